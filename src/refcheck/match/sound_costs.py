"""What it costs to turn one string of sounds into another: little for what a writing system blurs, much for another consonant."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from refcheck.match.readings import lines_of

ROUNDING = 1e-9


class _Known(dict[str, float]):
    """Sound → a figure of the table, `other` for what the table does not have."""

    def __init__(self, known: dict[str, float], other: float) -> None:
        super().__init__(known)
        self._other = other

    def __missing__(self, sound: str) -> float:
        self[sound] = self._other
        return self._other


@dataclass(frozen=True, slots=True)
class Costs:
    """By sound: what it weighs, what it costs to leave it out, and what it costs to turn it into another (fitted: benchmarks/fit_sounds.py)."""

    weight: dict[str, float]
    omitted: dict[str, float]
    turned: dict[str, dict[str, float]]


@lru_cache(maxsize=1)
def costs() -> Costs:
    """The table, read once."""
    weight: dict[str, float] = {}
    omitted: dict[str, float] = {}
    turned: dict[str, dict[str, float]] = {}
    for line in lines_of("costs.tsv"):
        sounds, *values = line.split("\t")
        if len(sounds) == 1:
            weight[sounds], omitted[sounds] = map(float, values)
            turned.setdefault(sounds, {})[sounds] = 0.0
        else:
            for mine, theirs in ((sounds[0], sounds[1]), (sounds[1], sounds[0])):
                turned.setdefault(mine, {})[theirs] = float(values[0])
    unlike = max(cost for row in turned.values() for cost in row.values())
    return Costs(_Known(weight, 1.0), _Known(omitted, 0.5 * unlike), {mine: _Known(row, unlike) for mine, row in turned.items()})


@lru_cache(maxsize=100_000)
def turned_likeness(one: str, other: str, least: float) -> float:
    """One less the cost of turning one string of sounds into the other, over their weight; 0 where it is found to be below `least`."""
    if one == other:
        return 1.0
    table = costs()
    weight = 0.5 * sum([table.weight[s] for s in one + other])
    most = (1 - least) * weight + ROUNDING
    omitted = [table.omitted[sound] for sound in other]
    row = [0.0, *accumulate(omitted)]
    for mine in one:
        omit = table.omitted[mine]
        turned = table.turned[mine]
        before = row[0]
        least_cost = cost = before + omit
        last, row = row, [cost]
        for theirs, omission, above in zip(other, omitted, last[1:], strict=True):
            cost += omission
            left_out, changed = above + omit, before + turned[theirs]
            if left_out < cost:
                cost = left_out
            if changed < cost:
                cost = changed
            row.append(cost)
            before = above
            if cost < least_cost:
                least_cost = cost
        if least_cost > most:
            return 0.0
    return max(0.0, 1 - row[-1] / weight)
