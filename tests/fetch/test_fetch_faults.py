"""Everything a server can do wrong ends with the right outcome, within the deadline, and with the bytes that came."""

from __future__ import annotations

import time
import zlib
from dataclasses import dataclass

import brotli
import pytest
import zstandard

from fetch.faultserver import FaultServer, Serve, Visit, chunked, gzip_bomb, gzipped
from refcheck.fetch import Fetcher, Request
from refcheck.model import FetchPolicy, Grade, Outcome

HEAD = b"HTTP/1.1 200 OK\r\n"
TEXT = "北京时间。".encode() * 50
READ_S, TOTAL_S = 0.25, 0.6


@dataclass(frozen=True)
class Fault:
    name: str
    serve: Serve
    outcome: Outcome
    body: bytes | None = None
    status: int | None = 200
    detail: str = ""


def raw(*pieces: bytes, then: str = "hang_up") -> Serve:
    def serve(visit: Visit) -> None:
        visit.send(*pieces)
        if then == "wait":
            time.sleep(0.8)
        if then != "keep":
            getattr(visit, "reset" if then == "reset" else "hang_up")()

    return serve


def drip(first: bytes, piece: bytes, seconds: float = 0.05) -> Serve:
    def serve(visit: Visit) -> None:
        visit.send(first)
        for _ in range(200):
            visit.send(piece)
            time.sleep(seconds)

    return serve


def endless(first: bytes, piece: bytes) -> Serve:
    def serve(visit: Visit) -> None:
        visit.send(first)
        while True:
            visit.send(piece)

    return serve


def coded(coding: str, body: bytes) -> Serve:
    return lambda visit: visit.ok(body, f"Content-Encoding: {coding}")


def ranged(given: str) -> Serve:
    return lambda visit: visit.ok(b"half", f"Content-Range: bytes {given}", status="206 Partial Content")


def raw_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    return engine.compress(data) + engine.flush()


def named_gzip(data: bytes) -> bytes:
    """A member whose head has everything that a head may have."""
    head = b"\x1f\x8b\x08\x1e" + bytes(6) + b"\x03\x00abc" + b"page.html\x00" + b"a comment\x00" + b"\x12\x34"
    return head + raw_deflate(data) + bytes(8)


def redirect(to: str, status: str = "302 Found") -> Serve:
    return lambda visit: visit.ok(b"", f"Location: {to}", status=status)


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
O = Outcome  # noqa: E741 - a table reads better with it
ODD_BUT_FINE = [
    Fault("no body", raw(HEAD + b"Content-Length: 0\r\n\r\n", then="keep"), O.COMPLETED, b""),
    Fault("until the connection closes", raw(HEAD + b"\r\nold style"), O.COMPLETED, b"old style"),
    Fault("HTTP/1.0", raw(b"HTTP/1.0 200 OK\r\n\r\nold"), O.COMPLETED, b"old"),
    Fault("no reason phrase", raw(b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi", then="keep"), O.COMPLETED, b"hi"),
    Fault("bare line feeds", raw(b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", then="keep"), O.COMPLETED, b"hi"),
    Fault("chunk extensions and trailers", raw(CHUNKED + b"2;x=y\r\nhi\r\n0\r\nA: b\r\n\r\n", then="keep"), O.COMPLETED, b"hi"),
    Fault("chunks in upper case with zeros", raw(CHUNKED + b"000A\r\n0123456789\r\n0\r\n\r\n", then="keep"), O.COMPLETED, b"0123456789"),
    Fault("no line after the last chunk", raw(CHUNKED + b"2\r\nhi\r\n0\r\n"), O.COMPLETED, b"hi"),
    Fault("one byte at a time", raw(*[bytes([b]) for b in HEAD + b"Content-Length: 2\r\n\r\nhi"]), O.COMPLETED, b"hi"),
    Fault(
        "early hints",
        raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + HEAD + b"Content-Length: 2\r\n\r\nhi", then="keep"),
        O.COMPLETED,
        b"hi",
    ),
    Fault(
        "100 and 103",
        raw(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 X\r\n\r\n" + HEAD + b"Content-Length: 2\r\n\r\nhi"),
        O.COMPLETED,
        b"hi",
    ),
    Fault("more than promised", raw(HEAD + b"Content-Length: 2\r\n\r\nhi there", then="keep"), O.COMPLETED, b"hi"),
    Fault("gzip", coded("gzip", gzipped(TEXT)), O.COMPLETED, TEXT),
    Fault("gzip without its check sum", coded("gzip", gzipped(TEXT)[:-8]), O.COMPLETED, TEXT),
    Fault("gzip with a check sum of another", coded("gzip", gzipped(TEXT)[:-8] + bytes(8)), O.COMPLETED, TEXT),
    Fault("gzip with a file's name", coded("gzip", named_gzip(TEXT)), O.COMPLETED, TEXT),
    Fault("gzip in two members", coded("gzip", gzipped(TEXT[:99]) + gzipped(TEXT[99:])), O.COMPLETED, TEXT),
    Fault("deflate, raw", coded("deflate", raw_deflate(TEXT)), O.COMPLETED, TEXT),
    Fault("deflate, zlib", coded("deflate", zlib.compress(TEXT)), O.COMPLETED, TEXT),
    Fault("br", coded("br", brotli.compress(TEXT)), O.COMPLETED, TEXT),
    Fault("zstd", coded("zstd", zstandard.compress(TEXT)), O.COMPLETED, TEXT),
    Fault("gzip in br", coded("gzip, br", brotli.compress(gzipped(TEXT))), O.COMPLETED, TEXT),
    Fault(
        "chunked gzip",
        raw(HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(gzipped(TEXT))),
        O.COMPLETED,
        TEXT,
    ),
    Fault("204", lambda v: v.send(b"HTTP/1.1 204 No Content\r\n\r\n"), O.COMPLETED, b"", 204),
    Fault("206 of the whole", ranged("0-3/4"), O.COMPLETED, b"half", 206),
    Fault("404", lambda v: v.ok(b"gone", status="404 Not Found"), O.COMPLETED, b"gone", 404),
    Fault("odd status", lambda v: v.ok(b"no", status="999 Denied"), O.COMPLETED, b"no", 999),
    Fault("header without a colon", raw(HEAD + b"nonsense\r\nContent-Length: 2\r\n\r\nhi", then="hang_up"), O.COMPLETED, None),
]
FAULTS = [
    Fault("hangs up without an answer", raw(), O.CONNECT_ERROR, b"", None, "without an answer"),
    Fault("resets without an answer", raw(then="reset"), O.CONNECT_ERROR, b"", None),
    Fault("says nothing", raw(then="wait"), O.TIMEOUT, b"", None, "no byte came"),
    Fault("head cut", raw(HEAD + b"Content-Le"), O.PROTOCOL_ERROR, b"", None),
    Fault("head reset", raw(HEAD + b"Content-Le", then="reset"), O.PROTOCOL_ERROR, b"", None),
    Fault("head never ends", drip(HEAD, b"X: y\r\n"), O.TIMEOUT, b"", None, "was over"),
    Fault("head never moves on", raw(HEAD, then="wait"), O.TIMEOUT, b"", None),
    Fault("header flood", endless(HEAD, b"X-Flood: " + b"y" * 1000 + b"\r\n"), O.PROTOCOL_ERROR, b"", None),
    Fault("one endless header", endless(HEAD + b"X: ", b"y" * 5000), O.PROTOCOL_ERROR, b"", None),
    Fault("endless interim answers", endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"), O.PROTOCOL_ERROR, b"", None),
    Fault("interim answers that drip", drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.3), O.TIMEOUT, b"", None),
    Fault("no HTTP", raw(b"SSH-2.0-OpenSSH_9.2\r\n"), O.PROTOCOL_ERROR, b"", None),
    Fault("a page without a head", raw(b"<html>hello</html>"), O.PROTOCOL_ERROR, b"", None),
    Fault("TLS on the plain port", raw(b"\x15\x03\x01\x00\x02\x02\x16"), O.PROTOCOL_ERROR, b"", None),
    Fault("status that is no number", raw(b"HTTP/1.1 abc OK\r\n\r\n"), O.PROTOCOL_ERROR, b"", None),
    Fault("HTTP/2", raw(b"HTTP/2 200\r\n\r\n"), O.PROTOCOL_ERROR, b"", None),
    Fault("switching protocols", raw(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", then="wait"), O.PROTOCOL_ERROR, b"", 101),
    Fault("two lengths", raw(HEAD + b"Content-Length: 2, 3\r\n\r\nhi!", then="keep"), O.PROTOCOL_ERROR, None, 200),
    Fault("a part nobody asked for", ranged("0-3/9"), O.INCOMPLETE, b"half", 206, "bytes 0 to 3 of 9"),
    Fault("a part of who knows", ranged("0-3/*"), O.INCOMPLETE, b"half", 206, "unknown"),
    Fault("body cut", raw(HEAD + b"Content-Length: 100\r\n\r\nhalf"), O.INCOMPLETE, b"half"),
    Fault("body that stops", raw(HEAD + b"Content-Length: 100\r\n\r\nhalf", then="wait"), O.TIMEOUT, b"half", 200, "no byte"),
    Fault("chunked, cut in a chunk", raw(CHUNKED + b"5\r\nhello\r\n9\r\nhalf"), O.INCOMPLETE, b"hellohalf"),
    Fault("chunked, no last chunk", raw(CHUNKED + b"5\r\nhello\r\n"), O.INCOMPLETE, b"hello"),
    Fault("chunk size that is no number", raw(CHUNKED + b"5\r\nhello\r\nzz\r\nhello\r\n"), O.PROTOCOL_ERROR, b"hello"),
    Fault("chunk size without end", endless(CHUNKED, b"0" * 4096), O.PROTOCOL_ERROR, None),
    Fault("chunk longer than it says", raw(CHUNKED + b"2\r\nhello\r\n0\r\n\r\n"), O.PROTOCOL_ERROR, None),
    Fault("endless trailers", endless(CHUNKED + b"2\r\nhi\r\n0\r\n", b"X: y\r\n" * 100), O.TRUNCATED, b"hi"),
    Fault("slow drip with a length", drip(HEAD + b"Content-Length: 9999\r\n\r\n", b"x"), O.TIMEOUT, None, 200, "was over"),
    Fault("slow drip of chunks", drip(CHUNKED, b"1\r\nx\r\n"), O.TIMEOUT, None, 200, "was over"),
    Fault("slow drip until close", drip(HEAD + b"\r\n", b"x"), O.TIMEOUT, None, 200, "was over"),
    Fault("endless body", endless(HEAD + b"\r\n", b"x" * 65536), O.TRUNCATED, None, 200, "our limit"),
    Fault("endless chunks", endless(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), O.TRUNCATED, None, 200, "our limit"),
    Fault("one huge chunk", endless(CHUNKED + b"FFFFFFFF\r\n", b"x" * 65536), O.TRUNCATED, None, 200, "our limit"),
    Fault("gzip that is none", coded("gzip", b"<html>plain</html>"), O.DECODE_ERROR, b""),
    Fault("gzip cut", coded("gzip", gzipped(TEXT * 40)[:-20]), O.DECODE_ERROR),
    Fault("br that is none", coded("br", b"\xff" * 40), O.DECODE_ERROR, b""),
    Fault("zstd that is none", coded("zstd", b"plain text"), O.DECODE_ERROR, b""),
    Fault("coding of another world", coded("compress", b"\x1f\x9d\x90"), O.DECODE_ERROR, b""),
    Fault("too many codings", coded(", ".join(["gzip"] * 30), b"x"), O.DECODE_ERROR, b""),
    Fault("gzip bomb", coded("gzip", gzip_bomb(64)), O.TRUNCATED, None, 200, "decoded"),
    Fault("bomb in a bomb", coded("gzip, gzip", gzipped(gzip_bomb(64))), O.TRUNCATED, None, 200, "decoded"),
    Fault("redirect without a place", lambda v: v.ok(b"", status="302 Found"), O.REDIRECT_ERROR, b"", 302, "without a Location"),
    Fault("redirect to itself", redirect("/page"), O.REDIRECT_ERROR, b"", 302, "circle"),
    Fault("redirect to nothing", redirect(""), O.REDIRECT_ERROR, b"", 302, "circle"),
    Fault("redirect to no address", redirect("http://[::bad/"), O.REDIRECT_ERROR, b"", 302),
    Fault("redirect to a file", redirect("file:///etc/passwd"), O.REDIRECT_ERROR, b"", 302, "scheme"),
    Fault("redirect to a script", redirect("javascript:alert(1)"), O.REDIRECT_ERROR, b"", 302),
    Fault("two different places", lambda v: v.ok(b"", "Location: /a", "Location: /b", status="301 Moved"), O.REDIRECT_ERROR, b"", 301),
    Fault("redirect to loopback", redirect("http://127.0.0.1/"), O.FORBIDDEN_TARGET, b"", None, "loopback"),
    Fault("redirect to loopback in hex", redirect("http://0x7f000001/"), O.FORBIDDEN_TARGET, b"", None, "loopback"),
    Fault("redirect to loopback as IPv6", redirect("http://[::ffff:127.0.0.1]/"), O.FORBIDDEN_TARGET, b"", None, "loopback"),
    Fault("redirect to the cloud's metadata", redirect("http://169.254.169.254/latest/"), O.FORBIDDEN_TARGET, b"", None, "link local"),
    Fault("redirect to a name inside", redirect("http://inside.example/"), O.FORBIDDEN_TARGET, b"", None, "private"),
    Fault("redirect to a lost name", redirect("http://lost.example/"), O.DNS_ERROR, b"", None, "lost.example: "),
]


def resolver(host: str, port: int) -> list[str]:
    if host == "inside.example":
        return ["10.1.2.3"]
    raise OSError(-2, "Name or service not known")


def policy_for(server: FaultServer) -> FetchPolicy:
    return FetchPolicy(
        workers=1,
        host_interval_s=0.0,
        robots=False,
        max_attempts=1,
        read_timeout_s=READ_S,
        total_timeout_s=TOTAL_S,
        max_raw_bytes=2**20,
        max_decoded_bytes=2**20,
        connect_to=(f"fault.example:80:127.0.0.1:{server.port}",),
        resolver=resolver,
    )


@pytest.fixture(scope="module")
def door():
    with FaultServer() as server, Fetcher(policy_for(server)) as fetcher:
        yield server, fetcher


@pytest.mark.parametrize("fault", ODD_BUT_FINE + FAULTS, ids=lambda f: f.name)
def test_every_fault_has_its_outcome(fault, door):
    server, fetcher = door
    server.pages = {"/page": fault.serve}
    begun = time.monotonic()
    capture = fetcher.fetch(Request("http://fault.example/page"))
    took = time.monotonic() - begun
    assert capture.outcome is fault.outcome, capture.detail
    assert capture.http_status == fault.status
    assert fault.detail in (capture.detail or "")
    if fault.body is not None:
        assert capture.body == fault.body
    assert len(capture.body) <= 2**20
    assert took < TOTAL_S + 1.0
    assert capture.exchanges[-1].outcome is fault.outcome
    if capture.exchanges[-1].bytes_received:
        assert capture.exchanges[-1].grade is Grade.WIRE


def test_the_fault_suite_is_large_enough():
    assert len(FAULTS) >= 40
