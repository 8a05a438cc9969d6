"""A passage widened: one sentence of a quotation may render two of its source."""

from __future__ import annotations

import itertools

from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.narrow import narrowed
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.prepared import Prepared
from refcheck.match.stretch import Stretch, answers
from refcheck.match.units import Unit, is_light
from refcheck.match.windows import Window, joined

_STEPS = 3
_GAIN = 0.16  # of the quotation's weight
_UNITS = 3
_OPEN = 0.3  # share of a clause that is answered, below which it is open
_MORE = 0.2  # of a clause that a neighbour must answer beyond what the passage answers
_WORDS = 3  # words of an open stretch that neighbours must answer; a number counts for two
_CLEARLY, _CLEARLY_SAID = 0.3, 0.4  # so much more beside the passage than in it, less of it is enough
_SAID = 0.5  # share of open stretches that neighbours must answer
_FEWER = 2  # words that do where the stretch answers as much of the neighbours


def widened(quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int]) -> Window:
    """The window with the neighbouring sentences that answer what it leaves open of the quotation, without what is not rendered at its ends.

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
    first, last = _ends(quote, prepared, first, last)
    wider = window if (first, last) == sentences else joined(prepared, first, last - 1, window.kind)
    return narrowed(quote, prepared, wider, (first, last), sentences)


def _ends(quote: Content, prepared: Prepared, first: int, last: int) -> tuple[int, int]:
    """The range with the neighbours that say what the quotation's last sentences say, or its first ones, of which the range has nothing."""
    parts = [_Part(quote, a, b) for a, b in _parts(quote)]
    if len(parts) > 1 and last < len(prepared.sentences) and parts[-1].is_nearer(prepared, (first, last), last):
        last += 1
    if len(parts) > 1 and first and parts[0].is_nearer(prepared, (first, last), first - 1):
        first -= 1
    is_open = [p.share(prepared.contents[first:last]) < _OPEN for p in parts]
    if all(is_open) or not any(is_open):
        return first, last
    tail = list(itertools.takewhile(lambda k: is_open[k], reversed(range(len(parts)))))
    head = list(itertools.takewhile(lambda k: is_open[k], range(len(parts))))
    if tail:
        missing = _Part(quote, parts[tail[-1]].start, len(quote.text))
        behind = range(last + 1, min(last + _STEPS, len(prepared.sentences)) + 1)
        last = next((end for end in behind if missing.is_said(prepared, last, end)), last)
    if head:
        missing = _Part(quote, 0, parts[head[-1]].end)
        before = range(first - 1, max(first - _STEPS, 0) - 1, -1)
        first = next((start for start in before if missing.is_said(prepared, start, first)), first)
    return first, last


def _parts(quote: Content) -> list[tuple[int, int]]:
    return [p for a, b in split.sentences(quote.text, quote.lang) for p in split.clauses(quote.text, a, b)]


class _Part(Stretch):
    """A stretch of the quotation that neighbouring sentences may say."""

    def is_nearer(self, prepared: Prepared, inside: tuple[int, int], beside: int) -> bool:
        """Whether the sentence beside a range says the stretch, and answers clearly more of it than the range does."""
        more = self.share(prepared.contents[beside : beside + 1]) - self.share(prepared.contents[slice(*inside)])
        return more >= _MORE and self.is_said(prepared, beside, beside + 1, _CLEARLY_SAID if more >= _CLEARLY else _SAID)

    def is_said(self, prepared: Prepared, first: int, last: int, least: float = _SAID) -> bool:
        """Whether sentences [first, last) say it: `least` of its weight, by three words at least, of which a number stands for two; or by
        two where the stretch says half of what they say."""
        contents = prepared.contents[first:last]
        words = [u for u in self.units if not is_light(u) and answers(u, contents)]
        numbers = [q for q in self.numbers if any(number_in(q, c.numbers) for c in contents)]
        count = len(words) + 2 * len(numbers)
        enough = count >= _WORDS or (count >= _FEWER and self.says(contents) >= _SAID)
        return enough and self.share(contents) >= least


def _gain(missing: list[Unit], prepared: Prepared, i: int) -> tuple[float, list[Unit], int]:
    if not 0 <= i < len(prepared.sentences):
        return 0.0, [], i
    answered = [u for u in missing if has_counterpart(u, prepared.contents[i])]
    return sum(u.weight for u in answered), answered, i
