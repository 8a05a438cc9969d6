"""Works that a note cites by key (\\cite, [@key]): the marks inside a note that call an entry are its pointers to that entry's work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from refcheck.model import BackReference, BackReferenceKind, Citation, Document, Note, NoteMark
from refcheck.parse.beginnings import Beginnings


def keyed_backrefs(document: Document, citations: Sequence[Citation]) -> tuple[BackReference, ...]:
    """A pointer for each mark that stands in a note and calls an entry whose work was read."""
    return tuple(_pointers(document, {c.note_index: i for i, c in reversed([*enumerate(citations)])}))


def _pointers(document: Document, works: dict[int | None, int]) -> Iterator[BackReference]:
    for mark in document.marks:
        if mark.note is None or mark.note not in works or not document.notes[mark.note].entry:
            continue
        holder = next((n for n in document.notes if not n.entry and n.start <= mark.start and mark.end <= n.end), None)
        if holder is not None:
            left, right = mark.start - holder.start, mark.end - holder.start
            words = document.text[mark.start : mark.end]
            yield BackReference(
                BackReferenceKind.SHORT_TITLE, words, left, right, points_to=works[mark.note], confidence=1.0, note=holder.key
            )


def keys_in(note: Note, marks: Beginnings[NoteMark]) -> tuple[tuple[int, int], ...]:
    """The stretches of a note that are such keys, as offsets in it: they describe no work by themselves."""
    if note.entry:
        return ()
    inside = [m for m in marks.within(note.start, note.end + 1) if m.end <= note.end]
    return tuple((m.start - note.start, m.end - note.start) for m in inside)
