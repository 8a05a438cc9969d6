"""Guards of every test: no connection beyond loopback; the development data where it is, a loud skip where it is not."""

from __future__ import annotations

import ipaddress
import os
import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_connect = socket.socket.connect
_connect_ex = socket.socket.connect_ex


def _refuse_beyond_loopback(opened: socket.socket, address: object) -> None:
    if isinstance(address, tuple) and address:
        try:
            inside = ipaddress.ip_address(str(address[0]).split("%")[0]).is_loopback
        except ValueError:
            inside = address[0] == "localhost"
        if not inside:
            opened.close()  # what asked for it is torn down by the failure and closes nothing
            pytest.fail(f"a test tried to connect beyond loopback: {address}", pytrace=True)


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch):
    def connect(self, address):
        _refuse_beyond_loopback(self, address)
        return _connect(self, address)

    def connect_ex(self, address):
        _refuse_beyond_loopback(self, address)
        return _connect_ex(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch):
    for name in list(os.environ):
        if (name.startswith("REFCHECK_") and name != "REFCHECK_SHARED") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The development data; the test is skipped, with the reason, where they are not."""
    folder = Path(os.environ.get("REFCHECK_SHARED") or ROOT.parent / "shared")
    if not (folder / "paper" / "paper.txt").is_file():
        pytest.skip(f"development data not found at {folder} (set REFCHECK_SHARED)")
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
