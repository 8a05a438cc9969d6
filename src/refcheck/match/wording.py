"""Words and characters that differ between a quotation and the passage it was taken from, in one language."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from refcheck.lang import language_of
from refcheck.match.numbers import quantities
from refcheck.match.tokens import HAN, Token, tokens
from refcheck.model import Difference

RANK = ("number", "negation", "name", "word", "omitted", "inserted", "punctuation_in_number")
_WEAK = frozenset("的了在是はがをにのとでもへやか")


@dataclass(frozen=True, slots=True)
class Wording:
    """text[start:end] is the passage; `matched` the share (0 to 1) of the quotation's letters that stand in it.

    `leading` and `trailing` are the shares of the quotation's letters, from its start and end, in one run without counterpart.
    """

    start: int
    end: int
    matched: float
    differences: tuple[Difference, ...]
    leading: float
    trailing: float


@dataclass(slots=True)
class _Edit:
    i1: int
    i2: int
    j1: int
    j2: int


def compare(quote: str, text: str, spans: tuple[int, int, int, int], lang: str) -> Wording | None:
    """Align quote[a:b] with the passage inside text[c:d], `spans` being (a, b, c, d); None when no word is shared."""
    a, b, c, d = spans
    left, right = tokens(quote, a, b), tokens(text, c, d)
    edits, pairs = _edits(left, right, lang)
    if not pairs:
        return None
    first, last = pairs[0], pairs[-1]
    low = max(0, first[1] - first[0])
    high = min(len(right), last[1] + len(left) - last[0])
    edits = _inside(edits, left, (first, last), (low, high))
    total = sum(len(t.key) for t in left) or 1
    edits = _merged(edits, left, right)
    matched = (sum(len(left[i].key) for i, _ in pairs) + sum(_kept_of_number(left, right, e) for e in edits)) / total
    found = [_difference(quote, text, left, right, e, lang) for e in edits]
    differences = tuple(sorted((f for f in found if f is not None), key=_rank))
    return Wording(
        right[low].start if low < len(right) else c,
        right[high - 1].end,
        matched,
        differences,
        sum(len(t.key) for t in left[: first[0]]) / total,
        sum(len(t.key) for t in left[last[0] + 1 :]) / total,
    )


def _kept_of_number(left: list[Token], right: list[Token], edit: _Edit) -> int:
    """What another number in the place of one keeps of it, in characters: a long one written out is much of a short quotation."""
    ours, theirs = left[edit.i1 : edit.i2], right[edit.j1 : edit.j2]
    if len(ours) != 1 or len(theirs) != 1 or not {ours[0].kind, theirs[0].kind} <= {"number", "numeral"}:
        return 0
    return int(Indel.similarity(ours[0].key, theirs[0].key)) // 2


def _edits(left: list[Token], right: list[Token], lang: str) -> tuple[list[_Edit], list[tuple[int, int]]]:
    one, other = [_value(t, lang) for t in left], [_value(t, lang) for t in right]
    edits: list[_Edit] = []
    pairs: list[tuple[int, int]] = []
    for op in Indel.opcodes(one, other):
        i1, i2, j1, j2 = op.src_start, op.src_end, op.dest_start, op.dest_end
        if op.tag == "equal":
            pairs += list(zip(range(i1, i2), range(j1, j2), strict=True))
        else:
            edits.append(_Edit(i1, i2, j1, j2))
    return edits, _without_strays(pairs, left)


def _without_strays(pairs: list[tuple[int, int]], left: list[Token]) -> list[tuple[int, int]]:
    """Drop small words at either end that matched far from the rest."""
    while len(pairs) > 2 and _is_stray(pairs[0], pairs[1], left[pairs[0][0]]):
        pairs = pairs[1:]
    while len(pairs) > 2 and _is_stray(pairs[-2], pairs[-1], left[pairs[-1][0]]):
        pairs = pairs[:-1]
    return pairs


def _is_stray(one: tuple[int, int], other: tuple[int, int], token: Token) -> bool:
    gap = (other[1] - one[1]) - (other[0] - one[0])
    return abs(gap) > (2 if len(token.key) < 3 else 8)


def _value(token: Token, lang: str) -> str:
    """What a token is compared by: the value of a number, else its folded form."""
    if token.kind == "numeral" or (token.kind == "number" and "," in token.key):
        found = quantities(token.key, lang)
        if len(found) == 1 and found[0].end - found[0].start >= len(token.key.rstrip("%")):
            return f"#{found[0].value:g}" + ("%" if token.key.endswith("%") else "")
        return token.key
    return f"#{float(token.key):g}" if token.kind == "number" and token.key.isdigit() and len(token.key) < 16 else token.key


_Pair = tuple[int, int]


def _inside(edits: list[_Edit], left: list[Token], ends: tuple[_Pair, _Pair], window: _Pair) -> list[_Edit]:
    """Edits between the first and the last shared word, and what the quotation has before and after them."""
    (i0, j0), (i1, j1) = ends
    kept = [e for e in edits if e.i1 > i0 and e.i2 <= i1 and e.j1 > j0 and e.j2 <= j1]
    if i0:
        kept.insert(0, _Edit(0, i0, window[0], j0))
    if i1 + 1 < len(left):
        kept.append(_Edit(i1 + 1, len(left), j1 + 1, window[1]))
    return kept


def _merged(edits: list[_Edit], left: list[Token], right: list[Token]) -> list[_Edit]:
    """Neighbouring edits that only a small word parts become one."""
    out: list[_Edit] = []
    for edit in edits:
        if out:
            between = left[out[-1].i2 : edit.i1]
            short = len(between) == 1 and len(between[0].key) <= 1 and edit.j1 - out[-1].j2 == 1
            if not between or short:
                out[-1].i2, out[-1].j2 = edit.i2, edit.j2
                continue
        out.append(_Edit(edit.i1, edit.i2, edit.j1, edit.j2))
    return [_widened(e, left, right) for e in out]


_HAN_TOKEN = re.compile(f"[{HAN}]")


def _widened(edit: _Edit, left: list[Token], right: list[Token]) -> _Edit:
    """One changed Chinese character is shown with the equal one before or behind it: 安全 / 安定, not 全 / 定."""
    if edit.i2 - edit.i1 != 1 or edit.j2 - edit.j1 != 1 or left[edit.i1].kind != "single":
        return edit
    i, j = edit.i1 - 1, edit.j1 - 1
    if i >= 0 and j >= 0 and left[i].key == right[j].key and _HAN_TOKEN.match(left[i].key) and left[i].end == left[i + 1].start:
        return _Edit(i, edit.i2, j, edit.j2)
    i, j = edit.i2, edit.j2
    if i < len(left) and j < len(right) and left[i].key == right[j].key and _HAN_TOKEN.match(left[i].key):
        return _Edit(edit.i1, i + 1, edit.j1, j + 1)
    return edit


def _difference(quote: str, text: str, left: list[Token], right: list[Token], edit: _Edit, lang: str) -> Difference | None:
    ours, theirs = left[edit.i1 : edit.i2], right[edit.j1 : edit.j2]
    if not ours and not theirs:
        return None
    a, b = (ours[0].start, ours[-1].end) if ours else (None, None)
    c, d = (theirs[0].start, theirs[-1].end) if theirs else (None, None)
    one = quote[a:b] if ours else ""
    other = text[c:d] if theirs else ""
    if "".join(t.key for t in ours) == "".join(t.key for t in theirs):
        return Difference("spaces", one, other, forgiven=True, quote_start=a, quote_end=b, start=c, end=d)
    kind = _kind(ours, theirs, (one, other), lang)
    return Difference(kind, one, other, quote_start=a, quote_end=b, start=c, end=d)


def _kind(ours: list[Token], theirs: list[Token], texts: tuple[str, str], lang: str) -> str:
    numbers = [[t.key for t in side if t.kind in ("number", "numeral")] for side in (ours, theirs)]
    digits = [[re.sub(r"\D", "", n) for n in side] for side in numbers]
    if any(digits[0]) and numbers[0] != numbers[1] and digits[0] == digits[1]:
        return "punctuation_in_number"
    values = [Counter(round(q.value, 6) for q in quantities(t, lang)) for t in texts]
    if numbers[0] != numbers[1] or values[0] != values[1]:
        return "number"
    if _denials(ours, texts[0], lang) != _denials(theirs, texts[1], lang):
        return "negation"
    if any(_is_name(t, texts[k], side[0].start) for k, side in enumerate((ours, theirs)) for t in side):
        return "name"
    if not ours or not theirs:
        return "inserted" if ours else "omitted"
    return "word"


def _denials(side: list[Token], text: str, lang: str) -> bool:
    language = language_of(lang)
    if language is None:
        return False
    facts = language.matching
    if language.spaced and lang.split("-")[0] != "ko":
        return bool({t.key for t in side} & set(facts.negations))
    plain = text
    for phrase in facts.not_negations:
        plain = plain.replace(phrase, "")
    return any(n in plain for n in facts.negations)


def _is_name(token: Token, text: str, base: int) -> bool:
    printed = text[token.start - base : token.end - base]
    return (token.kind == "katakana" and len(token.key) > 1) or (token.kind == "word" and printed[:1].isupper() and token.start > base)


def _rank(difference: Difference) -> tuple[int, int]:
    place = RANK.index(difference.kind) if difference.kind in RANK else len(RANK)
    return place, difference.quote_start or 0
