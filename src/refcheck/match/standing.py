"""Denials of one side that the other side says without a denial: "never took off" for "kept on", "not without approval" for "only with"."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.standing import CEASING, CONDITIONED, LASTING, ONLY
from refcheck.match.content import Content
from refcheck.match.negation import denials_at
from refcheck.match.polarity import answers
from refcheck.match.units import is_light

_TURNS = ((CEASING, LASTING), (CONDITIONED, ONLY))


def affirmed(said: Content, other: Content) -> tuple[tuple[int, int], ...]:
    """Where turns stand in `said`, (start, end), whose denials `other` renders by a word without one. A turn that `other` says so, too, is
    none, nor where `other` denies more often than `said` beside it: there the denials of both answer each other."""
    mine, theirs = _plain(said.text), _plain(other.text)
    out: list[tuple[int, int]] = []
    for turns, rendered in _TURNS:
        turn = _compiled(turns, said.lang)
        if turn and _found(turns, other.lang, theirs) is None and _found(rendered, other.lang, theirs):
            found = [m.span() for m in turn.finditer(mine)]
            # What still ends is not what never ended.
            out += [span for span in found if turns is not CEASING or not _says(said, span, other)]
    outside = [d for d in denials_at(said.text, said.lang) if not any(a <= d[1] and d[2] <= b for a, b in out)]
    return tuple(out) if out and len(denials_at(other.text, other.lang)) <= len(outside) else ()


def _says(said: Content, span: tuple[int, int], other: Content) -> bool:
    """Whether the other side has a word of the turn."""
    words = [u for u in said.units if span[0] <= u.start and u.end <= span[1] and not is_light(u)]
    return any(answers(u, v) for u in words for v in other.units)


def _found(table: dict[str, str], lang: str, text: str) -> re.Match[str] | None:
    expression = _compiled(table, lang)
    return expression.search(text) if expression else None


def _compiled(table: dict[str, str], lang: str) -> re.Pattern[str] | None:
    expression = table.get(lang.split("-")[0])
    return _pattern(expression) if expression else None


@lru_cache(maxsize=64)
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")
