"""Sentences that equate what somebody said with a clause: 报告的第一条建议是…; 部長が強調したのは…という点である; 그의 요구는 …하는 것이었다."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speech_edges import trimmed
from refcheck.parse.speech_told import cut_at

_FIRST, _FINALS = 0xAC00, 28  # Hangul syllables in the order of Unicode, each with its finals


def equated(masked: str, first: int, last: int, language: Language) -> tuple[int, int, int] | None:
    """The clause of such a sentence masked[first:last] as (start, end, verb), `verb` being where who says it ends, `start` where nobody stands before it."""
    found = compiled(language.speech.equates).match(masked, first, last) if language.speech.equates else None
    if found is None:
        return None
    groups = found.groupdict()
    start, end = found.span("told" if groups.get("told") else "turned")
    if HIDDEN in masked[start:end]:
        return None
    if language.code == "zh":
        end = cut_at(masked, start, end, language)
    by = next((found.end(name) for name, words in groups.items() if words and name.startswith("by")), start)
    return start, trimmed(masked, start, end), by


def holder(before: str, language: Language) -> str:
    """The words up to who says it, made the subject of a verb of saying: 漁業組合が|恐れていたのは → 漁業組合は、"""
    if language.code == "zh":
        return before.removesuffix("一方") + "认为"
    if language.code == "ko":
        return before + ("은 " if (ord(before[-1:] or "가") - _FIRST) % _FINALS else "는 ")
    return f"{before}は、"
