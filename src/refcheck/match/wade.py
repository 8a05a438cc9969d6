"""Chinese names spelled as in Taiwan and in older books: Hsu Mei-ju is 許美如, Chiang Ching-kuo 蔣經國, Tsai 蔡."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.readings import chinese_readings

_SYLLABLE = later(r"(ch['’]?|sh|ts['’]?|tz['’]?|hs|ss|sz|[ptk]['’]?|[bdgjqxzcrmnflhsywv])?([aeiouüêy]+(?:ng|n|rh|r|h)?)")
# Initials and finals of the older spelling, each with those of pinyin that it may be; the apostrophe is mostly left out in print.
_INITIALS = {
    "ch": "zh ch j q", "ch'": "ch q", "p": "p b", "t": "t d", "k": "k g", "ts": "z c", "tz": "z c", "ts'": "c", "tz'": "c", "hs": "x sh",
    "ss": "s", "sz": "s", "j": "r j zh", "p'": "p", "t'": "t", "k'": "k", "s": "s sh x", "sh": "sh x", "y": "y", "v": "w",
}  # fmt: skip
_FINALS = {
    "ien": "ian", "ieh": "ie", "ueh": "ue", "üeh": "ue", "ung": "ong", "iung": "iong", "ih": "i", "u": "u i ou", "eh": "e ie", "en": "en an ian",
    "o": "o uo e", "erh": "er", "uei": "ui", "ui": "ui ei", "eng": "eng", "ing": "ing", "in": "in", "ü": "u ü", "ün": "un", "üan": "uan",
    "ê": "e", "ên": "en", "êng": "eng", "iu": "iu ou", "ou": "ou", "ow": "ou", "oo": "u", "ong": "ong", "ee": "i", "uen": "uan un", "ang": "ang iang",
    "an": "an ian", "ao": "ao", "iao": "iao", "uo": "uo", "ie": "ie", "ia": "ia", "ai": "ai", "ei": "ei", "i": "i", "a": "a", "e": "e ie",
}  # fmt: skip
# Family names whose spelling follows no table, and what they may be.
_FAMILIES = {
    "lee": "li", "soong": "song", "koo": "gu", "wong": "huang wang", "chow": "zhou", "chan": "chen", "lew": "liu", "yeh": "ye", "hsieh": "xie",
    "yen": "yan", "shih": "shi", "chiu": "qiu zhao", "foo": "fu", "woo": "wu", "loh": "luo", "tsay": "cai", "sun": "sun", "ma": "ma",
}  # fmt: skip


@lru_cache(maxsize=4096)
def _may_be(syllable: str) -> frozenset[str]:
    """The pinyin syllables that an older spelling may be, none where it is no Chinese syllable."""
    low = syllable.lower().replace("’", "'")
    known = frozenset(_FAMILIES.get(low, "").split()) | ({low} & _readings())
    match = _SYLLABLE.fullmatch(low)
    if match is None:
        return known
    initials = _INITIALS.get(match[1] or "", match[1] or "").split() or ["", "y", "w"]
    finals = _FINALS.get(match[2], match[2]).split()
    return known | ({a + b for a in initials for b in finals} & _readings())


@lru_cache(maxsize=1)
def _readings() -> frozenset[str]:
    return frozenset(chinese_readings().values())


def syllables_of(words: list[str]) -> list[str]:
    """The syllables of a name whose given name has a hyphen, as Taiwan writes it (Mei-ju); none for other names."""
    hyphenated = any(re.fullmatch(r"[A-Za-zü'’]+-[A-Za-zü'’]+", w) for w in words)
    return [s for w in words for s in w.split("-")] if hyphenated else []


def is_spelled(characters: str, words: list[str]) -> bool | None:
    """Whether the words spell a name in Chinese characters in the older way, family name first or last; None where they are no such name."""
    syllables = syllables_of(words)
    readings = [chinese_readings().get(c) for c in han(characters)]
    if len(syllables) < 2 or not all(readings) or not all(map(_may_be, syllables)):
        return None
    given_first = [*syllables[-1:], *syllables[:-1]]
    orders = (syllables, given_first)
    return any(len(o) == len(readings) and all(r in _may_be(s) for r, s in zip(readings, o, strict=True)) for o in orders)


def is_pinyin(characters: str, words: list[str]) -> bool:
    """Whether the words are a name in Chinese characters in pinyin, family name first or last: 乔雯 is Qiao Wen, Wen Qiao."""
    readings = [chinese_readings().get(c) for c in han(characters)]
    if len(readings) < 2 or not all(readings) or not 1 < len(words) < 4:
        return False
    printed = ["".join(c for c in unicodedata.normalize("NFD", w.lower()) if c.isascii() and c.isalpha()) for w in words]
    return "".join(map(str, readings)) in ("".join(printed), "".join([*printed[1:], printed[0]]), "".join([printed[-1], *printed[:-1]]))
