"""The language of a text: by script, then by letters, then by its commonest words; the page's own word is a hint."""

from __future__ import annotations

import re
from collections import Counter

from refcheck.lang import LANGUAGES
from refcheck.lang.later import later

_SAMPLE = 6000
_WORDS_IN = 3000  # characters whose words are counted: some 500 words
_KANA = later("[\u3041-\u309f\u30a1-\u30fa]")
_HAN = later("[\u4e00-\u9fff]")
_HANGUL = later("[\uac00-\ud7a3]")
_CYRILLIC = later("[\u0400-\u04ff]")
_LATIN = later("[a-zA-Z\u00c0-\u024f]")
_UKRAINIAN = later("[іїєґІЇЄҐ]")
_TRADITIONAL = later("[這國們說為學時來對會個過與無關於發經現問門見長東車馬電話語書員實體產業應該點種樣從進還開動機議總統選舉報導記聯繫]")
_SIMPLIFIED = later("[这国们说为学时来对会个过与无关于发经现问门见长东车马电话语书员实体产业应该点种样从进还开动机议总统选举报导记联系]")
_WORD = later(r"[^\W\d_]+")
_NO_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}


def language_of_text(text: str, hint: str | None) -> str | None:
    """BCP 47 tag of a text ("ja", "zh", "zh-Hant", "ru", "uk", "en" …). None when neither the text nor `hint` tells."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return _by_words(sample, hint)
    kana, han, hangul = len(_KANA.findall(sample)), len(_HAN.findall(sample)), len(_HANGUL.findall(sample))
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    east, west = 2 * (kana + han + hangul), cyrillic + latin
    if east + west < 10:
        return _tag(hint)
    if east >= cyrillic and 2 * east >= latin:
        return _east(sample, kana, han, hangul)
    if cyrillic > latin:
        return "uk" if len(_UKRAINIAN.findall(sample)) > 0.02 * cyrillic else _cyrillic(hint)
    return _by_words(sample, hint)


def _east(sample: str, kana: int, han: int, hangul: int) -> str:
    if hangul > kana and hangul > 0.3 * (han + hangul):
        return "ko"
    if kana > 0.08 * (kana + han):
        return "ja"
    return "zh-Hant" if len(_TRADITIONAL.findall(sample)) > len(_SIMPLIFIED.findall(sample)) else "zh"


def _cyrillic(hint: str | None) -> str:
    tag = (_tag(hint) or "ru").split("-")[0]
    return tag if tag in ("ru", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn") else "ru"


def _by_words(sample: str, hint: str | None) -> str | None:
    low = sample[:_WORDS_IN].lower()
    words = low.translate(_NO_LETTERS).split() if low.isascii() else _WORD.findall(low)
    if sum(map(len, words)) < 10:
        return _tag(hint)
    counts = Counter(words)
    shares = {
        lang.code: sum(counts[w] for w in counts.keys() & lang.web.common_words) / len(words) for lang in LANGUAGES if lang.web.common_words
    }
    best = max(shares, key=lambda code: shares[code])
    if shares[best] > 0.08 and len(words) >= 5:
        return best
    return _tag(hint)


def _tag(hint: str | None) -> str | None:
    if not hint or not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", hint.strip()):
        return None
    parts = hint.strip().replace("_", "-").split("-")
    tag = parts[0].lower()
    if tag == "zh":
        return "zh-Hant" if {p.lower() for p in parts[1:]} & {"hant", "tw", "hk", "mo"} else "zh"
    return tag
