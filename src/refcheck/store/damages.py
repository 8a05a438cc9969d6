"""One damage of an archive: its kind, its place, what is wrong, and the record concerned."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ArchiveDamage:
    """One damage. `where` is the file inside the archive (or the archive), `record` the record id where one is concerned.

    `kind`: "cut", "flipped", "removed", "added", "reordered", "doubled", "swapped", "changed", "digest_lie", "index_elsewhere",
    "page_changed", "file_removed", "file_added", "file_changed", "package_changed", "unreadable".
    """

    kind: str
    where: str
    detail: str
    record: str | None = None
    offset: int | None = None  # where in the file a damaged record begins
