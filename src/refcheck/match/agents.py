"""Two parties that act in each other's place: Russia hands Kazakhstan the gauges, where the passage has Kazakhstan hand them to Russia."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from refcheck.lang import acting
from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.kinds import STATE, WATER, home_of, implied, kind_of
from refcheck.match.negation import denials
from refcheck.match.pairing import same_quantity
from refcheck.match.polarity import answers
from refcheck.match.units import Unit, is_light

_STOP = later(r"[，。；：、,;:!?！？—–]|\.(?=\s|$)")
_LIST = later(
    r"\s?(?:[と・、,，及与與和同나]|及び|および|並びに|以及|and|or|und|et|и|或|와|과|및|,\s?(?:and|und|et|и)?)\s?(?:the\s|la\s|le\s|die\s|der\s)?"
)
_SENTENCE = later(r"[。！？!?]|\.(?=\s|$)")
_MOST = 40  # words of a text that are looked at for parties
_TWO = 2
_WE = frozenset({"we"})
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Mention:
    """A party named in a text; `states` are the states or bodies that it may mean, "we" is the speaker's own side; `is_state` where a state itself is named, or what is of it."""

    start: int
    end: int
    states: frozenset[str]
    acts: bool | None = None
    listed: bool = False
    is_state: bool = False


@dataclass(frozen=True, slots=True)
class _Clause:
    """text[start:end] with its parties and what else it says."""

    text: str
    mentions: tuple[_Mention, ...]
    units: tuple[Unit, ...]
    start: int
    end: int
    before: _Mention | None
    denied: bool

    @property
    def goes_on(self) -> bool:
        """Whether who acts in it was named in the clause before it."""
        return self.before is not None and not any(m.acts for m in self.mentions)

    @property
    def agent(self) -> _Mention | None:
        """Who alone acts in it, or in the clause before it."""
        acting_here = [m for m in self.mentions if m.acts] or ([self.before] if self.before else [])
        return acting_here[0] if len(acting_here) == 1 or (acting_here and all(_one(acting_here[0], m) for m in acting_here)) else None


def acted_by_another(quote: Content, passage: Content) -> tuple[Span, Span] | None:
    """Where the quotation and the passage name who acts, two parties of both that have changed places; None where none have."""
    if not (acting.is_told(quote.lang) and acting.is_told(passage.lang)):
        return None
    mine, theirs = _clauses(quote), _clauses(passage)
    changed: list[tuple[_Mention, _Mention]] = []
    fallen: list[_Mention] = []  # who acts in the quotation, and in the passage is acted upon by somebody who is not read
    taken: list[tuple[_Mention, _Mention]] = []
    sure: tuple[_Mention, _Mention] | None = None
    for clause, other in _pairs(mine, theirs, quote, passage):
        if clause.agent is None or acting.turns_round(clause.text, quote.lang) != acting.turns_round(other.text, passage.lang):
            continue
        one, two = clause.agent, other.agent
        if two is None:
            fallen += [one] if _done_to(one, other) else []
        elif not _one(one, two):
            changed.append((one, two))
            states = one.is_state and two.is_state
            if _done_to(two, clause) and (_done_to(one, other) or (states and _named(one, theirs))):
                sure = one, two
            elif states and _taken_by(clause, other):
                taken.append((one, two))
        elif not (clause.goes_on or other.goes_on):
            return None
    if sure is None:
        sure = next(
            ((a, b) for a, b in changed if any(_one(a, d) and _one(b, c) for c, d in changed) or any(_one(b, f) for f in fallen)), None
        )
    if sure is None and len(changed) == 1 and _same_two(mine, theirs):
        sure = changed[0]
    if sure is None and len(changed) == 1:
        sure = next(((a, b) for a, b in taken if _told_of(b, mine) and (_told_of(a, theirs) or not _named(a, theirs))), None)
    return ((sure[0].start, sure[0].end), (sure[1].start, sure[1].end)) if sure else None


def _named(party: _Mention, clauses: list[_Clause]) -> bool:
    return any(_one(party, m) for c in clauses for m in c.mentions)


def _taken_by(clause: _Clause, other: _Clause) -> bool:
    """Whether two clauses name each who acts in them, and share more than a word."""
    return (
        not (clause.goes_on or other.goes_on)
        and not clause.denied
        and sum(any(answers(u, v) for v in other.units) for u in clause.units) >= _TWO
    )


def _told_of(party: _Mention, clauses: list[_Clause]) -> bool:
    """Whether a party that acts in the passage is named in the quotation, and acts nowhere there."""
    there = [m for c in clauses for m in c.mentions if _one(party, m)]
    return bool(there) and not any(m.acts for m in there)


def _same_two(mine: list[_Clause], theirs: list[_Clause]) -> bool:
    """Whether in both texts two parties act, each in one clause, and they are the same two."""
    ours, others = ([c.agent for c in side if c.agent and not c.goes_on] for side in (mine, theirs))
    return len(ours) == len(others) == _TWO and not _one(*ours) and all(any(_one(a, b) for b in others) for a in ours)


def _done_to(party: _Mention, clause: _Clause) -> bool:
    return any(m.acts is acting.DONE_TO and _one(party, m) for m in clause.mentions)


def _one(one: _Mention, other: _Mention) -> bool:
    """Whether two mentions are of one party."""
    return not one.states.isdisjoint(other.states)


def _pairs(mine: list[_Clause], theirs: list[_Clause], quote: Content, passage: Content) -> Iterator[tuple[_Clause, _Clause]]:
    """Each clause of the quotation in which somebody acts with the one of the passage that says most of it, where no other says as much; none is taken twice."""
    named = [d for d in theirs if d.mentions or d.before]
    counts = [[_shared(c, d, quote, passage) if c.agent else 0 for d in named] for c in mine]
    for k, row in enumerate(counts):
        most = max(row, default=0)
        place = row.index(most) if most else -1
        if most and row.count(most) == 1 and most == max(other[place] for other in counts):
            yield mine[k], named[place]


def _shared(clause: _Clause, other: _Clause, quote: Content, passage: Content) -> int:
    words = sum(any(answers(u, v) for v in other.units) for u in clause.units)
    mine = [q for q in quote.numbers if clause.start <= q.start < clause.end]
    theirs = [q for q in passage.numbers if other.start <= q.start < other.end]
    alike = words + sum(any(same_quantity(q, t) for t in theirs) for q in mine)
    return 4 * alike + 2 * (clause.denied == other.denied) + (other.agent is not None) if alike else 0


def _clauses(content: Content) -> list[_Clause]:
    """The clauses of a text in which somebody acts."""
    text, code = content.text, content.lang
    cuts = sorted({0, len(text), *(m.end() for m in _STOP.finditer(text)), *acting.joints(text, code)})
    parties = _parties(content)
    taken = {(m.start, m.end) for m in parties}
    made: list[_Clause] = []
    for start, end in pairwise(cuts):
        inside = [m for m in parties if start <= m.start < end]
        units = tuple(u for u in content.units if start <= u.start < end and (u.start, u.end) not in taken and not is_light(u))
        clause = text[start:end]
        mentions: list[_Mention] = []
        for m in inside:
            first = not any(x.acts for x in mentions)
            told = acting.role(clause, m.start - start, m.end - start, code, first=first)
            mentions.append(replace(m, acts=None if m.listed else told))
        made.append(_Clause(clause, tuple(mentions), units, start, end, _goes_on(made, text, start), bool(denials(clause, code))))
    return made


def _goes_on(made: list[_Clause], text: str, start: int) -> _Mention | None:
    """Who acts in the clauses before one, which does not name him again."""
    if not made or _SENTENCE.search(text, made[-1].start, start):
        return None
    return made[-1].agent


def _parties(content: Content) -> list[_Mention]:
    found = [
        _Mention(u.start, u.end, states, is_state=kind_of(u.ids) == STATE)
        for u in content.units
        if (states := _states(u)) and kind_of(u.ids) != WATER
    ]
    home = home_of(content.lang)
    own = _WE | (home.stands or {home.name} if home else frozenset())
    found += [
        _Mention(a, b, frozenset(own))
        for a, b in acting.own_side(content.text, content.lang)
        if not any(m.start < b and a < m.end for m in found)
    ]
    whole: list[_Mention] = []
    for m in sorted(found, key=lambda m: m.start)[:_MOST]:
        gap = content.text[whole[-1].end : m.start] if whole else ""
        if whole and not gap.strip(" 的の") and (not gap or _one(whole[-1], m)):
            whole[-1] = replace(whole[-1], end=m.end)  # 美国财政部: one party
        else:
            listed = bool(whole) and _LIST.fullmatch(content.text, whole[-1].end, m.start) is not None
            if listed:
                whole[-1] = replace(whole[-1], listed=True)
            whole.append(replace(m, listed=listed))
    return whole


def _states(unit: Unit) -> frozenset[str]:
    """The states or bodies that a word means; empty where its senses mean several."""
    return frozenset(name for place in implied(unit.ids) for name in (place.stands or {place.name}))
