"""Two parties of the quotation that have changed places: Japan asks for the rise and Russia for the old rate, where the passage has it the other way.

Only what stands in different clauses is looked at: each word belongs to the party of its clause, else to the last one named before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise

from refcheck.lang.acting import joints
from refcheck.lang.later import later
from refcheck.match.answering import Answering
from refcheck.match.attributing import is_attribution
from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart, same_quantity
from refcheck.match.polarity import answers
from refcheck.match.quantity import Quantity
from refcheck.match.sound import alike
from refcheck.match.units import Unit, is_light
from refcheck.match.windows import sliced

_PART = later(r"[，。；：、,;:!?！？—–]|\.(?=\s|$)")
_MOST = 8  # parties of a text that are looked at
_ENOUGH = 2  # words that must have gone over to the other party
Span = tuple[int, int]
_Pair = tuple[Span, Span]


@dataclass(frozen=True, slots=True)
class _Party:
    """One of the parties in both texts: where each names it."""

    mine: Span
    theirs: Span


def crossed(quote: Content, passage: Content) -> tuple[Span, Span] | None:
    """Where the quotation and the passage name a party that has the words of another one; None where all have their own."""
    parties = [*_named(quote, passage), *_counted(quote, passage)][:_MOST]
    answered = cache(partial(answered_once, quote, passage))  # the same for any two of them
    for k, one in enumerate(parties):
        for other in parties[k + 1 :]:
            apart = _apart(quote, one.mine, other.mine) and _apart(passage, one.theirs, other.theirs)
            if apart and _changed(quote, passage, answered(), (one, other)):
                return one.mine, one.theirs
    return None


def _apart(content: Content, one: Span, other: Span) -> bool:
    """Whether something is said between two parties: those of a list are told together."""
    first, last = sorted((one, other))
    words = [(u.start, u.end) for u in content.units if not u.proper and not is_light(u)]
    return any(first[1] <= a and b <= last[0] for a, b in (*words, *(_place(q) for q in content.numbers if q.hard)))


def _named(quote: Content, passage: Content) -> list[_Party]:
    """The names that each text has once."""
    found = []
    mine = [u for u in quote.units if u.proper]
    theirs = [v for v in passage.units if v.proper]
    alone = cache(partial(sliced, passage))  # what a name of the passage is by itself, made once for all of the quotation
    for u in mine:
        there = [v for v in theirs if _renders(u, v, alone)]
        if len(there) == 1 and sum(_renders(x, there[0], alone) for x in mine) == 1:
            found.append(_Party((u.start, u.end), (there[0].start, there[0].end)))
    return found


def renders(one: Unit, other: Unit, passage: Content) -> bool:
    """Whether a name of the passage renders one of the quotation."""
    return _renders(one, other, partial(sliced, passage))


def _renders(one: Unit, other: Unit, alone: Callable[[int, int], Content]) -> bool:
    if answers(one, other) or (one.sound is not None and other.sound is not None and alike(one.sound, other.sound)):
        return True
    return has_counterpart(one, alone(other.start, other.end))


def _counted(quote: Content, passage: Content) -> list[_Party]:
    """The numbers that each text has once."""
    found = []
    for q in quote.numbers:
        there = [t for t in passage.numbers if same_quantity(q, t)]
        if _tells(q) and len(there) == 1 and sum(same_quantity(x, q) for x in quote.numbers) == 1:
            found.append(_Party(_place(q), _place(there[0])))
    return found


def _tells(quantity: Quantity) -> bool:
    """Whether a number stands for itself: all but one."""
    return quantity.hard or quantity.value > 1


def _place(quantity: Quantity) -> Span:
    return quantity.start, quantity.end


def _changed(quote: Content, passage: Content, answered: tuple[list[_Pair], list[_Pair]], parties: tuple[_Party, _Party]) -> bool:
    """Whether words of both have gone over, and none has stayed; with two numbers among them, twice as many as have stayed."""
    kept = counted = 0
    gone = [0, 0]
    one, other = parties
    words, numbers = answered
    for here, there in (*words, *(n for n in numbers if n[0] not in (one.mine, other.mine))):
        mine = belongs(quote, here, one.mine, other.mine)
        theirs = belongs(passage, there, one.theirs, other.theirs)
        if mine is None or theirs is None:
            continue
        if mine == theirs:
            kept += 1
        else:
            gone[mine] += 1
            counted += (here, there) in numbers
    return min(gone) > 0 and sum(gone) >= _ENOUGH * (1 + kept) and (kept == 0 or counted >= _ENOUGH)


def answered_once(quote: Content, passage: Content) -> tuple[list[_Pair], list[_Pair]]:
    """Where each text has a word that is no name, and where a number, that answers one of the other and no second one."""
    words: list[_Pair] = []
    telling, told = _attributions(quote), _attributions(passage)
    theirs = [v for v in passage.units if not v.proper and not _inside(v, told)]
    answering = Answering(theirs)
    for u in quote.units:
        if not is_light(u) and not u.proper and u.ids and not _inside(u, telling):
            there = answering.of(u)
            if len(there) == 1:
                words.append(((u.start, u.end), (theirs[there[0]].start, theirs[there[0]].end)))
    same = ((q, [t for t in passage.numbers if same_quantity(q, t)]) for q in quote.numbers if _tells(q))
    return words, [(_place(q), _place(found[0])) for q, found in same if len(found) == 1]


def _attributions(content: Content) -> list[Span]:
    """The clauses that only say whose words it is ("…, по их оценке, …"): their words belong to no party."""
    cuts = [0, *(m.end() for m in _PART.finditer(content.text)), len(content.text)]
    return [(a, b) for a, b in pairwise(cuts) if a < b and is_attribution(content.text[a:b].rstrip(",;:，、； "), content.lang)]


def _inside(unit: Unit, spans: list[Span]) -> bool:
    return any(a <= unit.start < b for a, b in spans)


def belongs(content: Content, word: Span, one: Span, other: Span) -> int | None:
    """0 or 1: the party whose word it is; None where both share its clause, or none comes before it."""
    near = [same_part(content, word, party) for party in (one, other)]
    if all(near):
        return None
    if any(near):
        return near.index(True)
    before = [(party[1], k) for k, party in enumerate((one, other)) if party[1] <= word[0]]
    return max(before)[1] if before else None


def same_part(content: Content, word: Span, party: Span) -> bool:
    """Whether a word and a party stand in one clause."""
    first, last = (party[1], word[0]) if party[1] <= word[0] else (word[1], party[0])
    return not _PART.search(content.text, first, last) and not any(first <= at < last for at in joints(content.text, content.lang))
