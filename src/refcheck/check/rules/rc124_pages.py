"""The pages in the note lie outside those that the work fills.

Only where the page itself says which pages of its volume the work fills, in its metadata, its head or the numbers on its sheets, and the note cites
one page or one range in figures. A place within the work is no difference, and 145–60 is read as 145–160.

This does not mean that the note is wrong: a preprint, an offprint and the printed volume are numbered each for itself.

What to do: compare the pages with the note.
"""

from __future__ import annotations

from refcheck.check.making import rule, stable_id, subject_of, ways
from refcheck.check.speaking import describing, origin_words
from refcheck.model import Case, Evidence, Finding, Group, Severity

RULE = rule(__doc__, "RC124", "pages-differ", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when the page names the pages of its work and the note's are not among them."""
    spoke = describing(case)
    agreement = spoke[1].agreement if spoke else None
    if spoke is None or agreement is None or agreement.pages != "differs":
        return ()
    printed, filled = agreement.pages_printed or "", agreement.pages_page or ""
    words = origin_words(spoke[0], case.evidence)
    return (
        Finding(
            id=stable_id(RULE.code, case.citation.reference.URL or "", printed),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.7,
            group=Group.PLEASE_LOOK,
            message=f"the work fills pages {filled}, the note says {printed}",
            remedy="Compare the pages with the note",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=case.citation.reference.URL,
            evidence=(Evidence("note", printed), Evidence("page", filled), *((Evidence("judged on", words),) if words else ())),
            self_check=ways(case.citation, case.judgement),
            citation=case.index,
        ),
    )
