"""A page under another address than the cited one: does what the cited address says of it hold?"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from refcheck.model import Page
from refcheck.page.phrases import folded
from refcheck.url.witness import cms_id, date_in_url

_WORD = re.compile(r"[^\W\d_]{3,}")
_WORDS = 3  # of a name in the path that the page's title must hold
_SHARE = 0.75


def address_agrees(cited: str, page: Page) -> bool:
    """Whether the article's identifier, its whole date, or the words of its name, as the cited address has them, are the page's too."""
    identifier = cms_id(cited)
    if identifier is not None and identifier == cms_id(page.url):
        return True
    date = date_in_url(cited)
    if date is not None and len(date.value) == 10 and any(d.value == date.value for d in page.dates if d.source != "url"):
        return True
    return _named(cited, page)


def _named(cited: str, page: Page) -> bool:
    name = unquote(urlsplit(cited).path).rstrip("/").rpartition("/")[2].rpartition(".")
    words = set(_WORD.findall(folded(name[0] or name[2])))
    if len(words) < _WORDS:
        return False
    return any(len(words & set(_WORD.findall(folded(t)))) >= _SHARE * len(words) for t in page.titles[:4])
