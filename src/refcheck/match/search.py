"""Finding folded strings in a folded text: exactly, or by the short stretches they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

GAP = {"": 0, "ellipsis": 700, "bracketed": 60, "emphasis": 0}
_MOST = 200
_SLACK = 24
_SEEDS = 60  # stretches of a needle that are looked for: a long one needs no more
_SAME_HITS = 40  # places of one stretch in the text that count,
_SAME_SEEDS = 8  # and in the quotation
_MOST_LOOKED_THROUGH = 150_000_000  # characters


def occurrences(needle: str, hay: str, start: int, end: int, most: int = _MOST) -> Iterator[int]:
    """Positions of needle in hay[start:end], at most `most` of them."""
    at = hay.find(needle, start, end) if needle else -1
    while at >= 0 and most > 0:
        yield at
        most -= 1
        at = hay.find(needle, at + 1, end)


def chain(needles: list[str], gaps: list[int], hay: str, fits: Callable[[int, tuple[int, int]], bool]) -> list[tuple[int, int]] | None:
    """Spans of all needles in order, each at most its gap behind the one before; the tightest chain of spans that fit, or None.

    `gaps[i]` is the largest distance between needle i-1 and needle i; `fits` is asked with the number of the needle and its span.
    """
    anchor = max(range(len(needles)), key=lambda i: len(needles[i]))
    best: list[tuple[int, int]] | None = None
    for at in occurrences(needles[anchor], hay, 0, len(hay)):
        spans = _around(needles, gaps, hay, anchor, at)
        if (
            spans
            and all(fits(i, s) for i, s in enumerate(spans))
            and (best is None or spans[-1][1] - spans[0][0] < best[-1][1] - best[0][0])
        ):
            best = spans
            if len(needles) == 1:
                break
    return best


def _around(needles: list[str], gaps: list[int], hay: str, anchor: int, at: int) -> list[tuple[int, int]] | None:
    spans = [(at, at + len(needles[anchor]))]
    for i in range(anchor + 1, len(needles)):
        end = spans[-1][1]
        found = hay.find(needles[i], end, end + gaps[i] + len(needles[i]))
        if found < 0:
            return None
        spans.append((found, found + len(needles[i])))
    for i in range(anchor - 1, -1, -1):
        begin = spans[0][0]
        found = hay.rfind(needles[i], max(0, begin - gaps[i + 1] - len(needles[i])), begin)
        if found < 0:
            return None
        spans.insert(0, (found, found + len(needles[i])))
    return spans


def is_costly(needles: Sequence[str], hay: str) -> bool:
    """Whether looking for the stretches of all needles one by one would take seconds."""
    seeds = sum(min(_SEEDS, len(n) // 3 + 1) for n in needles)
    return seeds * len(hay) > _MOST_LOOKED_THROUGH


def regions(needles: Sequence[str], hay: str, size: int) -> list[tuple[int, int] | None]:
    """`region` for many or long needles, in one look through a long text.

    Every `size` characters of the text one stretch of that size is looked up: a run that both have is met from twice the size on.
    """
    seeds: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, needle in enumerate(needles):
        for seed in range(len(needle) - size + 1):
            known = seeds[needle[seed : seed + size]]
            if len(known) < _SAME_SEEDS:
                known.append((number, seed))
    hits: list[list[tuple[int, int]]] = [[] for _ in needles]
    counts: dict[str, int] = dict.fromkeys(seeds, _SAME_HITS)
    for at in [i for i in range(0, len(hay) - size + 1, size) if hay[i : i + size] in seeds]:
        stretch = hay[at : at + size]
        counts[stretch] -= 1
        for number, seed in seeds[stretch] if counts[stretch] >= 0 else ():
            hits[number].append((at, seed))
    return [
        _densest(own, len(needle), 0, len(hay)) if len({seed for _, seed in own}) >= (2 if len(needle) >= 3 * size else 1) else None
        for needle, own in zip(needles, hits, strict=True)
    ]


def region(needle: str, hay: str, *, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """Where in hay[start:end] the needle stands most likely, widened; None where they share no stretch."""
    end = len(hay) if end is None else end
    for size, step in ((12, 6), (7, 3), (5, 2), (4, 1), (3, 1)):
        if len(needle) < size or (size < 5 and (len(needle) > 40 or end - start > 60_000)):
            continue
        hits = _hits(needle, hay, (start, end), size, max(step, len(needle) // _SEEDS))
        if len({seed for _, seed in hits}) >= (2 if len(needle) >= 2 * size else 1):
            return _densest(hits, len(needle), start, end)
    return None


def _hits(needle: str, hay: str, bounds: tuple[int, int], size: int, step: int) -> list[tuple[int, int]]:
    """(place in hay, place in needle) of the seeds found."""
    hits: list[tuple[int, int]] = []
    for seed in range(0, len(needle) - size + 1, step):
        hits += [(at, seed) for at in occurrences(needle[seed : seed + size], hay, *bounds, most=_SAME_HITS)]
    return sorted(hits)


def _densest(hits: list[tuple[int, int]], length: int, start: int, end: int) -> tuple[int, int]:
    reach = length + 300
    best, count, extent = (0, 0), 0, 0
    low = 0
    seen: dict[int, int] = {}
    for high, (at, seed) in enumerate(hits):
        seen[seed] = seen.get(seed, 0) + 1
        while at - hits[low][0] > reach:
            _drop(seen, hits[low][1])
            low += 1
        while low < high and seen[hits[low][1]] > 1:
            _drop(seen, hits[low][1])
            low += 1
        if len(seen) > count or (len(seen) == count and at - hits[low][0] < extent):
            best, count, extent = (low, high), len(seen), at - hits[low][0]
    inside = hits[best[0] : best[1] + 1]
    left = min(at - seed for at, seed in inside) - _SLACK
    right = max(at + length - seed for at, seed in inside) + _SLACK
    return max(start, left), min(end, right)


def _drop(seen: dict[int, int], seed: int) -> None:
    seen[seed] -= 1
    if not seen[seed]:
        del seen[seed]
