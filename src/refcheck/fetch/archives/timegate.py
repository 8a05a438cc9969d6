"""TimeGates (RFC 7089 section 4.1): asked with a date, they lead to the copy nearest to it and name others in Link headers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from refcheck.fetch.archives.common import TemplateArchive
from refcheck.fetch.archives.linkformat import as_http_date, http_date, links, mementos_in, relations
from refcheck.model import Capture, Memento, Outcome


@dataclass(frozen=True, slots=True)
class TimeGateArchive(TemplateArchive):
    """An archive known by the address of its TimeGate."""

    def headers(self, when: datetime | None) -> tuple[tuple[str, str], ...]:
        """Accept-Datetime; without a day the TimeGate gives its newest copy."""
        return (("Accept-Datetime", as_http_date(when)),) if when else ()

    def read_index(self, url: str, capture: Capture) -> tuple[Memento, ...] | None:
        """The copy that the TimeGate led to and those that its Link headers name; none known for a 404; None when it is no TimeGate."""
        heads = [(e.url, e.headers, e.status) for e in capture.exchanges] or [(capture.url, capture.headers, capture.http_status)]
        lines = [(where, value) for where, headers, _ in heads for name, value in headers if name.lower() == "link"]
        found = [m for where, line in lines for m in mementos_in(line, url, self.name, base=where)]
        arrived = http_date(capture.header("Memento-Datetime") or "")
        if arrived is not None and capture.http_status == 200 and capture.final_url:
            # A TimeGate that gives the copy itself says beside it where the copy has its own address.
            place = urljoin(capture.final_url, capture.header("Content-Location") or capture.final_url)
            found.append(Memento(url, place, arrived, self.name))
        if found:
            return tuple({m.archive_url: m for m in found}.values())
        spoke = any("original" in relations(given) for _, line in lines for _, given in links(line))
        if capture.outcome is Outcome.COMPLETED and capture.http_status == 404 and (spoke or _own_answer(capture, self.name)):
            return ()
        return None


def _own_answer(capture: Capture, name: str) -> bool:
    """Whether the archive itself gave the last answer, not a place that it led to."""
    return urlsplit(capture.final_url or capture.url).netloc == name
