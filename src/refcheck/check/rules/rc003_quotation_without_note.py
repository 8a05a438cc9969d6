"""A quotation names its speaker, but no note answers for it.

Words in quotation marks are attributed to a person or body, and neither a mark in the sentence nor one in the
paragraph leads to a source.

This does not mean that the words are invented: only that a reader cannot look them up.

What to do: add a note.
"""

from __future__ import annotations

from refcheck.check.making import offline_rule, short, stable_id
from refcheck.model import Case, Finding, Group, Paper, QuotationKind, Severity

RULE = offline_rule(__doc__, "RC003", "quotation-without-note", Severity.NOTICE)


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per attributed direct quotation without a note."""
    del cases
    return tuple(
        Finding(
            id=stable_id(RULE.code, quotation.text),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.6,
            group=Group.PLEASE_LOOK,
            message=f"words attributed to {quotation.speaker} have no note",
            remedy="Add a note that names the source",
            start=quotation.start,
            end=quotation.end,
            subject=f"“{short(quotation.text)}”",
            quotation=index,
        )
        for index, quotation in enumerate(paper.quotations)
        if quotation.note is None and quotation.speaker and quotation.kind is QuotationKind.DIRECT
    )
