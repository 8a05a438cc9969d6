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
            found, told = _scan_and_mend(path, start)
            if start and _begins_inside(found):
                found, told = _scan_and_mend(path, 0)
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


def _begins_inside(found: Scan) -> bool:
    """Whether a body stands before where the scan began: an earlier opening saw this capture half written by another run."""
    return any(own.body.record_id is not None and own.body.record_id not in found.places for own in found.captures)


def _scan_and_mend(path: Path, start: int) -> tuple[Scan, list[str]]:
    with path.open("rb") as raw:
        found = scan(raw, path.name, start)
    messages = [f"{path}: {p.detail} (offset {p.place.offset})" for p in found.problems if p.kind != "torn"]
    if found.torn_at is not None and any(p.kind == "torn" for p in found.problems):
        return _mend(path, start, found, messages)
    return found, messages


def _mend(path: Path, start: int, found: Scan, messages: list[str]) -> tuple[Scan, list[str]]:
    try:
        with path.open("r+b") as raw:
            held = try_lock(raw)
            if held is Held.OTHERS:
                return found, messages  # another run is in the middle of writing it
            if held is Held.UNKNOWN:
                return found, [*messages, f"{path}: ends inside a record, as after a crash; left as it is"]
            found = scan(raw, path.name, start)  # it may have grown before we held the lock
            size = raw.seek(0, 2)
            if found.torn_at is None:
                return found, messages
            raw.truncate(found.good_end)
    except PermissionError:
        return found, [*messages, f"{path}: ends inside a record, as after a crash; it cannot be written and is left as it is"]
    lost = size - found.good_end
    return found, [*messages, f"{path}: repaired: the last {lost} bytes were a record cut off by a crash, never acknowledged, and are gone"]
