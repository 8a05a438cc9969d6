"""What came back when an address was asked for. What happened (Outcome) is not how we judge it (LinkStatus)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """What happened to a request (closed set)."""

    COMPLETED = "completed"
    NOT_MODIFIED = "not_modified"
    TRUNCATED = "truncated"  # our limit cut it
    INCOMPLETE = "incomplete"  # they sent less than promised
    TIMEOUT = "timeout"
    DNS_ERROR = "dns_error"
    CONNECT_ERROR = "connect_error"
    TLS_ERROR = "tls_error"
    PROTOCOL_ERROR = "protocol_error"
    DECODE_ERROR = "decode_error"
    REDIRECT_ERROR = "redirect_error"
    FORBIDDEN_TARGET = "forbidden_target"  # our address policy
    ROBOTS_DISALLOWED = "robots_disallowed"
    NOT_FETCHED = "not_fetched"
    SUPPLIED = "supplied"  # a person's copy


class Grade(StrEnum):
    """How near to the wire a record is."""

    WIRE = "wire"  # the bytes as sent and received on the socket
    REBUILT = "rebuilt"  # made again from a decoded response (cassette, foreign archive); no wire evidence
    SUPPLIED = "supplied"  # given by a person
    NONE = "none"  # nothing was received, or nothing was kept


@dataclass(frozen=True, slots=True)
class Peer:
    """Whom we talked to. `address` is an IP literal; the TLS fields are None over plain http.

    `certificate_sha256` is the hex digest of the leaf's DER; `proxy` names the proxy where one stood between.
    """

    address: str
    port: int
    tls_version: str | None = None
    cipher: str | None = None
    certificate_sha256: str | None = None
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came back. Times are aware datetimes in UTC, `elapsed_s` seconds.

    `headers` are the response's, in wire order, names as sent. `detail` explains a failure in one line (userinfo and
    secrets removed). `attempt` counts from 1 within its hop, `hop` from 0 along the redirects.
    """

    url: str
    method: str
    outcome: Outcome
    started: datetime
    elapsed_s: float
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    detail: str | None = None
    peer: Peer | None = None
    hop: int = 0
    attempt: int = 1
    grade: Grade = Grade.NONE
    record_id: str | None = None  # WARC-Record-ID of the response (or of the metadata record of a failure)
    payload_digest: str | None = None  # "sha256:<hex>" of the body after transfer decoding
    bytes_received: int = 0


@dataclass(frozen=True, slots=True)
class Capture:
    """One request's outcome, redirects and retries included.

    `url` is the address asked for, `final_url` the one that answered last. `exchanges` are all of them in order.
    `body` is the content of the last response after transfer and content decoding, within our caps (b"" when
    there is none); `body_digest` is "sha256:<hex>" of it. `record_id` and `grade` are those of the last exchange
    (the record that holds the body). `retry_after_s` is what the host asked for, when it asked.
    """

    url: str
    outcome: Outcome
    started: datetime
    elapsed_s: float
    final_url: str | None = None
    http_status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    detail: str | None = None
    exchanges: tuple[Exchange, ...] = ()
    body: bytes = b""
    body_digest: str | None = None
    record_id: str | None = None
    grade: Grade = Grade.NONE
    purpose: str = "source"  # "source", "probe", "confirmation", "robots", "memento", "companion"
    retry_after_s: float | None = None
    label: str | None = None  # what the evidence says of its own origin ("recorded from the replica")
    supplied_by: str | None = None
    accept_datetime: str | None = None  # the moment that a TimeGate was asked for: its answer is for that one

    def header(self, name: str) -> str | None:
        """The last response header of that name, whatever its case; None when there is none."""
        wanted = name.lower()
        return next((v for k, v in reversed(self.headers) if k.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Memento:
    """An archived capture (RFC 7089). `datetime` is aware, UTC; `archive` names the service.

    `distance_days` is how many days after the cited day of access (else of publication) it was made, negative before; None
    where the note states no day.
    """

    original_url: str
    archive_url: str
    datetime: datetime
    archive: str
    distance_days: int | None = None

    @property
    def raw_url(self) -> str:
        """The address of the bytes as received, where the archive is the Wayback Machine; else the copy's own."""
        stamp = f"{self.datetime:%Y%m%d%H%M%S}"
        return self.archive_url.replace(f"/{stamp}/", f"/{stamp}id_/", 1)
