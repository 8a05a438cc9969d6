"""Russian names in Latin letters as English, German, French and others write them: Велихов is Velikhov, Welichow, Vélikhov."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from refcheck.lang.later import later

# What a letter may be written as; an empty part: it may be left out.
_LETTERS = {
    "а": "a", "б": "b|p", "в": "v|w|ff|f", "г": "g|gh|gu|h|v|w", "д": "d", "е": "e|ie|ye|je", "ё": "e|o|yo|jo|io|je|ye", "ж": "zh|sch|sh|j|z|g",
    "з": "z|s", "и": "i|y|ji", "й": "i|j|y|", "к": "k|c|ck|qu|q|kk", "л": "l|ll", "м": "m|mm", "н": "n|nn|ne", "о": "o", "п": "p|pp", "р": "r|rr",
    "с": "s|ss|c", "т": "t|tt", "у": "u|ou", "ф": "f|ph", "х": "kh|ch|h|x", "ц": "ts|z|c|tz", "ч": "ch|tsch|tch|c|cz", "ш": "sh|sch|ch|s",
    "щ": "shch|schtsch|chtch|sc|sch|stch|s", "ъ": "", "ы": "y|i", "ь": "j|i|", "э": "e|ae", "ю": "yu|ju|iu|iou|you|u", "я": "ya|ja|ia|a",
}  # fmt: skip
_ENDS = {"ий": "y|i|ij|ii|iy|yj|yy", "ый": "y|i|ij|yi|yy|iy", "ой": "oi|oy|oj", "ия": "ia|iya|ija|ya|ja", "ин": "in|ine"}
_CASES = later("(?:[аыуе]|ом|ым|ой)$")
_ADJECTIVE = later("(?<=[кнш])(?:ого|ому|им|ой|ую|ою)$")  # of names in -ский, -ская
_LEAST = 3  # letters

# names that other alphabets write letter by letter
_SLAVIC = later("(?:[оеё]в|ин|ын|ск|цк|енк|ук|юк|ич)(?:а|у|ой|ым|ом|е|ий|ого|ому|им|ая|ую|о)?$")


def is_slavic(cyrillic: str) -> bool:
    """Whether a Russian word ends as Slavic family names do."""
    return _SLAVIC.search(cyrillic) is not None


def is_latinized(latin: str, cyrillic: str) -> bool:
    """Whether a word in Latin letters writes one in Russian letters, be that declined."""
    if len(cyrillic) < _LEAST or not re.fullmatch("[А-Яа-яёЁ]+", cyrillic):
        return False
    plain = "".join(c for c in unicodedata.normalize("NFD", latin.lower()) if c.isalpha())
    word = cyrillic.lower()
    bare = _CASES.sub("", word)
    stem = _ADJECTIVE.sub("", word)
    forms = {word, bare, bare + "а", *((stem + "ий", stem + "ая") if stem != word else ())}
    return any(len(form) >= _LEAST and _written(form).fullmatch(plain) is not None for form in forms)


@lru_cache(maxsize=2048)
def _written(word: str) -> re.Pattern[str]:
    stem, end = (word[:-2], _ENDS[word[-2:]]) if word[-2:] in _ENDS else (word, "")
    return re.compile("".join(f"(?:{_LETTERS[c]})" for c in stem) + (f"(?:{end})" if end else ""))
