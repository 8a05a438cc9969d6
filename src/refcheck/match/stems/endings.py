"""Endings that words lose, by their last letter: noise holds a hundred thousand different words, and each is asked for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

Endings = Mapping[str, tuple[str, ...]]


def by_last(endings: Iterable[str]) -> Endings:
    """Last letter → the endings with it, in their order."""
    found: dict[str, list[str]] = defaultdict(list)
    for ending in endings:
        found[ending[-1]].append(ending)
    return {letter: tuple(those) for letter, those in found.items()}


def cut(word: str, endings: Endings, shortest: int) -> str:
    """The word without the first of the endings that leaves at least `shortest` letters."""
    for ending in endings.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word
