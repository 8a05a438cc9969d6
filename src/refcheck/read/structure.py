"""What a plain text shows of its build: title, headings, indented block quotations."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from refcheck.model.document import Region, RegionKind
from refcheck.read.chains import is_list_heading, is_note_heading
from refcheck.read.lines import Line

_SENTENCE_END = re.compile(r"[.。!！?？…;；:：,，、][”’»」』）)\]]*[\d０-９\u00b9\u00b2\u00b3⁰-⁹①-⑳\s\[\]（）()]*$")
_NUMBERED = re.compile(
    r"^(?:[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2})*[.．、　 ]"
    r"|第[0-9０-９一二三四五六七八九十]+[章節节部]"
    r"|[一二三四五六七八九十]+[、．.　 ]"
    r"|[IVX]+\.? "
    r"|[（(][一二三四五六七八九十0-9]+[)）])"
)
_INNER_END = re.compile(r"[。！？][^）)」』”]")  # a sentence ends and another begins
_DEEPER = 3
_COLON = re.compile(r"\w[)）”»」』\]]*\s?[:：]$")
_CALL = re.compile(
    r"[.。!！?？…](?:[\d０-９]{1,3}|[\u00b9\u00b2\u00b3⁰⁴-⁹]+|[①-⑳]|[\[［(（〔]\d{1,3}[\]］)）〕])(?!\w)"
)  # a note mark behind a sentence
_CLOSED = re.compile(rf"{_CALL.pattern}$")
_QUOTED = re.compile(r"[「『“«„\"‘‹•·\-–—*]|\(?[0-9a-zа-я]{1,2}[.)]\s|[(（][0-9一二三四五六七八九十]+[)）]|[①-⑳]")


@dataclass(frozen=True, slots=True)
class _Indents:
    """How far running text is set in, and the first lines of its paragraphs."""

    text: int
    first: frozenset[int]


def find_structure(lines: list[Line], leave_out: set[int]) -> list[Region]:
    """Title, headings and block quotations among the lines that are not left out (furniture, notes)."""
    blocks = _blocks(lines, leave_out)
    regions: list[Region] = []
    base = _Indents(_base_indent(lines, leave_out), _first_lines(lines, blocks))
    for order, block in enumerate(blocks):
        kind = _kind(lines, block, base)
        if order == 0 and kind is RegionKind.HEADING and len(blocks) > 1 and _kind(lines, blocks[1], base) is RegionKind.HEADING:
            kind = RegionKind.TITLE
        if kind is None and order and _is_announced(lines, blocks[order - 1], block):
            kind = RegionKind.BLOCK_QUOTE
        if kind is not None:
            regions.append(Region(kind, lines[block[0]].begin, lines[block[-1]].begin + len(lines[block[-1]].text)))
    for block in blocks:
        regions += [
            Region(RegionKind.BLOCK_QUOTE, lines[run[0]].begin, lines[run[-1]].begin + len(lines[run[-1]].text))
            for run in _set_in(lines, block, base)
        ]
    numbered = [i for block in blocks if len(block) > 1 for i in (block[0], block[-1]) if _numbered_heading(lines, i)]
    regions += [Region(RegionKind.HEADING, lines[i].begin, lines[i].begin + len(lines[i].text)) for i in numbered]
    return sorted(regions, key=lambda r: r.start)


def _blocks(lines: list[Line], leave_out: set[int]) -> list[list[int]]:
    """Runs of lines between empty lines. A block cut by a sheet's edge goes on over the furniture and the notes there."""
    blocks: list[list[int]] = []
    parted = True
    for i, line in enumerate(lines):
        if i in leave_out:
            continue
        if line.blank:
            parted = True
            continue
        if parted and not (blocks and _runs_on(lines, blocks[-1][-1], i, leave_out)):
            blocks.append([])
        if not blocks:
            blocks.append([])
        blocks[-1].append(i)
        parted = False
    return blocks


def _runs_on(lines: list[Line], last: int, index: int, leave_out: set[int]) -> bool:
    """Whether a paragraph goes on over a sheet's edge: its last line does not end a sentence, the next is no new beginning."""
    if lines[index].sheet == lines[last].sheet and not any(k in leave_out for k in range(last + 1, index)):
        return False
    text = lines[last].text
    full = len(text) > (40 if text.isascii() or re.search(r"[а-яё]", text) else 25)
    return full and not _SENTENCE_END.search(text) and lines[index].indent <= lines[last].indent


def _first_lines(lines: list[Line], blocks: list[list[int]]) -> frozenset[int]:
    """The indents that first lines of paragraphs have, where the second line stands less deep."""
    found = Counter(lines[block[0]].indent for block in blocks if len(block) > 1 and lines[block[1]].indent < lines[block[0]].indent)
    return frozenset(indent for indent, count in found.items() if count >= 2)


def _base_indent(lines: list[Line], leave_out: set[int]) -> int:
    indents = [line.indent for i, line in enumerate(lines) if line.text and i not in leave_out]
    return median_low(indents) if indents else 0


def _kind(lines: list[Line], block: list[int], base: _Indents) -> RegionKind | None:
    words = "".join(lines[i].text for i in block)
    if is_note_heading(words) or is_list_heading(words):
        return RegionKind.HEADING
    short = len(words) <= (100 if words.isascii() or len(block) > 1 else 80) and len(block) <= 3
    if short and not _SENTENCE_END.search(words) and not _INNER_END.search(words) and words[:1] not in "「“«" and not words[:1].islower():
        return RegionKind.HEADING
    if short and len(block) == 1 and _NUMBERED.match(words) and not _SENTENCE_END.search(words.rstrip("？?")):
        return RegionKind.HEADING
    return RegionKind.BLOCK_QUOTE if _is_block_quote(lines, block, base) else None


def _is_block_quote(lines: list[Line], block: list[int], base: _Indents) -> bool:
    """Every line indented more deeply than running text, not only the first."""
    depths = [lines[i].indent for i in block]
    if len(block) == 1:
        deep = depths[0] >= base.text + _DEEPER + 1 and depths[0] not in base.first
        return deep and len(lines[block[0]].text) > 20
    return min(depths) >= base.text + 2 and max(depths) - min(depths) <= 4


def _set_in(lines: list[Line], block: list[int], base: _Indents) -> list[list[int]]:
    """Runs of lines within a block that stand deeper than running text, behind a colon: block quotations without empty lines around them."""
    runs: list[list[int]] = []
    for before, i in pairwise(block):
        deep = lines[i].indent >= base.text + 2
        if deep and runs and runs[-1][-1] == before and not _CLOSED.search(lines[before].text):
            runs[-1].append(i)
        elif deep and _COLON.search(lines[before].text) and lines[before].indent <= lines[i].indent:
            runs.append([i])
    return [run for run in runs if len(run) > 1]


def _is_announced(lines: list[Line], before: list[int], block: list[int]) -> bool:
    """A paragraph without marks of quotation that a colon announces and a note mark closes: a block quotation set in the text's own measure."""
    words = "".join(lines[i].text for i in block)
    announced = _COLON.search(lines[before[-1]].text) is not None and lines[before[-1] + 1].blank
    return announced and _CLOSED.search(words) is not None and not _QUOTED.match(words) and len(_CALL.findall(words)) == 1


def _numbered_heading(lines: list[Line], index: int) -> bool:
    """A heading set without an empty line over or under it: numbered, short, no sentence."""
    text = lines[index].text
    return bool(_NUMBERED.match(text)) and 3 < len(text) < 45 and not _SENTENCE_END.search(text) and not re.search(r"[年月日]", text[:6])
