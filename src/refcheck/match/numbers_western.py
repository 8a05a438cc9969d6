"""Quantities in languages with blanks between their words: 1.2 million, 1,2 млн, two and a half years, deux cents."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.lang.matching import Matching
from refcheck.match.numbers_joined import joined
from refcheck.match.numerals import french_number, german_number
from refcheck.match.quantity import SOFT_UNITS, Quantity, is_hard, valued

_WORD = later(
    r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}(?![0-9]))+(?:[.,][0-9]+)?|[0-9]+[½¼¾]|[0-9]+(?:[.,:][0-9]+)*|%|[^\W\d_](?:[^\W\d_]|['’](?=[^\W\d_]))*"
)


def western(text: str, code: str, facts: Matching) -> tuple[Quantity, ...]:
    """The quantities of a text of language `code`, in order."""
    words = [(m.group().lower().replace("ё", "е"), m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    out: list[Quantity] = []
    i = 0
    while i < len(words):
        step, found = _western_at(text, words, i, code, facts)
        if found is not None:
            out.append(found)
        i += step
    return tuple(replace(q, hard=True) if _is_day(out, k, text, code) else q for k, q in enumerate(out))


def _is_day(found: list[Quantity], k: int, text: str, code: str) -> bool:
    """Whether a number is the day of a month: 2 June, June 2, 2-го июня. It is meant also where it is one or two."""
    q = found[k]
    if q.hard or q.unit or not 1 <= q.value <= _DAYS:
        return False
    before = k > 0 and code == "en" and found[k - 1].unit == "month" and text[found[k - 1].end : q.start] == " "
    return before or (k + 1 < len(found) and found[k + 1].unit == "month" and bool(_TO_MONTH.fullmatch(text[q.end : found[k + 1].start])))


_DAYS = 31
_TO_MONTH = later(r"(?:st|nd|rd|th|er|-?г?о|-?е)?\.? (?:of )?")
_Words = list[tuple[str, int, int, str]]


_CURRENCY = {"$": "dollar", "€": "euro", "£": "pound"}
_GLUED = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}  # £125m


def _western_at(text: str, words: _Words, i: int, code: str, facts: Matching) -> tuple[int, Quantity | None]:
    """How many words the quantity at word i takes, and the quantity."""
    word, start, end, _ = words[i]
    month = _month_at(words, i, code, facts)
    if month:
        return 1, Quantity(month, "month", start, end)
    if facts.units.get(word) == "decade":
        return 1, Quantity(10, "year", start, end, hard=False)
    if [w[0] for w in words[i : i + 2]] == ["half", "a"] and i + 2 < len(words) and words[i + 2][0] in facts.multipliers:
        return _measured(text, words, i, (0.5, i + 2, True), code, facts)
    if word in facts.fractions and word not in facts.numerals:
        soft = word not in ("треть", "четверть")
        return 1, Quantity(100 * facts.fractions[word], "percent", start, end, hard=not soft)
    if code == "en" and word in facts.fractions and _is_part(words, i):
        return 1, Quantity(100 * facts.fractions[word], "percent", start, end, hard=False)  # a third of them
    part = _part_at(words, i, facts) if code == "ru" else 0.0
    if part:
        return 2, Quantity(part, "percent", start, words[i + 1][2], hard=False)
    whole = joined(word, facts.numerals) if code == "ru" else None
    if whole is not None:
        return 1, Quantity(*whole, start, end, is_hard(*whole, digits=False, short=whole[0] < 10))
    read = _read(words, i, code, facts)
    if read is None:
        return 1, None
    value, used, spelled = read
    share = _share_at(words, i, read, facts)
    if share is not None:
        return used + 1, Quantity(share, "percent", start, words[i + used][2])
    return _measured(text, words, i, (value, i + used, spelled), code, facts)


_BY = frozenset("by about almost nearly roughly than over under around approximately only just".split())
_WHICH = frozenset("first last final middle second remaining other".split())
_PART_OF = frozenset("of over in on to from compared less more fewer lower higher this last since during year".split())


def _is_part(words: _Words, i: int) -> bool:
    """Whether "third" is a part: a third of them, fell by a third; but a third party."""
    before = [w[0] for w in words[max(0, i - 2) : i]]
    follows = words[i + 1][0] if i + 1 < len(words) else ""
    if before and before[-1] in _WHICH and follows in ("of", "is", "was"):
        return True  # the first third of the road
    return bool(before) and before[-1] in ("a", "one") and (before[0] in _BY or follows in _PART_OF or not follows)


def _part_at(words: _Words, i: int, facts: Matching) -> float:
    """The percentage of "пятой частью", 0 where no such words stand there."""
    word, following = words[i][0], words[i + 1][0] if i + 1 < len(words) else ""
    whole = facts.numerals.get(f"{word[:-2]}ый", 0) if word.endswith(("ая", "ой", "ую")) else 0
    return 100 / whole if whole > 2 and following.startswith(("част", "дол")) else 0.0


def _read(words: _Words, i: int, code: str, facts: Matching) -> tuple[float, int, bool] | None:
    """(value, words taken, whether it is spelled out) of the number at word i."""
    word, _, end, printed = words[i]
    follows = words[i + 1] if i + 1 < len(words) else ("", end, end, "")
    if word[0] in "0123456789":
        return valued(_decimal(word, code)), 1 + (follows[0] in _ORDINAL and follows[1] - end < 2), False
    numeral = _ROMAN.match(printed)
    if numeral and facts.units.get(follows[0]) == "century" and printed[numeral.end() :] in ("", "e", "er", "ème"):
        return roman(numeral.group()), 1, False
    if word in _ARTICLES and follows[0] not in facts.multipliers and follows[0] not in facts.units:
        return None  # "une", "eine": no number
    if code == "fr" and (word in facts.numerals or word in ("cent", "mille")):
        near = words[i : i + _LONGEST_NUMERAL]
        found = french_number([w[0] for w in near], [0, *(w[1] - v[2] for v, w in itertools.pairwise(near))], facts.numerals)
        return (*found, True) if found else None
    if code == "de" and word not in facts.numerals and (value := german_number(word)):
        return value, 1, True
    if word in facts.numerals:
        return (*_spelled(words, i, facts), True)
    return None


def _share_at(words: _Words, i: int, read: tuple[float, int, bool], facts: Matching) -> float | None:
    """The percentage where the number is followed by a part: two thirds, 9 tenths; but the second half is half."""
    value, used, spelled = read
    part = words[i + used][0] if i + used < len(words) else ""
    if part not in facts.fractions or not (spelled or value < 20) or part == "second" or words[i][0] in _HALVED:
        return None
    share = facts.fractions[part]
    return 100 * value * share if part not in facts.numerals or (used == 1 and value < round(1 / share)) else None


def _measured(text: str, words: _Words, i: int, read: tuple[float, int, bool], code: str, facts: Matching) -> tuple[int, Quantity]:
    """The number, read up to word j, with what multiplies it and with its unit."""
    word, start, _, _ = words[i]
    value, j, spelled = read
    if j < len(words) and words[j][0] in _GLUED and words[j][1] == words[j - 1][2] and text[start - 1 : start] in ("£", "$", "€", "¥"):
        value *= _GLUED[words[j][0]]
        j += 1
    half = _half_at(words, j)
    value, j = value + 0.5 * bool(half), j + half
    j += 2 * ([w[0] for w in words[j : j + 2]] == ["с", "лишним"] and j + 2 < len(words) and words[j + 2][0] in facts.multipliers)
    while j < len(words) and words[j][0] in facts.multipliers and len(words[j][0]) + (words[j][1] - words[j - 1][2]) > 1:
        value *= facts.multipliers[words[j][0]]
        j += 1
    last = words[j - 1][2]
    unit, further = _unit_at(words, j, code, facts)
    if unit and not half and (behind := _half_at(words, j + 1)):
        value, further, last = value + 0.5, behind + 1, words[j + behind][2]  # neuf mètres et demi
    if not unit:
        unit = _CURRENCY.get(text[start - 1 : start], "")
    if unit == "decade":
        value, unit, j = 10 * value, "year", j + 1
    if ":" in word and unit in ("", "hour"):
        unit = "clock"
    if not unit and not spelled and 1500 <= value <= 2100 and len(word) == 4:
        unit = "year"
    if unit and unit not in SOFT_UNITS and j < len(words) and words[j][0] in facts.units:
        last = words[j][2]  # the measure is told by the number, as where one script writes them in one
    hard = is_hard(value, unit, digits=not spelled, short=spelled and value <= 10)
    return j - i + further, Quantity(value, unit, start, last, hard)


_HALVES = (("с", "половиной"), ("and", "a", "half"), ("et", "demi"), ("et", "demie"))


def _half_at(words: _Words, j: int) -> int:
    """How many words say "and a half" from word j on."""
    said = tuple(w[0] for w in words[j : j + 3])
    return next((len(half) for half in _HALVES if said[: len(half)] == half), 0)


_CUBIC, _SQUARE = {"metre": "cubic_m"}, {"metre": "sq_m", "km": "sq_km"}
_RAISED = {"cubic": _CUBIC, "кубиче": _CUBIC, "cubes": _CUBIC, "cube": _CUBIC, "square": _SQUARE, "квадра": _SQUARE, "carrés": _SQUARE}


def _unit_at(words: _Words, j: int, code: str, facts: Matching) -> tuple[str, int]:
    """The unit that word j and its neighbours name, and how many of them are numerals to others ("pour cent")."""
    word = words[j][0] if j < len(words) else ""
    follows = words[j + 1][0] if j + 1 < len(words) else ""
    if (word, follows) in (("pour", "cent"), ("per", "cent")):
        return "percent", 2 if word == "pour" else 0
    raised = _RAISED.get(word[:6]) or _RAISED.get(follows[:6])
    metre = facts.units.get(follows if word[:6] in _RAISED else word, "")
    if raised and metre in raised:  # five people square off is no measure
        return raised[metre], 0
    if code == "fr" and (word == "de" or word.startswith("d'")):
        return facts.units.get(follows if word == "de" else word[2:], ""), 0  # 200 milliards de dollars
    return facts.units.get(word, ""), 0


def _month_at(words: _Words, i: int, code: str, facts: Matching) -> int:
    word, _, _, printed = words[i]
    month = _month(word, printed, code, facts)
    if not month and code == "en" and printed[0].isupper():
        month = _SHORT_MONTHS.get(word, 0)
    sure = code != "en" or len(printed) > 4 or printed in ("June", "July")
    return month if sure or _dated(words, i) else 0


_LONGEST_NUMERAL = 8
_ARTICLES = frozenset("ein eine einer einem einen un une".split())
_ORDINAL = frozenset("th st nd rd er ère ème го й я е х м ом ой".split())
_ROMAN = later(r"[IVX]{1,6}")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_BEFORE_MAY = frozenset("in of last next this since until till by early late mid from on before after during and".split())
_HALVED = frozenset("first second third fourth первая первой первую вторая второй вторую третья третьей третью".split())


_SHORT_MONTHS = {m: i for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)} | {"sept": 9}


def roman(printed: str) -> float:
    """The value of a Roman numeral of the letters I, V and X."""
    values = [_ROMAN_DIGITS[c] for c in printed]
    return float(sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)))


def _dated(words: _Words, i: int) -> bool:
    """Whether the word i, "May" or "Jan", is the month and no person: beside a number, or behind a word such as "in"."""
    beside = [words[k][0][:1] for k in (i - 1, i + 1) if 0 <= k < len(words)]
    return any(c.isdigit() for c in beside) or (i > 0 and words[i - 1][0] in _BEFORE_MAY)


def _month(word: str, printed: str, code: str, facts: Matching) -> int:
    if not facts.months or (code in ("en", "de", "fr") and not printed[0].isupper() and code != "fr"):
        return 0
    if (
        word in ("may", "march", "mai", "mars", "ма", "марта")
        and code in ("en", "fr")
        and word in ("may",)
        and len(printed) == 3
        and printed != "May"
    ):
        return 0
    for number, stem in enumerate(facts.months, 1):
        if code == "ru":
            if (
                word.startswith(stem)
                and len(word) <= len(stem) + (2 if stem != "ма" else 1)
                and word[len(stem) :] in _RU_MONTH_ENDS.get(stem, _RU_MONTH_END)
            ) or _RU_OF_MONTH.fullmatch(word.removeprefix(stem) if word.startswith(stem) else ""):
                return number
        elif word == stem:
            return number
    return 0


_RU_OF_MONTH = later(r"(?:ь|й|ов)?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)")  # декабрьские выборы
_RU_MONTH_END = ("ь", "я", "е", "ю", "ем", "", "а", "у", "ом")
_RU_MONTH_ENDS = {"ма": ("й", "я", "е", "ю"), "март": ("", "а", "е", "у", "ом"), "август": ("", "а", "е", "у", "ом")}


def _spelled(words: _Words, i: int, facts: Matching) -> tuple[float, int]:
    """The value of number words from word i on, and how many words it took ("one hundred and forty", "сто сорок")."""
    total, current, j = 0.0, 0.0, i
    last = float("inf")
    while j < len(words):
        word = words[j][0]
        if j > i and words[j][1] - words[j - 1][2] > 1:
            break
        if word in facts.numerals and facts.numerals[word] < last:
            value = facts.numerals[word]
            if j > i and (value < 1 or (last < 20 and last > 0)):
                break
            current += value
            last = value
        elif word in facts.multipliers and facts.multipliers[word] == 100 and j > i:
            current *= 100
            last = 100
        elif word == "and" and j > i and last == 100 and j + 1 < len(words) and words[j + 1][0] in facts.numerals:
            pass
        else:
            break
        j += 1
    return total + current, j - i


_VULGAR = {"½": ".5", "¼": ".25", "¾": ".75"}


def _decimal(word: str, code: str) -> str:
    """A printed number with a point for its decimal sign and no separators of thousands."""
    if ":" in word:
        return word.replace(":", ".")
    if word[-1] in _VULGAR:
        return word[:-1] + _VULGAR[word[-1]]
    compact = re.sub(r"[ \u00a0\u202f]", "", word)
    if code == "en" or compact.count(",") > 1:
        if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", compact):
            return compact.replace(",", "")
        return compact.replace(",", ".")
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?", compact):
        return compact.replace(".", "").replace(",", ".")
    return compact.replace(",", ".")
