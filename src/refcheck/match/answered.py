"""What remains of the denials of two texts when each has been laid beside the one that answers it, as numbers.

A denial that none answers tells most where the word that it denies is on the other side, plainly said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from refcheck.match.answering import Answering
from refcheck.match.content import Content
from refcheck.match.negation import AFFIRMS, DENIES, INSIDE, TURN, WEAK, Polar
from refcheck.match.polarity import Denied, Match, Side, answers, as_denials, matched, opposed_turns, side
from refcheck.match.units import Unit, is_light

_ANSWERS = (TURN, INSIDE, AFFIRMS)
_SURELY = 1.0  # score of a pair from which a word with a denial inside surely answers a denial
Spans = Sequence[tuple[int, int]]
_FATES = ("left", "bare", "near", "clause", "free", "turn", "turn_bare", "turn_clause", "inside", "inside_bare", "inside_clause")
NAMES = (
    *_FATES,
    *(f"their_{name}" for name in _FATES),
    "shared",
    "aligned",
    "doubtful",
    "their_doubtful",
    "crossed",
    "weak",
    "their_weak",
    "lone",
    "their_lone",
    "both_left",
)


@dataclass(frozen=True, slots=True)
class Remains:
    """The `row` of features goes with NAMES; `ours` and `theirs` are the first denials that none answers; `less` is True where more of
    the passage's remain than of the quotation's. `met` and `their_met` are where those begin that a word with a denial inside answers by
    the word that both deny (並非 of 並非交付, not … hand over). `turned` and `their_turned` are turns that deny what the other side affirms."""

    row: tuple[float, ...]
    ours: str
    theirs: str
    less: bool
    met: frozenset[int]
    their_met: frozenset[int]
    turned: tuple[Polar, ...] = ()
    their_turned: tuple[Polar, ...] = ()


def remains(quote: Content, passage: Content, affirmed: Spans = (), their_affirmed: Spans = ()) -> Remains | None:
    """What remains of both sides' denials, without those in the spans that the other side affirms; None where neither denies."""
    one, other = side(quote, affirmed), side(passage, their_affirmed)
    turned, their_turned = opposed_turns(one, other), opposed_turns(other, one)
    one, other = as_denials(one, turned), as_denials(other, their_turned)
    if not any(d.polar.rank < WEAK for d in (*one.denied, *other.denied)):
        return None
    pairs = matched(one, other)
    left = [d for i, d in enumerate(one.denied) if d.polar.rank < WEAK and all(m.mine != i for m in pairs)]
    their_left = [d for j, d in enumerate(other.denied) if d.polar.rank < WEAK and all(m.theirs != j for m in pairs)]
    mine, theirs, kinds = _fates(left, one, other), _fates(their_left, other, one), _kinds(pairs, one, other)
    row = (
        *(few(mine[name]) for name in _FATES),
        *(few(theirs[name]) for name in _FATES),
        *(few(kinds[name]) for name in ("shared", "aligned", "doubtful", "their_doubtful", "crossed")),
        few(sum(d.polar.rank == WEAK for d in one.denied)),
        few(sum(d.polar.rank == WEAK for d in other.denied)),
        float(bool(left) and not _speaks(other)),
        float(bool(their_left) and not _speaks(one)),
        float(bool(mine["left"] and theirs["left"])),
    )
    weighs, their_weighs = ((f["left"], f["turn"], f["inside"]) for f in (mine, theirs))
    met, their_met = _met(pairs, one, other)
    return Remains(
        row,
        _first(left, one),
        _first(their_left, other),
        weighs < their_weighs,
        met,
        their_met,
        tuple(one.denied[i].polar for i in turned),
        tuple(other.denied[i].polar for i in their_turned),
    )


def _speaks(side: Side) -> bool:
    """Whether any word of a side denies, or may."""
    return any(d.polar.rank != AFFIRMS for d in side.denied)


def _met(pairs: Iterable[Match], one: Side, other: Side) -> tuple[frozenset[int], frozenset[int]]:
    """Where the denials of both sides begin that a turn or a word with a denial inside answers by the word that both deny."""
    mine, theirs = set(), set()
    for match in pairs:
        a, b = one.denied[match.mine].polar, other.denied[match.theirs].polar
        if match.score < _SURELY:
            continue
        if match.shared and a.rank == DENIES and b.rank in _ANSWERS:
            mine.add(a.start)
        elif match.shared and b.rank == DENIES and a.rank in _ANSWERS:
            theirs.add(b.start)
    return frozenset(mine), frozenset(theirs)


def _kinds(pairs: Iterable[Match], one: Side, other: Side) -> Counter[str]:
    """How the pairs answer each other."""
    kinds: Counter[str] = Counter()
    for match in pairs:
        a, b = one.denied[match.mine], other.denied[match.theirs]
        both = a.polar.rank == DENIES == b.polar.rank
        kinds["shared" if match.shared else "aligned"] += both
        kinds["doubtful"] += a.polar.rank == DENIES and b.polar.rank == WEAK and not match.shared
        kinds["their_doubtful"] += b.polar.rank == DENIES and a.polar.rank == WEAK and not match.shared
        if both and not match.shared:
            kinds["crossed"] += bool(_plain(a.beside[:1], other)) and bool(_plain(b.beside[:1], one))
    return kinds


def few(count: int, most: int = 2) -> float:
    """A count as a share of `most`, not below 0 nor above 1."""
    return max(0, min(count, most)) / most


def _first(left: list[Denied], of: Side) -> str:
    """The first denial that none answers, else the first one."""
    found = sorted(left, key=lambda d: d.polar.rank) or [d for d in of.denied if d.polar.rank == 0]
    return of.content.text[found[0].polar.start : found[0].polar.end] if found else ""


def _fates(left: list[Denied], mine: Side, theirs: Side) -> Counter[str]:
    """What the other side has for what a denial without an answer denies: the word, "bare"; the "near"est one; a "clause" that denies nothing;
    or it is "free". The same of denials inside words: "inner"."""
    out: Counter[str] = Counter()
    answering = Answering(theirs.content.units if left else ())
    of_clauses = {clause: _clause_plain(clause, mine, theirs, answering) for clause in {d.clause for d in left}}
    for d in left:
        plain = _plain(d.beside[:2], theirs)
        near = _plain(d.beside[:1], theirs)
        clause = of_clauses[d.clause]
        if d.polar.rank:
            kind = "turn" if d.polar.rank == TURN else "inside"
            out.update({kind: 1, f"{kind}_bare": int(bool(plain)), f"{kind}_clause": int(clause)})
            continue
        out.update(left=1, bare=int(bool(plain)), near=int(bool(near)), clause=int(clause))
        out["free"] += not any(answers(u, v) for u in d.beside for v in theirs.content.units)
    return out


def _plain(words: Iterable[Unit], theirs: Side) -> list[Unit]:
    """What renders the words on the other side in a clause without any denial."""
    denied = {d.clause for d in theirs.denied if d.polar.rank < INSIDE}
    wanted = [u for u in words if not is_light(u)]
    return [v for v in theirs.content.units if theirs.clause_at(v.start) not in denied and any(answers(u, v) for u in wanted)]


def _clause_plain(clause: int, mine: Side, theirs: Side, answering: Answering) -> bool:
    """Whether the other side's clause that says most of this clause denies nothing."""
    words = [u for u in mine.content.units if mine.clause_at(u.start) == clause and not is_light(u)]
    said: Counter[int] = Counter()
    for u in words:
        said.update({theirs.clause_at(theirs.content.units[i].start) for i in answering.of(u)})
    if not said:
        return False
    best, count = said.most_common(1)[0]
    return count > 1 and all(o.clause != best for o in theirs.denied if o.polar.rank < 2)
