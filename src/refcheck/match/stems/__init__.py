"""Stemming of the languages that are read when a text of theirs is met."""

from __future__ import annotations

import re

from refcheck.lang.later import later

_ELIDED = later(r"(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=.)", re.IGNORECASE)


def words_in(printed: str, code: str) -> list[tuple[str, int, int]]:
    """The words of a stretch without blanks, with their places: parts between hyphens; in French, without what is elided."""
    if "-" not in printed and (code != "fr" or not _ELIDED.match(printed)):
        return [(printed, 0, len(printed))] if printed else []
    out = []
    for part in re.finditer(r"[^-]+", printed):
        start = part.start()
        elided = _ELIDED.match(part.group()) if code == "fr" else None
        start += elided.end() if elided else 0
        out.append((printed[start : part.end()], start, part.end()))
    return out
