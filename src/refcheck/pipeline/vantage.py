"""Reports of several places put together: a page seen from one of them is not dead.

What a place could not see (blocked, unreachable) says nothing against what another one saw; a failure counts only where nobody saw the
page at about the same time.
"""

from __future__ import annotations

import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from refcheck.model import CaptureId, LinkReport, LinkStatus, Outcome, UnreadableInput

SAME_TIME = timedelta(days=7)  # a sight older than this beside a failure says nothing against it
_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)  # a sight without a day: nothing says that it is old
_SEEN = (LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED)
_GONE = (LinkStatus.DEAD, LinkStatus.SOFT404, LinkStatus.PARKED, LinkStatus.MALFORMED, LinkStatus.TYPE_MISMATCH)
_UNKNOWN = (
    LinkStatus.AUTH_REQUIRED,
    LinkStatus.BLOCKED,
    LinkStatus.RATE_LIMITED,
    LinkStatus.SERVER_ERROR,
    LinkStatus.UNREACHABLE,
    LinkStatus.UNCHECKED,
)
_ORDER = {status: rank for rank, status in enumerate((*_SEEN, *_GONE, *_UNKNOWN))}


@dataclass(frozen=True, slots=True)
class Sight:
    """What one report says of an address. `place` is the report's name."""

    place: str
    link: LinkReport
    found_in: tuple[str, ...] = ()

    @property
    def when(self) -> datetime:
        """When it was looked at; the beginning of time where the report does not say."""
        fetched = self.link.capture.fetched if self.link.capture else None
        return datetime.fromisoformat(fetched).astimezone(UTC) if fetched else _UNDATED


@dataclass(frozen=True, slots=True)
class Merged:
    """The verdict on one address from all places, and what each of them saw."""

    link: LinkReport
    sights: tuple[Sight, ...]

    @property
    def found_in(self) -> tuple[str, ...]:
        """Where the address stands, as the reports say."""
        return tuple(dict.fromkeys(place for sight in self.sights for place in sight.found_in))


def sights_of(names: Iterable[str]) -> list[Sight]:
    """The links of reports of `links` or `verify`, in JSON or JSON Lines; a report's place is its name, with its folders where two
    have one name. Raises UnreadableInput."""
    paths = [Path(name) for name in dict.fromkeys(names)]
    shared = Counter(path.name for path in paths)
    return [s for path in paths for s in _read_sights(path, path.name if shared[path.name] == 1 else str(path))]


def _read_sights(path: Path, place: str) -> list[Sight]:
    try:
        data = path.read_bytes()
        text = data.decode("utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, f"cannot be read: {getattr(error, 'strerror', None) or error}") from error
    links = list(_objects(text, path))
    if not links:
        raise _unreadable(path, "holds no links")
    return [Sight(place, _link(link, path), _places(link)) for link in links]


def _places(given: Mapping[str, object]) -> tuple[str, ...]:
    found = given.get("found_in")
    return tuple(map(str, found)) if isinstance(found, list) else ()


def merge(sights: Iterable[Sight]) -> list[Merged]:
    """One verdict for each address, in the order in which the addresses first stand in the reports."""
    grouped: dict[str, list[Sight]] = {}
    for sight in sights:
        grouped.setdefault(sight.link.url, []).append(sight)
    return [_merged(_newest(group)) for group in grouped.values()]


def _newest(group: list[Sight]) -> list[Sight]:
    """The newest word of each place."""
    latest: dict[str, Sight] = {}
    for sight in group:
        if sight.place not in latest or sight.when >= latest[sight.place].when:
            latest[sight.place] = sight
    return list(latest.values())


def _merged(group: list[Sight]) -> Merged:
    newest = max(sight.when for sight in group)
    counted = [s for s in group if s.link.status not in _SEEN or s.when == _UNDATED or newest - s.when <= SAME_TIME]
    best = min(counted, key=lambda s: (_ORDER[s.link.status], -s.link.confidence))
    others = [s for s in group if s is not best and s.link.status is not best.link.status]
    link = best.link
    if others:
        told = "; ".join(f"{s.place}: {s.link.status}" for s in others)
        link = replace(link, explanation=f"{link.explanation} (seen from {best.place}; {told})")
    strikes = 0 if link.status in _SEEN else max(s.link.strikes for s in group)
    return Merged(replace(link, strikes=strikes), tuple(group))


def _objects(text: str, path: Path) -> Iterable[Mapping[str, object]]:
    try:
        whole: object = json.loads(text)
    except RecursionError as error:
        raise _unreadable(path, "is nested too deeply") from error
    except ValueError:
        whole = [_line(line, number, path) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if isinstance(whole, dict) and isinstance(whole.get("papers"), list):
        found = [link for paper in whole["papers"] if isinstance(paper, dict) for link in paper.get("links", ())]
    elif isinstance(whole, dict):
        found = whole["links"] if isinstance(whole.get("links"), list) else [whole]
    else:
        found = whole if isinstance(whole, list) else []
    return (f for f in found if isinstance(f, dict) and f.get("record", "link") == "link" and "url" in f and "status" in f)


def _line(line: str, number: int, path: Path) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _unreadable(path, f"line {number} is no JSON: {error}") from error


def _link(given: Mapping[str, object], path: Path) -> LinkReport:
    capture = given.get("capture")
    try:
        return LinkReport(
            url=str(given["url"]),
            outcome=Outcome(str(given.get("outcome", Outcome.NOT_FETCHED))),
            status=LinkStatus(str(given["status"])),
            reason=str(given.get("reason", "")),
            confidence=float(str(given.get("confidence", 0.5))),
            strikes=int(str(given.get("strikes", 0))),
            final_url=_text(given.get("final_url")),
            http_status=status if isinstance(status := given.get("http_status"), int) else None,
            attempts=int(str(given.get("attempts", 0))),
            elapsed_s=float(str(given.get("elapsed_s", 0.0))),
            title=_text(given.get("title")),
            text="",
            advice=str(given.get("advice", "")),
            capture=_capture(capture) if isinstance(capture, dict) else None,
            explanation=str(given.get("explanation", "")),
            date=_text(given.get("date")),
            language=_text(given.get("language")),
            new_url=_text(given.get("new_url")),
            hops=tuple(map(str, hops)) if isinstance(hops := given.get("hops"), list) else (),
        )
    except ValueError as error:
        raise _unreadable(path, f"{given.get('url')}: {error}") from error


def _capture(given: Mapping[str, object]) -> CaptureId:
    fetched = _text(given.get("fetched"))
    if fetched:
        datetime.fromisoformat(fetched)  # a date that is none is said here, not in the middle of a merge
    return CaptureId(
        _text(given.get("record_id")), _text(given.get("digest")), str(given.get("grade", "none")), fetched, _text(given.get("label"))
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _unreadable(path: Path, message: str) -> UnreadableInput:
    return UnreadableInput(message, where=str(path), remedy="Name reports written by refcheck links --format json or jsonl")
