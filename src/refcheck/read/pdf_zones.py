"""Which lines of a PDF are notes: those at the foot of a column, or all after a heading over notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from refcheck.extract.pdf import PdfLine, PdfRule
from refcheck.lang.wrap import continues_url
from refcheck.read.chains import is_list_heading, is_note_heading
from refcheck.read.labels import Label
from refcheck.read.pdf_foot import end_notes, foot_start, is_raised, labelled, roman_label
from refcheck.read.pdf_lines import Placed

_CLOSED = re.compile(r"[.。!?！？)）\]»”」』>/]\s*$|https?:\S+$")
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


def split_zones(placed: list[Placed], rules: Sequence[PdfRule] = ()) -> PdfZones:
    """Body and notes. A foot zone may begin with the rest of the note before."""
    lines = [p for p in placed if not p.furniture]
    zones = PdfZones(size=_body_size(lines))
    end_notes = False
    drawn: dict[int, list[PdfRule]] = {}
    for rule in rules:
        drawn.setdefault(rule.page, []).append(rule)
    for (sheet, _), group in _columns(lines):
        start = 0
        if not _is_rest(group, zones, sheet):
            more, after = _unfinished(zones, sheet), _expected(zones)
            start = foot_start(group, zones.size, drawn.get(sheet, ()), continued=more, expected=after)
        for order, line in enumerate(group):
            if is_note_heading(line.text.strip()):
                end_notes = True
                zones.headings.append(line)
                continue
            if is_list_heading(line.text.strip()):
                end_notes = False
            elif end_notes and _opens_section(zones, line, group[order + 1 :]):
                end_notes, start = False, len(group)
            if end_notes or order >= start:
                _take(zones, line, expected=_expected(zones))
            else:
                zones.body.append(line)
    if not zones.notes:
        _take_end_notes(zones)
    zones.notes = _counted(zones.notes)
    return zones


def _opens_section(zones: PdfZones, line: PdfLine, following: list[PdfLine]) -> bool:
    """Whether a line among notes after the text is a heading in larger print, and no note follows it (as under a chapter's name)."""
    if not zones.notes or line.size < 1.15 * zones.notes[-1].lines[0].size or labelled(line) is not None:
        return False
    after = next((other for other in following if other.size < 0.95 * line.size), None)
    return after is not None and labelled(after) is None


def _is_rest(group: list[PdfLine], zones: PdfZones, sheet: int) -> bool:
    """Whether a sheet holds nothing but a few lines of small print after notes at the foot of the sheet before: the last note's rest."""
    small = all(line.size < 0.94 * zones.size for line in group)
    return small and len(group) <= 12 and bool(zones.notes) and zones.notes[-1].lines[-1].page in (sheet - 1, sheet)


def _unfinished(zones: PdfZones, sheet: int) -> bool:
    """Whether the last note stands at the foot of the column or sheet before, and its sentence goes on."""
    last = zones.notes[-1].lines[-1] if zones.notes else None
    return last is not None and last.page in (sheet - 1, sheet) and not _CLOSED.search(last.text)


def _take_end_notes(zones: PdfZones) -> None:
    """Notes that stand after the text in the text's own size, under no heading (a page printed from a browser)."""
    found = end_notes(zones.body)
    if found is None:
        return
    first, starts = found
    for order in range(first, len(zones.body)):
        line = zones.body[order]
        if is_list_heading(line.text.strip()):
            zones.body = [*zones.body[:first], *zones.body[order:]]
            return
        if order in starts:
            zones.notes.append(NoteLines(starts[order], [line]))
        elif (endnote := _roman(zones, line)) is not None:
            zones.notes.append(NoteLines(endnote, [line]))
        else:
            zones.notes[-1].lines.append(line)
    zones.body = zones.body[:first]


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


def _expected(zones: PdfZones) -> int:
    return max(_counting(zones), default=0) + 1


def _counting(zones: PdfZones) -> list[int]:
    """The last few numbers since counting last began anew."""
    numbers = [n.label.number for n in zones.notes[-12:] if n.label.number]
    while 1 in numbers[1:]:
        numbers = numbers[numbers.index(1, 1) :]
    return numbers


def _take(zones: PdfZones, line: PdfLine, expected: int) -> None:
    """A new note where the label counts on (or counts anew on a new sheet or, raised, in a new chapter; or is a sign); else one more line of the last note."""
    label = labelled(line)
    if label is not None and zones.notes and is_raised(zones.notes[0].lines[0]) and not is_raised(line):
        label = None  # where labels are raised, a figure that opens a line in full size is a page or a year
    if label is not None and zones.notes and not is_raised(line) and continues_url(zones.notes[-1].lines[-1].text, line.text):
        label = None  # an address that goes on in figures
    endnote = _roman(zones, line) if label is None else None
    if endnote is not None:
        zones.notes.append(NoteLines(endnote, [line]))
    elif label is not None and _follows(label, zones, line, expected):
        zones.notes.append(NoteLines(label, [line]))
    elif zones.notes:
        zones.notes[-1].lines.append(line)
    else:
        zones.body.append(line)


def _roman(zones: PdfZones, line: PdfLine) -> Label | None:
    """The label of an endnote in small Roman figures beside notes in Arabic ones: the next of them, and called in the text."""
    label = roman_label(line)
    if label is None or label.number != 1 + sum(1 for note in zones.notes if note.label.printed.isalpha()):
        return None
    called = any(
        other.text[run.start : run.end].strip() == label.printed and run.size < 0.85 * other.size
        for other in zones.body
        for run in other.runs[1:]
    )
    return label if called else None


def _follows(label: Label, zones: PdfZones, line: PdfLine, expected: int) -> bool:
    if label.number is None or not zones.notes:
        return True
    raised = is_raised(line)
    if label.number == expected:
        return True
    if raised and label.number not in _counting(zones) and abs(label.number - expected) <= 3:
        return True  # layout engines set a note that runs over before the one that should stand above it
    return label.number == 1 and (raised or zones.notes[-1].lines[0].page < line.page)
