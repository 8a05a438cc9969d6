"""One walk over a WARC file of any origin: what captures of ours it holds, and which records of others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import BinaryIO

from refcheck.model.capture import Capture
from refcheck.store.capture_json import BodySource, capture_from_json
from refcheck.store.http_message import head_of
from refcheck.store.records import SOFTWARE
from refcheck.store.warc_read import Place, Problem, RecordReader, WarcRecord


@dataclass(frozen=True, slots=True)
class OwnCapture:
    """A capture of ours: what its metadata record says, where that stands, and where its body is to be found."""

    record_id: str
    capture: Capture
    body: BodySource
    meta: Place


@dataclass(slots=True)
class Scan:
    """What one file holds. `places` says where each record that may hold a body stands; `foreign` are others' records."""

    captures: list[OwnCapture] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    foreign: list[WarcRecord] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    good_end: int = 0
    torn_at: int | None = None


_WITH_BODY = frozenset({"response", "resource", "revisit", "conversion"})
_KEPT_HEAD, _KEPT_REQUEST = 2**16, 64  # of a request, the method


def scan(raw: BinaryIO, name: str, offset: int = 0) -> Scan:
    """Read every whole record of `raw` from `offset` on. Of others' records the head alone is kept."""
    result = Scan()
    reader = RecordReader(raw, name, offset)
    ours = offset > 0
    for record in reader:
        if record.kind == "warcinfo":
            ours = _warcinfo(record, result)
        elif record.kind == "metadata":
            found = capture_from_json(record.block) if record.sound else None  # altered words decide nothing
            if found is not None:
                result.captures.append(OwnCapture(record.record_id, *found, record.place))
        elif record.kind in _WITH_BODY:
            result.places.setdefault(record.record_id, record.place)
            if not ours:
                result.foreign.append(_headed(record))
        elif record.kind == "request" and not ours:
            result.foreign.append(_headed(record))
    result.problems = reader.problems
    result.good_end, result.torn_at = reader.good_end, reader.torn_at
    return result


def _headed(record: WarcRecord) -> WarcRecord:
    """The record with the head of its message for a block: an archive of others may hold more pages than memory does."""
    head = record.block[:_KEPT_REQUEST] if record.kind == "request" else head_of(record.block[:_KEPT_HEAD])
    return WarcRecord(record.place, record.headers, head, record.length, whole=False)


def _warcinfo(record: WarcRecord, result: Scan) -> bool:
    """Note the label; whether the file is one of ours."""
    pairs = [line.partition(":") for line in record.block.decode("utf-8", "replace").splitlines()]
    fields = {name.strip().lower(): value.strip() for name, _, value in pairs}
    ours = fields.get("software", "").startswith(f"{SOFTWARE}/")
    label = fields.get("label") if ours else None
    if label and label not in result.labels:
        result.labels.append(label)
    return ours
