"""2028, not 2026: which of two numbers a text denies, and whether the other text denies the other one."""

from __future__ import annotations

from collections.abc import Iterable

from refcheck.lang import language_of
from refcheck.match.content import Content
from refcheck.match.negation import denials_at
from refcheck.match.pairing import same_quantity
from refcheck.match.quantity import Quantity

_NEAR = 8  # characters between a denial and the number it denies


def turned(quote: Content, passage: Iterable[Content]) -> Quantity | None:
    """A number of the quotation that it denies, where the passage says this one and denies another one that the quotation says."""
    mine = _denied(quote)
    theirs = [q for content in passage for q in _denied(content)]
    if not mine or not theirs or _any_same(mine, theirs):
        return None
    every = [q for content in passage for q in content.numbers]
    said = [q for q in every if q not in theirs]
    kept = [q for q in quote.numbers if q not in mine]
    return mine[0] if _any_same(mine, said) and _any_same(theirs, kept) else None


def _any_same(some: Iterable[Quantity], others: list[Quantity]) -> bool:
    return any(same_quantity(a, b) for a in some for b in others)


def _denied(content: Content) -> list[Quantity]:
    language = language_of(content.lang)
    side = language.matching.denies if language else ""
    out = []
    for _, start, end in denials_at(content.text, content.lang) if side else ():
        if side == "next":
            near = [q for q in content.numbers if q.start >= end]
            found = min(near, key=lambda q: q.start, default=None)
            between = content.text[end : found.start] if found else ""
        else:
            near = [q for q in content.numbers if q.end <= start]
            found = max(near, key=lambda q: q.end, default=None)
            between = content.text[found.end : start] if found else ""
        if found and len(between) <= _NEAR and not any(c in between for c in "，。；、,.;:!?"):
            out.append(found)
    return out
