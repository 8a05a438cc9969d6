"""What the wire said, read back: heads, payloads, bodies; and messages rebuilt where there was no wire."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import sha256

from refcheck.extract.coding import DecodeError, content_encodings, decode_content
from refcheck.model.capture import Grade, Outcome
from refcheck.store.http_message import parse_headers, parse_response

Headers = tuple[tuple[str, str], ...]
_STATUS = re.compile(rb"HTTP/1(?:\.\d)?[ \t]+(\d{3})")
_END = re.compile(rb"\r?\n\r?\n")
_RANGE = re.compile(r"bytes\s+(\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_DROPPED = {"transfer-encoding", "content-length", "connection", "keep-alive"}


def digest(data: bytes) -> str:
    """ "sha256:<hex>" of `data`."""
    return f"sha256:{sha256(data).hexdigest()}"


def read_head(raw: bytes) -> tuple[int | None, Headers]:
    """Status and headers of the final answer in `raw`, as sent; (None, ()) where its head is not whole."""
    position = 0
    while (line := _STATUS.match(raw, position)) is not None:
        end = _END.search(raw, position)
        if end is None:
            break
        status = int(line[1])
        if not 100 <= status < 200 or status == 101:
            first = raw.find(b"\n", position) + 1
            return status, parse_headers(raw[first : end.start() + 1]) if first <= end.start() else ()
        position = end.end()
    return None, ()


def partial_payload(raw: bytes) -> bytes:
    """What can be read of the payload in an answer that was cut or broken."""
    message = parse_response(raw)
    return message.payload if message else b""


def missing_part(headers: Headers) -> str | None:
    """What a 206 that nobody asked for leaves out of the page; None when its range is the whole, or when it states none."""
    named = {k.lower(): v.strip().lower() for k, v in headers}
    if named.get("content-type", "").startswith("multipart/byteranges"):
        return "the server sent only parts of the page"
    match = _RANGE.match(named.get("content-range", ""))
    if match is None or (int(match[1]) == 0 and match[3] == str(int(match[2]) + 1)):
        return None
    return f"the server sent only bytes {match[1]} to {match[2]} of {'an unknown number' if match[3] == '*' else match[3]}"


def read_body(payload: bytes, headers: Headers, limit: int, grade: Grade) -> tuple[bytes, Outcome | None, str | None]:
    """Undo the content codings: (body, outcome when that failed, why).

    A cassette may hold a body that was decoded under its old headers: where the wire did not speak, what does not decode
    is taken as it is.
    """
    encodings = content_encodings(headers)
    if not encodings or not payload:
        if len(payload) > limit:
            return payload[:limit], Outcome.TRUNCATED, f"cut after {limit} bytes, our limit"
        return payload, None, None
    try:
        return decode_content(payload, encodings, limit), None, None
    except DecodeError as error:
        if grade is Grade.REBUILT and not error.over_limit:
            return payload[:limit], None, None
        if error.over_limit:
            return error.partial, Outcome.TRUNCATED, f"cut after {limit} decoded bytes, our limit"
        return error.partial, Outcome.DECODE_ERROR, f"content coding {', '.join(encodings)}: {error}"


def rebuilt_request(target: str, headers: Sequence[tuple[str, str]]) -> bytes:
    """A request as it would have been sent."""
    lines = [f"GET {target} HTTP/1.1", *(f"{k}: {v}" for k, v in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")


def rebuilt_response(status: int, reason: str, headers: Headers, payload: bytes) -> bytes:
    """An answer as it could have been sent: the framing headers replaced by one Content-Length that is true of `payload`."""
    kept = [f"{k}: {v}" for k, v in headers if k.lower() not in _DROPPED]
    lines = [f"HTTP/1.1 {status} {reason}".rstrip(), *kept, f"Content-Length: {len(payload)}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogateescape") + payload
