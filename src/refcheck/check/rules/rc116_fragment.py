"""The place that an address names inside its page is not there.

The cited address has a fragment (`#section-3`, `#:~:text=…`, `#page=12`). The page answers; no element has that name, the words of
the text fragment do not stand in it, or the PDF has fewer pages.

This does not mean that the source is wrong: sites rename the parts of their pages, and the page itself is there.

What to do: look for the passage in the page, and cite its place as it is named now, or the page without it.
"""

from __future__ import annotations

from refcheck.check.making import rule, stable_id, subject_of, ways
from refcheck.check.places import missing_fragment
from refcheck.model import Case, Evidence, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC116", "missing-fragment", Severity.NOTICE)
_ANSWERS = (LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when the page answers and has no such place."""
    evidence, url = case.evidence, case.citation.reference.URL
    if url is None or evidence is None or evidence.latest is None or case.judgement is None or case.judgement.status not in _ANSWERS:
        return ()
    missing = missing_fragment(evidence, evidence.latest)
    if missing is None:
        return ()
    capture = evidence.latest.capture
    return (
        Finding(
            id=stable_id(RULE.code, url),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.8,
            group=Group.PLEASE_LOOK,
            message=f"the page answers, but the place #{missing} in it is not found",
            remedy="Look for the passage in the page; its place has another name now",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=url,
            evidence=(
                Evidence("answer", f"{capture.http_status}, {capture.started:%Y-%m-%d %H:%M} UTC", capture.final_url, capture.record_id),
            ),
            self_check=ways(case.citation, case.judgement),
            citation=case.index,
        ),
    )
