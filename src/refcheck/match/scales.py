"""Words of one scale that both sides use, but at different points of it: rose for fell, some for all, urged for ordered, planned for done.

`lexicon/scales/` has the points by language. What both sides say at about the same point cancels out; what is left over on both, beside
words that render each other, differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.negation import denials_at
from refcheck.match.pairing import same_quantity
from refcheck.match.polarity import answers
from refcheck.match.quantity import Quantity
from refcheck.match.standing import affirmed
from refcheck.match.units import Unit, is_light

_POLES = {"-": (1, 1), "+": (3, 3)}
_GAP = 2  # points that set two words apart
_NEVER = 2  # up to this point words go along with a denial: 一度も…ない, ни разу не
_NEAR, _NEAR_WIDE = 14, 6  # characters between a denial and the word it turns
_BESIDE = 5  # words beside one that tell whether it stands where the other does
_GOVERNS = 3  # such words on the side of what it governs
_WIDE = frozenset({"ja", "zh", "ko"})
_NUMBERED = frozenset({"bound"})  # scales whose words belong to the number beside them, where there is one
_PLAIN = _NUMBERED | {"need"}  # scales whose words say nothing else, so that one elsewhere excuses none
_GOVERNED = frozenset({"time"})  # scales whose words belong to what stands behind them, in Chinese, Japanese and Korean mostly before them
_THAN = "于"  # later than, earlier than: what such a Chinese word governs stands behind it
_PART = later(r"[，。；：、,.;:!?！？—]")
GRADED = frozenset(
    {"act", "commit", "sure", "degree", "share", "often", "given", "when", "curb", "need", "reaction"}
)  # scales of more than two points


_Level = tuple[int, int, bool]  # from, to, doubtful


@dataclass(frozen=True, slots=True)
class Point:
    """A word at text[start:end] that stands from `low` to `high` on a scale.

    `turned` is True where a denial beside it turned it there; `doubtful` where it has other senses, so that it answers, but opposes nothing.
    """

    scale: str
    low: int
    high: int
    start: int
    end: int
    turned: bool = False
    doubtful: bool = False

    def apart(self, other: Point) -> int:
        """How far the other one is away."""
        return max(0, self.low - other.high, other.low - self.high)


def displaced(quote: Content, passage: Content) -> tuple[Point, Point] | None:
    """(a word of the quotation, one of the passage) that stand in one place and far apart on their scale; None where there are none."""
    return next(all_displaced(quote, passage), None)


def all_displaced(quote: Content, passage: Content) -> Iterator[tuple[Point, Point]]:
    """All such pairs."""
    mine, theirs = _outside(points(quote), affirmed(quote, passage)), _outside(points(passage), affirmed(passage, quote))
    for scale in mine:
        ours, others = _left_over(quote, mine[scale], passage, theirs.get(scale, []))
        far = [(p, q) for p in ours for q in others if p.apart(q) >= _GAP and p.turned is q.turned and not (p.doubtful or q.doubtful)]
        for p, q in far:
            said = _said(quote, p, passage, theirs[scale]) or _said(passage, q, quote, mine[scale])
            if _in_one_place(quote, p, passage, q) and (not said or p.scale in _PLAIN):
                yield p, q


def _outside(there: dict[str, list[Point]], turns: Sequence[tuple[int, int]]) -> dict[str, list[Point]]:
    """The points without those in turns that the other side says without their denial: not without leave, only with it."""
    return (
        {scale: [p for p in found if not any(a < p.end and p.start < b for a, b in turns)] for scale, found in there.items()}
        if turns
        else there
    )


def points(content: Content) -> dict[str, list[Point]]:
    """The words of a text that stand on scales, by scale."""
    return _points(content.text, content.lang)


@lru_cache(maxsize=64)  # a quotation is held against its passage and what stands beside it
def _points(said: str, lang: str) -> dict[str, list[Point]]:
    code = lang.split("-")[0]
    text = said.lower().replace("ё", "е").replace("’", "'")
    denied = [(a, b) for _, a, b in denials_at(said, lang)]
    out: dict[str, list[Point]] = {}
    for scale, levels, pattern in _patterns(code):
        for match in pattern.finditer(text):
            low, high, doubtful = levels[int((match.lastgroup or "l0")[1:])]
            if high == 0:
                continue
            turned = _turned(match.start(), match.end(), denied, text, code)
            if scale == "often" and high <= _NEVER:
                turned = False
            if turned and scale in GRADED:
                continue
            if turned:
                low, high = 4 - high, 4 - low
            out.setdefault(scale, []).append(Point(scale, low, high, *match.span(), turned, doubtful))
    return out


def _turned(start: int, end: int, denied: list[tuple[int, int]], text: str, code: str) -> bool:
    """Whether a denial beside it, outside it, turns a word into its opposite."""
    language = language_of(code)
    side = language.matching.denies if language else ""
    near = _NEAR_WIDE if code in _WIDE else _NEAR
    for a, b in denied:
        if a < end and start < b:
            continue
        gap = text[b:start] if b <= start else text[end:a]
        if len(gap) <= near and not _PART.search(gap) and (b <= start if side == "next" else a >= end if side == "last" else True):
            return True
    return False


def _left_over(quote: Content, mine: list[Point], passage: Content, theirs: list[Point]) -> tuple[list[Point], list[Point]]:
    """What remains on both sides when words at one point, then those at neighbouring ones, are taken away in pairs."""
    ours, others = list(mine), list(theirs)
    for distance in range(_GAP):
        for p in list(ours):
            q = next((q for q in others if p.apart(q) <= distance and not _of_other_numbers(quote, p, passage, q)), None)
            if q is not None:
                ours.remove(p)
                others.remove(q)
    return ours, others


def _said(content: Content, point: Point, other: Content, there: list[Point]) -> bool:
    """Whether the other side has the very word where it is none of the points `there` of the scale: those have answered other words, or oppose it."""
    mine = [u for u in content.units if u.start < point.end and point.start < u.end and not is_light(u)]
    if any(point.start <= n.start and n.end <= point.end for n in content.numbers):
        return False  # a phrase around a number, with words of what is compared
    rest = [v for v in other.units if not any(v.start < q.end and q.start < v.end for q in there) and not is_light(v)]
    return any(u.ids & v.ids for u in mine for v in rest)


def _in_one_place(quote: Content, mine: Point, passage: Content, theirs: Point) -> bool:
    """Whether two words stand beside words or numbers that render each other."""
    alike = _numbers_agree(quote, mine, passage, theirs)
    if mine.scale in _NUMBERED and alike is not None:
        return alike
    if mine.scale in _GOVERNED and _converse(quote, mine, passage, theirs):
        return False
    return bool(alike) or any(answers(u, v) for u in _beside(quote, mine) for v in _beside(passage, theirs))


def _converse(quote: Content, mine: Point, passage: Content, theirs: Point) -> bool:
    """Whether two words govern different things, each of which the other side has as what is governed so: the vote before the debate, after the vote the debate."""
    ours, others = _beside(quote, mine), _beside(passage, theirs)
    if not ours or not others or answers(ours[0], others[0]):
        return False
    inside = any(answers(ours[0], v) for v in others) and any(answers(u, others[0]) for u in ours)
    said = any(answers(ours[0], v) for v in passage.units) and any(answers(u, others[0]) for u in quote.units)
    return said and not inside


def _of_other_numbers(quote: Content, mine: Point, passage: Content, theirs: Point) -> bool:
    """Whether two words that belong to numbers stand beside others."""
    return mine.scale in _NUMBERED and _numbers_agree(quote, mine, passage, theirs) is False


def _numbers_agree(quote: Content, mine: Point, passage: Content, theirs: Point) -> bool | None:
    """Whether a number beside one word is beside the other, too; None where one of them has no number beside it."""
    ours, others = _numbers(quote, mine), _numbers(passage, theirs)
    return any(same_quantity(a, b) for a in ours for b in others) if ours and others else None


def _beside(content: Content, point: Point) -> list[Unit]:
    units = [u for u in content.units if not is_light(u) and not (u.start < point.end and point.start < u.end)]
    most = _BESIDE
    if point.scale in _GOVERNED:
        before = content.lang in _WIDE and content.text[point.end - 1] != _THAN
        units = [u for u in units if (u.end <= point.start if before else u.start >= point.end)]
        near = [u for u in units if not _PART.search(content.text[min(u.end, point.end) : max(u.start, point.start)])]
        units = near or units
        most = _GOVERNS
    return sorted(units, key=lambda u: max(u.start - point.end, point.start - u.end))[:most]


def _numbers(content: Content, point: Point) -> list[Quantity]:
    """The numbers beside a word, of one that belongs to a number only the nearest."""
    reach = 12 if content.lang in _WIDE else 30
    gaps = [(max(n.start - point.end, point.start - n.end), i, n) for i, n in enumerate(content.numbers)]
    near = [n for gap, _, n in sorted(gaps, key=lambda g: g[:2]) if gap <= reach]
    return near[:1] if point.scale in _NUMBERED else near


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[tuple[str, tuple[_Level, ...], re.Pattern[str]], ...]:
    """(scale, the points of its groups, expression) of a language."""
    file = resources.files("refcheck.match.lexicon").joinpath("scales", f"{code}.txt")
    if not file.is_file():
        return ()
    language = language_of(code)
    whole = language is not None and language.spaced and code != "ko"
    rows: dict[str, list[tuple[_Level, str]]] = {}
    for line in file.read_text("utf-8").replace("ё", "е").splitlines():
        head, expression = line.split("\t")
        scale, level = head.split(" ")
        rows.setdefault(scale, []).append((_level(level), expression))
    out = []
    for scale, entries in rows.items():
        entries.sort(key=lambda e: e[0][1] != 0)
        groups = "|".join(f"(?P<l{i}>{expression})" for i, (_, expression) in enumerate(entries))
        out.append((scale, tuple(level for level, _ in entries), re.compile(rf"(?<!\w)(?:{groups})(?!\w)" if whole else groups)))
    return tuple(out)


def _level(said: str) -> _Level:
    """What a line's head says: "+", "2", "2-4", with "~" behind it where its words are doubtful."""
    doubtful, said = said.endswith("~"), said.removesuffix("~")
    if said in _POLES:
        return *_POLES[said], doubtful
    low, _, high = said.partition("-")
    return int(low), int(high or low), doubtful
