"""The changes of form between two stretches whose folded texts are equal: each is forgiven, and listed."""

from __future__ import annotations

import unicodedata

from refcheck.lang.fold import fold
from refcheck.lang.later import later
from refcheck.model import Difference

_QUOTES = set("\"'“”‘’„‚«»‹›「」『』〝〟＂＇`´｢｣《》〈〉")
_BRACKETS = set("[]［］〔〕【】")
_EMPHASIS = set("*_﹅﹆•·̲")
_INVISIBLE = set("\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_HYPHENS = set("-‐‑­")
_DOTS = later(r"\.\s?\.\s?\.|…|⋯|・・・|。。。")
_TERMINAL = set(".,;:。、，．；：!！?？")


def forgiven(quote: str, text: str, spans: tuple[int, int, int, int]) -> list[Difference]:
    """Changes of form between quote[a:b] and text[c:d], `spans` being (a, b, c, d); both fold to the same."""
    a, b, c, d = spans
    left, right = fold(quote[a:b]), fold(text[c:d])
    out: list[Difference] = []
    end_left = end_right = 0
    for i in range(min(len(left.text), len(right.text))):
        p, q = left.place(i), right.place(i)
        if p < end_left or q < end_right:  # one printed character that folds to several
            end_left, end_right = max(end_left, p + 1), max(end_right, q + 1)
            continue
        out += _between(quote[a + end_left : a + p], text[c + end_right : c + q], (a + end_left, c + end_right))
        out += _letters(quote, text, (a + p, c + q), is_first=i == 0)
        end_left, end_right = p + 1, q + 1
    out += _between(quote[a + end_left : b], text[c + end_right : d], (a + end_left, c + end_right))
    return out


def _letters(quote: str, text: str, at: tuple[int, int], *, is_first: bool) -> list[Difference]:
    one, other = quote[at[0]], text[at[1]]
    if one == other:
        return []
    wide, plain = unicodedata.normalize("NFKC", one), unicodedata.normalize("NFKC", other)
    if wide == plain:
        kind = "width"
    elif wide.casefold() == plain.casefold():
        kind = "first_letter_case" if is_first else "case"
    elif not one.isalnum() and not other.isalnum():
        kind = "punctuation"
    else:
        kind = "variant"
    return [_change(kind, one, other, at)]


def _between(one: str, other: str, at: tuple[int, int]) -> list[Difference]:
    """What differs between two stretches of characters that folding drops."""
    if one == other:
        return []
    out: list[Difference] = []
    if _pick(one, _QUOTES) != _pick(other, _QUOTES):
        out.append(_change("quotation_marks", _pick(one, _QUOTES), _pick(other, _QUOTES), at))
    if _pick(one, _BRACKETS) != _pick(other, _BRACKETS):
        out.append(_change("bracketed", _pick(one, _BRACKETS), _pick(other, _BRACKETS), at))
    if _pick(one, _EMPHASIS) != _pick(other, _EMPHASIS):
        out.append(_change("emphasis", one, other, at))
    broken = _broken_word(one) != _broken_word(other)
    if broken:
        out.append(_change("hyphenation", one, other, at))
    rest_one, rest_other = _punctuation(one), _punctuation(other)
    if bool(_DOTS.search(one)) != bool(_DOTS.search(other)):
        out.append(_change("ellipsis", one, other, at))
        return out
    if rest_one != rest_other and not (broken and set(rest_one + rest_other) <= _HYPHENS):
        same = unicodedata.normalize("NFKC", rest_one) == unicodedata.normalize("NFKC", rest_other)
        out.append(_change("width" if same else "punctuation", rest_one, rest_other, at))
    if not broken and _blanks(one) != _blanks(other) and not _is_typesetting(one, other):
        out.append(_change("spaces", one, other, at))
    return out


def _pick(stretch: str, characters: set[str]) -> str:
    return "".join(c for c in stretch if c in characters)


def _punctuation(stretch: str) -> str:
    taken = _QUOTES | _BRACKETS | _EMPHASIS
    return "".join(c for c in stretch if not c.isspace() and c not in taken and unicodedata.category(c)[0] not in "CM")


def _broken_word(stretch: str) -> bool:
    return "\u00ad" in stretch or (any(c in _HYPHENS for c in stretch) and "\n" in stretch)


def _blanks(stretch: str) -> str:
    """What stands between words and is not printed; a space at which no line breaks is a space."""
    return "".join(" " if c in "\u00a0\u202f" else c for c in stretch if c.isspace() or c in _INVISIBLE)


def _is_typesetting(one: str, other: str) -> bool:
    """A line of the source ends where the quotation has a blank, or nothing."""
    return "\n" in other and _blanks(one) in ("", " ")


def _change(kind: str, one: str, other: str, at: tuple[int, int]) -> Difference:
    return Difference(kind, one, other, forgiven=True, quote_start=at[0], quote_end=at[0] + len(one), start=at[1], end=at[1] + len(other))


def is_terminal(difference: Difference, quote: str) -> bool:
    """Whether a forgiven change is only the stop or comma at the end of the quotation, or the mark that closes the speech on the page there."""
    at_end = difference.quote_start is not None and not any(c.isalnum() for c in quote[difference.quote_start :])
    if difference.kind == "quotation_marks":
        return at_end and not difference.quoted
    return difference.kind == "punctuation" and at_end and set(difference.quoted + difference.source) <= _TERMINAL
