"""A unit of meaning in a sentence: a word, name or run of characters that another language's sentence can answer."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.match.lexicon import empty, general, is_person, is_proper
from refcheck.match.lexicon.book import Ids
from refcheck.match.lexicon.lightness import light
from refcheck.match.sound import Sound
from refcheck.match.tokens import HAN

NO_IDS: Ids = frozenset()
HAN_RUN = later(f"[{HAN}]+")
PIECE = later(
    rf"(?P<katakana>[ァ-ヺ][ァ-ヺー・]*)|(?P<han>[{HAN}]+)|(?P<kana>[ぁ-ゖー]+)|(?P<word>[^\W\d_ぁ-ヺー{HAN}]+(?:['’-][^\W\d_ぁ-ヺー{HAN}]+)*)"
)
NAMED = 1.4  # what a name counts
_GENERAL = 0.35
_LIGHT = 0.25  # what a word counts that translations leave out as they like
_SENSES = -0.3  # a word in many rows of the lexicon says little


@dataclass(frozen=True, slots=True)
class Unit:
    """A meaningful stretch text[start:end]. Any of its keys may find the counterpart.

    `ids` are concepts; `word` the folded form, for words that both texts write in one script; `sound` for words that may be
    names or loans; `han` the folded Chinese characters; `proper` is True for a name; `weight` is what it counts; `parts` are the
    concepts that a compound is made of; `name` is a name in letters that the lexicon does not know, as printed.
    """

    start: int
    end: int
    word: str
    ids: Ids = NO_IDS
    sound: Sound | None = None
    han: str = ""
    proper: bool = False
    weight: float = 1.0
    parts: tuple[Ids, ...] = ()
    name: str = ""


def worth(ids: Ids, word: str, code: str, *, proper: bool) -> float:
    """What a word of the lexicon counts: a name most, a general word or one of many senses little, a light one least."""
    if not proper and word in light(code):
        return _LIGHT
    return NAMED if proper else _GENERAL if ids & general() else len(ids) ** _SENSES


def parts_of(inside: tuple[Ids, ...], whole: Ids) -> tuple[Ids, ...]:
    """The concepts of the parts of a compound, itself of the concepts `whole`, without those that say nothing: Kazakhstan is no Stan."""
    parts = tuple(p for ids in inside if (p := ids - empty() - general()))
    if not parts or not whole or not all(map(is_proper, whole)) or any(map(is_person, whole)):
        return parts
    return tuple(p for p in parts if not all(map(is_person, p)))


def is_light(unit: Unit) -> bool:
    """Whether translations leave such a word out, put it in or say it otherwise as they like; one Chinese character is often a part of a word."""
    return not unit.proper and (unit.weight <= _LIGHT or len(unit.word) == 1)
