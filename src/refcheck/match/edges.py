"""Whether a stretch of a text ends inside a word or a number: such a find is no find of the words quoted."""

from __future__ import annotations

import unicodedata

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.tokens import MINUS

_POINTS = frozenset(".,:．，")
_LARGE = frozenset("十百千万萬億亿兆만억조")
_FIGURES = _LARGE | frozenset("〇零一二三四五六七八九")
_MOST_DRESS = 200  # marks and controls in a row
_MINUS = later(MINUS)
_FOLLOWS = later(r"[\s\u00a0]?([%％‰]|[^\W\d_]+)")


def is_whole(text: str, start: int, end: int, lang: str, *, goes_on: bool = False) -> bool:
    """Whether text[start:end] cuts no word and no number at its ends, and no "million" off. Scripts without blanks have no words to cut.

    `goes_on`: what is quoted goes on right behind, after an insertion.
    """
    if _is_inside(text, start) or _is_inside(text, end) or _MINUS.match(text, start - 1 if start else 0):
        return False
    return goes_on or not (text[end - 1 : end].isdigit() and multiplied(text, end, lang))


def multiplied(text: str, end: int, lang: str) -> bool:
    """Whether behind the number that ends there stands what makes it another one: %, million, 億."""
    match = _FOLLOWS.match(text, end)
    if match is None:
        return False
    word = match[1].casefold()
    language = language_of(lang)
    return word in "%％‰" or (word[0] in _LARGE) or (language is not None and word in language.matching.multipliers)


def _is_inside(text: str, at: int) -> bool:
    left, right = at - 1, at
    first, last = max(-1, at - _MOST_DRESS), min(len(text), at + _MOST_DRESS)
    while left > first and _is_dress(text[left]):
        left -= 1
    while right < last and _is_dress(text[right]):
        right += 1
    if left < 0 or right >= len(text):
        return False
    one, other = text[left], text[right]
    if _is_spaced(one) and _is_spaced(other):
        return not (one.islower() and other.isupper())  # words that lost the blank between them
    if one.isdigit():
        return other.isdigit() or (other in _POINTS and text[right + 1 : right + 2].isdigit())
    if other.isdigit():
        return one in _LARGE or (one in _POINTS and left > 0 and text[left - 1].isdigit())
    return one in _FIGURES and other in _FIGURES


def _is_dress(character: str) -> bool:
    return not character.isalnum() and unicodedata.category(character) in ("Mn", "Cf")


def _is_spaced(character: str) -> bool:
    """A letter of a script that parts words by blanks; Korean particles follow their words, and quotations end before them."""
    return character.isalpha() and (character < "\u0e00" or "\u10a0" <= character < "\u1100" or "\u1e00" <= character < "\u2000")
