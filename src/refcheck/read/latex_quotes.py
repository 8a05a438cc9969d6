r"""The quotations of LaTeX's csquotes: \enquote, \textquote, \textcquote, displayquote and their kin, with the source that they name."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from refcheck.model.document import RegionKind

if TYPE_CHECKING:
    from refcheck.read.latex_scan import LatexScan

QUOTING = re.compile(r"(?:foreign|hyphen)?(?:enquote|quote|(?:text|block)c?quote)|hybridblockc?quote|mkblockquote")
DISPLAYED = re.compile(r"(?:foreign|hyphen)?displayc?quote")
_MARKS = {"de": ("„", "“"), "fr": ("« ", " »"), "ru": ("«", "»"), "ja": ("「", "」"), "zh": ("“", "”")}
_INNER = {"de": ("‚", "‘"), "fr": ("“", "”"), "ru": ("„", "“"), "ja": ("『", "』")}


def quotation(scan: LatexScan, command: str, at: int) -> int:
    r"""Write the quotation that a command makes, its source behind it; where to go on."""
    name = command.rstrip("*")
    after, source = (at, None) if name == "enquote" else _source(scan, name, at)
    group = scan.group(after)
    if group is None:
        return at
    inner = command.endswith("*")
    left, right = (_INNER if inner else _MARKS).get(scan.language or "", ("‘", "’") if inner else ("“", "”"))
    scan.out.write(left)
    scan.convert(*group)
    scan.out.write(right)
    if source is not None:
        source()
    return group[1] + 1


def open_display(scan: LatexScan, name: str, at: int) -> int:
    """Begin a displayed quotation after its name; where its words begin."""
    scan.out.write("\n\n")
    at, source = _source(scan, name, at) if DISPLAYED.fullmatch(name) else (at, None)
    scan.quotes.append((scan.out.length, source))
    return at


def close_display(scan: LatexScan, kind: RegionKind) -> None:
    """End the displayed quotation that was opened last, its source behind its words."""
    if scan.quotes:
        start, source = scan.quotes.pop()
        scan.out.region(kind, start, source() if source is not None else None)
    scan.out.write("\n\n")


def _source(scan: LatexScan, name: str, at: int) -> tuple[int, Callable[[], int] | None]:
    r"""The end of a quotation's leading arguments, and what writes its source: [before][page]{key}, or [\cite…].

    What that gives is the offset behind the keys, up to which the quotation and its mark go.
    """
    if name.startswith(("foreign", "hyphen", "hybrid")) and (language := scan.group(at)) is not None:
        at = language[1] + 1
    first, at = scan.option_span(at)
    second, at = scan.option_span(at)
    if "cquote" not in name:
        return at, (lambda: _written(scan, first)) if first else None
    keys = scan.group(at)
    if keys is None:
        return at, None
    at = scan.option_span(scan.option_span(keys[1] + 1)[1])[1]
    before, page = (first, second) if second else (None, first)
    return at, lambda: _cited(scan, before, page, keys)


def _written(scan: LatexScan, words: tuple[int, int]) -> int:
    scan.out.write(" (")
    scan.convert(*words)
    scan.out.write(")")
    return scan.out.length


def _cited(scan: LatexScan, before: tuple[int, int] | None, page: tuple[int, int] | None, keys: tuple[int, int]) -> int:
    scan.out.write(" ")
    if before:
        scan.convert(*before)
        scan.out.write(" ")
    scan.keys(scan.source[slice(*keys)], page)
    return scan.out.length
