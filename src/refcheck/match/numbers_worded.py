"""Amounts that a text says in words which are no numerals (doubled, 翻番, half past three), beside its numbers."""

from __future__ import annotations

from refcheck.lang.worded import any_worded, worded
from refcheck.match.quantity import Quantity
from refcheck.match.spans import Spans, between

_INSTEAD = frozenset({"clock", "fold"})  # of the numbers read inside them: в половине четвёртого is no fourth


def with_worded(numbers: tuple[Quantity, ...], text: str, lang: str) -> tuple[Quantity, ...]:
    """The numbers of a text with such amounts, none of which is `hard`: they answer a number, and may be lost in translation."""
    code = lang.split("-")[0]
    if not any_worded(code).search(text):
        return numbers
    found = [Quantity(value, unit, *m.span(), hard=False) for pattern, value, unit in worded(code) for m in pattern.finditer(text)]
    starts = [q.start for q in numbers]
    instead = [q.unit in _INSTEAD or _says_more(q, [numbers[i] for i in between(starts, q.start, q.end)]) for q in found]
    taken = Spans((q.start, q.end) for q, takes in zip(found, instead, strict=True) if takes)
    kept = [q for q in numbers if not taken.meet(q.start, q.end)]
    counted = Spans((q.start, q.end) for q in kept)
    added = [q for q, takes in zip(found, instead, strict=True) if takes or not counted.meet(q.start, q.end)]
    return tuple(sorted((*kept, *added), key=lambda q: q.start))


def _says_more(one: Quantity, numbers: list[Quantity]) -> bool:
    """Whether words say another amount than the numbers inside them: three dozen, half a hundred; but "a hundred" is a hundred."""
    inside = [q for q in numbers if q.end <= one.end]
    return bool(inside) and all(q.value != one.value for q in inside)
