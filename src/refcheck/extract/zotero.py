"""Snapshots that Zotero keeps of web pages. Its data folder is only read: the library file is opened immutable, as it stands."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from refcheck.model import UnreadableInput

_LIBRARY = "zotero.sqlite"
_SNAPSHOTS = """
SELECT items.key, itemAttachments.path, itemAttachments.contentType, items.dateAdded, items.itemID, itemAttachments.parentItemID
FROM itemAttachments JOIN items ON items.itemID = itemAttachments.itemID
WHERE itemAttachments.linkMode IN (0, 1) AND itemAttachments.path LIKE 'storage:%'
AND items.itemID NOT IN (SELECT itemID FROM deletedItems)
ORDER BY items.itemID
"""
_FIELD = """
SELECT itemDataValues.value FROM itemData JOIN itemDataValues ON itemDataValues.valueID = itemData.valueID
JOIN fields ON fields.fieldID = itemData.fieldID WHERE itemData.itemID = ? AND fields.fieldName = ?
"""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A stored file of an item: where it lies, the address it was saved from, when (UTC), the item's key and title."""

    path: Path
    url: str
    when: datetime
    key: str
    title: str = ""


def snapshots(folder: Path) -> tuple[Snapshot, ...]:
    """Every stored snapshot with an address, in the order of the library. `folder` is Zotero's data folder.

    Raises UnreadableInput when it is none.
    """
    library = folder / _LIBRARY
    if not library.is_file():
        told = "Name Zotero's data folder (Zotero: Settings, Advanced, Files and Folders)"
        raise UnreadableInput(f"there is no {_LIBRARY}", where=str(folder), remedy=told)
    address = f"file:{quote(str(library.resolve()))}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as db:
            return tuple(s for row in db.execute(_SNAPSHOTS).fetchall() if (s := _snapshot(db, folder, row)) is not None)
    except sqlite3.Error as error:
        raise UnreadableInput(f"cannot be read: {error}", where=str(library), remedy="Close Zotero, and run again") from error


def _snapshot(db: sqlite3.Connection, folder: Path, row: tuple[str, str, str | None, str, int, int | None]) -> Snapshot | None:
    key, path, _, added, item, parent = row
    owners = [item, *([parent] if parent is not None else [])]
    url = _first(db, owners, "url")
    file = folder / "storage" / key / path.removeprefix("storage:")
    if url is None or not file.resolve().is_relative_to((folder / "storage").resolve()) or not file.is_file():
        return None
    when = _moment(_first(db, owners, "accessDate")) or _moment(added) or datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Snapshot(file, url, when, key, _first(db, [*owners][::-1], "title") or "")


def _first(db: sqlite3.Connection, items: list[int], field: str) -> str | None:
    values = (db.execute(_FIELD, (item, field)).fetchone() for item in items)
    return next((str(value[0]) for value in values if value and value[0]), None)


def _moment(text: str | None) -> datetime | None:
    """Zotero writes UTC without saying so; a day alone is meant as its noon."""
    try:
        made = datetime.fromisoformat((text or "").replace("Z", "").strip())
    except ValueError:
        return None
    return made.replace(hour=12, tzinfo=UTC) if len((text or "").strip()) == 10 else made.replace(tzinfo=UTC)
