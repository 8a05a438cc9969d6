"""What the works of one note share: addresses listed in their order (順にhttps://…、https://…), and one day of access (いずれも…閲覧, both accessed …)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.model import FieldOrigin, Reference
from refcheck.parse.access import AccessStatement
from refcheck.parse.addresses import Address
from refcheck.parse.clean import Clean

_IN_TURN = later(
    r"(?:URLは?)?(?:以上、?)?(?:順に|順番に|それぞれ|各々)(?:URLは)?[、,:：は]?\s*|(?:依次|分别|分別)(?:为|為|见|見|参见|是)?[:：]?\s*|(?:각각|차례로|순서대로)[,:]?\s*"
    r"|(?:соответственно|по порядку)\s?[,:]?\s*(?:URL:\s*)?|(?:respectively|in that order|in turn|resp\.|respectivement|dans l[’']ordre|jeweils|der Reihe nach)\s?(?:at\s)?[,:]?\s*",
    re.IGNORECASE,
)
_BETWEEN = later(r"[\s、,;；,.。<>()]*(?:and|und|et|и|および|及び|並びに|ならびに|和|与|과|와|및|URL:)?[\s、,;；<>()]*")


def share(note: Clean, references: Sequence[Reference], statement: AccessStatement | None) -> tuple[Reference, ...]:
    """The works of a note, with the addresses that are listed behind them all, and the day of access that is printed once for them."""
    works = _addressed(note, list(references)) if len(note.addresses) > 1 else list(references)
    if statement is None or statement.scope != "note":
        return tuple(works)
    origin = FieldOrigin(*note.raw_span(statement.start, statement.end), "access-statement-of-note")
    return tuple(
        replace(w, accessed=statement.value, origin={**w.origin, "accessed": origin}) if w.URL and not w.accessed else w for w in works
    )


def _addressed(note: Clean, works: list[Reference]) -> list[Reference]:
    for word in _IN_TURN.finditer(note.flat):
        listed = _listed(note, word.end())
        if len(listed) < 2:
            continue
        at = note.raw_span(word.start(), word.end())[0]
        bare = [i for i, w in enumerate(works) if w.start < at and not w.URL]
        if len(bare) != len(listed) or any(w.start < at and w.URL for w in works):
            continue
        for i, address in zip(bare, listed, strict=True):
            origin = {**works[i].origin, "URL": FieldOrigin(*note.raw_span(address.start, address.end), "url-in-turn")}
            kind = "webpage" if works[i].type in ("book", "document") and not works[i].publisher else works[i].type
            works[i] = replace(works[i], URL=note.text[address.start : address.end], type=kind, origin=origin)
        last = note.raw_span(listed[-1].start, listed[-1].end)[1]
        return [w for w in works if w.start < at or w.start >= last]
    return works


def _listed(note: Clean, start: int) -> list[Address]:
    """The addresses that follow one another from `start`, nothing but signs and "and" between them."""
    out: list[Address] = []
    for address in note.addresses:
        if address.start < start:
            continue
        if _BETWEEN.fullmatch(note.flat, start, address.start) is None:
            break
        out.append(address)
        start = address.end
    return out
