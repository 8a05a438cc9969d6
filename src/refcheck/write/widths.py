"""Columns of terminals: wide characters count two, and on East Asian consoles the ambiguous ones (… “ ” · Cyrillic) do too."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

EAST_ASIAN = frozenset(
    {"cp932", "shift_jis", "shift-jis", "euc_jp", "euc-jp", "cp936", "gbk", "gb2312", "gb18030", "cp949", "euc_kr", "cp950", "big5"}
)
"""Encodings of consoles whose fonts draw ambiguous characters two columns wide."""

_NO_START = frozenset("、。，．」』）】〉》］！？：；ー”’)],.")  # no line begins with these
_ROOM = 8


@dataclass(frozen=True, slots=True)
class Columns:
    """How a terminal counts. `ambiguous` is the number of columns of a character whose width depends on the console."""

    ambiguous: int = 1

    def width(self, text: str) -> int:
        """The number of terminal columns of a line."""
        return sum(map(self.of, text))

    def of(self, char: str) -> int:
        """The columns of one character."""
        return _columns(char, self.ambiguous)

    def fit(self, text: str, columns: int) -> str:
        """The text in exactly `columns` columns: padded with blanks, or cut with an ellipsis."""
        cut = self.clip(text, columns)
        return cut + " " * (columns - self.width(cut))

    def clip(self, text: str, columns: int) -> str:
        """The text in at most `columns` columns, cut with an ellipsis."""
        if self.width(text) <= columns:
            return text
        room = columns - self.of("…")
        if room < 0:
            return ""
        return self._head(text, room) + "…"

    def wrap(self, text: str, columns: int) -> list[str]:
        """Lines of at most `columns` columns, broken at blanks, and within words of wide characters, where no blanks are."""
        lines: list[str] = []
        line = ""
        for word in text.split(" "):
            candidate = f"{line} {word}" if line else word
            if self.width(candidate) <= columns:
                line = candidate
                continue
            room = columns - self.width(line) - 1
            if line and room >= _ROOM and self._broken_anywhere(word):
                head = self._start(word, room)
                lines.append(f"{line} {head}")
                rest = word[len(head) :]
            else:
                lines += [line] if line else []
                rest = word
            while self._head(rest, columns) != rest:
                head = self._start(rest, columns) or rest[0]
                lines.append(head)
                rest = rest[len(head) :]
            line = rest
        if line or not lines:
            lines.append(line)
        return lines

    def _start(self, text: str, columns: int) -> str:
        """As much of a word without blanks as a line takes; its Latin words and numbers stay whole where that costs little."""
        head = self._head(text, columns)
        cut = len(head)
        while 0 < cut < len(text) and _joined(text[cut - 1], text[cut]):
            cut -= 1
        return head[:cut] if self.width(head[:cut]) * 2 > columns else head

    def _broken_anywhere(self, word: str) -> bool:
        return any(unicodedata.east_asian_width(c) in "WF" for c in word)

    def _head(self, text: str, columns: int) -> str:
        used = 0
        for i, char in enumerate(text):
            used += self.of(char)
            if used > columns:
                return text[: i - 1] if i > 1 and char in _NO_START and text[i - 1] not in _NO_START else text[:i]
        return text


@lru_cache(maxsize=8192)
def _columns(char: str, ambiguous: int) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf") or "\u1160" <= char <= "\u11ff":  # marks, joiners, vowels of a syllable
        return 0
    kind = unicodedata.east_asian_width(char)
    return 2 if kind in "WF" else ambiguous if kind == "A" else 1


def _joined(one: str, two: str) -> bool:
    return one.isascii() and two.isascii() and one.isalnum() and two.isalnum()


NARROW = Columns()
width, fit, clip, wrap = NARROW.width, NARROW.fit, NARROW.clip, NARROW.wrap
