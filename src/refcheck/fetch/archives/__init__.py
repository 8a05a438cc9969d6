"""Memento archives (RFC 7089), one file per way of asking. ARCHIVES holds those that are asked by default, in order.

An archive is asked through the one door like any site: `index_url` gives the address of its list of copies, `read_index`
reads the answer, `raw_url` names the copy's bytes as they were received. Nothing here sends anything.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from refcheck.fetch.archives.timegate import TimeGateArchive
from refcheck.fetch.archives.timemap import TimeMapArchive
from refcheck.fetch.archives.wayback import WaybackAvailability, WaybackMachine
from refcheck.model import Capture, Memento


class Archive(Protocol):
    """A web archive."""

    @property
    def name(self) -> str:
        """How reports name it ("web.archive.org")."""

    @property
    def otherwise(self) -> Archive | None:
        """Another way to ask the same archive, for an address whose list was not reached; None without one."""

    def index_url(self, url: str, when: datetime | None) -> str:
        """The address that lists copies of `url`, those near `when` first where the archive can do that."""

    def headers(self, when: datetime | None) -> tuple[tuple[str, str], ...]:
        """Request headers for the list (a TimeGate is told the date so)."""

    def read_index(self, url: str, capture: Capture) -> tuple[Memento, ...] | None:
        """The copies that the answer lists; None when the answer is no list (the archive was not reached)."""

    def further(self, capture: Capture, when: datetime | None) -> tuple[str, ...]:
        """Addresses of further lists that the answer names, those nearest to `when` first; none when it is whole."""

    def raw_url(self, memento: Memento) -> str:
        """The address of the copy's bytes without the archive's own additions."""


ARCHIVES: tuple[Archive, ...] = (WaybackMachine(),)
_TIMEGATE = "timegate:"


def archive_named(text: str) -> Archive:
    """The archive of a setting: "wayback", a TimeMap address with {url} in it, or "timegate:" and a TimeGate's address.

    Raises ValueError for anything else.
    """
    if text == "wayback":
        return WaybackMachine()
    address = text.removeprefix(_TIMEGATE)
    if "{url}" in address and address.startswith(("http://", "https://")):
        return TimeGateArchive(address) if text.startswith(_TIMEGATE) else TimeMapArchive(address)
    raise ValueError(f"{text!r} names no archive: write wayback, a TimeMap address with {{url}}, or timegate: and a TimeGate's address")


def nearest(mementos: tuple[Memento, ...], when: datetime | None) -> tuple[Memento, ...]:
    """The mementos by their distance to `when` (newest first without a date)."""
    if when is None:
        return tuple(sorted(mementos, key=lambda m: (m.datetime, m.archive_url), reverse=True))
    return tuple(sorted(mementos, key=lambda m: (abs((m.datetime - when).total_seconds()), m.archive_url)))


__all__ = ["ARCHIVES", "Archive", "TimeGateArchive", "TimeMapArchive", "WaybackAvailability", "WaybackMachine", "archive_named", "nearest"]
