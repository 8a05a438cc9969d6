"""A name that the passage has, but with other words: Nurobod for Tojikobod, where the medics are in Nurobod and the search is in Tojikobod."""

from __future__ import annotations

from refcheck.match.content import Content
from refcheck.match.crossed import answered_once, belongs, renders, same_part
from refcheck.match.kinds import STATE, kind_of
from refcheck.match.pairing import has_counterpart
from refcheck.match.units import Unit

_LEAST = 2  # words that must stand with the other name
_MOST = 2  # names of the quotation: of many, some stand in another order
_TIMES = 4  # how many more of them than stand with its own
_BESIDE = 2  # characters between a name and the words that it goes on with (Asian Development Bank)
Span = tuple[int, int]


def misplaced(quote: Content, passage: Content) -> tuple[Unit, Unit] | None:
    """(a name of the quotation, the passage's name of its kind that has its words), where the passage's name for it has none or few of them; None where all have their own."""
    theirs = [v for v in passage.units if v.proper]
    rivals = [v for v in theirs if not has_counterpart(v, quote)]
    if not rivals:
        return None
    mine = [u for u in quote.units if u.proper]
    if not mine or len(mine) > _MOST or not all(has_counterpart(u, passage) for u in mine):
        return None  # one that is not answered may be the passage's other one
    words, _ = answered_once(quote, passage)
    for u in mine:
        there = [v for v in theirs if renders(u, v, passage)]
        others = [r for r in rivals if _of_kind(u, r)]
        if len(there) != 1 or not others:
            continue
        own = [place for here, place in words if not _goes_on(quote, u, here) and (len(mine) == 1 or same_part(quote, here, _place(u)))]
        for rival in others:
            if same_part(passage, _place(rival), _place(there[0])):
                continue
            kept = sum(_belongs(passage, place, there[0], rival) for place in own)
            if len(own) - kept >= max(_LEAST, _TIMES * kept):
                return u, rival
    return None


def _goes_on(content: Content, name: Unit, word: Span) -> bool:
    """Whether a word belongs to a name of several."""
    last = name.end
    for unit in content.units:
        if unit.start >= last and unit.start - last <= _BESIDE and (content.text[unit.start].isupper() or content.lang in ("ja", "zh")):
            last = unit.end
    return name.end <= word[0] < last


def _belongs(content: Content, word: Span, name: Unit, rival: Unit) -> bool:
    """Whether a word is rather the name's: in its clause, else behind it and not behind the other one, or before both and it comes first."""
    party = belongs(content, word, _place(name), _place(rival))
    return name.start < rival.start if party is None else party == 0


def _of_kind(one: Unit, other: Unit) -> bool:
    kind, its = kind_of(one.ids), kind_of(other.ids)
    if not kind and not its:
        return not one.ids and not other.ids
    return kind == its or (bool(kind and its) and STATE not in (kind, its))


def _place(unit: Unit) -> Span:
    return unit.start, unit.end
