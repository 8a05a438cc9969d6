"""The page's title is not the title in the note.

Title forms are folded first: width, quotation marks, variants of characters (a Chinese title printed in Japanese
character forms), the order of subtitles, the site's name behind the title. A title cut with an ellipsis is held against what is left, one in Latin letters against a
Cyrillic one by its letters. Titles that are alike differ where each has a number or the name of a state that the other lacks.

This does not mean that the wrong page is cited: editors change headlines.

What to do: compare the page with the note.
"""

from __future__ import annotations

from refcheck.check.making import rule, short, stable_id, subject_of, ways
from refcheck.check.speaking import describing, origin_words
from refcheck.model import Case, Evidence, Finding, Group, Severity

RULE = rule(__doc__, "RC121", "title-differs", Severity.NOTICE)
SAME = 0.75


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when the page answers and its title agrees less than SAME with the printed one."""
    spoke = describing(case)
    agreement = spoke[1].agreement if spoke else None
    if spoke is None or agreement is None or agreement.title is None or agreement.title >= SAME:
        return ()
    page, printed = agreement.title_page or "", agreement.title_printed or ""
    return (
        Finding(
            id=stable_id(RULE.code, case.citation.reference.URL or "", printed),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=round(1 - agreement.title, 3),
            group=Group.PLEASE_LOOK,
            message=f"the page is titled “{short(page, limit=40)}”",
            remedy="Compare the page's title with the note",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=case.citation.reference.URL,
            evidence=(Evidence("note", printed), Evidence("page", page), *_judged_on(spoke[0], case)),
            self_check=ways(case.citation, case.judgement),
            citation=case.index,
        ),
    )


def _judged_on(origin: str, case: Case) -> tuple[Evidence, ...]:
    words = origin_words(origin, case.evidence)
    return (Evidence("judged on", words),) if words else ()
