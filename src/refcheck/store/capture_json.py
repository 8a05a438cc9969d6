"""A Capture as JSON and back, exactly. What stands at its default is left out; fields of later versions are passed over."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from operator import attrgetter
from typing import Any, TypeVar

from refcheck.model.capture import Capture, Exchange, Grade, Outcome, Peer

T = TypeVar("T", Capture, Exchange, Peer)
SCHEMA = "refcheck-capture/1"


@dataclass(frozen=True, slots=True)
class BodySource:
    """How a capture's body is found again.

    `how`: "none" (there is none), "payload" (as it stands behind the transfer coding), "decoded" (after undoing `encodings`, at
    most `length` bytes), "block" (the record's whole block: conversion and resource records), "excerpt" (likewise, but it holds what
    may be published of the body, and not the body). `record_id` names the record.
    """

    how: str = "none"
    record_id: str | None = None
    length: int = 0
    encodings: tuple[str, ...] = ()


def capture_to_json(capture: Capture, body: BodySource, extra: Mapping[str, object]) -> bytes:
    """The block of a capture's metadata record. `extra` stands beside it for people (certificates, remarks)."""
    stated = _stated(capture)
    document = {
        "schema": SCHEMA,
        "capture": stated,
        "exchanges": [_exchange(e) for e in capture.exchanges],
        "body": {"how": body.how, "record_id": body.record_id, "length": body.length, "encodings": list(body.encodings)},
        **extra,
    }
    return _JSON.encode(document).encode("ascii")


def capture_from_json(block: bytes) -> tuple[Capture, BodySource] | None:
    """The capture (without its body) and where the body is; None when the block is no capture of ours."""
    try:
        document = json.loads(block)
        if not isinstance(document, dict) or document.get("schema") != SCHEMA:
            return None
        exchanges = tuple(_made(Exchange, e) for e in document["exchanges"])
        capture = replace(_made(Capture, document["capture"]), exchanges=exchanges)
        body = document["body"]
        source = BodySource(body["how"], body["record_id"], int(body["length"]), tuple(body["encodings"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return (capture, source) if _sound(capture) else None


def _sound(capture: Capture) -> bool:
    """What the store itself relies on; evidence may come from anywhere."""
    texts = (
        capture.url,
        capture.final_url or "",
        capture.record_id or "",
        capture.body_digest or "",
        capture.purpose,
        capture.accept_datetime or "",
    )
    moments = (capture.started, *(exchange.started for exchange in capture.exchanges))
    return all(isinstance(text, str) for text in texts) and all(m.tzinfo is not None for m in moments)


def _exchange(exchange: Exchange) -> dict[str, object]:
    stated = _stated(exchange)
    if exchange.peer is not None:
        stated["peer"] = _stated(exchange.peer)
    return stated


def _stated(noun: Capture | Exchange | Peer) -> dict[str, object]:
    names, defaults, values = _DEFAULTS[type(noun)]
    stated = {n: v for n, d, v in zip(names, defaults, values(noun), strict=True) if v is not d and v != d}
    if "started" in stated:
        stated["started"] = stated["started"].isoformat()
    return stated


def _defaults(noun: type[Capture | Exchange | Peer]) -> tuple[tuple[str, ...], tuple[object, ...], Callable[[object], tuple[Any, ...]]]:
    """Names, defaults and values of the fields that are stated as they are."""
    kept = [field for field in fields(noun) if field.name not in ("body", "exchanges")]
    names = tuple(field.name for field in kept)
    return names, tuple(field.default for field in kept), attrgetter(*names)


_DEFAULTS = {noun: _defaults(noun) for noun in (Capture, Exchange, Peer)}
_JSON = json.JSONEncoder(separators=(",", ":"))


_READERS: dict[str, Callable[..., object]] = {
    "outcome": Outcome,
    "grade": Grade,
    "started": datetime.fromisoformat,
    "headers": lambda pairs: tuple((str(name), str(value)) for name, value in pairs),
    "peer": lambda stated: _made(Peer, stated),
}


def _made(noun: type[T], stated: Mapping[str, object]) -> T:
    known = {field.name for field in fields(noun)}
    values: dict[str, Any] = {k: _READERS[k](v) if k in _READERS else v for k, v in stated.items() if k in known}
    return noun(**values)
