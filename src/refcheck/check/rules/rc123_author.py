"""The page names another author than the note.

Only where the page says who wrote it, in its metadata or in a byline at its title, and no author or body of the note is
named anywhere on it. A body that put a person's words online is no other author.
Names are compared across scripts by their sound, bodies across languages by their words.

This does not mean that the wrong page is cited: a page may name the editor who put it online, and bodies write under several names.

What to do: compare the page's author with the note.
"""

from __future__ import annotations

import unicodedata

from refcheck.check.making import rule, short, stable_id, subject_of, ways
from refcheck.check.speaking import describing, origin_words
from refcheck.model import Case, Evidence, Finding, Group, Severity

RULE = rule(__doc__, "RC123", "author-differs", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when the page has a named author and nobody whom the note names stands on the page."""
    spoke = describing(case)
    if spoke is None or spoke[1].agreement is None or spoke[1].agreement.author is not False:
        return ()
    named, authors = spoke[1].agreement.author_page, case.citation.reference.author
    if not named or not authors:
        return ()
    first = authors[0]
    printed = first.literal or " ".join(p for p in (first.given, first.family) if p)
    ours, theirs = _scripts(printed), _scripts(named)
    if not ours & theirs and {"CJK", "HANGUL"} & (ours | theirs):
        return ()  # 熊倉潤 on the page may well be the note's Kumakura Jun: a name in characters has no one sound
    words = origin_words(spoke[0], case.evidence)
    return (
        Finding(
            id=stable_id(RULE.code, case.citation.reference.URL or "", printed),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.6,
            group=Group.PLEASE_LOOK,
            message=f"the page names {short(named, limit=40)} as its author, the note {short(printed, limit=40)}",
            remedy="Compare the page's author with the note",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=case.citation.reference.URL,
            evidence=(Evidence("note", printed), Evidence("page", named), *((Evidence("judged on", words),) if words else ())),
            self_check=ways(case.citation, case.judgement),
            citation=case.index,
        ),
    )


def _scripts(name: str) -> set[str]:
    """The scripts of a name's letters, by the first word of their names ("LATIN", "CJK")."""
    return {unicodedata.name(c, "").split(" ")[0] for c in name if c.isalpha()}
