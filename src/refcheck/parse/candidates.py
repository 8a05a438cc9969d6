"""What is a statement only if the note's page has it: sentences at a mark, or with a figure before it, that nobody is told to have said, and words in
quotation marks.

"No ship may leave the harbour while the lights are burning.[3]" may be what the source says, or the author's remark; “borrowed wind” may be the
source's words, or the author's. The source decides: what it does not say is no statement, and nothing is reported of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from refcheck.lang import Language
from refcheck.lang.figures import FIGURES
from refcheck.lang.guess import language_of_quotation
from refcheck.lang.originals import Originals
from refcheck.model import BackReference, Citation, Document, Quotation, QuotationKind
from refcheck.parse.facts_noted import figured_part, plain_sentence
from refcheck.parse.quotations import ready, sourced_notes
from refcheck.parse.quotations_flow import Mark, Passage, mark_sentence
from refcheck.parse.quotations_kinds import is_called, size
from refcheck.parse.quotations_originals import is_phrase
from refcheck.parse.quotations_reading import Reading
from refcheck.parse.quotations_ties import Statement, answering

_AFFIX = 32
_TITLES = "『《〈"
_LEAST_TERM, _MOST_TERM = 2.0, 12.0  # words: one alone stands on many pages

_Item = tuple[tuple[int, int], Mark, QuotationKind]


def find_candidates(
    document: Document,
    language: str,
    citations: tuple[Citation, ...],
    backrefs: tuple[BackReference, ...],
    taken: tuple[Quotation, ...],
    flow: Sequence[Passage],
) -> tuple[Quotation, ...]:
    """Sentences for which a mark with a page answers (FACT) and words in quotation marks that such a mark answers for (TERM), none of them among
    the statements `taken`, in order. `flow` are the document's passages."""
    own, sourced = ready(language), sourced_notes(citations, backrefs)
    if own.code not in FIGURES or not sourced:
        return ()
    made: dict[Quotation, None] = {}
    stated = _Spans.of(taken)
    for passage in flow:
        if passage.block or not any(m.key in sourced for m in passage.marks):
            continue
        reading = Reading(passage, own, Originals(""))
        for span, mark, kind in (*_sentences(reading), *_quoted(reading, own)):
            if mark.key in sourced and not stated.meet(*passage.span(*span)):
                made[_candidate(document, reading, span, mark, kind)] = None
    return tuple(sorted(made, key=lambda q: (q.start, q.end)))


def _sentences(reading: Reading) -> Iterator[_Item]:
    """The sentence at each mark, and those since the mark before that give a figure."""
    signs = FIGURES[reading.language.code]
    bounds = [*reading.bounds, len(reading.plain)]
    before = -1
    for mark in reading.passage.marks:
        at = mark_sentence(reading.bounds, mark)
        spans = [figured_part(reading.plain, bounds[i], bounds[i + 1], signs, marked=False) for i in range(before + 1, at)]
        spans.append(plain_sentence(reading.plain, bounds[at], bounds[at + 1], signs))
        yield from ((span, mark, QuotationKind.FACT) for span in spans if span is not None)
        before = max(before, at)


def _quoted(reading: Reading, language: Language) -> Iterator[_Item]:
    for quote in reading.quotes:
        words = reading.plain[quote.start : quote.end]
        first, last = reading.sentence(quote.start)
        before, after = reading.plain[first : quote.start - 1], reading.plain[quote.end + 1 : last]
        if quote.depth or quote.opening in _TITLES or not _LEAST_TERM <= size(words) <= _MOST_TERM:
            continue
        if not _is_no_name(words, language) or is_called(before, after, language):
            continue
        mark = answering(reading.passage, reading.bounds, Statement(quote.start, quote.end, None), ())
        if mark is not None:
            yield reading.bare(quote.start, quote.end), mark, QuotationKind.TERM


def _is_no_name(words: str, language: Language) -> bool:
    """Whether some of the words have small letters (every German noun has a capital), and no number stands among them (西部・聯合 2021)."""
    if any(c.isdigit() for c in words):
        return False
    return is_phrase(words) or (language.code == "de" and any(w[0].islower() for w in words.split()))


@dataclass(frozen=True, slots=True)
class _Spans:
    """Where statements stand in the document: their beginnings in order, and how far those up to each reach."""

    starts: tuple[int, ...]
    reach: tuple[int, ...]

    @staticmethod
    def of(taken: tuple[Quotation, ...]) -> _Spans:
        spans = sorted((q.start, q.end) for q in taken)
        return _Spans(tuple(a for a, _ in spans), tuple(accumulate((b for _, b in spans), max)))

    def meet(self, start: int, end: int) -> bool:
        """Whether one of them shares a character with start:end."""
        ahead = bisect_left(self.starts, end)
        return ahead > 0 and self.reach[ahead - 1] > start


def _candidate(document: Document, reading: Reading, span: tuple[int, int], mark: Mark, kind: QuotationKind) -> Quotation:
    passage, language = reading.passage, reading.language.code
    start, end = passage.span(*span)
    words = passage.text[slice(*span)]
    return Quotation(
        text=words,
        start=start,
        end=end,
        kind=kind,
        language=language if kind is QuotationKind.FACT else language_of_quotation(words, language),
        note=mark.key,
        mark=mark.index,
        prefix=document.text[max(0, start - _AFFIX) : start],
        suffix=document.text[end : end + _AFFIX],
        context=passage.text[slice(*reading.sentence(span[0]))].strip(),
    )
