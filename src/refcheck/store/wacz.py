"""Evidence packed as a WACZ 1.1.1: WARC files, indexes, pages, the paper's report, and a digest of everything."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from refcheck.model.capture import Capture
from refcheck.model.errors import StoreError
from refcheck.store.evidence import open_evidence
from refcheck.store.inventory import Inventory, Listed, take_inventory, to_lines
from refcheck.store.records import sha256, software
from refcheck.store.replacing import replacing
from refcheck.store.volumes import Volumes, find_volumes, reading
from refcheck.url.parser import UrlError, parse_url

REPORT = "refcheck/verdicts.json"  # validators of data packages take a report.json for their own
RECORDS = "refcheck/records.jsonl"
INDEX = "indexes/index.cdxj"
PAGES = "pages/pages.jsonl"
PACKAGE = "datapackage.json"
PACKAGE_DIGEST = "datapackage-digest.json"
_INDEXED = frozenset({"response", "resource", "revisit"})
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says, for the list of pages: its title, its plain text, its language (BCP 47, "" when not known).

    `capture` is "text" (the page alone) or "complete" (with the styles and images of its origin).
    """

    title: str = ""
    text: str = ""
    language: str = ""
    capture: str = "text"


Describe = Callable[[Capture], PageText]


@dataclass(frozen=True, slots=True)
class Packed:
    """What went into a package: number of records and of pages, and its digest ("sha256:<hex>" of datapackage.json)."""

    path: Path
    records: int
    pages: int
    digest: str


def pack(
    evidence: Path,
    out: Path,
    *,
    report: bytes | None = None,
    describe: Describe | None = None,
    beside: Mapping[str, bytes] | None = None,
) -> Packed:
    """Pack the evidence at `evidence` (store, folder, WARC, WACZ) into `out`, with the JSON `report` of the paper beside it.

    `describe` gives title, text and language of a page for `pages.jsonl`; `beside` are more files by their names. The same
    evidence gives the same bytes. A torn tail is left out. The file appears under its name only when it is whole. Raises EvidenceError and StoreError.
    """
    volumes = find_volumes(evidence)
    names = {name: _archive_name(name, number) for number, name in enumerate(volumes.names)}
    with reading(evidence):
        inventories = {name: take_inventory(volumes, name) for name in volumes.names}
    pages, count, created = _pages(evidence, describe)
    listed = [_renamed(record, names[name]) for name in volumes.names for record in inventories[name].records]
    members = {INDEX: _cdxj(listed), PAGES: pages, RECORDS: to_lines(listed)} | ({REPORT: report} if report is not None else {})
    members |= dict(beside or {})
    try:
        with replacing(out) as file, zipfile.ZipFile(file, "w") as archive:
            digest = _write(archive, (volumes, names, inventories), members, created)
    except OSError as error:
        raise StoreError(
            f"cannot write: {error.strerror or error}", where=str(out), remedy="choose another place with -o, and run again"
        ) from error
    return Packed(out, len(listed), count, digest)


def _write(
    archive: zipfile.ZipFile,
    warcs: tuple[Volumes, dict[str, str], dict[str, Inventory]],
    members: dict[str, bytes],
    created: datetime | None,
) -> str:
    volumes, names, inventories = warcs
    resources = [_copy(archive, volumes, (name, names[name]), inventories[name].good_end) for name in volumes.names]
    for path, data in sorted(members.items()):
        archive.writestr(_entry(path, zipfile.ZIP_DEFLATED), data)
        resources.append(_resource(path, hashlib.sha256(data).hexdigest(), len(data)))
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "software": software(),
        "created": (created or datetime(1970, 1, 1, tzinfo=UTC)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "title": "Evidence of the sources of a paper",
        "resources": resources,
    }
    data = json.dumps(package, indent=2).encode() + b"\n"
    digest = f"sha256:{hashlib.sha256(data).hexdigest()}"
    archive.writestr(_entry(PACKAGE, zipfile.ZIP_DEFLATED), data)
    seal = json.dumps({"path": PACKAGE, "hash": digest}, indent=2).encode() + b"\n"
    archive.writestr(_entry(PACKAGE_DIGEST, zipfile.ZIP_DEFLATED), seal)
    return digest


def _copy(archive: zipfile.ZipFile, volumes: Volumes, names: tuple[str, str], size: int) -> dict[str, object]:
    source, target = names
    engine = hashlib.sha256()
    left = size
    with volumes.open(source) as raw, archive.open(_entry(target, zipfile.ZIP_STORED), "w", force_zip64=True) as to:
        while left > 0 and (piece := raw.read(min(left, 2**20))):
            engine.update(piece)
            to.write(piece)
            left -= len(piece)
    return _resource(target, engine.hexdigest(), size - left)


def _entry(path: str, compression: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(path, _ZIP_EPOCH)
    info.compress_type = compression
    info.create_system = 3  # the same on every system
    info.external_attr = 0o644 << 16
    return info


def _resource(path: str, digest: str, size: int) -> dict[str, object]:
    name = re.sub(r"[^-a-z0-9._]", "-", path.rpartition("/")[2].lower())  # all that a data package's names may hold
    return {"name": name, "path": path, "hash": f"sha256:{digest}", "bytes": size}


def _archive_name(name: str, number: int) -> str:
    """The name inside the package; a number keeps files of equal name in different folders apart."""
    plain = name.rpartition("/")[2]
    return f"archive/{plain}" if "/" not in name or name.startswith("archive/") else f"archive/{number:04}-{plain}"


def _renamed(record: Listed, file: str) -> Listed:
    values = {name: getattr(record, name) for name in Listed.__slots__}
    return Listed(**(values | {"file": file}))


def _cdxj(records: list[Listed]) -> bytes:
    lines = []
    for record in records:
        if record.kind in _INDEXED and record.sha256:
            fields = {
                "url": record.url,
                "mime": record.mime if record.kind != "revisit" else "warc/revisit",
                "status": str(record.status or ""),
                "digest": record.payload or record.block,
                "length": str(record.length),
                "offset": str(record.offset),
                "filename": record.file.removeprefix("archive/"),
                "recordDigest": f"sha256:{record.sha256}",
            }
            stamp = "".join(c for c in record.date if c.isdigit())[:14]
            lines.append(f"{_surt(record.url)} {stamp} {json.dumps(fields)}\n")
    return "".join(sorted(lines)).encode()


def _surt(url: str) -> str:
    """The sort-friendly form of an address: host turned round, lower case."""
    try:
        parsed = parse_url(url)
    except UrlError:
        return url.replace(" ", "%20").lower()
    host = parsed.host if parsed.is_address else ",".join(reversed(parsed.host.removeprefix("www.").split(".")))
    port = "" if (parsed.scheme, parsed.port) in (("http", 80), ("https", 443)) else f":{parsed.port}"
    return f"{host}{port}){parsed.target}".lower()


def _pages(evidence: Path, describe: Describe | None) -> tuple[bytes, int, datetime | None]:
    """(pages.jsonl, how many, time of the newest capture). A page is a capture with a body, of the sources themselves."""
    lines: list[dict[str, object]] = [{"format": "json-pages-1.0", "id": "pages", "title": "Pages", "hasText": False}]
    with open_evidence(evidence) as reader:
        created = reader.newest_time()
        captures = (capture for url in reader.urls() for capture in reader.captures(url))
        lines += [_page(c, describe) for c in captures if _is_page(c)]
    lines[0]["hasText"] = any(line["text"] for line in lines[1:])
    return b"".join(json.dumps(line, ensure_ascii=False).encode("utf-8", "replace") + b"\n" for line in lines), len(lines) - 1, created


def _is_page(capture: Capture) -> bool:
    """Whether there is a body, or was one that this evidence leaves out and names by its digest."""
    held = bool(capture.body) or capture.body_digest not in (None, sha256(b""))
    return held and capture.purpose not in ("robots", "probe", "companion")


def _page(capture: Capture, describe: Describe | None) -> dict[str, object]:
    said = describe(capture) if describe is not None else PageText()
    started = capture.started.astimezone(UTC)
    return {
        "id": uuid5(NAMESPACE_URL, f"{capture.url} {capture.record_id}").hex,
        "url": capture.final_url or capture.url,
        "ts": started.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "title": said.title,
        "text": said.text,
        "language": said.language,
        "grade": capture.grade.value,
        "recordId": capture.record_id,
        "bodyDigest": capture.body_digest,
        "capture": said.capture,
    }
