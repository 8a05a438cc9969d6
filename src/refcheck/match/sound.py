"""Names by sound: ラブロフ, Лавров, 拉夫罗夫 and Lavrov have one skeleton.

A skeleton is a string of five consonant classes (P T K N L); the full form keeps the vowels as a, i and u. Both are
coarse on purpose: each writing system blurs other sounds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from rapidfuzz.distance import Indel

_KANA_ROWS = {
    "a": "アカサタナハマヤラワガザダバパァャヮヵ",
    "i": "イキシチニヒミリギジヂビピィヰ",
    "u": "ウクスツヌフムユルグズヅブプゥュヴッ",
    "e": "エケセテネヘメレゲゼデベペェヱヶ",
    "o": "オコソトノホモヨロヲゴゾドボポォョ",
}
_KANA_CLASS = {
    **dict.fromkeys("カキクケコガギグゲゴヵヶ", "K"),
    **dict.fromkeys("サシスセソザジズゼゾタチツテトダヂヅデド", "T"),
    **dict.fromkeys("ナニヌネノマミムメモン", "N"),
    **dict.fromkeys("フバビブベボパピプペポヴ", "P"),
    **dict.fromkeys("ラリルレロ", "L"),
}
_KANA_VOWEL = {c: v for v, row in _KANA_ROWS.items() for c in row}
_VOWELS = {"a": "a", "e": "i", "i": "i", "o": "u", "u": "u", "y": "i"}
_SMALL_KANA = frozenset("ァィゥェォャュョヮ")
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e j z i y k l m n o p r s t u f h c c c c - i - e iu ia".replace("-", "").split(" "),
        strict=True,
    )
)
_LATIN = re.compile(
    r"tion|sch|tch|ch|sh|zh|th|ph|gh|kh|ck|qu|ng|wh|wr|kn|ts|tz|dg|x|[bpfv]|[tdszjç]|c(?=[eiy])|[ckgq]|[mnñ]|[lrł]|w|h|[aeiouyäöüéèêáàâíóôúåøæœ]"
)
_LATIN_CLASS = {
    "tion": "TN", "sch": "T", "tch": "T", "ch": "T", "sh": "T", "zh": "T", "th": "T", "ph": "P", "gh": "", "kh": "K", "ck": "K",
    "qu": "K", "ng": "N", "wh": "", "wr": "L", "kn": "N", "ts": "T", "tz": "T", "dg": "T", "x": "KT", "w": "", "h": "",
}  # fmt: skip
_SINGLE_CLASS = {c: k for k, row in {"P": "bpfv", "T": "tdszjç", "K": "kgqc", "N": "mnñ", "L": "lrł"}.items() for c in row}
_ACCENTS = str.maketrans("äöüéèêáàâíóôúåøæœ", "aoueeeaaaiooüaoeo".replace("ü", "u"))


@dataclass(frozen=True, slots=True)
class Sound:
    """`skeletons` are the consonant forms a name may take in another script; `full` has vowels, too."""

    skeletons: tuple[str, ...]
    full: str


@lru_cache(maxsize=20_000)
def sound_of(word: str) -> Sound | None:
    """The sound of a word in katakana, Cyrillic, Latin or transliterating Chinese characters; None for others."""
    first = word[0] if word else ""
    if "ァ" <= first <= "ヺ":
        return _katakana(word)
    low = word.lower()
    if "а" <= low[:1] <= "ё":
        return _latin("".join(_CYRILLIC.get(c, "") for c in low), is_english=True)
    if (low[:1].isascii() and low[:1].isalpha()) or low[:1] in "äöüéèêáàâíóôúåøæœłñç":
        return _latin(low.translate(_ACCENTS), is_english=True)
    return _chinese(word)


def likeness(one: Sound, other: Sound) -> float:
    """How alike two names sound, 0 to 1. Short names must agree in their vowels, too."""
    bare = max(Indel.normalized_similarity(a, b) for a in one.skeletons for b in other.skeletons)
    shortest = min(len(min(one.skeletons, key=len)), len(min(other.skeletons, key=len)))
    if bare < 0.75 or shortest < 2:
        return 0.0
    full = Indel.normalized_similarity(one.full, other.full)
    if shortest == 2 and (bare < 1 or full < 0.72):
        return 0.0
    return 0.65 * bare + 0.35 * full


ALIKE = 0.8


def _katakana(word: str) -> Sound:
    full: list[str] = []
    for character in word:
        if character in _SMALL_KANA and full and full[-1] in "aiu":
            full[-1] = _VOWELS[_KANA_VOWEL[character]]
            continue
        if character in "ッー・":
            continue
        full.append(_KANA_CLASS.get(character, ""))
        if character != "ン":
            full.append(_VOWELS[_KANA_VOWEL.get(character, "u")])
    form = _squeezed("".join(full))
    return Sound((_bare(form),), form)


def _latin(word: str, *, is_english: bool) -> Sound:
    full: list[str] = []
    without_r: list[str] = []
    pieces = _LATIN.findall(word)
    for i, piece in enumerate(pieces):
        if i == 0 and piece == "x":
            form = "T"
        elif piece in _LATIN_CLASS:
            form = _LATIN_CLASS[piece]
        else:
            form = _SINGLE_CLASS.get(piece[0]) or _VOWELS.get(piece[0], "")
        full.append(form)
        after_vowel = i > 0 and pieces[i - 1][0] in _VOWELS
        before_vowel = i + 1 < len(pieces) and pieces[i + 1][0] in _VOWELS
        if not (is_english and piece == "r" and after_vowel and not before_vowel):
            without_r.append(form)
    if is_english and len(pieces) > 3 and pieces[-1] == "e":
        full.pop()
        without_r.pop()
    forms = [_squeezed("".join(full)), _squeezed("".join(without_r))]
    bare = [_bare(f) for f in forms]
    if is_english:
        bare += [b for p in pieces if p == "ng" and (b := _bare(_squeezed("".join(full).replace("N", "NK", 1))))][:1]
        if word.startswith("w") or "w" in word[1:]:
            bare.append(_bare(_squeezed("P" + "".join(full))) if word.startswith("w") else bare[0])
    return Sound(tuple(dict.fromkeys(bare)), forms[1] if is_english else forms[0])


def _chinese(word: str) -> Sound | None:
    readings = chinese_readings()
    syllables = [readings.get(c) for c in word]
    if not all(syllables):
        return None
    full = [_latin_syllable(s) for s in syllables if s]
    form = _squeezed("".join(full))
    return Sound((_bare(form),), form)


@lru_cache(maxsize=512)
def _latin_syllable(syllable: str) -> str:
    if syllable == "er":
        return "L"
    plain = syllable.replace("x", "s", 1).replace("q", "c", 1) if syllable[0] in "xq" else syllable
    plain = plain.replace("zh", "j", 1)
    out = ""
    for piece in _LATIN.findall(plain):
        out += _LATIN_CLASS[piece] if piece in _LATIN_CLASS else _SINGLE_CLASS.get(piece[0]) or _VOWELS.get(piece[0], "")
    if syllable[0] == "w":
        out = "P" + out
    return out


def _squeezed(form: str) -> str:
    return re.sub(r"(.)\1+", r"\1", form)


def _bare(form: str) -> str:
    return re.sub(r"[aiu]", "", form)


@lru_cache(maxsize=1)
def chinese_readings() -> dict[str, str]:
    """Chinese character → its reading in pinyin without tone; the first where a character has several."""
    out: dict[str, str] = {}
    for line in _lines("pinyin.tsv"):
        syllable, characters = line.split("\t")
        for character in characters:
            out.setdefault(character, syllable)
    return out


@lru_cache(maxsize=1)
def transliterating() -> frozenset[str]:
    """Chinese characters that stand for sounds in foreign names."""
    return frozenset("".join(_lines("transliteration.txt"))) & frozenset(chinese_readings())


@lru_cache(maxsize=1)
def kanji_readings() -> dict[str, tuple[str, ...]]:
    """Kanji → its readings in Japanese names, romanised."""
    from refcheck.lang.fold import han

    out: dict[str, tuple[str, ...]] = {}
    for line in _lines("kanji_names.tsv"):
        readings, characters = line.split("\t")
        for character in han(characters):
            out[character] = (*out.get(character, ()), *readings.split())
    return out


def _lines(name: str) -> list[str]:
    text = resources.files("refcheck.match").joinpath("sounds", name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
