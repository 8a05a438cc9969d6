"""The records of a package against the list that it was made with (packages of ours only)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from refcheck.store.damages import ArchiveDamage
from refcheck.store.inventory import Listed, from_lines

_BROKEN = frozenset({"flipped", "cut"})


def listed_records(data: bytes | str | None) -> list[Listed] | None:
    """The list out of a package; empty without one, None when it cannot be read."""
    try:
        return from_lines(data) if isinstance(data, bytes) else []
    except (ValueError, KeyError, TypeError):
        return None


def against_list(
    listed: list[Listed], found: list[Listed], damages: Sequence[ArchiveDamage], sizes: Mapping[str, int]
) -> list[ArchiveDamage]:
    """The damages, those of broken records with their names, and what the list tells beside them. `sizes` are those of the files."""
    named: list[ArchiveDamage] = []
    for damage in damages:
        told = _named(damage, listed, found, sizes) if damage.kind in _BROKEN and damage.offset is not None else damage
        if told is damage or told.record not in {d.record for d in named if d.kind in _BROKEN}:
            named.append(told)
    doubled = {d.record for d in damages if d.kind == "doubled"}
    broken = {d.record for d in named if d.kind in _BROKEN}
    return [*named, *_compared(listed, found, broken), *_moved(listed, found, doubled)]


def _named(damage: ArchiveDamage, listed: list[Listed], found: list[Listed], sizes: Mapping[str, int]) -> ArchiveDamage:
    """Which record a damage broke, and whether bytes of it are gone: it stood behind the last whole one before it."""
    file, offset = damage.where, damage.offset or 0
    mine = [r for r in listed if r.file == file]
    there = {r.id for r in found}
    before = [r.id for r in found if r.file == file and r.offset < offset]
    order = {r.id: i for i, r in enumerate(mine)}
    known = [order[i] for i in before if i in order]
    record = next((r for r in mine if r.id == damage.record), None)
    if record is None:
        follows = known[-1] + 1 if known else 0
        record = mine[follows] if follows < len(mine) and mine[follows].id not in there else None
    if record is None:
        return damage
    behind = min((r.offset for r in found if r.file == file and r.offset > offset), default=sizes[file])
    missing = record.length - (behind - offset)
    kind = "cut" if missing > 0 else "flipped"
    lost = f"; {missing} of its {record.length} bytes are missing" if missing > 0 else ""
    return replace(damage, kind=kind, record=record.id, detail=f"{damage.detail} (the {record.kind} record of {record.url}{lost})")


def _compared(listed: list[Listed], found: list[Listed], broken: set[str | None]) -> Iterator[ArchiveDamage]:
    there = {record.id: record for record in found}
    known = {record.id for record in listed}
    blocks = {record.block: record.id for record in listed}
    for record in listed:
        now = there.get(record.id)
        if now is None:
            if record.id not in broken:
                yield ArchiveDamage("removed", record.file, f"the {record.kind} record of {record.url} is gone", record.id)
        elif now.sha256 and now.sha256 != record.sha256:
            other = blocks.get(now.block) if now.block != record.block else None
            if other:
                yield ArchiveDamage("swapped", now.file, f"it holds what record {other} held", record.id)
            elif record.id not in broken:
                yield ArchiveDamage("changed", now.file, f"the {record.kind} record of {record.url} is not what was packed", record.id)
    for extra in found:
        if extra.id not in known:
            yield ArchiveDamage("added", extra.file, f"a {extra.kind} record of {extra.url} that was not packed", extra.id)


def _moved(listed: list[Listed], found: list[Listed], doubled: set[str | None]) -> Iterator[ArchiveDamage]:
    """The fewest records that have to be put back for the order to be as it was."""
    position = {record.id: i for i, record in enumerate(listed)}
    now = [record for record in found if record.id in position and record.id not in doubled]
    kept = _longest_rising([position[record.id] for record in now])
    for at, record in enumerate(now):
        if at not in kept:
            yield ArchiveDamage("reordered", record.file, f"the {record.kind} record of {record.url} stands in another place", record.id)


def _longest_rising(numbers: list[int]) -> set[int]:
    """The places of a longest rising selection of `numbers`."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(places[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        places[length : length + 1] = [at]
    kept: set[int] = set()
    at = places[-1] if places else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept
