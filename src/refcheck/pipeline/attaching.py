"""A file that a person gives → the saved page in it, read as pages are read, before it is kept. Nothing is fetched or written here."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from refcheck.extract.saved import LIMIT, Saved, frames_beside, page_in_folder, saved_page
from refcheck.extract.zotero import Snapshot, snapshots
from refcheck.model import Capture, Grade, Outcome, Page, SignalKind, UnreadableInput, UsageError
from refcheck.page import read_page
from refcheck.store import open_evidence
from refcheck.url import clean_printed, parse_url, variants

ARCHIVES = (".warc", ".warc.gz", ".arc", ".arc.gz", ".wacz")
_WALLS = (SignalKind.WALL, SignalKind.GEO_BLOCK, SignalKind.LOGIN, SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY)
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Given:
    """A saved page with what is kept of the file that a person gave: its name, digest, form, and the address it names itself.

    `elsewhere` is that address where it is not the cited one.
    """

    saved: Saved
    page: Page
    when: datetime
    details: dict[str, str]
    elsewhere: str | None = None


def given(file: Path, address: str) -> Given:
    """The page that `file` holds for the cited `address` (normalised): a page, a folder with one, a WARC or a WACZ.

    Raises UnreadableInput when the file holds no page that can be read, UsageError when the page it holds is not the source.
    """
    path = page_in_folder(file) if file.is_dir() else file
    if path.name.lower().endswith(ARCHIVES) or _is_archive(path):
        return _checked(_archived(path, address), path, address)
    saved = _with_frames(path, saved_page(_bytes(path), path.name), address)
    return _checked(saved, path, address)


def _is_archive(path: Path) -> bool:
    """Whether the file holds records or a package, whatever its name."""
    try:
        with path.open("rb") as raw:
            head = raw.read(512)
    except OSError:
        return False  # told when it is read
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(31).decompress(head, 16)
        except zlib.error:
            return False
    if head.startswith(b"PK\x03\x04") and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            return any(name.startswith("archive/") for name in package.namelist())
    return head.startswith(b"WARC/")


def from_zotero(folder: Path, address: str, key: str | None = None) -> Given:
    """The newest snapshot that Zotero's data folder holds of the address, or of the item with that key. Raises as `given` does."""
    known = snapshots(folder)
    names = {_plain(a) for a in (address, *variants(address))}
    found = [s for s in known if (s.key == key if key else _plain(s.url) in names)]
    if not found:
        wanted = f"the item {key}" if key else address
        raise UsageError(
            f"Zotero keeps no snapshot of {wanted}", where=str(folder), remedy=_listing((s.url for s in known), "Snapshots it keeps")
        )
    best = max(found, key=lambda s: s.when)
    return _of_snapshot(best, address)


def _of_snapshot(snapshot: Snapshot, address: str) -> Given:
    saved = _with_frames(snapshot.path, saved_page(_bytes(snapshot.path), snapshot.path.name), address)
    made = _checked(replace(saved, form="zotero", url=snapshot.url, when=snapshot.when), snapshot.path, address)
    return replace(made, details={**made.details, "zotero_key": snapshot.key})


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > 2 * LIMIT:
            raise UnreadableInput(f"is larger than {LIMIT >> 20} MiB", where=str(path), remedy="Save the page itself, without its pictures")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableInput(f"cannot be read: {error.strerror or error}", where=str(path), remedy="Name the saved page") from error


def _archived(path: Path, address: str) -> Saved:
    """The newest answer 200 of the address, or of another of its names, in an archive file."""
    form = "wacz" if zipfile.is_zipfile(path) else "warc"
    with open_evidence(path) as evidence:
        for name in (address, *variants(address)):
            for capture in reversed(evidence.captures(name)):
                if capture.body and capture.http_status in (200, None) and capture.purpose == "source":
                    return Saved(capture.body, capture.header("Content-Type") or "text/html", form, capture.url, capture.started)
        held = evidence.urls()
    raise UsageError(f"the archive holds no page of {address}", where=str(path), remedy=_listing(held, "Pages it holds"))


def _listing(urls: Iterable[str], head: str) -> str:
    shown = list(dict.fromkeys(urls))
    more = f"\n  … and {len(shown) - _SHOWN} more" if len(shown) > _SHOWN else ""
    return f"{head}:\n  " + "\n  ".join(shown[:_SHOWN]) + more if shown else "Save the page by hand, and give the file"


def _with_frames(path: Path, saved: Saved, address: str) -> Saved:
    """A page that is nothing but frames speaks through the frame with the most text."""
    if saved.media_type != "text/html" or _read(saved, address).text.strip():
        return saved
    framed = [replace(saved, body=_bytes(frame)) for frame in frames_beside(path, saved.body)]
    return max(framed, key=lambda f: len(_read(f, address).text), default=saved)


def _read(saved: Saved, address: str) -> Page:
    capture = Capture(
        url=address,
        outcome=Outcome.SUPPLIED,
        started=saved.when or datetime.now(UTC),
        elapsed_s=0.0,
        headers=(("Content-Type", saved.media_type),),
        body=saved.body,
        grade=Grade.SUPPLIED,
    )
    return read_page(capture)


def _checked(saved: Saved, path: Path, address: str) -> Given:
    page = _read(saved, address)
    if not page.text.strip():
        why = page.problem or "there is no text in it"
        raise UnreadableInput(f"cannot speak for the source: {why}", where=str(path), remedy="Save the page when its text is on the screen")
    wall = next((s for s in page.signals if s.kind in _WALLS), None)
    if wall is not None:
        told = f"this is not the source but a page that says “{wall.evidence or wall.name}”"
        raise UsageError(told, where=str(path), remedy="Open the address in a browser until the page itself shows, and save that")
    when = saved.when or datetime.fromtimestamp(path.stat().st_mtime, UTC)
    details = {"file": path.name, "sha256": _digest(path), "form": saved.form}
    named = saved.url if saved.url and _plain(saved.url) not in {_plain(a) for a in (address, *variants(address))} else None
    details |= {"left_out": "pictures and fonts within the page"} if saved.slimmed else {}
    return Given(saved, page, when, details | ({"saved_from": saved.url} if saved.url else {}), named)


def _digest(path: Path) -> str:
    with path.open("rb") as raw:
        return hashlib.file_digest(raw, "sha256").hexdigest()


def _plain(url: str) -> str:
    """The address without what does not tell pages apart."""
    try:
        href = parse_url(clean_printed(url)).href
    except ValueError:
        return url
    return href.split("://", 1)[-1].removeprefix("www.").split("#", 1)[0].rstrip("/")
