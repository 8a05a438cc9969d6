"""The running text of a document as passages: paragraphs and block quotations with lines joined and marks taken out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from refcheck.lang.later import later
from refcheck.lang.wrap import unwrap
from refcheck.model import Document, RegionKind

_DROPPED = (RegionKind.NOTE, RegionKind.FURNITURE, RegionKind.REFERENCE_LIST, RegionKind.METADATA, RegionKind.TITLE, RegionKind.HEADING)
_HARD = (RegionKind.TITLE, RegionKind.HEADING, RegionKind.METADATA, RegionKind.REFERENCE_LIST)
_ENDS = later(r"[.!?…。！？:：][\"'”’»“」』）)\]]*\s*$")
_MARKDOWN = later(r"^[ \t]*(?:>[ \t]?)+|(?<![\w*])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\w*])|(?<!\w)__?(?=\S)|(?<=\S)__?(?!\w)", re.MULTILINE)
_LONGEST_SIGN = 4  # characters of a mark that is no name with a year
_LONG = 4000
_LOOSE = later(" (?=[。、，」』）])")  # a blank that a mark left before a closing sign ("…示す 3」")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A note mark in a passage: it stood before `text[at]`. `index` is its place in `Document.marks`; a mention that names its work (Tanaka (2016)) `is_name`."""

    at: int
    key: str
    index: int
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or block quotation as read; character i of `text` stands at `offsets[i]` of the document."""

    text: str
    offsets: tuple[int, ...]
    block: bool = False
    marks: tuple[Mark, ...] = field(default=())

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Document offsets of text[start:end]."""
        return self.offsets[start], self.offsets[end - 1] + 1


def passages(document: Document) -> list[Passage]:
    """All passages of running text, in order."""
    found = []
    skipped = _skipped(document)
    called = sorted((m.start, i) for i, m in enumerate(document.marks))
    for lines, block in _paragraphs(document, skipped):
        made = _join(document, lines, skipped, called, block=block)
        if made.text:
            found.append(made)
    return found


def _skipped(document: Document) -> list[Span]:
    """What is no running text: notes, marks, running heads, the signs of Markdown; in order, none touching another."""
    spans = [(r.start, r.end) for r in document.regions if r.kind in _DROPPED]
    spans += [(m.start, m.end) for m in document.marks] + [(n.start, n.end) for n in document.notes]
    if document.source.media_type.endswith("markdown"):
        spans += [m.span() for m in _MARKDOWN.finditer(document.text)]
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _paragraphs(document: Document, skipped: list[Span]) -> Iterator[tuple[list[Span], bool]]:
    """Groups of lines that make a paragraph or a block quotation, and which of the two."""
    blocks = _blocks(document, skipped)
    loose = document.source.media_type.split("/")[-1] not in ("plain", "pdf", "markdown", "x-tex", "x-latex")
    lines: list[Span] = []
    last_block: Span | None = None
    gap = furniture = False
    for start, end, dropped in _lines(document):
        blank = not dropped and not document.text[start:end].strip()
        gap, furniture = gap or blank, furniture or bool(dropped)
        if blank or dropped:
            if dropped == "hard" and lines:
                yield lines, last_block is not None
                lines = []
            continue
        block = next((b for b in blocks if b[0] < end and start < b[1]), None)
        within = block is not None and block == last_block
        if (
            lines
            and not within
            and (block != last_block or _breaks(document.text, lines[-1], (start, end), gap and not furniture, furniture or loose))
        ):
            yield lines, last_block is not None
            lines = []
        lines.append((start, end))
        last_block, gap, furniture = block, False, False
    if lines:
        yield lines, last_block is not None


def _blocks(document: Document, skipped: list[Span]) -> list[Span]:
    """Block quotations; one that a page's end, or each line's sign, cut in pieces is whole again unless a mark closes a piece."""
    made: list[Span] = []
    for region in sorted((r.start, r.end) for r in document.regions if r.kind is RegionKind.BLOCK_QUOTE):
        if made and not _apart(document, skipped, made[-1][1], region[0]) and not _marked(document, *made[-1]):
            made[-1] = (made[-1][0], region[1])
        else:
            made.append(region)
    return made


def _apart(document: Document, skipped: list[Span], start: int, end: int) -> bool:
    """Whether running text stands between two places."""
    return any(not c.isspace() and c != ">" and not _within(skipped, i) for i, c in enumerate(document.text[start:end], start))


def _within(spans: list[Span], at: int) -> bool:
    i = bisect_right(spans, (at, len(spans) and spans[-1][1])) - 1
    return i >= 0 and spans[i][0] <= at < spans[i][1]


def _marked(document: Document, start: int, end: int) -> bool:
    return any(start <= m.start < end for m in document.marks)


def _lines(document: Document) -> Iterator[tuple[int, int, str]]:
    """Each line's span and whether it is dropped: "", "soft" (notes, running heads) or "hard" (headings)."""
    regions = [(r.start, r.end, r.kind) for r in document.regions if r.kind in _DROPPED]
    regions += [(n.start, n.end, RegionKind.NOTE) for n in document.notes]
    regions.sort()
    longest = max((e - s for s, e, _ in regions if e - s < _LONG), default=0)
    wide = [r for r in regions if r[1] - r[0] >= _LONG]
    start = 0
    for line in document.text.splitlines(keepends=True):
        end = start + len(line)
        body = start + len(line) - len(line.lstrip())
        near = regions[bisect_left(regions, (body - longest,)) : bisect_right(regions, (body, len(document.text) + 1))]
        kind = next((k for s, e, k in (*wide, *near) if s <= body < e), None) if line.strip() else None
        yield start, end, "" if kind is None else "hard" if kind in _HARD else "soft"
        start = end


def _breaks(text: str, last: tuple[int, int], line: tuple[int, int], blank: bool, torn: bool) -> bool:  # noqa: FBT001 - facts about two lines
    """Whether a new paragraph begins at `line`."""
    if blank:
        return True
    before, after = text[slice(*last)], text[slice(*line)]
    ended = bool(_ENDS.search(re.sub(r"\s*(?:\[?\^?\d+[\])]?)\s*$", "", before))) if before.strip() else True
    indented = after.startswith("\u3000") or (after[:2] == "  " and not before.startswith("  "))
    return ended and (torn or indented)


def _join(document: Document, lines: list[Span], skipped: list[Span], called: list[Span], *, block: bool) -> Passage:
    """The lines as one passage; `called` are (start, index) of the marks, in order of their places."""
    start, end = lines[0][0], lines[-1][1]
    joined = unwrap(document.text, start, end, skipped[bisect_left(skipped, start, key=lambda s: s[1]) : bisect_left(skipped, (end, 0))])
    loose = {m.start() for m in _LOOSE.finditer(joined.text)}
    offsets = tuple(at for i, at in enumerate(joined.offsets) if i not in loose) if loose else tuple(joined.offsets)
    text = "".join(c for i, c in enumerate(joined.text) if i not in loose) if loose else joined.text
    marks = []
    for position, index in called[bisect_left(called, (start, 0)) : bisect_left(called, (end, 0))]:
        mark = document.marks[index]
        note = document.notes[mark.note] if mark.note is not None else None
        key = note.key if note else str(mark.number) if mark.number is not None else mark.label
        is_name = mark.number is None and mark.end - mark.start > _LONGEST_SIGN and mark.label[:1].isalpha()
        marks.append(Mark(bisect_left(offsets, position), key, index, is_name))
    return Passage(text.replace("\n", " "), offsets, block, tuple(marks))


def sentence_of(bounds: list[int], at: int) -> int:
    """Index of the sentence that holds position `at` (`bounds` are the sentences' starts, ascending)."""
    return max(bisect_right(bounds, at) - 1, 0)


def mark_sentence(bounds: list[int], mark: Mark) -> int:
    """Index of the sentence that a mark closes or stands in; a name at its head opens one."""
    return sentence_of(bounds, mark.at) if mark.is_name else max(bisect_left(bounds, mark.at) - 1, 0)
