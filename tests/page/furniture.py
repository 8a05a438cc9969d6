"""Article pages built from texts, in three kinds of furniture, with or without a phrase of "not found" quoted in the text."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = {"ja": "ja", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "ru": "ru", "ko": "ko", "en": "en"}
KINDS = ("portal", "ministry", "modern")
MANNERS = ("plain", "in the text", "in the headline", "as a sentence of its own")
QUOTED = {
    "ja": "「お探しのページは見つかりませんでした」",
    "zh-Hans": "“您访问的页面不存在”",
    "zh-Hant": "「您要找的網頁不存在」",
    "ru": "«Страница не найдена»",
    "ko": "“페이지를 찾을 수 없습니다”",
    "en": "“Page not found”",
}
AROUND = {
    "ja": ("読者がサイトを開くと、", "という文だけが表示された。"),
    "zh-Hans": ("读者打开网站时，只看到", "这句话。"),
    "zh-Hant": ("讀者打開網站時，只看到", "這句話。"),
    "ru": ("Когда читатели открыли сайт, они увидели слова ", ", и больше ничего."),
    "ko": ("독자가 사이트를 열자 ", "라는 문장만 나타났다."),
    "en": ("When readers opened the site, they met the words ", ", and nothing else."),
}
WORDS = {
    "ja": ("ホーム", "ニュース", "政治", "経済", "国際", "スポーツ", "お問い合わせ", "検索", "関連記事", "ログイン", "会員登録"),
    "zh-Hans": ("首页", "新闻", "政治", "经济", "国际", "体育", "联系我们", "搜索", "相关新闻", "登录", "注册"),
    "zh-Hant": ("首頁", "新聞", "政治", "經濟", "國際", "體育", "聯絡我們", "搜尋", "相關新聞", "登入", "註冊"),
    "ru": ("Главная", "Новости", "Политика", "Экономика", "Мир", "Спорт", "Контакты", "Поиск", "Читайте также", "Войти", "Регистрация"),
    "ko": ("홈", "뉴스", "정치", "경제", "국제", "스포츠", "문의", "검색", "관련 기사", "로그인", "회원가입"),
    "en": ("Home", "News", "Politics", "Business", "World", "Sport", "Contact", "Search", "Related", "Log in", "Subscribe"),
}


@dataclass(frozen=True, slots=True)
class Article:
    """One document of the parallel texts in one language."""

    document: str
    lang: str
    title: str
    sentences: tuple[str, ...]


def articles(folder: Path) -> list[Article]:
    """All documents in all languages; the first line of a document is its headline."""
    names = (folder / "documents.txt").read_text("utf-8").splitlines()
    out = []
    for lang in LANGUAGES:
        lines = (folder / f"{lang}.txt").read_text("utf-8").splitlines()
        documents: dict[str, list[str]] = {}
        for name, line in zip(names, lines, strict=True):
            documents.setdefault(name, []).append(line)
        out += [Article(name, lang, text[0], tuple(text[1:])) for name, text in documents.items() if len(text) > 1]
    return out


def page(article: Article, kind: str, manner: str) -> str:
    """The article as an HTML page."""
    title, sentences = article.title, list(article.sentences)
    quoted, (before, behind) = QUOTED[article.lang], AROUND[article.lang]
    if manner == "in the text":
        sentences.insert(min(2, len(sentences)), before + quoted + behind)
    elif manner == "in the headline":
        title = f"{quoted}: {title}"
    elif manner == "as a sentence of its own":
        sentences.insert(1, quoted)
    said = [html.escape(s) for s in sentences]
    return _MAKERS[kind](html.escape(title), said, article.lang)


def _menu(lang: str, times: int) -> str:
    return "".join(f'<li><a href="/{n}/{i}">{word}</a></li>' for n in range(times) for i, word in enumerate(WORDS[lang]))


def _portal(title: str, said: list[str], lang: str) -> str:
    """Menus longer than the article, the title with the site's name, lists of other news beside and below."""
    text = "".join(f"<p>{s}</p>" for s in said)
    return (
        f'<!DOCTYPE html><html lang="{LANGUAGES[lang]}"><head><title>{title}_{WORDS[lang][1]}_Portal</title></head><body>'
        f'<div class="top"><ul>{_menu(lang, 6)}</ul></div><h1>{title}</h1><div class="left_zw">{text}</div>'
        f'<div class="side"><h2>{WORDS[lang][8]}</h2><ul>{_menu(lang, 4)}</ul></div><div class="foot"><ul>{_menu(lang, 3)}</ul>© 2021</div></body></html>'
    )


def _ministry(title: str, said: list[str], lang: str) -> str:
    """Tables, no h1, an article without paragraphs, broken by line breaks."""
    text = "<br>".join(f"　　{s}" for s in said)
    return (
        f"<HTML><HEAD><META http-equiv=Content-Type content='text/html'><TITLE>{title}</TITLE></HEAD><BODY><TABLE><TR><TD>"
        f"<A href=/>{WORDS[lang][0]}</A> &gt; <A href=/n>{WORDS[lang][1]}</A></TD></TR><TR><TD align=center><B>{title}</B></TD></TR>"
        f"<TR><TD>2021-07-29 10:15</TD></TR><TR><TD><DIV class=TRS_Editor>{text}</DIV></TD></TR>"
        f"<TR><TD><FORM><INPUT name=q><INPUT type=submit value={WORDS[lang][7]}></FORM></TD></TR></TABLE></BODY></HTML>"
    )


def _modern(title: str, said: list[str], lang: str) -> str:
    """Scripts, a hidden template of a not-found page, a login form, a banner; the article in the middle."""
    text = "".join(f'<p class="css-1x">{s}</p>' for s in said)
    bare = QUOTED[lang][1:-1]
    return (
        f'<!doctype html><html lang="{LANGUAGES[lang]}"><head><meta charset="utf-8"><title>{title} | Site</title><meta property="og:title" content="{title}">'
        f'<script>window.__MESSAGES__={{"notFound":"{bare}","e404":"404"}}</script><style>.e{{color:red}}</style></head><body>'
        f'<template><h1>{bare}</h1></template><div hidden><p>{bare}</p></div><div style="display: none">404 {bare}</div>'
        f'<header><form action="/login"><input type="email"><input type="password"><button>{WORDS[lang][9]}</button></form></header>'
        f"<main><article><h1>{title}</h1>{text}</article></main><aside><h2>{WORDS[lang][8]}</h2><ul>{_menu(lang, 2)}</ul></aside>"
        f"<footer>{WORDS[lang][10]}</footer><noscript>JavaScript</noscript></body></html>"
    )


_MAKERS = {"portal": _portal, "ministry": _ministry, "modern": _modern}
