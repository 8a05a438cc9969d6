"""A quotation could not be checked, because its source could not be read.

The source is blocked, unreachable, gone without a copy, or has no text (a scan, a picture, a video).

This does not mean anything about the quotation.

What to do: save the page by hand and give it to `refcheck attach`.
"""

from __future__ import annotations

from dataclasses import replace

from refcheck.check.link_findings import cause_of
from refcheck.check.making import note_of, rule
from refcheck.check.quote_findings import quote_finding
from refcheck.model import Case, Finding, Group, QuoteVerdict, Severity

RULE = rule(__doc__, "RC219", "source-unavailable", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose source has no text here; joined with the finding about the host."""
    url = case.citation.reference.URL
    if url is None or case.judgement is None:
        return ()
    out = []
    for judged in case.quotations:
        if judged.verdict is QuoteVerdict.SOURCE_UNAVAILABLE and judged.quotation.note == case.citation.note:
            made = quote_finding(
                RULE,
                case,
                judged,
                f"not checked: {judged.reason or 'the source could not be read'}",
                remedy=f"Save the page, then: {case.attach or f'refcheck attach PAPER{note_of(case)} FILE'}",
            )
            out.append(replace(made, group=Group.COULD_NOT_CHECK, confidence=1.0, cause=cause_of(case.judgement, url)))
    return tuple(out)
