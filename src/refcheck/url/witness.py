"""What an address gives away by itself: a date, the identifier of the article in its content management system."""

from __future__ import annotations

import re
from datetime import date

from refcheck.model.page import DateWitness
from refcheck.url.parser import UrlError, parse_url

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_MONTH, _DAY = r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
_SHORT_MONTH, _SHORT_DAY = r"(?P<m>0?[1-9]|1[0-2])", r"(?P<d>0?[1-9]|[12]\d|3[01])"

# Surest first. A whole date beats a year and month; separators beat digits that only look like a date.
_PATTERNS: tuple[re.Pattern[str], ...] = (
    re.compile(rf"(?<![0-9A-Za-z])t{_YEAR}{_MONTH}{_DAY}_\d+"),  # t20210825_9136997
    re.compile(rf"/{_YEAR}[-_/]?{_MONTH}[-_/]{_DAY}(?!\d)"),  # /2021-07/29/, /2021/07-18/, /2021/07/18/, /202107/18/
    re.compile(rf"(?<!\d){_YEAR}[-_.]{_MONTH}[-_.]{_DAY}(?!\d)"),  # 2021-07-29
    re.compile(rf"/{_YEAR}/{_MONTH}{_DAY}(?!\d)"),  # /2021/0729/
    re.compile(rf"(?<!\d){_YEAR}{_MONTH}{_DAY}(?=\d{{3,10}}\.|_|[/.?&-]|$)"),  # 20210729001234.shtml
    re.compile(rf"/{_YEAR}/{_SHORT_MONTH}/{_SHORT_DAY}(?=/|$|\.)"),  # /2021/7/9/
    re.compile(rf"/{_YEAR}[-_/]{_MONTH}(?=/|$)"),  # /2021-07/, /2021/07/
    re.compile(rf"/{_YEAR}{_MONTH}(?=/)"),  # /202107/
)
_CMS_IDS = re.compile(r"(?<![A-Za-z0-9])(t\d{8}_\d{5,10}|content_\d{5,}|art_\d+_\d{4,}|c_\d{8,}|\d{6,10}(?=\.s?html?\b|/?$))")


def date_in_url(url: str) -> DateWitness | None:
    """The date that the path (or query) of `url` states, as EDTF ("2021-08-25" or "2021-07"), with the words that say so.

    None without one, and for dates that no calendar knows. A part of a date is given only where no whole one stands.
    """
    try:
        parsed = parse_url(url)
    except UrlError:
        return None
    for pattern in _PATTERNS:
        for match in pattern.finditer(parsed.target):
            value = _edtf(match)
            if value is not None:
                return DateWitness(value, "url", match[0].strip("/"))
    return None


def cms_id(url: str) -> str | None:
    """The article's identifier in `url` ("t20210825_9136997", "content_4890594"): it stays searchable after a move. None without."""
    try:
        parsed = parse_url(url)
    except UrlError:
        return None
    found = _CMS_IDS.findall(parsed.path)
    return found[-1] if found else None


def _edtf(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    year, month = int(groups["y"]), int(groups["m"])
    if groups.get("d") is None:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, int(groups["d"])).isoformat()
    except ValueError:
        return None
