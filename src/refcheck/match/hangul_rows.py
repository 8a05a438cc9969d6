"""Korean persons in letters, whose names are several words: Bae Guk-hyun, Ga-ram Lee, Kim Yo Jong, Пэ Кук Хён."""

from __future__ import annotations

from collections.abc import Sequence

from refcheck.match.hangul_spelled import is_given, is_row

_Word = tuple[str, int, int]


def korean_row(text: str, words: Sequence[_Word], i: int) -> tuple[int, str] | None:
    """How many of the words from the i-th on are one Korean person's name, and the name as one word, the family first."""
    if not words[i][0][:1].isupper() or len(words) - i < 2:
        return None
    printed = [w for w, _, _ in words[i : i + 3]]
    between = [text[a[2] : b[1]] for a, b in zip(words[i : i + 2], words[i + 1 : i + 3], strict=False)]
    capital = len(printed) > 2 and printed[2][:1].isupper()
    if between == [" ", "-"] and printed[1][:1].isupper() and is_row(printed):
        return 3, "".join(printed)
    if between == [" ", " "] and capital and printed[1][:1].isupper() and is_row(printed):
        return 3, "".join(printed)
    if between[:1] == ["-"] and is_given(printed[:2]):
        if between == ["-", " "] and capital and is_row([printed[2], *printed[:2]]):
            return 3, "".join([printed[2], *printed[:2]])
        return 2, "".join(printed[:2])
    return None
