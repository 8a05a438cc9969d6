"""Concepts akin: rows of the lexicon that share words in any language. A free translation often takes one for the other.

kin.txt is made of the lexicon by benchmarks/kin_of_lexicon.py; each line has a concept and those of higher number that are akin.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

from refcheck.match.lexicon import empty, general, rows
from refcheck.match.lexicon.book import Ids

FILE = Path(__file__).with_name("kin.txt")


def digest() -> str:
    """The digest of the lexicon's rows: the first line of kin.txt says of which rows it was made."""
    return hashlib.sha256("\n".join("\t".join(row) for row in rows()).encode()).hexdigest()


@lru_cache(maxsize=1)
def _pairs() -> dict[int, Ids]:
    found: dict[int, set[int]] = defaultdict(set)
    for line in FILE.read_text("ascii").splitlines()[1:]:
        concept, *others = map(int, line.split())
        found[concept].update(others)
        for other in others:
            found[other].add(concept)
    silent = general() | empty()
    return {concept: frozenset(others - silent | {concept}) for concept, others in found.items() if concept not in silent}


def kin(ids: Ids) -> Ids:
    """The concepts akin to any of these."""
    pairs = _pairs()
    return frozenset().union(*(pairs.get(i, frozenset()) for i in ids))
