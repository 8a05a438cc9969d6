"""What most archives have in common: one way to ask, the same list for every day, raw copies by the stamp in an address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from refcheck.fetch.archives.linkformat import raw_address
from refcheck.model import Capture, Memento


class CommonArchive:
    """An archive whose list is whole in one answer."""

    __slots__ = ()

    @property
    def otherwise(self) -> None:
        """No other way to ask."""

    def headers(self, when: datetime | None) -> tuple[tuple[str, str], ...]:
        """None: the list is the same for every date, or the date stands in the address."""
        del when
        return ()

    def further(self, capture: Capture, when: datetime | None) -> tuple[str, ...]:
        """No further lists."""
        del capture, when
        return ()

    def raw_url(self, memento: Memento) -> str:
        """The copy without the archive's banner, where its address shows how to ask for that."""
        return raw_address(memento.archive_url)


@dataclass(frozen=True, slots=True)
class TemplateArchive(CommonArchive):
    """An archive known by an address with {url} where the cited address goes."""

    template: str

    @property
    def name(self) -> str:
        """The archive's host."""
        return urlsplit(self.template).netloc

    def index_url(self, url: str, when: datetime | None) -> str:
        """The address to ask; `when` changes nothing in it."""
        del when
        return self.template.replace("{url}", url)
