"""Which stretches of a text stand inside quotation marks or brackets: splitting never cuts there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang.later import later

_OPEN = {"「": "」", "『": "』", "《": "》", "〈": "〉", "(": ")", "[": "]", "<": ">", "“": "”", "«": "»", "„": "“”", "»": "«"}
_STRAIGHT = '"'
_SIGNS = later("[" + re.escape("".join(_OPEN) + "".join(_OPEN.values())) + "]")
_OPENERS = later("[" + re.escape("".join(_OPEN) + _STRAIGHT + "‘'") + "]")


@dataclass(frozen=True, slots=True)
class Group:
    """A bracketed stretch at depth 0: offsets of the opening and behind the closing sign, and the opening sign."""

    start: int
    end: int
    sign: str

    @property
    def inner(self) -> tuple[int, int]:
        """The span without its signs."""
        return self.start + 1, self.end - 1


@lru_cache(maxsize=32)  # one style after the other asks it of the same work
def groups(text: str, start: int = 0, end: int | None = None) -> tuple[Group, ...]:
    """The outermost bracketed stretches of a flattened text. A sign that is never closed is no bracket."""
    stop = len(text) if end is None else end
    found: list[Group] = []
    at = start
    while at < stop:
        sign = _OPENERS.search(text, at, stop)
        if sign is None:
            break
        at = sign.start()
        close = _closing(text, at, stop)
        if close is None:
            at += 1
            continue
        found.append(Group(at, close + 1, text[at]))
        at = close + 1
    return tuple(found)


def _closing(text: str, at: int, stop: int) -> int | None:
    sign = text[at]
    if sign == _STRAIGHT:
        close = text.find(_STRAIGHT, at + 1, stop)
        return close if close > at + 1 else None
    if sign in "‘'":
        return _single(text, at, stop)
    if sign not in _OPEN:
        return None
    if sign == "»" and not re.match(r"(?:^|[\s(:,])»[^\W_]", text[max(0, at - 1) : at + 2]):
        return None  # German »…« opens with it; elsewhere it closes
    if sign == "<" and text[at : at + 2] == "<<":
        return None
    stack = [_OPEN[sign]]
    for found in _SIGNS.finditer(text, at + 1, stop):
        char = found.group()
        if char in stack[-1]:
            stack.pop()
            if not stack:
                return found.start()
        elif char in _OPEN and not (char == "“" and "“" in stack[-1]) and char != "<":
            stack.append(_OPEN[char])
        elif len(stack) > 1 and char in stack[0] and stack[0] != stack[-1]:
            return found.start()
    return None


def _single(text: str, at: int, stop: int) -> int | None:
    """‘title’ and 'title': the closing sign stands before a comma, a stop, a bracket or " in"."""
    if at > 0 and (text[at - 1].isalnum() or (text[at - 1] in ".]" and not re.match(r"[㐀-鿿ぁ-ヿ가-힣)\d]\.", text[max(0, at - 2) : at]))):
        return None
    close = "’" if text[at] == "‘" else "'"
    for i in range(at + 2, stop):
        if text[i] == close and not (i + 1 < stop and text[i + 1].isalnum()) and (i + 1 >= stop or text[i + 1] in ",.;:)]」 \n"):
            rest = text[i + 1 : i + 6]
            if (
                rest.startswith(" ")
                and text[i - 1] not in ",.?!"
                and not rest.lower().startswith((" in ", " (", " [", " trans"))
                and not re.match(r" [㐀-鿿ぁ-ヿ가-힣《『]", rest)
            ):
                continue
            return i
    return None


def depth_zero(text: str, start: int, end: int) -> list[bool]:
    """For each offset in [start, end): whether it stands outside every bracket."""
    out = [True] * (end - start)
    for group in groups(text, start, end):
        out[group.start - start : group.end - start] = [False] * (group.end - group.start)
    return out
