"""A Chinese or Korean family name alone, as other scripts write it: Лу or Lu of 陆小川, Пак or Park of 박성수."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import resources

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.jamo import is_hangul
from refcheck.match.palladius import pinyin_of
from refcheck.match.readings import chinese_readings
from refcheck.match.wade import is_spelled

_SURNAME = later(CHINESE.surnames)
_CYRILLIC = later("[А-ЯЁа-яё]+")
_CASES = ("", "а", "у", "ом", "е", "я", "ю", "ем", "и")  # в словах Мэна, с Чжаном


def is_family(word: str, name: str) -> bool:
    """Whether a word is the family name of a name in Chinese characters, by its syllables, or of one in Hangul."""
    if name and is_hangul(name[0]):
        return any(word.lower() == end_of + case for end_of in _korean().get(name[0], ()) for case in _CASES)
    surname = _SURNAME.match(name)
    if surname is None:
        return False
    family = surname.group()
    read = "".join(chinese_readings().get(c) or "?" for c in han(family)).replace("lv", "lu")
    if _CYRILLIC.fullmatch(word):
        stems = {word[: len(word) - len(end)] for end in _CASES if word.endswith(end) and len(word) > len(end)}
        return any(way.replace(" ", "").replace("lv", "lu") == read for stem in stems for way in pinyin_of(stem))
    printed = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if c.isascii() and c.isalpha())
    return printed == read or bool(is_spelled(family, [word]))


@cache
def _korean() -> dict[str, tuple[str, ...]]:
    """Korean family names as Latin and Russian letters write them."""
    rows = resources.files("refcheck.match").joinpath("sounds", "korean_families.tsv").read_text("utf-8").splitlines()
    cells = (row.split("\t") for row in rows)
    return {family: (*latin.split(), *cyrillic.split()) for family, latin, cyrillic in cells}
