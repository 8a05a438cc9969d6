"""Statements that stand between two marks: the sources tell out of which of them they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from refcheck.model import JudgedQuotation, Quotation, QuoteVerdict

# What a reader would rather be told when several sources are held against one quotation, best first.
RANK = (
    QuoteVerdict.VERBATIM,
    QuoteVerdict.VERBATIM_BUT_FOR_FORM,
    QuoteVerdict.TRANSLATED,
    QuoteVerdict.WORDING_DIFFERS,
    QuoteVerdict.TRANSLATED_DIFFERS,
    QuoteVerdict.RELATED_PASSAGE,
    QuoteVerdict.TERM_FOUND,
    QuoteVerdict.PART_UNMATCHED,
    QuoteVerdict.CANNOT_JUDGE,
    QuoteVerdict.NO_MATCHING_PASSAGE,
    QuoteVerdict.SOURCE_UNAVAILABLE,
    QuoteVerdict.NOT_CHECKABLE_HERE,
)
_NOTHING = frozenset(RANK[RANK.index(QuoteVerdict.CANNOT_JUDGE) :])
_DIFFERS = frozenset({QuoteVerdict.WORDING_DIFFERS, QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.PART_UNMATCHED})
_HOLDS, _NEARLY, _NOT = 2, 1, 0
_NEARLY_SCORE = 0.8  # from which a passage that differs is the one meant
_HABIT = 2  # statements by which more of a paper stand behind their marks than before them, or the other way round


def settled(judge: Callable[[Quotation], JudgedQuotation], quotations: Iterable[Quotation]) -> list[JudgedQuotation]:
    """Each quotation judged; one between two marks is tied to that whose source has it.

    Where neither has it, what the sources told of the paper's other statements decides: some authors set the mark at the first sentence
    out of a source, most at the last.
    """
    out: list[JudgedQuotation] = []
    open_ones: list[tuple[int, JudgedQuotation]] = []
    behind = 0
    for quotation in quotations:
        first = judge(quotation)
        if quotation.otherwise is None:
            out.append(first)
            continue
        second = judge(quotation.otherwise) if _holding(first) < _HOLDS else None
        if second is None or _holding(first) >= _holding(second):
            chosen, other = first, quotation.otherwise
        else:
            chosen, other = second, quotation
        if _holding(chosen) == _HOLDS:
            behind += 1 if _is_before(chosen.quotation, other) else -1
        elif second is not None and _holding(chosen) == _NOT:
            open_ones.append((len(out), second))
        out.append(chosen)
    for place, second in open_ones:
        if abs(behind) >= _HABIT and _is_before(second.quotation, out[place].quotation) is (behind > 0):
            out[place] = second
    return out


def _is_before(one: Quotation, other: Quotation) -> bool:
    return (one.mark or 0) < (other.mark or 0)


def _holding(judged: JudgedQuotation) -> int:
    """Whether the sources of a quotation's note hold it: as it is, with a difference, or not."""
    if judged.best is None or judged.verdict in _NOTHING:
        return _NOT
    if judged.verdict not in _DIFFERS:
        return _HOLDS
    return _NEARLY if judged.alignments[judged.best].alignment.score >= _NEARLY_SCORE else _NOT
