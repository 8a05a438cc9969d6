"""Plain sentences that give a figure under a note's mark and tell nobody's words: what the note's source must show all the same.

"Thirty of the vessels had no licence.[3]" A sentence counts where the mark stands at it, or where it stands between words that
somebody is told to have said and the mark that answers for both. The author's own reckoning and remarks on pages do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from refcheck.lang.figures import FIGURES, Figures
from refcheck.lang.later import later
from refcheck.model import QuotationKind
from refcheck.parse.quotations_flow import mark_sentence
from refcheck.parse.quotations_kinds import compiled, size
from refcheck.parse.quotations_reading import Found, Reading

_DIGIT = later(r"\d")
_PART = later(r"[;；:：]\s*|\s[—–]\s|——")
_HANGS = later(r"(?:зато|однако|но|а|напротив|but|yet|mais|en revanche|aber|dagegen)\b", re.IGNORECASE)
_END = later(r"[\s.。!！…]+$")
_LEAST = 5.0  # words: a heading or a scrap of a table is shorter
_MOST = 90.0


def facts(reading: Reading, found: Sequence[Found], sourced: frozenset[str]) -> list[Found]:
    """The passage's facts, apart from the statements `found` in it; `sourced` are the keys of the notes that cite a page."""
    signs = FIGURES.get(reading.language.code)
    if signs is None or reading.passage.block or not reading.passage.marks:
        return []
    made = []
    for start, end, marked in _candidates(reading, found, sourced):
        span = figured_part(reading.plain, start, end, signs, marked=marked)
        if span is not None:
            made.append(Found(*span, QuotationKind.FACT, leading=False, verb=span[0]))
    return made


def _candidates(reading: Reading, found: Sequence[Found], sourced: frozenset[str]) -> Iterator[tuple[int, int, bool]]:
    """Sentences without a statement that a mark with a page answers for, and whether the mark stands at them."""
    bounds = [*reading.bounds, len(reading.plain)]
    told = [any(f.start < bounds[i + 1] and f.end > bounds[i] for f in found) for i in range(len(bounds) - 1)]
    before = -1
    for mark in reading.passage.marks:
        at = mark_sentence(reading.bounds, mark)
        if mark.key in sourced:
            anchored = False
            for i in range(before + 1, at + 1):
                anchored = anchored or told[i]
                if not told[i] and (i == at or anchored):
                    yield bounds[i], bounds[i + 1], i == at
        before = max(before, at)


def plain_sentence(text: str, start: int, end: int, signs: Figures) -> tuple[int, int] | None:
    """text[start:end] without its stop; None where it is too short or too long, or the author answers for it."""
    sentence = text[start:end]
    if not _LEAST <= size(sentence) <= _MOST or compiled(signs.own).search(sentence) or compiled(signs.gone).search(sentence):
        return None
    first = start + len(sentence) - len(sentence.lstrip())
    return first, start + len(_END.sub("", sentence))


def figured_part(text: str, start: int, end: int, signs: Figures, *, marked: bool) -> tuple[int, int] | None:
    """The part of a sentence that gives a figure, from the first such clause to the sentence's end; None where there is none, or the author owns it."""
    whole = plain_sentence(text, start, end, signs)
    if whole is None:
        return None
    sentence = text[slice(*whole)]
    dated = marked and compiled(signs.days).search(sentence) is not None and compiled(signs.events).search(sentence) is None
    parts = [0, *(m.end() for m in _PART.finditer(sentence)), len(sentence)]
    first = next((a for a, b in pairwise(parts) if dated or _has_figure(sentence[a:b], signs)), None)
    if first is None:
        return None
    while first in parts[1:] and _HANGS.match(sentence, first):
        first = parts[parts.index(first) - 1]  # "…; but those with less than thirty days": half of a contrast
    first += whole[0] + len(sentence[first:]) - len(sentence[first:].lstrip())
    return (first, whole[1]) if size(text[first : whole[1]]) >= _LEAST else None


def _has_figure(text: str, signs: Figures) -> bool:
    bare = compiled(signs.dates).sub(" ", text)
    return _DIGIT.search(bare) is not None or compiled(signs.words).search(bare) is not None
