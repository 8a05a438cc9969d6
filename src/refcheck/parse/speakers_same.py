"""A report that was cited before and tells more: Demselben Bericht zufolge standen …"""

from __future__ import annotations

from collections.abc import Callable

from refcheck.lang import Language
from refcheck.parse.quotations_kinds import compiled

BEHIND = 10  # characters behind words in which what names their source begins, or ends


def cited_again(before: str, after: str, language: Language, one: Callable[[str], str | None], *, leading: bool) -> bool:
    """Whether the report just cited tells it, and nobody whom it quotes (`one` finds the person of a stretch)."""
    if not language.speech.same or (language.code == "en" and "same" not in (before + after[:BEHIND]).lower()):
        return False
    according = compiled(language.speech.according)
    said = [m for m in according.finditer(before + after[:BEHIND]) if m.start() < len(before)]
    rest = before[said[-1].end() :] if said else ""
    if not said and not leading and (behind := according.search(after)) is not None and behind.start() < BEHIND:
        said = [behind]
    return bool(said) and said[-1].lastgroup == "same" and one(rest) is None
