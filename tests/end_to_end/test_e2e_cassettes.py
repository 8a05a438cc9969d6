"""The recorded exchanges: labelled, replayed without any network, with eight workers too, and never called wire evidence."""

from __future__ import annotations

import threading
from contextlib import nullcontext
from dataclasses import replace

import pytest
import vcr
import yaml

from refcheck.fetch.connections import DoorAdapter
from refcheck.model import Config, FetchPolicy, Grade, LinkStatus
from refcheck.pipeline import check_links, verify
from replica import sites

STATES = {"as-cited": {}, "today": {sites.MOD: LinkStatus.DEAD, sites.TASS: LinkStatus.BLOCKED, sites.FMPRC: LinkStatus.MOVED}}


@pytest.fixture
def replayed(root, tmp_path, monkeypatch):
    """A function: state → a context in which every recorded exchange of that state is replayed and nothing else answers."""
    monkeypatch.setattr(DoorAdapter, "cassette_guard", threading.RLock())

    def make(state: str):
        interactions = []
        for folder in sorted(p for p in (root / "cassettes").iterdir() if p.is_dir()):
            path = folder / f"{state}.yaml"
            path = path if path.exists() else folder / "as-cited.yaml"
            interactions += yaml.safe_load(path.read_text("utf-8"))["interactions"]
        merged = tmp_path / f"{state}.yaml"
        merged.write_text(yaml.safe_dump({"version": 1, "interactions": interactions}), "utf-8")
        return vcr.VCR(record_mode="none", match_on=["method", "uri"]).use_cassette(str(merged), allow_playback_repeats=True)

    yield make
    DoorAdapter.cassette_guard = nullcontext()


def no_network(host: str, port: int) -> list[str]:
    raise AssertionError(f"{host}:{port} was resolved: a request left the cassette")


def config(tmp_path, workers: int) -> Config:
    policy = FetchPolicy(workers=workers, per_host=4, host_interval_s=0.0, resolver=no_network, max_attempts=1)
    return Config(fetch=policy, store=tmp_path / "store", archives=False)


def test_every_cassette_says_where_it_was_recorded(root):
    files = sorted((root / "cassettes").glob("*/*.yaml"))
    assert len(files) == 12
    for path in files:
        text = path.read_text("utf-8")
        assert text.startswith("# Recorded from the replica")
        for interaction in yaml.safe_load(text)["interactions"]:
            assert interaction["response"]["headers"][sites.HEADER] == [sites.LABEL]


@pytest.mark.parametrize("workers", [pytest.param(1, marks=pytest.mark.slow), 8])
@pytest.mark.parametrize("state", ["as-cited", pytest.param("today", marks=pytest.mark.slow)])
def test_replay_gives_the_verdicts_without_any_connection(state, workers, replayed, tmp_path, monkeypatch):
    monkeypatch.setattr("socket.socket.connect", no_network)
    with replayed(state):
        found = {link.url: link for link in check_links(sites.URLS, config(tmp_path, workers))}
    expected = dict.fromkeys(sites.URLS, LinkStatus.LIVE) | STATES[state]
    assert {url: link.status for url, link in found.items()} == expected
    assert {link.capture.grade for link in found.values()} == {Grade.REBUILT}


@pytest.mark.slow
def test_no_request_reaches_a_server_in_replay_with_eight_workers(replayed, tmp_path, replicas):
    """A real server stands behind every name; in replay it must hear nothing."""
    replica = replicas["as-cited"]
    before = len(replica.seen)
    reaching = config(tmp_path, 8)
    policy = replace(reaching.fetch, resolver=None, connect_to=replica.connect_to, ca_bundle=str(replica.ca))
    for turn in range(4):
        with replayed("as-cited"):
            found = list(check_links(sites.URLS, replace(reaching, fetch=policy, store=tmp_path / f"store{turn}")))
        assert {link.status for link in found} == {LinkStatus.LIVE}
    assert len(replica.seen) == before


@pytest.mark.slow
def test_the_example_paper_from_cassettes(root, replayed, tmp_path):
    with replayed("today"):
        report = verify(root / "references" / "example.en.md", config(tmp_path, 1))
    assert report.evidence_label == sites.LABEL
    statuses = {link.url: link.status for link in report.papers[0].links}
    assert statuses[sites.MOD] is LinkStatus.DEAD
    assert statuses[sites.TASS] is LinkStatus.BLOCKED


@pytest.mark.slow
def test_the_archives_cassette_gives_the_copies(root, replayed, tmp_path):
    with replayed("today"):
        report = verify(root / "references" / "example.ja.md", replace(config(tmp_path, 1), archives=True, archive_interval_s=0.0))
    links = {link.url: link for link in report.papers[0].links}
    assert {links[url].memento_answer for url in (sites.MOD, sites.TASS)} == {"copy"}
    told = [a for q in report.papers[0].quotations if q.quotation.note == "3" for a in q.alignments]
    assert "打击恐怖势力" in told[0].alignment.passage
