"""Numbers that a paper reckons from those of a passage: 23 of 14 and 9, 18 left of 30, a fifth for one in five, 9 p.m. for 21:00."""

from __future__ import annotations

import itertools

from refcheck.lang.reckoning import REST
from refcheck.lang.relative import HALF_OF_DAY, MIDNIGHT, NOON
from refcheck.match.content import Content
from refcheck.match.pairing import LOOSE_UNITS, number_in
from refcheck.match.quantity import Quantity

_NO_SUMS = frozenset({"year", "month", "day", "clock", "hour", "minute", "quarter", "half", "nth", "percent", "fold", "age"})
_LEAST = 3
_LEAST_ALONE = 10  # a sum that the paper gives without what it is made of
_BESIDE = 24  # characters between the numbers of "one in five"
_FIRST_YEAR = 1000
_HOURS = (0, 24)
_DIAL = 12
_REACH = 9
_CLOCK = frozenset({"clock", "hour", ""})


def reckoned(mine: Quantity, quote: Content, passage: Content) -> bool:
    """Whether a number of the quotation follows from numbers of the passage."""
    return (
        _sum(mine, quote, passage)
        or _of_the_whole(mine, quote, passage)
        or _span(mine, quote, passage)
        or _share(mine, quote, passage)
        or _on_the_dial(mine, quote, passage)
    )


def _sum(mine: Quantity, quote: Content, passage: Content) -> bool:
    """Of 40, 12 left: 28 remained; 14 and 9: 23. The paper gives both numbers as well, or the passage has no third one."""
    if mine.unit in _NO_SUMS or mine.value < _LEAST or mine.value % 1:
        return False
    parts = [t for t in passage.numbers if t.unit not in _NO_SUMS and t.value > 1 and t.value % 1 == 0 and _alike(t, mine)]
    others = tuple(q for q in quote.numbers if q != mine)
    for one, other in itertools.combinations(parts, 2):
        total, rest = one.value + other.value, abs(one.value - other.value)
        if not (mine.value == total and min(one.value, other.value) >= _LEAST) and not (mine.value == rest and _remains(quote, passage)):
            continue
        given = number_in(one, others) + number_in(other, others)
        # One part beside the sum is the other part exchanged: 3 and 8 for 3 and 5.
        if given == 2 or (len(parts) == 2 and mine.value >= _LEAST_ALONE and (given == 0 or mine.value == rest)):
            return True
    return False


def _of_the_whole(mine: Quantity, quote: Content, passage: Content) -> bool:
    """61 and 27 per cent: the other 12."""
    if mine.unit != "percent" or not _remains(quote, passage):
        return False
    given = [t.value for t in passage.numbers if (t.unit == "percent" or t.unit in LOOSE_UNITS) and number_in(t, quote.numbers)]
    return any(abs(100 - sum(parts) - mine.value) < _NEAR for n in (1, 2, 3) for parts in itertools.combinations(given, n))


def _remains(quote: Content, passage: Content) -> bool:
    return REST.search(passage.text) is not None or REST.search(quote.text) is not None


def _alike(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or one.unit in LOOSE_UNITS or other.unit in LOOSE_UNITS


def _span(mine: Quantity, quote: Content, passage: Content) -> bool:
    """Fifteen years: from 1990 to 2005; 1951: born in 1938, at thirteen, or ten years after 1941, where the paper has that year as well."""
    if mine.unit not in ("year", "age") or mine.value < _LEAST:
        return False
    years = [t for t in passage.numbers if t.unit == "year" and t.value >= _FIRST_YEAR]
    if mine.value < _FIRST_YEAR:
        return any(abs(a.value - b.value) == mine.value for a, b in itertools.combinations(years, 2))
    spans = [t for t in passage.numbers if t.unit in ("year", "age", "") and _LEAST <= t.value < _FIRST_YEAR]
    return any(
        abs(year.value - mine.value) == span.value and (span.unit == "age" or number_in(year, quote.numbers))
        for year in years
        for span in spans
    )


def _share(mine: Quantity, quote: Content, passage: Content) -> bool:
    """A fifth: every fifth, one in five; two in five: 40 per cent."""
    if mine.unit == "percent":
        return any(abs(share - mine.value) < _NEAR for share in _shares(passage.numbers))
    if mine.unit not in LOOSE_UNITS:
        return False
    told = [t.value for t in passage.numbers if t.unit == "percent"]
    beside = [q for q in quote.numbers if q != mine and q.unit in LOOSE_UNITS and _near(q, mine)]
    return any(
        abs(share - percent) < _NEAR for q in (mine, *beside) for share in _shares((mine, *((q,) if q != mine else ()))) for percent in told
    )


_NEAR = 0.01


def _shares(numbers: tuple[Quantity, ...]) -> set[float]:
    counted = [t for t in numbers if t.unit in LOOSE_UNITS and t.value % 1 == 0 and t.value > 0]
    alone = {100 / t.value for t in counted if 2 < t.value <= _MOST_PARTS}
    pairs = (sorted((a, b), key=lambda q: q.value) for a, b in itertools.combinations(counted, 2) if _near(a, b))
    return alone | {100 * few.value / all_.value for few, all_ in pairs if 1 < few.value < all_.value <= _MOST_PARTS}


_MOST_PARTS = 20


def _near(one: Quantity, other: Quantity) -> bool:
    return max(one.start - other.end, other.start - one.end) <= _BESIDE


def _on_the_dial(mine: Quantity, quote: Content, passage: Content) -> bool:
    """9 p.m.: 21:00; noon: 12 o'clock."""
    if mine.unit not in _CLOCK or not (_HOURS[0] <= mine.value <= _HOURS[1]):
        return False
    if mine.unit != "" and mine.value == _DIAL and NOON.search(passage.text):
        return True
    if mine.unit != "" and mine.value in _HOURS and MIDNIGHT.search(passage.text):
        return True
    if not (mine.unit == "clock" or _of_day(mine, quote)):
        return False
    return any(
        t.unit in _CLOCK and abs(t.value % _DIAL - mine.value % _DIAL) < _NEAR / 2 and (t.unit == "clock" or _of_day(t, passage))
        for t in passage.numbers
    )


def _of_day(number: Quantity, content: Content) -> bool:
    """Whether a number stands beside a word for a part of the day, or for the hour."""
    around = content.text[max(0, number.start - _REACH) : number.end + _REACH]
    return HALF_OF_DAY.search(around) is not None
