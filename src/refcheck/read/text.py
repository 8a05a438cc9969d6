"""Plain text, also text taken from a PDF: hard wraps, form feeds, running heads, notes at the end or at the sheets' feet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from refcheck.lang.guess import language_of_text
from refcheck.lang.wrap import unwrap
from refcheck.model.document import Document, Note, NoteMark, Region, RegionKind, Span
from refcheck.read.chains import find_labels
from refcheck.read.decode import decode
from refcheck.read.entries import Entries, find_entries
from refcheck.read.furniture import furniture_lines, page_numbers
from refcheck.read.lines import Line, line_anchors, parted_at, split_lines
from refcheck.read.loose_labels import loose_zones
from refcheck.read.marks import Called, favour, find_calls, tie, waiting_for
from refcheck.read.numbered import numbered_mentions
from refcheck.read.reader import source_of, unreadable
from refcheck.read.structure import find_structure
from refcheck.read.symbols import symbol_marks
from refcheck.read.zones import Zones, find_zones


class TextReader:
    """Any text that no other reader takes."""

    media_type = "text/plain"

    def recognises(self, data: bytes, name: str) -> bool:
        """Always: it is the last reader asked, and says so when the bytes are no text."""
        return bool(data) and bool(name)

    def read(self, data: bytes, name: str) -> Document:
        """The document; see the module."""
        decoded = decode(data, name)
        if not decoded.text.strip():
            raise unreadable(name, "the file holds no words", "Give a file with the paper's text, or at least its notes.")
        found = take_apart(decoded.text)
        return Document(
            text=decoded.text,
            source=source_of(data, name, self.media_type),
            language=language_of_text(decoded.text),
            title=found.title,
            pages=found.pages,
            regions=found.regions,
            notes=found.notes,
            marks=found.marks,
            anchors=line_anchors(decoded.text, found.pages),
            problems=(decoded.problem,) if decoded.problem else (),
        )


@dataclass(frozen=True, slots=True)
class Found:
    """What a plain text holds: sheets, regions, notes, marks, title."""

    pages: tuple[Span, ...]
    regions: tuple[Region, ...]
    notes: tuple[Note, ...]
    marks: tuple[NoteMark, ...]
    title: str | None


def take_apart(text: str) -> Found:
    """Notes, marks and build of a text."""
    lines, sheets = split_lines(text)
    numbers = page_numbers(lines) if not sheets else []
    lines = parted_at(lines, numbers) if numbers else lines
    furniture = furniture_lines(lines, numbers)
    zones = find_zones(text, lines, furniture, find_labels(text, lines, furniture))
    loose = loose_zones(text, lines, len(zones.notes))
    if loose is not None:
        zones, furniture = loose, furniture - loose.note_lines
    entries = find_entries(text, lines, furniture, zones)
    outside = furniture | zones.note_lines | zones.opening_lines | entries.lines
    stretches = _stretches(lines, outside)
    structure = find_structure(lines, outside)
    marks = _marks(text, stretches, zones, lines)
    notes = (*zones.notes, *entries.notes)
    inside_notes = [(note.start, note.end, 0) for note in zones.notes if not note.entry]
    marks += entries.mentions(text, [*stretches, *inside_notes], len(zones.notes))
    return Found(
        pages=tuple(sheets),
        regions=_regions(lines, furniture, zones, structure, entries.regions),
        notes=notes,
        marks=tuple(sorted(marks, key=lambda m: m.start)),
        title=_title(text, structure),
    )


def typed_notes(document: Document) -> Document:
    """A document in whose format no notes were found: those that its author typed by hand are read as a plain text's are."""
    if document.notes:
        return document
    found = take_apart(document.text)
    kept = tuple(r for r in found.regions if r.kind in (RegionKind.NOTE, RegionKind.REFERENCE_LIST))
    keyed = [m for m in document.marks if m.keyed]  # they call no note, but entries that were not found
    marks = tuple(sorted((*keyed, *found.marks), key=lambda m: (m.start, m.end)))
    return replace(document, notes=found.notes, marks=marks, regions=(*document.regions, *kept))


def _stretches(lines: list[Line], outside: set[int]) -> list[tuple[int, int, int]]:
    """(start, end, sheet) of the runs of body lines on one sheet."""
    runs: list[tuple[int, int, int]] = []
    for i, line in enumerate(lines):
        if i in outside:
            continue
        joins = runs and i - 1 not in outside and runs[-1][2] == line.sheet
        if joins:
            runs[-1] = (runs[-1][0], line.end, line.sheet)
        else:
            runs.append((line.start, line.end, line.sheet))
    return runs


def _marks(text: str, stretches: Sequence[tuple[int, int, int]], zones: Zones, lines: list[Line]) -> list[NoteMark]:
    numbers = [note.number for note in zones.notes]
    if zones.notes and not any(numbers):
        return symbol_marks(text, stretches, zones.notes)
    if zones.listed:
        mentioned = numbered_mentions(text, stretches, zones.notes)
        mentioned = mentioned or Entries(tuple(zones.notes)).mentions(
            text, stretches, 0
        )  # a numbered list that is named by author and year
        if mentioned:
            return mentioned
    if not zones.notes:
        return _orphans(text, stretches)
    mentioned = _entries_called(text, stretches, zones)
    numbers = [None if note.entry and mentioned else note.number for note in zones.notes]
    highest = max((n for n in numbers if n), default=0) + 2
    sheets = zones.sheets if zones.foot and lines[-1].sheet > 0 else None
    calls = find_calls(text, stretches, highest)
    called = waiting_for(numbers, sheets)
    marks = tie(favour(calls, tie(calls, called), len(zones.notes)), called)
    marks = [m for m in marks if not any(other.start <= m.start < other.end for other in mentioned)]
    return marks + mentioned + symbol_marks(text, stretches, zones.notes)


def _entries_called(text: str, stretches: Sequence[tuple[int, int, int]], zones: Zones) -> list[NoteMark]:
    """Where a numbered list stands beside notes: the brackets that call its entries."""
    if not any(note.entry for note in zones.notes) or zones.listed:
        return []
    entries = [note if note.entry else replace(note, number=None) for note in zones.notes]
    return [mark for mark in numbered_mentions(text, stretches, entries) if text[mark.start] in "[［〔【"]


def _orphans(text: str, stretches: Sequence[tuple[int, int, int]]) -> list[NoteMark]:
    """Marks in a text without notes: only what cannot be anything else, from 1 on."""
    calls = [c for c in find_calls(text, stretches, 500) if c.kind in ("raised", "word", "square")]
    marks = tie(calls, [Called(n, None) for n in range(1, 501)])
    return marks if marks and marks[0].number == 1 else []


def _regions(lines: list[Line], furniture: set[int], zones: Zones, structure: list[Region], lists: Sequence[Region]) -> tuple[Region, ...]:
    regions = [*structure, *lists]
    edges = sorted(furniture | {i for i in zones.opening_lines if lines[i].is_rule})
    regions += [Region(RegionKind.FURNITURE, lines[i].begin, lines[i].begin + len(lines[i].text)) for i in edges]
    headings = [i for i in zones.opening_lines if not lines[i].is_rule]
    regions += [Region(RegionKind.HEADING, lines[i].begin, lines[i].begin + len(lines[i].text)) for i in headings]
    regions += [Region(RegionKind.NOTE, lines[first].begin, note.end) for first, note in zip(zones.first_lines, zones.notes, strict=True)]
    return tuple(sorted(regions, key=lambda r: (r.start, -r.end)))


def _title(text: str, structure: list[Region]) -> str | None:
    title = next((r for r in structure if r.kind is RegionKind.TITLE), None)
    return unwrap(text, title.start, title.end).text if title else None
