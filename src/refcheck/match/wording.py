"""Words and characters that differ between a quotation and the passage it was taken from, in one language."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from refcheck.lang.fold import fold_text
from refcheck.lang.later import later
from refcheck.match.edges import multiplied
from refcheck.match.edits import Sides, forgiven_kind, kind_of
from refcheck.match.forms import forgiven
from refcheck.match.printed import value_of
from refcheck.match.tokens import HAN, Token, tokens
from refcheck.model import Difference

RANK = ("number", "negation", "name", "word", "omitted", "inserted", "punctuation_in_number")

_MOST_MORE = 3  # words that a number may take more in the source than in the quotation


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


_Pair = tuple[int, int]


def compare(quote: str, text: str, spans: tuple[int, int, int, int], lang: str) -> Wording | None:
    """Align quote[a:b] with the passage inside text[c:d], `spans` being (a, b, c, d); None when no word is shared.

    The differences are ranked, forgiven ones last.
    """
    a, b, c, d = spans
    sides = Sides(quote, text, tokens(quote, a, b), tokens(text, c, d), lang)
    left, right = sides.left, sides.right
    edits, pairs = _edits(sides)
    if not pairs:
        return None
    first, last = pairs[0], pairs[-1]
    low = max(0, first[1] - first[0])
    high = min(len(right), last[1] + len(left) - last[0])
    edits = _stretched(_merged(_inside(edits, sides, (first, last), (low, high)), sides), sides)
    total = sum(len(t.key) for t in left) or 1
    matched = sum(len(left[i].key) for i, _ in pairs)
    found: list[Difference] = []
    for edit in edits:
        difference = _difference(sides, edit)
        if difference is not None:
            found.append(difference)
            forgiven_whole = difference.forgiven
            matched += sum(len(t.key) for t in left[edit.i1 : edit.i2]) if forgiven_whole else _kept_of_number(left, right, edit)
    low, high = min([low, *(e.j1 for e in edits)]), max([high, *(e.j2 for e in edits)])
    return Wording(
        right[low].start if low < len(right) else c,
        right[high - 1].end,
        matched / total,
        (*sorted(found, key=_rank), *_forms(sides, pairs)),
        sum(len(t.key) for t in left[: first[0]]) / total,
        sum(len(t.key) for t in left[last[0] + 1 :]) / total,
    )


def _kept_of_number(left: list[Token], right: list[Token], edit: _Edit) -> int:
    """What another number in the place of one keeps of it, in characters: a long one written out is much of a short quotation."""
    ours, theirs = left[edit.i1 : edit.i2], right[edit.j1 : edit.j2]
    if len(ours) != 1 or len(theirs) != 1 or not {ours[0].kind, theirs[0].kind} <= {"number", "numeral"}:
        return 0
    return int(Indel.similarity(ours[0].key, theirs[0].key)) // 2


def _edits(sides: Sides) -> tuple[list[_Edit], list[_Pair]]:
    one = [value_of(t, sides.lang) for t in sides.left]
    other = [value_of(t, sides.lang) for t in sides.right]
    pairs: list[_Pair] = []
    for op in Indel.opcodes(one, other):
        if op.tag == "equal":
            pairs += list(zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=True))
    pairs = _without_strays(_drawn_together(pairs, one, other), sides.left)
    return [_Edit(p[0] + 1, q[0], p[1] + 1, q[1]) for p, q in itertools.pairwise(pairs) if q[0] - p[0] != 1 or q[1] - p[1] != 1], pairs


def _drawn_together(pairs: list[_Pair], one: list[str], other: list[str]) -> list[_Pair]:
    """Shared words as near as the passage has them to the longest run of them: a heading may hold the first ones, too."""
    if not pairs:
        return pairs
    breaks = [0, *(k for k in range(1, len(pairs)) if pairs[k] != (pairs[k - 1][0] + 1, pairs[k - 1][1] + 1)), len(pairs)]
    first, last = max(itertools.pairwise(breaks), key=lambda run: run[1] - run[0])
    drawn = list(pairs)
    for k in range(first - 1, -1, -1):
        (i, j), (i2, j2) = drawn[k], drawn[k + 1]
        if i + 1 == i2 and j + 1 < j2 and other[j2 - 1] == one[i]:
            drawn[k] = (i, j2 - 1)
    for k in range(last, len(pairs)):
        (i, j), (i2, j2) = drawn[k - 1], drawn[k]
        if i + 1 == i2 and j + 1 < j2 and other[j + 1] == one[i2]:
            drawn[k] = (i2, j + 1)
    return drawn


def _without_strays(pairs: list[_Pair], left: list[Token]) -> list[_Pair]:
    """Drop small words at either end that matched far from the rest."""
    while len(pairs) > 2 and _is_stray(pairs[0], pairs[1], left[pairs[0][0]]):
        pairs = pairs[1:]
    while len(pairs) > 2 and _is_stray(pairs[-2], pairs[-1], left[pairs[-1][0]]):
        pairs = pairs[:-1]
    return pairs


def _is_stray(one: _Pair, other: _Pair, token: Token) -> bool:
    gap = (other[1] - one[1]) - (other[0] - one[0])
    return abs(gap) > (2 if len(token.key) < 3 else 8)


def _inside(edits: list[_Edit], sides: Sides, ends: tuple[_Pair, _Pair], window: _Pair) -> list[_Edit]:
    """Edits between the first and the last shared word, and what the quotation has before and after them."""
    (i0, j0), (i1, j1) = ends
    left, right = sides.left, sides.right
    kept = list(edits)
    if i0:
        kept.insert(0, _Edit(0, i0, window[0], j0))
    if i1 + 1 < len(left):
        kept.append(_Edit(i1 + 1, len(left), j1 + 1, window[1]))
    elif j1 + 1 < len(right) and right[j1].key[-1:].isdigit() and multiplied(sides.text, right[j1].end, sides.lang):
        kept.append(_Edit(i1 + 1, i1 + 1, j1 + 1, j1 + 2))
    return kept


def _merged(edits: list[_Edit], sides: Sides) -> list[_Edit]:
    """Neighbouring edits that only a small word parts become one."""
    out: list[_Edit] = []
    for edit in edits:
        if out:
            between = sides.left[out[-1].i2 : edit.i1]
            short = len(between) == 1 and len(between[0].key) <= 1 and edit.j1 - out[-1].j2 == 1
            if not between or (short and not _is_forgiven(sides, edit) and not _is_forgiven(sides, out[-1])):
                out[-1].i2, out[-1].j2 = edit.i2, edit.j2
                continue
        out.append(_Edit(edit.i1, edit.i2, edit.j1, edit.j2))
    return [e if _is_forgiven(sides, e) else _widened(e, sides.left, sides.right) for e in out]


def _stretched(edits: list[_Edit], sides: Sides) -> list[_Edit]:
    """An edit at either end of the quotation with more of the source, where that makes it a change of form: 30% for 30 per cent."""
    for edit in edits:
        at_start, at_end = edit.i1 == 0, edit.i2 == len(sides.left)
        if edit.i1 == edit.i2 or not (at_start or at_end) or _is_forgiven(sides, edit):
            continue
        for more in range(1, _MOST_MORE + 1):
            longer = _Edit(edit.i1, edit.i2, edit.j1, edit.j2 + more) if at_end else _Edit(edit.i1, edit.i2, edit.j1 - more, edit.j2)
            if longer.j1 >= 0 and longer.j2 <= len(sides.right) and _is_forgiven(sides, longer):
                edit.j1, edit.j2 = longer.j1, longer.j2
                break
    return edits


def _is_forgiven(sides: Sides, edit: _Edit) -> bool:
    return forgiven_kind(sides, (edit.i1, edit.i2, edit.j1, edit.j2)) is not None


_HAN_TOKEN = later(f"[{HAN}]")


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


def _difference(sides: Sides, edit: _Edit) -> Difference | None:
    ours, theirs = sides.left[edit.i1 : edit.i2], sides.right[edit.j1 : edit.j2]
    if not ours and not theirs:
        return None
    a, b = (ours[0].start, ours[-1].end) if ours else (None, None)
    c, d = (theirs[0].start, theirs[-1].end) if theirs else (None, None)
    one, other = sides.quote[a:b] if ours else "", sides.text[c:d] if theirs else ""
    span = (edit.i1, edit.i2, edit.j1, edit.j2)
    form = forgiven_kind(sides, span)
    return Difference(form or kind_of(sides, span), one, other, forgiven=form is not None, quote_start=a, quote_end=b, start=c, end=d)


def _forms(sides: Sides, pairs: list[_Pair]) -> list[Difference]:
    """What is forgiven between the words that both sides have, and within them."""
    out: list[Difference] = []
    start = 0
    for k in range(1, len(pairs) + 1):
        before = pairs[k - 1]
        alike = _same_key(sides, before)
        if not alike:
            if start < k - 1:
                out += _of_run(sides, pairs[start], pairs[k - 2])
            out.append(_other_figures(sides, before))
            start = k
        elif k == len(pairs) or pairs[k] != (before[0] + 1, before[1] + 1):
            out += _of_run(sides, pairs[start], before)
            start = k
    return out


def _same_key(sides: Sides, pair: _Pair) -> bool:
    return sides.left[pair[0]].key == sides.right[pair[1]].key


def _of_run(sides: Sides, first: _Pair, last: _Pair) -> list[Difference]:
    a, b, c, d = sides.left[first[0]].start, sides.left[last[0]].end, sides.right[first[1]].start, sides.right[last[1]].end
    same = fold_text(sides.quote[a:b]) == fold_text(sides.text[c:d])
    return forgiven(sides.quote, sides.text, (a, b, c, d)) if same else []


def _other_figures(sides: Sides, pair: _Pair) -> Difference:
    """One number printed in two ways."""
    ours, theirs = sides.left[pair[0]], sides.right[pair[1]]
    one, other = sides.quote[ours.start : ours.end], sides.text[theirs.start : theirs.end]
    return Difference("numeral", one, other, forgiven=True, quote_start=ours.start, quote_end=ours.end, start=theirs.start, end=theirs.end)


def _rank(difference: Difference) -> tuple[bool, int, int]:
    place = RANK.index(difference.kind) if difference.kind in RANK else len(RANK)
    return difference.forgiven, place, difference.quote_start or 0
