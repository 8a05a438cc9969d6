"""Answers made to exhaust a reader: bombs, floods, and pages on which a careless parser or pattern takes minutes."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from fetch.faultserver import FaultServer, Serve, Visit

DEADLINE_S, GRACE_S, PEAK_MIB = 5.0, 2.0, 256
MIB = 2**20
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
Make = Callable[[], Serve]


@dataclass(frozen=True, slots=True)
class Took:
    """What one answer cost: seconds until the verdict, peak memory of the process and of its largest child, the verdict."""

    seconds: float
    peak_mib: float
    child_mib: float
    verdict: str


def body(data: bytes, *headers: str) -> Serve:
    """A whole answer."""
    return lambda visit: visit.ok(data, *(headers or ("Content-Type: text/html; charset=utf-8",)))


def filled(unit: str, mebibytes: int = 20, before: str = "<html><title>x</title><body>", behind: str = "") -> Serve:
    """A page of one thing again and again."""
    data = unit.encode()
    return body(before.encode() + data * (mebibytes * MIB // len(data)) + behind.encode())


def flood(first: bytes, piece: bytes) -> Serve:
    """Bytes without an end."""

    def serve(visit: Visit) -> None:
        visit.send(first)
        while True:
            visit.send(piece)

    return serve


def bomb(mebibytes: int, unit: bytes, layers: int = 1) -> Serve:
    """gzip of a unit repeated, in layers."""
    engine = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = unit * (MIB // len(unit))
    data = b"".join(engine.compress(block) for _ in range(mebibytes)) + engine.flush()
    for _ in range(layers - 1):
        data = zlib.compress(data, 9, 31)
    return body(data, "Content-Type: text/html", "Content-Encoding: " + ", ".join(["gzip"] * layers))


def zstd_bomb() -> Serve:
    """zstd with a window of many MiB."""
    import zstandard

    parameters = zstandard.ZstdCompressionParameters(window_log=27, compression_level=3)
    return body(zstandard.ZstdCompressor(compression_params=parameters).compress(bytes(256 * MIB)), "Content-Encoding: zstd")


def brotli_bomb() -> Serve:
    """brotli of zeros."""
    import brotli

    return body(brotli.compress(bytes(64 * MIB), quality=5), "Content-Encoding: br", "Content-Type: text/html")


def noise(seed: int, mebibytes: int = 19) -> bytes:
    """Random bytes."""
    return random.Random(seed).randbytes(mebibytes * MIB)


def nested_forms(depth: int = 9, times: int = 12) -> bytes:
    """A PDF whose page draws forms that draw forms: twelve to the power of nine drawings in a few KiB."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
        b"<< /Length 5 >>\nstream\n/F Do\nendstream",
    ]
    for n in range(depth):
        said = b"/F Do " * times if n < depth - 1 else b"BT /X 1 Tf (x) Tj ET"
        font = b"/Font << /X << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
        below = b"/XObject << /F %d 0 R >>" % (6 + n) if n < depth - 1 else font
        head = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << %s >> /Length %d >>" % (below, len(said))
        parts.append(b"%s\nstream\n%s\nendstream" % (head, said))
    made = b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, part) for n, part in enumerate(parts, 1))
    return b"%PDF-1.4\n" + made + b"trailer\n<< /Size 99 /Root 1 0 R >>\n%%EOF\n"


ANSWERS: dict[str, Make] = {
    "gzip bomb of markup": lambda: bomb(400, b"<div>a</div>"),
    "gzip bomb, three layers": lambda: bomb(400, b"\0", 3),
    "zstd bomb, wide window": zstd_bomb,
    "brotli bomb": brotli_bomb,
    "endless body": lambda: flood(HEAD + b"\r\n", b"<p>text " * 8000),
    "endless header": lambda: flood(HEAD, b"X-A: " + b"y" * 6000 + b"\r\n"),
    "endless chunks of one byte": lambda: flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 4000),
    "open tags": lambda: filled("<div>"),
    "open brackets": lambda: filled("<"),
    "open comments": lambda: filled("<!--"),
    "open scripts": lambda: filled("<script>"),
    "attributes": lambda: filled("a=b ", before="<html><body><p "),
    "attributes of many tags": lambda: filled("<p " + "a=1 " * 400 + ">"),
    "quotes that never close": lambda: filled("<a href='\"", behind=""),
    "links": lambda: filled("<a href=/x>y</a>"),
    "headings": lambda: filled("<h1>not found</h1>"),
    "metas": lambda: filled("<meta name=date content='2021-01-01'>", before="<html><head>"),
    "times": lambda: filled("<time datetime=2021-01-01>x</time>"),
    "classes": lambda: filled("<p class=date>1 May 2021</p>"),
    "hidden elements": lambda: filled("<p hidden style='display:none'>x</p>"),
    "dates": lambda: filled("2021年1月1日 "),
    "digits": lambda: filled("1234567890"),
    "blanks": lambda: filled(" "),
    "lines": lambda: filled("x\n<br>"),
    "one word": lambda: filled("a"),
    "one word of Chinese": lambda: filled("的"),
    "quotation marks": lambda: filled('“「『«"‘'),
    "not found, again and again": lambda: filled("page not found "),
    "phrases of all languages": lambda: filled("页面不存在 ページが見つかりません страница не найдена access denied "),
    "a title of 19 MiB": lambda: filled("not found ", 19, "<html><head><title>"),
    "a script of 19 MiB": lambda: filled("location = '/x';", 19, "<html><script>"),
    "JSON-LD": lambda: filled('<script type="application/ld+json">{"datePublished":"2021"}</script>'),
    "entities": lambda: filled("&amp;&#x4e00;&nbsp;"),
    "a text file": lambda: body(b"page not found " * (19 * MIB // 15), "Content-Type: text/plain"),
    "noise without a label": lambda: body(b"<html>" + noise(1), "Content-Type: text/html"),
    "noise as UTF-8": lambda: body(b"<html>" + noise(2)),
    "noise as a PDF": lambda: body(b"%PDF-1.7\n" + noise(3), "Content-Type: application/pdf"),
    "a PDF of nested arrays": lambda: body(b"%PDF-1.7\n1 0 obj\n" + b"[" * (8 * MIB), "Content-Type: application/pdf"),
    "a PDF of nested forms": lambda: body(nested_forms(), "Content-Type: application/pdf"),
    "a zip of nothing": lambda: body(b"PK\3\4" + noise(4, 8), "Content-Type: application/zip"),
    "bytes that change charset": lambda: body((b"\x1b$B" + b"0!" * 500 + b"\x1b(B") * 9000, "Content-Type: text/html"),
    "a refresh of 10 MiB": lambda: filled("x", 10, '<html><meta http-equiv=refresh content="0;url=/', '">'),
}

_CHILD = """
import json, resource, sys, time
from pathlib import Path
from refcheck.model import Config, FetchPolicy
from refcheck.pipeline import check_links

origin, folder = sys.argv[1:]
policy = FetchPolicy(workers=4, host_interval_s=0.0, total_timeout_s=%s, max_attempts=1, allow_origins=(origin,))
begun = time.monotonic()
(link,) = check_links([origin + "/page"], Config(fetch=policy, store=Path(folder)))
seconds = time.monotonic() - begun
peak = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
status = Path("/proc/self/status")  # ru_maxrss counts what the parent had when it forked; the high-water mark is our own
if status.exists():
    peak[0] = next(int(l.split()[1]) for l in status.read_text().splitlines() if l.startswith("VmHWM")) / 1024
print(json.dumps([seconds, *peak, link.status + " " + link.reason]))
"""


def measured(name: str) -> Took:
    """Serve one answer to a fresh process, and what it cost. Raises RuntimeError when the process breaks."""
    serve = ANSWERS[name]()
    with FaultServer({"/page": serve}) as server, tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", _CHILD % DEADLINE_S, f"http://127.0.0.1:{server.port}", folder]
        begun = time.monotonic()
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode != 0:
        return Took(time.monotonic() - begun, 0.0, 0.0, f"ended with {done.returncode}: {done.stderr[-300:]}")
    seconds, peak, child, verdict = json.loads(done.stdout)
    return Took(seconds, peak, child, verdict)
