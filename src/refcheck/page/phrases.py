"""The phrases of all languages, compiled once per kind."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from refcheck.lang import LANGUAGES


@cache
def pattern(kind: str) -> re.Pattern[str]:
    """One pattern of all languages' phrases of a kind (a field name of `Web`), for folded text."""
    return re.compile("|".join(f"(?:{p})" for language in LANGUAGES for p in getattr(language.web, kind)))


@cache
def _hints() -> tuple[str, ...]:
    return tuple(word for language in LANGUAGES for word in language.web.hints)


def may_deny(low: str) -> bool:
    """Whether folded text can hold a phrase of "not found" or "gone" at all: a look that costs next to nothing."""
    return any(word in low for word in _hints())


@cache
def home_names() -> frozenset[str]:
    """Names that home pages have, folded."""
    return frozenset(name for language in LANGUAGES for name in language.web.home)


@cache
def date_words() -> re.Pattern[str]:
    """What stands before a date of publication."""
    return re.compile("|".join(re.escape(w) for language in LANGUAGES for w in sorted(language.web.date_words, key=len, reverse=True)))


def folded(text: str) -> str:
    """NFKC, case folded, blanks collapsed: the form that phrases are written for."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())
