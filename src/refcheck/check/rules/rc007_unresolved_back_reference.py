"""A back-reference leads to no work.

The note points to a work described before (ibid., 前掲注, "see note 3", a short title), and no such work was found there.

This does not mean that the source does not exist: the number may be off by one after an edit.

What to do: correct the number, or name the work.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, short, stable_id
from refcheck.model import Case, Finding, Group, Paper, Severity

RULE = offline_rule(__doc__, "RC007", "unresolved-back-reference", Severity.NOTICE)


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per back-reference without a work."""
    del cases
    starts = {note.key: note.start for note in paper.notes}
    return tuple(
        Finding(
            id=stable_id(RULE.code, ref.text),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.6,
            group=Group.PLEASE_LOOK,
            message=f"“{short(ref.text, limit=40)}” leads to no work described in the paper",
            remedy="Correct the number, or name the work",
            start=starts.get(ref.note or "", 0) + ref.start,
            end=starts.get(ref.note or "", 0) + ref.end,
            note=ref.note,
            subject=short(ref.text),
        )
        for ref in paper.backrefs
        if ref.points_to is None
    )
