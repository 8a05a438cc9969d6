"""Denials of one side that the other side says without a denial: "never took off" for "kept on", "not without approval" for "only with"."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.standing import CEASING, CONDITIONED, LASTING, ONLY
from refcheck.match.content import Content
from refcheck.match.negation import denials_at
from refcheck.match.polarity import answers
from refcheck.match.units import is_light

_BESIDE = 3  # characters between two words that stand side by side
_TURNS = ((CEASING, LASTING), (CONDITIONED, ONLY))


def affirmed(said: Content, other: Content) -> tuple[tuple[int, int], ...]:
    """Where turns stand in `said`, (start, end), whose denials `other` renders by a word without one. A turn that `other` says so, too, is
    none, nor where `other` denies more often than `said` beside it: there the denials of both answer each other."""
    mine, theirs = _plain(said.text), _plain(other.text)
    out: list[tuple[int, int]] = []
    for turns, rendered in _TURNS:
        turn = _compiled(turns, said.lang)
        by = _found(rendered, other.lang, theirs)
        if turn and by and _found(turns, other.lang, theirs) is None:
            found = [m.span() for m in turn.finditer(mine)]
            # What still ends is not what never ended.
            out += [span for span in found if turns is not CEASING or not _says(said, span, other, by.span())]
    outside = [d for d in denials_at(said.text, said.lang) if not any(a <= d[1] and d[2] <= b for a, b in out)]
    return tuple(out) if out and len(denials_at(other.text, other.lang)) <= len(outside) else ()


def _says(said: Content, span: tuple[int, int], other: Content, by: tuple[int, int]) -> bool:
    """Whether the other side has the word that the turn denies beside the one that renders the turn, [by): still the end."""
    denied = denials_at(said.text, said.lang)
    words = [u for u in said.units if span[0] <= u.start and u.end <= span[1] and not is_light(u)]
    words = [u for u in words if not any(a < u.end and u.start < b for _, a, b in denied)]
    near = [v for v in other.units if v.start - by[1] <= _BESIDE and by[0] - v.end <= _BESIDE]
    return any(answers(u, v) for u in words for v in near)


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
