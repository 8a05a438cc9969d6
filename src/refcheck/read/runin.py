"""Numbered reference lists that a file has run together: "References: 1. Rowe D. Sleep … 2017;24:201-12. 2. Lin B. Watch systems …"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from refcheck.lang import LANGUAGES
from refcheck.lang.wrap import unwrap
from refcheck.model.document import Document, Note, Region, RegionKind
from refcheck.read.numbered import numbered_mentions

_LABEL = re.compile(r"(?:^|(?<=[\s.。;；)\]]))(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s{0,2}(?=[A-ZÀ-ÞА-ЯЁ«“\u3040-\u9fff가-힣])", re.MULTILINE)
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_FEWEST = 3


def with_run_in_list(document: Document) -> Document:
    """The document with each entry of such a list as a note of its own, tied to its numbers in the text."""
    if sum(note.entry for note in document.notes) > 1:
        return document  # a list that was read line by line; a single entry may be the whole of one
    for heading in _heading().finditer(document.text):
        ended = _PARAGRAPH.search(document.text, heading.end())
        stop = ended.start() if ended else len(document.text)
        labels = _ascending(document.text, heading.end(), stop)
        if len(labels) < _FEWEST or not _run_together(document.text, labels):
            continue
        notes = _entries(document.text, labels, stop)
        start = labels[0].start()
        outside = [n for n in document.notes if not start <= n.start < stop]
        if outside:
            return document  # a paper with notes of its own
        marks = numbered_mentions(document.text, [(0, heading.start(), 0), (stop, len(document.text), 0)], notes)
        regions = [r for r in document.regions if not start <= r.start < stop]
        listed = Region(RegionKind.REFERENCE_LIST, heading.start(), stop)
        return replace(
            document, notes=notes, marks=tuple(marks), regions=tuple(sorted((*regions, listed), key=lambda r: (r.start, -r.end)))
        )
    return document


@cache
def _heading() -> re.Pattern[str]:
    words = sorted({re.escape(w) for language in LANGUAGES for w in language.layout.list_headings}, key=len, reverse=True)
    return re.compile(rf"^[ \t#*]*(?:{'|'.join(words)})[ \t*]*[:：.]?\s{{0,3}}(?=\[?1[.)\]])", re.IGNORECASE | re.MULTILINE)


def _ascending(text: str, start: int, stop: int) -> list[re.Match[str]]:
    """The labels that count on from one, each the first that does."""
    labels: list[re.Match[str]] = []
    for found in _LABEL.finditer(text, start, stop):
        if int(found[1] or found[2]) == len(labels) + 1 and (not labels or (found[1] is None) == (labels[0][1] is None)):
            labels.append(found)
    return labels


def _run_together(text: str, labels: list[re.Match[str]]) -> bool:
    """Whether most labels stand within a line: a list with an entry to each line is read line by line."""
    inside = sum(1 for found in labels[1:] if text[: found.start()].rpartition("\n")[2].strip())
    return inside * 2 > len(labels) - 1


def _entries(text: str, labels: list[re.Match[str]], stop: int) -> tuple[Note, ...]:
    ends = [*(found.start() for found in labels[1:]), stop]
    notes = []
    for number, (found, end) in enumerate(zip(labels, ends, strict=True), 1):
        last = found.end() + len(text[found.end() : end].rstrip())
        reading = unwrap(text, found.end(), last).text.replace("\n", " ")
        notes.append(Note(str(number), number, reading, found.end(), last, entry=True))
    return tuple(notes)
