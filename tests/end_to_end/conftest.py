"""A running replica per state, and the settings that reach it under the real names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from refcheck.model import Config, FetchPolicy
from replica.mementos import Behaviour, MementoServer, as_cited
from replica.server import Replica
from replica.sites import STATES


@pytest.fixture(scope="session")
def replicas(tmp_path_factory):
    """State → running replica."""
    running = {state: Replica(state, tmp_path_factory.mktemp("certs")) for state in STATES}
    yield running
    for replica in running.values():
        replica.close()


@pytest.fixture
def config_for(replicas, tmp_path):
    """A function: state → Config that reaches the replica, with a store of its own."""

    def make(state: str, store: str = "store", workers: int = 4) -> Config:
        replica = replicas[state]
        fetch = FetchPolicy(connect_to=replica.connect_to, ca_bundle=str(replica.ca), host_interval_s=0.0, workers=workers, max_attempts=1)
        return Config(fetch=fetch, store=tmp_path / store, archives=False)

    return make


@pytest.fixture(scope="session")
def archive_server(tmp_path_factory):
    with MementoServer(tmp_path_factory.mktemp("archive")) as running:
        yield running


@pytest.fixture
def archive(archive_server):
    """The archive with all cited pages, as it behaves by default."""
    archive_server.behaviour = Behaviour(as_cited())
    archive_server.seen.clear()
    archive_server.saved.clear()
    return archive_server


@pytest.fixture
def reaching(archive, config_for, tmp_path):
    """A function: state → Config that reaches the replica and the archive."""

    def make(state: str = "today", services: tuple[str, ...] = ("wayback",), **more):
        config = config_for(state)
        bundle = tmp_path / "both.pem"
        bundle.write_bytes(Path(config.fetch.ca_bundle).read_bytes() + archive.ca.read_bytes())
        fetch = replace(config.fetch, connect_to=(*config.fetch.connect_to, *archive.connect_to), ca_bundle=str(bundle))
        return replace(config, fetch=fetch, archives=True, archive_services=services, archive_interval_s=0.0, **more)

    return make
