"""Which state or body a place belongs to: concepts of the lexicon, from belongs.txt.

A line there is a state or body; behind it what may stand for it (its capital), parts of it that are subjects of their own (other cities,
islands), and what points to it (persons, members), parted by ";". The line that begins with "~" lists waters and disputed islands.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from refcheck.match.lexicon import numbers, rows
from refcheck.match.lexicon.book import Ids

_FILE = Path(__file__).with_name("belongs.txt")


@dataclass(frozen=True, slots=True)
class Place:
    """A state, body, place or water of the lexicon, and persons and members that point to one.

    `stands` are the states or bodies that the name may stand for, `homes` all those that it belongs to. `kind` is "power", "water",
    "part of" a state, or "" for what only points to others.
    """

    name: str
    stands: frozenset[str]
    homes: frozenset[str]
    kind: str

    def touches(self, other: Place) -> bool:
        """Whether one may be meant by the other."""
        if self.name == other.name or self.name in other.homes or other.name in self.homes:
            return True
        return (
            not self.stands.isdisjoint(other.stands) or not self.stands.isdisjoint(other.homes) or not self.homes.isdisjoint(other.stands)
        )


def place_of(ids: Ids) -> Place | None:
    """The place or body that a word names; None where it names none."""
    known = _places()
    found = [known[i] for i in sorted(ids) if i in known]
    return next((place for place in found if place.kind), found[0] if found else None)  # Moskau before the people of Moscow


@lru_cache(maxsize=1)
def _places() -> dict[int, Place]:
    kinds: dict[str, str] = {}
    stands: defaultdict[str, set[str]] = defaultdict(set)
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for line in _FILE.read_text("ascii").splitlines():
        if line.startswith("~"):
            kinds.update(dict.fromkeys(line[1:].split(), "water"))
            continue
        state, _, rest = line.partition(":")
        seats, parts, others = (p.split() for p in rest.split(";"))
        kinds[state] = "power"
        for name in (state, *seats):
            stands[name].add(state)
            kinds.setdefault(name, "power")
        for name in parts:
            kinds.setdefault(name, f"part of {state}")
        for name in (state, *seats, *parts, *others):
            homes[name].add(state)
    known = {row[0]: number for number, row in zip(numbers(), rows(), strict=True) if row[0] in homes or row[0] in kinds}
    return {n: Place(name, frozenset(stands[name]), frozenset(homes[name]), kinds.get(name, "")) for name, n in known.items()}
