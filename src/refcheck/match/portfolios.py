"""A ministry or agency of the quotation where the passage has one that is for something else: of food and drugs, for disease control."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.lang.portfolios import FOR, NAMED
from refcheck.match.content import Content
from refcheck.match.polarity import answers
from refcheck.match.units import Unit, is_light

Span = tuple[int, int]
_STOP = later(r"[.;。；](?!\d)|[!?！？]")
_BESIDE = 6  # words beside a body that tell whether it stands where the other does


@dataclass(frozen=True, slots=True)
class _Body:
    start: int
    end: int
    tasks: frozenset[str]


def of_another_task(quote: Content, passage: Content) -> tuple[Span, Span] | None:
    """Where each side names a body that the other side has nothing of, beside words that render each other; None where there are none."""
    mine, theirs = _lost(quote, passage), _lost(passage, quote)
    for body in mine:
        for other in theirs:
            if _in_one_place(quote, body, passage, other):
                return (body.start, body.end), (other.start, other.end)
    return None


def _lost(content: Content, other: Content) -> list[_Body]:
    """The bodies of a text, of whose tasks the other text has no word."""
    said = _tasks(other.text, other.lang)
    return [body for body in _bodies(content) if body.tasks and body.tasks.isdisjoint(said)]


def _bodies(content: Content) -> list[_Body]:
    pattern = _named(content.lang)
    if pattern is None:
        return []
    return [_Body(*m.span(), _tasks(m.group(), content.lang)) for m in pattern.finditer(content.text)]


def _in_one_place(quote: Content, body: _Body, passage: Content, other: _Body) -> bool:
    ours, others = _beside(quote, body), _beside(passage, other)
    return any(answers(u, v) for u in ours for v in others)


def _beside(content: Content, body: _Body) -> list[Unit]:
    units = [u for u in content.units if not is_light(u) and not u.proper and not (u.start < body.end and body.start < u.end)]
    units = [u for u in units if not _STOP.search(content.text, min(u.end, body.end), max(u.start, body.start))]
    return sorted(units, key=lambda u: max(u.start - body.end, body.start - u.end))[:_BESIDE]


def _tasks(text: str, lang: str) -> frozenset[str]:
    return frozenset(task for task, pattern in _patterns(lang) if pattern.search(text))


@lru_cache(maxsize=8)
def _patterns(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((task, re.compile(words[lang], re.IGNORECASE)) for task, words in FOR.items() if lang in words)


@lru_cache(maxsize=8)
def _named(lang: str) -> re.Pattern[str] | None:
    return re.compile(NAMED[lang]) if lang in NAMED else None
