"""Text taken out of a PDF whose raised labels stand on lines of their own: below a note of several lines, above a note of one.

pdftotext and copying by hand give notes so: a label is printed a little above its line, and a tall note's middle is lower than that. So each
label belongs to the words right above it where nothing stands below, unless they have one already; else to the words that follow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.wrap import unwrap
from refcheck.model.document import Note
from refcheck.read.chains import is_list_heading, is_note_heading, shows_source
from refcheck.read.lines import Line
from refcheck.read.zones import Zones

_LABEL = re.compile(r"[(（\[［]?(\d{1,3})[)）\]］]?")
_CALLED = r"(?<=[^\s\d.,\-–/])[(（\[［]?{}[)）\]］]?(?=[\s.,;:!?。、，；：）)»”」]|[^\W\d_]|$)"
_FEWEST = 3
_STOP = re.compile(r"[.。!！?？…]['’”\"»」』)）\d]*$")


@dataclass(slots=True)
class _Block:
    """Lines without an empty one or a label between them; `label` is the line of the label that is theirs."""

    first: int
    last: int
    label: int | None = None


def loose_zones(text: str, lines: list[Line], usual: int) -> Zones | None:
    """The notes of such a text; None where fewer than in the usual reading (`usual`) are found so."""
    labels = _labels(lines)
    if len(labels) < max(_FEWEST, usual + 1):
        return None
    blocks = _blocks(lines, set(labels))
    taken = [(number, block) for at, number in labels.items() if (block := _block_of(lines, blocks, at, number)) is not None]
    cited = sum(1 for _, block in taken if shows_source(lines, block.first))
    if len(taken) < max(_FEWEST, usual + 1, 0.7 * len(labels)) or cited < 0.25 * len(taken):
        return None
    zones = Zones(foot=lines[-1].sheet > 0)
    for number, block in taken:
        _add(zones, text, lines, number, block)
    return zones


def _labels(lines: list[Line]) -> dict[int, int]:
    """The lines that are labels, counting on from one: index → number. What stands alone at a sheet's foot is the sheet's number."""
    found: dict[int, int] = {}
    expected = 1
    for i, line in enumerate(lines):
        label = _LABEL.fullmatch(line.text)
        if label is None or int(label[1]) != expected or _is_last(lines, i):
            continue
        found[i] = expected
        expected += 1
    return found


def _is_last(lines: list[Line], index: int) -> bool:
    below = next((k for k in range(index + 1, len(lines)) if lines[k].text), None)
    ends = below is None or lines[below].sheet != lines[index].sheet
    return ends and (index == 0 or lines[index - 1].blank)


def _blocks(lines: list[Line], labels: set[int]) -> list[_Block]:
    blocks: list[_Block] = []
    for i, line in enumerate(lines):
        if (
            line.blank
            or i in labels
            or line.is_rule
            or is_note_heading(line.text)
            or is_list_heading(line.text)
            or _LABEL.fullmatch(line.text)
        ):
            continue
        if blocks and blocks[-1].last == i - 1 and lines[i - 1].sheet == line.sheet:
            blocks[-1].last = i
        else:
            blocks.append(_Block(i, i))
    return blocks


def _block_of(lines: list[Line], blocks: list[_Block], at: int, number: int) -> _Block | None:
    """The words of the label on line `at`."""
    above = next((b for b in reversed(blocks) if b.last == at - 1 and b.label is None), None)
    below = next((b for b in blocks if at < b.first <= at + 2 and b.label is None), None)
    touches = below is not None and below.first == at + 1
    chosen = _without_text(lines, above, number) if above is not None and not touches else below
    if chosen is None or lines[chosen.first].sheet != lines[at].sheet:
        return None
    chosen.label = at
    return chosen


def _without_text(lines: list[Line], block: _Block, number: int) -> _Block:
    """The block without the running text that goes on right above it: that text calls this note and the next ones."""
    numbers = "(?:" + "|".join(str(n) for n in range(number, number + 5)) + ")"
    called = [i for i in range(block.first, block.last) if re.search(_CALLED.format(numbers), lines[i].text)]
    if not any(re.search(_CALLED.format(number), lines[i].text) for i in called):
        return block
    for i in range(called[-1] + 1, block.last + 1):
        if lines[i].text[:1].isupper() and (not _STOP.search(lines[i - 1].text) or shows_source(lines, i)):
            return _Block(i, block.last)
    return block


def _add(zones: Zones, text: str, lines: list[Line], number: int, block: _Block) -> None:
    start, end = lines[block.first].begin, lines[block.last].begin + len(lines[block.last].text)
    reading = unwrap(text, start, end).text.replace("\n", " ")
    zones.notes.append(Note(str(number), number, reading, start, end))
    zones.note_lines |= {*range(block.first, block.last + 1), block.label} if block.label is not None else set()
    zones.first_lines.append(block.first)
    zones.sheets.append(lines[block.first].sheet)
