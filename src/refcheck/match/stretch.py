"""A stretch of a quotation: how much of it sentences of the source answer, and it of them."""

from __future__ import annotations

from collections.abc import Sequence

from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.units import Unit, is_light
from refcheck.match.windows import sliced

_NUMBER = 1.5  # what a number weighs among words


class Stretch:
    """quote.text[start:end] with its words and numbers; without `light`, words that say little do not count."""

    def __init__(self, quote: Content, start: int, end: int, *, light: bool = True) -> None:
        self.start, self.end, self.light = start, end, light
        self.content = sliced(quote, start, end)
        self.units = [u for u in quote.units if start <= u.start < end and (light or not is_light(u))]
        self.numbers = [q for q in quote.numbers if q.hard and start <= q.start < end]
        self.total = sum(u.weight for u in self.units) + _NUMBER * len(self.numbers)

    def share(self, contents: Sequence[Content], nothing: float = 0.0) -> float:
        """The share of its weight that these sentences answer; `nothing` where it has no weight."""
        words = sum(u.weight for u in self.units if answers(u, contents))
        numbers = sum(1 for q in self.numbers if any(number_in(q, c.numbers) for c in contents))
        return (words + _NUMBER * numbers) / self.total if self.total else nothing

    def says(self, contents: Sequence[Content]) -> float:
        """The share of the weight of these sentences that it answers."""
        units = [u for c in contents for u in c.units if self.light or not is_light(u)]
        total = sum(u.weight for u in units)
        return sum(u.weight for u in units if has_counterpart(u, self.content)) / total if total else 0.0


def answers(unit: Unit, contents: Sequence[Content]) -> bool:
    """Whether one of the sentences has a counterpart of a word."""
    return any(has_counterpart(unit, c) for c in contents)


def answered_share(quote: Content, contents: Sequence[Content]) -> float:
    """The share of all that a quotation says that these sentences answer; 1 where it says nothing that can be compared."""
    return Stretch(quote, 0, len(quote.text), light=False).share(contents, 1.0)
