"""Entries of BibTeX, CSL-JSON and RIS as a few common fields, and how such an entry is printed as a note.

An entry is printed from its own values only, in the order of a bibliography: author, title, container, volume and issue,
publisher, date, pages, address, day of access. So the parser of notes reads lists and papers alike.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_BRACES = re.compile(r"(?<!\\)[{}]")
_ESCAPES = re.compile(r"\\([&%$#_{}])")
_MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Item:
    """One entry. Dates are EDTF; `key` is its identifier in the list."""

    key: str = ""
    kind: str = ""
    author: str = ""
    title: str = ""
    container: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    place: str = ""
    date: str = ""
    url: str = ""
    doi: str = ""
    accessed: str = ""


def printed(item: Item) -> str:
    """The entry as a note."""
    title = f"“{item.title}”" if item.container or item.url else item.title
    volume = ", no. ".join(p for p in (item.volume, item.issue) if p) if item.volume or not item.issue else f"no. {item.issue}"
    container = f"{item.container} {volume}".strip()
    publisher = ": ".join(p for p in (item.place, item.publisher) if p)
    address = item.url or (f"https://doi.org/{item.doi}" if item.doi else "")
    accessed = f"accessed {_day(item.accessed)}" if item.accessed else ""
    parts = (item.author, title, container, publisher, _day(item.date), item.pages, accessed, address)
    return ", ".join(p for p in parts if p) + "."


def from_bib(text: str) -> tuple[list[tuple[int, Item]], list[str]]:
    """((line, item) of each entry, a sentence for each block that cannot be parsed)."""
    from bibtexparser.entrypoint import parse_string

    library = parse_string(text)
    items = [
        ((entry.start_line or 0) + 1, _bib_item(entry.key, entry.entry_type, {f.key.lower(): str(f.value) for f in entry.fields}))
        for entry in library.entries
    ]
    problems = [f"line {(block.start_line or 0) + 1}: this entry cannot be parsed and was left out" for block in library.failed_blocks]
    return items, problems


def _bib_item(key: str, kind: str, fields: Mapping[str, str]) -> Item:
    def first(*names: str) -> str:
        return next((_plain(fields[n]) for n in names if fields.get(n)), "")

    return Item(
        key=key,
        kind=kind.lower(),
        author=_bib_names(fields.get("author") or fields.get("editor") or fields.get("organization") or ""),
        title=": ".join(p for p in (first("title"), first("subtitle")) if p),
        container=first("journaltitle", "journal", "booktitle", "eventtitle"),
        volume=first("volume"),
        issue=first("number", "issue"),
        pages=first("pages").replace("--", "–"),
        publisher=first("publisher", "institution", "school", "organization"),
        place=first("location", "address"),
        date=first("date") or "-".join(p for p in (first("year"), _month(first("month"))) if p),
        url=_address(fields.get("url", "")),
        doi=_address(fields.get("doi", "")),
        accessed=first("urldate"),
    )


def _bib_names(value: str) -> str:
    names = []
    for name in re.split(r"\s+and\s+(?![^{]*\})", value.strip()):
        if name.startswith("{") and name.endswith("}"):
            names.append(_plain(name))
            continue
        family, comma, given = _plain(name).partition(",")
        names.append(
            f"{given.strip()} {family.strip()}"
            if comma and not _is_east_asian(family)
            else f"{family.strip()}{given.strip()}"
            if comma
            else family
        )
    return " and ".join(n.strip() for n in names if n.strip())


def _is_east_asian(name: str) -> bool:
    return bool(re.search(r"[\u3040-\u9fff\uac00-\ud7af]", name))


def _plain(value: str) -> str:
    text = _ESCAPES.sub(r"\1", re.sub(r"\\(?:emph|textit|textbf|mkbibquote)\b", "", value))
    return re.sub(r"\s+", " ", _BRACES.sub("", text)).replace("~", " ").strip()


def _address(value: str) -> str:
    """An address with the escapes of a .bib undone, and percent signs left as they are."""
    return _ESCAPES.sub(r"\1", value.strip().strip("{}").strip())


def _month(value: str) -> str:
    names = [m.lower()[:3] for m in _MONTHS]
    low = value.lower()[:3]
    return f"{names.index(low) + 1:02d}" if low in names else f"{int(value):02d}" if value.isdigit() else ""


def from_csl(value: Mapping[str, object]) -> Item:
    """An item of CSL-JSON."""

    def text(*names: str) -> str:
        return next((str(value[n]).strip() for n in names if isinstance(value.get(n), str | int) and str(value[n]).strip()), "")

    return Item(
        key=text("id"),
        kind=text("type"),
        author=_csl_names(value.get("author") or value.get("editor")),
        title=text("title"),
        container=text("container-title"),
        volume=text("volume"),
        issue=text("issue", "number"),
        pages=text("page"),
        publisher=text("publisher"),
        place=text("publisher-place"),
        date=_csl_date(value.get("issued")),
        url=text("URL"),
        doi=text("DOI"),
        accessed=_csl_date(value.get("accessed")),
    )


def _csl_names(value: object) -> str:
    names: list[str] = []
    for name in value if isinstance(value, Sequence) and not isinstance(value, str) else ():
        if not isinstance(name, Mapping):
            continue
        family, given = str(name.get("family") or ""), str(name.get("given") or "")
        joined = family + given if _is_east_asian(family) else f"{given} {family}".strip()
        names.append(str(name.get("literal") or "") or joined)
    return " and ".join(n for n in names if n)


def _csl_date(value: object) -> str:
    if not isinstance(value, Mapping):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, Sequence) and parts and isinstance(parts[0], Sequence):
        first = [str(p) for p in parts[0] if str(p).lstrip("-").isdigit()]
        return "-".join([p.zfill(4) if i == 0 else p.zfill(2) for i, p in enumerate(first)])
    return str(value.get("raw") or value.get("literal") or "")


def from_ris(text: str) -> list[tuple[int, Item]]:
    """(line, item) of each entry of a RIS file."""
    items: list[tuple[int, Item]] = []
    fields: dict[str, list[str]] = {}
    start = 1
    for number, raw in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        found = re.match(r"^\s*([A-Z][A-Z0-9]) {2}- ?(.*)$", raw)
        if found is None:
            continue
        tag, value = found.group(1), found.group(2).strip()
        if tag == "TY":
            fields, start = {}, number
        if tag == "ER":
            items.append((start, _ris_item(fields)))
            fields = {}
        elif value:
            fields.setdefault(tag, []).append(value)
    return items + ([(start, _ris_item(fields))] if len(fields) > 1 else [])


def _ris_item(fields: Mapping[str, list[str]]) -> Item:
    def first(*tags: str) -> str:
        return next((fields[t][0] for t in tags if fields.get(t)), "")

    names = [_bib_names(n) for n in fields.get("AU", fields.get("A1", fields.get("ED", [])))]
    date = first("DA", "PY", "Y1").strip("/")
    return Item(
        key=first("ID"),
        kind=first("TY").lower(),
        author=" and ".join(names),
        title=first("TI", "T1"),
        container=first("T2", "JO", "JF", "BT"),
        volume=first("VL"),
        issue=first("IS"),
        pages="–".join(p for p in (first("SP"), first("EP")) if p),
        publisher=first("PB"),
        place=first("CY", "PP"),
        date="-".join(p for p in date.split("/")[:3] if p),
        url=first("UR", "L1"),
        doi=first("DO"),
        accessed="-".join(p for p in first("Y2").strip("/").split("/")[:3] if p),
    )


def _day(date: str) -> str:
    """An EDTF day in words; anything else as it stands."""
    found = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", date)
    if found is None or not 1 <= int(found.group(2)) <= 12:
        return date
    month = _MONTHS[int(found.group(2)) - 1]
    return f"{month} {int(found.group(3))}, {found.group(1)}" if found.group(3) else f"{month} {found.group(1)}"
