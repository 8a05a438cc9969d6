"""What the matches of an expression begin with, looked at before its many alternatives are tried: most words begin as none of them does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from refcheck.lang.later import later

_TOKEN = later(r"\\.|\((?:\?P<\w+>|\?-i:|\?<?[=!]|\?:)?|\[\^?\]?(?:\\.|[^\]\\])*\]|\{\d*,?\d*\}|.", re.DOTALL)
_NOTHING = ("\\b", "^", "$")  # they match between letters
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_LETTERS = 3
_Beginning = tuple[str, bool]  # letters, and whether what follows them in the expression follows them in the match


@lru_cache(maxsize=64)
def begun(expression: str) -> str:
    """The expression with a look at the first letters before each run of alternatives whose matches begin with letters that can be told.

    It matches the same, and must be searched without regard to case.
    """
    out: list[str] = []
    run: list[str] = []
    found: set[str] = set()
    for alternative in _alternatives(_TOKEN.findall(expression)):
        begin = {letters for letters, _ in _sequence(alternative)}
        if "" in begin:
            out += _guarded(run, found)
            run, found = [], set()
            out.append("".join(alternative))
        else:
            run.append("".join(alternative))
            found |= begin
    return "|".join(out + _guarded(run, found))


def _guarded(run: list[str], found: Iterable[str]) -> list[str]:
    return [f"(?=(?-i:{_branches(found)}))(?:{'|'.join(run)})"] if run else []


def _branches(found: Iterable[str]) -> str:
    """The beginnings as nested alternatives, each letter in both cases."""
    under: dict[str, set[str]] = {}
    for letters in found:
        under.setdefault(letters[0], set()).add(letters[1:])
    made = []
    ends = "".join(f"{c}{c.upper()}" for c, rest in sorted(under.items()) if "" in rest)
    if ends:
        made.append(f"[{ends}]")
    made += [f"[{c}{c.upper()}](?:{_branches(rest)})" for c, rest in sorted(under.items()) if "" not in rest]
    return "|".join(made)


def _alternatives(tokens: list[str]) -> list[list[str]]:
    """The tokens between the bars that stand in no bracket."""
    made: list[list[str]] = [[]]
    depth = 0
    for sign in tokens:
        depth += (sign[0] == "(") - (sign == ")")
        if sign == "|" and not depth:
            made.append([])
        else:
            made[-1].append(sign)
    return made


def _sequence(tokens: list[str]) -> set[_Beginning]:
    """What tokens that follow one another begin with."""
    made: set[_Beginning] = {("", True)}
    at = 0
    while at < len(tokens) and any(goes_on for _, goes_on in made):
        stop = _end(tokens, at)
        atom = _atom(tokens[at:stop])
        if stop < len(tokens) and (tokens[stop] in "?*+" or tokens[stop][0] == "{"):
            repeat = tokens[stop]
            if repeat != "?":
                atom = {(letters, False) for letters, _ in atom}
            if repeat in "?*" or repeat.startswith(("{0", "{,")):
                atom.add(("", True))
            stop += 2 if stop + 1 < len(tokens) and tokens[stop + 1] in "?+" else 1
        made = {
            ((letters + more)[:_LETTERS], onward and len(letters + more) < _LETTERS) if goes_on else (letters, goes_on)
            for letters, goes_on in made
            for more, onward in atom
        }
        at = stop
    return made


def _end(tokens: list[str], at: int) -> int:
    """Behind the sign at `at`, or the bracket that it opens."""
    if tokens[at][0] != "(":
        return at + 1
    depth = 0
    for i in range(at, len(tokens)):
        depth += (tokens[i][0] == "(") - (tokens[i] == ")")
        if not depth:
            return i + 1
    return len(tokens)


def _atom(tokens: list[str]) -> set[_Beginning]:
    """What a letter, a set of letters or a bracket begins with; ("", False) where that cannot be told."""
    first = tokens[0]
    if first in _AROUND or first in _NOTHING:
        return {("", True)}
    if first[0] == "(":
        return {b for alternative in _alternatives(tokens[1:-1]) for b in _sequence(alternative)}
    if first[0] == "[":
        plain = first[1:-1]
        return {(c.lower(), True) for c in plain} if plain.isalpha() else {("", False)}
    return {(first.lower(), True)} if first.isalpha() and len(first) == 1 else {("", False)}
