"""Links with relations, as TimeMaps and Link headers write them (RFC 8288), dates as HTTP writes them, raw copies by address."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import urljoin

from refcheck.model import Memento

_LINK = re.compile(r"<([^>]*)>\s*((?:;\s*[\w-]+\s*=\s*(?:\"[^\"]*\"|[^\s\",;]+)\s*)*)")
_PARAMETER = re.compile(r";\s*([\w-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s\",;]+))")
_STAMPED = re.compile(r"/(\d{14})(?:[a-z]{2}_)?/(?=https?:/)")


def links(text: str) -> list[tuple[str, dict[str, str]]]:
    """(target, parameters by lower-case name) of each link in `text`, in order."""
    return [
        (target, {name.lower(): quoted or bare for name, quoted, bare in _PARAMETER.findall(parameters)})
        for target, parameters in _LINK.findall(text)
    ]


def relations(given: dict[str, str]) -> frozenset[str]:
    """The link's relations, in lower case."""
    return frozenset(given.get("rel", "").lower().split())


def mementos_in(text: str, url: str, archive: str, *, base: str) -> tuple[Memento, ...]:
    """The mementos among the links of `text`, in its order. Those without a readable datetime are left out."""
    out = []
    for target, given in links(text):
        when = http_date(given.get("datetime", "")) if "memento" in relations(given) else None
        if when is not None:
            out.append(Memento(url, urljoin(base, target), when, archive))
    return tuple(out)


def http_date(text: str) -> datetime | None:
    """An HTTP date as an aware datetime in UTC; None when it is none."""
    try:
        made = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return made.astimezone(UTC) if made.tzinfo else made.replace(tzinfo=UTC)


def as_http_date(moment: datetime) -> str:
    """The HTTP date of an aware moment."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def raw_address(archive_url: str) -> str:
    """The `id_` address of a copy, in archives that name copies by a stamp of 14 digits (Wayback, pywb); else as it is."""
    return _STAMPED.sub(r"/\1id_/", archive_url, count=1)


def archived_address(archive_url: str) -> str | None:
    """The address that such an archive's copy is of; None for other addresses."""
    found = _STAMPED.search(archive_url)
    return archive_url[found.end() :] if found else None
