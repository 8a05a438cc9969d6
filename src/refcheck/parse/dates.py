"""Dates as notes print them, read to EDTF: "2021 年 7 月 29 日", "16.07.2021", "July/August 1998", "Fall 2008", 平成11年6月10日 …"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from refcheck.lang.later import later
from refcheck.parse.facts import numbered, pattern

_HAN = {"〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
# A search leaps to the next character of a set: so the digit stands first, and what may not stand before it is asked afterwards.
_HUNDREDS = r"(?:(?<=1)[4-9]|(?<=2)0)\d\d(?!\d)"
_WORD = r"[^\W\d_](?<![^\W\d_].)[^\W\d_]{2,9}+"  # a name of a month, perhaps
_YEAR = rf"[12](?<![\d/].)(?<![^㐀-鿿ぁ-ヿ]\..){_HUNDREDS}"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: half-open span, EDTF value, and `precision` "day", "month", "season" or "year"."""

    start: int
    end: int
    edtf: str
    precision: str


_REPUBLIC = 1911  # the year before the first of the Republic
Reading = Callable[[re.Match[str]], str | None]


@lru_cache(maxsize=64)
def find_dates(text: str) -> tuple[FoundDate, ...]:
    """All dates in a flattened text, in order, none inside another; years alone only where they stand as words."""
    figures = _YEAR_FIGURES.search(text) is not None
    if not figures and "年" not in text and "民" not in text:
        return ()
    found: list[FoundDate] = []
    signs = frozenset(text)
    told = _told(text, signs) if figures else {""}
    for kind, needs, expression, reading in _readings():
        if kind not in told or (needs and signs.isdisjoint(needs)):
            continue
        if not figures and needs not in ("年", "民"):  # the year of an era, or one in Han figures
            continue
        for match in expression.finditer(text):
            start, end = match.span()
            if _overlaps(found, start, end):
                continue
            value = reading(match)
            if value is not None:
                found.append(FoundDate(start, end, value, _precision(value)))
    return tuple(sorted(found, key=lambda d: d.start))


def _overlaps(found: list[FoundDate], start: int, end: int) -> bool:
    for date in found:  # noqa: SIM110 - a generator takes twice as long
        if date.start < end and start < date.end:
            return True
    return False


_LETTERS = later(r"[^\W\d_]+")
_YEAR_FIGURES = later(r"\d{4}")
_JOINED = later(r"\d[-./]\s*\d")


def _told(text: str, signs: frozenset[str]) -> set[str]:
    """What a text with figures of a year may hold: a name of a month, one of a season, joined figures; figures alone always."""
    tokens = set(_LETTERS.findall(text.lower()))
    told = {kind for kind in ("months", "seasons") if not (tokens.isdisjoint(_first_words(kind)) and signs.isdisjoint(_first_signs(kind)))}
    return told | ({"", "joined"} if _JOINED.search(text) else {""})


@cache
def _first_words(kind: str) -> frozenset[str]:
    """What names of months or seasons begin with, in scripts that part their words."""
    return frozenset(_LETTERS.findall(w)[0] for w in numbered(kind) if ord(w[0]) < 0x590)


@cache
def _first_signs(kind: str) -> frozenset[str]:
    """The signs that they begin with in scripts that do not."""
    return frozenset(w[0] for w in numbered(kind) if ord(w[0]) >= 0x590)


_DAY_FIRST = later(
    r"(\d(?<!\d.)\d?)\s*(?:\.|er(?=\s)|º)?\s*(?:de\s+)?([^\W\d_]{3,10}\.?)\s*,?\s+(?:del?\s+)?(\d{4})(?!\d)(?:\s*(?:г\.|года))?"
)


# 正聞書館, 民81, 12-15頁; (民國 90): without 年 where signs stand on both sides
_YEAR_OF_REPUBLIC = later(r"(?<=[,、(:。\s])民[國国]?\s?(\d{2,3})(?=\s*(?:[,、。)\x00]|\.\s|\.?$))")
_OF_REPUBLIC = later(r"(?<![㐀-鿿])民\s?(\d{2,3})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?")  # 民87年6月


def _republican(m: re.Match[str]) -> str | None:
    return edtf_of(_REPUBLIC + int(m[1]), *(int(g) for g in m.groups()[1:] if g))


@cache
def _readings() -> tuple[tuple[str, str, re.Pattern[str], Reading], ...]:
    """The forms, the more telling first, each with what a text must hold (`_told`), and signs of which it must hold one, too."""
    return (
        (
            "",
            "年",
            pattern(
                r"(<#eras>)\s*(元|\d{1,3}|[〇○一二三四五六七八九十]{1,3})\s*年(?:度)?(?:\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?)?"
            ),
            _era,
        ),
        ("", "年", _OF_REPUBLIC, _republican),
        ("", "民", _YEAR_OF_REPUBLIC, _republican),
        ("", "年", re.compile(r"(\d{4})\s*\(?(?:\s*[^\s\d()年]{2}\s*\d{1,2}\s*\)?)?\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日"), _ymd),
        ("", "年", re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*(?:-|~|、|・|/)\s*(\d{1,2})\s*月(?!号)"), _months_of_year),
        ("", "年", re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月(?!\s*号)"), _ymd),
        (
            "",
            "年",
            re.compile(
                r"([一二][〇零○一二三四五六七八九]{3})\s*年(?:\s*([〇○一二三四五六七八九十]{1,3})\s*月(?:\s*([〇○一二三四五六七八九十]{1,3})\s*日)?)?"
            ),
            _han,
        ),
        ("", "년", re.compile(r"(\d{4})\s*년\s*(\d{1,2})\s*월(?:\s*(\d{1,2})\s*일)?"), _ymd),
        ("joined", "-./", re.compile(r"(\d(?<![\d./].)\d{3})([-./])(\d{1,2})\2(\d{1,2})(?![\d/])\.?"), _dashed),
        ("joined", ".", re.compile(r"(\d(?<![\d./].)\d{3})(\.\s)(\d{1,2})\.\s(\d{1,2})(?!\d)\.?"), _dashed),
        ("joined", "./", re.compile(r"(\d(?<![\d./].)\d?)[./]\s?(\d{1,2})[./]\s?(\d{4})(?!\d)"), _dotted),
        ("joined", ".", pattern(r"(\d(?<!\d.)\d{3})\.\s+(\d{1,2})\s+([^\W\d_]{3,10})(?=[.,;]|\s*(?:$|\())"), _year_first),
        ("months", ".", pattern(r"(\d(?<!\d.)\d{3})\.\s+([A-Z][a-z]{2,8}\.?)\s+(\d{1,2})(?=[.,;)]|\s*$)"), _bracketed),  # "2014. March 5"
        (  # "1928. № 63. 15 марта", "2003, 8 октября"
            "months",
            ".,",
            re.compile(
                r"(\d(?<!\d.)\d{3})(?:[.,]\s+(?:-\s+)?№\s?\d[\d\-/]*(?:\s?\(\d+\))?)?[.,]\s+(?:-\s+)?(\d{1,2})\s+([а-яёіїєґј]{3,10}\.?)(?=[.,;)]|\s*(?:$|\(|№))"
            ),
            _year_first,
        ),
        ("months", "-", pattern(r"(\d(?<![\d.\-].)\d?)\.?\s?-\s?(\d{1,2})\.?\s+(<#months>)\s*,?\s+(\d{4})(?!\d)"), _days),
        ("months", "-", pattern(r"(<#months>)\s+(\d{1,2})\s?-\s?(\d{1,2}),\s+(\d{4})(?!\d)"), _days_behind),
        ("months", "", _DAY_FIRST, _dmy),
        ("months", ",", re.compile(rf"({_WORD}\.?)\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,\s*(\d{{4}})(?!\d)"), _mdy),
        ("months", "/-", re.compile(rf"({_WORD}\.?)\s*[/\-]\s*({_WORD}\.?)\s*,?\s+(\d{{4}})(?!\d)"), _month_range),
        ("months", ",", pattern(r"(?:(?<=\()|^)(\d{4}),\s([^\W\d_]{3,10}\.?)(?:\s(\d{1,2}))?(?=\)|$)"), _bracketed),
        ("months", "", re.compile(rf"({_WORD}\.?)\s*,?\s+(\d{{4}})(?!\d)(?:\s*(?:г\.|года))?"), _month_year),
        ("seasons", "", pattern(r"([^\W\d_]{4,9})\s*,?\s+(\d{4})(?!\d)"), _season),
        ("seasons", "", pattern(r"(\d{4})\s*[年년]?\s*(<#seasons>)"), _season_after),
        ("", "年", re.compile(r"(\d{4})\s*年\s*[初早晩晚仲]?([春夏秋冬])[季期頃]?(?=[\s、,。.;)」』\x00]|$)"), _season_of_year),
        ("", "-", re.compile(r"(\d(?<![\d./\-].)\d{3})-(\d{2})(?![\d\-/])(?=\s*[,.;)\]\x00]|\s*$)"), _year_month),
        ("", "-", re.compile(r"(" + _YEAR + r")\s*-\s*((?:1[4-9]|20)\d\d)(?!\d)(?:\s*年|\s*гг?\.)?"), _years),
        ("", "-", re.compile(r"(" + _YEAR + r")\s*-(?=\s*[.,;)]|\s*$)"), _open),
        ("", "年", re.compile(r"(\d(?<!\d.)\d{3})\s*年(?:度)?(?!代)"), _year),
        ("", "cс©", re.compile(rf"[cс©](?<![^\W\d_].)([12]{_HUNDREDS})"), _year),
        ("", "[c", re.compile(rf"[\[c](?:(?<=\[)|(?<=\bc)(?:a|irca)?\.\s*)([12]{_HUNDREDS})\]?"), _circa),
        ("", "/", re.compile(r"(" + _YEAR + r")/(\d\d)(?![\d/])"), _winter),
        ("", "/", re.compile(r"(" + _YEAR + r")/[1-9](?!\d)"), _year),  # 2016/1: the first number of the year
        ("", "", re.compile(r"(" + _YEAR + r")(?!\s*[-/]\s*\d)(?:\s*(?:г\.|года)(?!\w)|[a-z](?![a-z]))?"), _year),
    )


def _precision(edtf: str) -> str:
    first = edtf.split("/")[0]
    if len(first) >= 10:
        return "day"
    if len(first) >= 7:
        return "season" if first[5:7] > "12" else "month"
    return "year"


def edtf_of(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """EDTF of numbers; None when they are no date."""
    if not 1000 <= year <= 2999 or (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")


def _ymd(m: re.Match[str]) -> str | None:
    numbers = [int(g) for g in m.groups() if g]
    return edtf_of(*numbers)


def _dashed(m: re.Match[str]) -> str | None:
    return edtf_of(int(m[1]), int(m[3]), int(m[4]))


def _dotted(m: re.Match[str]) -> str | None:
    return edtf_of(int(m[3]), int(m[2]), int(m[1]))


def _year_month(m: re.Match[str]) -> str | None:
    return edtf_of(int(m[1]), int(m[2])) if 1400 <= int(m[1]) <= 2099 else None


def _with_month(year: int, word: str, day: int | None = None) -> str | None:
    """EDTF with a month given as a word; None where the word is no month's name."""
    months = numbered("months")
    month = months.get(_word(word)) or months.get(_word(word).rstrip(".")) or months.get(_word(word) + ".")
    return edtf_of(year, month, day) if month else None


def _year_first(m: re.Match[str]) -> str | None:
    return _with_month(int(m[1]), m[3], int(m[2]))


def _dmy(m: re.Match[str]) -> str | None:
    return _with_month(int(m[3]), m[2], int(m[1]))


def _mdy(m: re.Match[str]) -> str | None:
    return _with_month(int(m[3]), m[1], int(m[2]))


def _month_year(m: re.Match[str]) -> str | None:
    return _with_month(int(m[2]), m[1])


def _bracketed(m: re.Match[str]) -> str | None:
    return _with_month(int(m[1]), m[2], int(m[3]) if m[3] else None)


def _days(m: re.Match[str]) -> str | None:
    """9-15 January 2020."""
    first, second = (_with_month(int(m[4]), m[3], int(m[i])) for i in (1, 2))
    return f"{first}/{second}" if first and second and first < second else None


def _days_behind(m: re.Match[str]) -> str | None:
    """January 9-15, 2020."""
    first, second = (_with_month(int(m[4]), m[1], int(m[i])) for i in (2, 3))
    return f"{first}/{second}" if first and second and first < second else None


def _month_range(m: re.Match[str]) -> str | None:
    first, second = (_with_month(int(m[3]), m[i]) for i in (1, 2))
    return f"{first}/{second}" if first and second else None


def _months_of_year(m: re.Match[str]) -> str | None:
    first, second = (edtf_of(int(m[1]), int(m[i])) for i in (2, 3))
    return f"{first}/{second}" if first and second else None


def _season(m: re.Match[str]) -> str | None:
    season = numbered("seasons").get(_word(m[1]))
    return f"{m[2]}-{season}" if season else None


def _season_after(m: re.Match[str]) -> str | None:
    return f"{m[1]}-{numbered('seasons')[_word(m[2])]}"


def _season_of_year(m: re.Match[str]) -> str | None:
    return f"{m[1]}-{21 + '春夏秋冬'.index(m[2])}"


def _years(m: re.Match[str]) -> str | None:
    return f"{m[1]}/{m[2]}" if m[1] <= m[2] else None


def _winter(m: re.Match[str]) -> str | None:
    """2013/14; 2011/12, which may be a December, only behind the number of an issue."""
    year, second = int(m[1]), int(m[2])
    numbered_ = re.search(r"\d[,)]?\s\(?$", m.string[: m.start()])
    return f"{year}/{year + 1}" if second == (year + 1) % 100 and (second > 12 or numbered_) else None


def _open(m: re.Match[str]) -> str | None:
    return f"{m[1]}/.."


def _year(m: re.Match[str]) -> str | None:
    return m[1] if 1000 <= int(m[1]) <= 2999 else None


def _circa(m: re.Match[str]) -> str | None:
    return m[1] if m[0].startswith("[") else f"{m[1]}~"


def _word(text: str) -> str:
    return re.sub(r"\s+", " ", text.lower())


def han_number(text: str) -> int | None:
    """十一 → 11, 二十 → 20, "7" → 7, 元 → 1."""
    if text == "元":
        return 1
    if text.isdigit() and text.isascii():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (_HAN.get(tens, 0) if tens else 1) * 10 + (_HAN.get(ones, 0) if ones else 0)
    digits = [_HAN[c] for c in text if c in _HAN]
    return int("".join(map(str, digits))) if digits and len(digits) == len(text) else None


def _han(m: re.Match[str]) -> str | None:
    numbers = [han_number(g) for g in m.groups() if g]
    return edtf_of(*[n for n in numbers if n is not None]) if None not in numbers else None


def _era(m: re.Match[str]) -> str | None:
    numbers = [han_number(g) for g in m.groups()[1:] if g]
    if None in numbers or not numbers:
        return None
    first, *rest = [n for n in numbers if n is not None]
    return edtf_of(numbered("eras")[m[1]] + first, *rest)
