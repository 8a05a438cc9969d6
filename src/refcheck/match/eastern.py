"""Whether a name as it sounds may be a Chinese, Japanese or Korean one, by the syllables of these languages."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.match.pairing import pinyin

_LATIN = later(
    r"(?:(?:[bdfghjkmnprstvwyz]|ch|sh|ts|zh|kh|tch|x|q|c|l|hs|tz|gh|ng)?'?[ywui]?[aeiouü]{1,3}(?:ng|nk|ck|n|m|p|t|k|l|b|g|h|r|w)?[-'’]?){1,5}|park"
)
_SYLLABLE = later(r"[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}[bghklmnprtw]{0,2}")
_CYRILLIC = later(
    r"(?:(?:дз|цз|тс|чж|чхв|хв|кв|кх|тх|пх|чх|[бвгджзйклмнпрстфхцчшщ])?[ьъ]?[аеёиоуыэюя]{1,3}(?:нь|нъ|ин|[нмпткльй])?[-]?){1,5}(?:[аеуы]|ой|ом)?"
)
_LONG = str.maketrans("āēīōūŏŭ", "aeiouou")
_SMALL = "ァィゥェォヮ"
_FOREIGN_KANA = later(rf"[ヴ]|ー[^ァ-ヺ]*[ァ-ヺ]*ー|(?:[トドスズクグフブプル][{_SMALL}]?){{3}}|[ストクグドフブプズ]ル")


def may_be_eastern(words: list[str]) -> bool:
    """Whether all of a name's words may be written in Chinese characters at home; True for scripts whose syllables tell nothing."""
    return all(_may_be(w) for w in words)


def is_dialect(words: list[str]) -> bool:
    """Whether a name in Latin letters is spelled as in Hong Kong, Singapore, Taiwan or Korea: by syllables of which one is no pinyin."""
    syllables = [part for w in words for part in re.split("[-'’]", w.lower())]
    return (
        len(syllables) > 1
        and all(s.isascii() and _SYLLABLE.fullmatch(s) for s in syllables)
        and any(pinyin(s) is None or " " in (pinyin(s) or "") for s in syllables)
    )


def _may_be(word: str) -> bool:
    low = word.lower().translate(_LONG)
    if "a" <= low[:1] <= "z":
        return _LATIN.fullmatch(low) is not None
    if "а" <= low[:1] <= "я" or low[:1] == "ё":
        return _CYRILLIC.fullmatch(low) is not None
    if "ァ" <= word[:1] <= "ヺ":
        return _FOREIGN_KANA.search(word) is None
    return not low[:1].isalpha() or "가" <= word[:1] <= "힣" or "\u3040" <= word[:1] <= "\u9fff"
