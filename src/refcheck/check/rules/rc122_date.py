"""The page's date is not the date in the note.

Silent where one of the page's dates is the printed one (published, updated), and where the hour of publication falls on the
printed day in the source's or the reader's time zone. Days named only in the page's sentences are not its date.

This does not mean that the note is wrong: pages are updated, and time zones and printed editions shift a date by a day.

What to do: look at the page's own date.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from refcheck.check.making import rule, stable_id, subject_of, ways
from refcheck.check.rules.rc005_date_in_url import day_in
from refcheck.check.speaking import describing, origin_words
from refcheck.lang.running import only_in_sentences
from refcheck.model import Case, DateWitness, Evidence, Finding, Group, Severity

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)")
_WEST, _EAST = -8, 10
_HEAD = 20_000  # characters in which a page says when it was published

RULE = rule(__doc__, "RC122", "date-differs", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when page and note both name a date and these differ, or lie one or two days apart."""
    spoke = describing(case)
    agreement = spoke[1].agreement if spoke else None
    if (
        spoke is None
        or agreement is None
        or agreement.date not in ("differs", "near")
        or not agreement.date_printed
        or not agreement.date_page
    ):
        return ()
    if agreement.date == "near" and len(agreement.date_printed) != len(agreement.date_page):
        return ()  # one is a part of the other: no difference
    page = spoke[1].page
    witnesses = page.dates if page else ()
    if witnesses and all(w.source == "url" for w in witnesses) and day_in(case.citation.reference.URL or "") is not None:
        return ()  # the address alone speaks: RC005 says so
    text = page.text[:_HEAD] if page else ""
    if any(_same_day(w, agreement.date_printed) for w in witnesses if not only_in_sentences(w.evidence, text)):
        return ()
    return (
        Finding(
            id=stable_id(RULE.code, case.citation.reference.URL or "", agreement.date_printed),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.8 if agreement.date == "differs" else 0.5,
            group=Group.PLEASE_LOOK,
            message=f"the page is dated {agreement.date_page}, the note says {agreement.date_printed}",
            remedy="Look at the page's own date",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=case.citation.reference.URL,
            evidence=(*(Evidence(f"page ({w.source})", w.value) for w in witnesses), *_judged_on(spoke[0], case)),
            self_check=ways(case.citation, case.judgement),
            citation=case.index,
        ),
    )


def _same_day(witness: DateWitness, printed: str) -> bool:
    """Whether the witness names the printed day: as it stands, or by its hour somewhere between San Francisco and Vladivostok."""
    if witness.source == "url":
        return False  # the address is the note's own
    moment = _MOMENT.search(witness.evidence)
    if moment is None:
        return witness.value == printed
    try:
        told = datetime.fromisoformat(moment.group().replace("Z", "+00:00"))
    except ValueError:
        return False
    days = {(told + timedelta(hours=h) - (told.utcoffset() or timedelta())).date().isoformat() for h in range(_WEST, _EAST + 1)}
    return printed in days


def _judged_on(origin: str, case: Case) -> tuple[Evidence, ...]:
    words = origin_words(origin, case.evidence)
    return (Evidence("judged on", words),) if words else ()
