"""What it costs to turn one string of sounds into another: little for what a writing system blurs, much for another consonant."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

ROUNDING = 1e-9
_PAIRS = {
    **dict.fromkeys(("pf", "wf", "fh", "kh", "lh"), 0.3),
    **dict.fromkeys(("ts", "mn"), 0.25),
    **dict.fromkeys(("ys", "ks", "hs", "wp", "wh", "yh"), 0.5),
    **dict.fromkeys(("wu", "yi"), 0.1),
    **dict.fromkeys(("wo", "ye", "wa", "fu"), 0.35),
    **dict.fromkeys(("ai", "au", "iu"), 0.3),
    **dict.fromkeys(("ae", "ao", "ei", "eo", "eu", "io", "ou"), 0.18),
}
_SUBSTITUTE = {(pair[i], pair[1 - i]): cost for pair, cost in _PAIRS.items() for i in (0, 1)}
_OMIT = {**dict.fromkeys("aeiou", 0.2), "u": 0.14, "h": 0.25, "y": 0.2, "w": 0.35, "l": 0.4, "n": 0.7, "m": 0.9, "t": 0.7}
WEIGHT = {**dict.fromkeys("aeiou", 0.35), "h": 0.6, "y": 0.5}


@lru_cache(maxsize=100_000)
def turned_likeness(one: str, other: str, least: float) -> float:
    """One less the cost of turning one string of sounds into the other, over their weight; 0 where it is found to be below `least`."""
    if one == other:
        return 1.0
    weight = 0.5 * sum([WEIGHT.get(s, 1.0) for s in one + other])
    most = (1 - least) * weight + ROUNDING
    omitted = [_OMIT.get(sound, 0.95) for sound in other]
    row = [0.0, *accumulate(omitted)]
    for mine in one:
        omit = _OMIT.get(mine, 0.95)
        turned = _TURNED[mine]
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


class _Turned(dict[str, float]):
    """Sound → what it costs to turn one sound into it."""

    def __init__(self, mine: str) -> None:
        super().__init__({mine: 0.0})
        self._mine = mine

    def __missing__(self, theirs: str) -> float:
        cost = self[theirs] = _SUBSTITUTE.get((self._mine, theirs), 1.2)
        return cost


class _AllTurned(dict[str, _Turned]):
    """The same for each sound."""

    def __missing__(self, mine: str) -> _Turned:
        turned = self[mine] = _Turned(mine)
        return turned


_TURNED = _AllTurned()
