"""A mark in the text calls a note that is not there.

A citation by key (`\\cite`, `[@key]`) is such a mark, too: what it calls is an entry of a bibliography.

This does not mean that the source is missing: the note may be lost in the file, or have another number; the bibliography may
lie elsewhere.

What to do: add the note or the entry, or take the mark out.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, stable_id
from refcheck.model import Case, Finding, Group, Paper, Severity

RULE = offline_rule(__doc__, "RC002", "mark-without-note", Severity.WARNING)
_KEY = "no bibliography found holds {key}, which the text cites"
_ADD_ENTRY = "Put the bibliography that the paper names into its folder, or add the entry to it"


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
            message=_KEY.format(key=mark.label) if mark.keyed else f"the text calls note {mark.label}, but there is no such note",
            remedy=_ADD_ENTRY if mark.keyed else "Add the note, or take the mark out",
            start=mark.start,
            end=mark.end,
            subject=mark.label if mark.keyed else f"mark {mark.label}",
        )
        for mark in paper.marks
        if mark.note is None
    )
