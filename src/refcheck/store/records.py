"""WARC/1.1 records as bytes: one gzip member each, sha256 digests."""

from __future__ import annotations

import hashlib
import random
import re
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from importlib import metadata

SOFTWARE = "refcheck"
_LEVEL = 1  # level 6 costs four times as much
_END = b"\r\n\r\n"
_GZIP = (31, 8)  # zlib's words for a gzip member: window and memory
_SMALL, _SMALL_GZIP = 4000, (28, 5)  # a window of 4 KiB: as small, and a third of the time, most of which is clearing tables
_VERSION_BITS, _VERSION_4 = (0xF << 76) | (0b11 << 62), (4 << 76) | (0b10 << 62)  # of a UUID: version and variant
_SAFE_IN_TARGET = frozenset(range(0x21, 0x7F)) - {ord("<"), ord(">")}
_SAFE_TARGET = re.compile("[!-;=?-~]*")


def sha256(data: bytes) -> str:
    """The digest as it stands in records and captures: "sha256:<hex>"."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def new_record_id() -> str:
    """A fresh record identifier, without the angle brackets of the header."""
    made = random.getrandbits(128) & ~_VERSION_BITS | _VERSION_4  # distinct, not secret
    text = f"{made:032x}"
    return f"urn:uuid:{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@lru_cache(maxsize=256)
def warc_date(moment: datetime) -> str:
    """WARC 1.1 date in UTC, to the microsecond."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def target_uri(url: str) -> str:
    """`url` as a header value: whatever could not stand in one line of ASCII is percent-encoded."""
    if _SAFE_TARGET.fullmatch(url):
        return url
    raw = url.encode("utf-8", "surrogatepass")
    return "".join(chr(b) if b in _SAFE_IN_TARGET else f"%{b:02X}" for b in raw)


def dated_target(url: str, date: str) -> list[tuple[str, str]]:
    """The two headers that say when, and of what address."""
    return [("WARC-Date", date), ("WARC-Target-URI", target_uri(url))]


def certificate_record(digest: str, der: bytes, date: str) -> bytes:
    """A peer's certificate, kept once in each file."""
    headers = [("WARC-Record-ID", f"<{new_record_id()}>"), *dated_target(f"urn:x-refcheck:certificate:{digest}", date)]
    return record_bytes("metadata", [*headers, ("Content-Type", "application/pkix-cert")], der)


def record_bytes(kind: str, headers: Iterable[tuple[str, str]], block: bytes) -> bytes:
    """One whole record as a gzip member. `headers` are added after type, and before length and block digest."""
    lines = ["WARC/1.1", f"WARC-Type: {kind}"]
    lines += [f"{name}: {value}" for name, value in headers]
    lines += [f"WARC-Block-Digest: {sha256(block)}", f"Content-Length: {len(block)}"]
    head = "\r\n".join(lines).encode("utf-8", "backslashreplace") + b"\r\n\r\n"
    if len(head) + len(block) < _SMALL:  # in one piece: each call to zlib lets other threads in
        engine = zlib.compressobj(_LEVEL, zlib.DEFLATED, *_SMALL_GZIP)
        return engine.compress(b"".join((head, block, _END))) + engine.flush()
    engine = zlib.compressobj(_LEVEL, zlib.DEFLATED, *_GZIP)
    return b"".join((engine.compress(head), engine.compress(block), engine.compress(_END), engine.flush()))


def software() -> str:
    """The program and its version, as evidence names it."""
    try:
        return f"{SOFTWARE}/{metadata.version('refcheck-sources')}"
    except metadata.PackageNotFoundError:  # run from a source tree that was never installed
        return f"{SOFTWARE}/unknown"


def warcinfo(label: str | None, filename: str, moment: datetime, record_id: str | None = None) -> bytes:
    """The record that opens each file: which program wrote it, and what the evidence says of its own origin.

    `record_id` is for files that must be the same each time they are made.
    """
    fields = [("software", software()), ("format", "WARC File Format 1.1")]
    fields += [("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")]
    if label:
        fields.append(("label", " ".join(label.split())))
    block = "".join(f"{name}: {value}\r\n" for name, value in fields).encode("utf-8")
    headers = [
        ("WARC-Record-ID", f"<{record_id or new_record_id()}>"),
        ("WARC-Date", warc_date(moment)),
        ("WARC-Filename", filename),
        ("Content-Type", "application/warc-fields"),
    ]
    return record_bytes("warcinfo", headers, block)
