"""Is an archive whole and unchanged? Each kind of damage has its name, its place and, where known, its record."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import IO

from refcheck.model.errors import EvidenceError
from refcheck.store.damages import ArchiveDamage
from refcheck.store.inventory import Inventory, Listed, take_inventory
from refcheck.store.keys import url_key
from refcheck.store.packed_list import against_list, listed_records
from refcheck.store.salvage import record_at
from refcheck.store.volumes import UNREADABLE, Volumes, find_volumes
from refcheck.store.wacz import PACKAGE, PACKAGE_DIGEST, PAGES, RECORDS
from refcheck.store.warc_read import Place
from refcheck.store.zip_entries import entry_damages

_MAX_MEMBER = 2**28


def verify_archive(path: Path) -> tuple[ArchiveDamage, ...]:
    """All damages of a WACZ, WARC, store or folder of WARCs; empty when none is found. Raises EvidenceError when it is none of these."""
    try:
        volumes = find_volumes(path)
        members = _members(path)
    except EvidenceError:
        if path.is_file() and _looks_like_zip(path):
            return (ArchiveDamage("cut", path.name, "the zip file is cut off or its table of contents is damaged"),)
        raise
    except UNREADABLE as error:
        return (ArchiveDamage("unreadable", path.name, f"cannot be read: {error}"),)
    inventories: dict[str, Inventory] = {}
    found: list[ArchiveDamage] = []
    for name in volumes.names:
        try:
            inventories[name] = take_inventory(volumes, name)
        except UNREADABLE as error:
            found.append(ArchiveDamage("unreadable", name, f"cannot be read: {error}"))
    found += [damage for name, inventory in inventories.items() for damage in _file(volumes, name, inventory)]
    records = [record for inventory in inventories.values() for record in inventory.records]
    found += _doubled(records)
    if members is not None:
        listed = listed_records(members.get(RECORDS))
        found = against_list(listed, records, found, {n: _size(volumes, n) for n in inventories}) if listed else found
        found += entry_damages(path)
        found += _package(members)
        if listed is None:
            found.append(ArchiveDamage("file_changed", RECORDS, "the list of records cannot be read"))
        broken: set[tuple[str, int | None]] = {(d.where.rpartition("/")[2], d.offset) for d in found if d.kind in _UNSEEN}
        found += _indexes(members, [*(listed or ()), *records], broken)
    return tuple(dict.fromkeys(found))


def _size(volumes: Volumes, name: str) -> int:
    with volumes.open(name) as raw:
        return raw.seek(0, 2)


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
            # A damaged member must not end the check: its digest will not fit.
            try:
                with archive.open(info) as raw:
                    if info.filename.startswith("archive/") or info.file_size > _MAX_MEMBER:
                        members[info.filename] = _stream_sha256(raw)
                    else:
                        members[info.filename] = raw.read()
            except UNREADABLE:
                members[info.filename] = "damaged"
    return members


def _stream_sha256(raw: IO[bytes]) -> str:
    engine = hashlib.sha256()
    while piece := raw.read(2**20):
        engine.update(piece)
    return f"sha256:{engine.hexdigest()}"


_UNSEEN = frozenset({"cut", "flipped", "unreadable"})  # damages behind which a record, or a whole file, is not to be seen
_BROKEN = frozenset({"torn", "damaged", "unterminated"})
_KINDS = {"torn": "cut", "damaged": "flipped", "unterminated": "flipped", "digest": "digest_lie", "oversize": "unreadable"}


def _file(volumes: Volumes, name: str, inventory: Inventory) -> Iterator[ArchiveDamage]:
    lies = {record.id for record in inventory.lies}
    ids = {(record.offset, inner): record.id for record, inner in zip(inventory.records, inventory.inner, strict=True)}
    broken = {problem.place for problem in inventory.problems if problem.kind in _BROKEN}
    told: set[str | Place] = set()
    for problem in inventory.problems:
        offset = problem.place.offset
        at = ids.get((offset, problem.place.inner)) or record_at(volumes, problem.place)
        again = (at or problem.place) in told and problem.kind in _BROKEN
        if again or (problem.kind == "digest" and problem.place in broken):
            lies -= {at}
            continue  # one flip, one damage: what broke the record also made its end or its digest wrong
        told.add(at or problem.place)
        # Where two digests agree that the content is another one, it is not the digest that lies.
        kind = "flipped" if problem.kind == "digest" and at in lies else _KINDS.get(problem.kind, "unreadable")
        lies -= {at} if kind == "flipped" else set()
        yield ArchiveDamage(kind, name, f"offset {offset}: {problem.detail}", at, offset)
    for record in inventory.lies:
        if record.id in lies:
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


def _indexes(members: dict[str, bytes | str], records: list[Listed], broken: Container[tuple[str, int | None]]) -> Iterator[ArchiveDamage]:
    """Every line of an index must lead to a record of its address: one that is there, or one that was packed there.

    What became of a packed record is told already; then the index is not what is wrong.
    """
    at: dict[tuple[str, int], list[Listed]] = {}
    for record in records:
        at.setdefault((record.file.rpartition("/")[2], record.offset), []).append(record)
    for path, data in members.items():
        if path.startswith("indexes/") and isinstance(data, bytes):
            for fields in _index_lines(path, data):
                name, offset = str(fields.get("filename", "")).rpartition("/")[2], str(fields.get("offset", ""))
                there = at.get((name, int(offset)), []) if offset.isdigit() else []
                faults = [_fault(fields, record) for record in there]
                url = str(fields.get("url", ""))
                if not faults and ((name, None) in broken or (name, int(offset) if offset.isdigit() else None) in broken):
                    continue
                if not faults:
                    yield ArchiveDamage("index_elsewhere", path, f"no record stands where the index says of {url}")
                elif all(faults):
                    yield ArchiveDamage("index_elsewhere", path, faults[0] or "", there[0].id)


def _fault(fields: dict[str, object], record: Listed) -> str | None:
    """What an index line says of a record that is not so."""
    url = str(fields.get("url", ""))
    if url and url_key(record.url) != url_key(url):
        return f"the index says {url}; the record there is of {record.url}"
    if record.sha256 and fields.get("recordDigest", f"sha256:{record.sha256}") != f"sha256:{record.sha256}":
        return f"the record of {url} does not fit its digest in the index"
    return None


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
