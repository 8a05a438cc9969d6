"""Is a file whole? Archives and office documents that are broken off or damaged, told without unpacking them to disk."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from refcheck.model import Capture, Outcome, Signal, SignalKind

_END = b"PK\x05\x06"
_END_REACH = 65_557  # bytes from the end in which a zip's last record stands
_DIRECTORY = 2**20  # bytes of a zip's directory that are read; a larger one is believed
_UNPACKED = 16 * 2**20  # bytes that are unpacked to see whether they are what their checksum says
_PIECE = 65_536
_PARTS = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/", "epub": "META-INF/container.xml", "odt": "content.xml", "ods": "content.xml"}
_OLE_HEAD = 512
_NO_SECTOR = 0xFFFFFFFA  # numbers from here on mean something else than a sector
_WHOLE = (Outcome.COMPLETED, Outcome.NOT_MODIFIED, Outcome.SUPPLIED)


def whole_signals(capture: Capture, kind: str, ending: str) -> tuple[Signal, ...]:
    """MALFORMED for a file that is broken off or damaged; none for what we cut ourselves and for kinds that we do not know."""
    check = _CHECKS.get(kind)
    if check is None or capture.outcome not in _WHOLE:
        return ()
    fault = check(capture.body, ending)
    return (Signal(SignalKind.MALFORMED, kind.rpartition("/")[2], fault),) if fault else ()


def _zip(body: bytes, ending: str) -> str | None:
    at = body.rfind(_END, max(0, len(body) - _END_REACH))
    if at < 0 or at + 22 > len(body):
        return "the file is cut short: its directory, which stands at the end, is missing"
    size, start = struct.unpack_from("<II", body, at + 12)
    if size > _DIRECTORY or 0xFFFFFFFF in (size, start):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            part = _PARTS.get(ending)
            if part is not None and not any(name.startswith(part) for name in archive.namelist()):
                return f"the file is a zip archive without the parts of a .{ending}"
            return _damaged_member(archive)
    except (zipfile.BadZipFile, struct.error, ValueError, OSError, EOFError):
        return "the file is damaged: its directory cannot be read"


def _damaged_member(archive: zipfile.ZipFile) -> str | None:
    left = _UNPACKED
    for member in archive.infolist():
        try:
            with archive.open(member) as stream:
                while left > 0 and (piece := stream.read(_PIECE)):
                    left -= len(piece)
        except (NotImplementedError, RuntimeError):
            continue  # packed or locked in a way that we cannot look into
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, struct.error):
            return f"the file is damaged: “{member.filename[:60]}” cannot be unpacked"
        if left <= 0:
            break
    return None


def _ole(body: bytes, ending: str) -> str | None:
    """Whether the sectors that the head names are there."""
    del ending
    if len(body) < 3 * _OLE_HEAD:
        return "the file is cut short: it ends within its head"
    (shift,) = struct.unpack_from("<H", body, 30)
    if shift not in (9, 12):
        return "the file is damaged: its head makes no sense"
    tables, first = struct.unpack_from("<I", body, 44)[0], struct.unpack_from("<I", body, 48)[0]
    named = [first, *struct.unpack_from(f"<{min(tables, 109)}I", body, 76)]
    last = max((n for n in named if n < _NO_SECTOR), default=0)
    return "the file is cut short: parts that its head names are missing" if (last + 1) << shift >= len(body) else None


def _gzip(body: bytes, ending: str) -> str | None:
    del ending
    engine, left, position, tail = zlib.decompressobj(31), _UNPACKED, 0, b""
    try:
        while not engine.eof and left > 0:
            feed = tail or body[position : position + _PIECE]
            position += 0 if tail else len(feed)
            piece = engine.decompress(feed, _PIECE)
            tail = engine.unconsumed_tail
            left -= len(piece)
            if not feed and not piece:
                return "the file is cut short: it cannot be unpacked to its end"
    except zlib.error:
        return "the file is damaged: it cannot be unpacked"
    return None


_CHECKS: dict[str, Callable[[bytes, str], str | None]] = {
    "application/zip": _zip,
    "application/x-ole-storage": _ole,
    "application/gzip": _gzip,
}
