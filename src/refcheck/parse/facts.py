"""The citing words of all languages together: several traditions meet in one note, so each reader knows every language's words."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from refcheck.lang import LANGUAGES
from refcheck.lang.citing import spelled
from refcheck.lang.later import later
from refcheck.parse.alternation import alternation

_FLAT = {c: chr(c - 0xFEE0) for c in range(0xFF01, 0xFF5F)}
_FLAT |= dict.fromkeys((0x3000, 0xA0, 0x202F, 0x2009, 0x2002, 0x2003, 0x200A, 0x2007), " ")
_FLAT |= dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x301C, 0xFF5E, 0xFF0D), "-")
# Compatibility characters of Korean texts (F9E1 for 李) and radicals that PDF gives for the characters themselves.
_FLAT |= {
    c: plain
    for c in (*range(0xF900, 0xFAD0), *range(0x2E80, 0x2FD6))
    if len(plain := unicodedata.normalize("NFKC", chr(c))) == 1 and plain != chr(c)
}
_FLAT |= {
    0x2F: "/",
    0x226A: "《",
    0x226B: "》",
    0xFF62: "「",
    0xFF63: "」",
    0xFF64: "、",
    0xFF61: "。",
    0x3014: "[",
    0x3015: "]",
    0x3010: "[",
    0x3011: "]",
    0xFF65: "・",
    0x318D: "·",
    0x2027: "·",
}
_BY_SIGN = {chr(code): plain for code, plain in _FLAT.items()}
_UNEVEN = later(f"[{re.escape(''.join(_BY_SIGN))}]")  # few signs of a text are so: to look for them takes less than to translate it all
_EAST_ASIAN = r"[^<>‹›\n]*[㐀-鿿가-힣ぁ-ヿ][^<>‹›\n]*"
_ANGLED = later(rf"[<‹]{{2}}({_EAST_ASIAN})[>›]{{2}}|(?:‹|<(?=[^>]*›))({_EAST_ASIAN})[>›]")


def flat(text: str) -> str:
    """The text with full-width forms, dashes and blanks as ASCII: same length, so that offsets hold."""
    plain = _UNEVEN.sub(lambda m: _BY_SIGN[m[0]], text)
    if "``" in plain:
        plain = plain.replace("``", " “").replace("''", "” ")  # marks as TeX sets them
    if "‹" in plain or "›" in plain:  # ‹題>, <‹誌>>: title marks as Korean lists have them, of either print
        plain = _ANGLED.sub(lambda m: f" 《{m[1]}》 " if m[1] else f"〈{m[2]}〉", plain)
    return plain


@cache
def _entries(field: str) -> frozenset[str]:
    """All languages' entries of a Citing field, flattened and in lower case; an apostrophe also as typewriters have it."""
    found = {flat(w).lower() for language in LANGUAGES for w in getattr(language.citing, field)}
    return frozenset(found | {w.replace("’", "'") for w in found})


@cache
def words(field: str) -> tuple[str, ...]:
    """All words that the entries of a Citing field stand for, longest first."""
    return tuple(sorted({w for entry in _entries(field) for w in spelled(entry)}, key=lambda w: (-len(w), w)))


@lru_cache(maxsize=4096)
def holds(text: str, *fields: str) -> bool:
    """Whether a flattened text may hold an entry of the fields: a quick answer before the exact expression is asked."""
    low, signs = _low(text)
    known = _by_beginning(fields)
    for first in known.keys() & signs:
        for pair, found in known[first].items():
            if pair in low and any(word in low for word in found):
                return True
    return False


@cache
def _by_beginning(fields: tuple[str, ...]) -> dict[str, dict[str, list[str]]]:
    """The entries of the fields under their first character and their first two: a text is asked for few of them.

    An entry that begins with a shorter one says nothing more and is left out.
    """
    least: set[str] = set()
    for word in sorted({word for field in fields for word in words(field)}, key=len):
        if not any(word[:end] in least for end in range(1, len(word))):
            least.add(word)
    found: dict[str, dict[str, list[str]]] = {}
    for word in sorted(least):
        found.setdefault(word[:1], {}).setdefault(word[:2], []).append(word)
    return found


@lru_cache(maxsize=512)
def _low(text: str) -> tuple[str, frozenset[str]]:
    """The text in lower case with plain blanks, and the characters that it has."""
    low = " ".join(text.lower().split())
    return low, frozenset(low)


@cache
def numbered(field: str) -> dict[str, int]:
    """All languages' entries of months, seasons or eras: word in lower case → number."""
    return {flat(w).lower(): n for language in LANGUAGES for w, n in getattr(language.citing, field)}


@cache
def either(*fields: str) -> str:
    """A regular expression that matches any entry of the fields, as whole words where the word is spaced script."""
    found = alternation(w for field in fields for w in _entries(field))
    return rf"(?<![不共合会會協协異异相大])(?:{found})" if "ibid" in fields else found  # 共同声明, 不同意见 are no 同声明, 同意见


@cache
def named(field: str) -> str:
    """As `either`, for the dictionaries of months, seasons and eras."""
    return alternation(numbered(field))


@cache
def pattern(template: str) -> re.Pattern[str]:
    """Compile a template in which `<field>` or `<a|b>` stands for `either(...)` and `<#field>` for `named(field)`; case does not count."""

    def fill(found: re.Match[str]) -> str:
        name = found[1]
        return named(name[1:]) if name.startswith("#") else either(*name.split("|"))

    return re.compile(re.sub(r"(?<!\?P)<(#?[a-z_]+(?:\|[a-z_]+)*)>", fill, template))


@cache
def surnames() -> tuple[frozenset[str], int]:
    """Surnames of the languages written without blanks, and the length of the longest."""
    found = frozenset(s for language in LANGUAGES for s in language.citing.surnames.split())
    return found, max((len(s) for s in found), default=0)
