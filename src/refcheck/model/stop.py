"""Asking a run to end gently: what is under way is finished and kept, nothing new begins."""

from __future__ import annotations


class Stop:
    """A wish that may come at any moment, from a signal's handler. `asked` is the wish; `heeding` counts those who look at it."""

    __slots__ = ("asked", "heeding")

    def __init__(self) -> None:
        self.asked = False
        self.heeding = 0


class Stopped(KeyboardInterrupt):
    """A run ended as it was asked to: what was under way has been given, nothing is missing of it."""
