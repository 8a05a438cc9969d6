"""Reference lists: their entries as notes (`entry=True`), and the mentions in the text that name them by author and year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from refcheck.lang.wrap import continues_url, unwrap
from refcheck.model.document import Note, NoteMark, Region, RegionKind
from refcheck.read.chains import is_list_heading
from refcheck.read.lines import Line
from refcheck.read.zones import Zones

_YEAR = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d[a-zа-я]?)(?!\d)")
_NAME = re.compile(r"[^\W\d_][\w’'\-]+|[\u3400-\u9fff々]{1,4}")
_MENTION = re.compile(
    r"[(（\[［][^()（）\[\]［］\n]{0,40}(?:\n[^()（）\[\]［］\n]{0,80})??[^()（）\[\]［］]{0,60}?(?:1[5-9]|20)\d\d[a-zа-я]?[^()（）\[\]［］]{0,80}[)）\]］]"
)
_PART = re.compile(r"[^;；]+")
_NARRATIVE = re.compile(
    r"(?P<name>[^\W\d_][\w’'\-]+|[\u3400-\u9fff々]{2,4})(?: et al\.| и др\.|ら|等)?\s?"
    r"[(（\[]\s?(?P<year>(?:1[5-9]|20)\d\d[a-zа-я]?)[^()（）\[\]]{0,30}[)）\]]"
)


@dataclass(frozen=True, slots=True)
class Entries:
    """A reference list: entries, the indexes of its lines, its regions."""

    notes: tuple[Note, ...] = ()
    lines: set[int] = field(default_factory=set)
    regions: tuple[Region, ...] = ()

    def mentions(self, text: str, stretches: Sequence[tuple[int, int, int]], first: int) -> list[NoteMark]:
        """The mentions in running text; `first` is the index of the first entry among the document's notes."""
        keys = [(_names_of(note.text), _year_of(note.text)) for note in self.notes]
        if not keys:
            return []
        found = [mark for start, end, _ in stretches for mark in _mentions_in(text, start, end, keys, first)]
        taken: dict[int, NoteMark] = {}
        for mark in found:
            taken.setdefault(mark.start, mark)
        return list(taken.values())


def find_entries(text: str, lines: list[Line], furniture: set[int], zones: Zones) -> Entries:
    """The last reference list of the text, where it is not numbered (a numbered one is read as notes)."""
    headings = [
        i for i, line in enumerate(lines) if is_list_heading(line.text) and i not in zones.opening_lines and i not in zones.note_lines
    ]
    if not headings:
        return Entries()
    body = [i for i in range(headings[-1] + 1, len(lines)) if i not in furniture and i not in zones.note_lines]
    groups = _groups(lines, body)
    notes = [_entry(text, lines, group, furniture) for group in groups]
    notes = [note for note in notes if _YEAR.search(note.text) or "http" in note.text]
    if not notes:
        return Entries()
    start = lines[headings[-1]].begin
    inside = set(range(headings[-1], len(lines))) - zones.note_lines
    return Entries(tuple(notes), inside, (Region(RegionKind.REFERENCE_LIST, start, notes[-1].end),))


def _groups(lines: list[Line], body: list[int]) -> list[list[int]]:
    """Lines by entry: parted by empty lines, or by hanging indent, or each line its own."""
    worded = [i for i in body if lines[i].text]
    if not worded:
        return []
    least = min(lines[i].indent for i in worded)
    hanging = any(lines[i].indent > least for i in worded)
    spaced = any(lines[i].blank for i in body if worded[0] < i < worded[-1])
    groups: list[list[int]] = []
    for order, i in enumerate(worded):
        before = worded[order - 1] if order else None
        if before is None or _begins(lines, before, i, hanging and lines[i].indent == least, spaced and not hanging):
            groups.append([])
        groups[-1].append(i)
    return groups


def _begins(lines: list[Line], before: int, index: int, outdented: bool, spaced: bool) -> bool:  # noqa: FBT001 - facts
    if outdented:
        return True
    if lines[index].indent > lines[before].indent and not spaced:
        return False
    apart = index - before > 1
    if spaced:
        return apart and not continues_url(lines[before].text, lines[index].text)
    ended = re.search(r"[.。>）)\]／/\d]$", lines[before].text) is not None
    return ended and _starts_entry(lines[index].text) and not continues_url(lines[before].text, lines[index].text)


def _starts_entry(text: str) -> bool:
    return bool(re.match(r"[A-ZА-ЯЁÀ-Þ][\w’'\-]+,? |[\u3400-\u9fff々]{2,}|[―—–-]{2,}", text))


def _entry(text: str, lines: list[Line], group: list[int], furniture: set[int]) -> Note:
    start, last = lines[group[0]].begin, lines[group[-1]]
    end = last.begin + len(last.text)
    skip = [(lines[i].start, lines[i].end) for i in range(group[0], group[-1] + 1) if i in furniture]
    reading = unwrap(text, start, end, skip).text.replace("\n", " ")
    names = _names_of(reading)
    return Note(f"{names[0] if names else reading[:12]} {_year_of(reading)}".strip(), None, reading, start, end, entry=True)


def _names_of(entry: str) -> list[str]:
    """The words before the year or the title, where the authors stand."""
    year = _YEAR.search(entry)
    head = entry[: min(year.start() if year else 60, 120)]
    cut = re.search(r"[「『《“«\"]", head)
    return [m.group().casefold() for m in _NAME.finditer(head[: cut.start()] if cut else head)]


def _year_of(entry: str) -> str:
    found = _YEAR.search(entry)
    return found.group(1) if found else ""


def _mentions_in(text: str, start: int, end: int, keys: list[tuple[list[str], str]], first: int) -> list[NoteMark]:
    marks: list[NoteMark] = []
    for found in _NARRATIVE.finditer(text, start, end):
        at = _answer(found.group("name"), found.group("year"), keys)
        if at is not None:
            marks.append(NoteMark(found.group(), None, found.start(), found.end(), first + at))
    for found in _MENTION.finditer(text, start, end):
        if any(m.start <= found.start() < m.end for m in marks):
            continue
        for part in _PART.finditer(text, found.start() + 1, found.end() - 1):
            years = _YEAR.findall(part.group())
            at = _answer(part.group(), years[0], keys) if years else None
            if at is not None:
                words = part.group()
                lead = len(words) - len(words.lstrip())
                marks.append(NoteMark(words.strip(), None, part.start() + lead, part.start() + len(words.rstrip()), first + at))
    return marks


def _answer(words: str, year: str, keys: list[tuple[list[str], str]]) -> int | None:
    """The entry whose first author and year a mention names; a letter after the year decides where both have one."""
    spoken = words.casefold()
    best: int | None = None
    for index, (names, entry_year) in enumerate(keys):
        if not names or (entry_year != year and entry_year[:4] != year):
            continue
        if _stands_in(names[0], spoken):
            return index
        if best is None and any(len(n) > 1 and _stands_in(n, spoken) for n in names):
            best = index
    return best


def _stands_in(name: str, spoken: str) -> bool:
    if re.match(r"[\u3400-\u9fff]", name):
        return name[:2] in spoken
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", spoken) is not None
