"""PDF: running text first, then the notes.

Marks are smaller raised figures; notes stand at the sheet's foot in smaller print, or at the end.

Where the print shows neither (marks typed in full size, notes in the text's own size), the lines are read as plain text is.
"""

from __future__ import annotations

from dataclasses import replace

from refcheck.extract.pdf import PdfLayout, pdf_layout
from refcheck.extract.sandbox import Limits
from refcheck.model.document import Document, RegionKind, Source
from refcheck.read.pdf_build import build_document
from refcheck.read.pdf_lines import ordered_lines
from refcheck.read.pdf_recut import with_notes_parted, without_line_numbers
from refcheck.read.pdf_zones import PdfZones, split_zones
from refcheck.read.reader import source_of, unreadable
from refcheck.read.text import take_apart

_LIMITS = Limits(seconds=120)  # a user waits for their own paper: a thousand sheets take a quarter of that


class PdfReader:
    """PDF files."""

    media_type = "application/pdf"

    def recognises(self, data: bytes, name: str) -> bool:
        """`%PDF-` within the first kilobyte."""
        return b"%PDF-" in data[:1024] and bool(name)

    def read(self, data: bytes, name: str) -> Document:
        """The document; boxes of lines in `anchors`."""
        layout = pdf_layout(data, _LIMITS)
        if not layout.lines:
            raise unreadable(name, layout.problem or "The PDF holds no text", _remedy(layout))
        return document_of(layout, source_of(data, name, self.media_type))


def document_of(layout: PdfLayout, source: Source) -> Document:
    """A layout as a Document."""
    layout = without_line_numbers(layout)
    placed = ordered_lines(layout)
    zones = split_zones(placed, layout.rules)
    parted = with_notes_parted(layout, [note.lines for note in zones.notes], zones.body)
    if parted is not layout:
        layout, placed = parted, ordered_lines(parted)
        zones = split_zones(placed, layout.rules)
    document = build_document(layout, zones, source)
    tied = sum(1 for mark in document.marks if mark.note is not None)
    if not document.notes or tied < 0.5 * len(document.notes):
        whole = PdfZones(body=[p.line for p in placed if not p.furniture], size=zones.size)
        document = _as_plain_text(document, tied, build_document(layout, whole, source))
    return replace(document, problems=(*document.problems, f"{source.name}: {layout.problem}")) if layout.problem else document


def _as_plain_text(document: Document, tied: int, whole: Document) -> Document:
    """The document, or all its lines in their order read as plain text is, if that ties more."""
    found = take_apart(whole.text)
    better = sum(1 for mark in found.marks if mark.note is not None)
    if better <= tied and len(found.notes) <= len(document.notes):
        return document
    kept = tuple(r for r in whole.regions if r.kind is not RegionKind.NOTE)
    added = tuple(r for r in found.regions if r.kind in (RegionKind.NOTE, RegionKind.REFERENCE_LIST))
    return replace(whole, notes=found.notes, marks=found.marks, regions=(*kept, *added))


def _remedy(layout: PdfLayout) -> str:
    problem = (layout.problem or "").lower()
    if "encrypt" in problem or "password" in problem:
        return "Save a copy without a password (print to PDF) and give that."
    if "scan" in problem or "picture" in problem or not problem:
        return "Run text recognition (OCR) on it first, for example with ocrmypdf, and give the result."
    return "Open it in a viewer, print it to a new PDF, and give that; or give the paper's text."
