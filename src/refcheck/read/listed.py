"""Reference lists of papers that have notes of their own: entries and the mentions that name them, in text and notes alike."""

from __future__ import annotations

from dataclasses import replace

from refcheck.model.document import Document, RegionKind
from refcheck.read.chains import is_list_heading
from refcheck.read.entries import find_entries
from refcheck.read.lines import Line, split_lines
from refcheck.read.zones import Zones


def with_reference_list(document: Document) -> Document:
    """The document with the entries of a list at its end, if it has one that no reader has read yet.

    A mention inside a note is a mark too: it is that note's pointer to the entry's work.
    """
    if any(note.entry for note in document.notes) or not any(is_list_heading(line) for line in document.text.splitlines()):
        return document
    lines, _ = split_lines(document.text)
    barred = _lines_of(document, lines, RegionKind.FURNITURE, RegionKind.METADATA)
    notes = _lines_of(document, lines, RegionKind.NOTE)
    entries = find_entries(document.text, lines, barred, Zones(note_lines=notes))
    if not entries.notes:
        return document
    stretches = [(line.start, line.end, 0) for i, line in enumerate(lines) if i not in barred | entries.lines]
    marks = entries.mentions(document.text, _runs(stretches), len(document.notes))
    kept = [m for m in marks if not any(own.start < m.end and m.start < own.end for own in document.marks)]
    return replace(
        document,
        notes=(*document.notes, *entries.notes),
        marks=tuple(sorted((*document.marks, *kept), key=lambda m: m.start)),
        regions=tuple(sorted((*document.regions, *entries.regions), key=lambda r: (r.start, -r.end))),
    )


def _lines_of(document: Document, lines: list[Line], *kinds: RegionKind) -> set[int]:
    spans = [(r.start, r.end) for r in document.regions if r.kind in kinds]
    return {i for i, line in enumerate(lines) if line.text and any(a < line.end and line.begin < b for a, b in spans)}


def _runs(stretches: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Neighbouring lines as one stretch: a mention may run over a line's end."""
    runs: list[tuple[int, int, int]] = []
    for start, end, sheet in stretches:
        if runs and start - runs[-1][1] <= 2:
            runs[-1] = (runs[-1][0], end, sheet)
        else:
            runs.append((start, end, sheet))
    return runs
