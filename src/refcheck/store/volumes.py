"""Where WARC files can lie: one file, a folder, a WACZ. All of it is opened for reading only."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from refcheck.model.errors import EvidenceError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_ENDINGS = (".warc.gz", ".warc")
UNREADABLE = (OSError, RuntimeError, zipfile.BadZipFile, zlib.error, EOFError)  # RuntimeError: locked, or packed in an unknown way
_LOCAL, _PIECE = 30, 2**20  # bytes of a member's head before its name; bytes that are looked through at once
_REMEDY = "give a store folder, a folder of WARC files, a .warc, .warc.gz or .wacz file"


@dataclass(frozen=True, slots=True)
class Volumes:
    """Named WARC files. `names` are sorted; `open` gives a seekable stream of one of them."""

    names: tuple[str, ...]
    open: Callable[[str], BinaryIO]


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """What the evidence at `path` cannot give is an EvidenceError with the way on."""
    try:
        yield
    except UNREADABLE as error:
        remedy = "refcheck verify-archive names the damage; fetch or pack the archive again"
        raise EvidenceError(f"cannot be read: {error}", where=str(path), remedy=remedy) from error


def find_volumes(path: Path) -> Volumes:
    """The WARC files at `path`. Raises EvidenceError when there is nothing that can be read as evidence."""
    try:
        if path.is_dir():
            return _folder(path)
        with path.open("rb") as raw:
            head = raw.read(6)
    except FileNotFoundError as error:
        raise EvidenceError("no such file or folder", where=str(path), remedy=_REMEDY) from error
    except OSError as error:
        raise EvidenceError(f"cannot be read: {error.strerror or error}", where=str(path), remedy="check the permissions") from error
    if head.startswith(b"PK"):
        return _wacz(path)
    if head.startswith((b"\x1f\x8b", b"WARC/")):
        return Volumes((path.name,), lambda _name: path.open("rb"))
    if not head:
        raise EvidenceError("the file is empty", where=str(path), remedy=_REMEDY)
    raise EvidenceError("neither a WARC nor a WACZ file", where=str(path), remedy=_REMEDY)


def _folder(path: Path) -> Volumes:
    files = {p.relative_to(path).as_posix(): p for p in sorted(path.rglob("*")) if p.name.lower().endswith(_ENDINGS) and p.is_file()}
    if not files and not (path / "index.sqlite").exists():
        raise EvidenceError("no WARC files in this folder", where=str(path), remedy=_REMEDY)
    return Volumes(tuple(sorted(files)), lambda name: files[name].open("rb"))


def _wacz(path: Path) -> Volumes:
    try:
        with zipfile.ZipFile(path) as archive:
            names = [n for n in archive.namelist() if n.startswith("archive/") and n.lower().endswith(_ENDINGS)]
    except (zipfile.BadZipFile, OSError) as error:
        raise EvidenceError(f"damaged zip file: {error}", where=str(path), remedy="fetch or pack the archive again") from error
    if not names:
        raise EvidenceError("a zip file without archive/*.warc.gz: no WACZ", where=str(path), remedy=_REMEDY)
    return Volumes(tuple(sorted(set(names))), lambda name: _open_member(path, name))


def _open_member(path: Path, name: str) -> BinaryIO:
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo(name)
        if info.compress_type != zipfile.ZIP_STORED:
            return cast(BinaryIO, archive.open(info))  # it keeps the file open by itself
    return cast(BinaryIO, io.BufferedReader(_Slice(path, info)))


class _Slice(io.RawIOBase):
    """A stored member, read straight from the archive: the zip module would read it from its start for each step back."""

    def __init__(self, path: Path, info: zipfile.ZipInfo) -> None:
        self._file = path.open("rb")
        try:
            self._start = _content(self._file, info)
        except OSError:
            self._file.close()
            raise
        self._size = info.file_size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readall(self) -> bytes:
        return self._take(self._size)

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._take(len(view))
        view[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()

    def _take(self, size: int) -> bytes:
        self._file.seek(self._start + self._at)
        piece = self._file.read(max(0, min(size, self._size - self._at)))
        self._at += len(piece)
        return piece


def _content(raw: BinaryIO, info: zipfile.ZipInfo) -> int:
    """Where a member's bytes begin. Raises OSError where its head is nowhere.

    Where bytes are missing from a zip file, what stands before them is not where the table of contents, counted from the end, says.
    """
    at = _head_at(raw, info) if info.header_offset < 0 or not _is_head(raw, info.header_offset, info) else info.header_offset
    raw.seek(at + 26)
    name, extra = struct.unpack("<HH", raw.read(4))
    return at + _LOCAL + int(name) + int(extra)


def _is_head(raw: BinaryIO, at: int, info: zipfile.ZipInfo) -> bool:
    raw.seek(at)
    head = raw.read(_LOCAL + len(_name(info)))
    return head.startswith(b"PK\3\4") and head[_LOCAL:] == _name(info)


def _head_at(raw: BinaryIO, info: zipfile.ZipInfo) -> int:
    name = _name(info)
    at, tail = 0, b""
    raw.seek(0)
    while piece := raw.read(_PIECE):
        window, at = tail + piece, at + len(piece)
        found = window.find(name)
        while found >= 0:
            begin = at - len(window) + found - _LOCAL
            if begin >= 0 and _is_head(raw, begin, info):
                return begin
            found = window.find(name, found + 1)
        tail = window[-len(name) :]
        raw.seek(at)
    raise OSError(f"{info.filename} is not in the zip file, though its table of contents names it")


def _name(info: zipfile.ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437", "replace")
