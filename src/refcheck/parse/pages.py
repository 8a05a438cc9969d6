"""Pages whose word is printed again with each of them: 45頁，51頁; 第33页、第40—41页."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import Draft

_MORE = later(r"\s*[,、]\s*第?\s*(\d{1,5}(?:\s?--?\s?\d{1,5})?)\s*[頁页](?![㐀-鿿])")


def put_pages(draft: Draft, found: re.Match[str]) -> None:
    """Set the pages of a match, with those that follow it; a range is that of the whole work, and what follows it only the place cited."""
    end = found.end()
    pages = [draft.note.text[slice(*found.span(1))]]
    worded = found[0].rstrip()[-1:] in ("頁", "页") and "-" not in found[1]
    while worded and (more := _MORE.match(draft.mask, end, draft.end)):
        pages.append(draft.note.text[slice(*more.span(1))])
        end = more.end()
    draft.put("page", *found.span(1), value=", ".join(pages) if len(pages) > 1 else None)
    draft.strike(found.start(), end)
