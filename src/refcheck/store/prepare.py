"""A capture and its exchanges made into WARC records, ready to be appended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from refcheck.extract.coding import DecodeError, content_encodings, decode_content
from refcheck.model.capture import Capture, Exchange, Grade, Outcome
from refcheck.model.wire import WireExchange
from refcheck.store.capture_json import BodySource, capture_to_json
from refcheck.store.http_message import parse_response, redact_request
from refcheck.store.records import dated_target, new_record_id, record_bytes, sha256, warc_date

REBUILT_REMARK = "rebuilt from a decoded response; not the bytes on the wire"
_REQUEST = "application/http;msgtype=request"
_RESPONSE = "application/http;msgtype=response"


@dataclass(frozen=True, slots=True)
class Prepared:
    """Records of one capture in the order in which they are appended; the last one is its metadata, which makes it valid.

    `body_index` is the place of the record that holds the body among `members`, None when there is no body.
    `certificates` maps the digest of each certificate met to its DER.
    """

    capture: Capture
    metadata_id: str
    members: tuple[bytes, ...]
    body_index: int | None
    certificates: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(slots=True)
class _Batch:
    members: list[bytes] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)

    def add(self, record_id: str, kind: str, headers: Sequence[tuple[str, str]], block: bytes) -> None:
        self.ids.append(record_id)
        self.members.append(record_bytes(kind, [("WARC-Record-ID", f"<{record_id}>"), *headers], block))


def prepare(exchanges: Sequence[WireExchange], capture: Capture, label: str | None) -> Prepared:
    """Make the records of `capture`. Its `exchanges` become those given, with record ids, digests and grades filled in."""
    batch = _Batch()
    metadata_id = new_record_id()
    done: list[Exchange] = []
    notes: list[dict[str, object]] = []
    payload: tuple[Exchange, bytes] | None = None
    for wire in exchanges:
        exchange, received, note = _exchange(wire, batch, metadata_id)
        done.append(exchange)
        notes.append(note)
        payload = (exchange, received) if received is not None else None
    known = payload[0].payload_digest if payload is not None and payload[1] == capture.body else None
    capture = _filled(capture, tuple(done), label, metadata_id, known)
    source = _body_source(capture, payload, batch)
    certificates = {sha256(der): der for wire in exchanges for der in wire.certificate_chain}
    _metadata(capture, source, {"records": notes}, (batch, metadata_id))
    index = batch.ids.index(source.record_id) if source.record_id else None
    return Prepared(capture, metadata_id, tuple(batch.members), index, certificates)


def prepare_supplied(capture: Capture, media_type: str, label: str | None, given: Mapping[str, str]) -> Prepared:
    """Make the records of a page that a person gave: a resource record and its metadata."""
    batch = _Batch()
    metadata_id, resource_id = new_record_id(), new_record_id()
    headers = [
        *dated_target(capture.url, warc_date(capture.started)),
        ("Content-Type", " ".join(media_type.split()) or "application/octet-stream"),
    ]
    batch.add(resource_id, "resource", [*headers, ("WARC-Payload-Digest", sha256(capture.body))], capture.body)
    capture = replace(capture, record_id=resource_id, body_digest=sha256(capture.body), label=capture.label or label)
    extra = {"given": dict(given)} if given else {}
    _metadata(capture, BodySource("block", resource_id, len(capture.body)), extra, (batch, metadata_id))
    return Prepared(capture, metadata_id, tuple(batch.members), 0)


def _exchange(wire: WireExchange, batch: _Batch, metadata_id: str) -> tuple[Exchange, bytes | None, dict[str, object]]:
    """Add the records of one exchange: (the exchange filled in, the payload received or None, what its metadata says)."""
    exchange = wire.exchange
    headers = dated_target(exchange.url, warc_date(exchange.started))
    if exchange.peer is not None:
        headers.append(("WARC-IP-Address", exchange.peer.address))
    note: dict[str, object] = {"certificates": [sha256(der) for der in wire.certificate_chain]}
    request_id = new_record_id() if wire.request_bytes else None
    response_id = new_record_id() if wire.response_bytes else None
    if request_id:
        request, redacted = redact_request(wire.request_bytes)
        note |= {"request": request_id} | ({"redacted": list(redacted)} if redacted else {})
        together = [("WARC-Concurrent-To", f"<{response_id}>")] if response_id else []
        batch.add(request_id, "request", [*headers, *together, ("Content-Type", _REQUEST)], request)
    if response_id is None:
        return replace(exchange, record_id=metadata_id, grade=Grade.NONE), None, note
    grade = Grade.REBUILT if exchange.grade is Grade.REBUILT else Grade.WIRE
    if grade is Grade.REBUILT:
        headers.append(("X-Refcheck-Grade", "rebuilt"))
        note["remark"] = REBUILT_REMARK
    message = parse_response(wire.response_bytes)
    digest = sha256(message.payload) if message else None
    if request_id:
        headers.append(("WARC-Concurrent-To", f"<{request_id}>"))
    if digest:
        headers.append(("WARC-Payload-Digest", digest))
    if wire.truncated:
        headers.append(("WARC-Truncated", wire.truncated))
        note["truncated"] = wire.truncated
    batch.add(response_id, "response", [*headers, ("Content-Type", _RESPONSE)], wire.response_bytes)
    received = exchange.bytes_received or len(wire.response_bytes)
    filled = replace(exchange, record_id=response_id, grade=grade, payload_digest=digest, bytes_received=received)
    return filled, message.payload if message else b"", note


def _filled(capture: Capture, exchanges: tuple[Exchange, ...], label: str | None, metadata_id: str, known: str | None) -> Capture:
    """The capture with what only the store knows. `known` is the digest of its body where that is the payload as received."""
    last = exchanges[-1] if exchanges else None
    has_content = bool(capture.body) or capture.http_status is not None
    return replace(
        capture,
        exchanges=exchanges,
        body_digest=(known or sha256(capture.body)) if has_content else None,
        record_id=last.record_id if last else metadata_id,
        grade=last.grade if last else Grade.NONE,
        label=capture.label or label,
    )


def _body_source(capture: Capture, payload: tuple[Exchange, bytes] | None, batch: _Batch) -> BodySource:
    """How the body is found again; a body that cannot be made anew from the last response gets a record of its own."""
    body = capture.body
    if not body:
        return BodySource()
    if payload is not None:
        exchange, raw = payload
        if raw == body:
            return BodySource("payload", exchange.record_id, len(body))
        encodings = content_encodings(exchange.headers or capture.headers)
        if decoded(raw, encodings, len(body)) == body:
            return BodySource("decoded", exchange.record_id, len(body), encodings)
    record_id = new_record_id()
    refers = [("WARC-Refers-To", f"<{capture.record_id}>")] if payload is not None else []
    headers = [
        *dated_target(capture.final_url or capture.url, warc_date(capture.started)),
        *refers,
        ("Content-Type", "application/octet-stream"),
    ]
    batch.add(record_id, "conversion", [*headers, ("WARC-Payload-Digest", sha256(body))], body)
    return BodySource("block", record_id, len(body))


def decoded(raw: bytes, encodings: Sequence[str], length: int) -> bytes:
    """The first `length` bytes that the codings let through, also of a damaged or cut body."""
    try:
        return decode_content(raw, encodings, length)
    except DecodeError as error:
        return error.partial[:length]


def _metadata(capture: Capture, source: BodySource, extra: Mapping[str, object], where: tuple[_Batch, str]) -> None:
    batch, metadata_id = where
    remark = {"remark": "supplied by a person, not fetched"} if capture.outcome is Outcome.SUPPLIED else {}
    headers = [
        *dated_target(capture.url, warc_date(capture.started)),
        *([("WARC-Concurrent-To", f"<{batch.ids[-1]}>")] if batch.ids else []),
        ("Content-Type", "application/json"),
    ]
    block = capture_to_json(capture, source, {**extra, **remark})
    batch.add(metadata_id, "metadata", headers, block)
