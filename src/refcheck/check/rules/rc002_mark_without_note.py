"""A mark in the text calls a note that is not there.

This does not mean that the source is missing: the note may be lost in the file, or have another number.

What to do: add the note, or take the mark out.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, stable_id
from refcheck.model import Case, Finding, Group, Paper, Severity

RULE = offline_rule(__doc__, "RC002", "mark-without-note", Severity.WARNING)


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per mark that no note answers."""
    del cases
    text = paper.document.text
    return tuple(
        Finding(
            id=stable_id(RULE.code, text[max(0, mark.start - 40) : mark.start]),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.8,
            group=Group.PLEASE_LOOK,
            message=f"the text calls note {mark.label}, but there is no such note",
            remedy="Add the note, or take the mark out",
            start=mark.start,
            end=mark.end,
            subject=f"mark {mark.label}",
        )
        for mark in paper.marks
        if mark.note is None
    )
