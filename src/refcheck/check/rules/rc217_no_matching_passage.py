"""No passage of the source matches a quotation.

Severity: a warning where paper and source are in one language; across languages always a notice, because the search
without a translation misses passages too often. A notice too where the note also cites a work in print.

This does not mean that the quotation is invented: the page may be cut, edited or paged, or the words stand in another work.

What to do: search the source by hand for the words.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_findings import ALSO_PRINT, quote_finding
from refcheck.model import Case, Finding, QuotationKind, QuoteVerdict, Severity

RULE = rule(__doc__, "RC217", "no-matching-passage", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation without a passage in any source of its note; the note's first readable source reports it."""
    out = []
    for judged in case.quotations:
        cited = [a for a in judged.alignments if a.cited]
        if judged.verdict is not QuoteVerdict.NO_MATCHING_PASSAGE or not cited or cited[0].citation != case.index:
            continue
        if any(not a.cited for a in judged.alignments):
            continue  # found in another source of the paper: RC218 says so
        same = all((a.text_language or "").split("-")[0] == judged.quotation.language.split("-")[0] for a in cited)
        sure = same and judged.quotation.kind is QuotationKind.DIRECT and ALSO_PRINT not in (judged.reason or "")
        severity = Severity.WARNING if sure else Severity.NOTICE
        out.append(
            quote_finding(RULE, case, judged, "no passage of the source matches", severity=severity, remedy="Search the source by hand")
        )
    return tuple(out)
