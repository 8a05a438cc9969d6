"""The Wayback Machine: its CDX index lists copies, its availability service knows the nearest, `id_` addresses give them raw."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from refcheck.fetch.archives.common import CommonArchive
from refcheck.model import Capture, Memento, Outcome

LIMIT = 50
_PAGES = "&filter=statuscode:200&"
_REDIRECTS = "&filter=statuscode:30%5B12378%5D&"


@dataclass(frozen=True, slots=True)
class WaybackMachine(CommonArchive):
    """web.archive.org, or another host that speaks the same index (`base` without a closing slash)."""

    base: str = "https://web.archive.org"

    @property
    def name(self) -> str:
        """The archive's host."""
        return self.base.split("://", 1)[1]

    @property
    def otherwise(self) -> WaybackAvailability | None:  # type: ignore[override]  # narrower than the Protocol asks
        """The availability service, which stands on another host."""
        return WaybackAvailability(self.base) if self.base == WaybackMachine().base else None

    def index_url(self, url: str, when: datetime | None) -> str:
        """The CDX query: copies that answered 200, those nearest to `when` first; without a day the newest ones."""
        near = f"limit={LIMIT}&closest={when:%Y%m%d%H%M%S}&sort=closest" if when else f"limit=-{LIMIT}"
        return f"{self.base}/cdx/search/cdx?url={quote(url, safe='')}&output=json&fl=timestamp,original,statuscode{_PAGES}{near}"

    def read_index(self, url: str, capture: Capture) -> tuple[Memento, ...] | None:
        """The rows of the CDX answer; None when the answer is no such list."""
        if capture.outcome is not Outcome.COMPLETED or capture.http_status != 200:
            return None
        text = capture.body.decode("utf-8", "replace").strip()
        if not text:
            return ()
        try:
            rows = json.loads(text)
        except ValueError:
            return None
        if not isinstance(rows, list):
            return None
        made = [self._memento(url, row) for row in rows[1:] if isinstance(row, list) and len(row) >= 2]
        return tuple(m for m in made if m is not None)

    def further(self, capture: Capture, when: datetime | None) -> tuple[str, ...]:
        """Where no copy answered 200: the archived redirects, which lead to where the page went."""
        del when
        none = _PAGES in capture.url and self.read_index("", capture) == ()
        return (capture.url.replace(_PAGES, _REDIRECTS),) if none else ()

    def _memento(self, url: str, row: list[object]) -> Memento | None:
        stamp, original = str(row[0]), str(row[1])
        when = stamped(stamp)
        return Memento(url, f"{self.base}/web/{stamp}/{original}", when, self.name) if when else None


@dataclass(frozen=True, slots=True)
class WaybackAvailability(CommonArchive):
    """The availability service of the Wayback Machine at `base`. It answers "none" under load too: only a copy is news from it."""

    base: str = "https://web.archive.org"
    service: str = "https://archive.org/wayback/available"

    @property
    def name(self) -> str:
        """The archive whose copies it knows."""
        return self.base.split("://", 1)[1]

    def index_url(self, url: str, when: datetime | None) -> str:
        """The question for the copy nearest to `when`."""
        near = f"&timestamp={when:%Y%m%d%H%M%S}" if when else ""
        return f"{self.service}?url={quote(url, safe='')}{near}"

    def read_index(self, url: str, capture: Capture) -> tuple[Memento, ...] | None:
        """The one copy it names; None when it names none, which proves nothing."""
        if capture.outcome is not Outcome.COMPLETED or capture.http_status != 200:
            return None
        try:
            closest = json.loads(capture.body)["archived_snapshots"]["closest"]
            available, stamp, status = closest["available"], str(closest["timestamp"]), str(closest.get("status", "200"))
            original = str(closest["url"]).split(f"/web/{stamp}/", 1)[1]
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            return None
        when = stamped(stamp)
        if not available or status != "200" or when is None:
            return None
        return (Memento(url, f"{self.base}/web/{stamp}/{original}", when, self.name),)


def stamped(stamp: str) -> datetime | None:
    """The moment of a stamp of 14 digits, in UTC; None when it is none."""
    try:
        return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
