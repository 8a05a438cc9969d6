"""The phrases of all languages, compiled once per kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from refcheck.lang import LANGUAGES
from refcheck.lang.normal import nfkc
from refcheck.lang.webs import further
from refcheck.page.literals import needed, needed_by_any
from refcheck.page.shape import unquoted

_WEBS = (*(language.web for language in LANGUAGES), further.WEB)


@cache
def pattern(kind: str) -> re.Pattern[str]:
    """One pattern of all languages' phrases of a kind (a field name of `Web`), for folded text."""
    return re.compile("|".join(f"(?:{p})" for web in _WEBS for p in getattr(web, kind)))


@cache
def _needed(kind: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """(those in ASCII, all): what a text must hold one of, to hold a phrase of a kind; None when that cannot be told."""
    found = needed_by_any(p for web in _WEBS for p in getattr(web, kind))
    return _shortest(found) if found else None


def _shortest(words: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(those in ASCII, all), without those that hold another one: a text that holds them holds that one too."""
    kept: list[str] = []
    for word in sorted(set(words), key=len):
        if not any(map(word.__contains__, kept)):
            kept.append(word)
    return tuple(sorted(w for w in kept if w.isascii())), tuple(sorted(kept))


def may_hold(kind: str, low: str) -> bool:
    """Whether folded text can hold a phrase of a kind at all: a look that costs next to nothing."""
    words = _needed(kind)
    return words is None or any(map(low.__contains__, words[0 if low.isascii() else 1]))


@cache
def _hints() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(those in ASCII, all), as in `_needed`."""
    return _shortest(word for web in _WEBS for word in web.hints)


def may_deny(low: str) -> bool:
    """Whether folded text can hold a phrase of "not found" or "gone" at all: a look that costs next to nothing."""
    return any(map(low.__contains__, _hints()[0 if low.isascii() else 1]))


@cache
def home_names() -> frozenset[str]:
    """Names that home pages have, folded."""
    return frozenset(name for language in LANGUAGES for name in language.web.home)


@cache
def notices() -> frozenset[str]:
    """Titles that say no more than that something is said, folded."""
    return frozenset(word for language in LANGUAGES for word in language.web.notice)


@cache
def _each(kind: str) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """Each phrase with the words of which a text must hold one ("" stands in every text)."""
    phrases = (p for web in _WEBS for p in getattr(web, kind))
    return tuple((re.compile(p), tuple(sorted(needed(p) or {""}))) for p in phrases)


def matches(kind: str, text: str) -> Iterator[re.Match[str]]:
    """What each phrase of a kind finds in folded text: one pattern of all would stop at whichever phrase comes first, and that is
    often not the one that says most."""
    if not may_hold(kind, text):
        return
    for one, words in _each(kind):
        if any(map(text.__contains__, words)):
            yield from (m for m in one.finditer(text) if m[0])


def phrase_in(kind: str, line: str, share: float) -> str | None:
    """The phrase of a kind that a line holds outside quotation marks, where it is at least so much of its sentence."""
    low = folded(line)
    if not may_hold(kind, low):
        return None
    bare = unquoted(low)
    for match in matches(kind, bare):
        if len(match[0]) >= share * len(_sentence(bare, match)):
            return match[0]
    return None


def _sentence(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(c, 0, match.start()) for c in ".!?。！？") + 1
    ends = [i for c in ".!?。！？" if (i := text.find(c, match.end())) >= 0]
    return text[start : min(ends) if ends else len(text)].strip()


@cache
def date_words() -> re.Pattern[str]:
    """What stands before a date of publication."""
    return re.compile("|".join(re.escape(w) for language in LANGUAGES for w in sorted(language.web.date_words, key=len, reverse=True)))


def folded(text: str) -> str:
    """NFKC, case folded, blanks collapsed: the form that phrases are written for."""
    return _folded_line(text) if len(text) <= _LINE else _fold(text)


_LINE = 500  # characters of what is kept: a page's lines are looked at for a dozen kinds of phrases


@lru_cache(maxsize=1024)
def _folded_line(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    return " ".join(nfkc(text).lower().split())
