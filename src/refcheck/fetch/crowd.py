"""What many threads ask of the system: few heaps, and one processor to take turns on."""

from __future__ import annotations

import contextlib
import os
import sys

MANY_WORKERS = 16
_M_ARENA_MAX = -8  # of glibc's malloc.h
_ARENAS = 2


def few_arenas() -> None:
    """Ask glibc for few heaps, before the threads begin; elsewhere nothing. With 128 threads it saves a tenth of the memory.

    What bodies leave behind in a heap of each thread adds up.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _ARENAS)


def stay_together(workers: int) -> None:
    """Keep the calling thread on the processor of its fellows, where they are many.

    Only one thread runs Python at a time. Passing the turn to a thread on another processor costs a fifth of all computing time
    with 128 workers. Runs side by side take different processors. The caller's thread joins them where a second process reads its pages
    (pipeline/beside.py), else it stays free; child processes do.
    """
    locked = getattr(sys, "_is_gil_enabled", lambda: True)()
    if workers > MANY_WORKERS and locked and sys.platform == "linux":
        with contextlib.suppress(OSError):
            allowed = sorted(os.sched_getaffinity(0))
            os.sched_setaffinity(0, {allowed[os.getpid() % len(allowed)]})
