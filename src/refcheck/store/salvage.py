"""The name of a record that is damaged, out of what can still be read of its head."""

from __future__ import annotations

import re
import zlib
from typing import BinaryIO

from refcheck.store.volumes import Volumes
from refcheck.store.warc_read import Place

_HEAD = 8192
_ID = re.compile(
    rb"\AWARC/\d.*?^WARC-Record-ID:[ \t]*<(urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!urn:uuid:)[!-;=?-~]{8,200})>[ \t]*\r?$",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)


def record_at(volumes: Volumes, place: Place) -> str | None:
    """The identifier of the damaged record that begins at a place; None where that is not to be read any more."""
    if place.inner:
        return None
    try:
        with volumes.open(place.file) as raw:
            raw.seek(place.offset)
            head = _head(raw)
    except OSError:
        return None
    found = _ID.match(re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0])
    return found[1].decode("ascii") if found else None


def _head(raw: BinaryIO) -> bytes:
    """The plain bytes before the damage, at most a head's length."""
    data = raw.read(_HEAD)
    if not data.startswith(b"\x1f\x8b"):
        return data
    engine, out = zlib.decompressobj(31), b""
    for position in range(len(data)):
        if len(out) >= _HEAD:
            break
        try:
            out += engine.decompress(data[position : position + 1])
        except zlib.error:
            break
    return out
