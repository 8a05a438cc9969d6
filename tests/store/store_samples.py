"""Captures and exchanges for the store's tests."""

from datetime import UTC, datetime, timedelta

from refcheck.model import Capture, Exchange, Outcome, Peer
from refcheck.model.wire import WireExchange

NOW = datetime(2022, 1, 27, 9, 30, 0, 125000, tzinfo=UTC)
REQUEST = b"GET /a HTTP/1.1\r\nHost: www.example.org\r\n\r\n"


def at(seconds):
    return NOW + timedelta(seconds=seconds)


def response(payload, *, headers=(), chunked=False, status="200 OK"):
    """Bytes of a response as a server would send it; `payload` is what stands behind the transfer coding."""
    lines = [f"HTTP/1.1 {status}", *(f"{k}: {v}" for k, v in headers)]
    if chunked:
        lines.append("Transfer-Encoding: chunked")
        half = len(payload) // 2
        pieces = [p for p in (payload[:half], payload[half:]) if p]
        body = b"".join(b"%X\r\n%s\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"
    else:
        lines.append(f"Content-Length: {len(payload)}")
        body = payload
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


BODY = "<p>阿富汗局势</p>".encode()


def page(url="http://www.example.org/a", body=BODY, *, raw=None, headers=(), seconds=0, **more):
    """(exchanges, capture) of one page fetched without trouble."""
    headers = (("Content-Type", "text/html"), *headers)
    exchange = Exchange(url, "GET", Outcome.COMPLETED, at(seconds), 0.25, 200, headers, peer=Peer("127.0.0.1", 80))
    wire = WireExchange(exchange, REQUEST, raw if raw is not None else response(body, headers=headers))
    capture = Capture(
        url, Outcome.COMPLETED, at(seconds), 0.25, final_url=url, http_status=200, headers=headers, exchanges=(exchange,), body=body, **more
    )
    return [wire], capture


def failure(url="http://www.example.org/gone", outcome=Outcome.TIMEOUT, seconds=0):
    """(exchanges, capture) of an address that never answered."""
    exchange = Exchange(url, "GET", outcome, at(seconds), 10.0, detail="no answer within 10 s")
    return [WireExchange(exchange, REQUEST)], Capture(url, outcome, at(seconds), 10.0, detail="no answer within 10 s")


def warcs(folder):
    return sorted(folder.glob("*.warc.gz"))
