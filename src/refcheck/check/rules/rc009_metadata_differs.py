"""A reference manager's record says something else than the printed note.

Zotero, Mendeley and EndNote keep their records inside the Word file. The print is what readers see, so the print was judged; title,
first author, year, volume, issue, DOI and address are compared where both state them. Page ranges are not: a note cites a page.

This does not mean that the note is wrong: it may have been corrected by hand, and the record may be out of date.

What to do: correct whichever is wrong. A record that stays wrong writes its error back at the next refresh.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from refcheck.check.making import label_of, offline_rule, short, stable_id
from refcheck.lang.fold import fold_text
from refcheck.model import Case, Citation, Evidence, Finding, Group, ManagedCitation, Paper, Reference, Severity

RULE = offline_rule(__doc__, "RC009", "metadata-differs", Severity.NOTICE)
SAME_TITLE = 0.85
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")

Item = Mapping[str, object]
Difference = tuple[str, str, str]
"""(field, what the print says, what the record says)."""


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per printed work whose record differs."""
    del cases
    return tuple(found for managed in paper.document.managed for found in _of(paper, managed))


def _of(paper: Paper, managed: ManagedCitation) -> Iterator[Finding]:
    printed = [(i, c) for i, c in enumerate(paper.citations) if c.start < managed.end and c.end > managed.start]
    if not printed:
        yield from _mention(paper, managed)
        return
    for item, (index, citation) in _pairs(managed.items, printed):
        differences = tuple(_differences(citation.reference, item))
        if differences:
            yield _finding(managed, differences, citation.start, citation.end, label_of(citation.reference), (index, citation))


def _mention(paper: Paper, managed: ManagedCitation) -> Iterator[Finding]:
    """A mention by author and year: only the year is printed."""
    words = paper.document.text[managed.start : managed.end]
    years = _YEAR.findall(words)
    recorded = [y for y in (_year(item) for item in managed.items) if y]
    missing = [y for y in recorded if y not in years]
    if years and missing and len(years) >= len(recorded):
        yield _finding(managed, (("year", words, missing[0]),), managed.start, managed.end, short(words), None)


def _pairs(items: Sequence[Item], printed: Sequence[tuple[int, Citation]]) -> Iterator[tuple[Item, tuple[int, Citation]]]:
    """Each record with the printed work that it describes best; with one of each, these two."""
    if len(items) == len(printed) == 1:
        yield items[0], printed[0]
        return
    scored = sorted(
        ((_likeness(c.reference, item), i, j) for i, item in enumerate(items) for j, (_, c) in enumerate(printed)),
        key=lambda s: (-s[0], s[1], s[2]),
    )
    items_left, works_left = set(range(len(items))), set(range(len(printed)))
    for score, i, j in scored:
        if score >= 0.5 and i in items_left and j in works_left:
            items_left.remove(i)
            works_left.remove(j)
            yield items[i], printed[j]


def _likeness(reference: Reference, item: Item) -> float:
    title = _title_likeness(reference.title or "", _text(item, "title"))
    same = (_year(item) == (reference.issued or "")[:4]) * 0.2 + _same_author(reference, item) * 0.3
    return max(title, same + 0.5 * title)


def _differences(reference: Reference, item: Item) -> Iterator[Difference]:
    title, recorded = reference.title, _text(item, "title")
    if title and recorded and _title_likeness(title, recorded) < SAME_TITLE:
        yield "title", title, recorded
    year = (reference.issued or "")[:4]
    if year.isdigit() and _year(item) and year != _year(item):
        yield "year", year, _year(item)
    author = reference.author[0].family or reference.author[0].literal if reference.author else None
    if author and _first_author(item) and not _same_author(reference, item):
        yield "author", author, _first_author(item)
    for field in ("volume", "issue"):
        value, other = _figures(getattr(reference, field) or ""), _figures(_text(item, field))
        if value and other and value != other:
            yield field, value, other
    if reference.DOI and _text(item, "DOI") and _doi(reference.DOI) != _doi(_text(item, "DOI")):
        yield "DOI", reference.DOI, _text(item, "DOI")
    if reference.URL and _text(item, "URL") and _address(reference.URL) != _address(_text(item, "URL")):
        yield "address", reference.URL, _text(item, "URL")


def _finding(
    managed: ManagedCitation,
    differences: Sequence[Difference],
    start: int,
    end: int,
    subject: str,
    work: tuple[int, Citation] | None,
) -> Finding:
    said = "; ".join(f"{field} {short(other, limit=40)}, printed {short(value, limit=40)}" for field, value, other in differences)
    return Finding(
        id=stable_id(RULE.code, subject, *(f"{f}={v}={o}" for f, v, o in differences)),
        rule=RULE.code,
        severity=RULE.severity,
        confidence=0.8,
        group=Group.PLEASE_LOOK,
        message=f"{managed.manager}'s record differs: {said}",
        remedy="Correct the note or the record; the record writes itself back at the next refresh",
        start=start,
        end=end,
        note=work[1].note if work else None,
        subject=subject,
        evidence=tuple(e for f, v, o in differences for e in (Evidence(f"printed {f}", v), Evidence(f"{managed.manager} {f}", o))),
        citation=work[0] if work else None,
    )


def _text(item: Item, field: str) -> str:
    value = item.get(field)
    return str(value).strip() if isinstance(value, str | int) else ""


def _year(item: Item) -> str:
    issued = item.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, Mapping) else None
    if isinstance(parts, Sequence) and parts and isinstance(parts[0], Sequence) and parts[0]:
        return str(parts[0][0])[:4]
    found = _YEAR.search(str(issued.get("raw") or issued.get("literal") or "")) if isinstance(issued, Mapping) else None
    return found.group() if found else ""


def _first_author(item: Item) -> str:
    names = item.get("author")
    first = names[0] if isinstance(names, Sequence) and not isinstance(names, str) and names else None
    return str(first.get("family") or first.get("literal") or "") if isinstance(first, Mapping) else ""


def _same_author(reference: Reference, item: Item) -> bool:
    """Whether the first author may be one: names of different scripts are not compared."""
    recorded = _letters(_first_author(item))
    for name in reference.author:
        printed = _letters(name.family or name.literal or "")
        if not printed or not recorded or _script(printed) != _script(recorded) or printed in recorded or recorded in printed:
            return True
    return not reference.author


def _title_likeness(one: str, other: str) -> float:
    """1 for equal titles and for one that is the other's beginning (a subtitle left out); letters only, folded."""
    a, b = _letters(one), _letters(other)
    if not a or not b or _script(a) != _script(b):
        return 1.0 if a and b else 0.0
    if a.startswith(b) or b.startswith(a):
        return 1.0
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _letters(text: str) -> str:
    return "".join(c for c in fold_text(text) if c.isalnum())


def _script(text: str) -> str:
    wide = sum(1 for c in text if "\u3040" <= c <= "\u9fff")
    return "cjk" if wide * 2 > len(text) else "cyrillic" if re.search(r"[а-я]", text) else "latin"


def _figures(text: str) -> str:
    found = re.search(r"\d+", unicodedata.normalize("NFKC", text))
    return found.group().lstrip("0") if found else ""


def _doi(text: str) -> str:
    return re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", text.strip().casefold())


def _address(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.strip().casefold()).rstrip("/")
