"""An HTTP/1 message as it stood on the wire: head, headers in order, and the body with its transfer coding undone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.extract.coding import DecodeError, decode_content

_STATUS_LINE = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})(?:[ \t]+([^\r\n]*))?\r?\n")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK_SIZE = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\n]*)?\r?\n")
_PAYLOAD_CAP = 2**28
_LENGTH_DIGITS = 18
_SECRET_HEADERS = re.compile(rb"(?im)^((?:authorization|proxy-authorization|cookie):[ \t]*)([^\r\n]+)")


@dataclass(frozen=True, slots=True)
class HttpMessage:
    """A parsed response. `payload` is the body after transfer decoding; `complete` is False when it was cut or misframed."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    payload: bytes
    complete: bool = True

    def header(self, name: str) -> str | None:
        """The last header of that name, whatever its case; None when there is none."""
        wanted = name.lower()
        return next((v for k, v in reversed(self.headers) if k.lower() == wanted), None)


def parse_response(raw: bytes) -> HttpMessage | None:
    """Read the final response in `raw` (interim 1xx responses before it are passed over); None when it is no HTTP."""
    start = 0
    while True:
        line = _STATUS_LINE.match(raw, start)
        if line is None:
            return None
        status = int(line[1])
        end = _HEAD_END.search(raw, line.end() - 2)
        head_end, body_start = (end.start(), end.end()) if end else (len(raw), len(raw))
        if not 100 <= status < 200 or status == 101 or not _STATUS_LINE.match(raw, body_start):
            break
        start = body_start
    headers = parse_headers(raw[line.end() : head_end]) if head_end > line.end() else ()
    if 100 <= status < 200 and status != 101:
        # Interim answers have no body: what stands behind one is the cut head of the next.
        return HttpMessage(status, _text(line[2] or b""), headers, b"", complete=False)
    payload, complete = _payload(raw[body_start:], headers)
    return HttpMessage(status, _text(line[2] or b""), headers, payload, complete and end is not None)


def head_of(raw: bytes) -> bytes:
    """A response without its body: interim answers and the head of the final one. What is no HTTP is nothing."""
    start = 0
    while (line := _STATUS_LINE.match(raw, start)) is not None:
        end = _HEAD_END.search(raw, line.end() - 2)
        if end is None:
            return raw
        start = end.end()
        if not 100 <= int(line[1]) < 200 or int(line[1]) == 101:
            break
    return raw[:start]


def parse_headers(head: bytes) -> tuple[tuple[str, str], ...]:
    """Header lines in order, names as sent, folded lines joined; lines without a colon are kept with an empty value."""
    found: list[tuple[str, str]] = []
    for line in head.split(b"\n"):
        text = _text(line.rstrip(b"\r"))
        if text[:1] in (" ", "\t") and found:
            name, value = found[-1]
            found[-1] = (name, f"{value} {text.strip()}".strip())
        elif text.strip():
            name, _, value = text.partition(":")
            found.append((name.strip(), value.strip()))
    return tuple(found)


def dechunk(body: bytes) -> tuple[bytes, bool]:
    """Undo chunked framing: (payload, whole). A body that is not chunked at all comes back as it is, whole."""
    if not _CHUNK_SIZE.match(body):
        return body, not body
    out = bytearray()
    position = 0
    while True:
        size_line = _CHUNK_SIZE.match(body, position)
        if size_line is None:
            return bytes(out), False
        size = int(size_line[1], 16)
        if size == 0:
            return bytes(out), True
        start = size_line.end()
        out += body[start : start + size]
        if start + size > len(body):
            return bytes(out), False
        position = start + size
        position += 2 if body[position : position + 2] == b"\r\n" else 1


def redact_request(raw: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Blank the values of cookies and authorisation in a request's head: (bytes, the names of what was blanked)."""
    low = raw.lower()
    if b"cookie:" not in low and b"authorization:" not in low:
        return raw, ()
    end = _HEAD_END.search(raw)
    head = raw[: end.end()] if end else raw
    names = tuple(sorted({m[1].split(b":")[0].decode("ascii").lower() for m in _SECRET_HEADERS.finditer(head)}))
    if not names:
        return raw, ()
    return _SECRET_HEADERS.sub(lambda m: m[1] + b"x" * len(m[2]), head) + raw[len(head) :], names


def _payload(body: bytes, headers: tuple[tuple[str, str], ...]) -> tuple[bytes, bool]:
    transfer = [t.strip().lower() for k, v in headers if k.lower() == "transfer-encoding" for t in v.split(",") if t.strip()]
    complete = True
    if transfer and transfer[-1] == "chunked":
        transfer.pop()
        body, complete = dechunk(body)
    elif not transfer:
        lengths = [v for k, v in headers if k.lower() == "content-length"]
        if lengths and lengths[-1].isascii() and lengths[-1].isdigit():
            promised = lengths[-1].lstrip("0") or "0"
            complete = len(promised) <= _LENGTH_DIGITS and len(body) >= int(promised)  # Python refuses numbers of thousands of figures
    if transfer and body:
        try:
            body = decode_content(body, transfer, _PAYLOAD_CAP)
        except DecodeError as error:
            body, complete = error.partial or body, False
    return body, complete


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
