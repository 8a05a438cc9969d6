"""The WARC file that this run appends to. Nothing is acknowledged before it is on the disk."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from refcheck.store.locks import try_lock
from refcheck.store.records import certificate_record, warc_date, warcinfo

_GRAVE = frozenset({errno.EIO, errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})  # others say that folders take no fsync here


class Segment:
    """One append-only file with a name of its own; opened with its warcinfo record, locked against repair by other runs."""

    def __init__(self, folder: Path, label: str | None, now: datetime) -> None:
        self.path = folder / f"refcheck-{now:%Y%m%d%H%M%S}-{uuid4().hex[:12]}.warc.gz"
        self._date = warc_date(now)
        self._certificates: set[str] = set()
        self._file: BinaryIO = self.path.open("xb", buffering=0)
        self.end = 0
        self._opening = [warcinfo(label, self.path.name, now)]
        try:
            try_lock(self._file)
            _sync_folder(folder)
        except BaseException:
            self._file.close()
            raise

    @property
    def name(self) -> str:
        """The file's name inside the store."""
        return self.path.name

    def append(self, groups: Sequence[Sequence[bytes]], certificates: dict[str, bytes]) -> list[list[int]]:
        """Append the members of all groups in one go and wait for the disk; the offset of each member.

        When it fails, the file is cut back to where it stood, and the error is raised: nothing of it counts.
        """
        new = {digest: der for digest, der in certificates.items() if digest not in self._certificates}
        first = [*self._opening, *(certificate_record(digest, der, self._date) for digest, der in new.items())]
        position = self.end + sum(map(len, first))
        offsets: list[list[int]] = []
        for members in groups:
            offsets.append([])
            for member in members:
                offsets[-1].append(position)
                position += len(member)
        try:
            self._write(b"".join([*first, *(member for members in groups for member in members)]))
            os.fsync(self._file.fileno())
            self.path.stat()  # what was removed or moved takes writes to the end, and keeps none of them
        except BaseException:
            self._cut_back()
            raise
        self.end, self._opening = position, []
        self._certificates.update(new)
        return offsets

    def close(self) -> None:
        """Give the file and its lock back."""
        self._file.close()

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) :]

    def _cut_back(self) -> None:
        with contextlib.suppress(OSError):
            self._file.seek(self.end)
            self._file.truncate(self.end)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can. Raises OSError when the disk is full or failing."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # no folder can be opened here (Windows)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno in _GRAVE:
            raise
    finally:
        os.close(handle)
