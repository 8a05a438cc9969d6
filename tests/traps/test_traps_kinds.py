"""What answers is told by its bytes: kinds, encodings, headers that lead on, places in a page."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime

import pytest

from fetch.faultserver import FaultServer
from refcheck.check.advice import OF_REASON
from refcheck.check.status import judge
from refcheck.fetch.names import Names
from refcheck.model import Capture, Config, FetchPolicy, LinkEvidence, LinkStatus, Observation, Outcome
from refcheck.page.media import media_type
from refcheck.page.read import read_page
from refcheck.pipeline import check_links
from traps.kindtraps import REFRESHES, encoded, given_up, kind_traps
from traps.linktraps import HERE, Connections, all_traps, article, page, run_traps

START = datetime(2026, 11, 1, 9, tzinfo=UTC)


def capture(body: bytes, *headers: tuple[str, str], url: str = f"http://one.example{HERE}", outcome=Outcome.COMPLETED) -> Capture:
    return Capture(url, outcome, START, 0.1, final_url=url, http_status=200, headers=headers, body=body)


@pytest.mark.slow
def test_what_answers_is_told_apart(tmp_path):
    outcome = run_traps(tmp_path, kind_traps(), Connections())
    assert [f"{r.trap.name}: {r.link.status} ({r.link.reason}) {r.link.explanation}" for r in outcome.results if not r.right] == []
    for r in outcome.results:
        if r.trap.reason:
            assert (r.link.reason == r.trap.reason) is not r.trap.reason.startswith("-"), r
    assert outcome.forbidden == []


@pytest.mark.slow
def test_the_kinds_are_among_all_traps():
    assert {t.name for t in kind_traps()} <= {t.name for t in all_traps()}
    assert len(kind_traps()) >= 250


@pytest.mark.parametrize(("body", "header", "said"), [pytest.param(*case[1:], id=case[0]) for case in encoded()][::3])
def test_an_odd_encoding_is_read(body, header, said):
    seen = read_page(capture(body, ("Content-Type", header.partition(": ")[2])))
    assert said in seen.text


@pytest.mark.parametrize(("body", "header"), [pytest.param(*case[1:], id=case[0]) for case in given_up()])
def test_an_encoding_that_browsers_gave_up_is_not_empty(body, header):
    seen = read_page(capture(body, ("Content-Type", header.partition(": ")[2])))
    assert (seen.charset, [s.kind for s in seen.signals]) == ("replacement", ["unreadable"])


@pytest.mark.parametrize("said", REFRESHES)
def test_a_refresh_header_leads_on_as_the_element_does(said):
    (hop,) = (s for s in read_page(capture(b"", ("Refresh", said))).signals if s.kind == "meta_refresh")
    assert hop.target == "http://one.example/c/t20210729_10479994.html"


@pytest.mark.parametrize("said", ["", "url=/x", ";url=/x", "-1;url=/x", "60;url=/x", "0;url=", "0;url=javascript:x", "0;url=http://[", "x"])
def test_what_is_no_refresh_leads_nowhere(said):
    assert [s.kind for s in read_page(capture(b"", ("Refresh", said))).signals] == ["empty"]


@pytest.mark.parametrize(
    ("body", "declared", "outcome"),
    [
        (b"%PDF-1.7\n%" + b"x" * 5000, "application/pdf", Outcome.TRUNCATED),  # a file of more than our limit
        (b"<title>Plan</title><style>" + b".a{b:c}\n" * 20, "text/html", Outcome.TRUNCATED),
        (b"<title>Plan</title><style>" + b".a{b:c}\n" * 2**20 + b"</style><p>Its words begin here.</p>", "text/html", Outcome.COMPLETED),
        (b"<title>Plan</title><style>" + b".a{b:c}\n" * 600_000 + b"</style><p>Its words begin here.</p>", "text/html", Outcome.COMPLETED),
        (b" " * (8 * 2**20) + b"Its words begin here.", "text/plain", Outcome.COMPLETED),
    ],
    ids=["pdf", "page", "styles", "styles of more characters than are parsed", "text"],
)
def test_what_is_read_in_part_is_neither_broken_nor_empty(body, declared, outcome):
    cut = read_page(capture(body, ("Content-Type", declared), outcome=outcome))
    assert [s.kind for s in cut.signals if s.kind in ("malformed", "empty", "script_only", "unreadable")] == ["unreadable"]
    assert "are read" in cut.problem
    assert ("--max-size" in cut.problem) == (outcome is Outcome.TRUNCATED), "told only where it helps"
    found = LinkEvidence(f"http://one.example{HERE}", (Observation(capture(b""), cut),))
    assert judge(found, as_of=START).status is LinkStatus.UNCHECKED


def test_what_we_cut_ourselves_is_not_called_broken():
    half = capture(b"PK\3\4" + bytes(500), url="http://one.example/a.zip", outcome=Outcome.TRUNCATED)
    assert [s.kind for s in read_page(half).signals] == []


@pytest.mark.parametrize(
    ("body", "declared", "kind"),
    [
        (b"\x1b$)C\x0e,Z,q\x0f" * 9, "text/html", "text/html"),
        ("委员会".encode("gb18030") * 200, "text/html", "text/html"),
        ("комиссия\n".encode("koi8-r") * 90, "text/plain", "text/plain"),
        (bytes(range(32)) * 20, "text/plain", "application/octet-stream"),
        ("of words\n".encode("utf-16-le") * 50, "text/plain", "text/plain"),
        (b"<?xml version='1.0'?><article><b>x</b></article>", "application/xml", "application/xml"),
        (b"<b>x</b>", "application/json", "text/html"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/jpeg", "image/webp"),
    ],
)
def test_kinds_are_told_by_bytes(body, declared, kind):
    assert media_type(body, declared) == kind


def test_a_name_server_that_hangs_costs_no_more_than_a_connection():
    def hang(host, port):
        del host, port
        time.sleep(3)
        return []

    policy = FetchPolicy(
        workers=4, host_interval_s=0.0, robots=False, connect_timeout_s=0.05, total_timeout_s=0.1, max_attempts=2, resolver=hang
    )
    begun = time.monotonic()
    links = list(check_links([f"http://hangs{n}.example/" for n in range(4)], Config(fetch=policy, archive=False)))
    assert time.monotonic() - begun < 1.5
    assert {(link.status, link.outcome) for link in links} == {("unreachable", "dns_error")}
    assert "did not answer in time" in links[0].explanation


def test_a_name_is_looked_up_once_at_a_time_and_faults_are_passed_on():
    def resolve(host, port):
        del port
        if host == "lost":
            raise OSError(-2, "unknown")
        return ["192.0.2.1"]

    assert Names(lambda host, port: [str(threading.get_ident())], alone=True).addresses("here", 80, 1.0) == [str(threading.get_ident())]
    names = Names(resolve)
    assert names.addresses("here", 80, 1.0) == names.addresses("here", 80, None) == ["192.0.2.1"]
    with pytest.raises(OSError, match="unknown"):
        names.addresses("lost", 80, 1.0)


@pytest.mark.parametrize(
    ("outcome", "detail", "reason", "word"),
    [
        (Outcome.NOT_FETCHED, "no valid URL: no host name", "no-valid-url", "Correct the address"),
        (Outcome.ROBOTS_DISALLOWED, "robots.txt: x", "robots-disallowed", "asks programs to stay away"),
        (Outcome.FORBIDDEN_TARGET, "no public address", "forbidden-target", "readers can reach"),
    ],
)
def test_advice_fits_the_reason(outcome, detail, reason, word):
    seen = Observation(Capture("http://x.example/", outcome, START, 0.0, detail=detail), None)
    made = judge(LinkEvidence("http://x.example/", (seen,)), as_of=START)
    assert (made.reason, made.advice) == (reason, OF_REASON[reason])
    assert word in made.advice


def test_a_thousand_headers_are_read(tmp_path):
    many = page(article("en"), *(f"X-A{n}: {n}" for n in range(900)))
    with FaultServer({"/a": many}) as server:
        origin = f"http://127.0.0.1:{server.port}"
        policy = FetchPolicy(workers=1, host_interval_s=0.0, robots=False, allow_origins=(origin,))
        (link,) = check_links([f"{origin}/a"], Config(fetch=policy, store=tmp_path / "store"))
    assert link.status == "live"
