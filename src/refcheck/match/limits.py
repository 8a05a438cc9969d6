"""A limit that the passage sets and the quotation does not: only three, some of them, at most 15 per cent, except in danger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.lang.limiting import AT_HAND, LEAST, LIMITS, MOST, NUMBERED, ONLY, Limit
from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.units import is_light

Span = tuple[int, int]
_NEAR, _NEAR_WIDE = 20, 8  # characters between a limit and the number it belongs to
_WIDE = frozenset({"ja", "zh", "ko"})
_PART = later(r"[，。；：、,;:!?！？—]")
_BESIDE = 2  # words on either side of a limit that tell whether what it limits is quoted


def unlimited(passage: Content, quote: Content) -> Span | None:
    """Where the passage limits what the quotation says, too, and no word of the quotation can render that limit."""
    answers, said = _limits(quote.lang), quote.text.lower()
    for kind, span in _limits_of(passage):
        if kind in answers and not _pattern(answers[kind].may).search(said) and _is_quoted(kind, span, passage, quote):
            return span
    return None


def turned(quote: Content, passage: Content) -> Span | None:
    """Where the quotation says "at least" of what the passage says "at most" or "only"."""
    answers, said = _limits(passage.lang), passage.text.lower()
    if LEAST not in answers or not any(kind in (ONLY, MOST) for kind, _ in _limits_of(passage)):
        return None
    least = (span for kind, span in _limits_of(quote) if kind == LEAST)
    return next((s for s in least if not _pattern(answers[LEAST].may).search(said)), None)


def _limits(lang: str) -> dict[str, Limit]:
    return LIMITS.get(lang, {})


def _limits_of(content: Content) -> Iterator[tuple[str, Span]]:
    """(kind, place) of what surely limits in a text."""
    lowered = content.text.lower()
    for kind, limit in _limits(content.lang).items():
        for found in _pattern(limit.sure).finditer(lowered):
            yield kind, found.span()


def _is_quoted(kind: str, span: Span, passage: Content, quote: Content) -> bool:
    """Whether the number, or a word beside it, that is limited there stands in the quotation."""
    if kind not in AT_HAND:
        return True
    start, end = span
    if kind in NUMBERED:
        near = _NEAR_WIDE if passage.lang in _WIDE else _NEAR
        gaps = ((q, passage.text[q.end : start] if q.end <= start else passage.text[end : q.start]) for q in passage.numbers)
        return any(len(gap) <= near and not _PART.search(gap) and number_in(q, quote.numbers) for q, gap in gaps)
    words = [u for u in passage.units if not is_light(u)]
    before, after = [u for u in words if u.end <= start], [u for u in words if u.start >= end]
    return any(has_counterpart(u, quote) for u in (*before[-_BESIDE:], *after[:_BESIDE]))


@lru_cache(maxsize=128)
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
