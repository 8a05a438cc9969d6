"""A part of some evidence as WARC files of its own: record by record, the bytes as they are on disk; or without any page's body."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, TypeVar
from uuid import NAMESPACE_URL, uuid5

from refcheck.model.capture import Capture, Exchange
from refcheck.model.errors import StoreError
from refcheck.store.capture_json import BodySource, capture_from_json, capture_to_json
from refcheck.store.evidence import EvidenceReader, open_evidence
from refcheck.store.failures import store_error
from refcheck.store.records import dated_target, record_bytes, warc_date, warcinfo
from refcheck.store.volumes import Volumes, find_volumes, reading
from refcheck.store.warc_read import RecordReader, WarcRecord

Wanted = Callable[[Capture], bool]
Excerpt = Callable[[Capture], tuple[bytes, str | None] | None]
T = TypeVar("T", Capture, Exchange)
PUBLIC_FILE = "refcheck-without-bodies.warc.gz"
_COOKIES = frozenset({"set-cookie", "set-cookie2"})
_CERTIFICATE = "urn:x-refcheck:certificate:"


@dataclass(slots=True)
class _Ranges:
    """What is kept of one file, as (start, end) of its bytes; None of it is known to be a capture of ours while `ours` is False."""

    kept: list[tuple[int, int]] = field(default_factory=list)
    certificates: dict[str, tuple[int, int]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    opening: list[tuple[int, int]] = field(default_factory=list)
    ours: bool = False
    good_end: int = 0

    def all(self) -> list[tuple[int, int]]:
        """The ranges to copy, in the order of the file; a file of others' making is copied whole."""
        if not self.ours:
            return [(0, self.good_end)]
        shown = [place for digest, place in self.certificates.items() if digest in self.named]
        return sorted([*self.opening, *shown, *self.kept]) if self.kept else []


def select(evidence: Path, folder: Path, wanted: Wanted) -> int:
    """Copy the records of the wanted captures into WARC files under `folder`; how many files were made.

    Files that hold no capture of ours (other people's archives) are copied whole. Raises EvidenceError and StoreError.
    """
    volumes = find_volumes(evidence)
    made = 0
    for name in volumes.names:
        with reading(evidence):
            ranges = _ranges(volumes, name, wanted).all()
        if ranges and ranges[-1][1] > 0:
            target = folder / name
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                with volumes.open(name) as raw, target.open("xb") as out:
                    _copy(raw, out, ranges)
            except OSError as error:
                raise store_error(error, target) from error
            made += 1
    return made


def select_without_bodies(evidence: Path, folder: Path, wanted: Wanted, excerpt: Excerpt = lambda _: None) -> int:
    """Write what the wanted captures say of themselves (addresses, times, headers, digests), without bodies and persons' names.

    `excerpt` gives what may be published of a capture's body (bytes, and the header that says so, None where it is the body itself);
    None for nothing.
    Returns how many captures were written. Raises EvidenceError and StoreError.
    """
    with open_evidence(evidence) as reader:
        captures = list(_captures(reader, wanted, excerpt))
        moment = max((c.started for c in captures), default=datetime(1970, 1, 1, tzinfo=UTC))
        identity = f"urn:uuid:{uuid5(NAMESPACE_URL, ' '.join(str(c.record_id) for c in captures))}"
        members = [warcinfo(reader.label, PUBLIC_FILE, moment, identity), *(m for c in captures for m in _bare(c))]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / PUBLIC_FILE).write_bytes(b"".join(members))
    except OSError as error:
        raise store_error(error, folder) from error
    return len(captures)


def _captures(reader: EvidenceReader, wanted: Wanted, excerpt: Excerpt) -> Iterator[Capture]:
    """The wanted captures, each with its excerpt for a body."""
    for url in reader.urls():
        for capture in reader.captures(url):
            if not wanted(capture):
                continue
            told = excerpt(capture) if capture.body else None
            if told is None or told[1] is None:
                yield replace(capture, body=told[0] if told else b"")
            else:
                yield replace(
                    capture, body=told[0], headers=(*capture.headers, (told[1], "the body is left out; this is what may be told of it"))
                )


def _bare(capture: Capture) -> Iterator[bytes]:
    """A capture's records: its excerpt, where there is one, and what it says of itself."""
    date = warc_date(capture.started)
    name = f"{capture.url} {capture.record_id} {date}"
    source = BodySource()
    if capture.body:
        excerpt = f"urn:uuid:{uuid5(NAMESPACE_URL, f'excerpt {name}')}"
        headers = [("WARC-Record-ID", f"<{excerpt}>"), *dated_target(capture.url, date), ("Content-Type", "application/json")]
        yield record_bytes("conversion", headers, capture.body)
        source = BodySource("excerpt", excerpt, len(capture.body))
    told = replace(_without_cookies(capture), body=b"", supplied_by=None, exchanges=tuple(map(_without_cookies, capture.exchanges)))
    block = capture_to_json(told, source, {"remark": "the body is left out"})
    headers = [("WARC-Record-ID", f"<urn:uuid:{uuid5(NAMESPACE_URL, name)}>"), *dated_target(capture.url, date)]
    yield record_bytes("metadata", [*headers, ("Content-Type", "application/json")], block)


def _without_cookies(told: T) -> T:
    """What a site gave to us alone is nobody else's."""
    return replace(told, headers=tuple((name, value) for name, value in told.headers if name.lower() not in _COOKIES))


def _ranges(volumes: Volumes, name: str, wanted: Wanted) -> _Ranges:
    found = _Ranges()
    pending: list[tuple[int, int]] = []
    with volumes.open(name) as raw:
        reader = RecordReader(raw, name)
        for record in reader:
            place = (record.place.offset, reader.good_end)
            capture = capture_from_json(record.block) if record.kind == "metadata" else None
            if record.kind == "warcinfo":
                found.opening.append(place)
            elif record.target.startswith(_CERTIFICATE):
                found.certificates[record.target.removeprefix(_CERTIFICATE)] = place
            elif capture is None:
                pending.append(place)
            else:
                found.ours = True
                if wanted(capture[0]):
                    found.kept += [*pending, place]
                    found.named.update(_certificates(record))
                pending = []
        found.good_end = reader.good_end
    return found


def _certificates(record: WarcRecord) -> set[str]:
    """The digests of the certificates that a capture names."""
    try:
        records = json.loads(record.block).get("records", [])
        return {str(digest) for entry in records for digest in entry.get("certificates", [])}
    except (ValueError, AttributeError, TypeError):
        return set()


def _copy(raw: BinaryIO, out: BinaryIO, ranges: list[tuple[int, int]]) -> None:
    for start, end in ranges:
        raw.seek(start)
        left = end - start
        while left > 0 and (piece := raw.read(min(left, 2**20))):
            out.write(piece)
            left -= len(piece)
        if left:
            raise StoreError("the evidence changed while it was read", where=str(getattr(raw, "name", "")), remedy="Run again")
