"""What a text must hold for a pattern to have a chance in it: a look with `in` costs a hundredth of a search with fifty alternatives."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from refcheck.lang.later import later

_LEAST = 2  # letters, or one character of another script: a single letter stands in every text
_PLAIN = later(r"[^\\.^$*+?{}\[\]|()#]+")  # nothing in it that a pattern could mean otherwise


def needed(pattern: str) -> frozenset[str] | None:
    """Literals of which every match of the pattern holds at least one; None when none can be told (then one has to search)."""
    if _PLAIN.fullmatch(pattern):  # most of them: taking apart one of the others costs as much as looking through a page
        return frozenset((pattern,)) if _weight(pattern) >= _LEAST else None
    try:
        from re import _parser  # type: ignore[attr-defined]  # how Python itself takes patterns apart; without it one has to search

        found = _of_sequence(list(_parser.parse(pattern)))
    except (ImportError, AttributeError, TypeError, ValueError, re.error):
        return None
    return frozenset(found) if found else None


def needed_by_any(patterns: Iterable[str]) -> frozenset[str] | None:
    """Literals of which every match of any of the patterns holds at least one; None when that cannot be told of one of them."""
    out: frozenset[str] = frozenset()
    for pattern in patterns:
        found = needed(pattern)
        if found is None:
            return None
        out |= found
    return out


def _of_sequence(parts: list[Any]) -> set[str]:
    """The best requirement among the parts of a sequence: the one whose shortest literal is longest."""
    options: list[set[str]] = []
    run = ""
    for part in parts:
        if str(part[0]) == "LITERAL":
            run += chr(part[1])
            continue
        options.append({run})
        run = ""
        options.append(_of_part(str(part[0]), part[1]))
    options.append({run})
    good = [o for o in options if o and min(map(_weight, o)) >= _LEAST]
    return max(good, key=lambda o: (min(map(_weight, o)), -len(o)), default=set())


def _weight(literal: str) -> int:
    return len(literal) if literal.isascii() else sum(1 if c.isascii() else 2 for c in literal)


def _of_part(kind: str, value: Any) -> set[str]:  # noqa: ANN401 - what the parser gives
    if kind == "SUBPATTERN":
        return _of_sequence(list(value[-1]))
    if kind == "BRANCH":
        branches = [_of_sequence(list(branch)) for branch in value[1]]
        return set().union(*branches) if all(branches) else set()
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _of_sequence(list(value[2])) if value[0] >= 1 else set()
    return set()
