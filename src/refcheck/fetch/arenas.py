"""Many threads, few heaps: what bodies leave behind in a heap of each thread adds up."""

from __future__ import annotations

import contextlib
import sys

_M_ARENA_MAX = -8  # of glibc's malloc.h
_ARENAS = 2


def few_arenas() -> None:
    """Ask glibc for few heaps, before the threads begin; elsewhere nothing. With 128 threads it saves a tenth of the memory."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _ARENAS)
