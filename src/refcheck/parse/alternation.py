"""Many words as one regular expression that shares their beginnings: a hundred alternatives cost little more than one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from refcheck.lang.citing import parts_of_entry

_LETTER = r"[^\W\d_]"


@dataclass(slots=True)
class _Node:
    """What may follow a beginning; `ends` are the forms that a word may end with here."""

    follows: dict[str, _Node] = field(default_factory=dict)
    ends: list[str] = field(default_factory=list)
    longest: int = 0


@dataclass(slots=True)
class _Branches:
    """The words of one kind of script, and the expressions of their combinations."""

    words: _Node = field(default_factory=_Node)
    combined: list[str] = field(default_factory=list)

    def any(self) -> bool:
        return bool(self.words.follows or self.combined)

    def written(self) -> list[str]:
        return [*self.combined, *_headed(self.words)]


def alternation(entries: Iterable[str], *, within: bool = False) -> str:
    """A regular expression for any of the entries (lower case), the longest first, in any case and with any blanks.

    Entries of scripts that part their words match whole words only; `within` lets them begin inside a word. Entries that stand for
    combinations (`refcheck.lang.citing.each`) are written as such and come first. The expression begins with a set of characters,
    so that a search leaps to the places where an entry can begin.
    """
    words = sorted(set(entries), key=lambda w: (-len(w), w))
    if not words:
        return r"(?!)"
    parted, glued = _Branches(), _Branches()
    first: set[str] = set()
    for word in words:
        parts = parts_of_entry(word)
        branches = parted if _spaced(word[0]) and not within else glued
        if len(parts) == 1:
            _add(branches.words, word)
        else:
            branches.combined.append(_combined(parts))
        first.update(form for w in parts[0] for form in _forms(w[0]))
    bound = [rf"(?<!{_LETTER}.)(?:{'|'.join(parted.written())})"] if parted.any() else []
    return f"{_set(''.join(sorted(first)))}(?i:{'|'.join([*bound, *glued.written()])})"


def lettered(words: Iterable[str]) -> str:
    """The words as written, parted by their first letters, the longest first: a hundred alternatives at every place would cost time."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda w: (-len(w), w)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in sorted(by_letter.items()))


def _combined(parts: tuple[tuple[str, ...], ...]) -> str:
    """The combinations as one expression; the first character has been read already."""
    blank = r"\s*" if any(not form.isascii() for forms in parts for form in forms) and not _spaced(parts[0][0][0]) else r"\s+"
    written = []
    for at, forms in enumerate(parts):
        root = _Node()
        for form in sorted(forms, key=len, reverse=True):
            _add(root, form, blank=blank, last=at == len(parts) - 1)
        written.append(f"(?:{'|'.join(_headed(root))})" if at == 0 else _written(root))
    return "".join(written)


def _add(node: _Node, word: str, *, blank: str = "", last: bool = True) -> None:
    tail = rf"(?!{_LETTER})" if last and word and _spaced(word[-1]) else ""
    blank = blank or (r"\s*" if not word.isascii() and not _spaced(word[0]) else r"\s+")
    for at, char in enumerate(word):
        written = blank if char == " " else re.escape(char)
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


def _forms(char: str) -> tuple[str, ...]:
    return tuple(sorted({c for c in (char, char.lower(), char.upper()) if len(c) == 1}))


def _set(chars: str) -> str:
    return re.escape(chars) if len(chars) == 1 else f"[{re.escape(chars)}]"


def _spaced(char: str) -> bool:
    """Latin, Cyrillic or Greek letter: a script that parts its words."""
    return char.isalpha() and ord(char) < 0x590
