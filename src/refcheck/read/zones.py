"""From the lines at which notes begin to the notes: where each ends, and which lines of the text are body."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from refcheck.lang.wrap import unwrap
from refcheck.model.document import Note
from refcheck.read.chains import Candidate, is_list_heading, is_note_heading
from refcheck.read.lines import Line

_RUN_OVER = 6
_BACK = re.compile(r"\s*[↩⏎]\ufe0e?$")  # the way back from a note, in text copied or printed from a page


@dataclass(slots=True)
class Zones:
    """The notes, and the line indexes that are notes, headings over notes, and rules. `foot` tells notes at the sheets' feet."""

    notes: list[Note] = field(default_factory=list)
    note_lines: set[int] = field(default_factory=set)
    opening_lines: set[int] = field(default_factory=set)
    first_lines: list[int] = field(default_factory=list)
    foot: bool = False
    listed: bool = False  # the notes are a numbered reference list
    sheets: list[int] = field(default_factory=list)  # of each note


def find_zones(text: str, lines: list[Line], furniture: set[int], chain: list[Candidate]) -> Zones:
    """The notes that begin at the lines of `chain`."""
    zones = Zones(foot=_at_feet(lines, furniture, chain))
    for order, candidate in enumerate(chain):
        limit = chain[order + 1].line if order + 1 < len(chain) else len(lines)
        last = _last_line(lines, furniture, candidate.begins, limit, zones.foot)
        end = max(lines[last].begin + len(lines[last].text), candidate.label.body)
        skip = [(lines[i].start, lines[i].end) for i in range(candidate.line, last + 1) if i in furniture]
        back = _BACK.search(text, candidate.label.body, end)
        end = back.start() if back is not None else end
        reading = unwrap(text, candidate.label.body, end, skip).text.replace("\n", " ")
        number = candidate.label.number
        zones.notes.append(Note(candidate.label.printed, number, reading, candidate.label.body, end))
        zones.note_lines |= set(range(candidate.line, last + 1))
        zones.first_lines.append(candidate.line)
        zones.sheets.append(candidate.sheet)
    zones.opening_lines = _openings(lines, zones, furniture)
    under = [_stands_under(zones, first) for first in zones.first_lines]
    listed = [opening is not None and is_list_heading(lines[opening].text) for opening in under]
    if any(is_list_heading(lines[i].text) for i in zones.opening_lines):
        # A list and notes side by side are told apart by the headings over them; else all of them are the list.
        noted = any(opening is not None and is_note_heading(lines[opening].text) for opening in under)
        zones.notes = [replace(n, entry=True) if own or not noted else n for n, own in zip(zones.notes, listed, strict=True)]
    zones.listed = bool(zones.notes) and all(note.entry for note in zones.notes)
    return zones


def _stands_under(zones: Zones, first: int) -> int | None:
    """The rule or heading over the notes that a note belongs to: the nearest above."""
    return max((i for i in zones.opening_lines if i < first), default=None)


def _at_feet(lines: list[Line], furniture: set[int], chain: list[Candidate]) -> bool:
    """Whether the notes stand at the feet of several sheets (or after several rules) with running text between them."""
    if len(chain) < 2:
        return False
    pairs = list(pairwise(chain))
    if any((b.label.number or 2) <= (a.label.number or 0) for a, b in pairs):
        return True  # each sheet counts anew
    if any(lines[i].is_rule for a, b in pairs for i in range(a.line + 1, b.line)):
        return True
    between = [_text_between(lines, furniture, a.line, b.line) for a, b in pairs]
    return sum(1 for gap in between if gap > _RUN_OVER) >= 1


def _text_between(lines: list[Line], furniture: set[int], first: int, second: int) -> int:
    """Lines of the next sheet (or after an empty line) above the second label: running text, unless they are few."""
    start = next((i for i in range(first + 1, second) if lines[i].sheet != lines[first].sheet), None)
    if start is None:
        start = next((i for i in range(first + 1, second) if lines[i].blank), second)
    return sum(1 for i in range(start, second) if lines[i].text and i not in furniture)


def _last_line(lines: list[Line], furniture: set[int], first: int, limit: int, foot: bool) -> int:  # noqa: FBT001 - a fact
    last = first
    for i in range(first + 1, limit):
        line = lines[i]
        if foot and line.sheet != lines[first].sheet:
            break
        if line.is_rule or is_list_heading(line.text) or is_note_heading(line.text):
            break
        if foot and line.blank and not _goes_on(lines, i, limit):
            break
        if line.text and i not in furniture:
            last = i
    return last


def _goes_on(lines: list[Line], blank: int, limit: int) -> bool:
    """Whether the next words after an empty line are the next note's (then the gap is spacing between notes)."""
    following = next((i for i in range(blank, limit) if lines[i].text), limit)
    return following == limit and limit < len(lines)


def _openings(lines: list[Line], zones: Zones, furniture: set[int]) -> set[int]:
    """Rules and headings that stand just above notes."""
    found: set[int] = set()
    for first in zones.first_lines:
        i = first - 1
        while i >= 0 and (lines[i].blank or i in furniture):
            i -= 1
        if i >= 0 and i not in zones.note_lines and (lines[i].is_rule or is_note_heading(lines[i].text) or is_list_heading(lines[i].text)):
            found.add(i)
    return found
