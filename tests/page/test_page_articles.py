"""Articles that quote the words of a not-found page, or stand in furniture that holds them, are articles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from page.furniture import KINDS, MANNERS, articles, page
from refcheck.check.status import judge
from refcheck.model import Capture, LinkEvidence, LinkStatus, Observation, Outcome
from refcheck.page import read_page

WHEN = datetime(2026, 1, 1, tzinfo=UTC)
NO_SOURCE = (LinkStatus.SOFT404, LinkStatus.AUTH_REQUIRED)  # a login form and nothing else is a login page
URL = "https://site.example/news/2021/0729/t20210729_10479994.html"


def judged(html: str):
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    capture = Capture(URL, Outcome.COMPLETED, WHEN, 0.1, final_url=URL, http_status=200, headers=headers, body=html.encode())
    return judge(LinkEvidence(URL, (Observation(capture, read_page(capture)),)), as_of=WHEN)


def flagged(made) -> list[str]:
    """The pages that are not called live, with the reason."""
    out = []
    for article, kind, manner in made:
        judgement = judged(page(article, kind, manner))
        if judgement.status is not LinkStatus.LIVE:
            out.append(f"{article.document} {article.lang} {kind} {manner}: {judgement.status} {judgement.reason} {judgement.explanation}")
    return out


@pytest.mark.slow
def test_articles_of_all_documents_are_live(shared):
    every = articles(shared / "data" / "parallel")
    made = [(a, KINDS[i % 3], MANNERS[i // 3 % 4]) for i, a in enumerate(every[::3])]
    assert len(made) >= 60
    assert {(k, m) for _, k, m in made} == {(k, m) for k in KINDS for m in MANNERS}
    assert flagged(made) == []


@pytest.mark.slow
def test_every_article_in_every_furniture_and_manner(shared):
    every = articles(shared / "data" / "parallel")
    assert flagged([(a, k, m) for a in every for k in KINDS for m in MANNERS]) == []


def test_the_same_furniture_around_a_not_found_page_is_seen(shared):
    """Were the article taken away, the page would be one that is not found."""
    from page.furniture import QUOTED, Article

    for lang, quoted in QUOTED.items():
        bare = quoted[1:-1]
        for kind in KINDS:
            assert judged(page(Article("none", lang, bare, (bare,)), kind, "plain")).status in NO_SOURCE, (lang, kind)
