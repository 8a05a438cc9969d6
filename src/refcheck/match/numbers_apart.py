"""Two numbers that are not the same: of one kind, of another span of time, said once more; or that only look apart."""

from __future__ import annotations

from refcheck.match.content import Content
from refcheck.match.pairing import LOOSE_UNITS, same_quantity
from refcheck.match.quantity import SOFT_UNITS, Quantity

SAID = 3  # smaller numbers stand in "one of", "both", 一つ, and are put in or left out at will
_MANY = 100
_SPANS = frozenset({"minute", "hour", "day", "week", "month_span", "year", "century"})


def counts_alike(mine: Quantity, other: Quantity) -> bool:
    """Whether two small numbers count the same, as far as they say what: five ceded, 세 척; on nine of those occasions, 六回."""
    small = min(mine.value, other.value) >= SAID and max(mine.value, other.value) < _MANY
    bare = {mine.unit, other.unit} == {"", "thing"} and min(mine.value, other.value) >= SAID
    return mine.unit == other.unit or bare or (small and "" in (mine.unit, other.unit) and {mine.unit, other.unit} <= SOFT_UNITS)


def of_month(mine: Quantity, quote: Content) -> bool:
    """Whether a day stands beside its month: 7月1日 is no span of one day."""
    return mine.unit == "day" and any(q.unit == "month" and abs(q.end - mine.start) < 2 for q in quote.numbers)


def other_day(mine: Quantity, quote: Content, theirs: list[Quantity]) -> bool:
    """Whether a day of a month has another one in its place, also the first: October 1 for October 3."""
    dated = mine.unit in ("day", "") and any(
        q.unit == "month" and (abs(q.end - mine.start) < 3 or abs(mine.end - q.start) < 3) for q in quote.numbers
    )
    return dated and any(t.hard and t.unit in ("day", "") for t in theirs)


def only_month(mine: Quantity, quote: Content, whole: Content) -> bool:
    """Whether a paper adds the month to a day that the page names alone: September 9 for 9日."""
    if mine.unit != "month" or any(t.unit == "month" for t in whole.numbers):
        return False
    days = [q for q in quote.numbers if q.unit in ("day", "") and (abs(q.start - mine.end) <= 2 or abs(mine.start - q.end) <= 2)]
    return bool(days) and all(any(t.unit == "day" and t.value == q.value for t in whole.numbers) for q in days)


def other_span(mine: Quantity, other: Quantity) -> bool:
    """Whether one span of time stands in the place of another: more than a month, more than a week."""
    return mine.value == other.value == 1 and mine.unit != other.unit and {mine.unit, other.unit} <= _SPANS


def only_loosely(mine: Quantity, whole: Content, theirs: list[Quantity]) -> bool:
    """Whether a number found only one without its unit, while another of its unit stands unanswered: 1年 against 100 years."""
    if mine.unit in LOOSE_UNITS or any(t.unit == mine.unit and same_quantity(t, mine) for t in whole.numbers):
        return False
    return any(t.hard and t.unit == mine.unit for t in theirs)


def said_twice(quote: Content, whole: Content, theirs: list[Quantity]) -> list[Quantity]:
    """A number that the quotation has more often than the passage, which has another one in its place: 200 and 200 for 200 and 400."""
    if not any(t.hard for t in theirs):
        return []
    counts = ((q, sum(same_quantity(q, x) for x in quote.numbers), sum(same_quantity(q, x) for x in whole.numbers)) for q in quote.numbers)
    twice = [q for q, mine, found in counts if q.hard and mine > found > 0]
    return [q for q in twice if q.unit != "month"][-1:]  # from March 20 to March 24: 3月20日至24日
