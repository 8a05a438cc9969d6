"""Where WARC files can lie: one file, a folder, a WACZ. All of it is opened for reading only."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from refcheck.model.errors import EvidenceError

_ENDINGS = (".warc.gz", ".warc")
_REMEDY = "give a store folder, a folder of WARC files, a .warc, .warc.gz or .wacz file"


@dataclass(frozen=True, slots=True)
class Volumes:
    """Named WARC files. `names` are sorted; `open` gives a seekable stream of one of them."""

    names: tuple[str, ...]
    open: Callable[[str], BinaryIO]


def find_volumes(path: Path) -> Volumes:
    """The WARC files at `path`. Raises EvidenceError when there is nothing that can be read as evidence."""
    try:
        if path.is_dir():
            return _folder(path)
        with path.open("rb") as raw:
            head = raw.read(6)
    except FileNotFoundError as error:
        raise EvidenceError("no such file or folder", where=str(path), remedy=_REMEDY) from error
    except OSError as error:
        raise EvidenceError(f"cannot be read: {error.strerror or error}", where=str(path), remedy="check the permissions") from error
    if head.startswith(b"PK"):
        return _wacz(path)
    if head.startswith((b"\x1f\x8b", b"WARC/")):
        return Volumes((path.name,), lambda _name: path.open("rb"))
    if not head:
        raise EvidenceError("the file is empty", where=str(path), remedy=_REMEDY)
    raise EvidenceError("neither a WARC nor a WACZ file", where=str(path), remedy=_REMEDY)


def _folder(path: Path) -> Volumes:
    files = {p.relative_to(path).as_posix(): p for p in sorted(path.rglob("*")) if p.name.lower().endswith(_ENDINGS) and p.is_file()}
    return Volumes(tuple(sorted(files)), lambda name: files[name].open("rb"))


def _wacz(path: Path) -> Volumes:
    try:
        with zipfile.ZipFile(path) as archive:
            names = [n for n in archive.namelist() if n.startswith("archive/") and n.lower().endswith(_ENDINGS)]
    except (zipfile.BadZipFile, OSError) as error:
        raise EvidenceError(f"damaged zip file: {error}", where=str(path), remedy="fetch or pack the archive again") from error
    if not names:
        raise EvidenceError("a zip file without archive/*.warc.gz: no WACZ", where=str(path), remedy=_REMEDY)
    return Volumes(tuple(sorted(set(names))), lambda name: _open_member(path, name))


def _open_member(path: Path, name: str) -> BinaryIO:
    with zipfile.ZipFile(path) as archive:
        return cast(BinaryIO, archive.open(name))  # it keeps the file open by itself
