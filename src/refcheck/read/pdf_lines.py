"""The lines of a PDF in reading order: furniture marked, columns one after the other."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from refcheck.extract.pdf import PdfLayout, PdfLine

_NUMBER = re.compile(r"^[\s\-–—・|(（\[]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*/\s*\d+)?[\s\-–—・|)）\]]*$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Placed:
    """A line, its column (0 where the sheet has one), and whether it is furniture."""

    line: PdfLine
    column: int
    furniture: bool


def ordered_lines(layout: PdfLayout) -> list[Placed]:
    """All lines, sheet by sheet, column by column, from top to bottom."""
    by_sheet: dict[int, list[PdfLine]] = {}
    for line in layout.lines:
        if line.text.strip():
            by_sheet.setdefault(line.page, []).append(line)
    heads = _furniture(layout, by_sheet)
    ordered: list[Placed] = []
    for number, lines in sorted(by_sheet.items()):
        width = layout.sheets[number - 1][0]
        edge = _gutter([line for line in lines if id(line) not in heads], width)
        placed = [Placed(line, _column(line, edge), id(line) in heads) for line in lines]
        ordered += sorted(placed, key=_order)
    return ordered


def _order(placed: Placed) -> tuple[int, float, float]:
    line = placed.line
    if line.vertical:
        return placed.column, -line.box[2], 0.0
    return placed.column, -_baseline(line), line.box[0]


def _baseline(line: PdfLine) -> float:
    """The baseline of most of the line's characters."""
    if not line.runs:
        return line.box[1]
    return max(line.runs, key=lambda run: run.end - run.start).baseline


def _gutter(lines: list[PdfLine], width: float) -> float | None:
    """The x of a blank gutter near the middle with plenty of lines on both sides; None for one column."""
    if len(lines) < 12:
        return None
    best = None
    for tenth in range(40, 61):
        x = width * tenth / 100
        left = sum(1 for line in lines if line.box[2] < x)
        right = sum(1 for line in lines if line.box[0] > x)
        across = len(lines) - left - right
        if min(left, right) >= 0.3 * len(lines) and across <= 0.12 * len(lines):
            score = min(left, right) - across
            best = max(best or (score, x), (score, x))
    return best[1] if best else None


def _column(line: PdfLine, edge: float | None) -> int:
    return 1 if edge is not None and line.box[0] > edge else 0


def _furniture(layout: PdfLayout, by_sheet: dict[int, list[PdfLine]]) -> set[int]:
    """Lines at a sheet's edge that repeat at about the same height, page numbers there, and small print alone at its head."""
    seen: Counter[tuple[str, int]] = Counter()
    edges: dict[int, list[PdfLine]] = {}
    heads: dict[int, int] = {}
    for number, lines in by_sheet.items():
        tall = sorted((line for line in lines if not line.vertical), key=lambda line: -line.box[3])
        edges[number] = [*tall[:3], *tall[-3:]]
        heads[number] = id(tall[0]) if _stands_alone(tall) else 0
        seen.update({(_key(line), round(line.box[1] / 6)) for line in edges[number] if _key(line)})
    found: set[int] = set()
    for number, lines in edges.items():
        height = layout.sheets[number - 1][1] or 1.0
        for line in lines:
            at_edge = line.box[1] > 0.88 * height or line.box[3] < 0.12 * height
            repeats = sum(seen[_key(line), round(line.box[1] / 6) + step] for step in (-1, 0, 1)) >= 2 if _key(line) else False
            if at_edge and (repeats or id(line) == heads[number] or _NUMBER.match(unicodedata.normalize("NFKC", line.text))):
                found.add(id(line))
    return found


def _stands_alone(tall: list[PdfLine]) -> bool:
    """Whether a sheet's first line is a running head that no other sheet repeats: smaller than the next line, and apart from it."""
    below = next((line for line in tall[1:] if line.box[3] < tall[0].box[1]), None)
    return below is not None and tall[0].size < 0.9 * below.size and tall[0].box[1] - below.box[3] > 0.9 * below.size


def _key(line: PdfLine) -> str:
    letters = "".join(_LETTERS.findall(unicodedata.normalize("NFKC", line.text))).casefold()
    return letters if 2 < len(letters) < 90 else ""
