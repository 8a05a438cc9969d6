"""A page was read before it was published, says the note.

The date of access lies before the date of publication.

This does not mean that the source is wrong: one of the two dates is a slip.

What to do: correct the date.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, stable_id, subject_of
from refcheck.model import Case, Evidence, Finding, Group, Severity

RULE = offline_rule(__doc__, "RC006", "access-before-publication", Severity.WARNING)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when `accessed` is before the first day that `issued` may mean."""
    reference = case.citation.reference
    accessed, issued = reference.accessed, reference.issued
    if not accessed or not issued or "X" in accessed + issued:
        return ()
    first = issued.split("/")[0]
    common = min(len(first), len(accessed))
    if _is_season(first) or accessed[:common] >= first[:common]:
        return ()
    return (
        Finding(
            id=stable_id(RULE.code, reference.URL or reference.title or "", accessed, issued),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.95 if reference.origin.get("accessed") is None or reference.origin["accessed"].rule is None else 0.5,
            group=Group.TO_FIX,
            message=f"read on {accessed}, but published on {issued}",
            remedy="Correct one of the two dates",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=reference.URL,
            evidence=(Evidence("accessed", accessed), Evidence("issued", issued)),
            citation=case.index,
        ),
    )


def _is_season(edtf: str) -> bool:
    return len(edtf) >= 7 and edtf[5:7].isdigit() and int(edtf[5:7]) > 12
