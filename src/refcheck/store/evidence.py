"""Reading evidence of any origin without ever writing to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from refcheck.model.capture import Capture
from refcheck.model.errors import EvidenceError
from refcheck.store.bodies import with_body, with_foreign_body
from refcheck.store.capture_json import BodySource
from refcheck.store.foreign import foreign_captures
from refcheck.store.keys import url_key
from refcheck.store.records import warc_date
from refcheck.store.scan import Scan, scan
from refcheck.store.store import evidence_digest
from refcheck.store.volumes import UNREADABLE, Volumes, find_volumes
from refcheck.store.warc_read import Place, Problem, WarcRecord, read_record


@dataclass(frozen=True, slots=True)
class _Entry:
    """One capture without its body. `id` orders captures of the same moment; `own` ones must give the body they had."""

    id: str
    capture: Capture
    body: BodySource
    place: Place | None
    own: bool


class EvidenceReader:
    """A store folder, a folder of WARC files, a WARC or a WACZ, read only. Everything is read from the records themselves.

    `problems` are the damages met, one line each; a damaged record is passed over, never the whole file.
    """

    def __init__(self, path: Path, volumes: Volumes) -> None:
        self.path = path
        self._volumes = volumes
        self._problems: list[Problem] = []
        self._labels: list[str] = []
        self._entries: dict[str, list[_Entry]] = {}
        self._read_all()

    def __enter__(self) -> EvidenceReader:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Nothing stays open between calls; here for symmetry with Store."""

    @property
    def label(self) -> str | None:
        """What the evidence says of its own origin; several labels are joined by "; "."""
        return "; ".join(self._labels) or None

    @property
    def problems(self) -> tuple[str, ...]:
        """The damages met while reading, one line each."""
        return tuple(str(problem) for problem in self._problems)

    def captures(self, url: str) -> tuple[Capture, ...]:
        """All captures of an address, oldest first, bodies included; the fragment does not count."""
        found = (self._load(entry) for entry in self._entries.get(url_key(url), ()))
        return tuple(capture for capture in found if capture is not None)

    def urls(self) -> tuple[str, ...]:
        """All addresses of which there are captures, normalised, sorted."""
        return tuple(sorted(self._entries))

    def newest_time(self) -> datetime | None:
        """When the newest capture was started (UTC); None when there is none."""
        newest = (warc_date(entry.capture.started) for entries in self._entries.values() for entry in entries)
        latest = max(newest, default=None)
        return datetime.fromisoformat(latest) if latest else None

    def digest_of(self, url: str) -> str | None:
        """One digest over all evidence of an address ("sha256:<hex>"); None when there is none."""
        return evidence_digest([entry.id for entry in self._entries.get(url_key(url), ())])

    def _read_all(self) -> None:
        scans: list[Scan] = []
        for name in self._volumes.names:
            try:
                with self._volumes.open(name) as raw:
                    scans.append(scan(raw, name))
            except (*UNREADABLE, ValueError, ArithmeticError) as error:
                self._problems.append(Problem("unreadable", Place(name, 0), f"cannot be read: {error}"))
        places = {record_id: place for found in reversed(scans) for record_id, place in found.places.items()}
        seen: set[str] = set()
        for found in scans:
            self._problems += found.problems
            self._labels += [label for label in found.labels if label not in self._labels]
            for own in found.captures:
                if own.record_id not in seen:
                    seen.add(own.record_id)
                    place = places.get(own.body.record_id or "")
                    self._add(_Entry(own.record_id, own.capture, own.body, place, own=True))
                    if place is None and own.body.how != "none":
                        self._tell(own.meta, f"the record that holds the body of {own.capture.url} is missing")
        ours = [own.capture for found in scans for own in found.captures]
        told = {c.record_id for c in ours} | {e.record_id for c in ours for e in c.exchanges}
        others = (record for found in scans for record in found.foreign if record.record_id not in told)
        for other in foreign_captures(others, self._tell):
            self._add(_Entry(other.capture.record_id or "", other.capture, other.body, other.place, own=False))
        for entries in self._entries.values():
            entries.sort(key=lambda e: (warc_date(e.capture.started), e.id))

    def _add(self, entry: _Entry) -> None:
        self._entries.setdefault(url_key(entry.capture.url), []).append(entry)

    def _load(self, entry: _Entry) -> Capture | None:
        record = self._record(entry.place) if entry.place is not None and entry.body.how != "none" else None
        if entry.own:
            capture = with_body(entry.capture, entry.body, record)
            if capture is None and entry.place is not None:
                self._tell(entry.place, f"the record no longer gives the body that was captured from {entry.capture.url}")
            return capture
        return with_foreign_body(entry.capture, entry.body, record) if record is not None else entry.capture

    def _tell(self, place: Place, detail: str) -> None:
        problem = Problem("body", place, detail)
        if problem not in self._problems:
            self._problems.append(problem)

    def _record(self, place: Place) -> WarcRecord | None:
        try:
            with self._volumes.open(place.file) as raw:
                return read_record(raw, place)
        except (*UNREADABLE, EvidenceError):
            return None


def open_evidence(path: Path) -> EvidenceReader:
    """Open evidence for reading: a store folder, a folder of WARC files, a .warc, .warc.gz or .wacz file.

    Nothing is written there, not even an index. Raises EvidenceError when the path holds nothing that can be read.
    """
    return EvidenceReader(Path(path), find_volumes(Path(path)))
