"""The date in an address disagrees with the date in the note.

Many newspapers and ministries write the day of publication into the address. Where the
page was read and names its own date, that one decides (RC122).

This does not mean that the note is wrong: pages are updated, and times of day differ by country. Dates up to two
days apart are passed over.

What to do: look at the page's own date.
"""

from __future__ import annotations

import re
from datetime import date

from refcheck.check.making import offline_rule, stable_id, subject_of, ways
from refcheck.check.speaking import describing
from refcheck.model import Case, Evidence, Finding, Group, Severity

RULE = offline_rule(__doc__, "RC005", "date-in-url", Severity.NOTICE)
_DAY = (
    re.compile(r"/((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?=[/_.\-]|$)"),
    re.compile(r"(?:/|t|_)((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.]|$)"),
    re.compile(r"/((?:19|20)\d\d)/(\d\d)-?(\d\d)(?=/|$)"),
)
NEAR_DAYS = 2


def check(case: Case) -> tuple[Finding, ...]:
    """A finding when both the address and the note name a day, more than two days apart."""
    reference = case.citation.reference
    printed = _day(reference.issued)
    written = day_in(reference.URL or "")
    if printed is None or written is None or abs((printed - written).days) <= NEAR_DAYS or dated_by_itself(case):
        return ()
    return (
        Finding(
            id=stable_id(RULE.code, reference.URL or "", reference.issued or ""),
            rule=RULE.code,
            severity=RULE.severity,
            confidence=0.6,
            group=Group.PLEASE_LOOK,
            message=f"the address says {written}, the note {printed}",
            remedy="Look at the page's own date",
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            url=reference.URL,
            evidence=(Evidence("address", reference.URL or ""), Evidence("note", reference.issued or "")),
            self_check=ways(case.citation),
            citation=case.index,
        ),
    )


def dated_by_itself(case: Case) -> bool:
    """Whether the page that speaks for the case says of which date it is, beyond its address."""
    spoke = describing(case)
    page = spoke[1].page if spoke else None
    return page is not None and any(w.source != "url" for w in page.dates)


def day_in(url: str) -> date | None:
    """The one day that an address names; None when it names none, or several."""
    days = set()
    for pattern in _DAY:
        for found in pattern.finditer(url):
            day = _made(*(int(g) for g in found.groups()))
            if day is not None:
                days.add(day)
    return days.pop() if len(days) == 1 else None


def _day(edtf: str | None) -> date | None:
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", edtf or "")
    return _made(*(int(g) for g in found.groups())) if found else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
