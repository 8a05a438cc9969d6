"""The call-outs of notes in running text: figures that may be marks, scored by what stands around them, chosen as a sequence.

A figure in running text may be a mark, a quantity, a date or part of a name. What surrounds it speaks for or against, and
the marks of a paper ascend: so the best-scoring ascending assignment to the notes is taken as a whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from refcheck.lang import LANGUAGES
from refcheck.model.document import NoteMark
from refcheck.read.labels import CIRCLED, DIGITS, RAISED, note_words, number_of

_URL = re.compile(r"(?:https?://|www\.)[^\s<>「」『』（）。、，；]+(?:(?<=[-/_.=])\s?\n\s*[a-z0-9][^\s<>。、，；]*)?")
_CLOSERS = "」』”’\"'»›)）]］】〉》〕"
_SENTENCE = ".!?…。！？"
_CLAUSE = ",;:，、；：・"
_OPENERS = "「『“‘«‹(（[［【〈《〔"
_PARAGRAPH_END = re.compile(r"[ \t]*\n(?:[ \t\u3000]*\n|\u3000|[ \t]{2})")
_DATED = re.compile(r"[年月日時时点]|\s?(?:г\.|год)")
_WEIGHTS = {"word": 4.0, "square": 3.0, "round": 1.2, "half": 1.5, "raised": 4.0, "circled": 2.5, "year": 1.0}


@dataclass(frozen=True, slots=True)
class Call:
    """What may be a mark: its offsets, the figure as printed and its value, the kind of print, the score, the sheet."""

    start: int
    end: int
    label: str
    number: int
    kind: str
    score: float
    sheet: int = 0


@dataclass(frozen=True, slots=True)
class Called:
    """A note that waits for its mark. `note` is its index, None for a number that has no note; `sheet` binds page-foot notes."""

    number: int
    note: int | None
    sheet: int | None = None


def find_calls(text: str, stretches: Sequence[tuple[int, int, int]], highest: int) -> list[Call]:
    """All that may be a mark of a note numbered up to `highest`, in order. `stretches` are (start, end, sheet) of running text."""
    calls: list[Call] = []
    for start, end, sheet in stretches:
        barred = [m.span() for m in _URL.finditer(text, start, end)]
        for found in _mark().finditer(text, start, end):
            if any(a <= found.start() < b for a, b in barred):
                continue
            call = _call(text, found, (start, end), sheet)
            if call is not None and call.number <= highest:
                calls.append(call)
    return calls


def tie(calls: Sequence[Call], called: Sequence[Called]) -> list[NoteMark]:
    """The ascending assignment of calls to notes with the highest sum of scores, in the order of the text."""
    by_number: dict[int, list[int]] = {}
    for order, waiting in enumerate(called):
        by_number.setdefault(waiting.number, []).append(order)
    tree = _Prefixes(len(called))
    links: list[tuple[int, Call, int]] = []
    for call in calls:
        fresh: list[tuple[int, float, int]] = []
        for order in by_number.get(call.number, ()):
            score = _weigh(call, called[order])
            if score > 0:
                before, at = tree.best(order)
                links.append((order, call, at))
                fresh.append((order, before + score, len(links) - 1))
        for order, total, at in fresh:
            tree.put(order, total, at)
    at = tree.best(len(called))[1]
    chosen: list[NoteMark] = []
    while at >= 0:
        order, call, before = links[at]
        chosen.append(NoteMark(call.label, call.number, call.start, call.end, called[order].note))
        at = before
    return chosen[::-1]


def favour(calls: Sequence[Call], marks: Sequence[NoteMark], notes: int = 0) -> list[Call]:
    """The calls with the paper's own way of printing marks preferred, where most of a first assignment agree in it.

    Where there are two `notes` in all, both of them show the way.
    """
    chosen = {mark.start for mark in marks if mark.note is not None}
    kinds = Counter(call.kind for call in calls if call.start in chosen)
    if not kinds or kinds.total() < (2 if notes == 2 else 3):
        return list(calls)
    kind, count = kinds.most_common(1)[0]
    if count < 0.7 * kinds.total():
        return list(calls)
    return [replace(call, score=call.score + (1.8 if call.kind == kind else -0.5)) for call in calls]


def waiting_for(numbers: Sequence[int | None], sheets: Sequence[int] | None) -> list[Called]:
    """The notes in order, with the numbers that are missing among them and the two after the last (which have no note)."""
    called: list[Called] = []
    expected = 1
    for index, number in enumerate(numbers):
        if number is None:
            continue
        called += [Called(missing, None) for missing in range(expected, number)] if number - expected < 20 else []
        called.append(Called(number, index, sheets[index] if sheets else None))
        expected = number + 1
    return [*called, Called(expected, None), Called(expected + 1, None)]


class _Prefixes:
    """Best (score, link) over all positions below one, with updates: a Fenwick tree of maxima."""

    def __init__(self, size: int) -> None:
        self.nodes: list[tuple[float, int]] = [(0.0, -1)] * (size + 2)

    def best(self, order: int) -> tuple[float, int]:
        top, i = (0.0, -1), order
        while i > 0:
            top = max(top, self.nodes[i], key=lambda node: node[0])
            i -= i & -i
        return top

    def put(self, order: int, score: float, link: int) -> None:
        i = order + 1
        while i < len(self.nodes):
            if score > self.nodes[i][0]:
                self.nodes[i] = (score, link)
            i += i & -i


def _weigh(call: Call, called: Called) -> float:
    score = call.score
    if called.sheet is not None:
        score += 1.0 if called.sheet == call.sheet else -3.5 if abs(called.sheet - call.sheet) > 1 else -2.0
    if called.note is None:
        score = score - 1.5 if score >= 2.9 else 0.0
    return score


@cache
def _mark() -> re.Pattern[str]:
    digit = f"[{DIGITS}]{{1,3}}"
    return re.compile(
        rf"(?P<word>[（(\[［〔【](?:{note_words()})[ \u3000]?{digit}[)）\]］〕】])"
        rf"|(?P<square>[\[［〔【]{digit}[\]］〕】])"
        rf"|(?P<round>[(（]{digit}[)）])"
        rf"|(?P<half>(?<![{DIGITS}(（]){digit}[)）])"
        rf"|(?P<raised>[{RAISED}]{{1,3}})"
        rf"|(?P<circled>[{CIRCLED}])"
        rf"|(?P<plain>(?<![{DIGITS}]){digit}(?![{DIGITS}]))"
        rf"|(?<=(?<![{DIGITS}])(?:19|20)[0-9][0-9])(?P<year>[0-9]{{1,2}})(?=[.,;:!?)»”])"
    )


def _call(text: str, found: re.Match[str], bounds: tuple[int, int], sheet: int) -> Call | None:
    kind = found.lastgroup or "plain"
    start, end = found.span()
    if kind == "half" and _closes_bracket(text, start, bounds[0]):
        kind, end = "plain", end - 1
    number = number_of(found.group())
    if not number:
        return None
    around = _Around.of(text, start, end, bounds)
    score = _plain_score(around) if kind == "plain" else _WEIGHTS[kind] + _enclosed_penalty(kind, around)
    if score <= 0:
        return None
    if kind == "plain":
        kind = "spaced" if around.gap_left else "glued"
    return Call(start, end, text[start:end], number, kind, score, sheet)


def _closes_bracket(text: str, start: int, floor: int) -> bool:
    """Whether the bracket after a figure closes one that was opened before it."""
    before = text[max(floor, start - 200) : start]
    return before.count("(") + before.count("（") > before.count(")") + before.count("）")


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a figure. `left`/`right` are the nearest characters that are no blanks, `before`/`after` longer stretches."""

    before: str
    after: str
    left: str
    right: str
    gap_left: bool
    gap_right: bool
    line_start: bool
    line_end: bool

    @classmethod
    def of(cls, text: str, start: int, end: int, bounds: tuple[int, int]) -> _Around:
        raw_before = text[max(bounds[0], start - 40) : start]
        raw_after = text[end : min(bounds[1], end + 24)]
        # Behind an empty line or before an indented one nothing belongs to the figure any more.
        ended = _PARAGRAPH_END.match(raw_after)
        before, after = raw_before.rstrip(), "" if ended else raw_after.lstrip()
        return cls(
            before=before,
            after=after,
            left="”" if before[-1:] in ("“", "‘") and before[-2:-1].strip() else before[-1:],  # German and Russian close so
            right=after[:1],
            gap_left=len(before) < len(raw_before),
            gap_right=len(after) < len(raw_after),
            line_start=not before or "\n" in raw_before[len(before) :],
            line_end=not after or "\n" in raw_after[: len(raw_after) - len(after)],
        )


def _enclosed_penalty(kind: str, around: _Around) -> float:
    """Enclosed figures also number the points of a list: they stand at the beginning of what they number."""
    if kind in ("word", "raised"):
        return 0.0
    if around.line_start and not around.line_end and around.right not in _SENTENCE + _CLAUSE + _CLOSERS:
        return -2.5
    if around.gap_left and around.left and around.left not in _SENTENCE + _CLOSERS and not around.right:
        return -0.5
    opens = around.right and (around.right.isalnum() or around.right in _OPENERS)
    after_break = around.left in "。；;：:、，," and kind in ("round", "circled") and opens
    return -1.8 if after_break else 0.3 if around.right in _SENTENCE + _CLAUSE + _CLOSERS else 0.0


def _plain_score(around: _Around) -> float:
    if _part_of_number(around):
        return 0.0
    score = _glued_score(around) if not around.gap_left else _spaced_score(around)
    if around.line_start and around.line_end and around.left:
        score = max(score, 1.0)
    if around.line_start and not around.line_end and around.right in ".．、)）":
        score -= 3.0
    if _counts(around.after):
        # Glued to the end of a quotation or sentence it can be a mark before a word that begins like a counter (”2本文).
        closed = not around.gap_left and around.left in _SENTENCE + _CLOSERS and around.left and not _DATED.match(around.after)
        glued = not around.gap_left and re.search(r"[^\W\d_]{2}[a-zà-ÿа-яё]$", around.before) is not None
        score -= 0.0 if glued else 2.0 if closed else 4.0  # "the river1 and": no quantity is glued to a word
    if _is_numbered_thing(around):
        score -= 4.0
    if not around.gap_right and around.right.isalpha():
        score -= 0.8 if _is_wide(around.right) else 1.2
    return score


def _part_of_number(around: _Around) -> bool:
    left, right = around.left, around.right
    if not around.gap_left and _behind_share(around):
        return False
    if (
        not around.gap_left
        and left
        and (left in "/_=&#$€£¥￥№@+-–—―~〜～%％§°" or (left in ".,:，．・" and around.before[-2:-1].isdigit() and not _year_end(around)))
    ):
        return True
    if not around.gap_right and right and (right in "/_=%％‰°+$€" or (right in ".,:-–—~〜～．，" and around.after[1:2].isdigit())):
        return True
    if not around.gap_right and right in "-–—〜～" and right:
        return True
    return not around.gap_right and right.isalpha() and right.islower()


def _behind_share(around: _Around) -> bool:
    """Whether the figure stands behind a share, at the end of a clause: 增长了12%4。"""
    ends = around.gap_right or not around.right or (around.right in _SENTENCE + _CLAUSE + _CLOSERS and not around.after[1:2].isdigit())
    return ends and re.search(r"\d\s?[%％‰]$", around.before) is not None


def _year_end(around: _Around) -> bool:
    """Whether "1967.8" reads as a sentence that ends with a year, and a mark."""
    return bool(re.search(r"(?<!\d)(?:1[5-9]|20)\d\d[.,]$", around.before)) and (around.gap_right or not around.right)


def _glued_score(around: _Around) -> float:
    left = around.left
    if not left:
        return 0.2
    if left in _SENTENCE + _CLOSERS:
        return 3.0
    if left in _CLAUSE:
        return 2.0
    if left in _OPENERS or left.isdigit():
        return -1.0
    if left in "%％‰":
        return 2.0 if around.right in _SENTENCE + _CLAUSE + _CLOSERS and around.right else 1.0
    if _is_wide(left):
        return 1.8 if around.right in _SENTENCE + _CLAUSE + _CLOSERS and around.right else 0.6
    if left.isalpha():
        acronym = re.search(r"(?:^|[\W_])[A-ZА-ЯЁ][A-ZА-ЯЁ\-]{0,5}$", around.before)
        return 0.3 if acronym else 2.2
    return 0.0


def _spaced_score(around: _Around) -> float:
    left, right = around.left, around.right
    ends = bool(right) and right in _SENTENCE + _CLAUSE + _CLOSERS
    if not left:
        return 0.2
    if _is_wide(left) or left in "」』）】。、，；：！？":
        base = 1.6 if ends else 0.5
        return base + (0.3 if left in "」』）】。" else 0.0) - (0.2 if around.line_start else 0.0)
    if left in _SENTENCE + _CLOSERS:
        starts_sentence = not right or right.isupper() or right in _OPENERS or around.line_end
        return 1.0 if starts_sentence else 0.2
    if left.isdigit():
        return -1.0
    return 0.3 if ends and not around.line_start else -1.0


def _is_wide(character: str) -> bool:
    return "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af" or character in "ー々〇"


def _counts(after: str) -> bool:
    """Whether what follows makes the figure a quantity or a date."""
    return _counters().match(after) is not None


def _is_numbered_thing(around: _Around) -> bool:
    """Whether what stands before the figure makes it a number (第 3, "Article 3", "September 4")."""
    if not around.gap_left and not _is_wide(around.left) and around.left not in "№.":
        return False
    return _numberers().search(around.before) is not None


@cache
def _counters() -> re.Pattern[str]:
    words = {w for language in LANGUAGES for w in language.layout.counters}
    spaced = [re.escape(w) for w in words if re.match(r"[a-zа-яà-ÿ']", w)]
    glued = [re.escape(w) for w in words if not re.match(r"[a-zа-яà-ÿ']", w)]
    return re.compile(rf"(?:{'|'.join(_longest(glued))})|(?:{'|'.join(_longest(spaced))})(?!\w)", re.IGNORECASE)


@cache
def _numberers() -> re.Pattern[str]:
    words = {w for language in LANGUAGES for w in language.layout.before_number}
    spaced = [re.escape(w) for w in words if re.match(r"[a-zа-яà-ÿ§]", w)]
    glued = [re.escape(w) for w in words if not re.match(r"[a-zа-яà-ÿ§]", w)]
    return re.compile(rf"(?:{'|'.join(_longest(glued))})$|(?<!\w)(?:{'|'.join(_longest(spaced))})$", re.IGNORECASE)


def _longest(words: list[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)
