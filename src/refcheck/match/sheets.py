"""The page numbers printed on the sheets of a document: which page of its volume each sheet is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from refcheck.lang.later import later

_EDGE = 2  # lines at the head and foot of a sheet among which its number stands
_OF = r"(?:\s*(?:/|of|von|sur|из|共|全|중)\s*(?:共|全)?\s*\d{1,4}\s*(?:页|頁|쪽)?)?"  # page 2 of 5
_NUMBER = later(rf"[\s\W_]*(?:p(?:age|\.)|с(?:тр)?\.|S(?:eite|\.)|第)?\s*(\d{{1,4}})\s*(?:页|頁|쪽)?{_OF}[\s\W_]*", re.IGNORECASE)
_BESIDE = later(r"(\d{1,4})[ \u3000|·]+[^\d\W].*|.*[^\d\W][)）」』.]?[ \u3000|·]+(\d{1,4})")  # beside a running head
_HEAD = 60  # characters of a running head
_ENOUGH = 2  # sheets whose numbers count on
_SHARE = 0.6  # of the sheets, so many must carry the number that they should


@dataclass(frozen=True, slots=True)
class Sheets:
    """The starts of a document's sheets; sheet `i` (from 0) has the printed number `i + ahead`, from sheet `begins` on."""

    starts: tuple[int, ...]
    ahead: int
    begins: int

    @property
    def filled(self) -> tuple[int, int]:
        """The first and the last printed number."""
        return self.begins + self.ahead, len(self.starts) - 1 + self.ahead

    def numbers_at(self, start: int, end: int) -> tuple[int, int] | None:
        """The first and the last printed page that text[start:end] stands on; None where it stands on a sheet without a number."""
        first, last = (bisect_right(self.starts, place) - 1 for place in (start, max(start, end - 1)))
        return (first + self.ahead, last + self.ahead) if first >= self.begins else None


def numbered(text: str, starts: tuple[int, ...]) -> Sheets | None:
    """The sheets with their printed numbers; None where too few of them print one that counts on."""
    if len(starts) < _ENOUGH:
        return None
    found = [_candidates(text[a:b]) for a, b in zip(starts, (*starts[1:], len(text)), strict=True)]
    counted = Counter(number - i for i, numbers in enumerate(found) for number in numbers)
    if not counted:
        return None
    ahead, _ = counted.most_common(1)[0]
    carrying = [i for i, numbers in enumerate(found) if i + ahead in numbers]
    begins = next((i for i in range(len(found)) if i + ahead > 0 and i >= carrying[0] - 1), carrying[0])
    if len(carrying) < _ENOUGH or len(carrying) < _SHARE * (len(found) - begins):
        return None
    return Sheets(starts, ahead, begins)


def _candidates(sheet: str) -> set[int]:
    """The numbers that stand alone in a line at the edge of a sheet, or at either end of its first and last line."""
    lines = [line.strip() for line in sheet.split("\n") if line.strip()]
    edges = lines[:_EDGE] + lines[-_EDGE:]
    alone = {int(m[1]) for line in edges if (m := _NUMBER.fullmatch(line))}
    beside = {int(m[1] or m[2]) for line in lines[:1] + lines[-1:] if len(line) <= _HEAD and (m := _BESIDE.fullmatch(line))}
    return alone | beside
