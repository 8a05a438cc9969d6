"""Which language a text is in, by its script and its most frequent words."""

from __future__ import annotations

import re

from refcheck.lang import LANGUAGES

_KANA = re.compile(r"[\u3041-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")


def language_of_text(text: str) -> str | None:
    """The BCP 47 code of the language that most of the text is in; None where it does not show."""
    sample = text[:40_000]
    counts = {
        "han": 2 * len(_HAN.findall(sample)),
        "kana": 2 * len(_KANA.findall(sample)),
        "ko": 2 * len(_HANGUL.findall(sample)),
        "ru": len(_CYRILLIC.findall(sample)),
        "latin": len(_LATIN.findall(sample)),
    }
    east = counts["han"] + counts["kana"]
    largest = max(east, counts["ko"], counts["ru"], counts["latin"])
    if largest < 4:
        return None
    if east == largest:
        return "ja" if counts["kana"] > 0.15 * east else "zh"
    if counts["ko"] == largest:
        return "ko"
    return "ru" if counts["ru"] == largest else _latin(sample)


def _latin(sample: str) -> str | None:
    words = [w.lower() for w in _WORD.findall(sample)]
    best, most = None, 0
    for language in LANGUAGES:
        frequent = set(language.layout.frequent)
        found = sum(1 for w in words if w in frequent)
        if found > most and language.code != "ru":
            best, most = language.code, found
    return best if most >= max(2, len(words) * 0.02) else None
