"""Stretches of a text, asked many times whether another one meets them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Spans:
    """Stretches (start, end) in characters, joined where they overlap. A question takes the logarithm of their number."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        joined: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if joined and start < joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        self._starts = [start for start, _ in joined]
        self._ends = [end for _, end in joined]

    def meet(self, start: int, end: int) -> bool:
        """Whether one of them shares a character with text[start:end]."""
        i = bisect_right(self._ends, start)
        return i < len(self._starts) and self._starts[i] < end

    def hold(self, start: int, end: int) -> bool:
        """Whether text[start:end] lies inside one of them."""
        i = bisect_right(self._starts, start) - 1
        return i >= 0 and end <= self._ends[i]


def between(starts: list[int], first: int, last: int) -> range:
    """The places in a sorted list of the starts from `first` to `last`, both included."""
    return range(bisect_left(starts, first), bisect_right(starts, last))
