"""Numbered reference lists: entries are called by number, in any order, as often as needed, several in one bracket."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from refcheck.model.document import Note, NoteMark
from refcheck.read.labels import RAISED

_BRACKET = re.compile(
    r"[\[［〔【](?P<numbers>[0-9０-９]{1,3}(?:(?:[,，]\s?(?:p|pp|с|С|S)\.\s?[\d–—-]+)?\s?[-–—~～,，、;；]\s?[0-9０-９]{1,3}){0,8})(?:[:：,，]\s?(?:p\.|pp\.|с\.|S\.)?\s?[\d–-]+(?:页|頁)?)?[\]］〕】]"
)
_RAISED = re.compile(rf"[{RAISED}]{{1,3}}")


def numbered_mentions(text: str, stretches: Sequence[tuple[int, int, int]], notes: Sequence[Note]) -> list[NoteMark]:
    """A mark for each number in each bracket of running text; a range calls all that lie in it."""
    places = {note.number: i for i, note in enumerate(notes) if note.number is not None}
    marks: list[NoteMark] = []
    for start, end, _ in stretches:
        found = [*_BRACKET.finditer(text, start, end), *_RAISED.finditer(text, start, end)]
        for bracket in sorted(found, key=lambda m: m.start()):
            printed = bracket.groupdict().get("numbers") or bracket.group()
            numbers = [n for n in _numbers(unicodedata.normalize("NFKC", printed)) if n in places]
            marks += [NoteMark(str(n), n, bracket.start(), bracket.end(), places[n]) for n in numbers]
    return marks


def _numbers(printed: str) -> Iterator[int]:
    printed = re.sub(r"[,，]?\s?(?:pp?|[сСS])\.\s?[\d–—-]+", "", printed)  # [1, с. 5; 3]: a page
    for part in re.split(r"[,、;\s]+", printed):
        ends = [int(d) for d in re.findall(r"\d+", part)]
        if len(ends) == 2 and ends[0] < ends[1] <= ends[0] + 30:
            yield from range(ends[0], ends[1] + 1)
        else:
            yield from ends
