"""A Chinese family name alone, as other scripts write it: Лу or Lu of 陆静澜."""

from __future__ import annotations

import unicodedata

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.palladius import pinyin_of
from refcheck.match.readings import chinese_readings
from refcheck.match.wade import is_spelled

_SURNAME = later(CHINESE.surnames)
_CYRILLIC = later("[А-ЯЁа-яё]+")
_CASES = ("", "а", "у", "ом", "е", "я", "ю", "ем", "и")  # в словах Мэна, с Чжаном


def is_family(word: str, name: str) -> bool:
    """Whether a word is the family name of a name in Chinese characters, by its syllables."""
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
