"""TimeMaps in link format (RFC 7089 section 5, RFC 8288): any Memento archive lists its copies so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from refcheck.model import Capture, Memento, Outcome

_LINK = re.compile(r"<([^>]*)>\s*((?:;\s*[\w-]+\s*=\s*(?:\"[^\"]*\"|[^\s\",;]+)\s*)*)")
_PARAMETER = re.compile(r";\s*([\w-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s\",;]+))")


@dataclass(frozen=True, slots=True)
class TimeMapArchive:
    """An archive known by the address of its TimeMaps; `template` has {url} where the cited address goes."""

    template: str

    @property
    def name(self) -> str:
        """The archive's host."""
        return urlsplit(self.template).netloc

    def index_url(self, url: str, when: datetime | None) -> str:
        """The TimeMap's address; a TimeMap lists every copy, so `when` changes nothing."""
        del when
        return self.template.replace("{url}", url)

    def read_index(self, url: str, capture: Capture) -> tuple[Memento, ...] | None:
        """The mementos of a TimeMap; none known for a 404; None when something else answered."""
        if capture.outcome is not Outcome.COMPLETED:
            return None
        if capture.http_status == 404:
            return ()
        if capture.http_status != 200:
            return None
        text = capture.body.decode("utf-8", "replace")
        if not any("original" in given.get("rel", "").split() for _, given in _links(text)):
            return None  # a wall or an error page with status 200 is no list without copies
        return read_timemap(text, url, self.name, base=capture.final_url or self.index_url(url, None))

    def raw_url(self, memento: Memento) -> str:
        """Archives of this kind name the copy itself."""
        return memento.archive_url


def read_timemap(text: str, url: str, archive: str, *, base: str) -> tuple[Memento, ...]:
    """The mementos that a link-format TimeMap lists, in its order. Entries without a readable datetime are left out."""
    out = []
    for target, given in _links(text):
        if "memento" not in given.get("rel", "").split():
            continue
        when = http_date(given.get("datetime", ""))
        if when is not None:
            out.append(Memento(url, urljoin(base, target), when, archive))
    return tuple(out)


def _links(text: str) -> list[tuple[str, dict[str, str]]]:
    return [
        (target, {name.lower(): quoted or bare for name, quoted, bare in _PARAMETER.findall(parameters)})
        for target, parameters in _LINK.findall(text)
    ]


def http_date(text: str) -> datetime | None:
    """An HTTP date as an aware datetime in UTC; None when it is none."""
    try:
        made = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return made.astimezone(UTC) if made.tzinfo else made.replace(tzinfo=UTC)
