"""Dates that a paper works out: the year of 明年 in a letter of 1899, the month of a dateline, the years of an era that the page names once."""

from __future__ import annotations

from functools import lru_cache

from refcheck.lang.relative import WEEKDAYS, relative_dates
from refcheck.match.content import Content
from refcheck.match.numbers import quantities
from refcheck.match.numbers_eras import era_years
from refcheck.match.quantity import Quantity

_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_MONTHS = 12
_EDGE = 300  # characters at the ends of a page where its date stands
_BEFORE = 3000  # characters before the passage that may give the year


def worked_out(mine: Quantity, quote: Content, passage: Content, page: str, at: int) -> bool:
    """Whether the year, month or day `mine` of the quotation follows from the passage, at page[at], and the dates of the page.

    False where the passage has another one in its place.
    """
    if mine.unit == "year" and _FIRST_YEAR <= mine.value < _LAST_YEAR:
        return _year(mine, quote, passage, page, at)
    if mine.unit == "month":
        return _month(mine, quote, passage, page)
    return mine.unit in ("day", "") and _day(mine, quote, passage, page)


def _year(mine: Quantity, quote: Content, passage: Content, page: str, at: int) -> bool:
    before = page[max(0, at - _BEFORE) : at]
    ends = f"{page[:_EDGE]}\n{page[-_EDGE:]}"
    said = {q.value for q in quote.numbers if q.unit == "year"}
    counted = [t.value + era for t in passage.numbers if t.unit == "year" and t.hard for era in era_years(before + ends, passage.lang)]
    if mine.value in counted:
        return True
    last = [t.value for t in _years(before, passage.lang)][-1:]
    years = {*last, *(t.value for t in (*_years(ends, passage.lang), *_years(passage.text, passage.lang)))}
    distances = {d for pattern, d, unit in relative_dates(passage.lang) if unit == "year" and pattern.search(passage.text)}
    if any(year + d == mine.value for year in years for d in distances):
        return True
    own = [t.value for t in _years(passage.text, passage.lang)] + counted
    if any(year not in said for year in own):
        return False
    return mine.value in years or (bool(distances) and not years)


def _years(text: str, lang: str) -> list[Quantity]:
    return [t for t in _numbers_of(text, lang) if t.unit == "year" and t.hard and _FIRST_YEAR <= t.value < _LAST_YEAR]


def _month(mine: Quantity, quote: Content, passage: Content, page: str) -> bool:
    if any(t.unit == "month" and all(q.unit != "month" or q.value != t.value for q in quote.numbers) for t in passage.numbers):
        return False
    distances = {d for pattern, d, unit in relative_dates(passage.lang) if unit == "month" and pattern.search(passage.text)}
    months = [t.value for t in _dateline(page, passage.lang) if t.unit == "month"]
    return any((month + d - mine.value) % _MONTHS == 0 for month in months for d in distances | {0})


def _day(mine: Quantity, quote: Content, passage: Content, page: str) -> bool:
    if not any(q.unit == "month" and _beside(q, mine) for q in quote.numbers) and mine.unit != "day":
        return False
    if any(t.unit == "day" and t.value != mine.value for t in passage.numbers):
        return False
    dated = _dateline(page, passage.lang)
    days = [d.value for d in dated for m in dated if m.unit == "month" and d.unit in ("day", "") and d.value <= 31 and _beside(d, m)]
    distances = {d for pattern, d, unit in relative_dates(passage.lang) if unit == "day" and pattern.search(passage.text)}
    if WEEKDAYS.search(passage.text):
        distances |= set(range(-7, 8))
    return any(day + d == mine.value for day in days for d in distances)


def _beside(one: Quantity, other: Quantity) -> bool:
    return max(one.start - other.end, other.start - one.end) <= 4


def _dateline(page: str, lang: str) -> tuple[Quantity, ...]:
    return _numbers_of(page[:_EDGE], lang) + (_numbers_of(page[-_EDGE:], lang) if len(page) > _EDGE else ())


@lru_cache(maxsize=64)
def _numbers_of(text: str, lang: str) -> tuple[Quantity, ...]:
    return quantities(text, lang)
