"""Captures out of archives that others made: responses, resources and revisits, redirects followed inside the archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from refcheck.extract.coding import content_encodings
from refcheck.model.capture import Capture, Exchange, Grade, Outcome, Peer
from refcheck.store.capture_json import BodySource
from refcheck.store.http_message import HttpMessage, parse_response
from refcheck.store.keys import url_key
from refcheck.store.warc_read import Place, WarcRecord, bare_id
from refcheck.url.parser import UrlError, parse_url

MAX_HOPS = 10
MAX_BODY = 20 * 2**20
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ForeignCapture:
    """A capture without its body, and where the body is: the record at `place`, read as `body` says."""

    capture: Capture
    body: BodySource
    place: Place


@dataclass(slots=True)
class _Node:
    """One response, resource or revisit."""

    record: WarcRecord
    when: datetime
    message: HttpMessage | None
    original: WarcRecord | None = None


@dataclass(slots=True)
class _Archive:
    by_key: dict[str, list[_Node]] = field(default_factory=dict)
    methods: dict[str, str] = field(default_factory=dict)

    def nearest(self, url: str, when: datetime) -> _Node | None:
        """The record of `url` that was made at `when` or next after it; else the last one before."""
        nodes = self.by_key.get(url_key(url), [])
        return next((n for n in nodes if n.when >= when), nodes[-1] if nodes else None)


def foreign_captures(records: Iterable[WarcRecord], tell: Callable[[Place, str], None]) -> list[ForeignCapture]:
    """All captures of http(s) addresses, in the order of address and time.

    `tell` hears of each page that the archive only points to: nobody knows what it says, least of all that it is empty.
    """
    archive = _gather(records, tell)
    found = [_capture(node, archive) for key in sorted(archive.by_key) for node in archive.by_key[key]]
    return [capture for capture in found if capture is not None]


def _gather(records: Iterable[WarcRecord], tell: Callable[[Place, str], None]) -> _Archive:
    archive = _Archive()
    originals: dict[str, WarcRecord] = {}
    by_target: dict[tuple[str, str], WarcRecord] = {}
    by_digest: dict[tuple[str, str], WarcRecord] = {}
    nodes: list[_Node] = []
    for record in records:
        if record.kind == "request":
            _method(record, archive)
            continue
        originals.setdefault(record.record_id, record)
        if record.kind != "revisit":
            by_target.setdefault((record.target, record.headers.get("warc-date", "")), record)
            for target in (record.target, ""):
                by_digest.setdefault((target, record.headers.get("warc-payload-digest", "")), record)
        if _scheme(record.target) in ("http", "https") and record.kind in ("response", "resource", "revisit"):
            message = parse_response(record.block) if record.kind != "resource" else None
            nodes.append(_Node(record, _date(record), message))
    for node in nodes:
        if archive.methods.get(node.record.record_id, "GET") != "GET":
            continue  # what answers another question has no page, also where it says 200
        if node.record.kind == "revisit":
            node.original = _original(node.record, originals, by_target) or _alike(node.record, by_digest)
            if node.original is None and (node.message is None or 200 <= node.message.status < 300):
                tell(node.record.place, f"the record that holds the body of {node.record.target} is missing: this one only points to it")
                continue
        archive.by_key.setdefault(url_key(node.record.target), []).append(node)
    for same in archive.by_key.values():
        same.sort(key=lambda n: (n.when, n.record.record_id))
    return archive


def _scheme(url: str) -> str:
    return url.partition(":")[0].lower()


def _method(record: WarcRecord, archive: _Archive) -> None:
    method = record.block.split(b" ", 1)[0].decode("latin-1")
    if method.isalpha():
        for name in (record.record_id, bare_id(record.headers.get("warc-concurrent-to", ""))):
            archive.methods[name] = method.upper()


def _original(record: WarcRecord, originals: dict[str, WarcRecord], by_target: dict[tuple[str, str], WarcRecord]) -> WarcRecord | None:
    headers = record.headers
    by_id = originals.get(bare_id(headers.get("warc-refers-to", "")))
    if by_id is not None and by_id.kind != "revisit":
        return by_id
    target = bare_id(headers.get("warc-refers-to-target-uri", "")) or record.target
    return by_target.get((target, headers.get("warc-refers-to-date", "")))


def _alike(record: WarcRecord, by_digest: dict[tuple[str, str], WarcRecord]) -> WarcRecord | None:
    """The record with the digest that a revisit states when it names no record: of its address before any other."""
    stated = record.headers.get("warc-payload-digest", "")
    return by_digest.get((record.target, stated)) or by_digest.get(("", stated)) if stated else None


def _date(record: WarcRecord) -> datetime:
    try:
        moment = datetime.fromisoformat(record.headers.get("warc-date", ""))
    except ValueError:
        return _LONG_AGO
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _capture(node: _Node, archive: _Archive) -> ForeignCapture | None:
    """The capture that begins with `node`: its redirects followed as far as the archive knows them."""
    if node.message is None and node.record.kind == "response":
        return None
    chain = [node]
    detail: str | None = None
    seen = {url_key(node.record.target)}
    outcome = Outcome.COMPLETED
    while (target := _location(chain[-1])) is not None:
        following = archive.nearest(target, chain[-1].when)
        if following is None:
            detail = "the archive does not hold the page that the redirect leads to"
            break
        if url_key(target) in seen or len(chain) > MAX_HOPS:
            outcome, detail = Outcome.REDIRECT_ERROR, "the redirects run in a circle or do not end"
            break
        seen.add(url_key(target))
        chain.append(following)
    return _made(chain, archive, outcome, detail)


def _made(chain: list[_Node], archive: _Archive, outcome: Outcome, detail: str | None) -> ForeignCapture:
    first, last = chain[0], chain[-1]
    exchanges = tuple(_exchange(node, hop, archive) for hop, node in enumerate(chain))
    outcome = exchanges[-1].outcome if outcome is Outcome.COMPLETED else outcome
    holder = last.original or last.record
    body = _body(last, holder, exchanges[-1].headers)
    capture = Capture(
        url=first.record.target,
        outcome=outcome,
        started=first.when,
        elapsed_s=0.0,
        final_url=last.record.target,
        http_status=exchanges[-1].status,
        headers=exchanges[-1].headers,
        detail=detail,
        exchanges=exchanges,
        record_id=last.record.record_id,
        grade=Grade.REBUILT,
    )
    return ForeignCapture(capture, body, holder.place)


def _body(node: _Node, holder: WarcRecord, headers: tuple[tuple[str, str], ...]) -> BodySource:
    if holder.kind == "revisit":
        return BodySource()
    if holder.kind == "resource":
        return BodySource("block", holder.record_id)
    message = node.message if node.original is None else parse_response(holder.block)
    encodings = content_encodings(message.headers if message else headers)
    return BodySource("decoded", holder.record_id, MAX_BODY, encodings)


def _location(node: _Node) -> str | None:
    message = node.message
    if message is None or message.status not in _REDIRECTS:
        return None
    location = message.header("location")
    if not location:
        return None
    try:
        return parse_url(location.strip(), parse_url(node.record.target)).href
    except UrlError:
        return None


def _exchange(node: _Node, hop: int, archive: _Archive) -> Exchange:
    record, message = node.record, node.message
    content_type = record.headers.get("content-type", "")
    headers = message.headers if message else (("Content-Type", content_type),) if content_type else ()
    cut = record.headers.get("warc-truncated")
    outcome = Outcome.TRUNCATED if cut else Outcome.COMPLETED
    if message is not None and message.status == 304:
        outcome = Outcome.NOT_MODIFIED
    address = record.headers.get("warc-ip-address")
    return Exchange(
        url=record.target,
        method=archive.methods.get(record.record_id, "GET"),
        outcome=outcome,
        started=node.when,
        elapsed_s=0.0,
        status=message.status if message else None,
        headers=headers,
        peer=Peer(address, _port(record.target)) if address else None,
        hop=hop,
        grade=Grade.REBUILT,
        record_id=record.record_id,
        payload_digest=_sha256(record.headers.get("warc-payload-digest", "")),
        bytes_received=record.length,
    )


def _sha256(header: str) -> str | None:
    """A payload digest in our form; other algorithms and spellings are left out rather than shown under a false name."""
    algorithm, _, value = header.partition(":")
    return f"sha256:{value.lower()}" if algorithm.lower() == "sha256" and len(value) == 64 else None


def _port(url: str) -> int:
    try:
        return parse_url(url).port
    except UrlError:
        return 0
