"""Running heads and page numbers in a text: lines at a sheet's edge that repeat, count on, or repeat the title."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from refcheck.read.chains import shows_source
from refcheck.read.lines import Line

_ORNAMENT = r"[·•・‧∙|~〜*\-–—―‒−]"
_NUMBER_LINE = re.compile(
    rf"^(?:{_ORNAMENT}|[\[(（〔<《\s])*(?:p(?:age|\.)?\s*|стр(?:аница|\.)?\s*|seite\s+|第\s*)?(\d{{1,4}}|[ivxlc]{{1,6}})\s*(?:页|頁|ページ|쪽|면)?"
    rf"(?:\s*(?:[/／共]|of|von|sur|из)\s*\d{{1,4}}\s*(?:页|頁|ページ|쪽|면)?)?(?:{_ORNAMENT}|[\])）〕>》\s])*$",
    re.IGNORECASE,
)
_EDGE_NUMBER = re.compile(r"^(\d{1,4})[\s\u3000]+\S|\S[\s\u3000]+(\d{1,4})$|^(\d{1,4})[・|｜/]|[・|｜/](\d{1,4})$")
_WIDE_GAP = re.compile(r"^\d{1,4}(?:[ ]{2,}|\u3000|\t)\S|\S(?:[ ]{2,}|\u3000|\t)\d{1,4}$")
_GAP = r"(?:[ ]{2,}|\u3000|\t|\s?[|｜•·・/]\s?)"
# "· 114 ·   JOURNAL", "TITLE    113", "TITLE | 113": a page number parted from the head by a wide gap or a sign
_HEAD_NUMBER = re.compile(rf"^{_ORNAMENT}?\s?(\d{{1,4}})\s?{_ORNAMENT}?{_GAP}\s*\D|\D{_GAP}\s*{_ORNAMENT}?\s?(\d{{1,4}})\s?{_ORNAMENT}?$")
_SOURCE = re.compile(r"https?:|www\.|//|[「“«].+[」”»]|\bpp?\. ?\d|\bС\. ?\d|\d ?[頁页]|ページ")  # a note's, not a head's
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST_HEAD = 90


def furniture_lines(lines: list[Line], numbers: Sequence[int] = ()) -> set[int]:
    """Indexes of the lines that are running heads, page numbers and the like; `numbers` are page numbers that are known already."""
    if numbers:
        return _by_counting(lines) | _beside(lines, numbers)
    if lines and lines[-1].sheet > 0:
        return _by_sheets(lines)
    return _by_counting(lines)


def _by_sheets(lines: list[Line]) -> set[int]:
    edges = _edges(lines)
    keys = Counter(_key(lines[i].text) for i in set(edges) if _key(lines[i].text))
    first_sheet = {_key(line.text) for line in [line for line in lines if line.text][:8]}
    steps = _steps(lines, edges)
    tops = _tops(lines)
    often = max(
        3, 0.3 * (lines[-1].sheet + 1)
    )  # a foot that repeats stands on many sheets; a note that does ("Ibid.", an address) does not
    inner = _inner_numbers(lines, keys)
    edges = [i for i in edges if i not in inner]
    ruled = _under_rules(lines)
    counted = max(2, 0.4 * (lines[-1].sheet + 1))
    found = {i for i in edges if i not in ruled and _is_furniture(lines[i], keys, first_sheet, steps, 2 if i in tops else often, counted)}
    found |= {i for i in edges if i in ruled and (_is_number(lines[i].text) or keys[_key(lines[i].text)] >= often)}
    return found | {i for i in _apart(lines, edges) if len(found) == 0}


def _edges(lines: list[Line]) -> list[int]:
    """The outermost two lines with words at the top and at the foot of each sheet."""
    by_sheet: dict[int, list[int]] = {}
    for i, line in enumerate(lines):
        if line.text:
            by_sheet.setdefault(line.sheet, []).append(i)
    return [i for members in by_sheet.values() for i in dict.fromkeys([*members[:2], *members[-2:]])]


def _inner_numbers(lines: list[Line], keys: Counter[str]) -> set[int]:
    """Figures alone on the line next to a sheet's outermost, where that holds words of its own: the label of a note that fills one line."""
    by_sheet: dict[int, list[int]] = {}
    for i, line in enumerate(lines):
        if line.text:
            by_sheet.setdefault(line.sheet, []).append(i)
    pairs = [pair for members in by_sheet.values() if len(members) > 3 for pair in ((members[1], members[0]), (members[-2], members[-1]))]
    return {
        inner
        for inner, outer in pairs
        if _is_number(lines[inner].text) and not _is_number(lines[outer].text) and keys[_key(lines[outer].text)] < 2
    }


def _tops(lines: list[Line]) -> set[int]:
    """The first line with words of each sheet."""
    first: dict[int, int] = {}
    for i, line in enumerate(lines):
        if line.text:
            first.setdefault(line.sheet, i)
    return set(first.values())


def _under_rules(lines: list[Line]) -> set[int]:
    """The lines under a printed rule on their sheet: notes, whose numbers count on as those of sheets do."""
    sheets = {line.sheet: i for i, line in enumerate(lines) if line.is_rule}
    return {i for i, line in enumerate(lines) if line.text and i > sheets.get(line.sheet, len(lines))}


def _is_furniture(line: Line, keys: Counter[str], first_sheet: set[str], steps: Counter[int], times: float, often: float) -> bool:
    text = unicodedata.normalize("NFKC", line.text)
    if len(text) > _LONGEST_HEAD:
        return False
    if _NUMBER_LINE.match(text):
        return True
    key = _key(text)
    repeated = bool(key) and keys[key] >= times
    number = _edge_number(text)
    if number is not None:
        if _SOURCE.search(text) is not None:
            return repeated  # a note at the sheet's edge
        counts_on = steps[number - line.sheet] >= often
        return counts_on or repeated or (line.sheet > 0 and (bool(_WIDE_GAP.search(line.text)) or key in first_sheet))
    return repeated and (keys[key] >= 3 or line.sheet > 0)  # on the first sheet a head may be the title


def _steps(lines: list[Line], edges: list[int]) -> Counter[int]:
    """How often each difference between a number at the edge and its sheet occurs: page numbers all have the same."""
    seen: set[tuple[int, int]] = set()
    for i in edges:
        number = _edge_number(unicodedata.normalize("NFKC", lines[i].text))
        if number is not None and len(lines[i].text) <= _LONGEST_HEAD:
            seen.add((number - lines[i].sheet, lines[i].sheet))
    return Counter(step for step, _ in seen)


def _is_number(text: str) -> bool:
    """Whether a line is a page number and nothing else."""
    return _NUMBER_LINE.match(unicodedata.normalize("NFKC", text)) is not None


def _edge_number(text: str) -> int | None:
    alone = _NUMBER_LINE.match(text)
    if alone is not None and alone.group(1).isdigit():
        return int(alone.group(1))
    found = _EDGE_NUMBER.search(text)
    return int(next(g for g in found.groups() if g)) if found else None


def _key(text: str) -> str:
    """A line's letters alone, folded: the same head with another page number has the same key."""
    letters = "".join(_LETTERS.findall(unicodedata.normalize("NFKC", text))).casefold()
    return letters if len(letters) > 2 else ""


def _apart(lines: list[Line], edges: list[int]) -> list[int]:
    """First lines of sheets that stand apart from the text below, when most sheets begin so."""
    tops = [i for i in edges if lines[i].sheet > 0 and all(b.blank for b in _above(lines, i))]
    apart = [i for i in tops if i + 1 < len(lines) and lines[i + 1].blank and len(lines[i].text) < _LONGEST_HEAD]
    return apart if len(apart) >= 2 and len(apart) == len(tops) else []


def _above(lines: list[Line], index: int) -> list[Line]:
    sheet = lines[index].sheet
    above: list[Line] = []
    while index > 0 and lines[index - 1].sheet == sheet:
        index -= 1
        above.append(lines[index])
    return above


def _by_counting(lines: list[Line]) -> set[int]:
    """Without form feeds: page numbers that count on at about a page's distance, and lines that repeat beside them."""
    numbers = [(i, number) for i, line in enumerate(lines) if (number := _page_number(line.text)) is not None and _stands_alone(lines, i)]
    chosen: set[int] = set()
    for (i, a), (j, b) in pairwise(numbers):
        if b == a + 1 and j - i >= 20:
            chosen |= {i, j}
    keys = Counter(_key(line.text) for line in lines if 2 < len(line.text) <= _LONGEST_HEAD)
    beside = {k for i in chosen for k in range(max(0, i - 2), min(len(lines), i + 3)) if lines[k].text}
    return chosen | {k for k in beside if keys[_key(lines[k].text)] >= 2 and _key(lines[k].text)} | _heads_below(lines, sorted(chosen))


def page_numbers(lines: list[Line]) -> list[int]:
    """Without form feeds: the lines of the longest run of page numbers that count on by one at about a page's distance, if it is long."""
    numbers = [
        (i, number)
        for i, line in enumerate(lines)
        if (number := _page_number(line.text)) is not None and (_stands_alone(lines, i) or not shows_source(lines, i + 1))
    ]
    best: dict[int, list[int]] = {}  # by the line of the last number
    by_number: dict[int, list[int]] = {}
    for i, number in numbers:
        near = takewhile(lambda j, i=i: i - j <= 110, reversed(by_number.get(number - 1, [])))  # type: ignore[misc]  # mypy loses the default's type
        before = [best[j] for j in near if i - j >= 15]
        best[i] = [*max(before, key=len, default=[]), i]
        by_number.setdefault(number, []).append(i)
    chosen = max(best.values(), key=len, default=[])
    return chosen if len(chosen) >= 3 or (len(chosen) == 2 and all(_stands_alone(lines, i) for i in chosen)) else []


def _beside(lines: list[Line], numbers: Sequence[int]) -> set[int]:
    """Page numbers, and the lines near them that come near others too."""
    near = [{k for k in range(max(0, i - 3), min(len(lines), i + 5)) if 2 < len(lines[k].text) <= _LONGEST_HEAD} for i in numbers]
    keys = Counter(key for group in near for key in {_key(lines[k].text) for k in group} if key)
    repeated = {k for group in near for k in group if keys[_key(lines[k].text)] >= 2}
    return {*numbers, *repeated} | _heads_below(lines, list(numbers))


def _heads_below(lines: list[Line], numbers: list[int]) -> set[int]:
    """The lines below page numbers at the foot, where each is followed by one short line that stands alone: the next sheet's head."""
    below = [next((k for k in range(i + 1, len(lines)) if lines[k].text), None) for i in numbers]
    heads = [k for k in below if k is not None]
    single = all(
        len(lines[k].text) < _LONGEST_HEAD // 2 and lines[k - 1].blank and lines[k + 1 : k + 2] and lines[k + 1].blank for k in heads
    )
    alone = all(_is_number(lines[i].text) for i in numbers)
    return set(heads) if len(heads) >= 2 and single and alone else set()


def _page_number(raw: str) -> int | None:
    """The number of a line that can be a sheet's head or foot: alone, or apart from the head's words."""
    found = _NUMBER_LINE.match(unicodedata.normalize("NFKC", raw))
    if found is not None:
        return int(found.group(1)) if found.group(1).isdigit() else None
    head = _HEAD_NUMBER.search(raw.strip()) if len(raw) <= _LONGEST_HEAD else None
    return int(next(g for g in head.groups() if g)) if head is not None else None


def _stands_alone(lines: list[Line], index: int) -> bool:
    return (index == 0 or lines[index - 1].blank) or (index + 1 >= len(lines) or lines[index + 1].blank)
