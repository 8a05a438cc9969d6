"""Foreign names in a Chinese text: characters in a row that stand for sounds."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.match.readings import transliterating, transliterating_beside

_SHORTEST = 3
_AROUND_EDGE, _AROUND_INSIDE = 2, 3  # common characters that must stand around rarer ones


def name_runs(folded: str, code: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Spans of three and more transliterating characters in a row, in Chinese; of rarer ones among them not too many."""
    if code != "zh":
        return []
    out: list[tuple[int, int]] = []
    for match in _named().finditer(folded, start, len(folded) if end is None else end):
        out += [match.span()] if _is_foreign(match.group()) else [m.span() for m in transliterated_run().finditer(folded, *match.span())]
    return [(a, b) for a, b in out if b - a >= _SHORTEST]


def _is_foreign(run: str) -> bool:
    """Whether the rarer characters of a run stand among enough common ones."""
    common = transliterating()
    rare = sum(c not in common for c in run)
    inside = any(c in transliterating_beside()["inside"] for c in run)
    return not rare or len(run) - rare >= max(_AROUND_INSIDE if inside else _AROUND_EDGE, 2 * rare)


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    """A name by sound: it begins and ends with a common character, or with one that may stand there."""
    beside = transliterating_beside()
    edge = "".join(sorted(transliterating())) + beside["edge"]
    return re.compile(f"[{edge}][{edge}{beside['inside']}]*[{edge}]")


@lru_cache(maxsize=1)
def transliterated_run() -> re.Pattern[str]:
    """Two and more characters in a row that Chinese writes foreign names with."""
    return re.compile("[" + "".join(sorted(transliterating())) + "]{2,}")
