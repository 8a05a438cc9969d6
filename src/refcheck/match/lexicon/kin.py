"""Concepts akin: rows of the lexicon that share words, or rarer Chinese characters, in any language. A free translation often takes one for the other."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from math import log, sqrt

from refcheck.match.lexicon import empty, general, is_proper, numbers, rows
from refcheck.match.lexicon.book import Ids

_AKIN = 0.06  # cosine of the rows' words
_COMMON = 150  # a word or character in more rows links nothing
_CHARACTER = 0.5
_ALONE = 0.5  # what a word counts that no other row has
_Features = dict[str, float]


@lru_cache(maxsize=1)
def _weighed() -> tuple[dict[int, _Features], dict[str, list[int]]]:
    """Concept → its words and characters with their weights, each row's vector of length one; word or character → its concepts."""
    seen: dict[int, _Features] = defaultdict(dict)
    for concept, (_, *cells) in zip(numbers(), rows(), strict=True):
        mine = seen[concept]
        for column, cell in enumerate(cells):
            mine.update(dict.fromkeys((f"{column}{word}" for word in cell.split("|")), 1.0))
            if 0 < column < 3:  # Chinese and Japanese
                mine.update(dict.fromkeys((c for c in cell if "一" <= c <= "鿿"), _CHARACTER))
    holders: dict[str, list[int]] = defaultdict(list)
    for concept, mine in seen.items():
        for key in mine:
            holders[key].append(concept)
    worth = {key: log(len(seen) / len(found)) * (1.0 if len(found) > 1 else _ALONE) for key, found in holders.items()}
    for mine in seen.values():
        for key in mine:
            mine[key] *= worth[key]
        size = sqrt(sum(v * v for v in mine.values())) or 1.0
        for key in mine:
            mine[key] /= size
    return seen, {key: found for key, found in holders.items() if 1 < len(found) <= _COMMON}


@lru_cache(maxsize=16_384)
def _kin(concept: int) -> Ids:
    seen, holders = _weighed()
    if concept not in seen or is_proper(concept):
        return frozenset()
    found: dict[int, float] = defaultdict(float)
    for key, value in seen[concept].items():
        for other in holders.get(key, ()):
            found[other] += value * seen[other][key]
    return frozenset(other for other, value in found.items() if value >= _AKIN and not is_proper(other))


def kin(ids: Ids) -> Ids:
    """The concepts akin to any of these."""
    silent = general() | empty()
    return frozenset().union(*(_kin(i) for i in ids - silent)) - silent
