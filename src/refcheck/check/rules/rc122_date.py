"""The page's date is not the date in the note.

This does not mean that the note is wrong: pages are updated, and time zones and printed editions shift a date by a day.

What to do: look at the page's own date.
"""

from __future__ import annotations

from refcheck.check.making import rule, stable_id, subject_of, ways
from refcheck.check.speaking import describing, origin_words
from refcheck.model import Case, Evidence, Finding, Group, Severity

RULE = rule(__doc__, "RC122", "date-differs", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when page and note both name a date and these differ, or lie one or two days apart."""
    spoke = describing(case)
    agreement = spoke[1].agreement if spoke else None
    if (
        spoke is None
        or agreement is None
        or agreement.date not in ("differs", "near")
        or not agreement.date_printed
        or not agreement.date_page
    ):
        return ()
    if agreement.date == "near" and len(agreement.date_printed) != len(agreement.date_page):
        return ()  # one is a part of the other: no difference
    page = spoke[1].page
    return (
        Finding(
            id=stable_id(RULE.code, case.citation.reference.URL or "", agreement.date_printed),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.8 if agreement.date == "differs" else 0.5,
            group=Group.PLEASE_LOOK,
            message=f"the page is dated {agreement.date_page}, the note says {agreement.date_printed}",
            remedy="Look at the page's own date",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=case.citation.reference.URL,
            evidence=(*(Evidence(f"page ({w.source})", w.value) for w in (page.dates if page else ())), *_judged_on(spoke[0], case)),
            self_check=ways(case.citation, case.judgement),
            citation=case.index,
        ),
    )


def _judged_on(origin: str, case: Case) -> tuple[Evidence, ...]:
    words = origin_words(origin, case.evidence)
    return (Evidence("judged on", words),) if words else ()
