"""A running replica per state, and the settings that reach it under the real names."""

from __future__ import annotations

import pytest

from refcheck.model import Config, FetchPolicy
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
