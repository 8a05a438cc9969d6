"""A long PDF in two processes: a fork reads the second half of its sheets while the first half is read here.

For the child process of `sandbox.py` alone: it has one thread, and its limits hold for the fork, too. Where there is no fork, no second processor,
or the fork does not answer, all sheets are read here.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable

LONG = 60  # sheets: below, a second process costs more than it gains
Part = dict[str, list[object]]


def in_halves(read: Callable[[int, int], Part], count: int) -> list[Part]:
    """What `read(first, end)` makes of the sheets, in one part or two."""
    if count < LONG or not hasattr(os, "fork") or _processors() < 2:
        return [read(0, count)]
    middle = count // 2
    taken, given = os.pipe()
    child = os.fork()
    if not child:
        os.close(taken)
        _answer(lambda: read(middle, count), given)
    os.close(given)
    with os.fdopen(taken, "rb") as answer:
        first = read(0, middle)
        second = _part(answer.read())
    os.waitpid(child, 0)
    return [first, second if second is not None else read(middle, count)]


def parent_is_gone(parent: int) -> bool:
    """Whether the process that wanted the answer has ended (it ran out of time and was stopped)."""
    return os.getppid() != parent


def _answer(work: Callable[[], Part], given: int) -> None:
    """The fork's side: the part as JSON into the pipe, and no word else; it never returns."""
    try:
        with os.fdopen(given, "wb") as pipe:
            pipe.write(json.dumps(work(), separators=(",", ":")).encode("ascii"))
        os._exit(0)
    finally:
        os._exit(1)


def _part(answer: bytes) -> Part | None:
    try:
        part: Part = json.loads(answer)
    except ValueError:
        return None
    return part


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
