"""Every record of a WARC file with the digest of its bytes on disk: what a package lists, and what verification compares."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import BinaryIO

from refcheck.store.http_message import parse_response
from refcheck.store.volumes import Volumes
from refcheck.store.warc_read import Problem, RecordReader, WarcRecord, digest_agrees


@dataclass(frozen=True, slots=True)
class Listed:
    """One record. `sha256` is the hex digest of `length` bytes from `offset` of `file` (the gzip member, as it is on disk).

    `block` is its block digest header; `status` and `mime` are those of a response; `sha256` is "" for a record that shares its
    gzip member with others.
    """

    file: str
    offset: int
    length: int
    id: str
    kind: str
    url: str
    date: str
    sha256: str
    block: str = ""
    payload: str = ""
    status: int | None = None
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Inventory:
    """The records of one file, the damages met, and the records whose payload does not fit its digest."""

    records: tuple[Listed, ...]
    problems: tuple[Problem, ...]
    lies: tuple[Listed, ...]
    good_end: int
    inner: tuple[int, ...] = ()  # where each record begins inside its gzip member


def take_inventory(volumes: Volumes, name: str) -> Inventory:
    """Walk over one file, once for its records and once for the digests of its bytes."""
    with volumes.open(name) as raw:
        reader = RecordReader(raw, name)
        found = [(_light(record), reader.good_end, _payload_lies(record)) for record in reader]
    with volumes.open(name) as raw:
        records = [_listed(record, end, raw) for record, end, _ in found]
    lies = tuple(listed for listed, (_, _, lie) in zip(records, found, strict=True) if lie)
    inner = tuple(record.place.inner for record, _, _ in found)
    return Inventory(tuple(records), tuple(reader.problems), lies, reader.good_end, inner)


def to_lines(records: Iterable[Listed]) -> bytes:
    """The list as it stands in a package: one JSON object a line."""
    return b"".join(json.dumps(asdict(record), sort_keys=True).encode() + b"\n" for record in records)


def from_lines(data: bytes) -> list[Listed]:
    """Read the list back. Raises ValueError, KeyError or TypeError when it is none."""
    return [Listed(**json.loads(line)) for line in data.splitlines() if line.strip()]


def _light(record: WarcRecord) -> WarcRecord:
    return WarcRecord(record.place, record.headers, record.block[:8192] if record.kind in ("response", "revisit") else b"", record.length)


def _listed(record: WarcRecord, end: int, raw: BinaryIO) -> Listed:
    offset, headers = record.place.offset, record.headers
    message = parse_response(record.block) if record.kind in ("response", "revisit") else None
    alone = record.place.inner == 0 and end > offset
    mime = (message.header("content-type") or "") if message else headers.get("content-type", "")
    return Listed(
        file=record.place.file,
        offset=offset,
        length=max(end - offset, 0),
        id=record.record_id,
        kind=record.kind,
        url=record.target,
        date=headers.get("warc-date", ""),
        sha256=_digest(raw, offset, end) if alone else "",
        block=headers.get("warc-block-digest", ""),
        payload=headers.get("warc-payload-digest", ""),
        status=message.status if message else None,
        mime=mime.partition(";")[0].strip(),
    )


def _digest(raw: BinaryIO, start: int, end: int) -> str:
    engine = hashlib.sha256()
    raw.seek(start)
    left = end - start
    while left > 0 and (piece := raw.read(min(left, 2**20))):
        engine.update(piece)
        left -= len(piece)
    return engine.hexdigest()


def _payload_lies(record: WarcRecord) -> bool:
    """Whether the payload digest fits neither the body as framed (common, and what warcio does) nor the payload of WARC 1.1."""
    stated = record.headers.get("warc-payload-digest", "")
    if not stated or not record.whole or record.kind not in ("response", "resource", "conversion") or "warc-truncated" in record.headers:
        return False
    if record.kind != "response":
        return digest_agrees(stated, record.block) is False
    message = parse_response(record.block)
    if message is None or digest_agrees(stated, message.payload) is not False:
        return False
    framed = record.block.partition(b"\r\n\r\n")[2] or record.block.partition(b"\n\n")[2]
    return digest_agrees(stated, framed) is False
