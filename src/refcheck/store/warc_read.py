"""Records out of a WARC file: tolerant of other people's habits, strict about damage, which is reported and passed over."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from refcheck.store.source import ByteSource, Damage, open_source

MAX_BLOCK = 2**28  # what --max-size and attach let in at most, and what its transfer adds
_MAX_LINE = 2**18  # an address of 65,536 characters may stand in it with each of them percent-encoded
_MAX_LINES, _MAX_HEAD = 1000, 2**22
_VERSION = re.compile(rb"WARC/\d\.\d+\s*\Z")
_ALGORITHMS = frozenset({"md5", "sha1", "sha256", "sha512"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: file, offset of its gzip member (or of itself in a plain file), offset inside the member."""

    file: str
    offset: int
    inner: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """Damage that was met. `kind`: "torn", "damaged", "unterminated", "digest", "oversize", "unreadable"."""

    kind: str
    place: Place
    detail: str

    def __str__(self) -> str:
        """One line: file, offset, what is wrong."""
        return f"{self.place.file}, offset {self.place.offset}: {self.detail}"


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """One record. Header names are lower case (the first of equal ones counts); `block` is cut at MAX_BLOCK (`whole` False).

    `sound` is False where the block does not fit the digest that the record states of it.
    """

    place: Place
    headers: dict[str, str]
    block: bytes
    length: int
    whole: bool = True
    sound: bool = True

    @property
    def kind(self) -> str:
        """The WARC-Type, lower case."""
        return self.headers.get("warc-type", "").lower()

    @property
    def record_id(self) -> str:
        """The identifier without angle brackets."""
        return bare_id(self.headers.get("warc-record-id", ""))

    @property
    def target(self) -> str:
        """The WARC-Target-URI, without the angle brackets that old wget puts around it."""
        return bare_id(self.headers.get("warc-target-uri", ""))


def bare_id(value: str) -> str:
    """An identifier or address without the angle brackets around it."""
    value = value.strip()
    return value[1:-1] if value.startswith("<") and value.endswith(">") else value


class RecordReader:
    """Iterates over the records of one open file from `offset` on; `problems` and `good_end` tell what was met."""

    def __init__(self, raw: BinaryIO, name: str, offset: int = 0) -> None:
        self._source: ByteSource = open_source(raw, offset)
        self._name = name
        self.problems: list[Problem] = []
        self.torn_at: int | None = None
        self._good_end = offset

    @property
    def good_end(self) -> int:
        """Where the last whole record ends (the end of its gzip member)."""
        return self._good_end

    def __iter__(self) -> Iterator[WarcRecord]:
        """Whole records, in the order of the file."""
        while True:
            start = self._good_end
            try:
                position = self._source.position()
                if position is None:
                    return
                start = position[0]
                record = self._next(Place(self._name, *position))
                self._source.settle()
                self._good_end = self._source.good_end
            except Damage as damage:
                if not self._pass_over(damage, start):
                    return
                continue
            if record is not None:
                yield record

    def at_inner(self, inner: int) -> WarcRecord | None:
        """The whole record that begins `inner` plain bytes behind the start; None when there is none."""
        try:
            skip = inner
            while skip > 0 and (piece := self._source.read(min(skip, 2**20))):
                skip -= len(piece)
            position = self._source.position()
            record = self._next(Place(self._name, *position)) if position else None
            self._source.settle()
        except Damage:
            return None
        return record

    def _pass_over(self, damage: Damage, start: int) -> bool:
        where = max(damage.offset, start)
        if self._source.resync(where):
            self.problems.append(Problem("damaged", Place(self._name, where), damage.detail))
            return True
        kind = "torn" if damage.torn else "damaged"
        self.problems.append(Problem(kind, Place(self._name, where), damage.detail))
        self.torn_at = where
        return False

    def _next(self, place: Place) -> WarcRecord | None:
        line = self._source.readline(_MAX_LINE)
        while line.strip() == b"" and line:
            if self._source.position() is None:
                return None
            line = self._source.readline(_MAX_LINE)
        if not _VERSION.match(line):
            raise Damage(place.offset, "no WARC record begins here", torn=not line.endswith(b"\n") and self._at_end())
        headers = self._headers(place)
        length = headers.get("content-length", "")
        if not (length.isascii() and length.isdigit()):
            raise Damage(place.offset, f"Content-Length is {length!r}, not a number of bytes")
        return self._block(place, headers, int(length))

    def _headers(self, place: Place) -> dict[str, str]:
        headers: dict[str, str] = {}
        last, size = "", 0
        for _ in range(_MAX_LINES):
            raw = self._source.readline(_MAX_LINE)
            size += len(raw)
            if size > _MAX_HEAD:
                raise Damage(place.offset, f"a record header of more than {_MAX_HEAD} bytes")
            if not raw.endswith(b"\n"):
                raise Damage(place.offset, "the file ends inside a record's header", torn=self._at_end())
            line = raw.decode("utf-8", "backslashreplace").rstrip("\r\n")
            if not line:
                return headers
            if line[0] in " \t" and last:
                headers[last] += " " + line.strip()
                continue
            name, _, value = line.partition(":")
            last = name.strip().lower()
            headers.setdefault(last, value.strip())
        raise Damage(place.offset, f"a record header of more than {_MAX_LINES} lines")

    def _block(self, place: Place, headers: dict[str, str], length: int) -> WarcRecord:
        block = self._source.read(min(length, MAX_BLOCK))
        check = _checker(headers.get("warc-block-digest", ""))
        if check:
            check.update(block)
        rest = length - len(block)
        while rest > 0 and (piece := self._source.read(min(rest, 2**20))):
            rest -= len(piece)
            if check:
                check.update(piece)
        if rest > 0:
            raise Damage(place.offset, f"the file ends inside a record: {rest} of {length} bytes are missing", torn=True)
        whole = length <= MAX_BLOCK
        if not whole:
            self.problems.append(Problem("oversize", place, f"a record of {length} bytes; only the first {MAX_BLOCK} are read"))
        if self._source.read(4) != b"\r\n\r\n":
            self.problems.append(Problem("unterminated", place, "the record is not closed by an empty line, as if cut or altered"))
        sound = check is None or check.agrees()
        if check and not sound:
            self.problems.append(Problem("digest", place, f"the block does not fit its digest {check.expected}"))
        return WarcRecord(place, headers, block, length, whole, sound)

    def _at_end(self) -> bool:
        return self._source.position() is None


class _Checker:
    def __init__(self, algorithm: str, value: str) -> None:
        self.expected = f"{algorithm}:{value}"
        self._engine = hashlib.new(algorithm, usedforsecurity=False)
        self._value = value
        self.update = self._engine.update

    def agrees(self) -> bool:
        digest = self._engine.digest()
        forms = {digest.hex(), base64.b32encode(digest).decode().rstrip("=").lower()}
        return self._value.rstrip("=").lower() in forms or self._value in _base64_forms(digest)


def _base64_forms(digest: bytes) -> set[str]:
    return {base64.b64encode(digest).decode(), base64.urlsafe_b64encode(digest).decode()}


def _checker(header: str) -> _Checker | None:
    algorithm, _, value = header.partition(":")
    name = algorithm.strip().lower().replace("-", "")
    return _Checker(name, value.strip()) if name in _ALGORITHMS and value else None


def digest_agrees(header: str, data: bytes) -> bool | None:
    """Whether `data` has the digest that a header states (hex, base32 or base64); None when there is none we know."""
    check = _checker(header)
    if check is None:
        return None
    check.update(data)
    return check.agrees()


def read_record(raw: BinaryIO, place: Place) -> WarcRecord | None:
    """The one record at `place`; None when there is no whole record."""
    reader = RecordReader(raw, place.file, place.offset)
    return reader.at_inner(place.inner)
