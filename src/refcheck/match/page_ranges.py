"""Whether the pages that a note cites lie within those that the work fills."""

from __future__ import annotations

import re

_RANGE = re.compile(r"(\d{1,5})(?:\s?[-‐–—−〜～~]{1,2}\s?(\d{1,5}))?")


def pages_agreement(printed: str | None, filled: str | None) -> str | None:
    """ "same", "inside" (a place within the work) or "differs"; None where one side names no pages in figures."""
    ours, theirs = _span(printed), _span(filled)
    if ours is None or theirs is None:
        return None
    if ours == theirs:
        return "same"
    if theirs[0] == theirs[1]:  # the page says where the work begins, not where it ends
        return "inside" if ours[0] >= theirs[0] else "differs"
    return "inside" if theirs[0] <= ours[0] and ours[1] <= theirs[1] else "differs"


def _span(pages: str | None) -> tuple[int, int] | None:
    """First and last page; the last one may be cut short (145–60). None for several places and for other numbering (iv, A3)."""
    found = _RANGE.findall(pages or "")
    if len(found) != 1 or re.search(r"[A-Za-z]\d", pages or ""):
        return None
    first, last = found[0]
    if last and len(last) < len(first):
        last = first[: -len(last)] + last
    start, end = int(first), int(last or first)
    return (start, end) if start <= end else None
