"""requests' adapter with urllib3's pools, whose connections go to checked addresses and keep what passes.

A cassette (vcrpy) puts its own class in the place of `ConnectionCls`. So the pools here have none of their own: they let
urllib3 make the connection and then raise a plain one, also the one inside a cassette's stub, to a checked one.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, ClassVar, cast

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import BaseSSLError
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager, ProxyManager

from refcheck.fetch.gate import Gate
from refcheck.fetch.tee import TeeSocket, Trace, current
from refcheck.fetch.tls import certificates, tls_trouble
from refcheck.fetch.trouble import Cut, Trouble
from refcheck.model.capture import Outcome, Peer
from refcheck.url import Url

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection, HTTPSConnection
else:  # imported while a cassette plays, urllib3's names are its stubs, which know the real classes
    HTTPConnection, HTTPSConnection = (
        getattr(c, "_baseclass", c) for c in (urllib3.connection.HTTPConnection, urllib3.connection.HTTPSConnection)
    )
if TYPE_CHECKING:  # the mixins stand before urllib3's classes; a type checker wants to see what they stand before
    _Connection = HTTPConnection
    _Pool = HTTPConnectionPool
else:
    _Connection = _Pool = object

MAX_INTERIM = 16
_MAX_LINE = 65_536
_MAX_HEADERS = 1_000  # browsers set no number; the bytes of a head are capped by the policy
http.client._MAXHEADERS = max(_MAX_HEADERS, http.client._MAXHEADERS)  # type: ignore[attr-defined] # noqa: SLF001 - no other way in


class FinalResponse(http.client.HTTPResponse):
    """http.client's response, which passes over interim answers (103 Early Hints) and sees bytes that nobody asked for."""

    def __init__(self, sock: socket.socket, debuglevel: int = 0, method: str | None = None, url: str | None = None) -> None:
        super().__init__(sock, debuglevel, method, url)
        tee: object = sock  # http.client asks for a socket; ours only behaves like one
        self._tee = tee if isinstance(tee, TeeSocket) else None

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MAX_INTERIM):
            version, status, reason = super()._read_status()  # type: ignore[misc] # private in http.client, stable since 2.x
            if not 100 <= status < 200 or status == http.client.SWITCHING_PROTOCOLS:
                return version, status, reason
            while self.fp.readline(_MAX_LINE) not in (b"\r\n", b"\n", b""):
                pass
        raise http.client.HTTPException(f"more than {MAX_INTERIM} interim answers")

    def begin(self) -> None:
        super().begin()
        trace = self._tee.trace if self._tee else None
        if trace is not None and not trace.head_bytes:
            trace.head_bytes = trace.received_bytes

    def _close_conn(self) -> None:
        tee, fp = self._tee, self.fp
        if tee is not None and tee.trace is not None and not fp.closed:
            tee.trace.sealed = True
            if fp.peek(1):
                tee.trace.poison()  # bytes came that nobody asked for
        super()._close_conn()  # type: ignore[misc] # private in http.client


class _Checked(_Connection):
    """What a checked connection does otherwise than urllib3's."""

    gate: Gate
    response_class = FinalResponse

    def _new_conn(self) -> socket.socket:
        trace = current()
        if trace.proxy is None:
            return _connected(trace, self.gate.endpoints(trace.url))
        return _connected(trace, self.gate.proxy_endpoints(self._dns_host, self.port))

    def connect(self) -> None:
        trace = current()
        try:
            super().connect()
        except (ssl.SSLError, BaseSSLError, urllib3.exceptions.SSLError, ssl.CertificateError) as error:
            trace.trouble = trace.trouble or tls_trouble(error)
            raise Cut(trace.trouble) from error
        except TimeoutError as error:
            raise trace.cut(Outcome.TIMEOUT, "the secure connection was not ready in time", transient=True) from error
        except OSError as error:
            raise trace.cut(*_hung_up(trace, error), transient=True) from error
        sock = self.sock
        peer, chain = _peer(sock, trace)
        self.sock = TeeSocket(sock, peer, chain)
        self.sock.attach(trace)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed on to urllib3
        if isinstance(self.sock, TeeSocket):
            self.sock.attach(current())
        super().request(method, url, *args, **kwargs)

    def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed on to http.client
        del url  # urllib3 has written it anew
        trace = current()
        absolute = bool(trace.proxy) and trace.url.scheme == "http"
        super().putrequest(method, trace.url.href if absolute else trace.url.target, *args, **kwargs)


class CheckedHTTPConnection(_Checked, HTTPConnection):
    """Plain HTTP to a checked address."""


class CheckedHTTPSConnection(_Checked, HTTPSConnection):
    """HTTPS to a checked address; SNI and certificate are those of the name."""


_RAISED: dict[type, type] = {HTTPConnection: CheckedHTTPConnection, HTTPSConnection: CheckedHTTPSConnection}


class _CheckedPool(_Pool):
    gate: Gate

    def _new_conn(self) -> HTTPConnection:
        with DoorAdapter.cassette_guard:
            made = super()._new_conn()
        inner: Any = getattr(made, "real_connection", made)  # what a cassette's stub would use for the network
        raised = _RAISED.get(type(inner))
        if raised is not None:
            inner.__class__ = raised
            inner.gate = self.gate
        return cast(HTTPConnection, made)


class CheckedHTTPPool(_CheckedPool, HTTPConnectionPool):
    """urllib3's pool with checked connections."""


class CheckedHTTPSPool(_CheckedPool, HTTPSConnectionPool):  # type: ignore[misc] # urllib3's two pools return different protocols
    """urllib3's pool with checked connections."""


class Prepared(requests.PreparedRequest):
    """A request made from our parsed address; requests and urllib3 parse nothing again."""

    def __init__(self, url: Url, headers: Mapping[str, str], proxy: str | None, form: bytes = b"") -> None:
        super().__init__()
        self.target, self.proxy = url, proxy
        self.method, self.url = "POST" if form else "GET", url.href
        self.body = form or None
        self.headers = requests.structures.CaseInsensitiveDict(headers)
        self._cookies = requests.cookies.RequestsCookieJar()

    @property
    def path_url(self) -> str:
        """Path and query as parsed."""
        return self.target.target


class DoorAdapter(HTTPAdapter):
    """requests' transport with checked connections. It is asked without a session, which would follow redirects and keep cookies.

    `cassette_guard` is for tests: vcrpy is not safe with threads and then leaks to the network in silence. Tests that replay
    cassettes with several workers put one `threading.RLock()` here; it is held around each send. In production it is empty.
    """

    cassette_guard: ClassVar[AbstractContextManager[object]] = nullcontext()

    def __init__(self, gate: Gate, context: ssl.SSLContext, workers: int, per_host: int) -> None:
        self._gate, self._context, self._per_host = gate, context, min(workers, per_host)
        pools = (CheckedHTTPPool, CheckedHTTPSPool)
        self._pools = {s: type(p.__name__, (p,), {"gate": gate}) for s, p in zip(("http", "https"), pools, strict=True)}
        super().__init__(pool_connections=max(64, 4 * workers), pool_maxsize=workers, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **_: object) -> None:  # noqa: FBT001, FBT002 - requests'
        self._pool_connections, self._pool_maxsize, self._pool_block = connections, maxsize, block
        self.poolmanager = PoolManager(num_pools=connections, maxsize=self._per_host, block=block)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: object) -> ProxyManager:
        known = proxy in self.proxy_manager
        manager: ProxyManager = super().proxy_manager_for(proxy, **kwargs)
        if not known:
            manager.pool_classes_by_scheme = self._pools
        return manager

    def get_connection_with_tls_context(self, request: requests.PreparedRequest, *_: object, **__: object) -> HTTPConnectionPool:
        prepared = cast(Prepared, request)
        url, secure = prepared.target, prepared.target.scheme == "https"
        manager = self.proxy_manager_for(prepared.proxy) if prepared.proxy else self.poolmanager
        keys = {"ssl_context": self._context, "cert_reqs": "CERT_REQUIRED"} if secure else None
        return manager.connection_from_host(url.host, url.port, url.scheme, pool_kwargs=keys)

    def request_url(self, request: requests.PreparedRequest, proxies: object) -> str:
        del proxies
        prepared = cast(Prepared, request)
        return prepared.target.href if prepared.proxy and prepared.target.scheme == "http" else prepared.target.target

    def cert_verify(self, *args: object, **kwargs: object) -> None:
        """Nothing: the shared context verifies, always."""

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:  # noqa: ANN401 - passed on
        with DoorAdapter.cassette_guard:
            return super().send(request, *args, **kwargs)


def _connected(trace: Trace, endpoints: tuple[tuple[str, int], ...]) -> socket.socket:
    """A connection to the first endpoint that takes one."""
    last: OSError | None = None
    for address, port in endpoints:
        remaining = trace.limits.remaining()
        if remaining <= 0:
            break
        trace.peer = Peer(address, port, proxy=trace.proxy)
        try:
            sock = socket.create_connection((address, port), min(trace.limits.connect_s, remaining))
        except OSError as error:
            last = error
            continue
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        trace.sock = sock
        sock.settimeout(max(0.01, min(trace.limits.connect_s, trace.limits.remaining())))  # for the handshake
        return sock
    where = f"{trace.peer.address} port {trace.peer.port}" if trace.peer else trace.url.authority
    if last is None or isinstance(last, TimeoutError):
        raise trace.cut(Outcome.TIMEOUT, f"no connection to {where} in time", transient=True)
    raise trace.cut(Outcome.CONNECT_ERROR, f"no connection to {where} ({last.strerror or last})")


def _hung_up(trace: Trace, error: OSError) -> tuple[Outcome, str]:
    words = error.strerror or str(error)
    if trace.proxy and "Tunnel" in words:
        return Outcome.CONNECT_ERROR, f"the proxy refused ({words})"
    if trace.url.scheme == "https" and trace.sock is not None:
        return Outcome.TLS_ERROR, "closed: the peer hung up during the handshake"
    return Outcome.CONNECT_ERROR, f"the connection broke ({words})"


def _peer(sock: socket.socket, trace: Trace) -> tuple[Peer, tuple[bytes, ...]]:
    from hashlib import sha256

    try:
        address, port = sock.getpeername()[:2]
    except OSError:  # gone already: what it said is still to be read
        if trace.peer is None:
            raise
        address, port = trace.peer.address, trace.peer.port
    if not isinstance(sock, ssl.SSLSocket):
        return Peer(address, port, proxy=trace.proxy), ()
    chain = certificates(sock)
    cipher = sock.cipher()
    digest = sha256(chain[0]).hexdigest() if chain else None
    return Peer(address, port, sock.version(), cipher[0] if cipher else None, digest, trace.proxy), chain


__all__ = ["CheckedHTTPConnection", "CheckedHTTPSConnection", "Cut", "DoorAdapter", "Prepared", "Trouble"]
