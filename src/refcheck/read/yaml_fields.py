"""CSL-YAML, as pandoc and Zotero write it: the items of `references:`, their names and dates as CSL-JSON has them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from refcheck.read.list_fields import Item, from_csl
from refcheck.read.small_yaml import NotRead, parse_yaml

_DATES = ("issued", "accessed", "event-date", "original-date", "submitted", "available-date")
_NAMES = ("author", "editor", "translator", "container-author", "collection-editor", "director", "interviewer", "recipient")
_PARTS = ("year", "month", "day")


def from_yaml(text: str) -> tuple[list[tuple[int, Item]], list[str]]:
    """The items with their lines, and what could not be read."""
    try:
        value = parse_yaml(text)
    except NotRead as fault:
        return [], [f"the YAML is not read ({fault})"]
    if isinstance(value, Mapping):
        value = value.get("references", [value] if "type" in value else [])
    records = [_record(item) for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []
    placed, line = [], 0
    lines = text.split("\n")
    for record in records:
        key = str(record.get("id") or "")
        named = re.compile(rf"\s*-?\s*id:\s*[\"']?{re.escape(key)}[\"']?\s*$")
        line = next((i for i in range(line, len(lines)) if key and named.match(lines[i])), line)
        placed.append((line + 1, from_csl(record)))
    return placed, []


def _record(item: Mapping[str, object]) -> dict[str, object]:
    record = {str(k): v for k, v in item.items() if v is not None}
    for name in _DATES:
        if name in record:
            record[name] = _date(record[name])
    for name in _NAMES:
        if name in record:
            record[name] = _names(record[name])
    return record


def _date(value: object) -> object:
    """A date as CSL-JSON: `2020-05`, {year: 2020, month: 5} and lists of these are date-parts, what is written out stays raw."""
    if isinstance(value, int):
        return {"date-parts": [[value]]}
    if isinstance(value, str):
        found = re.fullmatch(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", value.strip())
        return {"date-parts": [[int(g) for g in found.groups() if g]]} if found else {"raw": value}
    ends = [end for end in (value if isinstance(value, list) else [value]) if isinstance(end, Mapping) and "year" in end]
    if ends and len(ends) == (len(value) if isinstance(value, list) else 1):
        parts = [[int(str(end[p])) for p in _PARTS if re.fullmatch(r"-?\d{1,4}", str(end.get(p, "")))] for end in ends]
        season = ends[0].get("season")
        return {"date-parts": parts} | ({"season": season} if season is not None else {})
    if isinstance(value, Mapping) and "literal" in value:
        return {"raw": value["literal"]}
    return value


def _names(value: object) -> list[object]:
    """One name is a list of one; a name that is a mere string is literal."""
    listed = value if isinstance(value, list) else [value]
    return [{"literal": name} if isinstance(name, str) else name for name in listed]
