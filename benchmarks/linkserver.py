"""The server of `links.py`: one process, many hosts (127.0.0.N, or any Host on 127.0.0.1), each answer after a fixed delay.

When a request came is told by the kernel (SO_TIMESTAMPNS), not by this process: on a busy machine its own clock would say how late it
woke up. Without such stamps (not Linux) it is the moment of reading.
"""

from __future__ import annotations

import contextlib
import heapq
import itertools
import random
import selectors
import socket
import struct
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection

SO_TIMESTAMPNS = 35


VARIANTS = 400  # pages that differ, so that nobody profits from reading one page again and again


def page_of(size_kib: int, seed: int = 7) -> bytes:
    """An article page of that size."""
    words = random.Random(seed)
    pool = "the source of a paper and its note in an archive that was made for this ministry".split()
    paragraphs = (f"<p>{' '.join(words.choice(pool) for _ in range(60)).capitalize()}.</p>\n" for _ in range(size_kib * 4))
    head = "<html><head><meta charset=utf-8><title>A page of the ministry</title></head><body><h1>A page of the ministry</h1>"
    return (head + "".join(paragraphs)).encode()[: size_kib * 1024 - 14] + b"</body></html>"


@dataclass
class Figures:
    """What the server saw of one program."""

    requests: int = 0
    starts: dict[str, list[float]] = field(default_factory=dict)
    active: dict[str, int] = field(default_factory=dict)
    most: int = 0
    robots: int = 0
    head_requests: int = 0
    urls: set[str] = field(default_factory=set)

    def told(self) -> dict[str, float]:
        """In numbers: shortest gap between starts on one host (ms), most at once on one host, distinct pages, HEAD requests."""
        gaps = [b - a for times in self.starts.values() for a, b in itertools.pairwise(sorted(times))]
        return {
            "requests": self.requests,
            "pages": len(self.urls),
            "gap_ms": round(1000 * min(gaps, default=0.0), 1),
            "at_once": self.most,
            "head": self.head_requests,
        }


class Server:
    """Listens on the given addresses, on one port."""

    def __init__(self, hosts: list[str], delay_s: float, bodies: list[bytes]) -> None:
        self.selector = selectors.DefaultSelector()
        self.delay_s, self.bodies = delay_s, bodies
        length = len(bodies[0])
        self.head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\r\n".encode()
        self.none = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n"
        self.due: list[tuple[float, int, socket.socket, str, bytes]] = []
        self.count = itertools.count()
        self.figures = Figures()
        self.pending: dict[socket.socket, bytes] = {}
        self.port = 0
        for host in hosts:
            listener = socket.create_server((host, self.port), backlog=2048)
            listener.settimeout(0)
            with contextlib.suppress(OSError):  # here already: the kernel begins to stamp some time after it is asked to
                listener.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
            self.port = listener.getsockname()[1]
            self.selector.register(listener, selectors.EVENT_READ, self._accept)

    def run(self, control: Connection) -> None:
        """Serve until `control` says "end"; "figures" is answered with what was seen since the last time."""
        self.selector.register(control, selectors.EVENT_READ, None)
        control.send(self.port)
        while True:
            wait = max(0.0, self.due[0][0] - time.monotonic()) if self.due else None
            for key, _ in self.selector.select(wait):
                if key.data is not None:
                    key.data(key.fileobj)
                elif control.recv() == "end":
                    return
                else:
                    control.send(self.figures.told())
                    self.figures = Figures()
            while self.due and self.due[0][0] <= time.monotonic():
                _, _, conn, host, answer = heapq.heappop(self.due)
                self.figures.active[host] = self.figures.active.get(host, 1) - 1
                self._send(conn, answer)

    def _accept(self, listener: socket.socket) -> None:
        conn, _ = listener.accept()
        conn.settimeout(0)
        conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(OSError):
            conn.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        self.selector.register(conn, selectors.EVENT_READ, self._read)

    def _read(self, conn: socket.socket) -> None:
        try:
            data, stamps, _, _ = conn.recvmsg(65536, 256)
        except BlockingIOError:
            return
        except OSError:
            data, stamps = b"", []
        if not data:
            self.selector.unregister(conn)
            conn.close()
            self.pending.pop(conn, None)
            return
        stamp = next((struct.unpack("ll", value[:16]) for _, kind, value in stamps if kind == SO_TIMESTAMPNS), None)
        when = stamp[0] + stamp[1] / 1e9 if stamp else time.time()
        data = self.pending.pop(conn, b"") + data
        while b"\r\n\r\n" in data:
            request, _, data = data.partition(b"\r\n\r\n")
            self._take(conn, request, when)
        if data:
            self.pending[conn] = data

    def _take(self, conn: socket.socket, request: bytes, when: float) -> None:
        seen = self.figures
        method, path = request.split(b" ", 2)[:2]
        host = next((line[5:].strip().decode() for line in request.split(b"\r\n") if line[:5].lower() == b"host:"), "")
        seen.requests += 1
        seen.starts.setdefault(host, []).append(when)
        seen.active[host] = seen.active.get(host, 0) + 1
        seen.most = max(seen.most, seen.active[host])
        robots = path == b"/robots.txt"
        seen.head_requests += method == b"HEAD"
        if not robots:
            seen.urls.add(f"{host}{path.decode('latin-1')}")
        answer = self.none if robots else self.head if method == b"HEAD" else self.head + self.bodies[seen.requests % len(self.bodies)]
        heapq.heappush(self.due, (time.monotonic() + self.delay_s, next(self.count), conn, host, answer))

    def _send(self, conn: socket.socket, answer: bytes) -> None:
        try:
            sent = conn.send(answer)
            if sent < len(answer):  # a page larger than the socket's buffer: the rest when there is room
                conn.settimeout(None)
                conn.sendall(answer[sent:])
                conn.settimeout(0)
        except OSError:
            return


def serve(control: Connection, hosts: list[str], delay_s: float, size_kib: int) -> None:
    """The process's work."""
    Server(hosts, delay_s, [page_of(size_kib, seed) for seed in range(VARIANTS)]).run(control)
