"""The pages of its volume that a work on a page fills, as the page's metadata say."""

from __future__ import annotations

from refcheck.extract.html import Html
from refcheck.lang.later import later

_FIRST = ("citation_firstpage", "prism.startingpage", "wkhealth_first_page", "dc.identifier.pagestart")
_LAST = ("citation_lastpage", "prism.endingpage", "wkhealth_last_page", "dc.identifier.pageend")
_WHOLE = ("citation_pages", "prism.pagerange", "bepress_citation_pages")
_RANGE = later(r"(\d{1,5})\s?[-‐–—]{1,2}\s?(\d{1,5})")


def pages_of(html: Html) -> str | None:
    """ "45–60", or "45" where only the first page is told; None where nothing is."""
    if not any(name.startswith(("citation_", "prism.", "wkhealth_", "bepress_", "dc.identifier")) for name, _ in html.metas):
        return None
    whole = html.meta(*_WHOLE)
    if whole and (match := _RANGE.fullmatch(whole.strip())):
        return f"{match[1]}–{match[2]}"
    first, last = ((html.meta(*names) or "").strip() for names in (_FIRST, _LAST))
    if not first.isdigit():
        return None
    return f"{first}–{last}" if last.isdigit() else first
