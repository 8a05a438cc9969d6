"""What each denial of a text denies, and which denial of another text answers it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.content import Content, content_of
from refcheck.match.negation import AFFIRMS, DENIES, INSIDE, WEAK, Polar, affirming_places, polars
from refcheck.match.units import Unit, is_light

_REACH, _REACH_WIDE = 40, 16  # characters from a denial to the words that it may belong to
_BESIDE = 3  # words that a denial may belong to
_INNER = 2  # of those, words inside it
_WIDE = frozenset({"ja", "zh", "ko"})
_PART = later(r"[，。；：、,.;:!?！？—…]")
_RANKS = (  # what speaks for a pair of denials by their ranks
    (0.6, 0.4, 0.3, -0.2),
    (0.4, 0.2, 0.1, -0.2),
    (0.3, 0.1, 0.0, -0.4),
    (-0.2, -0.2, -0.4, -9.0),
)
_AFFIRMS = 0.3  # the same for a denial and a turn that affirms by denying the same word: knows no bounds, 不认得国界
_SHARED, _FARTHER, _OWN, _APART = 1.6, 0.3, 2.4, 1.6
_AGAIN = 1.2  # speaks against a pair of which one is denied itself
_ACCEPTED = -0.5


@dataclass(frozen=True, slots=True)
class Denied:
    """A denial with the words beside it, the nearest first, the word itself, the clause it stands in, and its place in the text (0 to 1)."""

    polar: Polar
    beside: tuple[Unit, ...]
    own: tuple[Unit, ...]
    clause: int
    place: float


@dataclass(frozen=True, slots=True)
class Side:
    """A text with its denials; `clause_of` of a unit by `clause_at` its start."""

    content: Content
    denied: tuple[Denied, ...]
    cuts: tuple[int, ...]

    def clause_at(self, place: int) -> int:
        """The number of the clause a place is in."""
        return bisect_right(self.cuts, place)


@dataclass(frozen=True, slots=True)
class Match:
    """A denial of each side that answer each other; `shared` where they deny the same word or are the same word."""

    mine: int
    theirs: int
    shared: bool
    score: float


def side(content: Content, affirmed: Sequence[tuple[int, int]] = ()) -> Side:
    """A text with its denials, without those in the spans `affirmed`."""
    cuts = tuple(m.end() for m in _PART.finditer(content.text))
    found = []
    for p in polars(content.text, content.lang):
        if any(a <= p.start and p.end <= b for a, b in affirmed):
            continue
        own = tuple(u for u in content.units if u.start < p.end and p.start < u.end and u.ids)
        clause = bisect_right(cuts, p.start)
        found.append(Denied(p, _beside(content, p), own, clause, (p.start + p.end) / 2 / max(1, len(content.text))))
    return Side(content, tuple(found), cuts)


def _beside(content: Content, polar: Polar) -> tuple[Unit, ...]:
    """The words that a denial belongs to: what it holds itself, then those behind it, in Japanese and Korean those before it."""
    language = language_of(content.lang)
    way = language.matching.denies if language else ""
    rest = polar.rest or _remainder(content, polar, way)
    inner = units_of(content.text[slice(*rest)], content.lang) if rest else ()
    if polar.rank == AFFIRMS:
        return _said(inner, content.text[slice(*polar.rest)] if polar.rest else "", content.lang)[:_BESIDE]
    inner = inner[:_INNER]
    reach = _REACH_WIDE if content.lang in _WIDE else _REACH
    end = polar.end
    text = content.text
    before = [
        u
        for u in reversed(content.units)
        if u.end <= polar.start and polar.start - u.end <= reach and not _PART.search(text[u.end : polar.start])
    ]
    behind = [u for u in content.units if u.start >= end and u.start - end <= reach and not _PART.search(text[end : u.start])]
    near: Iterable[Unit]
    if polar.rest and inner:
        near = ()
    elif way == "last":
        near = before or behind
    elif way == "next":
        near = behind or before
    else:
        near = sorted((*before, *behind), key=lambda u: max(u.start - end, polar.start - u.end))
    return (*inner, *near)[:_BESIDE]


def _said(words: tuple[Unit, ...], turn: str, lang: str) -> tuple[Unit, ...]:
    """The words of a turn but for those that deny."""
    language = language_of(lang)
    if language is None:
        return words
    denying = language.matching.negations
    printed = ((u, turn[u.start : u.end].lower()) for u in words)
    return tuple(u for u, word in printed if not (word in denying if language.spaced else any(d in word for d in denying)))


def _remainder(content: Content, polar: Polar, way: str) -> tuple[int, int] | None:
    """What a phrase of the lexicon that holds the denial says beside it: 支持 of 不予支持."""
    for u in content.units:
        if u.start < polar.end and polar.start < u.end:
            if way == "next" and u.end > polar.end:
                return polar.end, u.end
            if way == "last" and u.start < polar.start:
                return u.start, polar.start
    return None


@lru_cache(maxsize=2048)
def units_of(word: str, lang: str) -> tuple[Unit, ...]:
    """The units of a word by itself."""
    return content_of(word, lang).units


def matched(mine: Side, theirs: Side) -> list[Match]:
    """Each denial with at most one of the other side, the closest pairs first; a weak word takes what is left, but for what it shares a word with."""
    found = []
    for i, one in enumerate(mine.denied):
        for j, other in enumerate(theirs.denied):
            same = _sameness(one, other)
            ranks = {one.polar.rank, other.polar.rank}
            if AFFIRMS in ranks and not (_as_a_turn(one, other, theirs) or _as_a_turn(other, one, mine)):
                continue
            # "Should it fail to do so" stands behind or before what it denies, as the other language has it.
            apart = 0.0 if _stands_for_clause(one) or _stands_for_clause(other) else _APART * abs(one.place - other.place)
            again = _AGAIN if _denied_again(one, other, mine) or _denied_again(other, one, theirs) else 0.0
            speaks = _AFFIRMS if AFFIRMS in ranks else _RANKS[one.polar.rank][other.polar.rank]
            score = speaks + same - apart - again
            if score > _ACCEPTED:
                found.append(Match(i, j, same > 0, score))
    out: list[Match] = []
    weak = {
        (m.mine, m.theirs) for m in found if not m.shared and WEAK in (mine.denied[m.mine].polar.rank, theirs.denied[m.theirs].polar.rank)
    }
    for match in sorted(found, key=lambda m: ((m.mine, m.theirs) in weak, -m.score)):
        if all(match.mine != m.mine and match.theirs != m.theirs for m in out):
            out.append(match)
    return out


def _as_a_turn(turn: Denied, other: Denied, side: Side) -> bool:
    """Whether the clause of a denial has all that a turn of the other side is made of: knows no bounds, but not: spare no effort, make no effort."""
    if turn.polar.rank != AFFIRMS or other.polar.rank != DENIES:
        return False
    made_of = [u for u in turn.beside if not is_light(u)]
    clause = [v for v in side.content.units if side.clause_at(v.start) == other.clause]
    return bool(made_of) and _all_said(made_of, clause)


def opposed_turns(mine: Side, theirs: Side) -> frozenset[int]:
    """Which turns that affirm say the opposite of the other side, which has all their words in a clause that denies nothing: never stopped, stopped."""
    said = theirs.content
    denied = {d.clause for d in theirs.denied if d.polar.rank != WEAK}
    denied |= {theirs.clause_at(start) for start, _ in affirming_places(said.text, said.lang)}
    plain: dict[int, list[Unit]] = {}
    for v in said.units:
        if (clause := theirs.clause_at(v.start)) not in denied:
            plain.setdefault(clause, []).append(v)
    found = ((i, [u for u in d.beside if not is_light(u)]) for i, d in enumerate(mine.denied) if d.polar.rank == AFFIRMS)
    return frozenset(i for i, made_of in found if made_of and any(_all_said(made_of, words) for words in plain.values()))


def _all_said(words: Sequence[Unit], others: Sequence[Unit]) -> bool:
    return all(any(answers(u, v) for v in others) for u in words)


def as_denials(side: Side, places: frozenset[int]) -> Side:
    """The side with the turns at these places as denials."""
    denied = tuple(replace(d, polar=replace(d.polar, rank=DENIES)) if i in places else d for i, d in enumerate(side.denied))
    return replace(side, denied=denied)


def _stands_for_clause(one: Denied) -> bool:
    """Whether a word with a denial inside belongs to no word beside it: it fails to do so, nothing of the kind was refused."""
    return one.polar.rank == INSIDE and not one.beside


def _denied_again(one: Denied, other: Denied, side: Side) -> bool:
    """Whether a word with a denial inside is denied itself, here (不能免除, not exempt) or on the other side, which only denies."""
    p = one.polar
    if p.rank != INSIDE or other.polar.rank != DENIES:
        return False
    if any(answers(u, v) for u in other.beside[:2] for v in one.own):
        return True
    return any(d.polar.rank == DENIES and any(u.start < p.end and p.start < u.end for u in d.beside[:1]) for d in side.denied)


def _sameness(one: Denied, other: Denied) -> float:
    words = [_SHARED - _FARTHER * (a + b) for a, u in enumerate(one.beside) for b, v in enumerate(other.beside) if answers(u, v)]
    own = one.polar.rank > DENIES and other.polar.rank > DENIES and any(u.ids & v.ids for u in one.own for v in other.own)
    both_weak = one.polar.rank == other.polar.rank == WEAK
    return max(words, default=0.0) + (_OWN + (9.0 if both_weak else 0.0) if own else 0.0)


def answers(one: Unit, other: Unit) -> bool:
    """Whether one unit may render the other: by a concept, by characters, by the word itself."""
    if not one.ids.isdisjoint(other.ids) or one.word == other.word:
        return True
    if one.parts and any(not p.isdisjoint(other.ids) for p in one.parts):
        return True
    if other.parts and any(not p.isdisjoint(one.ids) for p in other.parts):
        return True
    if not one.han or not other.han:
        return False
    shared = len(set(one.han).intersection(other.han))
    return shared > 0 and (one.han == other.han or (len(one.han) > 1 and shared >= min(2, len(other.han))))
