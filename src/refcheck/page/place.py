"""A page under another address than the cited one: does what the cited address says of it hold?"""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from refcheck.lang.later import later
from refcheck.model import Page
from refcheck.page.phrases import folded
from refcheck.url.witness import cms_id, date_in_url

_WORD = later(r"[^\W\d_]{3,}")
_WORDS = 3  # of a name in the path that the page's title must hold
_SHARE = 0.75
_CONTENT = 4  # letters of a word that says something
_START = 6000  # characters of a page in which its subject is named
_LATIN = ("en", "de", "fr")


def address_agrees(cited: str, page: Page) -> bool:
    """Whether the article's identifier, its whole date, or the words of its name, as the cited address has them, are the page's too."""
    identifier = cms_id(cited)
    if identifier is not None and identifier == cms_id(page.url):
        return True
    date = date_in_url(cited)
    if date is not None and len(date.value) == 10 and any(d.value == date.value for d in page.dates if d.source != "url"):
        return True
    return _named(cited, page)


def address_denied(cited: str, page: Page) -> bool:
    """Whether a page that was reached under another address holds none of the words that the cited address is made of.

    Only words in Latin letters on a page in Latin letters can be told apart so; elsewhere an address is often a transcription.
    """
    words = {w for w in _WORD.findall(folded(_last_name(cited))) if len(w) >= _CONTENT}
    start = folded(page.text[:_START])
    if len(words) < _WORDS or page.language not in _LATIN or not start:
        return False
    return not any(word in start or word in folded(page.url) or any(word in folded(t) for t in page.titles[:4]) for word in words)


def _last_name(cited: str) -> str:
    name = unquote(urlsplit(cited).path).rstrip("/").rpartition("/")[2].rpartition(".")
    return name[0] or name[2]


def _named(cited: str, page: Page) -> bool:
    words = set(_WORD.findall(folded(_last_name(cited))))
    if len(words) < _WORDS:
        return False
    return any(len(words & set(_WORD.findall(folded(t)))) >= _SHARE * len(words) for t in page.titles[:4])
