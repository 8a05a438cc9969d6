"""Under a cassette: nothing reaches a server, with eight workers too; what comes out is marked as rebuilt."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from fetch.faultserver import Authority, FaultServer, gzipped
from refcheck.fetch import Fetcher, Request
from refcheck.fetch.connections import DoorAdapter
from refcheck.model import FetchPolicy, Grade, Outcome

vcr = pytest.importorskip("vcr")
URLS = [f"{scheme}://h{n % 6}.example/{n}" for n in range(40) for scheme in ("http", "https")]


@pytest.fixture(autouse=True)
def _guard(monkeypatch):
    monkeypatch.setattr(DoorAdapter, "cassette_guard", threading.RLock())


@pytest.fixture
def site(tmp_path):
    authority = Authority(tmp_path)
    context = authority.context(*(f"h{n}.example" for n in range(6)))

    def page(visit):
        visit.ok(gzipped(f"page {visit.path}".encode()), "Content-Encoding: gzip", "Set-Cookie: a=b")

    with FaultServer({"*": page}) as plain, FaultServer({"*": page}, tls=context) as tls:
        detours = (f"*:443:127.0.0.1:{tls.port}", f"*:80:127.0.0.1:{plain.port}")
        yield plain, tls, FetchPolicy(workers=8, host_interval_s=0.0, robots=False, connect_to=detours, ca_bundle=str(authority.bundle))


def run(policy, cassette, mode):
    with vcr.use_cassette(str(cassette), record_mode=mode), Fetcher(policy) as fetcher:
        return {c.url: c for c in fetcher.fetch_all(Request(u) for u in URLS)}


@pytest.mark.parametrize("workers", [8, pytest.param(1, marks=pytest.mark.slow)])
def test_recorded_once_replayed_without_network(site, tmp_path, workers):
    plain, tls, policy = site
    recorded = run(policy, tmp_path / "tape.yaml", "once")
    assert (len(plain.visits), len(tls.visits)) == (40, 40)
    before = (plain.connections, tls.connections)
    assert min(before) > 0
    # The servers still stand where the requests would go: a request that leaks out is answered there, and counted.
    replayed = run(replace(policy, workers=workers), tmp_path / "tape.yaml", "none")
    assert (plain.connections, tls.connections) == before
    assert (len(plain.visits), len(tls.visits)) == (40, 40)
    assert {u: c.body for u, c in replayed.items()} == {u: c.body for u, c in recorded.items()}
    assert replayed[URLS[0]].body == b"page /0"
    assert {c.grade for c in replayed.values()} == {Grade.REBUILT}
    assert {c.exchanges[0].peer for c in replayed.values()} == {None}


def test_what_the_cassette_does_not_hold_is_a_failure_not_a_request(site, tmp_path):
    plain, _, policy = site
    run(policy, tmp_path / "tape.yaml", "once")
    before = plain.connections
    with vcr.use_cassette(str(tmp_path / "tape.yaml"), record_mode="none"), Fetcher(policy) as fetcher:
        capture = fetcher.fetch(Request("http://h1.example/never"))
    assert capture.outcome is not Outcome.COMPLETED
    assert plain.connections == before
