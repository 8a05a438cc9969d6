"""What comparing texts needs of a language: words that deny, numerals and units, small words, attribution of speech."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NONE: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Matching:
    """What comparing texts needs of a language. All words are lower case.

    `negations` deny a clause (whole words where the language has blanks, else strings); `not_negations` contain one of
    them and deny nothing; `half_negations` are beginnings of words that another language may render by a denial (refuse, unable),
    and `not_half_negations` an expression for beginnings of words that only look so (непосредственный, bank, しかし). `numerals` are number words with their value, `multipliers` words that multiply the
    number before them (million, 万, тысяч). `fractions` are words for parts (half). `months` are the month names' stems,
    January first. `units` map words behind a number to a unit name that all languages share. `stop` are words without
    weight. `abbreviations` end in a full stop that ends no sentence. `says` are stems of verbs that attribute words,
    and `says_before` is True where the speaker's name usually stands before the verb ("王毅表示"). `questions` are labels of
    whoever asks in a transcript, `answers` of whoever answers, `chairs` begin a label of one word that is whoever presides; `titles` are words that stand beside a person's name.
    """

    negations: tuple[str, ...] = ()
    denies: str = ""  # the word that a denial belongs to: the "next" one, the "last" one before it; "" where its place does not tell
    whether: str = ""  # an expression for "whether or not", whose denial denies nothing (合不合, か否か)
    not_negations: tuple[str, ...] = ()
    half_negations: tuple[str, ...] = ()
    not_half_negations: str = ""
    numerals: Mapping[str, float] = field(default_factory=lambda: _NONE)
    multipliers: Mapping[str, float] = field(default_factory=lambda: _NONE)
    fractions: Mapping[str, float] = field(default_factory=lambda: _NONE)
    months: tuple[str, ...] = ()
    units: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    more_than: str = ""  # an expression for words beside a number that is a little less than the true one (more than, 余, свыше)
    less_than: str = ""  # the same for one that is a little more (nearly, 近く, почти)
    quarters: tuple[str, ...] = ()  # expressions for the first to the fourth quarter of a year
    halves: tuple[str, ...] = ()  # the same for the first and the second half
    counters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # counter → the word for what it counts (隻: 船)
    stop: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    says: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    hedges: str = ""  # an expression for words by which a thing only may be or is only meant to be (may, 打算, 可能性がある)
    hedged: str = ""  # an expression for all words that can render such ones
    permits: str = ""  # an expression for words of leave and interdiction, which "may" and "may not" render, too
    scene: str = ""  # an expression that ends before a place where something was said (in Geneva): it is no subject
    beside: str = ""  # an expression that ends in a preposition before a name: it is no subject of the verb behind it
    about: str = ""  # an expression for what behind a name makes it the subject of what is said (について)
    occasions: str = ""  # an expression for what behind the name of a state tells who asks, meets or speaks (の記者の質問, newspaper)
    restrictors: str = ""  # an expression for the words of a clause without which a statement says more (provided that, 除非, 限り)


def words(line: str) -> tuple[str, ...]:
    """The words of a line."""
    return tuple(line.split())


def word_set(line: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(line.split())


def values(line: str) -> Mapping[str, float]:
    """A line like "one=1 two=2" as a mapping."""
    return MappingProxyType({name: float(value) for name, value in (pair.split("=") for pair in line.split())})


def names(line: str) -> Mapping[str, str]:
    """A line like "years=year days=day" as a mapping. A blank inside a word is written "_"."""
    pairs = (pair.split("=") for pair in line.split())
    return MappingProxyType({name.replace("_", " "): value for name, value in pairs})
