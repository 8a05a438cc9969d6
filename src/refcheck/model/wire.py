"""An exchange with the bytes that passed over the wire: what the fetcher hands to the store."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.model.capture import Exchange


@dataclass(frozen=True, slots=True)
class WireExchange:
    """One exchange and its bytes.

    `request_bytes` and `response_bytes` are as sent and received (b"" where nothing was), chunking and interim responses
    included. `truncated` is the WARC-Truncated reason ("length", "time", "disconnect", "unspecified"), None when whole.
    `certificate_chain` holds the peer's certificates in DER, leaf first.
    """

    exchange: Exchange
    request_bytes: bytes = b""
    response_bytes: bytes = b""
    truncated: str | None = None
    certificate_chain: tuple[bytes, ...] = ()
