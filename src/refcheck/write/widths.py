"""Columns of terminals: wide characters count two."""

from __future__ import annotations

import unicodedata


def width(text: str) -> int:
    """The number of terminal columns of a line."""
    return sum(_columns(c) for c in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or char in "\u200b\u200c\u200d\ufeff":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def fit(text: str, columns: int) -> str:
    """The text in exactly `columns` columns: padded with blanks, or cut with an ellipsis."""
    cut = clip(text, columns)
    return cut + " " * (columns - width(cut))


def clip(text: str, columns: int) -> str:
    """The text in at most `columns` columns, cut with an ellipsis."""
    if width(text) <= columns:
        return text
    out, used = [], 0
    for char in text:
        step = _columns(char)
        if used + step > columns - 1:
            break
        out.append(char)
        used += step
    return "".join(out) + "…" if columns > 0 else ""


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most `columns` columns, broken at blanks where there are any, between wide characters otherwise."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        candidate = f"{line} {word}" if line else word
        if width(candidate) <= columns:
            line = candidate
            continue
        if line:
            lines.append(line)
        rest = word
        while width(rest) > columns:
            head = _head(rest, columns)
            lines.append(head)
            rest = rest[len(head) :]
        line = rest
    if line or not lines:
        lines.append(line)
    return lines


def _head(word: str, columns: int) -> str:
    used = 0
    for i, char in enumerate(word):
        used += _columns(char)
        if used > columns:
            return word[: max(i, 1)]
    return word
