"""Sentences under a mark in which nobody is told to have said anything and no figure stands: statements only if the note's page has them.

"What passes along the line stays there: nothing may be published unless its owner agrees.[3]" may be what the source says, or the
author's remark. The source decides: what it does not say is no statement, and nothing is reported of it.
"""

from __future__ import annotations

from refcheck.lang.figures import FIGURES
from refcheck.lang.originals import Originals
from refcheck.model import BackReference, Citation, Document, Quotation, QuotationKind
from refcheck.parse.facts_noted import plain_sentence
from refcheck.parse.quotations import ready, sourced_notes
from refcheck.parse.quotations_flow import Mark, Passage, mark_sentence, passages
from refcheck.parse.quotations_reading import Reading

_AFFIX = 32


def find_candidates(
    document: Document, language: str, citations: tuple[Citation, ...], backrefs: tuple[BackReference, ...], taken: tuple[Quotation, ...]
) -> tuple[Quotation, ...]:
    """Sentences at whose mark a page is cited and that hold none of the statements `taken`, in order, as FACT."""
    own = ready(language)
    signs = FIGURES.get(own.code)
    sourced = sourced_notes(citations, backrefs)
    if signs is None or not sourced:
        return ()
    made = []
    for passage in passages(document):
        if passage.block or not any(m.key in sourced for m in passage.marks):
            continue
        reading = Reading(passage, own, Originals(""))
        ends = [*reading.bounds[1:], len(reading.plain)]
        for mark in passage.marks:
            at = mark_sentence(reading.bounds, mark)
            span = plain_sentence(reading.plain, reading.bounds[at], ends[at], signs) if mark.key in sourced else None
            if span is not None and not _overlaps(passage, span, taken):
                made.append(_candidate(document, passage, span, mark, own.code))
    return tuple(dict.fromkeys(made))


def _overlaps(passage: Passage, span: tuple[int, int], taken: tuple[Quotation, ...]) -> bool:
    start, end = passage.span(*span)
    return any(q.start < end and q.end > start for q in taken)


def _candidate(document: Document, passage: Passage, span: tuple[int, int], mark: Mark, language: str) -> Quotation:
    start, end = passage.span(*span)
    words = passage.text[slice(*span)]
    return Quotation(
        text=words,
        start=start,
        end=end,
        kind=QuotationKind.FACT,
        language=language,
        note=mark.key,
        mark=mark.index,
        prefix=document.text[max(0, start - _AFFIX) : start],
        suffix=document.text[end : end + _AFFIX],
        context=words,
    )
