"""How a unit of a quotation may be written on a page of another language: the words of its concepts, and ways to write a name."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from refcheck.lang.fold import han
from refcheck.match.jamo import is_hangul, together
from refcheck.match.lexicon import lexicon
from refcheck.match.lexicon.columns import Korean
from refcheck.match.pairing import kanji_pattern, pinyin
from refcheck.match.readings import chinese_readings, korean_readings
from refcheck.match.sound_hangul import sino_korean
from refcheck.match.units import Unit

_MOST_WAYS = 12


@lru_cache(maxsize=8)
def _by_concept(code: str) -> dict[int, tuple[str, ...]]:
    """Concept → the forms under which a language's lexicon enters it."""
    book = lexicon(code)
    found: dict[int, list[str]] = defaultdict(list)
    for form, ids in book.entries.items() if book else ():
        for concept in ids:
            found[concept].append(form)
    for letters, ids in book.verbs.items() if isinstance(book, Korean) else ():
        for concept in ids:
            found[concept].append(together(letters))
    return {concept: tuple(forms) for concept, forms in found.items()}


def forms(concept: int, code: str) -> tuple[str, ...]:
    """The forms of a concept in a language: stems where words stand apart, else what a text may hold."""
    return _by_concept(code).get(concept, ())


def name_patterns(unit: Unit, code: str) -> Iterator[re.Pattern[str]]:
    """Expressions for the characters (common forms) that a name in Latin or Korean letters may be written with."""
    word = unit.word.lower()
    if code == "zh" and word.isascii() and " " in (pinyin(word) or ""):
        yield re.compile("".join(f"[{_read_as()[s]}]" for s in (pinyin(word) or "").split()))
    if code == "ja" and word.isascii() and (pattern := kanji_pattern(word)) is not None:
        yield pattern
    if code in ("ja", "zh") and 1 < len(word) <= 8 and all(map(is_hangul, word)) and (pattern := sino_korean(word)) is not None:
        yield pattern


@lru_cache(maxsize=1)
def _read_as() -> dict[str, str]:
    found: dict[str, str] = {}
    for character, reading in chinese_readings().items():
        found[reading] = found.get(reading, "") + re.escape(character)
    return found


def in_hangul(characters: str) -> list[str]:
    """What Chinese characters may be in Korean letters."""
    ways = [_hanja().get(c, ()) for c in han(characters)]
    return ["".join(way) for way in itertools.islice(itertools.product(*ways), _MOST_WAYS)] if all(ways) else []


@lru_cache(maxsize=1)
def _hanja() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for syllable, characters in korean_readings().items():
        for character in dict.fromkeys(characters):
            found[character] = (*found.get(character, ()), syllable)
    return found
