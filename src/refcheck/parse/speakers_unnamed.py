"""Sources that speak without a name: the release, the article, the reporter, an official. Nobody named before them is meant."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.speakers_edges import CLOSING

_ANSWERS = later("，(?:对此，?)?[他她]")
Spots = Callable[[str], list[tuple[int, int, str]]]


def unnamed_source(before: str, after: str, language: Language, names: Spots) -> re.Match[str] | None:
    """The source without a name that is the subject of words between `before` and `after`: 보도자료는 “…”이라고 적고 있다.

    Its group `who` is what the speaker is called, None for a document or whoever wrote it. None where somebody named right
    before it (`names` finds whom) is its owner, or somebody behind it speaks.
    """
    speech = language.speech
    if not speech.unnamed:
        return None
    said = list(compiled(speech.unnamed).finditer(before))
    if said and language.code == "zh" and _ANSWERS.search(before, said[-1].end()):
        return None  # 有记者追问…，她答道
    if said:
        return said[-1] if all(end < said[-1].start() - 1 for _, end, _ in names(before)) else None
    behind = compiled(rf"{CLOSING.pattern}(?:(?:이?라)?고|라?며|と)[ 、]?{speech.unnamed}[^.。]{{0,12}}?(?:{speech.says})").match(after)
    return behind if not names(before) else None
