"""Text taken out of a PDF whose raised labels stand on lines of their own: below a note of several lines, above a note of one.

pdftotext and copying by hand give notes so: a label is printed a little above its line, and a tall note's middle is lower than that. So each
label belongs to the words right above it where nothing stands below, unless they have one already; else to the words that follow.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from refcheck.lang.wrap import unwrap
from refcheck.model.document import Note
from refcheck.read.chains import is_list_heading, is_note_heading, shows_source
from refcheck.read.lines import Line
from refcheck.read.zones import Zones

_LABEL = re.compile(r"[(（\[［]?(\d{1,3})[)）\]］]?")
_CALLED = r"(?:(?<=[^\s\d.,\-–/])|(?<=[^\W\d][.,])|(?<=[”“\"»)][.,]))[(（\[［]?{}[)）\]］]?(?=[\s.,;:!?。、，；：）)»”」]|[^\W\d_]|$)"
_FEWEST = 3
_LOST = 2  # labels in a row that may have run into other words
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
    cited = sum(1 for _, block in taken if any(shows_source(lines, i) for i in range(block.first, block.last + 1)))
    if len(taken) < max(_FEWEST, usual + 1, 0.7 * len(labels)) or cited < 0.25 * len(taken):
        return None
    zones = Zones(foot=lines[-1].sheet > 0)
    for number, block in taken:
        _add(zones, text, lines, number, block)
    return zones


def _labels(lines: list[Line]) -> dict[int, int]:
    """The lines that are labels, counting on from one: index → number. What stands alone at a sheet's foot is the sheet's number."""
    found: dict[int, int] = {}
    alone = [(i, int(label[1])) for i, line in enumerate(lines) if (label := _LABEL.fullmatch(line.text)) is not None]
    pages = _page_numbers(lines, alone)
    alone = [(i, number) for i, number in alone if i not in pages and not _is_last(lines, i)]
    last = {number: i for i, number in alone}
    again = _placed_next(lines, alone)
    expected = 1
    for i, number in alone:
        lost = expected < number <= expected + _LOST and last.get(expected, -1) < i < last.get(number + 1, -1)
        if not (number == expected or lost) or (_within_text(lines, i) and again[i]):
            continue
        found[i] = number
        expected = number + 1
    return found


def _page_numbers(lines: list[Line], alone: list[tuple[int, int]]) -> set[int]:
    """The numbers that end most sheets and count as the sheets do."""
    last = {line.sheet: i for i, line in enumerate(lines) if line.text}
    ending = [(i, number - lines[i].sheet) for i, number in alone if last[lines[i].sheet] == i]
    shift, often = Counter(shift for _, shift in ending).most_common(1)[0] if ending else (0, 0)
    found = {i for i, own in ending if own == shift} if often > len(last) / 2 else set()
    return found if any(number == 1 for i, number in alone if i not in found) else set()  # a note on each sheet counts so, too


def _within_text(lines: list[Line], index: int) -> bool:
    """Whether words stand right above and right below: a raised mark that fell out of its line stands so, too."""
    return 0 < index < len(lines) - 1 and bool(lines[index - 1].text and lines[index + 1].text)


def _placed_next(lines: list[Line], alone: list[tuple[int, int]]) -> dict[int, bool]:
    """For each of the lines, whether its number stands alone once more, better placed, before the next number does."""
    found: dict[int, bool] = {}
    placed: dict[int, int] = {}  # number → the nearest line below where it is better placed
    never = len(lines)
    for i, number in reversed(alone):
        found[i] = placed.get(number, never) < placed.get(number + 1, never)
        if not _within_text(lines, i):
            placed[number] = i
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
    sheet = [b for b in blocks if lines[b.first].sheet == lines[at].sheet]
    foremost = all(b.label is None for b in sheet)  # the sheet's first note
    touches = below is not None and below.first == at + 1
    chosen = _without_text(lines, above, number, foremost=foremost) if above is not None and not touches else below
    if chosen is None or lines[chosen.first].sheet != lines[at].sheet:
        return None
    chosen.label = at
    return chosen


def _without_text(lines: list[Line], block: _Block, number: int, foremost: bool) -> _Block:  # noqa: FBT001 - a fact
    """The block without the running text that goes on right above it: that text calls this note and the next ones."""
    numbers = "(?:" + "|".join(str(n) for n in range(number, number + 5)) + ")"
    called = [i for i in range(block.first, block.last) if re.search(_CALLED.format(numbers), lines[i].text)]
    if not called or not (foremost or any(re.search(_CALLED.format(number), lines[i].text) for i in called)):
        return _from_source(lines, block) if foremost else block
    begun = [i for i in range(called[-1] + 1, block.last + 1) if lines[i].text[:1].isupper() or not lines[i].text[:1].isalpha()]
    longest = max(len(lines[i].text) for i in range(block.first, called[-1] + 1))
    stopped = {i for i in begun if _STOP.search(lines[i - 1].text)}
    likely = (i for i in begun if shows_source(lines, i) or (i in stopped and len(lines[i - 1].text) < 0.8 * longest))
    cut = (i for i in begun if i not in stopped)
    return _Block((*likely, *cut, *begun, called[-1] + 1)[0], block.last)


def _from_source(lines: list[Line], block: _Block) -> _Block:
    """The block from where it first shows a source, if that is far down: what calls the note may stand before a heading above."""
    found = next((i for i in range(block.first, block.last + 1) if shows_source(lines, i)), block.first)
    begun = [
        i
        for i in range(found, min(found + 3, block.last + 1))
        if lines[i].text.lstrip('«„“"‘‹')[:1].isupper() or lines[i].text[:1] > "\u3000"
    ]
    ended = [i for i in begun if shows_source(lines, i) and (lines[i - 1].text[-1:] in ":：" or _STOP.search(lines[i - 1].text))]
    return _Block((ended[::-1] or begun or [block.first])[0], block.last) if found - block.first > 1 else block


def _add(zones: Zones, text: str, lines: list[Line], number: int, block: _Block) -> None:
    start, end = lines[block.first].begin, lines[block.last].begin + len(lines[block.last].text)
    reading = unwrap(text, start, end).text.replace("\n", " ")
    zones.notes.append(Note(str(number), number, reading, start, end))
    zones.note_lines |= {*range(block.first, block.last + 1), block.label} if block.label is not None else set()
    zones.first_lines.append(block.first)
    zones.sheets.append(lines[block.first].sheet)
