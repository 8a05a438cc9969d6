"""The edges of a reported clause: signs, brackets, and whether it begins where a phrase does."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.parse.quotations_kinds import compiled

_NAMING = 4  # characters between a bracket and the verb of a name in it


def trimmed(masked: str, start: int, end: int) -> int:
    """The end without the signs that close a clause."""
    return min(end, start + len(masked[start:end].rstrip(" .。,，;；、!！?？:：—–-")))


def bracketed(masked: str, first: int, start: int, end: int) -> int:
    """The end of a clause in brackets that open before it in its sentence."""
    depth = 0
    if sum(masked.count(sign, first, start) for sign in "(（") <= sum(masked.count(sign, first, start) for sign in ")）"):
        return end
    for at in range(start, end):
        depth += (masked[at] in "(（") - (masked[at] in ")）")
        if depth < 0:
            return trimmed(masked, start, at)
    return end


def is_whole(masked: str, first: int, clause: tuple[int, int, int], language: Language) -> bool:
    """Whether a clause (start, end, verb) begins where a phrase begins, and is no name in brackets (邻国称北海峡)."""
    start, end, verb = clause
    never = language.speech.never
    if not never:
        return True
    if compiled(never).match(masked, start) or (
        language.spaced and start > first and masked[start - 1].isalnum() and masked[start].isalnum()
    ):
        return False
    return language.spaced or "（" not in masked[max(first, verb - _NAMING) : verb] or masked[end : end + 1] != "）"
