"""The whole program over a server that lies, hides, stalls and points inside: no trap passes, nothing alive or hidden is called gone."""

from __future__ import annotations

import http.client
from collections import Counter

import pytest

from fetch.faultserver import FaultServer
from refcheck.model import Config, FetchPolicy
from refcheck.pipeline import check_links
from traps import linktraps
from traps.fieldtraps import field_traps, innocent
from traps.linktraps import ALIVE, BLOCKED, FORBIDDEN, Connections, all_traps, run_traps


@pytest.fixture(scope="module")
def watch():
    return Connections()


def faults(outcome) -> dict[str, list[str]]:
    """What went wrong, by kind."""
    told = {"wrong": [], "silent": [], "alive called dead": [], "blocked called dead": [], "hung": []}
    for r in outcome.results:
        name = f"{r.trap.lang} {r.trap.name}: {r.link.status} ({r.link.reason}: {r.link.explanation})"
        flags = (not r.right, r.silent, r.alive_called_dead, r.blocked_called_dead, r.hung)
        for kind, wrong in zip(told, flags, strict=True):
            told[kind] += [name] if wrong else []
    return {kind: names for kind, names in told.items() if names}


@pytest.mark.slow
def test_words_redirects_and_forbidden_places(tmp_path, watch):
    sources = (linktraps.by_language, linktraps.of_redirects, linktraps.of_addresses, linktraps.of_fragments)
    traps = [t for source in sources for t in source() if "silence" not in t.name and "without an end" not in t.name]
    outcome = run_traps(tmp_path, traps, watch)
    assert faults(outcome) == {}
    assert outcome.forbidden == []
    for r in outcome.results:
        if r.trap.reason:
            assert (r.link.reason == r.trap.reason) is not r.trap.reason.startswith("-"), r
    assert all(r.link.advice for r in outcome.results if r.link.status != "live")


@pytest.mark.slow
def test_all_traps(tmp_path, watch):
    traps = all_traps()
    outcome = run_traps(tmp_path, traps, watch)
    assert faults(outcome) == {}
    assert outcome.forbidden == []
    assert outcome.seconds < 60


def test_there_are_traps_enough():
    traps = all_traps()
    per_language = Counter(t.lang for t in traps)
    assert len({t.name.split(" (")[0] for t in traps}) >= 80 + 40
    assert min(per_language[lang] for lang in linktraps.CHARSETS) >= 20
    kinds = Counter(t.kind for t in traps)
    assert min(kinds[ALIVE], kinds[BLOCKED], kinds[FORBIDDEN]) >= 25


def test_the_watch_hears_a_connection(tmp_path, watch):
    """Were the gate open, the count would not be 0."""
    with FaultServer({"*": lambda v: v.ok(b"inside")}) as inside:
        watch.seen.clear()
        watch.open = True
        policy = FetchPolicy(workers=1, host_interval_s=0.0, robots=False, allow_origins=(f"http://127.0.0.1:{inside.port}",))
        (link,) = check_links([f"http://127.0.0.1:{inside.port}/"], Config(fetch=policy, archive=False))
        watch.open = False
        assert ("127.0.0.1", inside.port) in watch.seen
        assert link.http_status == 200
        watch.seen.clear()
        watch.open = True
        (link,) = check_links([f"http://127.0.0.1:{inside.port}/"], Config(fetch=FetchPolicy(workers=1), archive=False))
        watch.open = False
        assert watch.seen == []
        assert link.outcome == "forbidden_target"


def test_the_canary_is_what_the_traps_lead_to(tmp_path):
    """The answers that lead inside carry the canary's port, in a form that addresses may have."""
    trap = next(t for t in linktraps.of_addresses() if t.name.startswith("refresh"))
    linktraps._aim_at([trap], 4321)
    with FaultServer(trap.pages) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        connection.request("GET", trap.path)
        assert b":00004321/" in connection.getresponse().read()
        connection.close()


@pytest.mark.slow
def test_some_pages_of_the_field_are_told_apart(tmp_path, watch):
    outcome = run_traps(tmp_path, field_traps("fit")[::12], watch)
    assert [r.trap.name for r in outcome.results if r.silent or r.blocked_called_dead or r.alive_called_dead] == []


@pytest.mark.slow
def test_pages_of_the_field_are_told_apart(tmp_path, watch):
    """Nothing that is hidden is called gone, no source is called gone, and next to nothing passes; see benchmarks/link_traps.py."""
    outcome = run_traps(tmp_path, field_traps("fit") + field_traps("report"), watch)
    assert outcome.forbidden == []
    assert [r.trap.name for r in outcome.results if r.blocked_called_dead or r.hung] == []
    assert sum(r.silent for r in outcome.results) <= 1
    assert [r.trap.name for r in outcome.results if r.alive_called_dead] == []
    assert sum(innocent(r.trap) and not r.right for r in outcome.results) <= 3


@pytest.mark.slow
def test_later_pages_of_the_field_are_told_apart(tmp_path, watch):
    """A source that is there and is called gone is the worst; then what is flagged for nothing, then what passes."""
    later = [t for half in ("fit 2", "fit 3", "fit 4", "own", "own 2", "own 4") for t in field_traps(half)]
    outcome = run_traps(tmp_path, later, watch)
    assert [r.trap.name for r in outcome.results if r.alive_called_dead or r.blocked_called_dead] == []
    assert sum(r.silent for r in outcome.results) <= 2
    assert sum(innocent(r.trap) and not r.right for r in outcome.results) <= 18
