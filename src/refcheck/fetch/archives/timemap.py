"""TimeMaps in link format (RFC 7089 section 5): any Memento archive lists its copies so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from refcheck.fetch.archives.linkformat import http_date, links, mementos_in, raw_address, relations
from refcheck.model import Capture, Memento, Outcome


@dataclass(frozen=True, slots=True)
class TimeMapArchive:
    """An archive known by the address of its TimeMaps; `template` has {url} where the cited address goes."""

    template: str

    @property
    def name(self) -> str:
        """The archive's host."""
        return urlsplit(self.template).netloc

    @property
    def otherwise(self) -> None:
        """No other way to ask."""

    def index_url(self, url: str, when: datetime | None) -> str:
        """The TimeMap's address; a TimeMap lists every copy, so `when` changes nothing."""
        del when
        return self.template.replace("{url}", url)

    def headers(self, when: datetime | None) -> tuple[tuple[str, str], ...]:
        """None: the list is the same for every date."""
        del when
        return ()

    def read_index(self, url: str, capture: Capture) -> tuple[Memento, ...] | None:
        """The mementos of a TimeMap; none known for a 404; None when something else answered."""
        if capture.outcome is not Outcome.COMPLETED:
            return None
        if capture.http_status == 404:
            return ()
        if capture.http_status != 200:
            return None
        text = capture.body.decode("utf-8", "replace")
        rels = [relations(given) for _, given in links(text)]
        if not any("original" in rel for rel in rels):
            return None  # a wall or an error page with status 200 is no list without copies
        found = read_timemap(text, url, self.name, base=capture.final_url or self.index_url(url, None))
        if not found and any("timemap" in rel and "self" not in rel for rel in rels):
            return None  # a list of lists; its parts were not read
        return found

    def raw_url(self, memento: Memento) -> str:
        """The copy without the archive's banner, where its address shows how to ask for that."""
        return raw_address(memento.archive_url)


def read_timemap(text: str, url: str, archive: str, *, base: str) -> tuple[Memento, ...]:
    """The mementos that a link-format TimeMap lists, in its order. Entries without a readable datetime are left out."""
    return mementos_in(text, url, archive, base=base)


__all__ = ["TimeMapArchive", "http_date", "read_timemap"]
