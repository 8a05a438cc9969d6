"""Reference lists: their entries as notes (`entry=True`), and the mentions in the text that name them by author and year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from refcheck.lang import LANGUAGES
from refcheck.lang.wrap import continues_url, unwrap
from refcheck.model.document import Note, NoteMark, Region, RegionKind
from refcheck.read.chains import is_list_heading
from refcheck.read.lines import Line
from refcheck.read.numbered import numbered_mentions
from refcheck.read.zones import Zones

_YEAR = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d[a-zа-я]?)(?!\d)")
_UNDATED = "|".join(re.escape(w) for language in LANGUAGES for w in language.layout.undated)
_WHEN = re.compile(rf"(?<!\d)((?:1[5-9]|20)\d\d[a-zа-я]?)(?!\d)|(?<![^\W\d_])({_UNDATED})(?![^\W\d_])", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w’'\-]+|[\u3400-\u9fff々]{1,4}")
_MENTION = re.compile(
    rf"[(（\[［][^()（）\[\]［］\n]{{0,40}}(?:\n[^()（）\[\]［］\n]{{0,80}})??[^()（）\[\]［］]{{0,60}}?"
    rf"(?:(?:1[5-9]|20)\d\d[a-zа-я]?|{_UNDATED})[^()（）\[\]［］]{{0,80}}[)）\]］]",
    re.IGNORECASE,
)
_PART = re.compile(r"[^;；]+")
_NARRATIVE = re.compile(
    r"(?P<name>[^\W\d_][\w’'\-]+|[\u3400-\u9fff々]{2,4}|同)(?: et al\.| и др\.|ら|等)?\s?"
    rf"[(（\[［]\s?(?P<year>(?:1[5-9]|20)\d\d[a-zа-я]?|(?i:{_UNDATED}))[^()（）\[\]［］]{{0,30}}[)）\]］]"
)


@dataclass(frozen=True, slots=True)
class Entries:
    """A reference list: entries, the indexes of its lines, its regions."""

    notes: tuple[Note, ...] = ()
    lines: set[int] = field(default_factory=set)
    regions: tuple[Region, ...] = ()
    numbered: bool = False  # printed with numbers from one

    def mentions(self, text: str, stretches: Sequence[tuple[int, int, int]], first: int) -> list[NoteMark]:
        """The mentions in running text; `first` is the index of the first entry among the document's notes."""
        keys = [(_names_of(note.text), _years_of(note.text)) for note in self.notes]
        if not keys:
            return []
        found = [mark for start, end, _ in stretches for mark in _mentions_in(text, start, end, keys, first)]
        if not found and self.numbered:
            return _by_number(text, stretches, self.notes, first)
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
    numbered = _numbered_groups(lines, body)
    groups = numbered or _groups(lines, body)
    notes = [_entry(text, lines, group, furniture) for group in groups]
    notes = [note for note in notes if _WHEN.search(note.text) or "http" in note.text]
    if not notes:
        return Entries()
    start = lines[headings[-1]].begin
    inside = set(range(headings[-1], len(lines))) - zones.note_lines
    return Entries(tuple(notes), inside, (Region(RegionKind.REFERENCE_LIST, start, notes[-1].end),), len(numbered) == len(notes))


_NUMBERED = re.compile(r"\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s*(?=[^\W\d_]|[«“„\"「『《])")


def _numbered_groups(lines: list[Line], body: list[int]) -> list[list[int]]:
    """Lines by entry where the entries are numbered from one; none where they are not."""
    groups: list[list[int]] = []
    for i in body:
        found = _NUMBERED.match(lines[i].text) if lines[i].text else None
        if found and int(found[1] or found[2]) == len(groups) + 1:
            groups.append([i])
        elif groups and lines[i].text:
            groups[-1].append(i)
        elif lines[i].text:
            return []
    return groups if len(groups) > 1 else []


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
    ended = re.search(r"[.。．>）)\]／/\d]$", lines[before].text) is not None
    return ended and _starts_entry(lines[index].text) and not continues_url(lines[before].text, lines[index].text)


def _starts_entry(text: str) -> bool:
    return bool(
        re.match(
            r"[A-ZА-ЯЁÀ-Þ][\w’'\-]+,? |[\u3400-\u9fff々]{2,}|[\u30a1-\u30faー・]{2,}[,，、]|[\uac00-\ud7a3]{2,}[.·,(， ]"
            r"|[a-z]{2,4} (?:[a-z]{2,4} )?[A-Z][\w’'\-]+, |[―—–-]{2,}",
            text,
        )
    )


def _entry(text: str, lines: list[Line], group: list[int], furniture: set[int]) -> Note:
    start, last = lines[group[0]].begin, lines[group[-1]]
    numbered = _NUMBERED.match(lines[group[0]].text)
    start += numbered.end() if numbered else 0
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
    found = _WHEN.search(entry)
    return found.group() if found else ""


def _years_of(entry: str) -> tuple[str, ...]:
    """All years that an entry prints, or what stands for one: a title may hold a year of its own before that of the work."""
    return tuple(found.group().casefold() for found in _WHEN.finditer(entry))


def _by_number(text: str, stretches: Sequence[tuple[int, int, int]], notes: Sequence[Note], first: int) -> list[NoteMark]:
    """The brackets that call entries by number ([12, с. 5]), where the list is numbered."""
    counted = [replace(note, number=number) for number, note in enumerate(notes, 1)]
    return [
        replace(mark, note=first + mark.note)
        for mark in numbered_mentions(text, stretches, counted)
        if mark.note is not None and text[mark.start] in "[［〔【"
    ]


Keys = list[tuple[list[str], tuple[str, ...]]]


def _mentions_in(text: str, start: int, end: int, keys: Keys, first: int) -> list[NoteMark]:
    marks: list[NoteMark] = []
    said: str | None = None
    for found in _NARRATIVE.finditer(text, start, end):
        name = said if found.group("name") == "同" and said else found.group("name")
        at = _answer(name, found.group("year"), keys)
        if at is not None:
            marks += _further(text, name, (found.end("year"), found.end()), at, keys, first)
            said = name
            marks.append(NoteMark(found.group(), None, found.start(), found.end(), first + at))
    for found in _MENTION.finditer(text, start, end):
        if any(m.start <= found.start() < m.end for m in marks):
            continue
        for part in _PART.finditer(text, found.start() + 1, found.end() - 1):
            marks += _tied(part, keys, first)
    return marks


def _tied(part: re.Match[str], keys: Keys, first: int) -> list[NoteMark]:
    """The marks of "Li 2006a, 2006b: 40": one for the first year with its name, one for each further year that an entry has."""
    words = part.group()
    years = list(_WHEN.finditer(words))
    at = _answer(words, years[0].group(), keys) if years else None
    if at is None:
        return []
    others: list[tuple[re.Match[str], int]] = []
    spoken, last = keys[at][0][0], years[0].end()
    for year in years[1:]:
        between = words[last : year.start()]
        named = _answer(between, year.group(), keys) if _NAME.search(between) else None
        i = named if named is not None else _answer(spoken, year.group(), keys)
        if i is not None and i != at:
            others.append((year, i))
            spoken = keys[i][0][0]
        last = year.end()
    stop = others[0][0].start() if others else len(words)
    lead, body = len(words) - len(words.lstrip()), words[:stop].rstrip(" ,，、;；\n")
    marks = [NoteMark(body.strip(), None, part.start() + lead, part.start() + len(body), first + at)]
    return marks + [NoteMark(y.group(), None, part.start() + y.start(), part.start() + y.end(), first + i) for y, i in others]


def _further(text: str, name: str, span: tuple[int, int], at: int, keys: Keys, first: int) -> list[NoteMark]:
    """The marks of the further years in "Smith (2010, 2012)"."""
    years = [(year, _answer(name, year.group(), keys)) for year in _WHEN.finditer(text, *span)]
    return [NoteMark(year.group(), None, year.start(), year.end(), first + i) for year, i in years if i is not None and i != at]


def _answer(words: str, year: str, keys: Keys) -> int | None:
    """The entry whose first author and year a mention names; a letter after the year decides where both have one."""
    spoken, year = words.casefold(), year.casefold()
    best: int | None = None
    for index, (names, years) in enumerate(keys):
        if not names or not any(year in (y, y[:4]) for y in years):
            continue
        if _stands_in(names[0], spoken):
            return index
        if best is None and any(len(n) > 1 and _stands_in(n, spoken) for n in names):
            best = index
    return best


def _stands_in(name: str, spoken: str) -> bool:
    if re.match(r"[\u3400-\u9fff]", name):
        return name[:2] in spoken
    if re.match(r"[а-яё]{4}", name):  # Орлова: Орловой, Орловы
        return re.search(rf"(?<!\w){re.escape(name[:-1])}[а-яё]{{0,3}}(?!\w)", spoken) is not None
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", spoken) is not None
