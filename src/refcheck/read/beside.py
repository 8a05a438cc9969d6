"""Files that a paper names: parts and bibliographies. Only what lies in the paper's own folder is ever opened."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from refcheck.model.document import Note, Place, RegionKind
from refcheck.model.errors import UnreadableInput
from refcheck.read.bib_fields import from_bib
from refcheck.read.building import CITED, Builder
from refcheck.read.decode import decode
from refcheck.read.list_fields import Item, from_csl, printed
from refcheck.read.yaml_fields import from_yaml

LARGEST = 2**25


def beside(path: Path, wanted: str, *suffixes: str) -> Path | None:
    """A file named in the paper, if it exists inside the paper's folder (links resolved), with one of the suffixes put on if need be."""
    try:
        folder = path.resolve().parent
        for name in (wanted.strip(), *(wanted.strip() + suffix for suffix in suffixes)):
            place = (folder / name).resolve()
            if place.is_relative_to(folder) and place.is_file() and place.stat().st_size < LARGEST:
                return place
    except (OSError, ValueError):
        return None
    return None


def cited_items(path: Path, names: Iterable[str], problems: list[str]) -> dict[str, Item]:
    """The entries of the bibliographies that the paper names, by key; what cannot be read is named in `problems`."""
    items: dict[str, Item] = {}
    read: set[Path] = set()
    for name in names:
        place = beside(path, name, ".bib")
        if place is None:
            problems.append(f"{path}: the bibliography {name.strip()} was not found in the paper's folder")
            continue
        if place in read:
            continue
        read.add(place)
        listed, faults = _listed(place)
        items = {item.key: item for item in reversed(listed)} | items  # of two entries with one key the first counts
        problems += [f"{place}: {fault}" for fault in faults]
    return items


def _listed(place: Path) -> tuple[list[Item], list[str]]:
    try:
        text = decode(place.read_bytes(), str(place)).text
        if place.suffix.lower() != ".json":
            listed, faults = (from_yaml if place.suffix.lower() in (".yaml", ".yml") else from_bib)(text)
            return [item for _, item in listed], faults
        value: object = json.loads(text)
    except (OSError, UnreadableInput, ValueError, RecursionError) as error:
        return [], [f"the bibliography cannot be read ({str(error).splitlines()[0]})"]
    return [from_csl(item) for item in value if isinstance(item, Mapping)] if isinstance(value, list) else [], []


def write_entries(out: Builder, keys: Iterable[str], items: Mapping[str, Item]) -> dict[str, int]:
    """The cited entries after the text, in the order of `keys`, as a reference list. Key → index of its note."""
    start_of_list, indexes = out.length, {}
    for key in keys:
        item = items.get(key)
        if item is None:
            continue
        out.anchor(Place())  # the words stand in the bibliography, not in the paper
        start = out.write(printed(item))
        indexes[key] = len(out.notes)
        out.note(f"{CITED}{key}", Note(key, None, printed(item), start, out.length, entry=True, record=item.record))
        out.write("\n\n")
    if indexes:
        out.region(RegionKind.REFERENCE_LIST, start_of_list)
    return indexes
