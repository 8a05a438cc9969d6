"""The two entries that a zip file keeps of each member, at its head and in the table of contents: they must say the same."""

from __future__ import annotations

import struct
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from refcheck.store.damages import ArchiveDamage

_LOCAL = struct.Struct("<4s2B4HL2L2H")
_SIZES_FOLLOW = 0x8  # flag: check sum and sizes stand behind the member
_LARGE = 0xFFFFFFFF
_HEAD = 2**16
_END = struct.Struct("<4s4H2LH")


def entry_damages(path: Path) -> Iterator[ArchiveDamage]:
    """Members that stand twice, and heads that differ from the table of contents."""
    with zipfile.ZipFile(path) as archive, path.open("rb") as raw:
        entries = archive.infolist()
        for name, times in Counter(entry.filename for entry in entries).items():
            if times > 1:
                yield ArchiveDamage("doubled", name, f"the file stands {times} times in the zip file")
        for entry in entries:
            raw.seek(max(0, entry.header_offset))
            if entry.header_offset < 0 or not _agrees(entry, raw.read(_HEAD)):
                yield ArchiveDamage("file_changed", entry.filename, "the zip file's two entries of it differ")
        yield from _behind_the_end(path, raw)


def _behind_the_end(path: Path, raw: BinaryIO) -> Iterator[ArchiveDamage]:
    size = raw.seek(0, 2)
    raw.seek(max(0, size - _HEAD - _END.size))
    tail = raw.read()
    at = tail.rfind(b"PK\5\6")
    if at >= 0 and len(tail) >= at + _END.size:
        over = len(tail) - at - _END.size - _END.unpack_from(tail, at)[-1]
        if over:
            yield ArchiveDamage("file_changed", path.name, f"{over} bytes stand behind the end of the zip file")


def _agrees(entry: zipfile.ZipInfo, head: bytes) -> bool:
    if len(head) < _LOCAL.size:
        return False
    mark, version, _, flags, method, time, day, crc, packed, size, name, extra = _LOCAL.unpack_from(head)
    size, packed = _large_sizes(head[_LOCAL.size + name :][:extra], (size, packed))
    year, month, date, hour, minute, second = entry.date_time
    if (mark, flags, method) != (b"PK\3\4", entry.flag_bits, entry.compress_type) or version > zipfile.MAX_EXTRACT_VERSION:
        return False
    if (day, time) != ((year - 1980) << 9 | month << 5 | date, hour << 11 | minute << 5 | second // 2):
        return False
    return bool(flags & _SIZES_FOLLOW) or (crc, packed, size) == (entry.CRC, entry.compress_size, entry.file_size)


def _large_sizes(extra: bytes, sizes: tuple[int, int]) -> tuple[int, int]:
    """The sizes of a zip64 member, which stand in a field of their own; else those given."""
    if _LARGE not in sizes:
        return sizes
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            large = iter(struct.unpack_from(f"<{length // 8}Q", extra[: at + 4 + length], at + 4))
            size, packed = (next(large, -1) if value == _LARGE else value for value in sizes)
            return size, packed
        at += 4 + length
    return sizes
