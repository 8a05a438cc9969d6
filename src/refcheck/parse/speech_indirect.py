"""Clauses that their own mood, or a noun of saying before them, tells: "he left with the words, one sold power, not loyalty"."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speech_cuts import whole

_SEAM = later(r"(?:[,:;]|(?<= )[–—])(?: (?:und|aber|doch|denn|nur))? (?=\w)")
_SIGNS = " .。,，;；、!！?？:：–—"
_LEAST = 2  # characters before a seam
_LEAD = 300  # characters before the seam in which what governs the clause stands
_VERDICT = 40  # characters behind the clause in which its worth is judged (", ist nicht zu halten")


def indirect(masked: str, first: int, last: int, language: Language) -> tuple[int, int, int] | None:
    """The first such clause of masked[first:last] as (start, end, verb), `verb` being where the words before it end."""
    speech = language.speech
    if not speech.indirect:
        return None
    begin = first
    for seam in _SEAM.finditer(masked, first, last):
        lead = masked[max(begin, seam.start() - _LEAD) : seam.start()]
        if not _tells(masked, lead, seam, last, language):
            begin = seam.end() if masked[seam.start()] in ";:" else begin
            continue
        dependent = compiled(speech.depends).match(masked, seam.end(), last)
        start = dependent.end() if dependent else whole(masked, begin, seam.end(), language)
        resumes = speech.resumes_at if compiled(speech.heads).fullmatch(lead.lstrip()) else speech.resumes
        end = min((c.start() for p in (speech.cuts, resumes) for c in compiled(p).finditer(masked, start, last)), default=last)
        if compiled(speech.unsaid).match(f"{lead.lstrip()} …{masked[end : min(end + _VERDICT, last)]}"):
            return None
        while end > start and masked[end - 1] in _SIGNS:
            end -= 1
        return start, end, min(start, seam.start())
    return None


def _tells(masked: str, lead: str, seam: re.Match[str], last: int, language: Language) -> bool:
    """Whether the words behind the seam are told, by their mood or by the noun of saying that ends the words before."""
    speech = language.speech
    at = seam.end()
    if len(lead) < _LEAST or HIDDEN in masked[at : at + 2] or compiled(speech.unsaid).search(lead):
        return False
    if compiled(speech.indirect).match(masked, at, last):
        return True
    if seam.group() not in (", ", ": ") or not compiled(speech.owned).search(lead):
        return False
    if seam.group() == ": ":  # "Her advice: no treaties in winter"
        return compiled(speech.heads).fullmatch(lead.lstrip()) is not None
    return bool(compiled(speech.depends).match(masked, at, last) or compiled(speech.infinitive).match(masked, at, last))
