"""Is an archive whole and unchanged? Each kind of damage has its name, its place and, where known, its record."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from refcheck.model.errors import EvidenceError
from refcheck.store.inventory import Inventory, Listed, from_lines, take_inventory
from refcheck.store.keys import url_key
from refcheck.store.volumes import find_volumes
from refcheck.store.wacz import PACKAGE, PACKAGE_DIGEST, PAGES, RECORDS

_MAX_MEMBER = 2**28


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


def verify_archive(path: Path) -> tuple[ArchiveDamage, ...]:
    """All damages of a WACZ, WARC, store or folder of WARCs; empty when none is found. Raises EvidenceError when it is none of these."""
    try:
        volumes = find_volumes(path)
        inventories = {name: take_inventory(volumes, name) for name in volumes.names}
        members = _members(path)
    except EvidenceError:
        if path.is_file() and _looks_like_zip(path):
            return (ArchiveDamage("cut", path.name, "the zip file is cut off or its table of contents is damaged"),)
        raise
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        return (ArchiveDamage("unreadable", path.name, f"cannot be read: {error}"),)
    found = [damage for name in volumes.names for damage in _file(name, inventories[name])]
    records = [record for name in volumes.names for record in inventories[name].records]
    found += _doubled(records)
    if members is not None:
        found += _package(members)
        found += _listed(members.get(RECORDS), records, {d.record for d in found if d.kind == "doubled"})
        found += _indexes(members, records)
    return tuple(dict.fromkeys(found))


def _looks_like_zip(path: Path) -> bool:
    with path.open("rb") as raw:
        return raw.read(2) == b"PK"


def _members(path: Path) -> dict[str, bytes | str] | None:
    """Members of a zip: the bytes of small ones, of WARC files the digest only ("sha256:…"); None when it is no zip."""
    if not path.is_file() or not _looks_like_zip(path):
        return None
    members: dict[str, bytes | str] = {}
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            with archive.open(info) as raw:
                # A damaged member must not end the check: its digest will not fit.
                try:
                    if info.filename.startswith("archive/") or info.file_size > _MAX_MEMBER:
                        members[info.filename] = _stream_sha256(raw)
                    else:
                        members[info.filename] = raw.read()
                except (zipfile.BadZipFile, zlib.error, EOFError):
                    members[info.filename] = "damaged"
    return members


def _stream_sha256(raw: IO[bytes]) -> str:
    engine = hashlib.sha256()
    while piece := raw.read(2**20):
        engine.update(piece)
    return f"sha256:{engine.hexdigest()}"


_KINDS = {"torn": "cut", "damaged": "flipped", "unterminated": "flipped", "digest": "digest_lie", "oversize": "unreadable"}


def _file(name: str, inventory: Inventory) -> Iterator[ArchiveDamage]:
    for problem in inventory.problems:
        at = next((r.id for r in inventory.records if r.offset == problem.place.offset), None)
        yield ArchiveDamage(_KINDS.get(problem.kind, "unreadable"), name, f"offset {problem.place.offset}: {problem.detail}", at)
    for record in inventory.lies:
        yield ArchiveDamage("digest_lie", name, f"the payload of {record.url} does not fit its digest {record.payload}", record.id)


def _doubled(records: list[Listed]) -> Iterator[ArchiveDamage]:
    times = Counter(record.id for record in records if record.id)
    for record in records:
        if times[record.id] > 1:
            yield ArchiveDamage("doubled", record.file, f"the record stands {times[record.id]} times", record.id)


def _package(members: dict[str, bytes | str]) -> Iterator[ArchiveDamage]:
    """The package's own digests against its members."""
    package = members.get(PACKAGE)
    resources = _resources(package)
    if resources is None:
        yield ArchiveDamage("file_removed" if package is None else "package_changed", PACKAGE, "there is no list of files that can be read")
        return
    seal = _json(members.get(PACKAGE_DIGEST))
    stated = seal.get("hash") if isinstance(seal, dict) else None
    if stated is None:
        yield ArchiveDamage("file_removed", PACKAGE_DIGEST, "the digest of the list of files is missing")
    elif isinstance(package, bytes) and stated != _sha256(package):
        yield ArchiveDamage("package_changed", PACKAGE, "the list of files does not fit its digest")
    for path, digest in resources.items():
        member = members.get(path)
        if member is None:
            yield ArchiveDamage("file_removed", path, "the file is listed, and is not there")
        elif digest.startswith("sha256:") and digest != (member if isinstance(member, str) else _sha256(member)):
            yield ArchiveDamage("page_changed" if path == PAGES else "file_changed", path, "the file does not fit its digest")
    for path in members:
        if path not in resources and path not in (PACKAGE, PACKAGE_DIGEST):
            yield ArchiveDamage("file_added", path, "the file is in no list")


def _resources(package: bytes | str | None) -> dict[str, str] | None:
    document = _json(package)
    listed = document.get("resources") if isinstance(document, dict) else None
    if not isinstance(listed, list):
        return None
    return {str(entry.get("path")): str(entry.get("hash")) for entry in listed if isinstance(entry, dict)}


def _json(data: bytes | str | None) -> object:
    try:
        return json.loads(data) if isinstance(data, bytes) else None
    except ValueError:
        return None


def _sha256(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def _listed(data: bytes | str | None, found: list[Listed], doubled: set[str | None]) -> Iterator[ArchiveDamage]:
    """The records against the list that the package was made with (packages of ours only)."""
    try:
        listed = from_lines(data) if isinstance(data, bytes) else []
    except (ValueError, KeyError, TypeError):
        yield ArchiveDamage("file_changed", RECORDS, "the list of records cannot be read")
        return
    if not listed:
        return
    there = {record.id: record for record in found}
    known = {record.id: record for record in listed}
    blocks = {record.block: record.id for record in listed}
    for record in listed:
        now = there.get(record.id)
        if now is None:
            yield ArchiveDamage("removed", record.file, f"the {record.kind} record of {record.url} is gone", record.id)
        elif now.sha256 and now.sha256 != record.sha256:
            other = blocks.get(now.block) if now.block != record.block else None
            if other:
                yield ArchiveDamage("swapped", now.file, f"it holds what record {other} held", record.id)
            else:
                yield ArchiveDamage("changed", now.file, f"the {record.kind} record of {record.url} is not what was packed", record.id)
    for extra in found:
        if extra.id not in known:
            yield ArchiveDamage("added", extra.file, f"a {extra.kind} record of {extra.url} that was not packed", extra.id)
    yield from _order(
        [r for r in listed if r.id in there and r.id not in doubled], [r for r in found if r.id in known and r.id not in doubled]
    )


def _order(before: list[Listed], now: list[Listed]) -> Iterator[ArchiveDamage]:
    moved = [new for old, new in zip(before, now, strict=False) if old.id != new.id]
    if moved:
        yield ArchiveDamage("reordered", moved[0].file, f"{len(moved)} records stand in another order", moved[0].id)


def _indexes(members: dict[str, bytes | str], records: list[Listed]) -> Iterator[ArchiveDamage]:
    """Every line of an index must lead to a record of its address."""
    at = {(record.file.rpartition("/")[2], record.offset): record for record in records}
    for path, data in members.items():
        if path.startswith("indexes/") and isinstance(data, bytes):
            for fields in _index_lines(path, data):
                name, offset = str(fields.get("filename", "")).rpartition("/")[2], str(fields.get("offset", ""))
                record = at.get((name, int(offset))) if offset.isdigit() else None
                url = str(fields.get("url", ""))
                if record is None:
                    yield ArchiveDamage("index_elsewhere", path, f"no record stands where the index says of {url}")
                elif url and url_key(record.url) != url_key(url):
                    yield ArchiveDamage("index_elsewhere", path, f"the index says {url}; the record there is of {record.url}", record.id)
                elif record.sha256 and fields.get("recordDigest", f"sha256:{record.sha256}") != f"sha256:{record.sha256}":
                    yield ArchiveDamage("index_elsewhere", path, f"the record of {url} does not fit its digest in the index", record.id)


def _index_lines(path: str, data: bytes) -> Iterable[dict[str, object]]:
    if path.endswith(".gz"):
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error):
            return
    for line in data.decode("utf-8", "replace").splitlines():
        start = line.find("{")
        fields = _json(line[start:].encode()) if start > 0 and not line.startswith("!") else None
        if isinstance(fields, dict) and "offset" in fields and "url" in fields:
            yield fields
