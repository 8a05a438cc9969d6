"""Told sentences that only what stands around them tells: "… wanted more. There were (so he said) no stocks. Next year, he added, …"."""

from __future__ import annotations

from collections.abc import Sequence

from refcheck.lang import Language
from refcheck.parse.quotations_flow import Mark, mark_sentence
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speech import Clause
from refcheck.parse.speech_edges import trimmed
from refcheck.parse.speech_told import parts


def carried(masked: str, bounds: list[int], marks: Sequence[Mark], said: list[int], language: Language) -> list[Clause]:
    """The clauses told among the statements of a passage (`said`: where they begin) by their mood, and those before quoted words of their sentence."""
    if not language.speech.carries or not said:
        return []
    closed = {mark_sentence(bounds, m) for m in marks}
    pieces = [
        (i, *part) for i, first in enumerate(bounds) for part in parts(masked, first, bounds[i + 1] if i + 1 < len(bounds) else len(masked))
    ]
    told = {k for k, (_, first, last) in enumerate(pieces) if any(first <= s < last for s in said)}
    made: dict[int, Clause] = {}
    for k, (i, first, last) in enumerate(pieces):
        if k in told or HIDDEN in masked[first:last]:
            continue
        if _tells(masked, pieces, k, told, closed, language):
            made[k] = Clause(first, trimmed(masked, first, last), bounds[i])
            told.add(k)
    return [made[k] for k in sorted(made)]


def _tells(masked: str, pieces: list[tuple[int, int, int]], k: int, told: set[int], closed: set[int], language: Language) -> bool:
    """Whether the piece is told: by its own mood where quoted words follow it in its sentence; else by that of doubt (`carries`) behind a told
    sentence and before another one or its own mark, no mark closing what leads on, or before a sentence whose own mood tells it."""
    speech = language.speech
    sentence, first, last = pieces[k]
    ahead = next((pieces[n] for n in range(k + 1, len(pieces)) if n in told and pieces[n][0] <= sentence + 1), None)
    if compiled(speech.mood).match(masked, first, last):
        return ahead is not None and ahead[0] == sentence
    if compiled(speech.imagined).search(masked[first:last]):
        return False
    behind = {pieces[n][0] for n in range(k) if n in told and pieces[n][0] >= sentence - 1}
    leads_on = ahead is not None and (ahead[0] == sentence or sentence not in closed)
    between = leads_on and bool(behind - (closed - {sentence}))
    if compiled(speech.carries).match(masked, first, last):
        runs_on = leads_on and ahead is not None and compiled(speech.mood).match(masked, ahead[1], ahead[2]) is not None
        return between or runs_on or (bool(behind) and sentence in closed)
    return between and compiled(speech.carries_one).match(masked, first, last) is not None
