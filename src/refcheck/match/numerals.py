"""Numbers spelled out in German and French: dreißig, einundzwanzig, zweitausend; quatre-vingt-dix, deux cents."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from refcheck.lang.later import later

_ONES = {
    "ein": 1, "eins": 1, "eine": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_LONGEST = 80  # letters of a numeral; what is longer lost its blanks
_GERMAN = later(
    rf"(?:(?P<thousands>[a-zäöüß]*?)tausend(?:und)?)?(?:(?P<hundreds>{'|'.join(_ONES)}|)hundert(?:und)?)?"
    rf"(?:(?P<one>{'|'.join(_ONES)})und(?P<ten>{'|'.join(_TENS)})|(?P<rest>{'|'.join((*_ONES, *_TENS))}))?"
)


@lru_cache(maxsize=4096)
def german_number(word: str) -> float | None:
    """The value of a German numeral written in one word, None for other words."""
    if word.endswith("einhalb") and len(word) <= _LONGEST:  # zweieinhalb
        whole = german_number(word.removesuffix("einhalb"))
        return whole + 0.5 if whole is not None else None
    match = _GERMAN.fullmatch(word) if 2 < len(word) <= _LONGEST else None
    if match is None:
        return None
    total = 0.0
    if match["thousands"] is not None:
        thousands = german_number(match["thousands"]) if match["thousands"] else 1.0
        if thousands is None:
            return None
        total += 1000 * thousands
    if match["hundreds"] is not None:
        total += 100 * (_ONES[match["hundreds"]] if match["hundreds"] else 1)
    if match["ten"]:
        total += _ONES[match["one"]] + _TENS[match["ten"]]
    elif match["rest"]:
        total += _ONES.get(match["rest"], 0) or _TENS[match["rest"]]
    return total or None


def french_number(words: list[str], gaps: list[int], numerals: Mapping[str, float]) -> tuple[float, int] | None:
    """The value of the French numeral that a list of words begins with, and how many words it takes. `gaps` are the
    distances to the words before."""
    total = section = 0.0
    taken = 0
    for i, word in enumerate(words):
        if i and gaps[i] > 1:
            break
        if word in ("et",) and taken == i and i + 1 < len(words) and words[i + 1] in ("un", "une", "onze") and section in range(20, 80, 10):
            continue
        value = numerals.get(word)
        if word in ("vingt", "vingts") and section % 100 == 4:
            section += 76
        elif word in ("cent", "cents"):
            section = (section or 1) * 100
        elif word == "mille" and taken:
            total, section = (section or 1) * 1000, 0.0
        elif value is not None and (
            not section
            or (section % 100 == 0 and value < 100)
            or (section % 10 == 0 and value < 20 and section % 100 >= 20)
            or (section % 100 == 10 and 7 <= value < 10)
        ):
            section += value
        else:
            break
        taken = i + 1
    return (total + section, taken) if taken else None
