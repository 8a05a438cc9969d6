"""No copy of a source is kept.

Neither the evidence nor an archive nor a person has the page as it was cited: not as an answer from its address, not from an
earlier day, not as an archived copy, not as a file that somebody saved. If the page goes, nothing is left to look at.

This does not mean that no copy exists: an archive that was not reached may hold one.

Shown to authors (--persona author), and where the settings give it a severity, as before a release
(--severity RC115=error). Works in print are not counted.

What to do: open the page in a browser, save it, and give it to `refcheck attach`; or have an archive save it.
"""

from __future__ import annotations

from refcheck.check.making import note_of, rule, stable_id, subject_of, ways
from refcheck.check.places import agrees
from refcheck.model import Case, Finding, Group, LinkEvidence, LinkStatus, Severity

RULE = rule(__doc__, "RC115", "no-copy", Severity.NOTICE)
_SPEAKS = (LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when the source has an address, does not answer as itself, and no copy of it is kept."""
    url = case.citation.reference.URL
    if url is None or case.judgement is None or case.judgement.status in _SPEAKS or _kept(case.evidence):
        return ()
    return (
        Finding(
            id=stable_id(RULE.code, url),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.9,
            group=Group.COULD_NOT_CHECK,
            message="no copy of the source is kept",
            remedy=f"Save the page, then: refcheck attach PAPER{note_of(case)} FILE",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=url,
            self_check=ways(case.citation, case.judgement),
            citation=case.index,
        ),
    )


def _kept(evidence: LinkEvidence | None) -> bool:
    """Whether a person's copy, an archived one, or an answer of an earlier day that was the source stands in the evidence."""
    if evidence is None:
        return False
    earlier = any(o.capture.http_status == 200 and agrees(o.agreement) for o in evidence.observations)
    return earlier or evidence.supplied is not None or evidence.memento is not None
