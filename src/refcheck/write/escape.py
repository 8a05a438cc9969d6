"""The escaper of terminals: text from a page can move no cursor, hide no word, and start no command."""

from __future__ import annotations

import re
import unicodedata

from refcheck.write.widths import NARROW

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_TAG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def plain(text: str) -> str:
    """One line without control, bidi and other invisible format characters (the zero-width joiners that scripts need stay)."""
    return " ".join("".join(_safe(c) for c in text).split())


def stopped(text: str) -> str:
    """A sentence with its full stop: words of a source, or an address, may end with one of their own."""
    return text if text.endswith((".", "!", "?", "…", "。", "！", "？")) else f"{text}."


def language_tag(text: str) -> str:
    """The language of a `lang` attribute; "" (unknown) for what is no BCP 47 tag."""
    return text if _TAG.fullmatch(text) else ""


def _safe(char: str) -> str:
    if char in "\n\r\t\v\f\x85\u2028\u2029":
        return " "
    if char in _BIDI:
        return ""
    category = unicodedata.category(char)
    if category in ("Cc", "Cs", "Co", "Cn") or (category == "Cf" and char not in "\u200c\u200d"):
        return "\ufffd" if category in ("Cc", "Cs") else ""
    return char


_STAND_INS = {
    "…": "~",
    "·": "|",
    "→": ">",
    "←": "<",
    "↔": "=",
    "—": "-",
    "–": "-",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "「": "[ ",
    "」": " ]",
    "∅": "0",
    "≠": "#",
    "✓": "v",
    "×": "x",
    "№": "No",
}


def for_encoding(text: str, encoding: str) -> str:
    """The text as a stream of that encoding can print it: nothing is raised, and no column moves.

    A character that the encoding lacks becomes a stand-in of the same width, "?" (or "??" for a wide one) where there is none.
    """
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return "".join(_printable(c, encoding) for c in text)
    return text


def _printable(char: str, encoding: str) -> str:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        if NARROW.of(char) == 0:
            return ""
        wide = unicodedata.east_asian_width(char) in "WF"
        return _STAND_INS.get(char, "??" if wide else "?")
    except LookupError:
        return char if char.isascii() else "?"
    return char
