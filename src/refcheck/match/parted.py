"""A quotation in another language that leaves words out: each of its pieces has a passage of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from refcheck.match.pieces import joints, pieces
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.model import Alignment, Difference, Marks, MarkState, QuotationKind, QuoteVerdict

_LEAST = {"ja": 7, "zh": 5, "ko": 7}  # characters; a shorter piece is judged with its neighbour
_LEAST_SPACED = 18
_FOUND = (QuoteVerdict.TRANSLATED, QuoteVerdict.TRANSLATED_DIFFERS)


def parts_of(question: Question) -> tuple[tuple[int, int], ...]:
    """Spans of the stretches between marks of omission, each long enough to be looked for; one span where nothing is left out."""
    quote = question.quote
    whole = ((0, len(quote)),)
    if question.kind is not QuotationKind.DIRECT:
        return whole
    omitted = tuple(j for j in joints(quote) if j.kind == "ellipsis")
    found = tuple((p.start, p.end) for p in pieces(quote, omitted))
    least = _LEAST.get(question.lang.split("-")[0], _LEAST_SPACED)
    return found if len(found) > 1 and all(b - a >= least for a, b in found) else whole


def locate_parts(
    question: Question,
    prepared: Prepared,
    parts: tuple[tuple[int, int], ...],
    find: Callable[[Question, Prepared], Alignment],
) -> Alignment:
    """One alignment of the alignments of all pieces: the passage reaches from the first to the last, a mark differs where one does."""
    found = [find(replace(question, quote=question.quote[a:b]), prepared) for a, b in parts]
    placed = [f for f in found if f.verdict in _FOUND and f.start is not None and f.end is not None]
    if not placed:
        return max(found, key=lambda f: f.score)
    spans = [(f.start, f.end) for f in placed if f.start is not None and f.end is not None]
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    before, after = prepared.around(start, end)
    verdict = QuoteVerdict.TRANSLATED
    if QuoteVerdict.TRANSLATED_DIFFERS in (f.verdict for f in placed):
        verdict = QuoteVerdict.TRANSLATED_DIFFERS
    elif len(placed) < len(found):
        verdict = QuoteVerdict.PART_UNMATCHED
    differences = tuple(_shifted(d, a) for f, (a, _) in zip(found, parts, strict=True) if f in placed for d in f.differences)
    return replace(
        placed[0],
        verdict=verdict,
        start=start,
        end=end,
        score=min(f.score for f in placed),
        passage=" … ".join(dict.fromkeys(f.passage or "" for f in placed)),
        before=before,
        after=after,
        marks=Marks(**{mark: _together([f.marks[mark] for f in placed], lax=mark == "speaker") for mark in Marks()}),
        differences=differences,
        context_flag=next((f.context_flag for f in placed if f.context_flag), None),
    )


def _together(states: list[MarkState], *, lax: bool) -> MarkState:
    """One mark for all pieces. Whoever speaks one of them speaks all: there (`lax`) one that agrees is enough."""
    if MarkState.DIFFERS in states:
        return MarkState.DIFFERS
    if MarkState.NOT_CHECKED in states and not (lax and MarkState.AGREES in states):
        return MarkState.NOT_CHECKED
    return MarkState.AGREES


def _shifted(difference: Difference, by: int) -> Difference:
    if difference.quote_start is None or difference.quote_end is None:
        return difference
    return replace(difference, quote_start=difference.quote_start + by, quote_end=difference.quote_end + by)
