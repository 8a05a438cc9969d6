"""Runs that follow each other: what is remembered and what is asked again, days and strikes, and sources that end at one place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fetch.faultserver import Authority, FaultServer
from refcheck.model import Config, FetchPolicy
from refcheck.pipeline import check_links, memory
from refcheck.pipeline.gather import open_gathering
from traps.linktraps import article, page, to

pytestmark = pytest.mark.slow

TEXT = page(article("en"))
LOST = page("<title>Not Found</title><h1>Not Found</h1>", status="404 Not Found")
START = datetime(2026, 11, 1, 9, tzinfo=UTC)


class Days:
    """A clock that a test sets, and the runs of a test over one store."""

    def __init__(self, server: FaultServer, folder) -> None:
        self.server, self.now = server, START
        policy = FetchPolicy(
            workers=1, host_interval_s=0.0, robots=False, max_attempts=1, read_timeout_s=5.0, total_timeout_s=10.0,
            connect_to=(f"*:80:127.0.0.1:{server.port}",), clock=lambda: self.now,
        )  # fmt: skip
        self.config = Config(fetch=policy, store=folder / "store", max_age=timedelta(hours=12))

    def run(self, *urls: str, **settings: object) -> dict[str, object]:
        """One run; the link reports by address."""
        self.server.visits.clear()
        return {link.url: link for link in check_links(urls, replace(self.config, **settings))}

    def one(self, **settings: object):
        """One run over one address."""
        return self.one_of("http://one.example/a", **settings)

    def one_of(self, url: str, **settings: object):
        """One run over this address."""
        return self.run(url, **settings)[url]


@pytest.fixture
def days(tmp_path):
    with FaultServer({"/a": TEXT}) as server:
        yield Days(server, tmp_path)


def test_a_fresh_verdict_is_remembered_and_nothing_is_sent(days, monkeypatch):
    first = days.one()
    assert days.server.paths() == ["/a"]
    monkeypatch.setattr("refcheck.pipeline.gather.read_page", lambda _: pytest.fail("the page was read again"))
    again = days.one()
    assert days.server.paths() == []
    assert again == first
    assert "agreed on the budget" in again.text


def test_what_is_remembered_ends_with_age_evidence_and_rules(days, monkeypatch):
    days.one()
    days.now += timedelta(hours=13)
    days.one()
    assert days.server.paths() == ["/a"], "too old"
    assert days.one(refresh=True)
    assert days.server.paths() == ["/a"], "asked for anew"
    read = []
    original = memory.rules_version
    monkeypatch.setattr(memory, "rules_version", lambda: original() + " changed")
    from refcheck.pipeline import gather

    real = gather.read_page
    monkeypatch.setattr(gather, "read_page", lambda capture: read.append(capture.url) or real(capture))
    days.one()
    assert days.server.paths() == []
    assert read, "other rules judge the stored page anew"


def test_evidence_that_came_later_is_judged(days):
    days.one()
    from refcheck.store import Store

    with Store(days.config.store, clock=days.config.fetch.clock) as store:
        store.supply("http://one.example/a", b"<p>what a person saved</p>", "text/html", "somebody", days.now)
        remembered = memory.Memory(store, days.config)
        assert remembered.get("http://one.example/a") is None
        remembered.close()


def test_a_transient_failure_is_never_remembered(days):
    days.server.pages["/a"] = lambda v: v.reset()
    assert days.one().status == "unreachable"
    days.server.pages["/a"] = TEXT
    assert days.one().status == "live"


def test_a_probe_is_remembered_with_the_verdict(days):
    days.server.pages = {"/x/a": page("<title>Page not found</title><p>Page not found</p>")}
    assert days.run("http://one.example/x/a")["http://one.example/x/a"].status == "soft404"
    assert len(days.server.paths()) == 2
    days.run("http://one.example/x/a")
    assert days.server.paths() == []


def test_three_days_make_three_strikes_and_a_success_clears_them(days):
    days.server.pages["/a"] = LOST
    seen = []
    for _ in range(4):
        link = days.one()
        seen.append((link.status, link.strikes))
        assert days.server.paths() == ["/a", "/a"], "a 404 is confirmed by a second request"
        days.now += timedelta(days=1)
    assert seen == [("dead", 1), ("dead", 2), ("dead", 2), ("dead", 4)], "the third needs 72 hours since the first"
    days.server.pages["/a"] = TEXT
    assert (days.one().status, days.one().strikes) == ("live", 0)
    days.now += timedelta(days=1)
    days.server.pages["/a"] = LOST
    assert days.one().strikes == 1


def test_evidence_of_a_clock_that_was_years_ahead_decides_nothing(days):
    days.now, days.server.pages["/a"] = START + timedelta(days=1000), LOST
    assert days.one().status == "dead"
    days.now, days.server.pages["/a"] = START, TEXT
    link = days.one()
    assert (link.status, link.strikes, days.server.paths()) == ("live", 0, ["/a"])
    assert days.one().status == "live"
    assert days.server.paths() == [], "today's answer is fresh"
    with open_gathering(days.config, lambda *_: None) as gathering:
        assert [e.latest.capture.http_status for e in gathering.stream(["http://one.example/a"])] == [200]
        assert gathering.as_of() == START
        assert "dated later than today (2026-11-01" in gathering.notes()[0]


def test_failures_of_one_day_are_one_strike(days):
    days.server.pages["/a"] = LOST
    for _ in range(3):
        link = days.one(refresh=True)
        days.now += timedelta(hours=1)
    assert link.strikes == 1


def test_drift_against_an_earlier_capture(days):
    days.one()
    days.now += timedelta(days=30)
    days.server.pages["/a"] = page(article("de", title="Etwas ganz anderes"))
    assert (days.one().status, days.one().reason) == ("drifted", "replaced")
    days.now += timedelta(days=30)
    days.server.pages["/a"] = to("/b", "301 Moved")
    days.server.pages["/b"] = TEXT
    assert (days.one().status, days.one().new_url) == ("moved", "http://one.example/b"), "the text of the first capture agrees"


def test_an_edit_is_told_and_a_lost_page_is_nothing_to_compare_with(days):
    days.server.pages["/a"] = page("<title>Page not found</title><p>Page not found</p>")
    assert days.one().status == "soft404"
    days.now += timedelta(days=2)
    days.server.pages["/a"] = TEXT
    assert days.one().status == "live", "not drifted: what stood there before was no page"
    days.now += timedelta(days=2)
    days.server.pages["/a"] = page(article("en", first="This sentence was added by the editor a good while later. "))
    made = days.one()
    assert made.status == "live"
    assert "edited since it was first seen" in made.explanation
    assert "added by the editor" in made.explanation


@pytest.mark.slow
def test_walls_and_errors_without_words_are_no_days_of_a_page_that_is_gone(days):
    strikes = []
    for status in ("404 Not Found", "405 No", "500 Bad", "566 No", "404 Not Found"):
        days.server.pages["/a"] = page("x", status=status)
        strikes.append(days.one().strikes)
        days.now += timedelta(days=1)
    assert strikes[-1] == 2
    days.server.pages = {"/a": to("/"), "/": TEXT}
    made = days.one()
    assert (made.status, made.strikes) == ("soft404", 3), "led to the entrance: no success that clears"


def test_a_refresh_that_leads_back_or_to_nothing_is_not_moved(days):
    refresh = page('<meta http-equiv=refresh content="0;url=/b/t20210729_1047999.html">')
    address = "http://one.example/t20210729_1047999.html"
    days.server.pages = {"/t20210729_1047999.html": refresh, "/b/t20210729_1047999.html": to("/t20210729_1047999.html")}
    assert days.run(address)[address].status == "unreachable"
    days.now += timedelta(days=2)
    days.server.pages["/b/t20210729_1047999.html"] = page("")
    assert days.run(address)[address].status == "soft404"


def test_a_length_of_thousands_of_figures_breaks_nothing(days):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n"
    days.server.pages["/a"] = lambda v: (v.send(head + article("en").encode()), v.hang_up())
    assert days.one().status in ("live", "unreachable")


def test_many_sources_that_end_at_one_place(days):
    days.server.pages = {f"/old/{n}": to("/notice/all.html") for n in range(4)} | {"/notice/all.html": TEXT, "/a": TEXT}
    urls = [f"http://one.example/old/{n}" for n in range(4)]
    made = days.run(*urls, "http://one.example/a")
    assert {made[u].reason for u in urls} == {"many-end-there"}
    assert {made[u].status for u in urls} == {"soft404"}
    assert made["http://one.example/a"].status == "live"
    days.server.pages = {"/old/0": to("/notice/all.html", "301 Moved"), "/notice/all.html": TEXT}
    days.now += timedelta(days=2)
    assert days.run(urls[0])[urls[0]].status == "moved", "a single source, led for good by a redirect of its own"
    days.server.pages["/old/9"] = to("/notice/all.html")
    told = days.run("http://one.example/old/9")["http://one.example/old/9"]
    assert (told.status, told.reason, told.new_url) == ("unreachable", "redirect-unproved", "http://one.example/notice/all.html")


def test_two_names_for_one_address_are_both_told(days):
    twice = ("http://one.example/a", "http://ONE.example:80/a", "http://one.example/a#part")
    assert set(days.run(*twice)) == set(twice)
    assert days.server.paths() == ["/a"]


def conditional(visit):
    """Answers 304 to those who know the version."""
    if visit.header("If-None-Match") == '"v1"' and visit.header("If-Modified-Since"):
        visit.send(b'HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n')
    else:
        page(article("en"), 'ETag: "v1"', "Last-Modified: Sun, 01 Nov 2026 00:00:00 GMT")(visit)


def test_a_page_that_did_not_change_is_not_fetched_again(days):
    days.server.pages["/a"] = conditional
    first = days.one()
    days.now += timedelta(days=2)
    again = days.one()
    assert (again.status, again.outcome, again.http_status) == ("live", "not_modified", 200)
    assert (again.text, again.capture.digest, again.capture.record_id) == (first.text, first.capture.digest, first.capture.record_id)
    assert again.capture.fetched != first.capture.fetched
    days.one()
    assert days.server.paths() == [], "what was unchanged an hour ago is fresh"
    assert days.one(offline=True).text == first.text
    assert days.one(refresh=True).outcome == "completed", "--refresh asks for the whole page"
    days.server.pages["/a"] = LOST
    days.now += timedelta(days=2)
    assert days.one().status == "dead"


def test_a_304_that_nobody_asked_for_says_nothing(days):
    days.server.pages["/a"] = lambda v: v.send(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    assert days.one().status == "unreachable"


def test_a_host_whose_name_is_lost_for_weeks_is_gone(days):
    def lost(host, port):
        if host == "two.example":
            return ["127.0.0.1", "93.184.216.34"]
        raise OSError(-2, "Name or service not known")

    to_server, allowed = (f"two.example:80::{days.server.port}",), ("http://two.example",)
    policy = replace(days.config.fetch, connect_to=to_server, allow_origins=allowed, resolver=lost)
    days.config = replace(days.config, fetch=policy)
    seen = []
    for _ in range(4):
        links = days.run("http://two.example/a", "http://one.example/a")
        seen.append(links["http://one.example/a"].status)
        days.now += timedelta(days=6)
    assert links["http://two.example/a"].status == "live"
    assert seen == ["unreachable"] * 3 + ["dead"]
    assert links["http://one.example/a"].reason == "host-gone"
    days.config = replace(days.config, fetch=replace(policy, resolver=lambda *_: ["127.0.0.1"]))
    days.now += timedelta(days=1)
    assert days.one().status == "unchecked", "an address that must not be asked says nothing of the host"


def test_where_no_name_is_found_for_weeks_no_host_is_gone(days):
    """A desk without network, or a resolver that knows inner names only: "no such name" is what both say of every name."""

    def inner(host, port):
        if host == "intranet.example":
            return ["10.1.2.3"]
        raise OSError(-2, "Name or service not known")

    days.config = replace(days.config, fetch=replace(days.config.fetch, connect_to=(), resolver=inner))
    for _ in range(4):
        links = days.run("http://intranet.example/", "http://one.example/a", "http://two.example/a")
        assert {links[f"http://{name}.example/a"].status for name in ("one", "two")} == {"unreachable"}
        assert "no public name was found here" in links["http://one.example/a"].explanation
        days.now += timedelta(days=6)


def test_a_site_that_answers_over_http_only(days, tmp_path):
    policy = replace(days.config.fetch, connect_to=(f"one.example:80:127.0.0.1:{days.server.port}", "one.example:443:127.0.0.1:9"))
    days.config = replace(days.config, fetch=policy)
    made = days.run("https://one.example/news/t20210729_1047999.html")["https://one.example/news/t20210729_1047999.html"]
    assert made.status == "unreachable", "there is nothing under http, either"
    days.server.pages = {"/news/t20210729_1047999.html": TEXT}
    days.now += timedelta(days=2)
    made = days.run("https://one.example/news/t20210729_1047999.html")["https://one.example/news/t20210729_1047999.html"]
    assert (made.status, made.new_url) == ("moved", "http://one.example/news/t20210729_1047999.html")


@pytest.mark.parametrize(
    ("answers", "status"), [(TEXT, "moved"), (LOST, "dead"), (None, "dead")], ids=["there", "gone there, too", "no TLS"]
)
def test_a_page_that_is_gone_over_http_is_asked_for_over_https_as_browsers_do(days, tmp_path, answers, status):
    made = Authority(tmp_path)
    days.server.pages = {"/news/t20210729_1047999.html": LOST}
    with FaultServer(
        {"/news/t20210729_1047999.html": answers} if answers else {}, tls=made.context("one.example") if answers else None
    ) as tls:
        to_servers = (f"one.example:80:127.0.0.1:{days.server.port}", f"one.example:443:127.0.0.1:{tls.port}")
        days.config = replace(days.config, fetch=replace(days.config.fetch, connect_to=to_servers, ca_bundle=str(made.bundle)))
        link = days.one_of("http://one.example/news/t20210729_1047999.html")
        again = days.one_of("http://one.example/news/t20210729_1047999.html", offline=True)
    assert (link.status, link.new_url) == (status, "https://one.example/news/t20210729_1047999.html" if status == "moved" else None)
    assert (again.status, again.new_url) == (link.status, link.new_url)


def test_an_identifier_that_leads_on_has_not_moved(days):
    days.server.pages = {"/10.1000/182": to("http://publisher.example/journal/article/5"), "/journal/article/5": TEXT}
    made = days.run("http://doi.org/10.1000/182")["http://doi.org/10.1000/182"]
    assert (made.status, made.new_url, made.final_url) == ("live", None, "http://publisher.example/journal/article/5")
    assert len(days.server.paths()) == 2, "nothing is probed"
    days.server.pages = {"/10.1000/182": to("http://publisher.example/"), "/": TEXT}
    days.now += timedelta(days=2)
    assert days.run("http://doi.org/10.1000/182")["http://doi.org/10.1000/182"].status == "soft404", "led to an entrance"
