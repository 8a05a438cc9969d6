"""Entries of reference lists (BibTeX, CSL-JSON, RIS): their fields as one CSL-JSON record, and how such a record is printed.

The record is what the list says, and what is judged. It is printed (author, title, container, volume and issue, publisher, date,
pages, day of access, address) so that a list is a text like any other, with offsets to point at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from refcheck.model.csl import date_of, edtf_of, loses, text_of

Record = Mapping[str, object]

_RICH = re.compile(r"</?(?:i|b|sub|sup|sc|span)(?:\s[^<>]*)?>", re.IGNORECASE)
_TITLES = frozenset(("title", "title-short", "container-title", "collection-title"))
_MONTHS = "January February March April May June July August September October November December".split()
_EAST_ASIAN = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry: its key in the list, and its fields as a CSL-JSON item (EDTF that CSL cannot carry in `custom`, as `to_csl` has it)."""

    key: str
    record: Record = field(compare=False)

    @property
    def url(self) -> str:
        """The address, or that of the DOI; "" without any."""
        doi = text_of(self.record, "DOI")
        return text_of(self.record, "URL") or (f"https://doi.org/{doi}" if doi else "")


def printed(item: Item) -> str:
    """The entry as a note, from its own values only."""
    record = item.record
    title, container = text_of(record, "title"), text_of(record, "container-title")
    volume, issue = text_of(record, "volume"), text_of(record, "issue")
    numbers = ", no. ".join(p for p in (volume, issue) if p) if volume or not issue else f"no. {issue}"
    accessed = _day(edtf_of(record, "accessed"))
    parts = (
        _names(record.get("author")),
        f"“{title}”" if title and (container or item.url) else title,
        _role(record.get("editor"), "ed."),
        _role(record.get("translator"), "trans."),
        f"{container} {numbers}".strip(),
        text_of(record, "edition"),
        text_of(record, "genre"),
        text_of(record, "number"),
        text_of(record, "collection-title"),
        ": ".join(p for p in (text_of(record, "publisher-place"), text_of(record, "publisher")) if p),
        _day(edtf_of(record, "issued")),
        text_of(record, "page"),
        text_of(record, "note"),
        f"accessed {accessed}" if accessed else "",
        item.url,
    )
    return ", ".join(p for p in parts if p) + "."


def from_csl(value: Record) -> Item:
    """An item of CSL-JSON: the record as it is, without the tags that say how a title is set."""
    marked = {name: _RICH.sub("", said) for name, said in value.items() if isinstance(said, str) and name in _TITLES and "<" in said}
    return Item(text_of(value, "id"), {**value, **marked} if marked else value)


def date_record(name: str, edtf: str) -> dict[str, object]:
    """The date of a record for an EDTF string; where CSL carries less than the string says, the string goes into `custom`."""
    made: dict[str, object] = {name: date_of(edtf)}
    return made | ({"custom": {f"{name}-edtf": edtf}} if loses(edtf) else {})


def name_record(printed: str) -> dict[str, str]:
    """ "Family, Given" of an export as a CSL name; what has no comma stays whole."""
    family, comma, given = printed.partition(",")
    if not comma or not given.strip(" ,"):
        return {"literal": family.strip()}
    return {k: v for k, v in (("family", family.strip()), ("given", given.strip().rstrip(","))) if v}


def name_of(value: object) -> tuple[str, str, str]:
    """(family, given, literal) of a CSL name; particles belong to the family name; a suffix stands behind the given names, as in notes."""
    if not isinstance(value, Mapping):
        return "", "", ""
    words = {
        k: str(value.get(k) or "").strip() for k in ("family", "given", "literal", "non-dropping-particle", "dropping-particle", "suffix")
    }
    family = " ".join(p for p in (words["dropping-particle"], words["non-dropping-particle"], words["family"]) if p)
    if words["suffix"] and words["given"]:
        return family, f"{words['given']}, {words['suffix']}", words["literal"]
    family = ", ".join(p for p in (family, words["suffix"]) if p) if family else ""
    return family, words["given"], words["literal"]


def _names(value: object) -> str:
    shown: list[str] = []
    for one in value if isinstance(value, Sequence) and not isinstance(value, str) else ():
        family, given, literal = name_of(one)
        joined = family + given if _EAST_ASIAN.search(family) else f"{given} {family}".strip()
        shown.append(literal or joined)
    return " and ".join(n for n in shown if n)


def _role(value: object, word: str) -> str:
    names = _names(value)
    return f"{word} {names}" if names else ""


def _day(date: str) -> str:
    """An EDTF day or month in words; anything else as it stands."""
    found = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", date)
    if found is None or not 1 <= int(found.group(2)) <= 12:
        return date
    month = _MONTHS[int(found.group(2)) - 1]
    return f"{month} {int(found.group(3))}, {found.group(1)}" if found.group(3) else f"{month} {found.group(1)}"
