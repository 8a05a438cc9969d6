"""Where a page says its word: below long menus, in a picture, in tags that nobody closes, in a script that only calls itself."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from refcheck.model import Capture, Outcome, SignalKind
from refcheck.page.read import read_page

URL = "https://site.example/news/2021/t20210701_48213.html"
MENU = "<ul>" + "".join(f"<li><a href='/{n}'>栏目{n}</a></li>" for n in range(200)) + "</ul>"
DENIALS = {SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY, SignalKind.GONE}
DATED = "<p>2021-07-01</p>"


def kinds(html: str, url: str = URL) -> set[SignalKind]:
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    when = datetime(2026, 11, 27, tzinfo=UTC)
    return {
        s.kind for s in read_page(Capture(url, Outcome.COMPLETED, when, 0.1, http_status=200, headers=headers, body=html.encode())).signals
    }


@pytest.mark.parametrize(
    "html",
    [
        f"<title>港口日报</title>{MENU}<p>您访问的页面找不到了</p>",
        "<title>Harbour Post</title><a href=/><img src=/images/404.jpg></a>",
        "<title>提示信息 - 论坛</title><form><input name=u><input type=password></form><p>抱歉，指定的主题不存在或已被删除</p>",
        "<title>お探しの記事</title><p>お探しの記事は、掲載期間を過ぎたため、表示できません。</p>",
    ],
)
def test_a_denial_is_seen(html):
    found = kinds(html)
    assert found & DENIALS
    assert not found & {SignalKind.WALL, SignalKind.LOGIN}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Gone", "<p>The old lighthouse was taken down on Monday.</p><p>It had stood on the cape since 1871, the last of its kind.</p>"),
        (
            "Документ удалён с сайта министерства",
            "<p>Документ удалён в среду, сообщил секретарь.</p><p>По его словам, это была ошибка.</p>",
        ),
        (
            "Document introuvable : l'enquête rebondit",
            "<p>Le document a été retrouvé dans un grenier.</p><p>Le parquet a ouvert une enquête.</p>",
        ),
    ],
)
def test_a_headline_over_a_dated_article_is_none(title, told):
    page = f"<title>{title} - Harbour Post</title><h1>{title}</h1>"
    assert not kinds(page + DATED + told) & DENIALS
    assert kinds(page + "<p>Please check the address.</p>") & DENIALS


@pytest.mark.parametrize(
    "script", ["<script>document.cookie='t=1';location.reload();</script>", f"<meta http-equiv=refresh content='0;url={URL}'>"]
)
def test_a_page_that_only_calls_itself_waits_for_a_browser(script):
    found = kinds(f"<html><head>{script}</head><body></body></html>")
    assert SignalKind.SCRIPT_ONLY in found
    assert SignalKind.EMPTY not in found


def test_refusals_in_other_words():
    assert SignalKind.WALL in kinds("<title>Cookies - La Poste</title><h1>Veuillez activer les cookies pour continuer</h1>")
    assert SignalKind.WALL in kinds("<h1>Your IP address 203.0.113.9 has been blocked.</h1>")
    assert SignalKind.SCRIPT_ONLY in kinds(f"<title>提示</title>{MENU}<p>您的浏览器版本过低，请升级浏览器后访问。</p>")
    assert SignalKind.LOGIN not in kinds("<title>Harbour Post</title><p>No record matches the identifier given.</p>")


@pytest.mark.parametrize("tag", ["div", "font", "span"])
def test_tags_that_nobody_closes_hide_nothing(tag):
    deep = f"<title>Tides</title>{f'<{tag}>' * 5000}<h1>Tides</h1><p>The councils of four towns met on Tuesday.</p>"
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    page = read_page(
        Capture(URL, Outcome.COMPLETED, datetime(2026, 1, 1, tzinfo=UTC), 0.1, http_status=200, headers=headers, body=deep.encode())
    )
    assert page.text == "Tides\nThe councils of four towns met on Tuesday."


def test_a_list_where_a_number_names_an_article():
    home = "<title>港口日报</title><h1>新闻</h1><ul>" + "".join(f"<li><a href=/{n}>第{n}条港口新闻的标题</a>" for n in range(9)) + "</ul>"
    assert SignalKind.LITTLE in kinds(home, "https://site.example/index.php?m=content&a=show&id=48213")
    assert SignalKind.LITTLE not in kinds(home, "https://site.example/index.php?m=content&a=show&lang=zh")


def test_a_name_that_promises_a_list_and_has_none_says_little():
    page = "<title>News - Harbour Post</title><h1>News</h1><p>There are no items to display.</p>"
    assert SignalKind.LITTLE in kinds(page)
    assert SignalKind.LITTLE not in kinds(page + "<table><tr><td>Ship<td>Port</table><p>The Aurora sailed for the north on Friday.</p>")
