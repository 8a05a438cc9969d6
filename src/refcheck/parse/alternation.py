"""Many words as one regular expression that shares their beginnings: a hundred alternatives cost little more than one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

_LETTER = r"[^\W\d_]"


@dataclass(slots=True)
class _Node:
    """What may follow a beginning; `ends` are the forms that a word may end with here."""

    follows: dict[str, _Node] = field(default_factory=dict)
    ends: list[str] = field(default_factory=list)
    longest: int = 0


def alternation(entries: Iterable[str], *, within: bool = False) -> str:
    """A regular expression for any of the entries (lower case), the longest first, in any case and with any blanks.

    Entries of scripts that part their words match whole words only; `within` lets them begin inside a word. The expression begins
    with a set of characters, so that a search leaps to the places where an entry can begin.
    """
    words = sorted(set(entries), key=lambda w: (-len(w), w))
    if not words:
        return r"(?!)"
    parted, glued = _Node(), _Node()
    for word in words:
        _add(parted if _spaced(word[0]) and not within else glued, word)
    bound = [rf"(?<!{_LETTER}.)(?:{'|'.join(_headed(parted))})"] if parted.follows else []
    first = "".join(sorted({form for word in words for form in _forms(word[0])}))
    return f"{_set(first)}(?:{'|'.join([*bound, *_headed(glued)])})"


def _add(node: _Node, word: str) -> None:
    tail = rf"(?!{_LETTER})" if _spaced(word[-1]) else ""
    blank = r"\s*" if not word.isascii() and not _spaced(word[0]) else r"\s+"
    for at, char in enumerate(word):
        written = blank if char == " " else _cases(char)
        following = node.follows.get(written)
        if following is None:
            following = node.follows[written] = _Node()
        node = following
        node.longest = max(node.longest, len(word) - at)
    if tail not in node.ends:
        node.ends.append(tail)


def _headed(root: _Node) -> list[str]:
    """The branches behind a first character that has been read already."""
    return [f"(?<={char}){_written(node)}" for char, node in _ordered(root)]


def _written(node: _Node) -> str:
    forms = [char + _written(following) for char, following in _ordered(node)] + node.ends
    return forms[0] if len(forms) == 1 else f"(?:{'|'.join(forms)})"


def _ordered(node: _Node) -> list[tuple[str, _Node]]:
    return sorted(node.follows.items(), key=lambda item: -item[1].longest)


@cache
def _cases(char: str) -> str:
    return _set("".join(_forms(char)))


def _forms(char: str) -> tuple[str, ...]:
    return tuple(sorted({c for c in (char, char.lower(), char.upper()) if len(c) == 1}))


def _set(chars: str) -> str:
    return re.escape(chars) if len(chars) == 1 else f"[{re.escape(chars)}]"


def _spaced(char: str) -> bool:
    """Latin, Cyrillic or Greek letter: a script that parts its words."""
    return char.isalpha() and ord(char) < 0x590
