"""A tracked change that nobody has accepted yet touches a note or a quotation.

Word keeps such changes beside the text. The paper was read with all of them accepted, or without any (`--changes original`); the
other reading may have other words, or another source.

This does not mean that the change is wrong: only that the paper has two readings, and one of them was judged.

What to do: accept or reject the change in Word, and judge the paper again.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, short, stable_id
from refcheck.model import Case, Finding, Group, Paper, PendingChange, Severity

RULE = offline_rule(__doc__, "RC008", "pending-change", Severity.NOTICE)


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per pending change that lies in a note, in a quotation, or holds a note's mark."""
    del cases
    return tuple(found for change in paper.document.changes if (found := _finding(paper, change)) is not None)


def _finding(paper: Paper, change: PendingChange) -> Finding | None:
    note = next((n for n in paper.notes if n.start <= change.start and change.end <= n.end), None)
    quoted = next((i for i, q in enumerate(paper.quotations) if _touches(change, q.start, q.end)), None)
    if note is None and quoted is None and not change.marks:
        return None
    what = "a note" if note is not None else "a quotation" if quoted is not None else "the mark of a note"
    words = f" “{short(change.words, limit=40)}”" if change.words else ""
    who = f" by {change.author}" if change.author else ""
    return Finding(
        id=stable_id(RULE.code, change.kind, change.words, paper.document.text[max(0, change.start - 40) : change.start]),
        rule=RULE.code,
        severity=RULE.severity,
        confidence=0.9,
        group=Group.PLEASE_LOOK,
        message=f"a pending change touches {what}:{words} {change.kind}{who}",
        remedy="Accept or reject the change in Word, and judge the paper again",
        start=change.start,
        end=change.end,
        note=note.key if note is not None else paper.quotations[quoted].note if quoted is not None else None,
        subject=short(change.words) or "mark",
        quotation=quoted,
    )


def _touches(change: PendingChange, start: int, end: int) -> bool:
    """Whether a change overlaps a stretch; words that the reading leaves out must have stood inside it."""
    return start < change.start < end if change.start == change.end else change.start < end and change.end > start
