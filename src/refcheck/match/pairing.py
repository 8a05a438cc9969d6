"""Which unit of one stretch has a counterpart in another, across languages."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.fold import han
from refcheck.match.content import Content
from refcheck.match.effort import take
from refcheck.match.hangul_named import answers, stands_in
from refcheck.match.jamo import is_hangul
from refcheck.match.palladius import pinyin_of
from refcheck.match.quantity import Quantity
from refcheck.match.readings import chinese_readings, kanji_readings
from refcheck.match.sound import Sound, alike, alike_word, reaches
from refcheck.match.sound_hangul import beginnings, is_read_as, written_in
from refcheck.match.units import Unit

_TOLERANCE = 0.006
_REACH = 0.0061  # how far from one number another one of its tolerance is at most: 0.006 of the larger
_COUNTED = 10_000  # whole numbers below are not rounded
_DATES = frozenset({"clock", "year", "month", "day"})
_SHORT = 2  # consonants up to which a word that need not be a name is not heard
_STRICT = frozenset({"quarter", "half", "third"})  # small numbers: "2" alone is no second quarter
_MONTH_OR_COUNT = {"month", ""}
_SAME = 0.001
LOOSE_UNITS = frozenset({"", "thing", "nth", "person", "place", "side", "kind", "time", "firm", "country", "part", "point"})


def has_counterpart(unit: Unit, other: Content) -> bool:
    """Whether `other` holds something that may render the unit."""
    return says_alike(unit, other) or sounds_in(unit, other)


def says_alike(unit: Unit, other: Content) -> bool:
    """Whether `other` holds a counterpart by concepts, letters or characters."""
    if unit.ids and not unit.ids.isdisjoint(other.ids):
        return True
    if unit.parts and 2 * sum(1 for p in unit.parts if not p.isdisjoint(other.ids)) >= len(unit.parts):
        return True
    if unit.word in other.words:
        return True
    if unit.han and other.han and _shares_characters(unit.han, other.han):
        return True
    if unit.han and other.hangul and _any_written(other, unit.han):
        return True
    return other.lang == "ko" and stands_in(unit, other)


def _shares_characters(mine: str, theirs: frozenset[str]) -> bool:
    shared = sum(1 for c in mine if c in theirs)
    return shared == len(mine) if len(mine) < 3 else shared >= 0.66 * len(mine)


def sounds_in(unit: Unit, other: Content) -> bool:
    """Whether `other` holds a counterpart by sound."""
    sound = unit.sound
    if sound is None or not take(_comparisons(unit, sound, other)):
        return False
    if unit.proper and any(alike(sound, s) for s in other.names):
        return True
    if sound.size > _SHORT and any(alike_word(sound, s) for s in other.sounds):
        return True
    if not unit.ids and is_hangul(unit.word[:1]) and answers(unit, other):
        return True
    if not unit.proper:
        return not unit.ids and named_in(unit.word, other) if is_hangul(unit.word[:1]) else False
    return any(within(sound, s) for s in other.transliterated) or named_in(unit.word, other)


def _comparisons(unit: Unit, sound: Sound, other: Content) -> int:
    """How many sounds of the other side a unit is held against at most."""
    words = len(other.sounds) if sound.size > _SHORT else 0
    return words + len(other.names) + len(other.transliterated) if unit.proper else words


def within(name: Sound, run: Sound) -> bool:
    """Whether a name sounds in a run of transliterating characters; there are many of those, so it must be clear."""
    return name.size > 1 and run.size > 1 and reaches(name, run, _WITHIN)


_WITHIN = 0.84


def written_in_characters(hangul: str, characters: str) -> bool:
    """Whether a Korean word stands in a word of Chinese characters, read in Korean, Chinese or Japanese."""
    return hangul[:1] in beginnings(characters) and _written_in_characters(hangul, characters)


def _any_written(other: Content, characters: str) -> bool:
    """Whether one of the Korean words that the lexicon does not know stands in a word of Chinese characters."""
    first = beginnings(characters)
    return not first.isdisjoint(other.hangul_firsts) and any(w[:1] in first and _written_in_characters(w, characters) for w in other.hangul)


@lru_cache(maxsize=20_000)
def _written_in_characters(hangul: str, characters: str) -> bool:
    return is_read_as(hangul, characters)


def named_in(name: str, other: Content) -> bool:
    """Whether a name in Latin or Russian letters, or a Korean word, is written in Chinese characters in `other`."""
    if is_hangul(name[:1]):
        return other.lang in ("zh", "ja") and written_in(name, other.text, other.stream, other.lang)
    word = name.lower()
    if not word.isascii():
        return bool(other.stream) and any(" " in read and f" {read} " in other.stream for read in pinyin_of(word))
    return (bool(other.stream) and _pinyin_in(word, other.stream)) or (other.lang == "ja" and _kanji_in(word, other.text))


@lru_cache(maxsize=1)
def _syllables() -> frozenset[str]:
    return frozenset(chinese_readings().values())


@lru_cache(maxsize=4096)
def pinyin(word: str) -> str | None:
    """The word's pinyin syllables, blanks between, None where it has none: "jinping" → "jin ping"."""
    word = word.replace("'", "")
    if not word:
        return ""
    for size in range(min(6, len(word)), 0, -1):
        if word[:size] in _syllables():
            rest = pinyin(word[size:])
            if rest is not None:
                return f"{word[:size]} {rest}".strip()
    return None


def _pinyin_in(word: str, stream: str) -> bool:
    spelled = pinyin(word)
    return bool(spelled) and " " in (spelled or "") and f" {spelled} " in stream


@lru_cache(maxsize=2048)
def kanji_pattern(word: str) -> re.Pattern[str] | None:
    """A pattern for the kanji whose readings, in a row, spell the word."""
    spellings: list[str] = []

    def spell(rest: str, done: tuple[str, ...]) -> None:
        if not rest:
            if len(done) > 1:
                spellings.append("".join(done))
            return
        if len(done) > 3 or len(spellings) > 40:
            return
        for size in range(1, 6):
            characters = _by_reading().get(rest[:size])
            if characters and len(rest) >= size:
                spell(rest[size:], (*done, f"[{characters}]"))

    spell(word, ())
    return re.compile("|".join(spellings)) if spellings else None


@lru_cache(maxsize=1)
def _by_reading() -> dict[str, str]:
    out: dict[str, str] = {}
    for character, readings in kanji_readings().items():
        for reading in readings:
            out[reading] = out.get(reading, "") + character
    return out


def _kanji_in(word: str, text: str) -> bool:
    if not 4 <= len(word) <= 14:
        return False
    pattern = kanji_pattern(word.replace("ō", "o").replace("ū", "u"))
    return bool(pattern and pattern.search(han(text)))


def number_in(quantity: Quantity, other: tuple[Quantity, ...]) -> bool:
    """Whether one of the other side's quantities says the same."""
    value = quantity.value
    reach = max(_SAME, _REACH * abs(value))
    return any(-reach <= q.value - value <= reach and same_quantity(quantity, q) for q in other)


@lru_cache(maxsize=4096)
def _grain(value: float) -> float:
    """The step to which a number is given: 100 for 12,300, 0.1 for 50.3."""
    digits, _, decimals = f"{abs(value):.6f}".rstrip("0").partition(".")
    if decimals:
        return float(10 ** -len(decimals))
    return float(10 ** (len(digits) - len(digits.rstrip("0")))) if value else 1.0


def same_quantity(one: Quantity, other: Quantity) -> bool:
    """Equal in value, units compatible: "140 million" and "140 миллионов рублей" are, "7月" and "7日" are not.

    A number may be a rounding of the other: 12,300 of 12,345. Dates and whole numbers of four digits are never rounded.
    """
    largest = max(abs(one.value), abs(other.value), 1e-9)
    if abs(one.value - other.value) > max(_SAME, _TOLERANCE * largest):
        return False  # most are, and need no closer look
    exact = not _DATES.isdisjoint((one.unit, other.unit)) or (largest < _COUNTED and one.value % 1 == 0 == other.value % 1)
    rounding = max(_grain(one.value), _grain(other.value)) / 2
    if abs(one.value - other.value) > (_SAME if exact else max(_SAME, min(_TOLERANCE * largest, rounding * 1.001))):
        return False
    if not _STRICT.isdisjoint((one.unit, other.unit)):
        return one.unit == other.unit
    if {one.unit, other.unit} == _MONTH_OR_COUNT and not (one.hard and other.hard):
        return False  # five dead in May
    if one.unit == other.unit or one.unit in LOOSE_UNITS or other.unit in LOOSE_UNITS:
        return True
    if "kilo" in (one.unit, other.unit):
        return {one.unit, other.unit} <= {"kilo", "km", "kg"}  # キロ
    return any({one.unit, other.unit} <= alike for alike in _ALIKE_UNITS)


_ALIKE_UNITS = ({"year", "age"}, {"percent", "percent_point"}, {"mile", "nmi"})  # at sea, a mile is a nautical one


def exchanged(mine: Quantity, theirs: tuple[Quantity, ...]) -> bool:
    """Whether a number is not among `theirs`, and one of its kind stands there in its place."""
    kind = "" if mine.unit in LOOSE_UNITS else mine.unit
    return mine.hard and not number_in(mine, theirs) and any(kind == ("" if t.unit in LOOSE_UNITS else t.unit) for t in theirs)
