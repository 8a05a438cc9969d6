"""Pages made of parts: every frame (title, heading, furniture) with every message that a page is gone, and with articles beside banners.

A message that stands where the text should be is a page that is gone, whatever the title says; an article is one, whatever banner
stands above or below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from traps.fieldtraps import TEXTS, _furniture
from traps.linktraps import ALIVE, Trap, page

SITES = {
    "zh": "北山省商务厅",
    "ja": "北海資料館",
    "ru": "Институт востоковедения",
    "en": "Harbour Research Centre",
    "de": "Institut für Hafenforschung",
    "fr": "Centre de recherches portuaires",
    "ko": "항만연구소",
}
HEADLINES = {
    "zh": "关于开展港口统计工作的通知",
    "ja": "港湾統計の実施について",
    "ru": "О проведении портовой переписи",
    "en": "Notice on the port census",
    "de": "Bekanntmachung zur Hafenzählung",
    "fr": "Avis sur le recensement portuaire",
    "ko": "항만 통계 실시 안내",
}
MESSAGES = {
    "zh": [
        "抱歉，您访问的页面不存在或已被删除。",
        "您要查看的信息不存在。",
        "该文章已被删除，或正在审核中。",
        "很遗憾，没有找到您要的页面。可能已经改名、移动或暂时无法使用。",
        "系统提示：内容已下线。3秒后自动返回首页。",
        "对不起，您请求的文件不存在，请与管理员联系。",
    ],
    "ja": [
        "お探しのページは見つかりませんでした。",
        "指定されたページまたはファイルは存在しません。",
        "この記事は掲載期間が終了しました。",
        "ご指定のページは削除されたか、移動した可能性があります。URLをご確認ください。",
        "該当するデータがありません。",
        "申し訳ございません。このページは現在公開しておりません。",
    ],
    "ru": [
        "Запрашиваемая страница не найдена.",
        "Материал удалён или перемещён.",
        "Извините, но такой страницы на нашем сайте нет.",
        "К сожалению, запрошенный вами документ не существует. Воспользуйтесь поиском.",
        "Новость не найдена.",
        "Страница, которую вы ищете, была удалена либо её адрес изменился.",
    ],
    "en": [
        "The page you requested could not be found.",
        "Sorry, this article is no longer available.",
        "We couldn’t find what you were looking for.",
        "The content you are trying to view has been removed or has expired.",
        "No record matches the identifier given.",
        "This page has moved or does not exist. Please use the search above.",
    ],
    "de": [
        "Die angeforderte Seite wurde nicht gefunden.",
        "Dieser Artikel ist leider nicht mehr verfügbar.",
        "Der gewünschte Inhalt existiert nicht oder wurde gelöscht.",
        "Zu Ihrer Anfrage liegt kein Dokument vor.",
        "Leider konnten wir die gesuchte Seite nicht finden. Bitte nutzen Sie die Suche.",
        "Diese Meldung wurde zurückgezogen.",
    ],
    "fr": [
        "La page demandée est introuvable.",
        "Désolé, cet article n’est plus disponible.",
        "Le contenu que vous cherchez a été supprimé ou déplacé.",
        "Aucun document ne correspond à cette adresse.",
        "La page que vous recherchez n’existe pas. Utilisez la recherche.",
        "Cette actualité a expiré.",
    ],
    "ko": [
        "요청하신 페이지를 찾을 수 없습니다.",
        "삭제되었거나 존재하지 않는 게시물입니다.",
        "해당 기사는 서비스가 종료되었습니다.",
        "페이지의 주소가 잘못 입력되었거나 변경, 삭제되어 요청하신 페이지를 찾을 수 없습니다.",
        "등록된 게시물이 없습니다.",
        "잘못된 접근입니다.",
    ],
}
BANNERS = {
    "zh": ["", "本网站使用Cookie。", "评论已被删除。", "本页面内容不再更新。", "相关链接已失效，请以正文为准。"],
    "ja": [
        "",
        "当サイトではCookieを使用しています。",
        "このコメントは削除されました。",
        "このページは更新を終了しています。",
        "一部の画像は掲載期間が終了しました。",
    ],
    "ru": ["", "Мы используем файлы cookie.", "Комментарий удалён модератором.", "Страница больше не обновляется.", "Видео недоступно."],
    "en": [
        "",
        "We use cookies to improve our site.",
        "This comment has been removed.",
        "This page is no longer updated.",
        "The video is not available in your country.",
    ],
    "de": [
        "",
        "Wir verwenden Cookies.",
        "Dieser Kommentar wurde gelöscht.",
        "Diese Seite wird nicht mehr aktualisiert.",
        "Das Video ist nicht mehr verfügbar.",
    ],
    "fr": [
        "",
        "Nous utilisons des cookies.",
        "Ce commentaire a été supprimé.",
        "Cette page n’est plus mise à jour.",
        "La vidéo n’est plus disponible.",
    ],
    "ko": [
        "",
        "이 사이트는 쿠키를 사용합니다.",
        "삭제된 댓글입니다.",
        "이 페이지는 더 이상 업데이트되지 않습니다.",
        "동영상을 재생할 수 없습니다.",
    ],
}
DATES = {
    "zh": "2024年3月5日",
    "ja": "2024年3月5日",
    "ru": "5 марта 2024",
    "en": "March 5, 2024",
    "de": "5. März 2024",
    "fr": "5 mars 2024",
    "ko": "2024년 3월 5일",
}
FURNITURE = ("bare", "menu", "news")


def gone() -> list[Trap]:
    """Messages in every frame."""
    made = []
    for language in SITES:
        for title, heading, furniture, message in product(
            ("site", "article", "", "message"), ("site", "", "message"), FURNITURE, MESSAGES[language]
        ):
            words = {"site": SITES[language], "article": f"{HEADLINES[language]} - {SITES[language]}", "message": message, "": ""}
            if title == "article" and heading != "":
                continue
            body = f"<p>{message}</p>" if heading != "message" else ""
            html = _framed(language, words[title], words[heading], body, furniture)
            made.append((f"{language} {title}/{heading}/{furniture}: {message}", html, language))
    return list(_traps(made, "gone", ("soft404", "dead")))


def articles() -> list[Trap]:
    """One, two or four sentences of an article, with and without a heading, a date, a banner."""
    made = []
    for language in SITES:
        for heading, furniture, count, banner, dated in product((True, False), FURNITURE, (1, 2, 4), range(5), (True, False)):
            text = "".join(f"<p>{s}</p>" for s in TEXTS[language][:count])
            note = f"<div>{BANNERS[language][banner]}</div>" if banner else ""
            date = f"<p class=date>{DATES[language]}</p>" if dated else ""
            body = date + (note + text if banner in (1, 3) else text + note)
            title = f"{HEADLINES[language]} - {SITES[language]}"
            html = _framed(language, title, HEADLINES[language] if heading else "", body, furniture)
            made.append((f"{language} {heading}/{furniture}/{count}/{banner}/{dated}", html, language))
    return list(_traps(made, ALIVE, ("live",)))


def _framed(language: str, title: str, heading: str, body: str, furniture: str) -> str:
    menu, foot = ("", "") if furniture == "bare" else (f"{{{{menu {language}}}}}", f"{{{{foot {language}}}}}")
    news = f"<aside><h3>News</h3>{{{{list {language} 8}}}}</aside>" if furniture == "news" else ""
    h1 = f"<h1>{heading}</h1>" if heading else ""
    html = f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head>'
    html += f"<body>{menu}<main>{h1}{body}</main>{news}{foot}</body></html>"
    return re.sub(r"\{\{(\w+) (\w+)(?: (\d+))?\}\}", _furniture, html)


def _traps(made: list[tuple[str, str, str]], kind: str, accept: tuple[str, ...]) -> Iterator[Trap]:
    for n, (name, html, language) in enumerate(made):
        yield Trap(name, kind, accept, {f"/a/{n}.html": page(html)}, f"/a/{n}.html", language)
