"""Whether the pages that a note cites lie within those that the work fills."""

from __future__ import annotations

import re
from functools import cache

from refcheck.lang import LANGUAGES
from refcheck.lang.later import later

_FIGURES = r"(\d{1,5})\s?[-‐–—−〜～~]{1,2}\s?(\d{1,5})"
_PLACES = later(r"(\d{1,5})(?:\s?[-‐–—−〜～~]{1,2}\s?(\d{1,5}))?")
_HEAD = 4000  # characters at the beginning of a page in which it describes its work
_MANY_SENSES = frozenset({"第", "頁", "页", "面", "項", "版", "면"})


def pages_agreement(printed: str | None, filled: str | None) -> str | None:
    """ "same", "inside" (a place within the work) or "differs"; None where one side names no pages in figures."""
    ours, theirs = span_of(printed), span_of(filled)
    if ours is None or theirs is None:
        return None
    if ours == theirs:
        return "same"
    if theirs[0] == theirs[1]:  # the page says where the work begins, not where it ends
        return "inside" if ours[0] >= theirs[0] else "differs"
    return "inside" if theirs[0] <= ours[0] and ours[1] <= theirs[1] else "differs"


def printed_range(text: str) -> str | None:
    """The one range of pages that the head of a page prints (С. 45–60, 第45-60页); None where it prints none or several."""
    found = {tuple(g for g in m.groups() if g) for m in _with_word().finditer(text[:_HEAD])}
    return "–".join(next(iter(found))) if len(found) == 1 else None


@cache
def _with_word() -> re.Pattern[str]:
    """A range with the word for pages that a language sets before it or behind it."""
    before = {w for language in LANGUAGES for w in language.citing.pages_before} - _MANY_SENSES
    after = {w for language in LANGUAGES for w in language.citing.pages_after if w.isalpha()} - _MANY_SENSES | {"頁", "页"}
    heads = "|".join(re.escape(w) for w in sorted(before, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{heads})\s?{_FIGURES}(?!\d)|(?<!\d){_FIGURES}\s?(?:{'|'.join(sorted(after))})")


def span_of(pages: str | None) -> tuple[int, int] | None:
    """First and last page; the last one may be cut short (145–60). None for several places and for other numbering (iv, A3)."""
    found = _PLACES.findall(pages or "")
    if len(found) != 1 or re.search(r"[A-Za-z]\d", pages or ""):
        return None
    first, last = found[0]
    if last and len(last) < len(first):
        last = first[: -len(last)] + last
    start, end = int(first), int(last or first)
    return (start, end) if start <= end else None
