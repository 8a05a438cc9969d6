"""The addresses that the command line means: given ones, those of lists, papers and folders, without those left out."""

from __future__ import annotations

import fnmatch
import glob
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

from refcheck.check.addresses import without_userinfo
from refcheck.cli.address_lists import like_address, listed
from refcheck.cli.inputs import LIST_SUFFIXES, PAPER_SUFFIXES, papers_in
from refcheck.model import Document, Failure, RefcheckError, UsageError

IGNORE_FILE = ".lycheeignore"
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


@dataclass(slots=True)
class Found:
    """Addresses in order, each with the places where it stands ("file:line"), and the files that could not be read."""

    places: dict[str, tuple[str, ...]] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    left_out: int = 0

    def add(self, url: str, place: str | None) -> None:
        """One more place of an address. A password in it is nobody's business from here on."""
        url = without_userinfo(url)
        known = self.places.setdefault(url, ())
        if place is not None and place not in known:
            self.places[url] = (*known, place)


def addresses(sources: Iterable[str], wanted: Callable[[str], bool]) -> Found:
    """The distinct addresses of the arguments that are `wanted`; a file that cannot be read does not stop the others."""
    found = Found()
    for source in sources:
        if _ADDRESS.match(source) or (like_address(source) and not _on_disk(source)):
            _take(found, source.strip(), None, wanted)
            continue
        if not source.strip():
            found.failures.append(Failure(repr(source), "an empty argument names no file and no address", "Leave it out"))
            continue
        for name in papers_in((source,), PAPER_SUFFIXES | LIST_SUFFIXES):
            try:
                for url, place in _in_file(name):
                    _take(found, url, place, wanted)
            except RefcheckError as error:
                found.failures.append(Failure(name, error.message, error.remedy))
    return found


def filters(include: Iterable[str], exclude: Iterable[str], folder: Path) -> Callable[[str], bool]:
    """Whether an address is wanted: one of `include` matches (if there are any), none of `exclude` and of the folder's ignore file."""
    only = [_pattern(p, "--include") for p in include]
    never = [_pattern(p, "--exclude") for p in exclude] + _ignored(folder / IGNORE_FILE)

    def wanted(url: str) -> bool:
        return (not only or any(p.search(url) for p in only)) and not any(p.search(url) for p in never)

    return wanted


def _take(found: Found, url: str, place: str | None, wanted: Callable[[str], bool]) -> None:
    if wanted(url):
        found.add(url, place)
    else:
        found.left_out += 1


def _on_disk(source: str) -> bool:
    """Whether a name is a file, a folder, or a pattern that finds some."""
    try:
        return Path(source).exists() or (any(c in source for c in "*?[") and bool(glob.glob(source, recursive=True)))  # noqa: PTH207 - a pattern may be absolute
    except (OSError, ValueError):  # longer than a name may be, or with a NUL
        return False


def _in_file(name: str) -> list[tuple[str, str]]:
    lines = listed(Path(name))  # a long list is not taken apart as a paper
    if lines is not None:
        return [(line, f"{name}:{n}") for n, line in lines]
    from refcheck.parse import parse
    from refcheck.read import read

    document = read(name)
    found = [(c.start, c.reference.URL) for c in parse(document).citations if c.reference.URL]
    found += [(link.start, link.url) for link in document.links if _ADDRESS.match(link.url)]
    found += _in_body(document)
    out = []
    for start, url in sorted(found):
        place = document.place_at(start)
        out.append((url, f"{name}:{place.line}" if place is not None and place.line else name))
    return out


def _in_body(document: Document) -> list[tuple[int, str]]:
    """Addresses printed in the text itself, outside notes and links."""
    from refcheck.parse.addresses import find_addresses

    taken = sorted([(n.start, n.end) for n in document.notes] + [(link.start, link.end) for link in document.links])
    begins, ends = [start for start, _ in taken], list(accumulate((end for _, end in taken), max))

    def inside(start: int, end: int) -> bool:
        at = bisect_left(begins, end) - 1
        return at >= 0 and ends[at] > start

    spans = [a for a in find_addresses(document.text) if a.kind in ("url", "slip") and not inside(a.start, a.end)]
    return [(a.start, "".join(document.text[a.start : a.end].split())) for a in spans]


def _ignored(path: Path) -> list[re.Pattern[str]]:
    if not path.is_file():
        return []
    try:
        lines = path.read_text("utf-8-sig", errors="replace").splitlines()
    except OSError as error:
        raise UsageError(
            f"cannot be read: {error.strerror or error}", where=str(path), remedy="Correct its permissions, or take it away"
        ) from error
    return [_pattern(line.strip(), f"{path}, line {n}") for n, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]


def _pattern(text: str, where: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as error:
        if "*" in text and not set(text) & set("()[]{}|\\"):
            return re.compile(fnmatch.translate(f"*{text.strip('*')}*"))  # a pattern as for file names: *.example, */files/*
        raise UsageError(f"{text!r} is no regular expression: {error}", where=where, remedy="Correct it, or leave it out") from error
