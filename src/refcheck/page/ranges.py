"""The pages of its volume that a work on a page fills, as the page says."""

from __future__ import annotations

import re
from functools import cache

from refcheck.extract.html import Html
from refcheck.lang import LANGUAGES

_FIRST = ("citation_firstpage", "prism.startingpage", "wkhealth_first_page", "dc.identifier.pagestart")
_LAST = ("citation_lastpage", "prism.endingpage", "wkhealth_last_page", "dc.identifier.pageend")
_WHOLE = ("citation_pages", "prism.pagerange", "bepress_citation_pages")
_RANGE = r"(\d{1,4})\s?[-‐–—−〜～~]{1,2}\s?(\d{1,4})"
_HEAD = 4000  # characters at the beginning of a page in which it describes its work


def pages_of(html: Html, text: str) -> str | None:
    """ "45–60" as the metadata say it, else the one range of pages that the head of the page prints; None where neither does."""
    first, last = html.meta(*_FIRST), html.meta(*_LAST)
    whole = html.meta(*_WHOLE)
    if whole and (match := re.fullmatch(_RANGE, whole.strip())):
        first, last = match[1], match[2]
    if first and first.strip().isdigit():
        last = last.strip() if last and last.strip().isdigit() else None
        return f"{first.strip()}–{last}" if last else first.strip()
    if not any(c.isdigit() for c in text[:_HEAD]):
        return None
    printed = {next((a, b) for a, b in zip(m.groups()[::2], m.groups()[1::2], strict=True) if a) for m in _printed().finditer(text[:_HEAD])}
    return "–".join(next(iter(printed))) if len(printed) == 1 else None


@cache
def _printed() -> re.Pattern[str]:
    """A range with the word for pages that a language sets before it or behind it."""
    before = {re.escape(w) for language in LANGUAGES for w in language.citing.pages_before if w not in ("第", "頁", "页")}
    after = {
        re.escape(w) for language in LANGUAGES for w in language.citing.pages_after if w.isalpha() and w not in ("面", "項", "版", "면")
    }
    return re.compile(
        rf"(?<!\w)(?i:{'|'.join(sorted(before, key=len, reverse=True))})\s?{_RANGE}(?!\d)|第?{_RANGE}\s?(?:{'|'.join(sorted(after))})"
    )
