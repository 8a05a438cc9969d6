"""A passage without the clauses that add nothing to what it answers of a quotation."""

from __future__ import annotations

import itertools
from collections import Counter

from refcheck.match import split
from refcheck.match.content import Content, content_of
from refcheck.match.negation import denials
from refcheck.match.pairing import has_counterpart, number_in


def trimmed(passage: Content, quote: Content) -> Content:
    """The passage from its first to its last clause that answers a word or number of the quotation which no other clause answers, and between
    these without clauses that deny and answer none.

    A translator who quotes half a sentence leaves the other half, with its denials, where it is.
    """
    wanted = len(denials(quote.text, quote.lang))
    if len(denials(passage.text, passage.lang)) <= wanted:
        return passage
    whole = split.sentences(passage.text, passage.lang)
    spans = [span for a, b in whole for span in split.clauses(passage.text, a, b)]
    if len(spans) < 2:
        return passage
    contents = [content_of(passage.text[a:b], passage.lang) for a, b in spans]
    answers = _again([_answered(quote, c) for c in contents], quote)
    first, last = 0, len(spans) - 1
    while first < last and answers[first] <= frozenset().union(*answers[first + 1 : last + 1]):
        first += 1
    while first < last and answers[last] <= frozenset().union(*answers[first:last]):
        last -= 1
    kept = list(range(first, last + 1))
    for i in range(first + 1, last):
        if denials(contents[i].text, passage.lang) and answers[i] <= frozenset().union(*(answers[k] for k in kept if k != i)):
            kept.remove(i)
    if len(kept) == len(spans):
        return passage
    rest = content_of(_joined(passage.text, [spans[i] for i in kept]), passage.lang)
    return rest if len(denials(rest.text, rest.lang)) >= wanted else passage


def _joined(text: str, spans: list[tuple[int, int]]) -> str:
    """The spans of a text, with what stands between neighbours left as it is where that is blank."""
    out = text[slice(*spans[0])]
    for (_, end), (start, stop) in itertools.pairwise(spans):
        between = text[end:start]
        out += (between if between.isspace() else " " if len(between) > 1 else "") + text[start:stop]
    return out


def _again(answers: list[frozenset[tuple[str, int]]], quote: Content) -> list[frozenset[tuple[str, int]]]:
    """The same, where a word that the quotation has twice is answered by two clauses: the market recovers, but not to its old size."""
    seen: Counter[str] = Counter()
    rank: dict[tuple[str, int], int] = {}
    for i, unit in enumerate(quote.units):
        rank["word", i] = seen[unit.word]
        seen[unit.word] += 1
    if max(seen.values(), default=0) < 2:
        return answers
    met: Counter[tuple[str, int]] = Counter()
    out = []
    for found in answers:
        out.append(frozenset(key for key in found if met[key] >= rank.get(key, 0)))
        met.update(found)
    return out


def _answered(quote: Content, clause: Content) -> frozenset[tuple[str, int]]:
    words = {("word", i) for i, u in enumerate(quote.units) if has_counterpart(u, clause)}
    return frozenset(words | {("number", i) for i, q in enumerate(quote.numbers) if number_in(q, clause.numbers)})
