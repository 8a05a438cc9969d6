"""A PDF's lines cut anew: numbers of lines in the margin left out, notes that share a line parted. Links keep to their characters."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from refcheck.extract.pdf import PdfLayout, PdfLine, PdfLink, PdfRun
from refcheck.read.pdf_setting import baseline

_NUMBER = re.compile(r"(\d{1,4})(?:\s+|$)")
_BEFORE = re.compile(r"[\s（(\[［〔注註]+$")
_FEWEST = 12  # numbers of lines in a paper: fewer may be a list's


def recut(layout: PdfLayout, pieces: Mapping[int, Sequence[tuple[int, int]]]) -> PdfLayout:
    """The layout with some lines (by index) replaced by pieces of them, in order; none leaves a line out."""
    lines: list[PdfLine] = []
    places: list[list[tuple[int, int, int]]] = []  # of each old line: (new index, start, end) of its pieces
    for index, line in enumerate(layout.lines):
        ranges = pieces.get(index, ((0, len(line.text)),))
        places.append([(len(lines) + order, *span) for order, span in enumerate(ranges)])
        lines += [_piece(line, *span) for span in ranges]
    links = [replace(link, spans=tuple(_moved(link, places))) for link in layout.links]
    return replace(layout, lines=tuple(lines), links=tuple(links))


def _moved(link: PdfLink, places: list[list[tuple[int, int, int]]]) -> list[tuple[int, int, int]]:
    return [
        (new, max(left, start) - start, min(right, end) - start)
        for index, left, right in link.spans
        for new, start, end in places[index]
        if left < end and start < right
    ]


def _piece(line: PdfLine, start: int, end: int) -> PdfLine:
    if (start, end) == (0, len(line.text)):
        return line
    left, bottom, right, top = line.box
    widths = [2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line.text]
    each = (right - left) / max(1, sum(widths))
    box = (round(left + each * sum(widths[:start]), 1), bottom, round(left + each * sum(widths[:end]), 1), top)
    runs = [
        PdfRun(max(r.start, start) - start, min(r.end, end) - start, r.size, r.baseline, r.weight)
        for r in line.runs
        if r.start < end and start < r.end
    ]
    return replace(line, text=line.text[start:end], box=box, runs=tuple(runs))


@dataclass(frozen=True, slots=True)
class _Counted:
    """A figure that a line is or begins with: the line's index, its value, where the line's words begin, its right edge and height."""

    index: int
    number: int
    words: int
    right: float
    height: float


def without_line_numbers(layout: PdfLayout) -> PdfLayout:
    """The layout without the numbers that a manuscript's lines have in the margin (each line, or each fifth)."""
    by_sheet: dict[int, list[int]] = {}
    for index, line in enumerate(layout.lines):
        if not line.vertical and line.text.strip():
            by_sheet.setdefault(line.page, []).append(index)
    found = {sheet: _numbers_of(layout.lines, members) for sheet, members in by_sheet.items()}
    numbered = [numbers for numbers in found.values() if numbers]
    if len(numbered) < 0.5 * len(found) or sum(map(len, numbered)) < _FEWEST:
        return layout
    pieces = {
        n.index: [(n.words, len(layout.lines[n.index].text))] if n.words < len(layout.lines[n.index].text) else []
        for group in numbered
        for n in group
    }
    return recut(layout, pieces)


def _numbers_of(lines: Sequence[PdfLine], members: list[int]) -> list[_Counted]:
    """The numbers of a sheet's lines, if it has them: figures that count on down the sheet by one step, flush at the right, beside most lines."""
    counted = [_counted(i, lines[i], found) for i in members if (found := _NUMBER.match(lines[i].text))]
    edges = Counter(round(n.right / 4) for n in counted)
    if not counted:
        return []
    edge = edges.most_common(1)[0][0]
    column = sorted((n for n in counted if abs(n.right / 4 - edge) <= 1.5), key=lambda n: -n.height)
    steps = Counter(b.number - a.number for a, b in pairwise(column))
    step, times = steps.most_common(1)[0] if steps else (0, 0)
    others = len(members) - sum(1 for n in column if n.words == len(lines[n.index].text))
    if step not in (1, 2, 5, 10) or times < max(3, 0.9 * (len(column) - 1)) or len(column) * step < 0.5 * others:
        return []
    beside = [n for n in column if _beside_words(n, lines, members)]
    return column if len(beside) >= 0.9 * len(column) else []


def _counted(index: int, line: PdfLine, found: re.Match[str]) -> _Counted:
    alone = found.end() == len(line.text)
    first = line.runs[0] if line.runs else None
    right = line.box[2] if alone else line.box[0] + 0.5 * len(found[1]) * (first.size if first else line.size)
    height = first.baseline if first else baseline(line)
    return _Counted(index, int(found[1]), found.end(), right, height)


def _beside_words(number: _Counted, lines: Sequence[PdfLine], members: list[int]) -> bool:
    """Whether words stand right of a number on its line."""
    if number.words < len(lines[number.index].text):
        return True
    return any(abs(baseline(lines[i]) - number.height) < 3 and lines[i].box[0] > number.right for i in members)


def with_notes_parted(layout: PdfLayout, notes: Sequence[Sequence[PdfLine]], body: Sequence[PdfLine]) -> PdfLayout:
    """The layout with lines of notes cut where the next note begins in mid-line (notes set as one paragraph)."""
    called: dict[int, set[int]] = {}
    for line in body:
        called.setdefault(line.page, set()).update(number for number, _ in _raised(line))
    opened: dict[int, set[int]] = {}
    for note in notes:
        for line in note:
            opened.setdefault(line.page, set()).update(number for number, start in _raised(line) if start == 0)
    where = {id(line): index for index, line in enumerate(layout.lines)}
    pieces: dict[int, list[tuple[int, int]]] = {}
    for line in (line for note in notes for line in note):
        wanted = called.get(line.page, set()) - opened.get(line.page, set())
        cuts = [start for number, start in _raised(line) if start and number in wanted]
        if cuts and id(line) in where:
            pieces[where[id(line)]] = [*pairwise([0, *cuts, len(line.text)])]
    return recut(layout, pieces) if pieces else layout


def _raised(line: PdfLine) -> list[tuple[int, int]]:
    """(number, start) of the raised figures in a line; what is typed before a figure, （ or 注, begins with it."""
    base, main = baseline(line), max((run.size for run in line.runs), default=0.0)
    return [
        (int(words), len(_BEFORE.sub("", line.text[: run.start])))
        for run in line.runs
        if run.size < 0.85 * main and run.baseline > base + 0.1 * main and (words := line.text[run.start : run.end].strip()).isdecimal()
    ]
