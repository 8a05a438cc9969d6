"""TimeMaps in link format (RFC 7089 section 5): any Memento archive lists its copies so, long lists in parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from refcheck.fetch.archives.common import TemplateArchive
from refcheck.fetch.archives.linkformat import http_date, links, mementos_in, relations
from refcheck.model import Capture, Memento, Outcome

_PARTS = frozenset({"timemap", "next", "prev"})


@dataclass(frozen=True, slots=True)
class TimeMapArchive(TemplateArchive):
    """An archive known by the address of its TimeMaps."""

    def read_index(self, url: str, capture: Capture) -> tuple[Memento, ...] | None:
        """The mementos of a TimeMap, or of a part; none known for a 404; None when something else answered."""
        if capture.outcome is not Outcome.COMPLETED:
            return None
        if capture.http_status == 404:
            return ()
        if capture.http_status != 200:
            return None
        text = _text(capture)
        if not any("original" in relations(given) for _, given in links(text)):
            return None  # a wall or an error page with status 200 is no list without copies
        return mementos_in(text, url, self.name, base=_base(capture))

    def further(self, capture: Capture, when: datetime | None) -> tuple[str, ...]:
        """The list's other parts on the archive's own host, those that reach nearest to `when` (the newest without it) first."""
        if capture.outcome is not Outcome.COMPLETED or capture.http_status != 200:
            return ()
        text, base = _text(capture), _base(capture)
        held = [m.datetime for m in mementos_in(text, "", self.name, base=base)]
        if when is not None and held and min(held) <= when <= max(held):
            return ()  # the nearest copy is among these
        parts: dict[str, float] = {}
        for target, given in links(text):
            address = urljoin(base, target)
            rels = relations(given)
            if rels & _PARTS and "self" not in rels and urlsplit(address).netloc == self.name and address not in (base, capture.url):
                parts.setdefault(address, _days_off(given, when))
        return tuple(sorted(parts, key=lambda address: parts[address]))


def _days_off(given: dict[str, str], when: datetime | None) -> float:
    """How far the stretch of a part lies from `when`; a part that states none may hold it."""
    first, last = http_date(given.get("from", "")), http_date(given.get("until", ""))
    day = when or datetime.max.replace(tzinfo=UTC)
    before = (first - day).total_seconds() if first else 0.0
    behind = (day - last).total_seconds() if last else 0.0
    return max(before, behind, 0.0)


def _text(capture: Capture) -> str:
    return capture.body.decode("utf-8", "replace")


def _base(capture: Capture) -> str:
    return capture.final_url or capture.url


__all__ = ["TimeMapArchive"]
