"""The socket with a tee: what passes is kept as it passes, and deadline and size limits hold at each read."""

from __future__ import annotations

import io
import socket
import ssl
import time
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from refcheck.fetch.tls import tls_trouble
from refcheck.fetch.trouble import Cut, Trouble
from refcheck.model.capture import Outcome, Peer
from refcheck.url import Url

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

_BUFFER = 32_768


@dataclass(slots=True)
class Limits:
    """Limits of one exchange: `deadline` on the monotonic clock, times in seconds, sizes in bytes."""

    deadline: float
    connect_s: float
    read_s: float
    raw_bytes: int
    head_bytes: int

    def remaining(self) -> float:
        """Seconds until the deadline."""
        return self.deadline - time.monotonic()


@dataclass(slots=True)
class Trace:
    """All that one exchange leaves on the wire. `live` is True once a real socket carried it."""

    url: Url
    limits: Limits
    proxy: str | None = None
    on_sent: Callable[[], None] | None = None
    sent: bytearray = field(default_factory=bytearray)
    received: list[bytes] = field(default_factory=list)
    received_bytes: int = 0
    head_bytes: int = 0  # received when the head was complete; 0 before that
    live: bool = False
    reused: bool = False
    eof: bool = False
    sealed: bool = False
    trouble: Trouble | None = None
    peer: Peer | None = None
    chain: tuple[bytes, ...] = ()
    sock: socket.socket | None = None
    aborted: bool = False

    def cut(self, outcome: Outcome, detail: str, *, transient: bool = False) -> Cut:
        """Remember why the exchange ends; the exception that ends it."""
        self.trouble = self.trouble or Trouble(outcome, detail, transient)
        return Cut(self.trouble)

    def abort(self) -> None:
        """End the exchange from another thread: its next read fails."""
        self.aborted = True
        self.poison()

    def poison(self) -> None:
        """Make sure that nobody uses the connection again."""
        sock = self.sock
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # closed already


CURRENT: ContextVar[Trace | None] = ContextVar("refcheck_exchange", default=None)
"""The exchange that this thread is carrying out; connections find their limits and their log here."""


def current() -> Trace:
    """This thread's exchange. Raises RuntimeError when a connection is used outside of one."""
    trace = CURRENT.get()
    if trace is None:
        raise RuntimeError("a connection of the door was used outside an exchange")
    return trace


class TeeSocket:
    """A connected socket that keeps what passes in the trace of the exchange it serves."""

    def __init__(self, sock: socket.socket, peer: Peer, chain: tuple[bytes, ...]) -> None:
        self._sock = sock
        self._peer, self._chain = peer, chain
        self.trace: Trace | None = None

    def attach(self, trace: Trace) -> None:
        """Serve `trace` from now on."""
        if self.trace is trace:
            return
        trace.reused = self.trace is not None
        trace.live, trace.peer, trace.chain, trace.sock = True, self._peer, self._chain, self._sock
        self.trace = trace

    def sendall(self, data: bytes) -> None:
        """Send, and remember what was sent."""
        trace = self.trace
        if trace is None:
            self._sock.sendall(data)
            return
        if trace.aborted:
            raise trace.cut(Outcome.NOT_FETCHED, "ended by us")
        _allow(self._sock, max(0.001, min(trace.limits.read_s, trace.limits.remaining())))
        trace.sent += data
        try:
            self._sock.sendall(data)
        except TimeoutError as error:
            raise trace.cut(Outcome.TIMEOUT, "the request could not be sent in time", transient=True) from error
        except OSError as error:
            raise trace.cut(Outcome.CONNECT_ERROR, f"the connection broke while asking ({_words(error)})", transient=True) from error
        if trace.on_sent is not None:
            trace.on_sent()
            trace.on_sent = None

    def makefile(self, mode: str = "rb", buffering: int | None = None) -> io.BufferedReader:
        """A buffered reader over the tee (the response's side)."""
        del mode, buffering
        return io.BufferedReader(_TeeReader(self._sock, self.trace), _BUFFER)

    def close(self) -> None:
        """Close; open readers keep the connection until they are done."""
        self._sock.close()

    def fileno(self) -> int:
        """The descriptor, for waiting on it."""
        return self._sock.fileno()

    def settimeout(self, seconds: float | None) -> None:
        """The tee sets its own timeouts at each read."""
        if self._sock.gettimeout() != seconds:
            self._sock.settimeout(seconds)

    def shutdown(self, how: int) -> None:
        """Shut down one or both sides."""
        self._sock.shutdown(how)


class _TeeReader(io.RawIOBase):
    def __init__(self, sock: socket.socket, trace: Trace | None) -> None:
        super().__init__()
        self._sock, self._trace = sock, trace
        self._raw = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int | None:
        trace = self._trace
        if trace is None:
            return self._raw.readinto(buffer)
        if trace.sealed:
            return None  # only a look at what is buffered is wanted
        count = self._receive(trace, buffer)
        if not count:
            trace.eof = True
            return 0
        trace.received.append(bytes(memoryview(buffer)[:count]))
        trace.received_bytes += count
        self._hold(trace)
        return count

    def _receive(self, trace: Trace, buffer: Buffer) -> int:
        remaining = trace.limits.remaining()
        if trace.aborted:
            raise trace.cut(Outcome.NOT_FETCHED, "ended by us")
        if remaining <= 0:
            raise trace.cut(Outcome.TIMEOUT, "the time for this address was over")
        _allow(self._sock, min(trace.limits.read_s, remaining))
        try:
            return self._raw.readinto(buffer) or 0
        except TimeoutError as error:
            over = trace.limits.remaining() <= 0.01
            detail = "the time for this address was over" if over else f"no byte came for {trace.limits.read_s:g} s"
            raise trace.cut(Outcome.TIMEOUT, detail, transient=not over) from error
        except ssl.SSLError as error:
            if not trace.received_bytes:  # TLS 1.3 refuses a client without a certificate behind the handshake
                trace.trouble = trace.trouble or tls_trouble(error)
                raise Cut(trace.trouble) from error
            raise trace.cut(_broken(trace), f"the encrypted connection broke ({error.reason or error})", transient=True) from error
        except OSError as error:
            raise trace.cut(_broken(trace), f"the connection broke ({_words(error)})", transient=True) from error

    def _hold(self, trace: Trace) -> None:
        if not trace.head_bytes:
            if trace.received_bytes > trace.limits.head_bytes + _BUFFER:
                raise trace.cut(Outcome.PROTOCOL_ERROR, f"more than {trace.limits.head_bytes} bytes of header")
        elif trace.received_bytes - trace.head_bytes > trace.limits.raw_bytes:
            raise trace.cut(Outcome.TRUNCATED, f"cut after {trace.limits.raw_bytes} bytes, our limit")

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


def _allow(sock: socket.socket, seconds: float) -> None:
    """Give the next call so long. Setting it is a call of the system, asking for it is none."""
    if sock.gettimeout() != seconds:
        sock.settimeout(seconds)


def _broken(trace: Trace) -> Outcome:
    """A connection that breaks before an answer is none; within a head it is no HTTP; within a body the body is incomplete."""
    if trace.head_bytes:
        return Outcome.INCOMPLETE
    return Outcome.PROTOCOL_ERROR if trace.received_bytes else Outcome.CONNECT_ERROR


def _words(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__
