"""How a PDF's running text is set: type size, distance of lines, columns; and so where a paragraph ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from refcheck.extract.pdf import PdfLine
from refcheck.read.labels import RAISED_SYMBOLS, label_at

_SENTENCE_END = re.compile(r"[.。!！?？…:：”’»」』）)\]][\s\d]*$")

MARK_ALONE = re.compile(rf"[\[(（［]?(?:[注註] ?)?[0-9０-９{RAISED_SYMBOLS}]{{1,3}}[)）\]］]?")


@dataclass(frozen=True, slots=True)
class Setting:
    """Points: the type size, the usual distance of baselines (0 unknown), (left, right) of each column.

    A column's right edge is None where its lines do not end at one (the text is not justified).
    """

    size: float
    pitch: float
    columns: tuple[tuple[float, float | None], ...]

    def margin(self, line: PdfLine) -> float:
        """The left edge of a line's column."""
        return self._column(line)[0]

    def _column(self, line: PdfLine) -> tuple[float, float | None]:
        return max((c for c in self.columns if c[0] < line.box[0] + self.size / 2), default=self.columns[0], key=lambda c: c[0])

    def parted(self, before: PdfLine, line: PdfLine) -> bool:
        """Whether a new paragraph, heading or block begins: another size, a first line set in, a last line that ends early, more space."""
        size = self.size
        if line.size < 0.9 * size and before.page == line.page and MARK_ALONE.fullmatch(line.text.strip()) is not None:
            return False  # a paragraph's last line may hold its mark alone
        if abs(before.size - line.size) > 0.08 * size:
            return True
        set_in = 0.7 * size < line.box[0] - before.box[0] < 5 * size
        ended = _SENTENCE_END.search(before.text) is not None
        if set_in and ended and label_at(before.text, 0, len(before.text)) is None:
            return True  # a first line set in; under a label it would be an item's second line
        if ended and self._is_short(before) and not self._goes_on_set_in(before, line):
            return True
        if before.page != line.page or line.box[1] > before.box[3]:
            return False
        if self.pitch and ended and 1.35 * self.pitch < baseline(before) - baseline(line) < 4 * self.pitch:
            return True
        if is_bold(before) != is_bold(line):  # italics of some fonts count as bold: a line that fills the column goes on
            return ended or before.box[2] - before.box[0] < 0.8 * (line.box[2] - line.box[0])
        return before.box[1] - line.box[3] > 0.9 * size

    def next_entry(self, before: PdfLine, line: PdfLine) -> bool:
        """Whether a line of a reference list begins an entry: it hangs out to the left of the line before, or stands apart from it."""
        size = self.size
        if before.page != line.page:
            return before.box[0] - line.box[0] > 0.7 * size and _SENTENCE_END.search(before.text) is not None
        hangs = before.box[0] - line.box[0] > 0.7 * size
        return hangs or before.box[1] - line.box[3] > 0.9 * size or abs(before.size - line.size) > 0.08 * size

    def _goes_on_set_in(self, before: PdfLine, line: PdfLine) -> bool:
        """Whether both lines stand in a block that is set in on both sides (also over a sheet's edge): its lines are all short."""
        inset = before.box[0] - self.margin(before)
        deep = (0.8 if before.page != line.page else 1.6) * self.size < inset < 8 * self.size
        aligned = abs(inset - (line.box[0] - self.margin(line))) < 0.6 * self.size
        return deep and aligned and line.box[2] < before.box[2] + 3 * self.size

    def _is_short(self, line: PdfLine) -> bool:
        right = self._column(line)[1]
        return right is not None and not line.vertical and line.box[2] < right - 3 * self.size


def setting_of(body: Sequence[PdfLine], size: float) -> Setting:
    """The setting of running text."""
    own = [line for line in body if abs(line.size - size) < 0.5 and not line.vertical]
    steps = [step for a, b in pairwise(own) if a.page == b.page and 0.8 * size < (step := baseline(a) - baseline(b)) < 3 * size]
    lefts = _lefts(own, size)
    return Setting(size, median_low(steps) if steps else 0.0, tuple((left, _right(own, left, lefts)) for left in lefts))


def _lefts(lines: Sequence[PdfLine], size: float) -> list[float]:
    """The left edges of the columns: those at which at least a fifth of the running text begins."""
    lefts = sorted(line.box[0] for line in lines)
    counts = Counter(round(left / 3) for left in lefts)
    edges: list[float] = []
    for left in lefts:
        common = sum(counts[round(left / 3) + step] for step in (-1, 0, 1)) >= 0.2 * len(lefts)
        if common and (not edges or left > edges[-1] + 8 * size):
            edges.append(left)
    return edges or [lefts[len(lefts) // 5] if lefts else 0.0]


def _right(lines: Sequence[PdfLine], left: float, lefts: Sequence[float]) -> float | None:
    """Where the lines of a column end, if more than half of them end there."""
    beyond = min((other for other in lefts if other > left), default=float("inf"))
    rights = [line.box[2] for line in lines if left - 2 <= line.box[0] < beyond - 2]
    counts = Counter(round(right / 2) for right in rights)
    if not counts:
        return None
    edge = counts.most_common(1)[0][0]
    return 2.0 * edge if sum(counts[edge + step] for step in (-1, 0, 1)) > 0.5 * len(rights) else None


def baseline(line: PdfLine) -> float:
    """The baseline of most of a line's characters."""
    if not line.runs:
        return line.box[1]
    if len(line.runs) == 1:
        return line.runs[0].baseline
    return max(
        line.runs, key=lambda run: (run.end - run.start) * run.size * run.size
    ).baseline  # a raised label may be longer than its word


def is_bold(line: PdfLine) -> bool:
    """Whether nearly all of a line is set bold."""
    heavy = sum(run.end - run.start for run in line.runs if run.weight >= 600)
    return heavy > 0.8 * sum(run.end - run.start for run in line.runs)
