"""A passage of several sentences without what stands at its ends and is not rendered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.prepared import Prepared
from refcheck.match.windows import Window, joined, merged, sliced

_LITTLE = 0.06  # of the quotation's weight: what only this clause answers of it, up to which it may go,
_LITTLE_SAID = 0.12  # and only this sentence
_STRANGE = 0.4  # share of a clause that the quotation answers, from which it stays
_ENDS = "、，,;；:：—–」』”’）)»\"'"  # signs that close a clause
_KNOWN = 2  # words of a clause that could have a counterpart
_NUMBER = 1.5  # what a number weighs among words
_TOPIC = later("[はも]、$")


@dataclass(frozen=True, slots=True)
class _Piece:
    """text[start:end], a clause of `sentence`: which words and numbers of the quotation it answers, and how much the quotation answers of it.

    `known` counts its words that could have a counterpart; it `names` where it has a name or number of its own and the quotation one, too."""

    sentence: int
    start: int
    end: int
    answers: frozenset[int]
    said: float
    total: float
    known: int
    restricts: bool
    names: bool


def narrowed(quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int], found: tuple[int, int]) -> Window:
    """The window without the sentences and clauses at its ends that say something else, where it touches several sentences.

    What goes answers next to nothing of the quotation that the rest does not, and the quotation answers little of it. Of the sentences
    that the search `found` none goes, but clauses at the head of the first. A clause that restricts ("unless …") stays, and of a single
    sentence left nothing goes: who drops its condition has altered it.
    """
    first, last = sentences
    if last - first < 2 or not quote.units:
        return window
    pieces = [p for i in range(first, last) for p in _pieces(quote, prepared, i, window, sentences)]
    weights = [u.weight for u in quote.units] + [_NUMBER] * len(quote.numbers)
    kept = _without_sentences(pieces, weights, found)
    if kept[0].sentence != kept[-1].sentence:
        kept = _without_head(kept, weights)
    return window if len(kept) == len(pieces) else _window(prepared, kept, window)


def _without_sentences(pieces: list[_Piece], weights: list[float], found: tuple[int, int]) -> list[_Piece]:
    while (at := pieces[0].sentence) < found[0]:
        gone, rest = [p for p in pieces if p.sentence == at], [p for p in pieces if p.sentence != at]
        if not _may_go(gone, rest, weights, _LITTLE_SAID):
            break
        pieces = rest
    while (at := pieces[-1].sentence) >= found[1]:
        gone, rest = [p for p in pieces if p.sentence == at], [p for p in pieces if p.sentence != at]
        if not _may_go(gone, rest, weights, _LITTLE_SAID):
            break
        pieces = rest
    return pieces


def _without_head(pieces: list[_Piece], weights: list[float]) -> list[_Piece]:
    """The pieces without the first clauses of the first sentence, as many as may go; its last one stays.

    What stands last is too often what is rendered most freely, its words not found: nothing goes there.
    """
    first = sum(1 for p in pieces if p.sentence == pieces[0].sentence)
    for size in range(first - 1, 0, -1):
        if _is_strange(pieces[:size]) and _may_go(pieces[:size], pieces[size:], weights, _LITTLE):
            return pieces[size:]
    return pieces


def _is_strange(gone: list[_Piece]) -> bool:
    """Whether enough of it is known to say that the quotation has none of it, and nothing in it may be what the quotation calls otherwise."""
    return sum(p.known for p in gone) >= _KNOWN and not any(p.names for p in gone)


def _may_go(gone: list[_Piece], rest: list[_Piece], weights: list[float], little: float) -> bool:
    others = frozenset().union(*(p.answers for p in rest))
    alone = sum(weights[k] for p in gone for k in p.answers - others)
    foreign = sum(p.said for p in gone) < _STRANGE * sum(p.total for p in gone)
    return foreign and alone <= little * sum(weights) and not any(p.restricts for p in gone)


def _pieces(quote: Content, prepared: Prepared, i: int, window: Window, sentences: tuple[int, int]) -> list[_Piece]:
    contents = prepared.contents[slice(*sentences)]
    named = any(u.proper and not any(has_counterpart(u, c) for c in contents) for u in quote.units)
    counted = any(q.hard and not any(number_in(q, c.numbers) for c in contents) for q in quote.numbers)
    base, end = prepared.sentences[i]
    language = language_of(prepared.lang)
    restrictors = language.matching.restrictors if language else ""
    cut: list[tuple[int, int]] = []
    for a, b in split.clauses(prepared.text, base, end):
        if a < window.start or b > window.end:
            continue
        if cut and (prepared.text[cut[-1][1] - 1] not in _ENDS or _TOPIC.search(prepared.text, *cut[-1])):
            cut[-1] = (cut[-1][0], b)
        else:  # a bracket opens within a clause, and a topic is none
            cut.append((a, b))
    out = []
    for a, b in cut:
        clause = sliced(prepared.contents[i], a - base, b - base)
        answers = {k for k, u in enumerate(quote.units) if has_counterpart(u, clause)}
        answers |= {len(quote.units) + k for k, q in enumerate(quote.numbers) if number_in(q, clause.numbers)}
        said = sum(u.weight for u in clause.units if has_counterpart(u, quote))
        known = sum(1 for u in clause.units if u.ids or u.proper)
        restricts = bool(restrictors) and re.search(restrictors, prepared.text[a:b], re.IGNORECASE) is not None
        names = named and any(u.proper and not has_counterpart(u, quote) for u in clause.units)
        names = names or (counted and any(q.hard and not number_in(q, quote.numbers) for q in clause.numbers))
        out.append(_Piece(i, a, b, frozenset(answers), said, sum(u.weight for u in clause.units), known, restricts, names))
    return out


def _window(prepared: Prepared, kept: list[_Piece], window: Window) -> Window:
    """The kept pieces as a window."""
    start, end = kept[0].start, kept[-1].end
    first, last = kept[0].sentence, kept[-1].sentence
    if (start, end) == (prepared.sentences[first][0], prepared.sentences[last][1]):
        return joined(prepared, first, last, window.kind)
    spans = [(i, max(start, prepared.sentences[i][0]), min(end, prepared.sentences[i][1])) for i in range(first, last + 1)]
    contents = [sliced(prepared.contents[i], a - prepared.sentences[i][0], b - prepared.sentences[i][0]) for i, a, b in spans]
    return Window(start, end, merged(contents, prepared.text[start:end]), first, window.kind)
