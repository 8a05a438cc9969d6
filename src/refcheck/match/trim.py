"""A passage without the clauses at its ends that add nothing to what it answers of a quotation."""

from __future__ import annotations

from refcheck.match import split
from refcheck.match.content import Content, content_of
from refcheck.match.negation import denials
from refcheck.match.pairing import has_counterpart, number_in


def trimmed(passage: Content, quote: Content) -> Content:
    """The passage from its first to its last clause that answers a word or number of the quotation which no other clause answers.

    A translator who quotes half a sentence leaves the other half, with its denials, where it is.
    """
    wanted = len(denials(quote.text, quote.lang))
    if len(denials(passage.text, passage.lang)) <= wanted:
        return passage
    spans = split.clauses(passage.text, 0, len(passage.text))
    if len(spans) < 2:
        return passage
    contents = [content_of(passage.text[a:b], passage.lang) for a, b in spans]
    answers = [_answered(quote, c) for c in contents]
    first, last = 0, len(spans) - 1
    while first < last and answers[first] <= frozenset().union(*answers[first + 1 : last + 1]):
        first += 1
    while first < last and answers[last] <= frozenset().union(*answers[first:last]):
        last -= 1
    if (first, last) == (0, len(spans) - 1):
        return passage
    kept = content_of(passage.text[spans[first][0] : spans[last][1]], passage.lang)
    return kept if len(denials(kept.text, kept.lang)) >= wanted else passage


def _answered(quote: Content, clause: Content) -> frozenset[tuple[str, int]]:
    words = {("word", i) for i, u in enumerate(quote.units) if has_counterpart(u, clause)}
    return frozenset(words | {("number", i) for i, q in enumerate(quote.numbers) if number_in(q, clause.numbers)})
