"""Pages whose furniture changes from day to day while the article stays: menus, counters, tickers, related news, comments, ads.

Six layouts by hand (TUNED and HELD: the weights of `page/seen.py` were set while looking at them), and COMPOSED, put together by lot.
"""

from __future__ import annotations

import html
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

WORDS = {
    "zh": "经济 社会 发展 会议 国际 合作 代表团 访问 城市 交通 天气 市场 价格 教育 卫生 文化 体育 比赛 论坛 项目 地区 人民 建设 创新 绿色 能源".split(),
    "ja": "経済 社会 発展 会議 国際 協力 代表団 訪問 都市 交通 天気 市場 価格 教育 衛生 文化 競技 試合 論壇 計画 地域 市民 建設 革新 環境".split(),
    "ru": "экономика общество развитие встреча сотрудничество делегация визит город транспорт погода рынок цены образование культура матч форум".split(),
    "en": "economy society growth meeting cooperation delegation visit city traffic weather market prices education culture match forum project".split(),
}
END = {"zh": "。", "ja": "。", "ru": ".", "en": "."}


@dataclass(frozen=True)
class Source:
    """The article as it is cited."""

    title: str
    day: str
    lang: str
    sentences: tuple[str, ...]

    @property
    def code(self) -> str:
        return self.lang[:2]


def phrase(dice: random.Random, code: str, count: int) -> str:
    glue = "" if code in ("zh", "ja") else " "
    return glue.join(dice.choice(WORDS[code]) for _ in range(count))


def headline(dice: random.Random, code: str) -> str:
    return phrase(dice, code, dice.randrange(3, 8))


def teaser(dice: random.Random, code: str) -> str:
    """A short text as it stands under a headline: one or two whole sentences."""
    return "".join(phrase(dice, code, dice.randrange(6, 14)) + END[code] for _ in range(dice.randrange(1, 3)))


def paragraphs(source: Source, per: int, tag: str = "p") -> str:
    glue = "" if source.code in ("zh", "ja") else " "
    groups = [source.sentences[i : i + per] for i in range(0, len(source.sentences), per)]
    return "\n".join(f"<{tag}>{html.escape(glue.join(g))}</{tag}>" for g in groups)


def menu(dice: random.Random, code: str, count: int = 8) -> str:
    return "<ul>" + "".join(f"<li><a href='/{i}'>{phrase(dice, code, 1)}</a></li>" for i in range(count)) + "</ul>"


def page(source: Source, head: str, body: str) -> bytes:
    return f"<!DOCTYPE html><html lang='{source.lang}'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>".encode()


def ministry(source: Source, dice: random.Random, today: date) -> bytes:
    """A government page: today's date at the head, a counter beside the article's date, a list of links below."""
    body = f"""<div>今天是{today:%Y年%m月%d日} 星期{"一二三四五六日"[today.weekday()]}</div>{menu(dice, source.code)}<h1>{source.title}</h1>
<div>{source.day} 来源：本站 浏览次数：{dice.randrange(10**6)}</div><div>{paragraphs(source, 1)}</div>
<div><h3>相关链接</h3>{menu(dice, source.code, 5)}</div><div>版权所有 访问量 {dice.randrange(10**7)}</div>"""
    return page(source, f"<title>{source.title}_官网</title>", body)


def agency(source: Source, dice: random.Random, today: date) -> bytes:
    """An agency: a ticker of headlines with times above, teasers with whole sentences below."""
    ticker = "".join(f"<div>{dice.randrange(24):02}:{dice.randrange(60):02} {headline(dice, source.code)}</div>" for _ in range(6))
    more = "".join(
        f"<div><h4>{headline(dice, source.code)}</h4><p>{teaser(dice, source.code)}</p></div>" for _ in range(dice.randrange(3, 7))
    )
    head = f"<title>{source.title} - Agency</title><meta property='article:published_time' content='{source.day}T10:00:00Z'>"
    return page(
        source,
        head,
        f"{ticker}<h1>{source.title}</h1><article>{paragraphs(source, 3)}</article><section>{more}</section><p>{today:%d.%m.%Y}</p>",
    )


def magazine(source: Source, dice: random.Random, today: date) -> bytes:
    """A magazine: sub-headings inside the article, a box of advertisements in its middle, a ranking at its side."""
    half = len(source.sentences) // 2
    first = Source(source.title, source.day, source.lang, source.sentences[:half])
    second = Source(source.title, source.day, source.lang, source.sentences[half:])
    advert = f"<aside><b>AD</b><br>{headline(dice, source.code)}</aside>" if dice.random() < 0.7 else ""
    ranking = "".join(f"<li>{i}. {headline(dice, source.code)} ({dice.randrange(9999)})</li>" for i in range(1, 11))
    body = f"""<nav>{menu(dice, source.code)}</nav><h1>{source.title}</h1><p>{source.day.replace("-", ".")}</p>{paragraphs(first, 2)}{advert}
<h2>{source.title[:4]}</h2>{paragraphs(second, 2)}<div>★ {dice.randrange(500)} ♥ {dice.randrange(500)}</div><ol>{ranking}</ol><footer>© {today.year}</footer>"""
    return page(source, f"<title>{source.title} | Magazine</title>", body)


def forum(source: Source, dice: random.Random, today: date) -> bytes:
    """A blog with readers' comments below the article, each with whole sentences, more of them every day."""
    days = (today - date(2026, 11, 1)).days
    comments = "".join(
        f"<div><b>{headline(dice, source.code)}</b> <i>{today - timedelta(days=i)}</i><p>{teaser(dice, source.code)}</p></div>"
        for i in range(days // 3)
    )
    body = f"<h1>{source.title}</h1><time datetime='{source.day}'>{source.day}</time>{paragraphs(source, 4)}<h3>{days // 3} comments</h3>{comments}"
    return page(source, f"<title>({dice.randrange(1, 9)}) {source.title}</title>", body)


def portal(source: Source, dice: random.Random, today: date) -> bytes:
    """A portal: cookie notice and weather above, the article in <br> lines, "most read" teasers before and behind it."""
    side = "".join(f"<td><a href='#'>{headline(dice, source.code)}</a><br>{teaser(dice, source.code)}</td>" for _ in range(3))
    lines = "<br><br>".join(html.escape(s) for s in source.sentences)
    body = f"""<div>{headline(dice, source.code)} {dice.randrange(-20, 35)}°C {today:%d/%m}</div><table><tr>{side}</tr></table>
<h1>{source.title}</h1><span>{source.day}</span><div>{lines}</div><table><tr>{side[::1]}</tr></table><div>{menu(dice, source.code, 20)}</div>"""
    return page(source, f"<title>{source.title}</title><meta name='pubdate' content='{source.day}'>", body)


def bulletin(source: Source, dice: random.Random, today: date) -> bytes:
    """A bulletin: share counts between paragraphs, a banner of the day with a sentence above the title."""
    shares = [f"<div>↗ {dice.randrange(9999)}</div>" if i % 4 == 3 else "" for i in range(len(source.sentences))]
    article = "".join(f"<p>{html.escape(s)}</p>{share}" for s, share in zip(source.sentences, shares, strict=True))
    body = f"<div>{teaser(dice, source.code)}</div><div>{today}</div><h1>{source.title}</h1><p>{source.day}</p>{article}<div>{headline(dice, source.code)}</div>"
    return page(source, f"<title>{source.title} :: Bulletin</title><meta name='date' content='{source.day}'>", body)


Layout = Callable[[Source, random.Random, date], bytes]
TUNED: tuple[Layout, ...] = (ministry, agency, magazine)
HELD: tuple[Layout, ...] = (forum, portal, bulletin)


def composed(seed: int) -> Layout:
    """A site put together by lot: which blocks stand above and below the article, and how its lines are cut. The site stays, its words change."""
    plan = random.Random(f"site {seed}")
    blocks: list[Callable[[random.Random, str], str]] = [
        lambda dice, code: menu(dice, code, plan_menu),
        lambda dice, code: f"<div>{headline(dice, code)} {dice.randrange(10**6)}</div>",
        lambda dice, code: "".join(f"<h4>{headline(dice, code)}</h4><p>{teaser(dice, code)}</p>" for _ in range(dice.randrange(2, 8))),
        lambda dice, code: f"<p>{teaser(dice, code)}</p>",
        lambda dice, code: "<ol>" + "".join(f"<li>{i}. {headline(dice, code)}</li>" for i in range(1, 8)) + "</ol>",
        lambda dice, code: f"<table><tr><td>{headline(dice, code)}</td><td>{dice.randrange(100)}%</td></tr></table>",
    ]
    plan_menu = plan.randrange(3, 30)
    above, below = plan.sample(range(6), plan.randrange(1, 4)), plan.sample(range(6), plan.randrange(1, 5))
    per, tag = plan.choice((1, 2, 3, 5, 50)), plan.choice(("p", "div", "section", "li"))

    def layout(source: Source, dice: random.Random, today: date) -> bytes:
        before, after = ("<hr>".join(blocks[i](dice, source.code) for i in chosen) for chosen in (above, below))
        body = f"{before}<h1>{source.title}</h1><div>{source.day} · {dice.randrange(999)}</div>{paragraphs(source, per, tag)}<h3>{today:%d.%m}</h3>{after}"
        return page(source, f"<title>{source.title}</title><meta name='pubdate' content='{source.day}'>", body)

    layout.__name__ = f"site {seed}"
    return layout


COMPOSED: tuple[Layout, ...] = tuple(composed(seed) for seed in range(24))
