"""Notes called by a sign (*, †) and their marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refcheck.model.document import Note, NoteMark


def symbol_marks(text: str, stretches: Sequence[tuple[int, int, int]], notes: Sequence[Note]) -> list[NoteMark]:
    """The first place of each such note's sign in running text that is neither a bullet nor an operator."""
    marks: list[NoteMark] = []
    for index, note in enumerate(notes):
        if note.number is not None:
            continue
        sign = re.compile(rf"(?<=[^\s\d{re.escape(note.label[0])}])\s?(?P<sign>{re.escape(note.label)})(?![\w{re.escape(note.label[0])}])")
        found = next((m for start, end, _ in stretches for m in sign.finditer(text, start, end) if _free(marks, m.start("sign"))), None)
        if found is not None:
            marks.append(NoteMark(note.label, None, found.start("sign"), found.end("sign"), index))
    return marks


def _free(marks: Sequence[NoteMark], offset: int) -> bool:
    return all(mark.start != offset for mark in marks)
