"""The index of a store: which capture of which address stands where. Made from the WARC files, and made anew at will."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from refcheck.store.warc_read import Place

_VERSION = 2
_BUSY_S = 60.0
_TRIES, _PAUSE_S = 100, 0.05
_TABLES = """
CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS captures (
  id TEXT PRIMARY KEY, key TEXT NOT NULL, started TEXT NOT NULL, file TEXT NOT NULL,
  meta INTEGER NOT NULL, meta_inner INTEGER NOT NULL, body_file TEXT, body INTEGER, body_inner INTEGER
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS captures_by_key ON captures (key, started, id);
CREATE INDEX IF NOT EXISTS captures_by_time ON captures (started);
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One capture. `id` is its metadata record's; `started` sorts as text; `body` is the record that holds its body."""

    id: str
    key: str
    started: str
    meta: Place
    body: Place | None


class Index:
    """The SQLite file. Safe between threads (one connection behind a lock) and between processes (write-ahead log)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.lock = threading.RLock()  # held by who wants several answers of one state
        self._db = self._connect()

    def add(self, rows: Iterable[Row], sizes: Iterable[tuple[str, int]]) -> None:
        """Add captures and note how far each file is indexed, in one transaction."""
        flat = [(r.id, r.key, r.started, *_flat(r.meta), *_flat(r.body)) for r in rows]
        with self._writing() as db:
            db.executemany("INSERT OR IGNORE INTO captures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", flat)
            db.executemany(
                "INSERT INTO files VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET size = max(size, excluded.size)",
                list(sizes),
            )

    def forget(self, names: Iterable[str]) -> None:
        """Drop what is known of these files."""
        gone = [(name,) for name in names]
        if not gone:
            return
        with self._writing() as db:
            db.executemany("DELETE FROM captures WHERE file = ?", gone)
            db.executemany("DELETE FROM files WHERE name = ?", gone)

    def sizes(self) -> dict[str, int]:
        """How far each file is indexed, in bytes."""
        with self.lock:
            return dict(self._db.execute("SELECT name, size FROM files"))

    def rows(self, key: str) -> list[Row]:
        """The captures of one address, oldest first."""
        with self.lock:
            found = self._db.execute(
                "SELECT id, key, started, file, meta, meta_inner, body_file, body, body_inner FROM captures WHERE key = ? ORDER BY started, id",
                (key,),
            ).fetchall()
        return [_row(values) for values in found]

    def ids(self, key: str) -> list[str]:
        """The identifiers of the captures of one address, oldest first."""
        with self.lock:
            return [i for (i,) in self._db.execute("SELECT id FROM captures WHERE key = ? ORDER BY started, id", (key,))]

    def keys(self) -> list[str]:
        """All addresses, sorted."""
        with self.lock:
            return [key for (key,) in self._db.execute("SELECT DISTINCT key FROM captures ORDER BY key")]

    def newest(self) -> str | None:
        """When the newest capture was started."""
        with self.lock:
            value: str | None = self._db.execute("SELECT max(started) FROM captures").fetchone()[0]
        return value

    def remake(self) -> None:
        """Throw the file away and begin an empty one."""
        with self.lock:
            self._db.close()
            self._db = self._anew()

    def close(self) -> None:
        """Close the file."""
        with self.lock:
            self._db.close()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self.lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # where the disk was full, it is rolled back already
                    self._db.execute("ROLLBACK")
                raise

    def _connect(self) -> sqlite3.Connection:
        try:
            return self._patiently()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            return self._anew()  # no database, or a damaged one

    def _anew(self) -> sqlite3.Connection:
        # It is made of the WARC files, so it can go.
        for suffix in ("", "-wal", "-shm", "-journal"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        return self._opened()

    def _patiently(self) -> sqlite3.Connection:
        # Switching to the write-ahead log does not wait for others by itself.
        for _ in range(_TRIES):
            try:
                return self._opened()
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                time.sleep(_PAUSE_S)
        return self._opened()

    def _opened(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                db.executescript("DROP TABLE IF EXISTS captures; DROP TABLE IF EXISTS files;")
            if version != _VERSION:
                db.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {_VERSION}; COMMIT;")
        except BaseException:
            db.close()
            raise
        return db


def _flat(place: Place | None) -> tuple[str | int | None, ...]:
    return (place.file, place.offset, place.inner) if place else (None, None, None)


def _row(values: Sequence[str | int | None]) -> Row:
    record_id, key, started, file, meta, meta_inner, body_file, body, body_inner = values
    place = Place(str(body_file), int(body), int(body_inner or 0)) if body is not None and body_file is not None else None
    return Row(str(record_id), str(key), str(started), Place(str(file), int(meta or 0), int(meta_inner or 0)), place)
