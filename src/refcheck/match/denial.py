"""Whether one side of a quotation denies what the other says, weighed as numbers.

Counting denials is not enough: a free translation says "dishonest" for "does not tell the truth". What tells is whether the word that a
denial stands beside is on the other side, and whether it is denied there, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, log

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.lang.without_denial import WITHOUT_DENIAL
from refcheck.match import answered, standing
from refcheck.match.answering import Answering
from refcheck.match.content import Content
from refcheck.match.negation import Polar, affirming_places, denials_at, half_denials_at
from refcheck.match.units import Unit

NAMES = (
    "bias",
    "more",
    "less",
    "more_unexplained",
    "less_unexplained",
    "bare",
    "half",
    "free",
    "their_bare",
    "their_half",
    "their_free",
    "both_free",
    "denials",
    "their_denials",
    "halves",
    "their_halves",
    "odds",
    "units",
    "met",
    "even",
    "clearly_bare",
    "their_clearly_bare",
    *answered.NAMES,
)
_REACH, _REACH_WIDE = 28, 14  # characters from a denial to the words that it may belong to
_NEAR, _NEAR_WIDE = 30, 12  # characters between a word and one that may stand for its denial
_BESIDE = 2  # words that a denial may belong to
_DENIED = 3  # words that count as denied beside it
_PLAINLY, _PLAINLY_BESIDE_HALVES = -0.5, 0.0  # log odds, without and with words in the quotation that may stand for a denial
_WIDE = frozenset({"ja", "zh", "ko"})
_PART = later(r"[，。；：、,.;:!?！？—]")
# Nouns that a Japanese or Korean denial stands at without meaning them: 鐘を借りたという事実はない, 배를 보낸 일이 없다
_STANDS_FOR = later(r"事実|予定|計画|つもり|意向|考え|わけ|例[はがも]|覚え|경우|사실|예정|계획|생각|일[은이도]|적[은이도]|바[는가]")
# The noun that a Chinese one belongs to, over what describes it: 没有让人夜里敲钟的打算
_OF_NOUN = later(
    r"[^，。；：、！？]{2,24}?的(?P<noun>打算|计划|計劃|意图|意圖|意愿|意願|意思|想法|必要|理由|可能性?|权利|權利|规定|規定|义务|義務|责任|責任|资格|資格|事实|事實|记录|記錄|先例|安排|要求|证据|證據|迹象|跡象|余地|餘地)"
)
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Denial:
    """The `row` of features goes with NAMES; `ours` and `theirs` are the first denials of both sides; `less` is True where the
    passage denies more often than the quotation. `plainly` are the log odds from which it surely denies what the quotation says: low where it
    denies a word that the quotation says without any denial."""

    row: tuple[float, ...]
    ours: str
    theirs: str
    less: bool
    plainly: float = inf

    @property
    def bare(self) -> bool:
        """Whether one side denies a word that the other says undenied."""
        return any(self.row[NAMES.index(name)] for name in ("bare", "their_bare"))

    def beside(self, covered: tuple[float, ...]) -> tuple[float, ...]:
        """The features that the trees of denials judge: these, and how closely the texts answer each other (the row of clauses.Coverage)."""
        return (*self.row, float(self.less), *covered)


@dataclass(frozen=True, slots=True)
class _Side:
    content: Content
    denials: tuple[tuple[str, int, int], ...]
    halves: tuple[_Place, ...]
    met: frozenset[int]


def weighed(quote: Content, passage: Content, odds: float) -> Denial | None:
    """Hold the denials of both against each other; None where neither denies. `odds` are those of the search."""
    affirmed = standing.affirmed(quote, passage)
    their_affirmed = standing.affirmed(passage, quote)
    left = answered.remains(quote, passage, affirmed, their_affirmed)
    if left is None:
        return None
    one, other = _side(quote, affirmed, left.met, left.turned), _side(passage, their_affirmed, left.their_met, left.their_turned)
    mine, theirs = _fates(one, other, _BESIDE), _fates(other, one, _BESIDE)
    next_mine, next_theirs = _fates(one, other, 1), _fates(other, one, 1)
    # A denial that a word with one inside answers is said by both.
    n, m = len(one.denials) + len(left.their_met), len(other.denials) + len(left.met)
    halves, their_halves = len(one.halves), len(other.halves)
    both = min(mine["free"], theirs["free"])
    clearly = _clearly(next_theirs, next_mine)
    row = (
        1.0,
        answered.few(n - m),
        answered.few(m - n),
        answered.few(n - m - their_halves),
        answered.few(m - n - halves),
        answered.few(mine["bare"]),
        answered.few(mine["half"]),
        answered.few(mine["free"] - both),
        answered.few(theirs["bare"]),
        answered.few(theirs["half"]),
        answered.few(theirs["free"] - both),
        answered.few(both),
        answered.few(n, 3),
        answered.few(m, 3),
        answered.few(halves),
        answered.few(their_halves),
        max(-5.0, min(5.0, odds)) / 5,
        log(1 + len(quote.units)) / 4,
        answered.few(mine["met"] + theirs["met"]),
        float(n == m),
        float(_clearly(next_mine, next_theirs)),
        float(clearly),
        *left.row,
    )
    plainly = inf if n or not clearly or _without_denial(quote) else _PLAINLY_BESIDE_HALVES if halves else _PLAINLY
    return Denial(row, left.ours, left.theirs, left.less, plainly)


def _clearly(ours: Counter[str], theirs: Counter[str]) -> bool:
    """Whether one side denies a word that the other says undenied, and no other denial is left over."""
    return bool(ours["bare"]) and not (ours["free"] or theirs["bare"] or theirs["free"])


def _without_denial(content: Content) -> bool:
    """Whether a text says by "before", "only" or the like, or by a turn with a denial in it (не более точная, а), what another may deny."""
    words = WITHOUT_DENIAL.get(content.lang.split("-")[0], r"(?!)")
    return re.search(words, content.text.lower()) is not None or bool(affirming_places(content.text, content.lang))


def _side(content: Content, affirmed: Sequence[_Place], met: frozenset[int], turned: Sequence[Polar]) -> _Side:
    found = denials_at(content.text, content.lang)
    denied = tuple(d for d in found if not any(a <= d[1] and d[2] <= b for a, b in affirmed))
    denied += tuple((content.text[p.start : p.end], p.start, p.end) for p in turned)
    return _Side(content, denied, half_denials_at(content.text, content.lang), met)


def _fates(side: _Side, other: _Side, beside: int) -> Counter[str]:
    """What becomes of each denial and the `beside` words next to it: "met" by one beside the same word or a word that answers it, "half" by a word that may stand for one, "bare" where the word
    stands undenied, "free" where the other side has no such word."""
    denied = [u for _, a, b in other.denials for u in _beside(other.content, a, b, _DENIED)]
    out: Counter[str] = Counter()
    units = other.content.units
    answering = Answering(units)
    for _, a, b in side.denials:
        if a in side.met:
            out["met"] += 1
            continue
        words = _beside(side.content, a, b, beside)
        same = [units[i] for i in sorted({i for u in words for i in answering.of(u)})]
        if not same:
            out["free"] += 1
        elif any(v is u for v in same for u in denied):
            out["met"] += 1
        else:
            out["half" if any(_near(v, other) for v in same) else "bare"] += 1
    return out


def _beside(content: Content, start: int, end: int, most: int) -> Sequence[Unit]:
    """The words that a denial at [start, end) belongs to: those behind it, in Japanese and Korean those before it."""
    language = language_of(content.lang)
    reach = _REACH_WIDE if content.lang in _WIDE else _REACH
    if language is not None and language.matching.denies == "last":
        before = [u for u in reversed(content.units) if u.start < start and start - u.end <= reach]
        said = [u for u in before if not _PART.search(content.text[u.end : start])]
        return said[: most + any(_STANDS_FOR.match(content.text, u.start) for u in said[:1])]
    behind = [u for u in content.units if u.end > end and u.start - end <= reach]
    said = [u for u in behind if not _PART.search(content.text[end : u.start])]
    if content.lang.startswith("zh") and (found := _OF_NOUN.match(content.text, end)):
        said = [u for u in content.units if u.start < found.end("noun") and found.start("noun") < u.end][:1] + said
    return said[:most]


def _near(unit: Unit, side: _Side) -> bool:
    most = _NEAR_WIDE if side.content.lang in _WIDE else _NEAR
    text = side.content.text
    between = (text[min(unit.end, b) : max(unit.start, a)] for a, b in side.halves)
    return any(len(gap) < most and not _PART.search(gap) for gap in between)
