"""An address in a note is no valid URL.

It has no host, characters that no address may hold, or a port that is no number.

This does not mean that the source is wrong: the address was probably damaged in typesetting.

What to do: copy the address anew from the browser.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, short, stable_id, subject_of, ways
from refcheck.check.needs import no_url
from refcheck.model import Case, Finding, Group, Severity

RULE = offline_rule(__doc__, "RC004", "broken-url", Severity.WARNING)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when the cited address could not be parsed (the pipeline says so as a capture that was not fetched)."""
    latest = case.evidence.latest if case.evidence else None
    url = case.citation.reference.URL
    if url is None or latest is None or not no_url(latest.capture):
        return ()
    return (
        Finding(
            id=stable_id(RULE.code, url),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.95,
            group=Group.TO_FIX,
            message=f"{short(url, limit=48)} is {latest.capture.detail}",
            remedy="Copy the address anew from the browser",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=url,
            self_check=ways(case.citation)[1:],
            citation=case.index,
        ),
    )
