"""The words of a text that deny."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import language_of


def denials(text: str, lang: str) -> tuple[str, ...]:
    """The denying words of a text, in order, those inside other words and in phrases that deny nothing left out."""
    code = lang.split("-")[0]
    pattern = _pattern(code)
    if pattern is None:
        return ()
    return tuple(m["no"] for m in pattern.finditer(text.lower().replace("’", "'")) if m["no"])


@lru_cache(maxsize=16)
def _pattern(code: str) -> re.Pattern[str] | None:
    language = language_of(code)
    if language is None or not language.matching.negations:
        return None
    facts = language.matching
    words = "|".join(map(re.escape, sorted(facts.negations, key=len, reverse=True)))
    skipped = "|".join(map(re.escape, sorted(facts.not_negations, key=len, reverse=True)))
    if language.spaced and code != "ko":
        words = rf"(?<![\w'])(?:{words})(?![\w'])"
    return re.compile(rf"(?:{skipped})|(?P<no>{words})" if skipped else rf"(?P<no>{words})")
