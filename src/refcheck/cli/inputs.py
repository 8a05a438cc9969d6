"""What the user names on the command line: files, folders, patterns."""

from __future__ import annotations

import glob
from collections.abc import Iterable
from pathlib import Path

from refcheck.model import UsageError

OWN_FOLDER, OWN_SUFFIXES = "refcheck-reports", (".refcheck.html", ".refcheck.docx")  # what refcheck wrote itself is no paper
PAPER_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".qmd", ".docx", ".pdf", ".html", ".htm", ".xhtml", ".tex", ".odt", ".epub"})

_GENERATOR = b'<meta name="generator" content="refcheck">'

LIST_SUFFIXES = frozenset({".bib", ".ris", ".urls"})  # lists that hold addresses and are no papers


def papers_in(names: tuple[str, ...], suffixes: frozenset[str] = PAPER_SUFFIXES) -> tuple[str, ...]:
    """The papers that names, folders and patterns mean, in a stable order.

    Raises UsageError for a folder that holds none. A name that does not exist is kept: the reader's message names it.
    """
    out: list[str] = []
    for name in names:
        _checked(name)
        path = Path(name)
        if path.is_dir():
            inside = sorted(str(p) for p in path.rglob("*") if _is_paper(p, path, suffixes))
            if not inside:
                kinds = ", ".join(sorted(suffixes))
                raise UsageError("no paper in this folder", where=name, remedy=f"Files that are read: {kinds}")
            out += inside
        elif not path.exists() and any(c in name for c in "*?["):
            found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - a pattern may be absolute
            out += [f for f in found if not _own(Path(f)) and not _says_own(Path(f))] or [name]
        elif len(names) == 1 or not (_own(path) or _says_own(path)):  # a shell's pattern meets our own reports, too
            out.append(name)
    return tuple(dict.fromkeys(out))


def _checked(name: str) -> None:
    """An unset variable of a script is not the folder that we are in, and an address is no paper."""
    if not name.strip():
        raise UsageError("an empty argument names no file and no address", where=repr(name), remedy="Leave it out")
    if name.lower().startswith(("http://", "https://")):
        raise UsageError(
            "this is an address, and a paper is wanted",
            where=name,
            remedy="Save the paper and name the file; refcheck links checks an address",
        )


def not_over(output: Path | None, names: Iterable[str]) -> None:
    """Raises UsageError where the result would take the place of what is read: said before anything is read or fetched."""
    for name in names:
        try:
            same = output is not None and output.samefile(name)
        except (OSError, ValueError):
            same = False
        if same:
            raise UsageError("this would write over the paper itself", where=str(output), remedy="Name another file with --output")


def _is_paper(path: Path, folder: Path, suffixes: frozenset[str]) -> bool:
    parts = path.relative_to(folder).parts
    hidden = any(part.startswith((".", "~$")) for part in parts)
    return path.is_file() and not hidden and path.suffix.lower() in suffixes and not _own(Path(*parts)) and not _says_own(path)


def _own(path: Path) -> bool:
    """Whether we wrote it ourselves, by its name: a report, or what lies in a folder of reports."""
    return path.name.endswith(OWN_SUFFIXES) or OWN_FOLDER in path.parts


def _says_own(path: Path) -> bool:
    """Whether a web page says of itself that it is a report of ours, whatever it and its folder are called."""
    if path.suffix.lower() not in (".html", ".htm"):
        return False
    try:
        with path.open("rb") as file:
            return _GENERATOR in file.read(1024)
    except (OSError, ValueError):
        return False  # the reader says what is wrong with it
