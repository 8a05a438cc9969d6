"""Does a package's list of pages say what its records say? A list that was changed, and every digest made anew, is found so."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

from refcheck.model import Capture
from refcheck.pipeline.packing import described
from refcheck.store import ArchiveDamage, open_evidence
from refcheck.store.records import software
from refcheck.store.wacz import PACKAGE, PAGES


def check_pages(path: Path) -> tuple[ArchiveDamage, ...]:
    """Pages of a package of ours whose title, text or digest is not what their record gives; () for everything else.

    Titles and texts are compared where this version of the program made the package: another one may read pages otherwise.
    """
    if not zipfile.is_zipfile(path):
        return ()
    try:
        with zipfile.ZipFile(path) as package:
            told = json.loads(package.read(PACKAGE))
            pages = [json.loads(line) for line in package.read(PAGES).splitlines() if line.strip()]
    except (KeyError, ValueError, OSError, zipfile.BadZipFile):
        return ()  # told by the check of the package itself
    if not isinstance(told, dict) or told.get("software") != software():
        return ()
    listed = {str(p["recordId"]): p for p in pages if isinstance(p, dict) and p.get("recordId")}
    return tuple(_changed(path, listed)) if listed else ()


def _changed(path: Path, listed: dict[str, dict[str, object]]) -> Iterator[ArchiveDamage]:
    with open_evidence(path) as evidence:
        for capture in (c for url in evidence.urls() for c in evidence.captures(url)):
            page = listed.get(capture.record_id or "")
            different = _difference(capture, page) if page is not None and capture.body else None
            if different:
                yield ArchiveDamage(
                    "page_changed", PAGES, f"the {different} of {capture.url} is not what its record gives", capture.record_id
                )


def _difference(capture: Capture, page: dict[str, object]) -> str | None:
    if page.get("bodyDigest") != capture.body_digest:
        return "digest"
    said = described(capture)
    stated = {"title": said.title, "text": said.text}
    left_out = page.get("text") == ""  # the public form
    return next((name for name, value in stated.items() if page.get(name) != value and not (name == "text" and left_out)), None)
