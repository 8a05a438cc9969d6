"""What begins within a stretch of a document: asked for each note of a long paper, and answered without a look at all there is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


Thing = TypeVar("Thing", bound=_Placed)


class Beginnings(Generic[Thing]):
    """Marks, links or whatever else has a `start`, by their places."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self._things = tuple(things)
        placed = sorted((thing.start, order) for order, thing in enumerate(self._things))
        self._places = [place for place, _ in placed]
        self._orders = [order for _, order in placed]

    def within(self, start: int, end: int) -> list[Thing]:
        """Those that begin in [start, end), in the order in which they were given."""
        found = self._orders[bisect_left(self._places, start) : bisect_left(self._places, end)]
        return [self._things[order] for order in sorted(found)]
