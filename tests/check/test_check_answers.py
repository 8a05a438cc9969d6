"""Answers whose status says one thing and whose page another: a 404 that shows the page or refuses it, a 401 of a wall, an entrance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from refcheck.check.needs import wants_probe
from refcheck.check.status import judge
from refcheck.model import Agreement, Capture, LinkEvidence, LinkStatus, Observation, Outcome
from refcheck.page import compare_texts, drift, read_page

WHEN = datetime(2026, 11, 27, tzinfo=UTC)
URL = "https://site.example/news/2021/t20210701_48213.html"
TELLS = (
    "The councils of four towns met on Tuesday to agree on one table of the tides for their harbours. ",
    "Fishermen had complained for years that each harbour master printed figures of his own, and that they differed. ",
    "The work begins in April, the mayor said, and the costs will be shared in equal parts. ",
)
ARTICLE = "<title>Four towns share a table - Harbour Post</title><h1>Four towns share a table</h1>" + "".join(f"<p>{t}" for t in TELLS)
LOST = "<title>Not Found</title><h1>Not Found</h1>"


def seen(status: int, html: str, url: str = URL, headers: tuple[tuple[str, str], ...] = (), **more) -> Observation:
    kind = ("Content-Type", "text/html; charset=utf-8")
    capture = Capture(url, Outcome.COMPLETED, WHEN, 0.1, final_url=url, http_status=status, headers=(kind, *headers), body=html.encode())
    return Observation(capture, read_page(capture), **more)


def twice(observation: Observation) -> tuple[Observation, ...]:
    return observation, replace(observation, capture=replace(observation.capture, purpose="confirmation"))


def beside(observation: Observation, probe: Observation) -> LinkEvidence:
    alike = compare_texts(observation.page.text, probe.page.text)
    return LinkEvidence(observation.capture.url, twice(observation), probe=probe, probe_similarity=alike)


@pytest.mark.parametrize("status", [404, 410])
def test_a_404_that_shows_an_article_of_its_own_is_not_dead(status):
    answer = seen(status, ARTICLE)
    assert wants_probe(LinkEvidence(URL, (answer,)))
    assert judge(beside(answer, seen(404, LOST)), as_of=WHEN).status is LinkStatus.UNCHECKED
    named = replace(answer, agreement=Agreement(title=1.0))
    assert judge(LinkEvidence(URL, twice(named)), as_of=WHEN).status is LinkStatus.LIVE


def test_a_404_that_shows_everybody_the_same_article_or_another_one_is_dead():
    answer = seen(404, ARTICLE)
    assert judge(beside(answer, answer), as_of=WHEN).status is LinkStatus.DEAD
    assert judge(LinkEvidence(URL, twice(answer)), as_of=WHEN).status is LinkStatus.DEAD
    another = replace(answer, agreement=Agreement(title=0.1, title_page="Four towns share a table"))
    assert judge(beside(another, seen(404, LOST)), as_of=WHEN).status is LinkStatus.DEAD


@pytest.mark.parametrize(
    ("html", "status"),
    [
        ("<title>Недоступно</title><h1>Материал недоступен в вашем регионе</h1>", LinkStatus.BLOCKED),
        ("<title>提示</title><p>您没有权限访问该页面，请登录后查看</p>", LinkStatus.AUTH_REQUIRED),
        ("<title>Not found</title><h1>Page not found</h1><p>If it is private, please sign in to see it.</p>", LinkStatus.DEAD),
        ("<title>页面不存在</title><h1>您访问的页面不存在</h1>", LinkStatus.DEAD),
    ],
)
def test_a_404_that_says_who_may_see_the_page_is_not_dead(html, status):
    assert judge(LinkEvidence(URL, twice(seen(404, html))), as_of=WHEN).status is status


@pytest.mark.parametrize(
    ("status", "headers", "html", "expected"),
    [
        (401, (("Server", "QRATOR"),), "<script src='/__qrator/qauth.js'></script>", LinkStatus.BLOCKED),
        (401, (("Server", "QRATOR"), ("WWW-Authenticate", "Basic")), "<h1>Authorization required</h1>", LinkStatus.AUTH_REQUIRED),
        (521, (("Server", "cloudflare"),), "<h1>Web server is down</h1>", LinkStatus.SERVER_ERROR),
        (521, (("Set-Cookie", "__jsluid_s=a"),), "<script>location.href=location.pathname</script>", LinkStatus.BLOCKED),
        (521, (), "<script>location.href=location.pathname</script>", LinkStatus.BLOCKED),
    ],
)
def test_a_status_that_walls_share_with_others(status, headers, html, expected):
    assert judge(LinkEvidence(URL, (seen(status, html, headers=headers),)), as_of=WHEN).status is expected


def test_an_entrance_is_not_gone_because_it_takes_in_every_address():
    page = "<title>Harbour Post</title><h2>News</h2><ul><li><a href=/a>Four towns share a table of tides</a></ul>"
    cited, deep = "https://site.example/", URL
    moved = replace(seen(200, page, "https://site.example/en/").capture, url=cited)
    entrance = replace(seen(200, page, "https://site.example/en/"), capture=moved)
    assert judge(LinkEvidence(cited, (entrance,), probe=entrance, probe_similarity=1.0), as_of=WHEN).status is LinkStatus.LIVE
    answer = seen(200, page, deep)
    assert judge(LinkEvidence(deep, (answer,), probe=answer, probe_similarity=1.0), as_of=WHEN).status is LinkStatus.SOFT404


def test_a_list_with_the_beginning_of_an_article_is_not_the_article_edited():
    teased = "<title>Harbour Post</title><ul>" + "".join(f"<li><a href=/{n}>{t[:40]}</a>" for n, t in enumerate(TELLS)) + "</ul>"
    assert drift(seen(200, ARTICLE).page, seen(200, teased).page)[0] == "replaced"
    assert drift(seen(200, ARTICLE).page, seen(200, ARTICLE.replace("in April", "in May")).page)[0] == "edited"


NOTED = "Four towns share a table"


def agreeing(title: float, page: str, date: str | None = None) -> Agreement:
    return Agreement(title=title, title_printed=NOTED, title_page=page, date=date)


@pytest.mark.parametrize(
    ("page", "date", "expected"),
    [
        ("Fog stops the ferry for days", "differs", LinkStatus.DRIFTED),  # letters are alike in any two titles
        ("Fog stops the ferry for days", "same", LinkStatus.LIVE),
        ("Five towns share a gauge", "differs", LinkStatus.LIVE),
    ],
)
def test_titles_that_share_no_word_are_two(page, date, expected):
    answer = seen(200, ARTICLE, agreement=agreeing(0.45, page, date))
    made = judge(LinkEvidence(URL, (answer,)), as_of=WHEN)
    assert made.status is expected
    assert (made.reason == "agrees") == (date == "same" and "towns" in page)


def test_a_search_for_the_title_is_not_the_source():
    found = f"<title>Search: {NOTED}</title><h1>Search results for {NOTED}</h1><p>No results.</p>"
    where = "https://site.example/search?q=four+towns"
    page = read_page(replace(seen(200, found).capture, final_url=where))
    answer = Observation(replace(seen(200, found).capture, final_url=where), page, agreement=agreeing(0.95, f"Search: {NOTED}"))
    assert judge(LinkEvidence(URL, (answer,)), as_of=WHEN).status is LinkStatus.SOFT404


def test_a_head_that_quotes_the_title_to_deny_it_is_not_its_own():
    said = f"Sorry, “{NOTED}” could not be found"
    denied = seen(200, f"<title>Harbour Post</title><h1>{said}</h1><p>The story may have been removed.</p>", agreement=agreeing(0.95, said))
    assert judge(LinkEvidence(URL, (denied,)), as_of=WHEN).status is LinkStatus.SOFT404
    poem = seen(200, "<title>Page not found</title><h1>Page not found</h1><p>Page not found, the screen replied.")
    own = replace(poem, agreement=Agreement(title=1.0, title_printed="Page not found", title_page="Page not found"))
    assert judge(LinkEvidence(URL, (own,)), as_of=WHEN).status is LinkStatus.LIVE
