"""A capture's body, taken out of the record that holds it."""

from __future__ import annotations

from dataclasses import replace

from refcheck.model.capture import Capture, Outcome
from refcheck.store.capture_json import BodySource
from refcheck.store.http_message import parse_response
from refcheck.store.prepare import decoded
from refcheck.store.records import sha256
from refcheck.store.warc_read import WarcRecord


def with_body(capture: Capture, source: BodySource, record: WarcRecord | None) -> Capture | None:
    """The capture with its body; None when the record is missing or no longer gives the body that was captured."""
    if source.how == "none":
        return capture
    body = extract_body(source, record) if record is not None else None
    if source.how == "excerpt" and body is not None:
        return replace(capture, body=body)  # the digest is that of the page which is left out
    if body is None or (capture.body_digest is not None and sha256(body) != capture.body_digest):
        return None
    return replace(capture, body=body)


def with_foreign_body(capture: Capture, source: BodySource, record: WarcRecord) -> Capture:
    """The capture of an archive of others with its body, and what is missing of that said."""
    body = _foreign_body(source, record)
    if body is None:
        return capture
    made = replace(capture, body=body, body_digest=sha256(body))
    message = parse_response(record.block) if source.how == "decoded" else None
    if not record.whole or (source.how == "decoded" and len(body) >= source.length):
        why = f"cut after {len(body)} bytes, our limit"
    elif message is not None and not message.complete:
        why = "the record holds less than the answer promised"
    else:
        return made
    return replace(made, outcome=Outcome.TRUNCATED, detail=capture.detail or why) if made.outcome is Outcome.COMPLETED else made


def _foreign_body(source: BodySource, record: WarcRecord) -> bytes | None:
    """As `extract_body`, for records of others: some tools keep a body decoded beside the headers that it came with."""
    body = extract_body(source, record)
    if body or source.how != "decoded" or not source.encodings:
        return body
    message = parse_response(record.block)
    packed = message is None or message.payload.startswith((b"\x1f\x8b", b"\x28\xb5\x2f\xfd"))
    return body if message is None or packed else message.payload[: source.length]


def extract_body(source: BodySource, record: WarcRecord) -> bytes | None:
    """The bytes that `source` describes; None when the record is of no such kind."""
    if source.how in ("block", "excerpt"):
        return record.block
    message = parse_response(record.block)
    if message is None:
        return None
    return decoded(message.payload, source.encodings, source.length) if source.how == "decoded" else message.payload
