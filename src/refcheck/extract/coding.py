"""Content codings: what `Content-Encoding` did to a body is undone here, under a cap on the bytes that come out."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Sequence

MAX_STACKED = 4
MAX_MEMBERS = 10_000
_STEP = 65536
_PIECE = 2**20  # bytes that come out at once
_ZSTD_WINDOW = 2**23  # RFC 9659: no more is asked of a decoder of web content
_ZSTD_STEP = 256  # input bytes at a time: one step can grow to 8 MiB at the worst
_GZIP_MAGIC, _GZIP_TAIL = b"\x1f\x8b", 8
_UNSUPPORTED = frozenset({"compress", "x-compress", "pack200-gzip", "exi", "aes128gcm", "dcb", "dcz"})


class DecodeError(ValueError):
    """A body that its codings do not fit. `partial` is what could be read; `over_limit` says that our cap ended it."""

    def __init__(self, message: str, partial: bytes = b"", *, over_limit: bool = False) -> None:
        super().__init__(message)
        self.partial = partial
        self.over_limit = over_limit


def content_encodings(headers: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The codings named by the Content-Encoding headers, lower case, in the order in which the server applied them."""
    values = (value for name, value in headers if name.lower() == "content-encoding")
    tokens = (token.strip().lower() for value in values for token in value.split(","))
    return tuple(t for t in tokens if t and t != "identity")


def decode_content(raw: bytes, encodings: Sequence[str], limit: int) -> bytes:
    """Undo `encodings` (as applied: the last one is undone first); at most `limit` bytes come out of each step.

    gzip (several members), deflate (zlib and raw), br and zstd are known. A name that is no coding ("utf-8", "none") changes
    nothing, as in browsers. Raises DecodeError for damaged, cut or unsupported data and past the limit, with what could be read.
    """
    names = [e.strip().lower() for e in encodings]
    if len(names) > MAX_STACKED:
        raise DecodeError(f"{len(names)} content codings on one body; at most {MAX_STACKED} are undone")
    failure: DecodeError | None = None
    data = raw
    for name in reversed(names):
        try:
            data = _decode_one(data, name, limit)
        except DecodeError as error:
            failure = failure or error
            data = error.partial
    if failure is None and len(data) > limit:
        failure = DecodeError(f"more than {limit} bytes", over_limit=True)
    if failure is not None:
        raise DecodeError(str(failure), data[:limit], over_limit=failure.over_limit)
    return data


def _decode_one(raw: bytes, name: str, limit: int) -> bytes:
    if name in _UNSUPPORTED:
        raise DecodeError(f"content coding {name!r} is not supported")
    decoder = _DECODERS.get(name)
    return raw if decoder is None or not raw else decoder(raw, limit)


def _gzip(raw: bytes, limit: int) -> bytes:
    """Check sum and length behind a member are not looked at, as in browsers: some servers send wrong ones, or none."""
    out = bytearray()
    end = _inflate(raw, _behind_head(raw, 0), -15, limit, out) + _GZIP_TAIL
    for _ in range(MAX_MEMBERS):
        if raw[end : end + 2] != _GZIP_MAGIC:
            return bytes(out)  # the end, or bytes after the last member: ignored by everyone
        end = _inflate(raw, _behind_head(raw, end), -15, limit, out) + _GZIP_TAIL
    raise DecodeError(f"more than {MAX_MEMBERS} gzip members", bytes(out))


def _behind_head(raw: bytes, start: int) -> int:
    """Where the compressed data of the gzip member at `start` begin (RFC 1952)."""
    flags = raw[start + 3] if len(raw) > start + 3 else 0
    if raw[start : start + 3] != _GZIP_MAGIC + b"\x08" or flags & 0xE0:
        raise DecodeError("damaged compressed data: no gzip member begins here")
    at = start + 10
    if flags & 4:
        at += 2 + int.from_bytes(raw[at : at + 2], "little")
    for _ in range((flags >> 3 & 1) + (flags >> 4 & 1)):  # file name and comment, each to a zero
        at = raw.find(b"\0", at) + 1 or len(raw)
    return at + (2 if flags & 2 else 0)


def _deflate(raw: bytes, limit: int) -> bytes:
    out = bytearray()
    zlib_wrapped = len(raw) > 1 and raw[0] & 0x0F == 8 and (raw[0] << 8 | raw[1]) % 31 == 0
    _inflate(raw, 0, 15 if zlib_wrapped else -15, limit, out)
    return bytes(out)


def _inflate(raw: bytes, start: int, wbits: int, limit: int, out: bytearray) -> int:
    """Append the compressed stream at `start` to `out`; where it ends. In steps, so that what stands before damage is kept."""
    engine = zlib.decompressobj(wbits)
    position, tail = start, b""
    while not engine.eof:
        feed = tail or raw[position : position + _STEP]
        position += 0 if tail else len(feed)
        try:
            piece = engine.decompress(feed, min(_PIECE, limit + 1 - len(out)))
        except zlib.error as error:
            raise DecodeError(f"damaged compressed data: {error}", bytes(out)) from error
        out += piece
        _hold(out, limit)
        tail = engine.unconsumed_tail
        if not feed and not piece:
            raise DecodeError("compressed data ends too early", bytes(out))
    return position - len(engine.unused_data)


def _brotli(raw: bytes, limit: int) -> bytes:
    import brotli

    engine = brotli.Decompressor()
    out = bytearray()
    pending = raw
    try:
        while not engine.is_finished():
            piece = engine.process(pending, output_buffer_limit=max(1, min(_PIECE, limit + 1 - len(out))))
            pending = b""
            out += piece
            _hold(out, limit)
            if not piece and engine.can_accept_more_data() and not engine.is_finished():
                raise DecodeError("brotli data ends too early", bytes(out))
    except brotli.error as error:
        raise DecodeError(f"damaged brotli data: {error}", bytes(out)) from error
    return bytes(out)


def _zstd(raw: bytes, limit: int) -> bytes:
    import zstandard

    out = bytearray()
    position = 0
    for _ in range(MAX_MEMBERS):
        engine = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()
        try:
            while not engine.eof:
                if position >= len(raw):
                    raise DecodeError("zstd data ends too early", bytes(out))
                out += engine.decompress(raw[position : position + _ZSTD_STEP])
                position = min(position + _ZSTD_STEP, len(raw))
                _hold(out, limit)
        except zstandard.ZstdError as error:
            raise DecodeError(f"damaged zstd data: {error}", bytes(out)) from error
        position -= len(engine.unused_data)
        if position >= len(raw):
            return bytes(out)
    raise DecodeError(f"more than {MAX_MEMBERS} zstd frames", bytes(out))


def _hold(out: bytearray, limit: int) -> None:
    if len(out) > limit:
        with memoryview(out) as view:
            kept = bytes(view[:limit])
        raise DecodeError(f"more than {limit} bytes", kept, over_limit=True)


_DECODERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
