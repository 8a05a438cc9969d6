"""A raw-socket server that answers as badly as it is told to, over http or https, and remembers who came and when."""

from __future__ import annotations

import datetime
import gzip
import socket
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

Serve = Callable[["Visit"], None]


@dataclass
class Visit:
    """One request at the server: its bytes, and the connection to answer on."""

    conn: socket.socket
    request: bytes
    when: float
    number: int  # how many requests for this path came, this one included

    @property
    def path(self) -> str:
        return self.request.split(b" ", 2)[1].decode("ascii")

    def header(self, name: str) -> str | None:
        for line in self.request.split(b"\r\n")[1:]:
            key, _, value = line.decode("latin-1").partition(":")
            if key.lower() == name.lower():
                return value.strip()
        return None

    def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.conn.sendall(piece)

    def ok(self, body: bytes = b"hello", *headers: str, status: str = "200 OK") -> None:
        head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
        self.send("\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body)

    def reset(self) -> None:
        self.conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.conn.close()

    def hang_up(self) -> None:
        with suppress(OSError):
            self.conn.shutdown(socket.SHUT_RDWR)
        self.conn.close()


@dataclass
class FaultServer:
    """Serves `pages` (path → how to answer) on a free port of 127.0.0.1. Use as a context manager."""

    pages: dict[str, Serve] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    greeting: bytes = b""  # sent to everyone who connects
    visits: list[Visit] = field(default_factory=list)
    connections: int = 0
    at_once: int = 0
    most_at_once: int = 0

    def __enter__(self) -> FaultServer:
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._stop.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            connections = list(self._open)
        for conn in connections:
            with suppress(OSError):
                conn.shutdown(socket.SHUT_RDWR)
            conn.close()
        self._acceptor.join(2)

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep, or until the server stops."""
        return self._stop.wait(seconds)

    def paths(self) -> list[str]:
        return [v.path for v in self.visits]

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                conn, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.add(conn)
            threading.Thread(target=self._serve, args=(conn,), daemon=True).start()

    def _serve(self, conn: socket.socket) -> None:
        raw = conn
        try:
            conn.settimeout(30)
            conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            conn.sendall(self.greeting)
            if self.tls is not None:
                conn = self.tls.wrap_socket(conn, server_side=True)
                with self._lock:
                    self._open.add(conn)
            while not self._stop.is_set() and self._one(conn):
                pass
        except (OSError, ValueError):
            pass
        finally:
            with self._lock:
                self._open.discard(raw)
                self._open.discard(conn)
            conn.close()

    def _one(self, conn: socket.socket) -> bool:
        request = b""
        while b"\r\n\r\n" not in request:
            piece = conn.recv(65536)
            if not piece:
                return False
            request += piece
        visit = Visit(conn, request, time.monotonic(), 0)
        with self._lock:
            visit.number = sum(v.path == visit.path for v in self.visits) + 1
            self.visits.append(visit)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            page = self.pages.get(visit.path) or self.pages.get("*")
            if page is None:
                visit.ok(b"nothing here", status="404 Not Found")
            else:
                page(visit)
        finally:
            with self._lock:
                self.at_once -= 1
        return conn.fileno() >= 0


def chunked(*pieces: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces) + end


def gzip_bomb(mebibytes: int) -> bytes:
    engine = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(2**20)
    return b"".join(engine.compress(block) for _ in range(mebibytes)) + engine.flush()


def gzipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


@dataclass
class Authority:
    """A certificate authority of the tests' own, made with `cryptography`."""

    folder: object  # pathlib.Path
    name: str = "refcheck test CA"

    def __post_init__(self) -> None:
        from cryptography import x509
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.x509.oid import NameOID

        self._x509, self._ec = x509, ec
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, self.name)])
        self.certificate = self._signed(self.subject, self.key.public_key(), (), ca=True)
        self.bundle = self.folder / "ca.pem"
        self.bundle.write_bytes(self._pem(self.certificate))

    def context(self, *names: str, expired: bool = False, self_signed: bool = False) -> ssl.SSLContext:
        """A server's context with a certificate for `names`."""
        from cryptography.hazmat.primitives import serialization
        from cryptography.x509.oid import NameOID

        key = self._ec.generate_private_key(self._ec.SECP256R1())
        subject = self._x509.Name([self._x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        certificate = self._signed(subject, key.public_key(), names, expired=expired, by=(subject, key) if self_signed else None)
        path = self.folder / f"{names[0]}-{expired}-{self_signed}.pem"
        plain = serialization.NoEncryption()
        path.write_bytes(self._pem(certificate) + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def _signed(self, subject, public, names, *, ca=False, expired=False, by=None):
        from cryptography.hazmat.primitives import hashes

        x509 = self._x509
        issuer, key = by or (self.subject, self.key)
        now = datetime.datetime.now(datetime.UTC)
        day = datetime.timedelta(days=1)
        start, end = (now - 30 * day, now - 2 * day) if expired else (now - day, now + 30 * day)
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public)
        builder = builder.serial_number(x509.random_serial_number()).not_valid_before(start).not_valid_after(end)
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(n) for n in names]), critical=False)
        return builder.sign(key, hashes.SHA256())

    @staticmethod
    def _pem(certificate) -> bytes:
        from cryptography.hazmat.primitives import serialization

        return certificate.public_bytes(serialization.Encoding.PEM)
