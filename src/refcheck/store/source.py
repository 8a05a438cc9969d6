"""A WARC file as one stream of plain bytes that knows where it stands and can find its feet again after damage."""

from __future__ import annotations

import re
import zlib
from typing import BinaryIO, Protocol

_CHUNK = 2**17
_MAGIC = b"\x1f\x8b\x08"
_RECORD_START = re.compile(rb"(?:\A|\n)(WARC/\d)")


class Damage(Exception):  # noqa: N818 - a state of the file, told to the reader, not an error of ours
    """The stream cannot be read on. `torn` is True when it simply ends too early."""

    def __init__(self, offset: int, detail: str, *, torn: bool = False) -> None:
        super().__init__(detail)
        self.offset = offset
        self.detail = detail
        self.torn = torn


class ByteSource(Protocol):
    """What the record reader needs of a file. Offsets are those of the file on disk."""

    good_end: int  # the end of the last whole gzip member (or of the last byte delivered, in a plain file)

    def position(self) -> tuple[int, int] | None:
        """(offset in the file, offset inside the decompressed member) of the next byte; None at the end."""
        ...

    def readline(self, limit: int) -> bytes:
        """Up to and with the next line feed, at most `limit` bytes."""
        ...

    def read(self, size: int) -> bytes:
        """`size` bytes; fewer only at the end."""
        ...

    def settle(self) -> None:
        """Make sure that what was delivered is whole: the check sum of a member that is used up is read."""
        ...

    def resync(self, after: int) -> bool:
        """Go to the next place behind `after` where a record begins; False when there is none."""
        ...


class GzipSource:
    """Members of a gzip file, one record in each or many in one."""

    def __init__(self, raw: BinaryIO, offset: int = 0) -> None:
        self._raw = raw
        self.good_end = offset
        self._restart(offset)

    def _restart(self, offset: int) -> None:
        self._raw.seek(offset)
        self._read_end = offset
        self._pending = b""
        self._engine: zlib._Decompress | None = None
        self._member = offset
        self._buffer = b""
        self._at = 0
        self._inner = 0

    def position(self) -> tuple[int, int] | None:
        if self._at >= len(self._buffer) and not self._fill():
            return None
        return self._member, self._inner + self._at

    def readline(self, limit: int) -> bytes:
        parts: list[bytes] = []
        while limit > 0 and (self._at < len(self._buffer) or self._fill()):
            end = self._buffer.find(b"\n", self._at, self._at + limit) + 1
            stop = end or min(len(self._buffer), self._at + limit)
            parts.append(self._buffer[self._at : stop])
            limit -= stop - self._at
            self._at = stop
            if end:
                break
        return b"".join(parts)

    def read(self, size: int) -> bytes:
        parts: list[bytes] = []
        while size > 0 and (self._at < len(self._buffer) or self._fill()):
            piece = self._buffer[self._at : self._at + size]
            self._at += len(piece)
            size -= len(piece)
            parts.append(piece)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def settle(self) -> None:
        if self._at >= len(self._buffer) and self._engine is not None and not self._engine.eof:
            self._inflate()

    def resync(self, after: int) -> bool:
        position = after + 1
        tail = b""
        self._raw.seek(position)
        while True:
            piece = self._raw.read(_CHUNK)
            window = tail + piece
            found = window.find(_MAGIC)
            while found >= 0:
                if self._begins_record(position - len(tail) + found):
                    self._restart(position - len(tail) + found)
                    return True
                found = window.find(_MAGIC, found + 1)
            if not piece:
                return False
            position += len(piece)
            tail = window[-2:]
            self._raw.seek(position)

    def _begins_record(self, offset: int) -> bool:
        self._raw.seek(offset)
        try:
            return zlib.decompressobj(31).decompress(self._raw.read(512), 16).startswith(b"WARC/")
        except zlib.error:
            return False

    def _fill(self) -> bool:
        """The next stretch of plain bytes into the buffer; False at the end of the file."""
        while True:
            if (self._engine is None or self._engine.eof) and not self._next_member():
                return False
            if self._inflate():
                return True

    def _next_member(self) -> bool:
        while True:
            self._pending = self._pending.lstrip(b"\0")  # padding between members is allowed
            if len(self._pending) < 3:
                more = self._raw.read(_CHUNK)
                self._read_end += len(more)
                self._pending += more
                if more:
                    continue
                if not self._pending:
                    return False
            break
        self._member = self._read_end - len(self._pending)
        if not _MAGIC.startswith(self._pending[:3]):
            raise Damage(self._member, "bytes that are no gzip member")
        self._engine = zlib.decompressobj(31)
        self._buffer, self._at, self._inner = b"", 0, 0
        return True

    def _inflate(self) -> bool:
        """Inflate until something comes out (True) or the member ends (False)."""
        engine = self._engine
        assert engine is not None  # noqa: S101 - for the type checker: callers have made one
        self._inner += len(self._buffer)
        self._buffer, self._at = b"", 0
        while not _ended(engine):
            data = self._pending or self._raw.read(_CHUNK)
            if not self._pending:
                self._read_end += len(data)
            try:
                out = engine.decompress(data, 2 * _CHUNK)
            except zlib.error as error:
                raise Damage(self._member, f"damaged gzip member: {error}") from error
            ended = _ended(engine)
            self._pending = engine.unused_data if ended else engine.unconsumed_tail
            if not data and not out and not ended:
                raise Damage(self._member, "the file ends inside a record", torn=True)
            if ended:
                self.good_end = self._read_end - len(self._pending)
            if out:
                self._buffer = out
                return True
        return False


def _ended(engine: zlib._Decompress) -> bool:
    return engine.eof


class PlainSource:
    """An uncompressed WARC file."""

    def __init__(self, raw: BinaryIO, offset: int = 0) -> None:
        self._raw = raw
        raw.seek(offset)
        self.good_end = offset

    def position(self) -> tuple[int, int] | None:
        at = self._raw.tell()
        more = self._raw.read(1)
        self._raw.seek(at)
        return (at, 0) if more else None

    def readline(self, limit: int) -> bytes:
        return self._raw.readline(limit)

    def read(self, size: int) -> bytes:
        return self._raw.read(size)

    def settle(self) -> None:
        self.good_end = self._raw.tell()

    def resync(self, after: int) -> bool:
        position = after + 1
        tail = b""
        self._raw.seek(position)
        while piece := self._raw.read(_CHUNK):
            window = tail + piece
            found = _RECORD_START.search(window, 0 if tail else 1)
            if found:
                self._raw.seek(position - len(tail) + found.start(1))
                return True
            position += len(piece)
            tail = window[-8:]
            self._raw.seek(position)
        return False


def open_source(raw: BinaryIO, offset: int = 0) -> GzipSource | PlainSource:
    """The fitting source for a seekable file, from its first bytes."""
    raw.seek(offset)
    return GzipSource(raw, offset) if raw.read(2) == _MAGIC[:2] else PlainSource(raw, offset)
