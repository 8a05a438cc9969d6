"""NFKC in linear time: Unicode puts the marks behind a letter in order, and of a row of thousands that takes minutes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_MOST = 30  # marks behind one letter that stay; Unicode's own stream-safe form has as many
_FIRST, _END = 0x300, 0x1F000  # code points among which are all marks that are put in order


def nfkc(text: str) -> str:
    """The text in NFKC; of a row of more than thirty marks, the first."""
    return unicodedata.normalize("NFKC", text if text.isascii() or len(text) <= _MOST else _row().sub(r"\1", text))


@cache
def _row() -> re.Pattern[str]:
    marks = "".join(c for c in map(chr, range(_FIRST, _END)) if unicodedata.combining(c))
    return re.compile(f"([{marks}]{{{_MOST}}})[{marks}]+")
