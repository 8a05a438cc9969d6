"""Denials of one side that the other side says without a denial: "never took off" for "kept on", "not without approval" for "only with"."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.standing import CEASING, CONDITIONED, LASTING, ONLY
from refcheck.match.content import Content
from refcheck.match.negation import denials_at
from refcheck.match.polarity import answers
from refcheck.match.units import Unit, is_light

_TURNS = ((CEASING, LASTING), (CONDITIONED, ONLY))


def affirmed(said: Content, other: Content) -> tuple[tuple[int, int], ...]:
    """Where turns stand in `said`, (start, end), whose denials `other` renders by a word without one. A turn that `other` says so, too, is
    none, nor where `other` denies more often than `said` beside it: there the denials of both answer each other."""
    mine, theirs = _plain(said.text), _plain(other.text)
    out: list[tuple[int, int]] = []
    for turns, rendered in _TURNS:
        turn, lasts = _compiled(turns, said.lang), _compiled(rendered, other.lang)
        by = [m.span() for m in lasts.finditer(theirs)] if lasts else []
        if turn and by and _found(turns, other.lang, theirs) is None:
            found = [m.span() for m in turn.finditer(mine)]
            # What still ends is not what never ended.
            out += [span for span in found if turns is not CEASING or not _says(said, span, other, by)]
    outside = [d for d in denials_at(said.text, said.lang) if not any(a <= d[1] and d[2] <= b for a, b in out)]
    return tuple(out) if out and len(denials_at(other.text, other.lang)) <= len(outside) else ()


def _says(said: Content, span: tuple[int, int], other: Content, by: list[tuple[int, int]]) -> bool:
    """Whether the other side has the word that the turn denies, undenied and outside what renders the turn, `by`: stopped, and remained."""
    # 离开 is longer than the turn 从未离, but "changé d'avis" is more than what "jamais changé" denies.
    words = [u for u in said.units if _meets(u, [span]) and " " not in said.text[span[1] : u.end] and not is_light(u)]
    words = [u for u in words if not any(a <= u.start and u.end <= b for _, a, b in denials_at(said.text, said.lang))]
    taken = [*by, *((a, b) for _, a, b in denials_at(other.text, other.lang))]
    return any(answers(u, v) for u in words for v in other.units if not _meets(v, taken))


def _meets(unit: Unit, spans: list[tuple[int, int]]) -> bool:
    return any(a < unit.end and unit.start < b for a, b in spans)


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
