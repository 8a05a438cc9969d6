"""Flags of an expression for which case does not count: where it holds no letter that has a case, saying so changes nothing but takes long.

With the flag each character of a class such as all Chinese ones is asked for its other case when the expression is compiled.
"""

from __future__ import annotations

import re

from refcheck.lang.later import later

# What is no letter of the text that is looked for: classes such as \w, names of groups, switches.
_SIGNS = later(r"\\u([0-9a-fA-F]{4})|\\[^0-9A-Za-z]|\\[wWdDsSbBAZ]|\(\?P<\w+>|\(\?[a-zA-Z-]*:")
_RANGE = later(r"(.)-(.)", re.DOTALL)
WITHOUT_CASE = (("0", "9"), ("\u3000", "\u9fff"), ("\uac00", "\ufaff"))
"""Stretches of Unicode (first and last character) that hold no letter with a case: digits, CJK, kana, Hangul."""


def any_case(expression: str) -> re.RegexFlag:
    """IGNORECASE where it may matter, else no flag. What is not understood (escapes by number, references to groups, other ranges) may matter."""
    plain = _SIGNS.sub(lambda m: chr(int(m[1], 16)) if m[1] else " ", expression)
    if "\\" in plain or "(?P" in plain or any(c.lower() != c or c.upper() != c for c in set(plain)):
        return re.IGNORECASE
    known = all(any(low <= a and b <= high for low, high in WITHOUT_CASE) for a, b in set(_RANGE.findall(plain)))
    return re.NOFLAG if known else re.IGNORECASE
