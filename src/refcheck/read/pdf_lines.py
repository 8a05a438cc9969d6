"""The lines of a PDF in reading order: furniture marked, columns one after the other."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_high, median_low

from refcheck.extract.pdf import PdfLayout, PdfLine
from refcheck.read.pdf_setting import baseline

_NUMBER = re.compile(r"^[\s\-–—・|(（\[]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*/\s*\d+)?[\s\-–—・|)）\]]*$", re.IGNORECASE)
_EDGE = 0.08  # of the printed height: how near to where print ends furniture stands
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
    heads = _furniture(by_sheet) | _over_rules(by_sheet, layout)
    ordered: list[Placed] = []
    texts = {number: [line for line in lines if id(line) not in heads] for number, lines in by_sheet.items()}
    gutters = _gutters(texts, layout)
    for number, lines in sorted(by_sheet.items()):
        edge = gutters[number]
        below = _below_columns(texts[number], edge)
        placed = [Placed(line, 2 if id(line) in below else _column(line, edge), id(line) in heads) for line in lines]
        ordered += sorted(placed, key=_order)
    return ordered


def _order(placed: Placed) -> tuple[int, float, float]:
    line = placed.line
    if line.vertical:
        return placed.column, -line.box[2], 0.0
    return placed.column, -baseline(line), line.box[0]


def _gutters(sheets: dict[int, list[PdfLine]], layout: PdfLayout) -> dict[int, float | None]:
    """Each sheet's gutter. A sheet with too few lines to show one (the last) has that of the others, if hardly a line crosses it."""
    found = {number: _gutter(lines, layout.sheets[number - 1][0]) for number, lines in sheets.items()}
    known = [edge for edge in found.values() if edge is not None]
    if len(known) < 0.4 * len(found):
        return found
    usual = median_low(known)
    for number, lines in sheets.items():
        if found[number] is None and sum(1 for line in lines if line.box[0] < usual < line.box[2]) <= 0.2 * len(lines):
            found[number] = usual
    return found


def _gutter(lines: list[PdfLine], width: float) -> float | None:
    """The x of a blank gutter near the middle with plenty of lines on both sides; None for one column."""
    if len(lines) < 12 or 2 * sum(line.vertical for line in lines) > len(lines):
        return None
    best = None
    for tenth in range(40, 61):
        x = width * tenth / 100
        left = sum(1 for line in lines if line.box[2] < x)
        right = sum(1 for line in lines if line.box[0] > x)
        if min(left, right) < 6:
            continue
        under = _below_columns(lines, x)
        short = sum(1 for line in lines if id(line) in under and line.box[2] < x)
        count, left = len(lines) - len(under), left - short
        across = count - left - right
        if min(left, right) >= 0.3 * count and across <= 0.12 * count:
            score = min(left, right) - across
            best = max(best or (score, x), (score, x))
    return best[1] if best else None


def _column(line: PdfLine, edge: float | None) -> int:
    return 1 if edge is not None and line.box[0] > edge else 0


def _below_columns(lines: list[PdfLine], edge: float | None) -> set[int]:
    """The lines at a sheet's foot, under both columns, of which some go over the gutter: notes as wide as the sheet."""
    if edge is None:
        return set()
    right = min((line.box[1] for line in lines if line.box[0] > edge), default=0.0)
    below = [line for line in lines if line.box[3] <= right and not line.vertical]
    across = [line for line in below if line.box[0] < edge < line.box[2]]
    top = max((line.box[3] for line in across), default=0.0)
    block = [line for line in below if line.box[3] <= top]
    return {id(line) for line in block} if len(across) >= 0.4 * len(block) else set()  # a long address may stick out of a column


def _furniture(by_sheet: dict[int, list[PdfLine]]) -> set[int]:
    """The outermost lines of sheets that repeat at about the same height, page numbers there, and small print alone at a head.

    They stand apart from the text: a note that comes twice at a sheet's foot ("Ibid.") does not. What most sheets have need not.
    """
    tall = {n: sorted((line for line in lines if not line.vertical), key=lambda line: -line.box[3]) for n, lines in by_sheet.items()}
    seen: Counter[tuple[str, int]] = Counter()
    for lines in tall.values():
        seen.update({(_key(line), round(line.box[1] / 6)) for line in (*lines[:3], *lines[-3:]) if _key(line)})
    found: set[int] = set()
    edges = _edges(tall)
    for lines in tall.values():
        pitch = _pitch(lines)
        for edge in (lines[:4], lines[:-5:-1]):
            found |= _outermost(edge, edges, pitch, seen, len(tall))
        if _stands_alone(lines) and _is_near(lines[0], edges):
            found.add(id(lines[0]))
    return found


def _over_rules(by_sheet: dict[int, list[PdfLine]], layout: PdfLayout) -> set[int]:
    """Running heads over a long rule that several sheets have at one height: each chapter may have its own words there."""
    heights = Counter(round(rule.height / 3) for rule in layout.rules)
    found: set[int] = set()
    for rule in layout.rules:
        again = sum(heights[round(rule.height / 3) + step] for step in (-1, 0, 1))
        if again < 2:
            continue
        lines = [line for line in by_sheet.get(rule.page, ()) if not line.vertical]
        above = [line for line in lines if line.box[1] > rule.height - 1]
        usual = median_low(line.size for line in lines) if lines else 0.0
        if not 0 < len(above) < 3 or any(_has_mark(line) or line.size > usual + 0.5 for line in above):
            continue
        width = max(line.box[2] for line in lines) - min(line.box[0] for line in lines)
        if rule.right - rule.left > 0.8 * width:
            found |= {id(line) for line in above}
    return found


def _edges(tall: dict[int, list[PdfLine]]) -> tuple[float, float]:
    """Where print ends on most sheets, at the foot and at the head, in points: margins differ too much to ask the paper's own edge."""
    inked = [lines for lines in tall.values() if lines]
    if not inked:
        return 0.0, 0.0
    return median_low(lines[-1].box[1] for lines in inked), median_high(lines[0].box[3] for lines in inked)


def _is_near(line: PdfLine, edges: tuple[float, float]) -> bool:
    foot, head = edges
    return line.box[1] <= foot + _EDGE * (head - foot) or line.box[3] >= head - _EDGE * (head - foot)


def _outermost(edge: list[PdfLine], edges: tuple[float, float], pitch: float, seen: Counter[tuple[str, int]], sheets: int) -> set[int]:
    """The lines from a sheet's edge inwards (at most three) that are furniture, as far as the last that stands apart or is everywhere."""
    taken: set[int] = set()
    for count, line in enumerate(edge[:3], 1):
        times = sum(seen[_key(line), round(line.box[1] / 6) + step] for step in (-1, 0, 1)) if _key(line) else 0
        number = _NUMBER.match(unicodedata.normalize("NFKC", line.text)) is not None
        if not _is_near(line, edges) or not (times >= 2 or number) or _has_mark(line):
            break
        inner = edge[count] if count < len(edge) else None
        apart = inner is None or abs(baseline(line) - baseline(inner)) > 1.3 * max(pitch, inner.size)
        if not apart and not number and _fills(line, edge):
            break
        again = count == 1 or (len(taken) == count - 1 and abs(line.size - edge[0].size) < 0.1 and line.size < 0.92 * (inner or line).size)
        if apart or number or (again and times >= max(3, 0.3 * sheets)):
            taken = {id(taken_line) for taken_line in edge[:count]}
    return taken


def _fills(line: PdfLine, beside: list[PdfLine]) -> bool:
    """Whether a line is as long and as large as the text's lines and has no number at its ends: words that a paper repeats, no head."""
    if line.size < 0.92 * median_high(other.size for other in beside):
        return False
    widest = max(other.box[2] - other.box[0] for other in beside)
    return line.box[2] - line.box[0] > 0.95 * widest and re.search(r"^\d|\d$", line.text.strip()) is None


def _pitch(lines: list[PdfLine]) -> float:
    """The usual distance of two baselines on a sheet, in points; 0 without two lines."""
    steps = [a - b for a, b in pairwise(baseline(line) for line in lines) if a - b > 1]
    return median_low(steps) if steps else 0.0


def _has_mark(line: PdfLine) -> bool:
    """Whether a line holds a raised figure in smaller print: it begins a note, or is running text."""
    return any(
        run.size < 0.87 * line.size and run.baseline > other.baseline and line.text[run.start : run.end].strip().isdigit()
        for run in line.runs
        for other in line.runs
        if other.size > run.size
    )


def _stands_alone(tall: list[PdfLine]) -> bool:
    """Whether a sheet's first line is a running head that no other sheet repeats: smaller than the next line, and apart from it."""
    below = next((line for line in tall[1:] if line.box[3] < tall[0].box[1]), None)
    if below is None or _has_mark(tall[0]) or tall[0].size >= median_low(line.size for line in tall):
        return False  # running text over a heading is smaller than it, too
    return tall[0].size < 0.9 * below.size and tall[0].box[1] - below.box[3] > 0.9 * below.size


def _key(line: PdfLine) -> str:
    letters = re.sub("[年月日]", "", "".join(_LETTERS.findall(unicodedata.normalize("NFKC", line.text))).casefold())  # a date is no head
    return letters if 2 < len(letters) < 90 else ""
