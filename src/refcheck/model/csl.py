"""Reference → CSL-JSON item, valid against csl-data.json of CSL 1.0.2; and the fields of such an item read back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcheck.model.reference import Name, Reference

# Attribute of a Reference → field of a CSL item, for the fields that are plain text.
FIELDS = {
    "title": "title",
    "container_title": "container-title",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "edition": "edition",
    "genre": "genre",
    "URL": "URL",
    "DOI": "DOI",
    "language": "language",
    "note": "note",
    "collection_title": "collection-title",
    "number": "number",
    "event_title": "event-title",
    "archive": "archive",
}
_EDTF = re.compile(r"-?\d{4}(?:-\d\d){0,2}[~?%]?(?:/(?:-?\d{4}(?:-\d\d){0,2}[~?%]?)?)?")
_BLANKS = re.compile(r"[ \t-\r\x85\u2028\u2029]+")  # a no-break or a full-width blank is a character of the text
_DATE = re.compile(r"(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def to_csl(reference: Reference) -> dict[str, object]:
    """Build the item; `id` is left to the exporter, which knows the keys. EDTF that date-parts cannot carry is kept in `custom`."""
    item: dict[str, object] = {"id": "", "type": reference.type}
    custom: dict[str, object] = {}
    for attribute, csl_name in FIELDS.items():
        value = getattr(reference, attribute)
        if value is not None:
            item[csl_name] = value
    for role in ("author", "editor", "translator"):
        names: tuple[Name, ...] = getattr(reference, role)
        if names:
            item[role] = [_name(n) for n in names]
    for attribute in ("issued", "accessed"):
        edtf = getattr(reference, attribute)
        if edtf is not None:
            item[attribute] = date_of(edtf)
            if loses(edtf):
                custom[f"{attribute}-edtf"] = edtf
    if reference.via is not None:
        custom["via"] = reference.via
    if reference.original:
        custom["original"] = dict(reference.original)
    inferred = {k: o.rule for k, o in sorted(reference.origin.items()) if o.rule is not None}
    if inferred:
        custom["inferred"] = inferred
    if custom:
        item["custom"] = custom
    return item


_SUFFIXED = re.compile(r"(?P<rest>.+?),\s(?P<suffix>(?:Jr|Sr|II|III|IV)\.?)")


def without_suffix(name: Name) -> tuple[str | None, str | None, str | None]:
    """Family name, given names, and the "Jr." that is printed behind either of them."""
    for field in ("given", "family"):
        found = _SUFFIXED.fullmatch(getattr(name, field) or "")
        if found:
            rest = {"given": name.given, "family": name.family, field: found["rest"]}
            return rest["family"], rest["given"], found["suffix"]
    return name.family, name.given, None


def _name(name: Name) -> dict[str, str]:
    family, given, suffix = without_suffix(name)
    parts = {"family": family, "given": given, "suffix": suffix, "literal": name.literal}
    return {k: v for k, v in parts.items() if v is not None}


def date_of(edtf: str) -> dict[str, object]:
    """An EDTF string as a CSL date, as far as date-parts carry it."""
    ends = edtf.split("/")
    parts = [_parts(end) for end in ends]
    if all(parts):
        value: dict[str, object] = {"date-parts": [p for p in parts if p]}
        season = _season(ends[0])
        if season and len(ends) == 1:
            value["season"] = season
        if "~" in edtf or "?" in edtf:
            value["circa"] = True
        return value
    return {"raw": edtf}


def _parts(end: str) -> list[int] | None:
    found = _DATE.match(end)
    if not found or "X" in end.upper():
        return None
    numbers = [int(g) for g in found.groups() if g is not None]
    if len(numbers) > 1 and numbers[1] > 12:
        return numbers[:1]
    return numbers


def _season(end: str) -> int | None:
    found = _DATE.match(end)
    month = int(found.group(2)) if found and found.group(2) else 0
    return month - 20 if 21 <= month <= 24 else None


def loses(edtf: str) -> bool:
    """Whether the CSL date of an EDTF string says less than the string."""
    return bool(re.search(r"[~?%X]", edtf)) or any((_season(e) or 0) > 0 for e in edtf.split("/"))


def text_of(item: Mapping[str, object], name: str) -> str:
    """A field of a CSL item as text on one line; "" where it has none."""
    value = item.get(name)
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return ""
    return _BLANKS.sub(" ", str(value)).strip()


def edtf_of(item: Mapping[str, object], name: str) -> str:
    """A date of a CSL item as EDTF: the string that `to_csl` kept, else what its date-parts say; "" where it is no date."""
    custom = item.get("custom")
    kept = custom.get(f"{name}-edtf") if isinstance(custom, Mapping) else None
    value = item.get(name)
    if isinstance(kept, str):
        return kept
    if not isinstance(value, Mapping):
        return value if isinstance(value, str) and _EDTF.fullmatch(value) else ""
    parts = value.get("date-parts")
    ends = [_end(p) for p in parts if isinstance(p, Sequence) and not isinstance(p, str)] if isinstance(parts, Sequence) else []
    if not any(ends):
        raw = str(value.get("raw") or "").strip()
        return raw if _EDTF.fullmatch(raw) else ""
    season = str(value.get("season") or "")
    if len(ends) == 1 and season in ("1", "2", "3", "4") and len(ends[0]) == 4:
        return f"{ends[0]}-{20 + int(season)}"
    circa = "~" if value.get("circa") in (True, 1, "1", "true") else ""
    return "/".join(end + circa for end in ends)


def _end(parts: Sequence[object]) -> str:
    numbers = [str(p) for p in parts if re.fullmatch(r"-?\d{1,4}", str(p))]
    return "-".join(n.zfill(4 + n.startswith("-")) if i == 0 else n.zfill(2) for i, n in enumerate(numbers[:3]))
