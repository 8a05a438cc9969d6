"""What kind of difference an edit of words is: a form that is forgiven, a number, a denial, a name, another word."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from refcheck.lang import language_of
from refcheck.match.numbers import quantities
from refcheck.match.omitted import denies
from refcheck.match.printed import FIGURES, same_amount, same_letters, signs
from refcheck.match.strays import ends_in_mark, stray
from refcheck.match.tokens import Token

_NUMERIC = ("number", "numeral")
_LARGE = frozenset("万亿兆") | {"만", "억", "조"}
_BEGINS = frozenset(".!?…:“”\"„«»»'‘’「『。！？\n")  # behind these a capital is no sign of a name


@dataclass(frozen=True, slots=True)
class Sides:
    """A quotation and its source with their words; `lang` is the language of both."""

    quote: str
    text: str
    left: list[Token]
    right: list[Token]
    lang: str


_Span = tuple[int, int, int, int]  # left[i1:i2] stands where right[j1:j2] does


def forgiven_kind(sides: Sides, span: _Span) -> str | None:
    """The kind of a change of form that leaves the words what they are; None where words differ."""
    i1, i2, j1, j2 = span
    ours, theirs = sides.left[i1:i2], sides.right[j1:j2]
    if not ours:
        before, after = _neighbours(sides, j1, j2)
        return stray(sides.text, before, after, sides.lang) if before is not None and after is not None else None
    if not theirs:
        return None
    one, other = _texts(sides, span)
    if signs(one) != signs(other):
        return None
    if "".join(t.key for t in ours) == "".join(t.key for t in theirs):
        return "spaces"
    if same_letters(_with_repeated(sides.quote, ours, sides.left, i1), _with_repeated(sides.text, theirs, sides.right, j1), sides.lang):
        return "variant"
    widened = ((one, other), _with_numbers(sides, span), _with_counters(sides, span))
    if any(same_amount(*pair, sides.lang) for pair in widened):
        return "numeral"
    return "note_mark" if len(ours) == len(theirs) == 1 and ends_in_mark(other, one) else None


def _neighbours(sides: Sides, j1: int, j2: int) -> tuple[int | None, int | None]:
    """Where the word before right[j1:j2] ends and the one behind it begins."""
    return sides.right[j1 - 1].end if j1 else None, sides.right[j2].start if j2 < len(sides.right) else None


def _texts(sides: Sides, span: _Span) -> tuple[str, str]:
    i1, i2, j1, j2 = span
    ours, theirs = sides.left[i1:i2], sides.right[j1:j2]
    return (sides.quote[ours[0].start : ours[-1].end] if ours else ""), (sides.text[theirs[0].start : theirs[-1].end] if theirs else "")


def _with_repeated(text: str, side: list[Token], every: list[Token], at: int) -> str:
    """A stretch with the character before it where it begins with a sign that repeats that."""
    start = every[at - 1].start if side[0].key in ("々", "ゝ", "ヽ", "ゞ", "ヾ") and at else side[0].start
    return text[start : side[-1].end]


def _with_numbers(sides: Sides, span: _Span) -> tuple[str, str]:
    """Both stretches with the number before them: what multiplies it (million, 億) may be what differs."""
    i1, i2, j1, j2 = span
    before = i1 and j1 and sides.left[i1 - 1].kind in _NUMERIC and sides.right[j1 - 1].kind in _NUMERIC
    money = before and i1 > 1 and j1 > 1 and sides.left[i1 - 2].kind == sides.right[j1 - 2].kind == "sign"
    more = 2 if money else 1 if before else 0
    return _texts(sides, (i1 - more, i2, j1 - more, j2))


def _with_counters(sides: Sides, span: _Span) -> tuple[str, str]:
    """Both stretches with the word behind them where that is one word: Korean counts by it (열두 명, 12명)."""
    i1, i2, j1, j2 = span
    behind = i2 < len(sides.left) and j2 < len(sides.right) and sides.left[i2].key == sides.right[j2].key
    return _texts(sides, (i1, i2 + 1, j1, j2 + 1) if behind else span)


def kind_of(sides: Sides, span: _Span) -> str:
    """The kind of a true difference."""
    i1, i2, j1, j2 = span
    ours, theirs = sides.left[i1:i2], sides.right[j1:j2]
    one, other = _texts(sides, span)
    numbers = [[t.key for t in side if t.kind in _NUMERIC] for side in (ours, theirs)]
    figures = [[t.key for t in side if t.key in FIGURES] for side in (ours, theirs)]
    digits = [[re.sub(r"\D", "", n) for n in side] for side in numbers]
    if any(digits[0]) and numbers[0] != numbers[1] and digits[0] == digits[1]:
        scales = [[re.sub(r"[\d.,:'/]", "", n) for n in side] for side in numbers]
        return "punctuation_in_number" if scales[0] == scales[1] else "number"
    if numbers[0] != numbers[1] or (all(figures) and figures[0] != figures[1]) or _amounts(sides, span) or _signs(ours) != _signs(theirs):
        return "number"
    if denies(one, sides.lang) != denies(other, sides.lang):
        return "negation"
    if any(_is_name(t, sides.quote, sides) for t in ours) or any(_is_name(t, sides.text, sides) for t in theirs):
        return "name"
    if not ours or not theirs:
        return "inserted" if ours else "omitted"
    return "word"


def _amounts(sides: Sides, span: _Span) -> bool:
    """Whether the two stretches name other quantities, by themselves or with the number before them."""
    one, other = _texts(sides, span)
    if _values(one, sides.lang) != _values(other, sides.lang):
        return True
    one, other = _with_numbers(sides, span)
    return {q.unit for q in quantities(one, sides.lang)} != {q.unit for q in quantities(other, sides.lang)} or _values(
        one, sides.lang
    ) != _values(other, sides.lang)


def _values(text: str, lang: str) -> Counter[float]:
    return Counter(round(q.value, 6) for q in quantities(text, lang))


def _signs(side: list[Token]) -> list[str]:
    return [t.key for t in side if t.kind == "sign" or t.key in _LARGE]


def _is_name(token: Token, text: str, sides: Sides) -> bool:
    """A katakana word; a capital inside a sentence; in German, where every noun has one, a capital behind a capital."""
    if token.kind == "katakana":
        return len(token.key) > 1
    if token.kind != "word" or not text[token.start].isupper():
        return False
    before = text[: token.start].rstrip(" \u00a0")[-1:]
    if not before or before in _BEGINS or token.end - token.start < 2:
        return False
    language = language_of(sides.lang)
    if language is None or sides.lang.split("-")[0] != "de":
        return True
    word = re.search(r"([^\W\d_]+)[\s\u00a0]$", text[max(0, token.start - 40) : token.start])
    return word is not None and word[1][:1].isupper()
