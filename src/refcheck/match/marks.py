"""The five marks of a passage in another language: numbers, names, negation, clauses, speaker."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.match.clauses import dropped, spliced
from refcheck.match.content import Content, Unit
from refcheck.match.negation import denials
from refcheck.match.numbers import Quantity
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.speakers import speaker_mark
from refcheck.match.windows import Window, merged
from refcheck.model import Difference, Marks, MarkState


@dataclass(frozen=True, slots=True)
class Judged:
    """The marks with their differences. `spliced` is True where a part of the quotation has no counterpart."""

    marks: Marks
    differences: tuple[Difference, ...]
    spliced: bool
    context: str | None


def judge(question: Question, quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int]) -> Judged:
    """Compare the quotation with the passage; `sentences` is the range of sentences that the passage touches."""
    first, last = sentences
    whole = merged(prepared.contents[first:last], prepared.text[window.start : window.end])
    numbers, number_found = _numbers(quote, whole, window)
    names, name_found = _names(quote, whole, window, prepared)
    negation, negation_found = _negation(quote, window)
    parts = spliced(question.quote, quote, whole)
    gaps = dropped(prepared, window, quote, sentences)
    clause_found = tuple(Difference("clause", p, "") for p in parts) + tuple(
        Difference("clause", "", prepared.text[a:b], start=a, end=b) for a, b in gaps
    )
    speaker, speaker_found = speaker_mark(question, prepared, window)
    clauses = MarkState.DIFFERS if clause_found else MarkState.AGREES
    marks = Marks(numbers=numbers, names=names, negation=negation, clauses=clauses, speaker=speaker)
    return Judged(marks, number_found + name_found + negation_found + clause_found + speaker_found, bool(parts), None)


_Mark = tuple[MarkState, tuple[Difference, ...]]


def _numbers(quote: Content, whole: Content, window: Window) -> _Mark:
    lost = [q for q in quote.numbers if not number_in(q, whole.numbers)]
    theirs = [q for q in window.content.numbers if not number_in(q, quote.numbers)]
    wrong = [q for q in lost if q.hard or any(t.unit == q.unit or not q.unit or not t.unit for t in theirs)]
    if wrong:
        return MarkState.DIFFERS, tuple(_number_difference(q, quote, theirs, window) for q in wrong)
    hard_theirs = [t for t in theirs if t.hard]
    if not quote.numbers:
        return (MarkState.NOT_CHECKED if hard_theirs else MarkState.AGREES), ()
    return MarkState.AGREES, ()


def _number_difference(lost: Quantity, quote: Content, theirs: list[Quantity], window: Window) -> Difference:
    near = [t for t in theirs if t.unit == lost.unit] or theirs
    printed = quote.text[lost.start : lost.end]
    return Difference("number", printed, _shown(near[0], window) if near else "", quote_start=lost.start, quote_end=lost.end)


def _shown(quantity: Quantity, window: Window) -> str:
    return f"{quantity.value:g}" + (f" {quantity.unit}" if quantity.unit not in ("", "thing") else "")


def _names(quote: Content, whole: Content, window: Window, prepared: Prepared) -> _Mark:
    proper = [u for u in quote.units if u.proper]
    lost = [u for u in proper if not has_counterpart(u, whole)]
    theirs = [u for u in window.content.units if u.proper and not has_counterpart(u, quote)]
    wrong = [u for u in lost if theirs or _elsewhere(u, prepared)]
    if wrong:
        other = ", ".join(dict.fromkeys(u.word for u in theirs))
        return MarkState.DIFFERS, tuple(
            Difference("name", quote.text[u.start : u.end], other, quote_start=u.start, quote_end=u.end) for u in wrong
        )
    if not proper:
        return (MarkState.NOT_CHECKED if theirs else MarkState.AGREES), ()
    return (MarkState.NOT_CHECKED if lost else MarkState.AGREES), ()


def _elsewhere(unit: Unit, prepared: Prepared) -> bool:
    """Whether the page names it, only not in the passage."""
    return bool(prepared.index.answering(unit))


def _negation(quote: Content, window: Window) -> _Mark:
    ours, theirs = denials(quote.text, quote.lang), denials(window.content.text, window.content.lang)
    if bool(ours) == bool(theirs):
        return MarkState.AGREES, ()
    return MarkState.DIFFERS, (Difference("negation", ours[0] if ours else "", theirs[0] if theirs else ""),)
