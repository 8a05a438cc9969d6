"""Numbers that another language tells otherwise: "more than nine thousand" of 9,200, "three" behind "14 billion", January to October."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.numbers_clock import is_same_hour
from refcheck.match.numbers_western import roman
from refcheck.match.pairing import LOOSE_UNITS, number_in
from refcheck.match.quantity import Quantity

_REACH = 14  # characters beside a number where "more than" or "nearly" may stand
_ROUNDED = 0.12  # by how much "more than" and "nearly" may be off
_REPUBLIC = 1911  # the year before its first
_EXACT = frozenset({"year", "month", "day", "clock", "quarter", "half", "third", "nth"})
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_SCALES = (1e3, 1e4, 1e6, 1e8, 1e9, 1e12)


def told_otherwise(mine: Quantity, quote: Content, passage: Content) -> bool:
    """Whether the passage says a number of the quotation in another way than with the same number."""
    return (
        _rounded(mine, quote, passage)
        or _scaled(mine, passage)
        or _months(mine, quote, passage)
        or _measured_otherwise(mine, quote, passage)
        or _decade(mine, quote, passage)
        or _overnight(mine, quote, passage)
        or _times_more(mine, quote, passage)
        or _short_year(mine, quote, passage)
        or _of_the_republic(mine, passage)
        or _days_of_months(mine, passage)
        or _turn_of_the_century(mine, passage)
        or _in_brackets(mine, quote, passage)
        or _in_roman_numerals(mine, quote, passage)
        or _dozen(mine, quote, passage)
        or is_same_hour(mine, quote.text, passage.numbers, passage.text)
        or (mine.unit == "hour" and mine.value == 24 and _DAY_AND_NIGHT.search(passage.text) is not None)
    )


_DAY_AND_NIGHT = later(r"(?i:круглосуточ|сутками|round[- ]the[- ]clock|rund um die uhr)|昼夜|全天候|终日|終日|밤낮|주야")


def _other_year(mine: Quantity, quote: Content, passage: Content) -> bool:
    """Whether the passage has another full year in the place of one."""
    years = (t for t in passage.numbers if t.unit == "year" and _FIRST_YEAR <= t.value < _LAST_YEAR)
    return mine.value >= _FIRST_YEAR and any(not number_in(t, quote.numbers) for t in years)


def _of_the_republic(mine: Quantity, passage: Content) -> bool:
    """Whether the passage has a year as Taiwan counts it, whose era stands in another sentence: 一○五年 is 2016."""
    return (
        mine.unit == "year"
        and passage.lang == "zh"
        and any(t.unit == "year" and t.value + _REPUBLIC == mine.value for t in passage.numbers)
    )


def _short_year(mine: Quantity, quote: Content, passage: Content) -> bool:
    """1937: "in the autumn of thirty-seven"."""
    return not _other_year(mine, quote, passage) and any(
        {mine.unit, t.unit} in ({"year", ""}, {"year"})
        and 10 <= min(mine.value, t.value) < 100 < _FIRST_YEAR <= max(mine.value, t.value) < _LAST_YEAR
        and max(mine.value, t.value) % 100 == min(mine.value, t.value)
        for t in passage.numbers
    )


def _rounded(mine: Quantity, quote: Content, passage: Content) -> bool:
    """More than 9,000: 9,200; nearly 9,000: 8,950. 77 is no round number for 71."""
    more, less = _around(quote.lang)
    if more is None or less is None or mine.unit in _EXACT:
        return False
    beside = (quote.text[max(0, mine.start - _REACH) : mine.start], quote.text[mine.start : mine.end + _REACH])
    low, high = (
        mine.value * (1 - _ROUNDED * any(map(less.search, beside))),
        mine.value * (1 + _ROUNDED * any(map(more.search, beside))),
    )
    return low < high and any(low <= t.value <= high and _like(mine, t) and _step(mine.value) > _step(t.value) for t in passage.numbers)


def _step(value: float) -> float:
    """The largest round step that a number is a multiple of: 1,000 of 9,000, 5 of 25, 1 of 77. Who rounds, takes larger ones."""
    whole, step = round(value * _FINEST), 1
    while whole and whole % (10 * step) == 0:
        step *= 10
    return (5 * step if whole and whole % (5 * step) == 0 else step) / _FINEST


_FINEST = 10_000


def _scaled(mine: Quantity, passage: Content) -> bool:
    """14 billion … three (billion): the larger word is said once."""
    numbers = passage.numbers
    return any(
        abs(mine.value - t.value * scale) < 1e-6 * mine.value and t.unit in LOOSE_UNITS and any(s.value >= scale for s in numbers[:i])
        for i, t in enumerate(numbers)
        for scale in _SCALES
    )


def _months(mine: Quantity, quote: Content, passage: Content) -> bool:
    """January to October, 1～10月: the first ten months; the tenth month: October."""
    if mine.unit == "month" and _from_the_first(mine, quote):
        ranged = mine.value == 1 and any(q.unit in ("month", "month_span") for q in quote.numbers if q is not mine)
        return ranged or any(t.unit == "month_span" and t.value == mine.value for t in passage.numbers)
    if mine.unit != "month_span":
        return False
    same = [t for t in passage.numbers if t.unit == "month" and t.value == mine.value]
    return bool(same) and (
        _NTH_MONTH.search(quote.text, mine.start, mine.end + 1) is not None or any(_from_the_first(t, passage) for t in same)
    )


_RANGE = 5  # characters of "1～" and "1月から"
_NTH_MONTH = later(
    r"(?:st|nd|rd|th) (?:lunar )?month|(?:ый|ой|ий|ого|его|ом|ем) (?:лунн\w+ )?месяц|(?:er|ème|ième) (?:mois|lune)|t?e[nrs]? Monat"
)


def _from_the_first(mine: Quantity, content: Content) -> bool:
    """Whether a range of months that begins with January ends with this one."""
    return mine.value == 1 or any(
        q.value == 1 and (q.unit == "month" or (q.unit == "" and 0 <= mine.start - q.end < _RANGE)) for q in content.numbers
    )


# What a unit is of the smallest of its kind: a year and a half is eighteen months, the first half of a year six.
_KINDS = {
    "century": ("time", 1200), "year": ("time", 12), "half": ("time", 6), "month_span": ("time", 1),
    "week": ("days", 168), "day": ("days", 24), "hour": ("days", 1),
    "km": ("length", 1e6), "kilo": ("length", 1e6), "metre": ("length", 1000), "cm": ("length", 10), "mm": ("length", 1),
    "ton": ("weight", 1e6), "kg": ("weight", 1000), "gram": ("weight", 1),
    "gw": ("power", 1e6), "mw": ("power", 1000), "kw": ("power", 1),
    "sq_km": ("area", 100), "hectare": ("area", 1),
}  # fmt: skip
_SPAN = 300  # larger numbers of years are dates


def _measured_otherwise(mine: Quantity, quote: Content, passage: Content) -> bool:
    """Eighteen months: a year and a half; seven days: a week, without a number, where no other number of days stands in their place."""
    kind, size = _KINDS.get(mine.unit, ("", 0))
    if not kind or _is_date(mine):
        return False
    amount = mine.value * size
    for other in passage.numbers:
        its_kind, its_size = _KINDS.get(other.unit, ("", 0))
        value = 1.0 if other.unit == "half" else other.value
        if its_kind == kind and other.unit != mine.unit and abs(value * its_size - amount) < 1e-6 * amount:
            return other.unit != "year" or value < _SPAN
    if any(_KINDS.get(t.unit, ("",))[0] == kind and not _is_date(t) and not number_in(t, quote.numbers) for t in passage.numbers):
        return False
    return any(k == kind and s == amount and unit != mine.unit and _names(passage, unit) for unit, (k, s) in _KINDS.items())


def _is_date(number: Quantity) -> bool:
    return number.unit == "year" and number.value >= _SPAN


def _names(passage: Content, unit: str) -> bool:
    """Whether the passage has a word for a unit that no number stands before."""
    pattern = _unit_words(passage.lang.split("-")[0], unit)
    return pattern is not None and any(
        all(m.start() > t.end + 1 or t.start >= m.end() for t in passage.numbers) for m in pattern.finditer(passage.text)
    )


@lru_cache(maxsize=64)
def _unit_words(code: str, unit: str) -> re.Pattern[str] | None:
    language = language_of(code)
    said = [re.escape(w) for w, u in language.matching.units.items() if u == unit] if language else []
    if not said or language is None:
        return None
    around = (r"(?<!\w)(?:", r")(?!\w)") if language.spaced else ("(?:", ")")
    return re.compile(around[0] + "|".join(said) + around[1], re.IGNORECASE)


_TENS = later(r"年代|년대|0['’]?s\b|0-?(?:х|е|ые|ых)\b|год(?:ы|ов|ах|ам)\b|ties\b|er Jahre|années", re.IGNORECASE)


def _decade(mine: Quantity, quote: Content, passage: Content) -> bool:
    """The 1950s: the fifties."""
    tens = mine.value % 100
    if mine.unit != "year" or tens < 20 or tens % 10 or not _TENS.search(quote.text, max(0, mine.start - 9), mine.end + 8):
        return False
    others = (t.value for t in passage.numbers if t.unit == "year" and t.value != mine.value)
    return not _other_year(mine, quote, passage) and any(value % 100 == tens and min(value, mine.value) < 100 for value in others)


# From one day to the next: a mere "in the small hours" is of the day that is named.
_OVERNIGHT = later(r"в ночь (?:на|с)(?!\w)|かけて|(?i:the night of|overnight (?:from|to)|in der nacht (?:auf|zum)|dans la nuit du)|밤사이")


def _overnight(mine: Quantity, quote: Content, passage: Content) -> bool:
    """In the night to the fourth: the night of the third."""
    if mine.unit != "day" or not (_OVERNIGHT.search(quote.text) or _OVERNIGHT.search(passage.text)):
        return False
    return any(t.unit in ("day", "") and abs(t.value - mine.value) == 1 for t in passage.numbers)


_DAYS = {30: 1, 60: 2, 90: 3, 120: 4, 180: 6}


def _days_of_months(mine: Quantity, passage: Content) -> bool:
    """60 days: two months."""
    pairs = ((mine, t) if mine.unit == "day" else (t, mine) for t in passage.numbers if {mine.unit, t.unit} == {"day", "month_span"})
    return any(_DAYS.get(round(days.value)) == months.value for days, months in pairs)


# Which century turned is said by its number (20世纪初 is 1900), by "this" (2000) or "last" (1900), or not at all.
_TURN = later(
    r"(?P<this>[本今]世[纪紀](?:之?初|初[めに頭])|(?:금|이번 )세기 초|(?i:turn of the millennium|начал\w+ (?:эт\w+|нынешн\w+) (?:века|столети)"
    r"|jahrtausendwende|début du millénaire))"
    r"|(?P<last>[上前][个個]?世[纪紀](?:之?初|初[めに頭])|지난 세기 초|(?i:начал\w+ прошл\w+ (?:века|столети)))"
    r"|(?<![上前个個本今一二三四五六七八九十0-9])世[纪紀](?:之?初|初[めに頭])"
    r"|(?i:turn of the century|начал\w+ (?:века|столети)|jahrhundertwende|début du siècle)"
)
_BEGINNING = later(r"(?<!\w)(?:early|(?:beginning|start) of|начал\w+|anfang|beginn|frühen|début)(?: the| des| du)? $", re.IGNORECASE)
_BEGUN = later(r"[之の]?初[めに頭]?| ?초")


def _turn_of_the_century(mine: Quantity, passage: Content) -> bool:
    """The early 2000s: the turn of the century; the early 1900s: 20世纪初."""
    if mine.unit not in ("year", "") or mine.value % 100 or not _FIRST_YEAR <= mine.value < _LAST_YEAR:
        return False
    if any(t.unit == "century" and 100 * (t.value - 1) == mine.value and _begins(t, passage.text) for t in passage.numbers):
        return True
    other = {1900: "this", 2000: "last"}.get(int(mine.value))
    return other is not None and any(not turn[other] for turn in _TURN.finditer(passage.text))


def _begins(century: Quantity, text: str) -> bool:
    """Whether "early", "the beginning of" or 初 stands beside a century."""
    return (
        _BEGUN.match(text, century.end) is not None or _BEGINNING.search(text[max(0, century.start - _WORDS) : century.start]) is not None
    )


_WORDS = 24  # characters of "the beginning of the", at most


_OPENED = later(r"[(（](?:about |some |约|約|약 |около |etwa |environ )?[$€£¥]?$")


def _in_brackets(mine: Quantity, quote: Content, passage: Content) -> bool:
    """30 metres (100 feet): the paper's own measure of what the passage has, where that has no other number in its place."""
    opened = _OPENED.search(quote.text[: mine.start])
    if opened is None or any(t.hard and not number_in(t, quote.numbers) for t in passage.numbers):
        return False
    return any(0 <= opened.start() - q.end < _REACH and number_in(q, passage.numbers) for q in quote.numbers)


_ROMAN = later(r"(?<![\w.])(?:[IVX]{2,6}|(?=\w\w)[ХI]{1,4}[VI]{0,4})(?!\w)")  # X and V alone are names
_MOST_ROMAN = 40


def _in_roman_numerals(mine: Quantity, quote: Content, passage: Content) -> bool:
    """The twentieth congress: XX съезд; where the passage has no other number in its place."""
    if not 1 < mine.value < _MOST_ROMAN or mine.unit not in ("nth", "century", "time", ""):
        return False
    if any(t.hard and not number_in(t, quote.numbers) for t in passage.numbers):
        return False
    return any(roman(m.group().replace("Х", "X")) == mine.value for m in _ROMAN.finditer(passage.text))


_DOZEN = later(r"(?i:(?<!\w)(?:dozen|douzaine|dizaine|dutzend|десят|дюжин))|十[数數几幾余餘多]|십여|십수|여남은|열댓")
_DOZENS = range(10, 16)


def _dozen(mine: Quantity, quote: Content, passage: Content) -> bool:
    """A dozen or so: 十数人, десяток."""
    if mine.value not in _DOZENS or not _DOZEN.search(quote.text, max(0, mine.start - 1), mine.end + 2):
        return False
    return any(t.value in _DOZENS and _DOZEN.search(passage.text, max(0, t.start - 1), t.end + 2) for t in passage.numbers)


_GROWN = later(r"(?:增加|增长|增|提高|上升|扩大|多|高出?)了?$")


def _times_more(mine: Quantity, quote: Content, passage: Content) -> bool:
    """增长两倍: trebled."""
    if mine.unit != "fold":
        return False
    grown = quote.lang.startswith("zh") and _GROWN.search(quote.text, max(0, mine.start - 4), mine.start)
    if grown and any(t.unit in ("fold", "time") and t.value == mine.value + 1 for t in passage.numbers):
        return True
    return passage.lang.startswith("zh") and any(
        t.unit == "fold" and t.value == mine.value - 1 and _GROWN.search(passage.text, max(0, t.start - 4), t.start)
        for t in passage.numbers
    )


def _like(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or one.unit in LOOSE_UNITS or other.unit in LOOSE_UNITS


@lru_cache(maxsize=16)
def _around(lang: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    language = language_of(lang)
    words = (language.matching.more_than, language.matching.less_than) if language else ("", "")
    more, less = (re.compile(w, re.IGNORECASE) if w else None for w in words)
    return more, less
