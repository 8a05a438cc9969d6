"""A quotation stands in another source of the paper than the one its note cites.

This does not mean that the quotation is wrong: two note numbers may have been exchanged.

What to do: correct the note.
"""

from __future__ import annotations

from refcheck.check.making import label_of, rule
from refcheck.check.quote_findings import quote_finding
from refcheck.model import Case, Finding, Paper, QuoteVerdict, Severity

RULE = rule(__doc__, "RC218", "other-source", Severity.WARNING)


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per quotation that no cited source holds and another source of the paper does."""
    out = []
    seen = set()
    for case in cases:
        for judged in case.quotations:
            other = next((a for a in judged.alignments if not a.cited), None)
            if other is None or judged.index in seen or judged.verdict is not QuoteVerdict.NO_MATCHING_PASSAGE:
                continue
            seen.add(judged.index)
            target = paper.citations[other.citation]
            message = f"stands in the source of note {target.note}, {label_of(target.reference)}"
            out.append(quote_finding(RULE, case, judged, message, remedy="Correct the note"))
    return tuple(out)
