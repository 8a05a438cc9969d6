"""The guard that every test stands under: what would leave this machine fails the test, in worker threads too."""

from __future__ import annotations

import socket

import pytest

from refcheck.fetch import Fetcher, Request
from refcheck.model import FetchPolicy

BEYOND = [(socket.AF_INET, ("203.0.113.7", 9)), (socket.AF_INET, ("example.org", 80)), (socket.AF_INET6, ("2001:db8::7", 9, 0, 0))]


@pytest.mark.parametrize(("family", "address"), BEYOND, ids=lambda value: str(value[0]) if isinstance(value, tuple) else "")
@pytest.mark.parametrize("call", ["connect", "connect_ex"])
def test_a_connection_beyond_loopback_fails(family, address, call):
    with socket.socket(family) as opened, pytest.raises(pytest.fail.Exception, match="beyond loopback"):
        getattr(opened, call)(address)


@pytest.mark.parametrize("workers", [1, 8])
def test_the_door_itself_cannot_get_past_the_guard(workers):
    policy = FetchPolicy(workers=workers, host_interval_s=0.0, robots=False, connect_to=("*:*:203.0.113.7:9",))
    with pytest.raises(pytest.fail.Exception, match="beyond loopback"), Fetcher(policy) as fetcher:
        list(fetcher.fetch_all(Request(f"http://h{n}.example/") for n in range(8)))


def test_loopback_is_open():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername()[0] == "127.0.0.1"
