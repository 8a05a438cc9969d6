"""The evidence folder of a project: WARC files that are only ever appended to, and an index that can be thrown away."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from refcheck.model.capture import Capture, Grade, Outcome
from refcheck.model.config import Clock, utc_now
from refcheck.model.errors import StoreError
from refcheck.model.wire import WireExchange
from refcheck.store.bodies import with_body
from refcheck.store.capture_json import capture_from_json
from refcheck.store.catch_up import catch_up
from refcheck.store.failures import store_error
from refcheck.store.group import GroupCommit
from refcheck.store.index import Index, Row
from refcheck.store.keys import url_key
from refcheck.store.prepare import Prepared, prepare, prepare_supplied
from refcheck.store.records import warc_date
from refcheck.store.segment import Segment
from refcheck.store.warc_read import Place, WarcRecord, read_record

T = TypeVar("T")
_SEGMENT_BYTES = 2**30
_DAMAGED = (sqlite3.DatabaseError, sqlite3.IntegrityError, sqlite3.InternalError)  # of the file; other errors are of its use
_GITIGNORE = "# evidence kept by refcheck: large, and yours to share or not\n*\n"


class Store:
    """A folder of evidence, open for writing. Use it as a context manager; `record` may be called from many threads.

    `label` says of the evidence where it comes from ("recorded from the replica"). `problems` are what a person should know
    (a torn file that was repaired, a body that is missing). Raises StoreError when the folder cannot be written.
    """

    def __init__(self, path: Path, *, clock: Clock = utc_now, label: str | None = None) -> None:
        self._path = Path(path)
        self._clock = clock
        self._label = label
        self._segment: Segment | None = None
        self._group: GroupCommit[Prepared] = GroupCommit(self._commit)
        self._closing = threading.Lock()
        self._index: Index | None = None
        self._problems: list[str] = []

    def __enter__(self) -> Store:
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            ignore = self._path / ".gitignore"
            if not ignore.exists():
                ignore.write_text(_GITIGNORE, encoding="utf-8")
            self._index = Index(self._path / "index.sqlite")
            self._problems += self._ask(lambda index: catch_up(self._path, index))
        except (OSError, sqlite3.Error, StoreError) as error:
            self.close()
            raise (error if isinstance(error, StoreError) else store_error(error, self._path)) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the files. What was acknowledged is on the disk already."""
        with self._closing:
            if self._segment is not None:
                self._segment.close()
                self._segment = None
            if self._index is not None:
                self._index.close()
                self._index = None

    @property
    def path(self) -> Path:
        """The folder."""
        return self._path

    @property
    def problems(self) -> tuple[str, ...]:
        """What was mended at opening, and damages met since, one line each."""
        return tuple(self._problems)

    @property
    def label(self) -> str | None:
        """What new captures say of their origin."""
        return self._label

    def record(self, exchanges: Sequence[WireExchange], capture: Capture) -> Capture:
        """Keep one capture with all its exchanges; the capture with record ids, digests and grade filled in.

        Returns after the records are on the disk and indexed. `capture.exchanges` are taken from `exchanges`. Raises
        StoreError when they cannot be written; captures returned before stay kept.
        """
        return self._submit(prepare(exchanges, capture, self._label))

    def supply(self, url: str, body: bytes, media_type: str, who: str, when: datetime, given: Mapping[str, str] | None = None) -> Capture:
        """Keep a page that a person saved: `when` it was seen, `who` saved it. Outcome and grade are `supplied`.

        `given` says of the file that was given what is worth keeping (its name, digest, form).
        """
        capture = Capture(
            url=url,
            outcome=Outcome.SUPPLIED,
            started=when,
            elapsed_s=0.0,
            headers=(("Content-Type", media_type),),
            body=body,
            grade=Grade.SUPPLIED,
            supplied_by=who,
        )
        return self._submit(prepare_supplied(capture, media_type, self._label, given or {}))

    def captures(self, url: str) -> tuple[Capture, ...]:
        """All captures of an address, oldest first, bodies included; the fragment does not count."""
        found = (self._load(row) for row in self._ask(lambda index: index.rows(url_key(url))))
        return tuple(capture for capture in found if capture is not None)

    def urls(self) -> tuple[str, ...]:
        """All addresses of which there are captures, normalised, sorted."""
        return tuple(self._ask(Index.keys))

    def newest_time(self) -> datetime | None:
        """When the newest capture was started (UTC); None when there is none."""
        newest = self._ask(Index.newest)
        return datetime.fromisoformat(newest) if newest else None

    def digest_of(self, url: str) -> str | None:
        """One digest over all evidence of an address ("sha256:<hex>"): it changes when a capture is added. None: no evidence."""
        return evidence_digest(self._ask(lambda index: index.ids(url_key(url))))

    def rebuild_index(self) -> None:
        """Make the index anew from the WARC files."""
        index = self._open_index()
        with index.lock:
            index.remake()
            self._problems += catch_up(self._path, index)

    def _submit(self, prepared: Prepared) -> Capture:
        try:
            self._group.submit(prepared)
        except (OSError, sqlite3.Error) as error:
            raise store_error(error, self._path) from error
        return prepared.capture

    def _commit(self, batch: list[Prepared]) -> None:
        """Append, wait for the disk, index: for all that queued up. Only one thread at a time is here."""
        self._open_index()
        segment = self._writable_segment()
        certificates = {digest: der for prepared in batch for digest, der in prepared.certificates.items()}
        try:
            offsets = segment.append([prepared.members for prepared in batch], certificates)
            rows = [_row(prepared, segment.name, at) for prepared, at in zip(batch, offsets, strict=True)]
            self._ask(lambda index: index.add(rows, [(segment.name, segment.end)]))
        except BaseException:
            # What the file or its index holds now is not certain: the next opening looks, and the next record goes elsewhere.
            self._segment = None
            segment.close()
            raise

    def _writable_segment(self) -> Segment:
        if self._segment is not None and self._segment.end > _SEGMENT_BYTES:
            self._segment.close()
            self._segment = None
        if self._segment is None:
            self._segment = Segment(self._path, self._label, self._clock())
        return self._segment

    def _ask(self, question: Callable[[Index], T]) -> T:
        """What the index answers. A damaged one is made anew of the WARC files first, while all others wait."""
        index = self._open_index()
        with index.lock:
            try:
                return question(index)
            except sqlite3.Error as error:
                if type(error) not in _DAMAGED:
                    raise store_error(error, self._path) from error
            try:
                index.remake()
                self._problems += catch_up(self._path, index)
                return question(index)
            except (OSError, sqlite3.Error) as error:
                raise store_error(error, self._path) from error

    def _open_index(self) -> Index:
        if self._index is None:
            raise StoreError(
                "the store is not open", where=str(self._path), remedy="use it as a context manager: with Store(path) as store"
            )
        return self._index

    def _load(self, row: Row) -> Capture | None:
        record = self._read(row.meta)
        found = capture_from_json(record.block) if record else None
        capture = with_body(*found, self._read(row.body) if row.body else None) if found else None
        if capture is None:
            line = f"{self._path / row.meta.file}, offset {row.meta.offset}: a capture of {row.key} cannot be read any more"
            self._problems += [line] if line not in self._problems else []
        return capture

    def _read(self, place: Place) -> WarcRecord | None:
        try:
            with (self._path / place.file).open("rb") as raw:
                return read_record(raw, place)
        except OSError:
            return None


def evidence_digest(record_ids: Sequence[str]) -> str | None:
    """The digest over the captures' record ids, oldest first; None when there are none."""
    if not record_ids:
        return None
    return f"sha256:{hashlib.sha256(' '.join(record_ids).encode()).hexdigest()}"


def _row(prepared: Prepared, file: str, offsets: list[int]) -> Row:
    body = Place(file, offsets[prepared.body_index]) if prepared.body_index is not None else None
    capture = prepared.capture
    return Row(prepared.metadata_id, url_key(capture.url), warc_date(capture.started), Place(file, offsets[-1]), body)
