"""A text that says something as certain where the other says only that it may be, or is intended."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import language_of

Span = tuple[int, int]


def unhedged(hedged: str, lang: str, plain: str, plain_lang: str) -> Span | None:
    """Where the first text says that a thing may be or is meant to be, and the second has no word that could render that.

    None where it does not, or where one of the languages has no such words here.
    """
    strong, answers = _pattern(lang, "hedges"), _pattern(plain_lang, "hedged")
    if strong is None or answers is None:
        return None
    found = strong.search(hedged)
    return found.span() if found and not answers.search(plain) else None


@lru_cache(maxsize=32)
def _pattern(lang: str, field: str) -> re.Pattern[str] | None:
    language = language_of(lang)
    expression = getattr(language.matching, field) if language else ""
    if not expression:
        return None
    whole = language is not None and language.spaced and not lang.startswith("ko")  # Korean words bear endings
    return re.compile(rf"(?<!\w)(?:{expression})(?!\w)" if whole else expression, re.IGNORECASE)
