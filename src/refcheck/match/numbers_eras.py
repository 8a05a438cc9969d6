"""Years counted by eras, read as years of the common calendar."""

from __future__ import annotations

from dataclasses import replace

from refcheck.lang.eras import BEFORE, BEHIND, FIRST_REPUBLICAN, LASTING, PLURAL, REPUBLICAN, REPUBLICAN_BEFORE_JANUARY, eras
from refcheck.match.quantity import Quantity
from refcheck.match.spans import Spans, between

_LONGEST = 40  # characters between a number and the name of its era, at most
_GAP = 2  # characters that BEHIND has, at most
_MOST = 150  # years that an era of rulers has, at most
_FIRST = "元"
_YEAR = {"ja": "年", "zh": "年", "ko": "년"}  # without which no era has years there
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12, "XIII": 13}


def with_eras(numbers: tuple[Quantity, ...], text: str, code: str) -> tuple[Quantity, ...]:
    """The numbers of a text, those that count the years of an era turned into years: 民國一○六年 is 2017. One number for each name of an era."""
    found = _named(text, code)
    out = list(numbers)
    starts = [q.start for q in numbers]
    for start, end, year in found:
        if text[end : end + 2] == f"{_FIRST}年":
            out.append(Quantity(year + 1, "year", start, end + 2))
            continue
        near = between(starts, start - 2 * _LONGEST, end + _GAP)
        at = next((i for i in near if _counts(out[i], year) and _belongs(out[i], start, end, text, code)), None)
        if at is not None:
            mine = out[at]
            out[at] = replace(mine, value=mine.value + year, unit="year", start=min(start, mine.start), end=max(end, mine.end), hard=True)
    return _republican(tuple(sorted(out, key=lambda q: q.start)) if found else numbers, text, code)


def _named(text: str, code: str) -> list[tuple[int, int, int]]:
    """(start, end, the year before its first) of the eras that a text names."""
    known = eras(code) if _YEAR.get(code, "") in text else None
    return [(*m.span(), known[1][m.lastgroup or ""]) for m in known[0].finditer(text)] if known else []


def _counts(number: Quantity, year: int) -> bool:
    """Whether a number may count the years of an era; of one that began before our own there are more than the years before ours."""
    return (
        number.unit in ("year", "nth", "", "thing")
        and number.value % 1 == 0
        and max(0, -year) < number.value
        and (year < 0 or number.value < _MOST)
    )


def _belongs(number: Quantity, start: int, end: int, text: str, code: str) -> bool:
    if number.start >= end:
        if number.start - end > _GAP or _lasts(number, text, code):
            return False
        return BEHIND.fullmatch(text[end : number.start]) is not None and (number.unit == "year" or code not in ("ja", "zh", "ko"))
    spaced = code not in ("ja", "zh", "ko")
    return spaced and 0 <= start - number.end <= _LONGEST and _before(number, start, text)


def _lasts(number: Quantity, text: str, code: str) -> bool:
    """Whether a number of years is a length of time, where languages have no plural to tell it."""
    at = text.find(_YEAR[code], number.start, number.end + 2) if code in _YEAR else -1
    return at >= 0 and LASTING.match(text, at) is not None


def _before(number: Quantity, start: int, text: str) -> bool:
    """Whether a number of years stands before the name of its era: the 32nd year of Meiji."""
    said = BEFORE.fullmatch(text[number.end : start])
    return said is not None and not PLURAL.search(text, number.start, start) and (number.unit == "year" or any(said.groupdict().values()))


def _republican(numbers: tuple[Quantity, ...], text: str, code: str) -> tuple[Quantity, ...]:
    """The years of the French Republic as far as they are told: Ventôse of the year II is in 1794, the year II in 1793 or 1794."""
    if code != "fr":
        return numbers
    found = list(REPUBLICAN.finditer(text))
    dated = Spans(m.span() for m in found)
    out = [q for q in numbers if not dated.hold(q.start, q.end)]
    for match in found:
        first = FIRST_REPUBLICAN + _ROMAN.get(match["year"], 0)
        if match["month"] not in REPUBLICAN_BEFORE_JANUARY:
            out.append(Quantity(first + 1, "year", match.start("year"), match.end(), hard=False))
        if match["month"] is None or match["month"] in REPUBLICAN_BEFORE_JANUARY:
            out.append(Quantity(first, "year", match.start("year"), match.end(), hard=False))
    return tuple(sorted(out, key=lambda q: q.start))
