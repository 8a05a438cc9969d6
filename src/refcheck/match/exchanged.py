"""A known name of the quotation in the place of another one of its kind: Fiji for Samoa, OSCE for the European Union."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.match.called import held_offices
from refcheck.match.content import Content
from refcheck.match.kinds import BODY, PLACE, STATE, WATER, implied, is_home, kind_of, meant_in, places_in
from refcheck.match.lexicon import is_proper
from refcheck.match.lexicon.belonging import place_of
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.units import Unit

_TOLD = (PLACE, WATER, BODY)
_PAGE = 15  # sentences of a page that would name it somewhere
_FIT = {STATE: {STATE, PLACE}, PLACE: {STATE, PLACE}, WATER: {WATER}, BODY: {BODY}}

_BRACKETS = later(r"[(（\[［〔][^()（）\[\]［］〔〕]*[)）\]］〕]")
_SHORTEST = 4  # letters of a word of a state


def excused(unit: Unit, whole: Content) -> bool:
    """Whether the passage may mean a lost place without naming it so: its own state, a capital, one word for a visit to it."""
    return is_home(unit, whole.lang) or meant_in(unit, places_in(whole))


def added(unit: Unit, quote: Content, whole: Content, prepared: Prepared) -> bool:
    """Whether a translation may have put in a name that the page has elsewhere: in brackets, or beside a title that stands alone in the passage."""
    if not prepared.index.answering(unit):
        return False
    if any(m.start() < unit.start and unit.end < m.end() for m in _BRACKETS.finditer(quote.text)):
        return True
    offices = [v for v in quote.units if v.ids & held_offices() and 0 <= max(v.start - unit.end, unit.start - v.end) <= 1]
    alone = [w for w in whole.units if w.ids & held_offices() and not any(n.proper and _beside(n, w) for n in whole.units)]
    return any(not v.ids.isdisjoint(w.ids) for v in offices for w in alone)


def _beside(name: Unit, office: Unit) -> bool:
    return max(name.start - office.end, office.start - name.end) <= 1


def is_nowhere(unit: Unit, prepared: Prepared) -> bool:
    """Whether a known place or body, no state, is named nowhere on a page, nor what may stand for it: it was hardly taken from there."""
    if place_of(unit.ids) is None or kind_of(unit.ids) not in _TOLD or is_home(unit, prepared.lang):
        return False
    if prepared.is_large or len(prepared.sentences) < _PAGE:
        return False
    if prepared.index.answering(unit):
        return False
    return not meant_in(unit, [place for content in prepared.contents for place in places_in(content)])


def of_places(content: Content, other: Content) -> list[Unit]:
    """Words of a state without a capital (китайские, russe) that nothing of the other text answers."""
    return [u for u in content.units if not u.proper and u.end - u.start > _SHORTEST and _is_of_state(u) and not has_counterpart(u, other)]


def _is_of_state(unit: Unit) -> bool:
    """Whether all states that a word may name are one; what else it names (a peninsula) does not count."""
    names = [i for i in unit.ids if is_proper(i) and kind_of(frozenset({i})) == STATE]
    homes = [place.stands for i in names if (place := place_of(frozenset({i})))]
    return bool(homes) and frozenset.intersection(*homes) != frozenset()


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
