"""Shapes of responses as servers really send them: the bytes on the wire, the payload behind the transfer coding, and whether the
server closes. What a client may find wrong with a shape is another matter: the record must hold it as it came."""

from __future__ import annotations

import gzip
import random
import zlib
from dataclasses import dataclass

import brotli
import zstandard

TEXT = "<title>ВС России 阿富汗 アフガン</title><p>Words of a page, again and again.</p>".encode() * 30
NOISE = random.Random(5).randbytes(300_000)


@dataclass(frozen=True)
class Shape:
    """One response. `payload` is the body after transfer decoding; None where the shape has no whole payload."""

    wire: bytes
    payload: bytes | None
    closes: bool = False


def head(*lines: str, status: str = "HTTP/1.1 200 OK") -> bytes:
    return "\r\n".join((status, *lines)).encode() + b"\r\n\r\n"


def sized(body: bytes = TEXT, *lines: str, status: str = "HTTP/1.1 200 OK") -> Shape:
    return Shape(head("Content-Type: text/html", *lines, f"Content-Length: {len(body)}", status=status) + body, body)


def chunked(body: bytes = TEXT, *lines: str, size: int = 500, extension: str = "", trailer: bytes = b"", width: int = 0) -> Shape:
    pieces = [body[i : i + size] for i in range(0, len(body), size)]
    framed = b"".join(f"{len(p):0{width}X}{extension}\r\n".encode() + p + b"\r\n" for p in pieces) + b"0\r\n" + trailer + b"\r\n"
    return Shape(head("Content-Type: text/html", *lines, "Transfer-Encoding: chunked") + framed, body)


def _coded(name: str, body: bytes, **more) -> Shape:
    return chunked(body, f"Content-Encoding: {name}") if more.get("chunks") else sized(body, f"Content-Encoding: {name}")


def _raw_deflate(body: bytes) -> bytes:
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    return engine.compress(body) + engine.flush()


HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </s.css>; rel=preload\r\n\r\n"
GZIP = gzip.compress(TEXT, mtime=0)

SHAPES: dict[str, Shape] = {
    "content-length": sized(),
    "empty body": sized(b""),
    "one byte": sized(b"x"),
    "binary with zeros": sized(bytes(range(256)) * 20),
    "three hundred thousand bytes of noise": sized(NOISE),
    "chunked": chunked(),
    "chunked, one byte each": chunked(b"abcdefghij", size=1),
    "chunked, one chunk": chunked(size=10**6),
    "chunked, sizes with zeros in front": chunked(width=8),
    "chunked with extensions": chunked(extension=";name=value"),
    "chunked with trailers": chunked(trailer=b"X-Sum: 1\r\nX-More: 2\r\n"),
    "chunked and empty": chunked(b""),
    "closed at the end": Shape(head("Content-Type: text/html") + TEXT, TEXT, closes=True),
    "HTTP/1.0": Shape(head("Content-Type: text/html", status="HTTP/1.0 200 OK") + TEXT, TEXT, closes=True),
    "HTTP/1.0 with a length": Shape(sized(status="HTTP/1.0 200 OK").wire, TEXT, closes=True),
    "connection: close": Shape(sized(TEXT, "Connection: close").wire, TEXT, closes=True),
    "gzip": _coded("gzip", GZIP),
    "gzip, chunked": _coded("gzip", GZIP, chunks=True),
    "two gzip members": _coded("gzip", GZIP + GZIP),
    "deflate": _coded("deflate", zlib.compress(TEXT)),
    "deflate without its head": _coded("deflate", _raw_deflate(TEXT)),
    "br": _coded("br", brotli.compress(TEXT)),
    "br, chunked": _coded("br", brotli.compress(TEXT), chunks=True),
    "zstd": _coded("zstd", zstandard.compress(TEXT)),
    "gzip within br": _coded("gzip, br", brotli.compress(GZIP)),
    "identity": _coded("identity", TEXT),
    "a coding nobody knows": _coded("x-own", TEXT),
    "gzip that is none": _coded("gzip", TEXT),
    "gzip cut short": _coded("gzip", GZIP[:-9]),
    "names in small letters": Shape(
        f"HTTP/1.1 200 OK\r\ncontent-length: {len(TEXT)}\r\ncontent-type: text/html\r\n\r\n".encode() + TEXT, TEXT
    ),
    "names in odd letters": Shape(f"HTTP/1.1 200 OK\r\ncOnTeNt-LeNgTh: {len(TEXT)}\r\nSERVER: x\r\n\r\n".encode() + TEXT, TEXT),
    "blanks around values": Shape(f"HTTP/1.1 200 OK\r\nContent-Length:   {len(TEXT)}  \r\nServer:x\t\r\n\r\n".encode() + TEXT, TEXT),
    "a header without value": sized(TEXT, "X-Empty:", "X-Blank: "),
    "three cookies in order": sized(TEXT, "Set-Cookie: b=2", "Set-Cookie: a=1; Path=/", "Set-Cookie: b=3"),
    "a folded header": sized(TEXT, "X-Long: one\r\n two\r\n\tthree"),
    "latin-1 in a header": Shape(head(f"Content-Length: {len(TEXT)}").replace(b"\r\n\r\n", b"\r\nX-Name: caf\xe9\r\n\r\n") + TEXT, TEXT),
    "UTF-8 in a header": sized(TEXT, "X-Name: 外交部"),
    "eighty headers": sized(TEXT, *(f"X-{n}: {n}" for n in range(80))),
    "a header of 20 kB": sized(TEXT, f"X-Big: {'y' * 20_000}"),
    "no reason": sized(status="HTTP/1.1 200 "),
    "no reason and no blank": sized(status="HTTP/1.1 200"),
    "a long reason": sized(status="HTTP/1.1 200 All is well, as far as this server can tell"),
    "a status of nobody's": sized(status="HTTP/1.1 299 Own"),
    "lines that end in line feeds": Shape(f"HTTP/1.1 200 OK\nContent-Length: {len(TEXT)}\n\n".encode() + TEXT, TEXT),
    "204": Shape(head("Server: x", status="HTTP/1.1 204 No Content"), b""),
    "304": Shape(head('ETag: "1"', status="HTTP/1.1 304 Not Modified"), b""),
    "301 with a page": sized(b"<a href=/new>moved</a>", "Location: /new", status="HTTP/1.1 301 Moved Permanently"),
    "404 with a page": sized(status="HTTP/1.1 404 Not Found"),
    "451": sized(status="HTTP/1.1 451 Unavailable For Legal Reasons"),
    "500": sized(status="HTTP/1.1 500 Internal Server Error"),
    "521 of a wall": sized(TEXT, "X-Via-JSL: 1", "Set-Cookie: __jsluid_h=1", status="HTTP/1.1 521 "),
    "early hints": Shape(HINTS + sized().wire, TEXT),
    "two early hints": Shape(HINTS + HINTS + chunked().wire, TEXT),
    "continue": Shape(b"HTTP/1.1 100 Continue\r\n\r\n" + sized().wire, TEXT),
    "less than promised": Shape(head(f"Content-Length: {len(TEXT) + 99}") + TEXT, TEXT, closes=True),
    "chunks cut short": Shape(chunked().wire[:-300], None, closes=True),
    "GB18030": sized("<meta charset=gb2312><p>美国从阿富汗撤军</p>".encode("gb18030")),
    "UTF-16 with its mark": sized("<p>Афганистан</p>".encode("utf-16")),
    "gzip as transfer coding": Shape(
        head("Transfer-Encoding: gzip, chunked") + f"{len(GZIP):x}\r\n".encode() + GZIP + b"\r\n0\r\n\r\n", TEXT
    ),
}
