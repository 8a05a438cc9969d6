"""The work that lanes order: errands, the batches that they belong to, and where they go next."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from refcheck.model.capture import Capture

if TYPE_CHECKING:
    from refcheck.fetch.lanes import Lane


@dataclass(frozen=True, slots=True)
class Onward:
    """Where an errand goes next: to `host`, not before `delay_s` from now."""

    host: str
    delay_s: float = 0.0


class Errand(Protocol):
    """A piece of work that takes one step at a time, each in a host's lane."""

    @property
    def host(self) -> str:
        """The host whose lane it waits in."""

    @property
    def batch(self) -> Batch:
        """Whom it belongs to."""

    @property
    def pauses(self) -> bool:
        """Whether the host is left alone after it, so that nothing else may start beside it."""

    def step(self, lane: Lane) -> Onward | None:
        """One exchange at most. Where to go next, None when it is done or waits for something else than time."""


@dataclass(eq=False)
class Batch:
    """The errands of one call and what came of them. More than `bound` results that nobody took hold its errands back."""

    bound: int
    results: deque[Capture] = field(default_factory=deque)
    held: list[Errand] = field(default_factory=list)
    outstanding: int = 0
    cancelled: bool = False
    draining: bool = False
    begun: set[int] = field(default_factory=set)  # id() of the errands that had an exchange and are not done
    error: BaseException | None = None
