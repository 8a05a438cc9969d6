"""Denials of one side that the other side says without a denial: "never took off" for "kept on", "not without approval" for "only with"."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.standing import CEASING, CONDITIONED, LASTING, ONLY
from refcheck.match.negation import denials_at

_TURNS = ((CEASING, LASTING), (CONDITIONED, ONLY))


def affirmed(text: str, lang: str, other: str, other_lang: str) -> tuple[tuple[int, int], ...]:
    """Where turns stand in `text`, (start, end), whose denials `other` renders by a word without one. A turn that `other` says so, too, is
    none, nor where `other` denies more often than `text` beside it: there the denials of both answer each other."""
    mine, theirs = _plain(text), _plain(other)
    out: list[tuple[int, int]] = []
    for turns, rendered in _TURNS:
        said = _compiled(turns, lang)
        if said and _found(turns, other_lang, theirs) is None and _found(rendered, other_lang, theirs):
            out += [m.span() for m in said.finditer(mine)]
    outside = [d for d in denials_at(text, lang) if not any(a <= d[1] and d[2] <= b for a, b in out)]
    return tuple(out) if out and len(denials_at(other, other_lang)) <= len(outside) else ()


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
