"""A term whose original a paper prints in brackets: whether those very words stand in the source, be they declined there."""

from __future__ import annotations

import re

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.prepared import Prepared

_WORD = later(r"[^\W\d_]+")
_WIDE = later("[㐀-鿿ぁ-ヿ]")
_KEPT = 3  # letters of a word that no ending changes, or all but
_ENDING = 3  # letters


def standing(original: str, prepared: Prepared) -> tuple[int, int] | None:
    """Where the words stand, as a span of the text; None where they do not. One word of three letters or less says too little."""
    words = _WORD.findall(original)
    if not words or sum(map(len, words)) <= _KEPT - bool(_WIDE.search(original)):
        return None
    if _WIDE.search(original):
        at = han(prepared.text).find(han("".join(words)))
        return (at, at + len("".join(words))) if at >= 0 else None
    parts = (re.escape(w[: max(_KEPT, len(w) - _ENDING)]) + rf"\w{{0,{_ENDING + 2}}}" for w in words)
    found = re.search(r"(?<!\w)" + r"[\s\u00ad-]{1,3}".join(parts) + r"(?!\w)", prepared.text, re.IGNORECASE)
    return found.span() if found else None
