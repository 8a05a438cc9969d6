"""Notes that share a label because each sheet, chapter or list counts anew: each gets a name of its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from refcheck.model.document import Document, Note


def told_apart(document: Document) -> Document:
    """The document with `Note.apart` filled where two notes have one label, so that no two keys are the same."""
    counts = Counter(note.key for note in document.notes)
    if not counts or max(counts.values()) == 1:
        return document
    seen: Counter[str] = Counter()
    taken: set[str] = set()
    notes: list[Note] = []
    for note in document.notes:
        name = note.key
        seen[name] += 1
        if seen[name] > 1:
            place = document.place_at(note.start)
            sheet = place.page if place is not None else None
            by_sheet = replace(note, apart=f"p. {sheet}")
            note = by_sheet if sheet and by_sheet.key not in taken else replace(note, apart=str(seen[name]))  # noqa: PLW2901 - the same note, named
        taken.add(note.key)
        notes.append(note)
    return replace(document, notes=tuple(notes))
