"""One exchange: one request out, one answer back, everything that passed kept, no exception for anything the world does."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from refcheck.fetch.gate import Gate, bypasses_proxy
from refcheck.fetch.message import Headers, digest, missing_part, partial_payload, read_head, rebuilt_request, rebuilt_response
from refcheck.fetch.tee import CURRENT, Limits, Trace
from refcheck.fetch.tls import make_context, tls_trouble
from refcheck.fetch.trouble import Cut, Trouble
from refcheck.model.capture import Exchange, Grade, Outcome
from refcheck.model.config import FetchPolicy
from refcheck.model.wire import WireExchange
from refcheck.url import Url, display

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

    import requests

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PIECE = 65_536
_MAX_PIECES = 65_536  # a body in chunks of a byte costs a thousand times its size
_REDIRECT_BODY = 65_536
_REDIRECT_S = 3.0
_TRUNCATED = {Outcome.TRUNCATED: "length", Outcome.TIMEOUT: "time", Outcome.INCOMPLETE: "disconnect"}
_MAX_COOKIES = 50


@dataclass(frozen=True, slots=True)
class Order:
    """One exchange to carry out. `budget_s` is the time left for the address, `on_sent` is called when the request is out."""

    url: Url
    budget_s: float
    headers: tuple[tuple[str, str], ...] = ()
    hop: int = 0
    attempt: int = 1
    connect_s: float = 10.0
    raw_bytes: int | None = None
    jar: CookieJar | None = None
    form: bytes = b""
    on_sent: Callable[[], None] | None = None
    on_trace: Callable[[Trace], None] | None = None


@dataclass(slots=True)
class Answer:
    """What came of an order. `payload` is the body after transfer decoding; `cookies` what was sent as Cookie header."""

    wire: WireExchange
    payload: bytes = b""
    transient: bool = False
    reused: bool = False
    cookies: str = ""

    @property
    def stale(self) -> bool:
        """Whether it failed only because the server had closed the idle connection: no sign of trouble, to be sent anew at once."""
        return self.reused and self.exchange.outcome is Outcome.CONNECT_ERROR and not self.exchange.bytes_received

    @property
    def exchange(self) -> Exchange:
        """The exchange without its bytes."""
        return self.wire.exchange


@dataclass(slots=True)
class _Heard:
    status: int | None = None
    reason: str = ""
    headers: Headers = ()
    pieces: list[bytes] = field(default_factory=list)
    failure: Trouble | None = None
    by_cassette: bool = False  # a stub gave the answer, not urllib3 itself


class Transport:
    """requests' transport behind the gate. Safe with threads. Raises UsageError when the policy cannot be read."""

    def __init__(self, policy: FetchPolicy, agent: str) -> None:
        import urllib3

        from refcheck.fetch.connections import DoorAdapter, Prepared

        self._policy, self._agent, self._prepared = policy, agent, Prepared
        self._urllib3_response = urllib3.HTTPResponse
        self.gate = Gate(policy)
        self._door = DoorAdapter(self.gate, make_context(policy.ca_bundle), max(1, policy.workers), max(1, policy.per_host))

    def close(self) -> None:
        """Close all idle connections."""
        self._door.close()

    def exchange(self, order: Order) -> Answer:
        """Carry out `order`. Never raises for what the world does."""
        started, clock = self._policy.clock(), time.monotonic()
        proxy = self._proxy_for(order.url)
        policy = self._policy
        raw_bytes = policy.max_raw_bytes if order.raw_bytes is None else order.raw_bytes
        limits = Limits(clock + order.budget_s, order.connect_s, policy.read_timeout_s, raw_bytes, policy.max_header_bytes)
        trace = Trace(order.url, limits, display_proxy(proxy), order.on_sent)
        if order.on_trace is not None:
            order.on_trace(trace)
        request, cookies = self._request(order, proxy)
        token = CURRENT.set(trace)
        try:
            heard = self._converse(request, trace, order.jar)
        finally:
            CURRENT.reset(token)
        return self._answer(order, trace, heard, _Sent(started, time.monotonic() - clock, tuple(request.headers.items()), cookies))

    def _request(self, order: Order, proxy: str | None) -> tuple[requests.PreparedRequest, str]:
        headers = {"Host": order.url.authority, "User-Agent": self._agent, "Accept": "*/*", "Accept-Encoding": "gzip, deflate, br, zstd"}
        headers.update(order.headers)
        if order.form:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(len(order.form))}
        request = self._prepared(order.url, headers, proxy, order.form)
        cookies = ""
        if order.jar is not None and len(order.jar):
            from requests.cookies import get_cookie_header

            cookies = get_cookie_header(order.jar, request) or ""  # type: ignore[no-untyped-call] # requests has no types here
            if cookies:
                request.headers["Cookie"] = cookies
        return request, cookies

    def _converse(self, request: requests.PreparedRequest, trace: Trace, jar: CookieJar | None) -> _Heard:
        heard = _Heard()
        response = None
        try:
            self.gate.check_literal(trace.url)
            if trace.proxy:
                self.gate.check_for_proxy(trace.url)
            response = self._door.send(request, stream=True, timeout=self._policy.read_timeout_s)
            heard.status, heard.reason = response.status_code, response.reason or ""
            heard.headers = tuple((str(k), str(v)) for k, v in response.raw.headers.iteritems())
            heard.by_cassette = not isinstance(response.raw, self._urllib3_response)
            self._keep_cookies(jar, request, response)
            response.raw.headers.pop("content-encoding", None)  # codings are undone by us, under our caps
            heard.failure = _odd_status(heard.status)
            self._read(response, trace, heard)
        except Cut as cut:
            heard.failure = cut.trouble
        except Exception as error:  # noqa: BLE001 - whatever a server makes the libraries raise is its answer, never our crash
            heard.failure = trace.trouble or explain(error, trace)
        finally:
            if heard.failure:
                trace.poison()
            if response is not None:
                response.close()
        return heard

    def _read(self, response: requests.Response, trace: Trace, heard: _Heard) -> None:
        limits = trace.limits
        if response.status_code in REDIRECTS and "location" in response.headers:
            limits.raw_bytes = min(limits.raw_bytes, _REDIRECT_BODY)
            limits.deadline = min(limits.deadline, time.monotonic() + _REDIRECT_S)
        size = 0
        for piece in response.raw.stream(_PIECE, decode_content=False):
            if not piece:
                break
            heard.pieces.append(piece)
            size += len(piece)
            if len(heard.pieces) > _MAX_PIECES:
                raise trace.cut(Outcome.TRUNCATED, f"cut after {_MAX_PIECES} chunks of next to nothing, our limit")
            if size > limits.raw_bytes:
                raise trace.cut(Outcome.TRUNCATED, f"cut after {limits.raw_bytes} bytes, our limit")

    def _keep_cookies(self, jar: CookieJar | None, request: requests.PreparedRequest, response: requests.Response) -> None:
        if jar is None or len(jar) >= _MAX_COOKIES or "set-cookie" not in response.headers:
            return
        from requests.cookies import extract_cookies_to_jar

        extract_cookies_to_jar(jar, request, response.raw)  # type: ignore[no-untyped-call] # as above

    def _answer(self, order: Order, trace: Trace, heard: _Heard, sent: _Sent) -> Answer:
        raw = b"".join(trace.received)
        trace.received.clear()
        grade = Grade.WIRE if trace.live else Grade.REBUILT if heard.status else Grade.NONE
        status, headers = read_head(raw) if trace.live else (heard.status, heard.headers)
        from_wire = trace.live and (heard.failure or heard.by_cassette)  # a cassette that records gives a body already decoded
        payload = partial_payload(raw) if from_wire else b"".join(heard.pieces)
        heard.pieces.clear()
        failure = heard.failure or _odd_status(status) or _partial(status, headers)
        outcome = failure.outcome if failure else Outcome.NOT_MODIFIED if status == http.client.NOT_MODIFIED else Outcome.COMPLETED
        request_bytes = bytes(trace.sent)
        if grade is Grade.REBUILT and status is not None:
            raw = rebuilt_response(status, heard.reason, headers, payload)
            request_bytes = rebuilt_request(trace.url.target, sent.headers)
        exchange = Exchange(
            url=order.url.href,
            method="POST" if order.form else "GET",
            outcome=outcome,
            started=sent.started,
            elapsed_s=round(sent.elapsed_s, 6),
            status=status,
            headers=headers,
            detail=display(failure.detail) if failure else None,
            peer=trace.peer,
            hop=order.hop,
            attempt=order.attempt,
            grade=grade if raw else Grade.NONE,
            payload_digest=digest(payload) if status is not None else None,
            bytes_received=trace.received_bytes or len(raw),
        )
        wire = WireExchange(exchange, request_bytes, raw, _TRUNCATED.get(outcome) if raw else None, trace.chain)
        return Answer(wire, payload, bool(failure and failure.transient), trace.reused, sent.cookies)

    def _proxy_for(self, url: Url) -> str | None:
        detour = self.gate.detour(url)
        if not self._policy.proxies or (detour and detour.address) or bypasses_proxy(url, self._policy.no_proxy):
            return None
        table = {scheme.lower(): proxy for scheme, proxy in self._policy.proxies}
        proxy = table.get(url.scheme) or table.get("all")
        return proxy if not proxy or "://" in proxy else f"http://{proxy}"


@dataclass(frozen=True, slots=True)
class _Sent:
    started: datetime
    elapsed_s: float
    headers: Headers
    cookies: str


def explain(error: BaseException, trace: Trace) -> Trouble:
    """What an exception of the libraries means for the exchange of `trace`."""
    causes = list(_causes(error))
    names = {type(c).__name__ for c in causes}
    cut = next((c for c in causes if isinstance(c, Cut)), None)
    words = f"{type(causes[-1]).__name__}: {causes[-1]}"[:300]
    if cut is not None:
        return cut.trouble
    if "InvalidChunkLength" in names or "InvalidHeader" in names:
        return Trouble(Outcome.PROTOCOL_ERROR, f"no valid HTTP: {words}")
    if names & {"IncompleteRead"} or "Response ended prematurely" in words or (trace.eof and trace.head_bytes):
        return Trouble(Outcome.INCOMPLETE, "the answer ended before it was whole", transient=True)
    if trace.eof and not trace.received_bytes:
        return Trouble(Outcome.CONNECT_ERROR, "the server closed the connection without an answer", transient=True)
    if names & {"SSLError", "SSLEOFError", "CertificateError"}:
        return tls_trouble(error)
    if names & {"TimeoutError", "ReadTimeoutError", "ConnectTimeoutError"}:
        return Trouble(Outcome.TIMEOUT, "no answer in time", transient=True)
    if trace.live or trace.received_bytes:
        return Trouble(Outcome.PROTOCOL_ERROR, f"no valid HTTP: {words}")
    return Trouble(Outcome.CONNECT_ERROR, words)


def display_proxy(proxy: str | None) -> str | None:
    """The proxy's address for showing, without user name and password."""
    return display(proxy) if proxy else None


def with_outcome(answer: Answer, outcome: Outcome, detail: str) -> Answer:
    """The same answer, found wanting after its bytes were in."""
    exchange = replace(answer.exchange, outcome=outcome, detail=detail)
    truncated = answer.wire.truncated or _TRUNCATED.get(outcome)
    return replace(answer, wire=replace(answer.wire, exchange=exchange, truncated=truncated))


def _odd_status(status: int | None) -> Trouble | None:
    if status is None:
        return Trouble(Outcome.PROTOCOL_ERROR, "the answer has no head")
    if status < 200:
        return Trouble(Outcome.PROTOCOL_ERROR, f"status {status} is no final answer")
    return None


def _partial(status: int | None, headers: Headers) -> Trouble | None:
    missing = missing_part(headers) if status == http.client.PARTIAL_CONTENT else None
    return Trouble(Outcome.INCOMPLETE, missing) if missing else None


def _causes(error: BaseException) -> Iterable[BaseException]:
    seen: set[int] = set()
    queue: list[object] = [error]
    while queue:
        current = queue.pop(0)
        if isinstance(current, BaseException) and id(current) not in seen:
            seen.add(id(current))
            yield current
            queue += [*current.args, getattr(current, "reason", None), current.__cause__, current.__context__]
