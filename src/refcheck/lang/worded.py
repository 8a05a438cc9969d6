"""Amounts said in words that are no numerals: doubled, вдвое, 翻番, eine Verdreifachung; a fortnight, une quinzaine; half past three; the fifties."""

from __future__ import annotations

import re
from functools import lru_cache

_RU_HOURS = "первого второго третьего четв[её]ртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого".split()
_DE_HOURS = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_EN_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_EN_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_DE_DECADES = "zwanziger drei(?:ß|ss)iger vierziger fünfziger sechziger siebziger achtziger neunziger".split()
_FR_DECADES = "vingt trente quarante cinquante soixante soixante-dix quatre-vingts? quatre-vingt-dix".split()
_RU_DECADES = "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност".split()

_Row = tuple[str, float, str]


def _decades(stems: list[str], pattern: str) -> tuple[_Row, ...]:
    return tuple((pattern.format(stem), 20 + 10 * i, "year") for i, stem in enumerate(stems))


def _half_before(hours: list[str], pattern: str) -> tuple[_Row, ...]:
    """Half on the way to an hour: halb vier, в половине четвёртого."""
    return tuple((pattern.format(hour), (i or 12) + 0.3, "clock") for i, hour in enumerate(hours))


_TABLES: dict[str, tuple[_Row, ...]] = {
    "en": (
        (r"doubl(?:e|ed|es|ing)|twofold|two-fold|twice", 2, "fold"),
        (r"tripl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|threefold|three-fold", 3, "fold"),
        (r"quadrupl(?:e|ed|es|ing)|fourfold|four-fold", 4, "fold"),
        (r"quintupl(?:e|ed|es|ing)|fivefold|five-fold", 5, "fold"),
        (r"tenfold|ten-fold", 10, "fold"),
        (r"fortnights?", 2, "week"),
        (r"an? hundred", 100, ""),
        (r"an? thousand", 1000, ""),
        (r"a million", 1e6, ""),
        (r"a billion", 1e9, ""),
        *((rf"half past {hour}", i + 0.3, "clock") for i, hour in enumerate(_EN_HOURS, 1)),
        *_decades(_EN_DECADES, "(?:early|late|mid)?-?{}"),
    ),
    "ru": (
        (r"вдвое|в два раза|удво\w+|двукратн\w+", 2, "fold"),
        (r"втрое|в три раза|утро(?:ит|ил|ен)\w*|тр[её]хкратн\w+", 3, "fold"),
        (r"вчетверо|в четыре раза|учетвер\w+|четыр[её]хкратн\w+", 4, "fold"),
        (r"впятеро|в пять раз|пятикратн\w+", 5, "fold"),
        (r"вшестеро|в шесть раз|шестикратн\w+", 6, "fold"),
        (r"вдесятеро|в десять раз|десятикратн\w+", 10, "fold"),
        (r"десят(?:ок|ка|ку|ком)", 10, ""),
        (r"дюжин\w*", 12, ""),
        (r"сотн[яюией]", 100, ""),
        (r"тысяч[ауи]", 1000, ""),
        (r"миллион[аеу]?", 1e6, ""),
        (r"миллиард[аеу]?", 1e9, ""),
        *_half_before(_RU_HOURS, "в половине {}"),
        *_decades(_RU_DECADES, r"{}(?:ые|ых|ым|ыми)(?= год)"),
    ),
    "zh": (
        (r"翻了?一番|翻番|翻了?一?倍|(?:增加|增长|提高|扩大|多)了?一倍|倍增", 2, "fold"),
        (r"翻了?两番", 4, "fold"),
        (r"翻了?三番", 8, "fold"),
    ),
    "ja": ((r"(?<![0-9〇一二三四五六七八九十百千万数何])倍(?=増|に|の|以上|近)", 2, "fold"),),
    "ko": ((r"(?<![가-힣])갑절|(?<![가-힣])배로 ", 2, "fold"),),
    "de": (
        (r"verdoppel\w+|doppelt\w*|zweifach\w*", 2, "fold"),
        (r"verdreifach\w+|dreifach\w*", 3, "fold"),
        (r"vervierfach\w+|vierfach\w*", 4, "fold"),
        (r"verfünffach\w+|fünffach\w*", 5, "fold"),
        (r"verzehnfach\w+|zehnfach\w*", 10, "fold"),
        *_half_before(_DE_HOURS, "halb {}"),
        *_decades(_DE_DECADES, "{}(?= jahre)"),
    ),
    "fr": (
        (r"doubl(?:e|es|é|ée|és|ées|er|ant|ement)|deux fois (?:plus|moins)", 2, "fold"),
        (r"tripl(?:e|es|é|ée|és|ées|er|ant|ement)|trois fois (?:plus|moins)", 3, "fold"),
        (r"quadrupl\w+|quatre fois (?:plus|moins)", 4, "fold"),
        (r"quintupl\w+|cinq fois (?:plus|moins)", 5, "fold"),
        (r"décupl\w+|dix fois (?:plus|moins)", 10, "fold"),
        (r"quinzaine de jours", 2, "week"),
        (r"dizaine", 10, ""),
        (r"quinzaine", 15, ""),
        (r"vingtaine", 20, ""),
        (r"trentaine", 30, ""),
        (r"quarantaine", 40, ""),
        (r"cinquantaine", 50, ""),
        (r"soixantaine", 60, ""),
        (r"centaine", 100, ""),
        (r"millier", 1000, ""),
        *_decades(_FR_DECADES, "(?<=années ){}"),
    ),
}
_WIDE = frozenset({"zh", "ja", "ko"})


@lru_cache(maxsize=16)
def worded(code: str) -> tuple[tuple[re.Pattern[str], float, str], ...]:
    """(expression, value, unit) for each such word of a language; units as in Matching.units, "clock" in hours.minutes."""
    around = ("(?:", ")") if code in _WIDE else (r"(?<!\w)(?:", r")(?!\w)")
    return tuple((re.compile(around[0] + row[0] + around[1], re.IGNORECASE), float(row[1]), row[2]) for row in _TABLES.get(code, ()))
