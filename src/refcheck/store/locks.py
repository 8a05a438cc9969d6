"""A lock on an open file that dies with its process, on every system; where there is none, nothing is ever called free."""

from __future__ import annotations

import os
import sys
from enum import Enum
from typing import BinaryIO

_FAR = 2**40  # Windows locks bytes: one far behind any evidence


class Held(Enum):
    """What came of asking for a lock."""

    OURS = "ours"
    OTHERS = "others"
    UNKNOWN = "unknown"  # the file system knows no locks


def try_lock(file: BinaryIO) -> Held:
    """Ask for the exclusive lock of `file` without waiting. It is given back when the file is closed."""
    if sys.platform == "win32":
        return _lock_windows(file)
    return _lock_posix(file)


if sys.platform == "win32":

    def _lock_windows(file: BinaryIO) -> Held:
        import msvcrt

        here = os.lseek(file.fileno(), 0, os.SEEK_CUR)
        try:
            os.lseek(file.fileno(), _FAR, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return Held.OTHERS
        except OSError:
            return Held.UNKNOWN
        finally:
            os.lseek(file.fileno(), here, os.SEEK_SET)
        return Held.OURS

else:

    def _lock_posix(file: BinaryIO) -> Held:
        try:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return Held.OTHERS
        except (OSError, ImportError):
            return Held.UNKNOWN
        return Held.OURS
