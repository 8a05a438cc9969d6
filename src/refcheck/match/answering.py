"""Which words of a text may render one of another text, found by what they have in common: two long texts have too many pairs of words to try each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from refcheck.match.polarity import answers
from refcheck.match.units import Unit


class Answering:
    """Some units by their concepts, words and characters."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = units
        self._by_concept: dict[int, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_character: dict[str, list[int]] = defaultdict(list)
        for i, unit in enumerate(units):
            self._by_word[unit.word].append(i)
            for concept in unit.ids.union(*unit.parts):
                self._by_concept[concept].append(i)
            for character in unit.han:
                self._by_character[character].append(i)

    def of(self, unit: Unit) -> list[int]:
        """The numbers of those that the unit `answers`, in order."""
        near = set(self._by_word.get(unit.word, ()))
        for concept in unit.ids.union(*unit.parts):
            near.update(self._by_concept.get(concept, ()))
        for character in unit.han:
            near.update(self._by_character.get(character, ()))
        return sorted(i for i in near if answers(unit, self._units[i]))
