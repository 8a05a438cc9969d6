"""Quarters and halves of years: another quarter is another date, though 2 and "half" alone say little."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.thirds import THIRDS
from refcheck.match.quantity import Quantity
from refcheck.match.spans import Spans


def periods(text: str, lang: str) -> tuple[Quantity, ...]:
    """The quarters (unit "quarter", 1 to 4), halves (unit "half", 1 or 2) and thirds of months (unit "third", 1 to 3) that a text names, in order.
    A translation may lose them, but not exchange them: none is `hard`."""
    found = [Quantity(n, unit, *m.span(), hard=False) for unit, n, pattern in _patterns(lang.split("-")[0]) for m in pattern.finditer(text)]
    return tuple(sorted(found, key=lambda q: q.start))


def with_periods(numbers: tuple[Quantity, ...], text: str, lang: str) -> tuple[Quantity, ...]:
    """The numbers of a text with its quarters and halves in the place of the numbers that stand inside them."""
    found = periods(text, lang)
    if not found:
        return numbers
    named = Spans((p.start, p.end) for p in found)
    kept = [q for q in numbers if not named.meet(q.start, q.end)]
    return tuple(sorted((*kept, *found), key=lambda q: q.start))


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[str, float, re.Pattern[str]], ...]:
    language = language_of(code)
    if language is None:
        return ()
    around = (r"(?<!\w)(?:", ")" if code == "ko" else r")(?!\w)") if language.spaced else ("(?:", ")")  # 2분기에만
    tables = (("quarter", language.matching.quarters), ("half", language.matching.halves))
    named = [(unit, float(n), around[0] + pattern + around[1]) for unit, table in tables for n, pattern in enumerate(table, 1)]
    thirds = [("third", float(n), pattern) for n, pattern in enumerate(THIRDS.get(code, ()), 1)]
    return tuple((unit, n, re.compile(pattern, re.IGNORECASE)) for unit, n, pattern in (*named, *thirds))
