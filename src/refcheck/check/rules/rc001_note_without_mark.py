"""A note is called from nowhere in the text.

No call-out with the note's label was found in the body.

This does not mean that the note is wrong: its mark may be damaged in the file (a lost superscript).

What to do: put the mark in, or take the note out.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, short, stable_id
from refcheck.model import Case, Finding, Group, Paper, Severity

RULE = offline_rule(__doc__, "RC001", "note-without-mark", Severity.WARNING)


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per note that no mark calls; silent for a text that holds notes only, and for reference lists."""
    del cases
    if not paper.marks:
        return ()
    called = {mark.note for mark in paper.marks}
    return tuple(
        Finding(
            id=stable_id(RULE.code, note.text[:80]),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.8,
            group=Group.PLEASE_LOOK,
            message=f"note {note.label} has no mark in the text",
            remedy="Put its mark into the text, or take the note out",
            start=note.start,
            end=note.end,
            note=note.key,
            subject=short(note.text),
        )
        for index, note in enumerate(paper.notes)
        if index not in called and not note.entry
    )
