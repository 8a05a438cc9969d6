"""Bring the index up to what the WARC files say, and mend the torn end of a file that its run could not finish."""

from __future__ import annotations

from pathlib import Path

from refcheck.store.index import Index, Row
from refcheck.store.keys import url_key
from refcheck.store.locks import Held, try_lock
from refcheck.store.records import warc_date
from refcheck.store.scan import Scan, scan
from refcheck.store.warc_read import Place


def catch_up(folder: Path, index: Index) -> tuple[str, ...]:
    """Index what is not indexed yet; the messages a person should see. A file that another run writes to is only read."""
    known = index.sizes()
    present = {path.name: path for path in sorted(folder.glob("*.warc.gz"))}
    index.forget(name for name in known if name not in present)
    messages: list[str] = []
    waiting: list[tuple[str, Scan]] = []
    for name, path in present.items():
        size = path.stat().st_size
        start = known.get(name, 0)
        if size < start:
            messages.append(f"{path}: the file was {start} bytes long and has {size} now; evidence in it is lost")
            index.forget([name])
            start = 0
        if size > start:
            found = _scanned(path, start)
            if start and _begins_inside(found, start):
                index.forget([name])
                found = _scanned(path, 0)
            found, told = _mended(path, found)
            waiting.append((name, found))
            messages += told
    places = {record_id: place for _, found in waiting for record_id, place in found.places.items()}
    for name, found in waiting:
        index.add(rows_of(found, places), [(name, found.good_end)])
    return tuple(messages)


def rows_of(found: Scan, places: dict[str, Place]) -> list[Row]:
    """Index rows of a file's captures; `places` knows where the records with bodies stand."""
    return [
        Row(own.record_id, url_key(own.capture.url), warc_date(own.capture.started), own.meta, places.get(own.body.record_id or ""))
        for own in found.captures
    ]


def _begins_inside(found: Scan, start: int) -> bool:
    """Whether the scan did not begin between two captures.

    A body stands before it where an earlier opening saw a capture half written by another run; no record begins there at all
    where somebody packed the file anew.
    """
    halved = any(own.body.record_id is not None and own.body.record_id not in found.places for own in found.captures)
    return halved or any(p.kind == "damaged" and p.place.offset == start for p in found.problems)


def _scanned(path: Path, start: int) -> Scan:
    with path.open("rb") as raw:
        return scan(raw, path.name, start)


def _mended(path: Path, found: Scan) -> tuple[Scan, list[str]]:
    messages = [f"{path}: {p.detail} (offset {p.place.offset})" for p in found.problems if p.kind != "torn"]
    return _mend(path, found, messages) if _torn(found) else (found, messages)


def _torn(found: Scan) -> bool:
    return found.torn_at is not None and any(p.kind == "torn" for p in found.problems)


def _mend(path: Path, found: Scan, messages: list[str]) -> tuple[Scan, list[str]]:
    try:
        with path.open("r+b") as raw:
            held = try_lock(raw)
            if held is Held.OTHERS:
                return found, messages  # another run is in the middle of writing it
            if held is Held.UNKNOWN:
                return found, [*messages, f"{path}: ends inside a record, as after a crash; left as it is"]
            # It may have grown before we held the lock; and nothing is cut off that the whole file does not show torn.
            found = scan(raw, path.name)
            size = raw.seek(0, 2)
            if found.torn_at is None:
                return found, messages
            raw.truncate(found.good_end)
    except PermissionError:
        return found, [*messages, f"{path}: ends inside a record, as after a crash; it cannot be written and is left as it is"]
    lost = size - found.good_end
    return found, [*messages, f"{path}: repaired: the last {lost} bytes were a record cut off by a crash, never acknowledged, and are gone"]
