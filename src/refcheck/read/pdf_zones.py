"""Which lines of a PDF are notes: smaller print at the foot of a column, or all after a heading over notes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from refcheck.extract.pdf import PdfLine
from refcheck.read.chains import is_list_heading, is_note_heading
from refcheck.read.labels import Label, label_at
from refcheck.read.pdf_lines import Placed

_FAIR_SHARE = 0.15  # of a paper's characters: less is headings, block quotations, tables


@dataclass(slots=True)
class NoteLines:
    """A note: its label and its lines, in order (over sheets where it runs on)."""

    label: Label
    lines: list[PdfLine] = field(default_factory=list)


@dataclass(slots=True)
class PdfZones:
    """Body lines with their kind, the notes, the heading over endnotes, and the body's font size in points."""

    body: list[PdfLine] = field(default_factory=list)
    notes: list[NoteLines] = field(default_factory=list)
    headings: list[PdfLine] = field(default_factory=list)
    size: float = 10.0


def split_zones(placed: list[Placed]) -> PdfZones:
    """Body and notes. A foot zone may begin with the rest of the note before."""
    lines = [p for p in placed if not p.furniture]
    zones = PdfZones(size=_body_size(lines))
    end_notes = False
    for (_, _), group in _columns(lines):
        start = _foot_start(group, zones.size)
        for order, line in enumerate(group):
            if is_note_heading(line.text.strip()):
                end_notes = True
                zones.headings.append(line)
                continue
            if is_list_heading(line.text.strip()):
                end_notes = False
            if end_notes or order >= start:
                _take(zones, line, expected=_expected(zones))
            else:
                zones.body.append(line)
    zones.notes = _counted(zones.notes)
    return zones


def _counted(notes: list[NoteLines]) -> list[NoteLines]:
    """By number where each has its own, else as they stand."""
    numbers = [n.label.number for n in notes]
    if None in numbers or len(set(numbers)) < len(numbers):
        return notes
    return sorted(notes, key=lambda n: n.label.number or 0)


def _columns(lines: list[Placed]) -> list[tuple[tuple[int, int], list[PdfLine]]]:
    groups: dict[tuple[int, int], list[PdfLine]] = {}
    for placed in lines:
        groups.setdefault((placed.line.page, placed.column), []).append(placed.line)
    return list(groups.items())


def _body_size(lines: list[Placed]) -> float:
    """The font size of running text: the largest that carries a fair share of all characters (notes may carry more)."""
    counts: Counter[float] = Counter()
    for placed in lines:
        counts[round(placed.line.size * 2) / 2] += len(placed.line.text)
    return max((size for size, count in counts.items() if count >= _FAIR_SHARE * counts.total()), default=10.0)


def _foot_start(group: list[PdfLine], size: float) -> int:
    """The index of the first line of the small print at the column's foot; the column's length without any."""
    start = len(group)
    while start > 0 and group[start - 1].size < 0.94 * size:
        start -= 1
    zone = group[start:]
    if any(_labelled(line) is not None for line in zone):
        return start
    return start if zone and start > 0 and _far(group[start - 1], zone[0]) and start < len(group) else len(group)


def _far(above: PdfLine, below: PdfLine) -> bool:
    return above.box[1] - below.box[3] > 1.5 * below.size


def _labelled(line: PdfLine) -> Label | None:
    label = label_at(line.text, 0, len(line.text))
    if label is None:
        return None
    raised = _is_raised(line)
    if label.kind == "plain" and not raised and label.body == label.end:
        return None
    return label


def _is_raised(line: PdfLine) -> bool:
    """Whether a line begins in smaller print than it goes on in."""
    return bool(line.runs) and line.runs[0].size < 0.92 * line.size


def _expected(zones: PdfZones) -> int:
    numbers = [n.label.number for n in zones.notes[-8:] if n.label.number]
    return max(numbers) + 1 if numbers else 1


def _take(zones: PdfZones, line: PdfLine, expected: int) -> None:
    """A new note where the label counts on (or counts anew on a new sheet, or is a sign); else one more line of the last note."""
    label = _labelled(line)
    if label is not None and zones.notes and _is_raised(zones.notes[0].lines[0]) and not _is_raised(line):
        label = None  # where labels are raised, a figure that opens a line in full size is a page or a year
    if label is not None and _follows(label, zones, line, expected):
        zones.notes.append(NoteLines(label, [line]))
    elif zones.notes:
        zones.notes[-1].lines.append(line)
    else:
        zones.body.append(line)


def _follows(label: Label, zones: PdfZones, line: PdfLine, expected: int) -> bool:
    if label.number is None or not zones.notes:
        return True
    raised = _is_raised(line)
    if label.number == expected:
        return True
    fresh = all(n.label.number != label.number for n in zones.notes[-12:])
    if raised and fresh and abs(label.number - expected) <= 3:
        return True  # layout engines set a note that runs over before the one that should stand above it
    return label.number == 1 and zones.notes[-1].lines[-1].page < line.page
