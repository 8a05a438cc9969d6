"""Errors of the system, told as a person can use them."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from refcheck.model.errors import StoreError

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_KEPT = "what was recorded before is kept"


def store_error(error: OSError | sqlite3.Error, path: Path) -> StoreError:
    """A StoreError that says where, what, and what to do."""
    code = error.errno if isinstance(error, OSError) else None
    text = str(error)
    if code in _FULL or "disk is full" in text:
        return StoreError(
            f"the disk is full; {_KEPT}", where=str(path), remedy="free some space, or choose another folder with --store, and run again"
        )
    if code in (errno.EACCES, errno.EPERM, errno.EROFS) or "readonly" in text or "unable to open" in text:
        return StoreError(
            "the evidence folder cannot be written", where=str(path), remedy="make it writable, or choose another folder with --store"
        )
    if code == errno.ENOENT:
        return StoreError(
            "the evidence folder, or the file that was written to, was removed or moved meanwhile",
            where=str(path),
            remedy="put it back if it was moved, and run again",
        )
    if code in (errno.EEXIST, errno.ENOTDIR):
        return StoreError("this is a file, not a folder", where=str(path), remedy="choose another folder with --store")
    if "locked" in text:
        return StoreError(
            "another run holds the index for very long", where=str(path), remedy="wait until it is done, or use another folder with --store"
        )
    return StoreError(f"evidence cannot be written: {text}; {_KEPT}", where=str(path), remedy="check the disk, and run again")
