"""Numbers that another language tells otherwise: "more than nine thousand" of 9,200, "three" behind "14 billion", January to October."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.match.content import Content
from refcheck.match.pairing import LOOSE_UNITS
from refcheck.match.quantity import Quantity

_REACH = 14  # characters beside a number where "more than" or "nearly" may stand
_ROUNDED = 0.12  # by how much "more than" and "nearly" may be off
_EXACT = frozenset({"year", "month", "day", "clock", "quarter", "half", "nth"})
_SCALES = (1e3, 1e4, 1e6, 1e8, 1e9, 1e12)


def told_otherwise(mine: Quantity, quote: Content, passage: Content) -> bool:
    """Whether the passage says a number of the quotation in another way than with the same number."""
    return _rounded(mine, quote, passage) or _scaled(mine, passage) or _months(mine, quote, passage)


def _rounded(mine: Quantity, quote: Content, passage: Content) -> bool:
    """More than 9,000: 9,200; nearly 9,000: 8,950."""
    more, less = _around(quote.lang)
    if more is None or less is None or mine.unit in _EXACT:
        return False
    beside = (quote.text[max(0, mine.start - _REACH) : mine.start], quote.text[mine.start : mine.end + _REACH])
    low, high = (
        mine.value * (1 - _ROUNDED * any(map(less.search, beside))),
        mine.value * (1 + _ROUNDED * any(map(more.search, beside))),
    )
    return any(low <= t.value <= high and _like(mine, t) for t in passage.numbers)


def _scaled(mine: Quantity, passage: Content) -> bool:
    """14 billion … three (billion): the larger word is said once."""
    numbers = passage.numbers
    return any(
        abs(mine.value - t.value * scale) < 1e-6 * mine.value and t.unit in LOOSE_UNITS and any(s.value >= scale for s in numbers[:i])
        for i, t in enumerate(numbers)
        for scale in _SCALES
    )


def _months(mine: Quantity, quote: Content, passage: Content) -> bool:
    """January to October: the first ten months."""
    if mine.unit != "month" or not any(q.unit == "month" and q.value == 1 for q in quote.numbers):
        return False
    return mine.value == 1 or any(t.unit == "month_span" and t.value == mine.value for t in passage.numbers)


def _like(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or one.unit in LOOSE_UNITS or other.unit in LOOSE_UNITS


@lru_cache(maxsize=16)
def _around(lang: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    language = language_of(lang)
    words = (language.matching.more_than, language.matching.less_than) if language else ("", "")
    more, less = (re.compile(w, re.IGNORECASE) if w else None for w in words)
    return more, less
