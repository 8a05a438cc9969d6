"""The parsed notes as JSON Lines: one note a line, with its works, pointers back and prose."""

from __future__ import annotations

import json

from refcheck.model import Document, PaperReport, Report


def notes_jsonl(report: Report) -> bytes:
    """One line a note."""
    lines = [_line(p, i) for p in report.papers for i in range(len(p.paper.notes))]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode("utf-8", "replace")


def _line(made: PaperReport, index: int) -> dict[str, object]:
    note = made.paper.notes[index]
    parsed = made.paper.parsed[index] if index < len(made.paper.parsed) else None
    return {
        "paper": made.paper.document.source.name,
        "note": note.label,
        "key": note.key,
        "text": note.text,
        "place": _place(made.paper.document, note.start),
        "works": [c.reference.to_csl() for c in made.paper.citations if c.note_index == index],
        "backrefs": [{"text": b.text, "kind": b.kind, "points_to": b.points_to} for b in made.paper.backrefs if b.note == note.key],
        "prose": list(parsed.prose) if parsed else [],
    }


def _place(document: Document, offset: int) -> dict[str, object]:
    """Where the note stands in the user's file, as far as the format has places: page, line, column, paragraph, box (PDF points)."""
    place = document.place_at(offset)
    said = {n: getattr(place, n) for n in ("page", "line", "column", "paragraph", "box")} if place is not None else {}
    return {name: value for name, value in said.items() if value is not None}
