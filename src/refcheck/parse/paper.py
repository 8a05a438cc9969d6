"""A document → its paper: every note taken apart, pointers resolved, access statements carried, quotations tied."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.model import Document, Hyperlink, Note, NoteMark, Paper, ParsedNote, Region, RegionKind
from refcheck.parse.beginnings import Beginnings
from refcheck.parse.candidates import find_candidates
from refcheck.parse.carry import carry_access, carry_self
from refcheck.parse.cited import keyed_backrefs, keys_in
from refcheck.parse.kinds import language_of_text
from refcheck.parse.links import prefer_links
from refcheck.parse.note import parse_note
from refcheck.parse.quotations import find_quotations
from refcheck.parse.quotations_flow import passages
from refcheck.parse.records import parse_record
from refcheck.parse.resolve import resolve

_EMPHASIS = later(r"(?<![\w*/])(\*{1,2})(?=\S)[^*]+?(?<=\S)(\*{1,2})(?![\w*])")  # *Title*: its asterisks are no part of the note


def parse(document: Document, *, language: str | None = None) -> Paper:
    """Take a document apart into notes, works, pointers back and quotations.

    `language` (BCP 47) is the paper's, when it should not be guessed. All offsets of the result point into `document.text`.
    Fields have CSL's names (csl-data.json 1.0.2), dates are EDTF (ISO 8601-2). Never raises for any Document; time grows with its length.
    """
    tongue = language or document.language or language_of_text(_body(document)[:4000], document.text[:4000]) or "en"
    placed = _Placed(document)
    parsed = [_parse(document, note, tongue, placed) for note in document.notes]
    parsed = carry_access(carry_self(parsed), [n.key for n in document.notes])
    citations, backrefs = resolve(document.notes, parsed)
    backrefs += keyed_backrefs(document, citations)
    flow = tuple(passages(document))
    quotations = find_quotations(document, tongue, citations, backrefs, flow)
    candidates = find_candidates(document, tongue, citations, backrefs, quotations, flow)
    return Paper(document, tongue, document.notes, document.marks, tuple(parsed), citations, backrefs, quotations, candidates)


class _Placed:
    """What may lie within a note: running heads, marks, links."""

    def __init__(self, document: Document) -> None:
        self.furniture: list[Region] = [r for r in document.regions if r.kind is RegionKind.FURNITURE]
        self.marks: Beginnings[NoteMark] = Beginnings(document.marks)
        self.links: Beginnings[Hyperlink] = Beginnings(document.links)


def _parse(document: Document, note: Note, language: str, placed: _Placed) -> ParsedNote:
    raw = document.text[note.start : note.end]
    if note.record is not None:
        return parse_record(note, raw)
    skip = tuple(
        (max(0, r.start - note.start), min(len(raw), r.end - note.start))
        for r in placed.furniture
        if r.start < note.end and r.end > note.start
    )
    if "markdown" in document.source.media_type:
        skip += tuple(m.span(g) for m in _EMPHASIS.finditer(raw) for g in (1, 2))
    skip += keys_in(note, placed.marks)
    return prefer_links(note, parse_note(raw, language, skip, document.text), placed.links)


def _body(document: Document) -> str:
    """The text before the first note: what shows the paper's language."""
    first = min((n.start for n in document.notes), default=len(document.text))
    return document.text[:first] if first > 200 else document.text


__all__ = ["parse"]
