"""Compounds in katakana: ロンドンオリンピック is London and Olympics, a マラソンランナー a runner and no name."""

from __future__ import annotations

from functools import lru_cache

from refcheck.match.lexicon import is_proper, lexicon
from refcheck.match.lexicon.book import Lexicon

_SHORTEST = 3  # shorter entries end too many names
_AFTER_UNKNOWN = 4  # ベリー and ショー end names: セインズベリー, クレンショー


@lru_cache(maxsize=8192)
def parts(run: str) -> tuple[str, ...]:
    """A run of folded katakana cut into words that the lexicon knows, with at most one unknown word before them.

    Names of places may stand in front of an unknown word, too. The run itself where nothing can be cut.
    """
    book = lexicon("ja")
    if book is None or run in book.entries:
        return (run,)
    cut = _by_end(run, book) or _by_place(run, book)
    return (*parts(cut[0]), *parts(cut[1])) if cut else (run,)


def _by_end(run: str, book: Lexicon) -> tuple[str, str] | None:
    """The longest word that is no name with which the run ends, and what stands before it."""
    lengths = range(len(run) - 2, _SHORTEST - 1, -1)
    sizes = (n for n in lengths if run[:-n] in book.entries or (n >= _AFTER_UNKNOWN and len(run) - n >= _SHORTEST))
    found = ((n, book.entries.get(run[-n:], ())) for n in sizes if _begins(run[-n]))
    return next(((run[:-n], run[-n:]) for n, ids in found if ids and not any(map(is_proper, ids))), None)


def _by_place(run: str, book: Lexicon) -> tuple[str, str] | None:
    """The longest name of a place or body that the run begins with, and what follows."""
    sizes = range(len(run) - _SHORTEST, _SHORTEST, -1)
    return next(((run[:n], run[n:]) for n in sizes if any(map(is_proper, book.entries.get(run[:n], ()))) and _begins(run[n])), None)


def _begins(character: str) -> bool:
    """Whether a word may begin with a character."""
    return character not in "ーンッァィゥェォャュョ"
