"""The five marks of a passage in another language: numbers, names, negation, clauses, speaker."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang import language_of
from refcheck.match.clauses import dropped, spliced
from refcheck.match.content import Content, Unit
from refcheck.match.negation import unexplained
from refcheck.match.numbers import Quantity
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.sound import likeness
from refcheck.match.speakers import speaker_mark
from refcheck.match.windows import Window, merged
from refcheck.model import Difference, Marks, MarkState, QuotationKind


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
    if names is MarkState.DIFFERS and question.kind is QuotationKind.REPORTED and _speaks_of_itself(window):
        names, name_found = MarkState.NOT_CHECKED, ()  # "we" of the page is a name in reported speech
    negation, negation_found = _negation(quote, window)
    parts = spliced(question.quote, quote, whole)
    gaps = dropped(prepared, quote, sentences)
    clause_found = tuple(Difference("clause", p, "") for p in parts) + tuple(
        Difference("clause", "", prepared.text[a:b], start=a, end=b) for a, b in gaps
    )
    speaker, speaker_found = speaker_mark(question, prepared, window)
    clauses = MarkState.DIFFERS if clause_found else MarkState.AGREES
    marks = Marks(numbers=numbers, names=names, negation=negation, clauses=clauses, speaker=speaker)
    return Judged(marks, number_found + name_found + negation_found + clause_found + speaker_found, bool(parts), None)


def _speaks_of_itself(window: Window) -> bool:
    language = language_of(window.content.lang)
    words = language.matching.first_person if language else ()
    text = window.content.text.lower()
    if language is not None and language.spaced:
        return bool(set(re.findall(r"\w+", text)) & set(words))
    return any(w in text for w in words)


_Mark = tuple[MarkState, tuple[Difference, ...]]


def _numbers(quote: Content, whole: Content, window: Window) -> _Mark:
    lost = [q for q in quote.numbers if not number_in(q, whole.numbers)]
    theirs = [q for q in window.content.numbers if not number_in(q, quote.numbers)]
    wrong = [q for q in lost if q.hard or any(t.unit == q.unit or not q.unit or not t.unit for t in theirs)]
    if wrong:
        return MarkState.DIFFERS, tuple(_number_difference(q, quote, theirs) for q in wrong)
    hard_theirs = [t for t in theirs if t.hard]
    if not quote.numbers:
        return (MarkState.NOT_CHECKED if hard_theirs else MarkState.AGREES), ()
    return MarkState.AGREES, ()


def _number_difference(lost: Quantity, quote: Content, theirs: list[Quantity]) -> Difference:
    near = [t for t in theirs if t.unit == lost.unit] or theirs
    printed = quote.text[lost.start : lost.end]
    return Difference("number", printed, _shown(near[0]) if near else "", quote_start=lost.start, quote_end=lost.end)


def _shown(quantity: Quantity) -> str:
    return f"{quantity.value:g}" + (f" {quantity.unit}" if quantity.unit not in ("", "thing") else "")


def _names(quote: Content, whole: Content, window: Window, prepared: Prepared) -> _Mark:
    proper = [u for u in quote.units if u.proper]
    lost = [u for u in proper if not has_counterpart(u, whole)]
    theirs = [u for u in window.content.units if u.proper and not has_counterpart(u, quote)]
    wrong = [u for u in lost if _is_wrong(u, quote, theirs, prepared)]
    if wrong:
        other = ", ".join(dict.fromkeys(u.word for u in theirs))
        return MarkState.DIFFERS, tuple(
            Difference("name", quote.text[u.start : u.end], other, quote_start=u.start, quote_end=u.end) for u in wrong
        )
    if not proper:
        return (MarkState.NOT_CHECKED if theirs else MarkState.AGREES), ()
    return (MarkState.NOT_CHECKED if lost else MarkState.AGREES), ()


def _is_wrong(unit: Unit, quote: Content, theirs: list[Unit], prepared: Prepared) -> bool:
    """Whether a name without counterpart is another name, and not only one that we cannot follow into the other script.

    It speaks against the quotation that the page names it elsewhere, or that the passage has another name in its place that
    sounds quite different. A katakana word may be no name at all, and needs both.
    """
    if _is_label(quote.text[unit.start : unit.end], quote.lang):
        return False
    if unit.ids and any(t.ids and not t.ids & unit.ids for t in theirs):
        return True  # both are known, and they are two
    elsewhere = bool(prepared.index.answering(unit))
    near = max((_loosely(unit, t) for t in theirs), default=0.0)
    if "ァ" <= unit.word[:1] <= "ヺ" and not unit.ids:
        return elsewhere and bool(theirs) and near < _CLOSE
    if elsewhere:
        return near < _CLOSE
    return bool(theirs) and near < _CLOSE - 0.15


_CLOSE = 0.65


def _is_label(printed: str, lang: str) -> bool:
    """An abbreviation in capitals or a title: often translated away."""
    language = language_of(lang)
    titles = language.matching.titles + tuple(language.matching.abbreviations) if language else ()
    return (printed.isupper() and len(printed) > 1) or printed.lower().rstrip(".") in titles


def _loosely(one: Unit, other: Unit) -> float:
    """How alike two names sound when a poor transliteration is granted, 0 to 1."""
    if one.sound is None or other.sound is None:
        return 0.0
    return likeness(one.sound, other.sound)


def _negation(quote: Content, window: Window) -> _Mark:
    odd = unexplained((quote.text, quote.lang), (window.content.text, window.content.lang))
    return (MarkState.AGREES, ()) if odd is None else (MarkState.DIFFERS, (Difference("negation", *odd),))
