"""RIS entries → records (CSL-JSON items)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from refcheck.read.list_fields import Item, date_record, name_record

_TYPES = {
    "JOUR": "article-journal",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "BOOK": "book",
    "EDBOOK": "book",
    "CHAP": "chapter",
    "CPAPER": "paper-conference",
    "CONF": "paper-conference",
    "RPRT": "report",
    "THES": "thesis",
    "ELEC": "webpage",
    "WEB": "webpage",
    "BLOG": "post-weblog",
}
_FIELDS = {
    "title": ("TI", "T1", "CT"),
    "container-title": ("T2", "JO", "JF", "BT", "JA"),
    "collection-title": ("T3",),
    "volume": ("VL",),
    "issue": ("IS",),
    "publisher": ("PB",),
    "publisher-place": ("CY", "PP"),
    "edition": ("ET",),
    "genre": ("M3",),
    "DOI": ("DO",),
    "URL": ("UR", "L1"),
    "language": ("LA",),
    "note": ("N1",),
}
_ROLES = {"author": ("AU", "A1"), "editor": ("A2", "ED"), "translator": ("A4",)}


def from_ris(text: str) -> list[tuple[int, Item]]:
    """(line, item) of each entry of a RIS file."""
    items: list[tuple[int, Item]] = []
    fields: dict[str, list[str]] = {}
    start, last = 1, ""
    for number, raw in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        found = re.match(r"^\s*([A-Z][A-Z0-9])[ \t]{0,2}-(?:\s(.*))?$", raw)
        if found is None:
            if last and raw.strip() and fields.get(last):
                fields[last][-1] += f" {raw.strip()}"  # a long value goes on in the next line
            continue
        tag, value = found.group(1), (found.group(2) or "").strip()
        if tag == "TY":
            fields, start = {}, number
        if tag == "ER":
            items.append((start, _item(fields)))
            fields, last = {}, ""
        elif value:
            fields.setdefault(tag, []).append(value)
            last = tag
    return items + ([(start, _item(fields))] if len(fields) > 1 else [])


def _item(fields: Mapping[str, list[str]]) -> Item:
    def first(*tags: str) -> str:
        return next((fields[t][0] for t in tags if fields.get(t)), "")

    record: dict[str, object] = {"id": first("ID"), "type": _TYPES.get(first("TY"), "document")}
    record |= {name: value for name, tags in _FIELDS.items() if (value := first(*tags))}
    for role, tags in _ROLES.items():
        names = [name_record(n) for tag in tags for value in fields.get(tag, ()) for n in value.split(";") if n.strip()]
        if names:
            record[role] = names
    pages = "–".join(p for p in (first("SP"), first("EP")) if p)
    record |= {"page": pages} if pages else {}
    custom: dict[str, object] = {}
    for name, value in (("issued", first("DA", "PY", "Y1")), ("accessed", first("Y2"))):
        date = "-".join(p.strip().zfill(2) for p in value.split("/")[:3] if p.strip())
        made = date_record(name, date) if date else {}
        kept = made.pop("custom", {})
        custom |= kept if isinstance(kept, dict) else {}
        record |= made
    return Item(first("ID"), record | ({"custom": custom} if custom else {}))
