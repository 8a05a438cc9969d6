"""A paper taken apart."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.model.document import Document, Note, NoteMark
from refcheck.model.quotation import Quotation
from refcheck.model.reference import BackReference, Citation, ParsedNote


@dataclass(frozen=True, slots=True)
class Paper:
    """The document with its notes, marks, works and quotations. All offsets point into `document.text` and count characters from 0.

    `parsed` holds one ParsedNote per note, in order. `works_of(key)` gives the indexes in `citations` of the works
    that a note answers with: its own and those its back-references point to. `candidates` are sentences under a mark that
    become `quotations` when their source turns out to say them, and are forgotten otherwise.
    """

    document: Document
    language: str
    notes: tuple[Note, ...] = ()
    marks: tuple[NoteMark, ...] = ()
    parsed: tuple[ParsedNote, ...] = ()
    citations: tuple[Citation, ...] = ()
    backrefs: tuple[BackReference, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    candidates: tuple[Quotation, ...] = ()

    def works_of(self, key: str) -> tuple[int, ...]:
        """Indexes in `citations` of the works that the note `key` cites or points back to, in printed order."""
        own = [i for i, c in enumerate(self.citations) if c.note == key]
        own += [b.points_to for b in self.backrefs if b.note == key and b.points_to is not None]
        return tuple(dict.fromkeys(own))
