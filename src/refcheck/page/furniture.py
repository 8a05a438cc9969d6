"""Lines that stand around what a page says: where the reader is, who to write to, what day it is, what else there is."""

from __future__ import annotations

from functools import cache

from refcheck.lang.later import later
from refcheck.lang.talk import TALKS
from refcheck.page.phrases import folded
from refcheck.page.shape import reads, width

_PATH = later(r"\S\s*[>›»]\s*\S|\S\s+/\s+\S|[|｜].*[|｜]|\S\u3000+\S[^\u3000]*\u3000+\S|\S\s[·・•]\s.*\S\s[·・•]\s")
_POSTCODE = later(r"〒|(?<![\w-])(?:[0-9]{5,6}|[0-9]{2}-[0-9]{3}|[a-z]{1,2}[0-9]{1,2}[a-z]? ?[0-9][a-z]{2})(?![\w-])")
_DIGITS = 4  # of a telephone number, a street and a postcode
_LABEL = 40  # width of a line that heads a list of other pages
_SITES = ("网站", "網站", "website", " site", "サイト", "сайт", "사이트")  # one that is no longer updated may be gone
_BANNER = 200  # width of a banner above a page
_COMMAS = ",，、."


def is_furniture(line: str) -> bool:
    """Whether a line is a path through the site, an address to write to, a word on cookies, or the day of the visit."""
    low = folded(line)
    if "cookie" in low or rests(line):
        return True
    if _PATH.search(line) and not reads(line):
        return True
    if sum(map(str.isdigit, low)) >= _DIGITS and (
        any(w in low for w in _words("contact")) or (_POSTCODE.search(low) and any(c in low for c in _COMMAS))
    ):
        return True
    return is_today(line)


def rests(line: str) -> bool:
    """Whether a line is a banner that says that the page is kept as it is: no longer updated, archived for reference."""
    low = folded(line)
    return width(line) <= _BANNER and any(w in low for w in _words("rests")) and not any(w in low for w in _SITES)


def of_a_part(line: str) -> bool:
    """Whether a line is about a video, a picture, a comment or the like, which may be gone where the page is not."""
    low = folded(line)
    return width(line) <= _BANNER and any(w in low for w in _words("part"))


def is_today(line: str) -> bool:
    """Whether a line names the day of the visit: with the day of the week, and no more than that."""
    low = folded(line)
    return width(line) <= _LABEL and any(map(str.isdigit, low)) and any(w in low for w in _words("today"))


def is_related(line: str) -> bool:
    """Whether a line heads a list of other pages: most read, related, latest."""
    low = folded(line)
    return width(line) <= _LABEL and not reads(line) and any(low.startswith(w) for w in _words("related"))


@cache
def _words(field: str) -> tuple[str, ...]:
    return tuple(w for t in TALKS for w in getattr(t, field).split("|") if w)
