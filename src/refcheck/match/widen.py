"""A passage widened: one sentence of a quotation may render two of its source."""

from __future__ import annotations

from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.prepared import Prepared
from refcheck.match.units import Unit
from refcheck.match.windows import Window, joined

_STEPS = 3
_GAIN = 0.16  # of the quotation's weight
_UNITS = 3


def widened(quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int]) -> Window:
    """The window with the neighbouring sentences that answer what it leaves open of the quotation.

    `sentences` is the range that the window touches. A sentence is taken in where it answers at least three words, or two
    and a number, and a sixth of the quotation's weight; a number alone never takes one in.
    """
    first, last = sentences
    total = sum(u.weight for u in quote.units)
    missing = [u for u in quote.units if not any(has_counterpart(u, c) for c in prepared.contents[first:last])]
    numbers = [q for q in quote.numbers if q.hard and not any(number_in(q, c.numbers) for c in prepared.contents[first:last])]
    for _ in range(_STEPS):
        found = max((_gain(missing, prepared, i) for i in (first - 1, last)), key=lambda g: g[0], default=None)
        if found is None or found[0] < _GAIN * total:
            break
        counted = sum(1 for q in numbers if number_in(q, prepared.contents[found[2]].numbers))
        if len(found[1]) + counted < _UNITS or len(found[1]) < _UNITS - 1:
            break
        _, answered, i = found
        first, last = min(first, i), max(last, i + 1)
        missing = [u for u in missing if u not in answered]
    return window if (first, last) == sentences else joined(prepared, first, last - 1, window.kind)


def _gain(missing: list[Unit], prepared: Prepared, i: int) -> tuple[float, list[Unit], int]:
    if not 0 <= i < len(prepared.sentences):
        return 0.0, [], i
    answered = [u for u in missing if has_counterpart(u, prepared.contents[i])]
    return sum(u.weight for u in answered), answered, i
