"""How much may still be done for one quotation in another language: steps that are counted, no seconds, so that a verdict never hangs on the
machine or on what else it does.

A step is a name that is held against another one by its sound. Who searches, compares or marks takes steps of one `Effort`; where it is
spent, names are not heard any more and find no counterpart, which `is_spent` tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Generic, TypeVar

_Answer = TypeVar("_Answer")


class Effort:
    """The steps that are left. `is_spent`: some were asked for that were not there."""

    __slots__ = ("is_spent", "left")

    def __init__(self, steps: int) -> None:
        self.left = steps
        self.is_spent = False


_current: ContextVar[Effort | None] = ContextVar("effort", default=None)


@contextmanager
def limited(steps: int) -> Iterator[Effort]:
    """So many steps for all that is done inside."""
    effort = Effort(steps)
    token = _current.set(effort)
    try:
        yield effort
    finally:
        _current.reset(token)


def take(steps: int) -> bool:
    """Take steps; False where none are left. The last ones may be more than there are: a comparison is made to its end or not at all."""
    effort = _current.get()
    if effort is None:
        return True
    if effort.left <= 0:
        effort.is_spent = True
        return False
    effort.left -= steps
    return True


def is_spent() -> bool:
    """Whether steps were asked for that were not there."""
    effort = _current.get()
    return effort is not None and effort.is_spent


def leave_out() -> None:
    """Names were not heard for another reason: all that is asked for from now on is refused."""
    effort = _current.get()
    if effort is not None:
        effort.is_spent = True
        effort.left = 0


class Kept(Generic[_Answer]):
    """An answer with the steps that it took. Who finds it made takes them again: a verdict must not hang on what was asked before."""

    __slots__ = ("_steps", "value")

    def __init__(self, value: _Answer, steps: int) -> None:
        self.value = value
        self._steps = steps

    def take_again(self) -> bool:
        """Take its steps; False where they would not all have been there."""
        effort = _current.get()
        if effort is None or self._steps == 0:
            return True
        if effort.left <= self._steps:
            return False
        effort.left -= self._steps
        return True


def counted(make: Callable[[], _Answer]) -> tuple[Kept[_Answer], bool]:
    """An answer made, and whether it may be kept: not where a step may have been refused on the way."""
    effort = _current.get()
    before = effort.left if effort is not None else 0
    answer = make()
    return Kept(answer, before - effort.left if effort is not None else 0), effort is None or effort.left > 0
