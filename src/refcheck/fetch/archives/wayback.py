"""The Wayback Machine: its CDX index lists copies, `id_` addresses give them raw."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from refcheck.model import Capture, Memento, Outcome

LIMIT = 50


@dataclass(frozen=True, slots=True)
class WaybackMachine:
    """web.archive.org, or another host that speaks the same index (`base` without a closing slash)."""

    base: str = "https://web.archive.org"

    @property
    def name(self) -> str:
        """The archive's host."""
        return self.base.split("://", 1)[1]

    def index_url(self, url: str, when: datetime | None) -> str:
        """The CDX query: copies that answered 200, those nearest to `when` first."""
        near = f"&closest={when:%Y%m%d%H%M%S}&sort=closest" if when else ""
        fields = "output=json&fl=timestamp,original,statuscode&filter=statuscode:200"
        return f"{self.base}/cdx/search/cdx?url={quote(url, safe='')}&{fields}&limit={LIMIT}{near}"

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

    def _memento(self, url: str, row: list[object]) -> Memento | None:
        stamp, original = str(row[0]), str(row[1])
        try:
            when = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        except ValueError:
            return None
        return Memento(url, f"{self.base}/web/{stamp}/{original}", when, self.name)

    def raw_url(self, memento: Memento) -> str:
        """The `id_` address: the bytes as the crawler received them."""
        stamp = f"{memento.datetime:%Y%m%d%H%M%S}"
        return memento.archive_url.replace(f"/web/{stamp}/", f"/web/{stamp}id_/", 1)
