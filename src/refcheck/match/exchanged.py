"""A known name of the quotation in the place of another one of its kind: Fiji for Samoa, OSCE for the European Union."""

from __future__ import annotations

from refcheck.match.content import Content
from refcheck.match.kinds import BODY, PLACE, STATE, WATER, implied, is_home, kind_of, meant_in, places_in
from refcheck.match.pairing import has_counterpart
from refcheck.match.units import Unit

_FIT = {STATE: {STATE, PLACE}, PLACE: {STATE, PLACE}, WATER: {WATER}, BODY: {BODY}}


def excused(unit: Unit, whole: Content) -> bool:
    """Whether the passage may mean a lost place without naming it so: its own state, a capital, one word for a visit to it."""
    return is_home(unit, whole.lang) or meant_in(unit, places_in(whole))


def exchanged(lost: list[Unit], theirs: list[Unit], quote: Content, whole: Content) -> list[Unit]:
    """The lost names that stand in the place of another known one of their kind; `theirs` are the passage's unanswered names."""
    mine = places_in(quote)
    unsaid = [p for u in whole.units if not has_counterpart(u, quote) for ids in (u.ids, *u.parts) for p in implied(ids)]
    others = [t for t in theirs if not meant_in(t, mine)]
    found = []
    for unit in lost:
        kind = kind_of(unit.ids)
        fits = kind and any(kind_of(t.ids) in _FIT[kind] for t in others)
        if fits and not is_home(unit, whole.lang) and not meant_in(unit, unsaid):
            found.append(unit)
    return found
