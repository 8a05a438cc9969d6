"""Verdicts of earlier runs beside the index: a cache that may be thrown away, never a truth.

An entry counts only while the evidence that it was made of and the rules that made it are the same.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_BUSY_S = 10.0
_TABLE = "CREATE TABLE IF NOT EXISTS verdicts (url TEXT PRIMARY KEY, rules TEXT NOT NULL, evidence TEXT NOT NULL, verdict BLOB NOT NULL)"


@dataclass(frozen=True, slots=True)
class Remembered:
    """One verdict as bytes, with the digest of its evidence and the version of the rules that gave it."""

    url: str
    rules: str
    evidence: str
    verdict: bytes


class Verdicts:
    """The cache inside a store's index file. Whatever goes wrong with it, it is only empty: no run fails for a cache."""

    def __init__(self, folder: Path) -> None:
        self._db: sqlite3.Connection | None = None
        with contextlib.suppress(sqlite3.Error):
            self._db = sqlite3.connect(folder / "index.sqlite", timeout=_BUSY_S, isolation_level=None)
            self._db.execute("PRAGMA synchronous = OFF")
            self._db.execute(_TABLE)

    def get(self, url: str, rules: str) -> Remembered | None:
        """What these rules said of an address as printed; None when nothing is remembered."""
        if self._db is None:
            return None
        try:
            found = self._db.execute("SELECT evidence, verdict FROM verdicts WHERE url = ? AND rules = ?", (url, rules)).fetchone()
        except sqlite3.Error:
            return None
        return Remembered(url, rules, str(found[0]), bytes(found[1])) if found else None

    def put(self, entries: Iterable[Remembered]) -> None:
        """Keep verdicts, in one transaction, in the place of older ones."""
        rows = [(e.url, e.rules, e.evidence, e.verdict) for e in entries]
        if self._db is None or not rows:
            return
        try:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?, ?)", rows)
            self._db.execute("COMMIT")
        except sqlite3.Error:
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")  # one that stays open keeps the evidence itself from being indexed

    def close(self) -> None:
        """Close the file."""
        if self._db is not None:
            self._db.close()
            self._db = None
