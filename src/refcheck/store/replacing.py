"""A file that is whole or not there: written beside its place and put there at the end, so that a full disk or a kill leaves the old one."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_STREAMS = (
    "/dev/std",
    "/dev/fd/",
    "/proc/",
)  # names for what is open: written to and never replaced; /dev/shm holds files as any folder does
_NO_ROOM_BESIDE = (errno.EACCES, errno.EPERM, errno.EROFS)
_PINNED = (errno.EBUSY, errno.EXDEV)  # one file mounted into a container cannot be replaced, only written


def write_whole(path: Path, data: bytes) -> None:
    """The bytes in the place of the file; its folder is made. Raises OSError, and then the old file stands as it was."""
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: Path, *, keep_early: bool = False) -> Iterator[IO[bytes]]:
    """A binary file that takes the place of `path` when the block ends; when it fails, the old one stays.

    Mode and owner of the old file are kept, and of a symbolic link the target is replaced. A pipe, a device and one of our own streams are
    written to directly, and so is a file whose folder takes no other. With `keep_early`, what was written takes the place also when
    something else than the writing ends the block (Ctrl-C): for files of which each line counts. Raises OSError.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path.parent)) from error
    if _stream(path):
        with os.fdopen(os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0)), "wb") as file:
            if file.seekable():
                file.seek(0, os.SEEK_END)  # a log that the shell lets us append to is not cut
            yield file
        return
    target = Path(os.path.realpath(path))
    old = target.stat() if target.exists() else None
    if old is not None:
        target.open("r+b").close()  # what may not be written is not replaced either
    part = target.with_name(f"{target.name[:60]}.{secrets.token_hex(4)}.part")  # names end at 255 bytes
    try:
        file = part.open("xb")
    except OSError as error:
        if old is None or error.errno not in _NO_ROOM_BESIDE:
            raise
        with target.open("wb") as file:
            yield file
        return
    try:
        with file:
            try:
                yield file
            except OSError:
                raise
            except BaseException:
                if keep_early and file.tell():
                    _finish(file, part, target, old)
                raise
            _finish(file, part, target, old)
    finally:
        with suppress(OSError):
            part.unlink()


def _stream(path: Path) -> bool:
    """Whether what stands there is no file of its own, but a pipe, a device or a name for an open stream."""
    with suppress(OSError):
        if not stat.S_ISREG(path.stat().st_mode):
            return True
    return any(place.startswith(_STREAMS) for place in _links(path))


def _links(path: Path) -> Iterator[str]:
    """The absolute path, and where each symbolic link on its last part leads."""
    for _ in range(40):  # what systems follow
        yield f"{os.path.realpath(path.parent)}/{path.name}"
        if not path.is_symlink():
            return
        path = path.parent / path.readlink()


def _finish(file: IO[bytes], part: Path, target: Path, old: os.stat_result | None) -> None:
    """All bytes on the disk, then the new name: in this order, a crash leaves the old file or the new one."""
    file.flush()
    os.fsync(file.fileno())
    file.close()
    if old is not None:
        with suppress(OSError):
            part.chmod(stat.S_IMODE(old.st_mode))
        with suppress(OSError, AttributeError):  # Windows has no owners of this kind
            os.chown(part, old.st_uid, old.st_gid)
    try:
        part.replace(target)
    except OSError as error:
        if error.errno not in _PINNED:
            raise
        target.write_bytes(part.read_bytes())
