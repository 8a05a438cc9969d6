"""A quotation stands on another page of its source than the one its note cites.

Only where the source's own sheets carry printed numbers that count on, and the note cites one page or one range in figures.
Silent where the same words stand on the cited page, too, or where they run over from one page to the next.

This does not mean that the quotation is wrong: a preprint, an offprint and the printed volume are numbered each for itself.

What to do: look at the page that is named, and mend the note.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_findings import quote_finding, quotes_of
from refcheck.model import Case, Finding, QuoteVerdict, Severity

RULE = rule(__doc__, "RC221", "other-page", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose passage stands on no page that its note cites."""
    return tuple(
        quote_finding(
            RULE,
            case,
            judged,
            f"stands on page {best.pages[0]}, the note says {best.pages[1]}",
            remedy="Compare the pages with the note",
        )
        for judged, best in quotes_of(case)
        if best.pages is not None and judged.verdict is not QuoteVerdict.NO_MATCHING_PASSAGE
    )
