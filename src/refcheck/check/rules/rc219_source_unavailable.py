"""A quotation could not be checked, because its source could not be read.

The source is blocked, unreachable, gone without a copy, or has no text (a scan, a picture, a video). Where the note cites
several works, one finding names those that could not be read.

This does not mean anything about the quotation.

What to do: save the page by hand and give it to `refcheck attach`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from refcheck.check.link_findings import cause_of
from refcheck.check.making import label_of, note_of, rule
from refcheck.check.quote_findings import quote_finding
from refcheck.model import Case, Evidence, Finding, Group, JudgedQuotation, Paper, QuoteVerdict, Severity

RULE = rule(__doc__, "RC219", "source-unavailable", Severity.NOTICE)
_ELSEWHERE = "not in what could be read of the note's sources"


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per quotation whose sources have no text here; joined with the finding about the first one's host."""
    del paper
    asked: dict[int, list[tuple[Case, JudgedQuotation]]] = defaultdict(list)
    for case in cases:
        if case.citation.reference.URL is not None and case.judgement is not None:
            for judged in case.quotations:
                if judged.verdict is QuoteVerdict.SOURCE_UNAVAILABLE and judged.quotation.note == case.citation.note:
                    asked[judged.index].append((case, judged))
    return tuple(_finding(held[0][1], [case for case, _ in held]) for held in asked.values())


def _finding(judged: JudgedQuotation, cases: list[Case]) -> Finding:
    read = {a.citation for a in judged.alignments}
    unread = [case for case in cases if case.index not in read] or cases
    first, judgement, url = unread[0], unread[0].judgement, unread[0].citation.reference.URL
    commands = [case.attach or f"refcheck attach PAPER{note_of(case)} FILE" for case in unread]
    if len(unread) == 1:
        message, remedy = judged.reason or "the source could not be read", f"Save the page, then: {commands[0]}"
    else:
        works = [f"{label_of(c.citation.reference)}, {c.judgement.status}: {c.judgement.explanation}" for c in unread if c.judgement]
        message = "; ".join([_ELSEWHERE, *works] if judged.best is not None else works)
        remedy = f"Save the pages, then: {'; '.join(commands)}"
    made = quote_finding(RULE, first, judged, f"not checked: {message}", remedy=remedy)
    others = tuple(Evidence("not read either", label_of(c.citation.reference), c.citation.reference.URL) for c in unread[1:])
    cause = cause_of(judgement, url) if judgement is not None and url is not None else None
    return replace(
        made, evidence=(*made.evidence, *others), group=Group.COULD_NOT_CHECK, confidence=1.0, url=url, cause=cause or made.cause
    )
