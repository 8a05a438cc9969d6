"""A text as its printed lines and sheets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from refcheck.model.document import Anchor, Place, Span

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x85\u2028\u2029]|\f")
_RULE = re.compile(r"^[\s]*(?:[-_=*~‐‑‒–—―─━＿─¯ー]\s?){4,}\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: its offsets without the break, the sheet it stands on (from 0), its words and its indent.

    `begin` is the offset of the first word. `indent` counts blanks before the first word; a full-width blank counts two, a tab four.
    """

    start: int
    end: int
    sheet: int
    text: str
    indent: int
    begin: int

    @property
    def blank(self) -> bool:
        """Whether nothing stands on it."""
        return not self.text

    @property
    def is_rule(self) -> bool:
        """Whether it is a printed rule (dashes, low lines)."""
        return bool(self.text) and _RULE.match(self.text) is not None


def split_lines(text: str) -> tuple[list[Line], list[Span]]:
    """The lines of a text, and the spans of its sheets (empty when it has no form feed)."""
    lines: list[Line] = []
    sheets: list[Span] = []
    sheet = position = sheet_start = 0
    for found in _BREAK.finditer(text):
        lines.append(_line(text, position, found.start(), sheet))
        position = found.end()
        if found.group() == "\f":
            sheets.append(Span(sheet_start, found.start()))
            sheet, sheet_start = sheet + 1, position
    lines.append(_line(text, position, len(text), sheet))
    if sheets:
        sheets.append(Span(sheet_start, len(text)))
    return lines, sheets


def parted_at(lines: list[Line], ends: list[int]) -> list[Line]:
    """The lines with their sheets counted anew: one ends with each line of `ends` (a page number at its foot)."""
    sheet, last = 0, set(ends)
    out: list[Line] = []
    for i, line in enumerate(lines):
        out.append(replace(line, sheet=sheet))
        sheet += i in last
    return out


def _line(text: str, start: int, end: int, sheet: int) -> Line:
    raw = text[start:end]
    words = raw.strip()
    lead = len(raw) - len(raw.lstrip()) if words else 0
    indent = sum(2 if c == "\u3000" else 4 if c == "\t" else 1 for c in raw[:lead])
    return Line(start, end, sheet, words, indent, start + lead if words else end)


def line_anchors(text: str, sheets: list[Span] | tuple[Span, ...] = ()) -> tuple[Anchor, ...]:
    """An anchor for each line of a text format: line and column from 1, and the sheet where there are sheets."""
    anchors: list[Anchor] = []
    position, number, sheet = 0, 1, 1
    for found in _BREAK.finditer(text):
        anchors.append(Anchor(position, Place(page=sheet if sheets else None, line=number, column=1)))
        position = found.end()
        if found.group() == "\f":
            sheet += 1
        else:
            number += 1
    anchors.append(Anchor(position, Place(page=sheet if sheets else None, line=number, column=1)))
    return tuple(anchors)
