"""Decisions by the names of their parties, and bills by their number."""

from __future__ import annotations

import re

from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_date, take_pages, take_volume_issue

_CASE = re.compile(
    r"\s*((?:(?:Joined\s)?Cases?\s[A-Z\d][\w/\-]*,\s)?(?P<parties>[A-Z][^\"“(;]*?\sv\.\s[A-Z][^,(;\[]*(?:,\s(?:Inc|Ltd|Co|Corp|LLC|Jr)\b\.?)?))(?=[,(]|\s\[|\s*\.?$)"
)


# "410 U.S. 113", "241 S.C. 155, 161": volume, reporter and first page of a decision
_REPORTER = re.compile(
    r",\s(?P<volume>\d{1,4})\s(?P<container_title>[A-Z][A-Za-z]{0,5}\.(?:\s?[A-Z\d][A-Za-z]{0,5}\.?){0,4})\s(?P<page>\d{1,4})(?:,\s\d{1,4}(?:-\d+)?)?(?=[,;\s(])(?:(?:,\s\d{1,4}\s[A-Z][\w. ]+?\s\d+(?:,\s\d+)?)(?=\s\())?"
)


def case_of_law(draft: Draft) -> bool:
    """ "Chevron U.S.A., Inc. v. Natural Resources Defense Council, vol. 467, 1984, p. 837": the parties are the title."""
    found = _CASE.match(draft.mask, draft.start, draft.end)
    if found is None or re.search(r"\d{4}|https?:|,\s(?!Inc|Ltd|Co\b|LLC|L\.L\.C|et al)[^,]*\sv\.", found["parties"]):
        return False
    draft.put("title", found.start(1), found.end(1) - found[1].endswith("."))
    draft.strike(draft.start, found.end())
    draft.kind = "legal_case"
    reported = _REPORTER.match(draft.mask, found.end(), draft.end)
    if reported:
        for field in ("volume", "container_title", "page"):
            draft.put(field, *reported.span(field))
        draft.strike(*reported.span())
    take_pages(draft)
    take_volume_issue(draft)
    take_date(draft, found.end())
    return True


def bill(draft: Draft) -> bool:
    """ "S. 1605: Shared Seas Act, 2014": number and name of a bill are its title."""
    found = re.compile(
        r"\s*((?:H\.\s?R|S|H\.\s?(?:Con\.\s?)?Res|S\.\s?(?:Con\.\s?)?Res)\.\s\d+(?::\s[^,(;]+)?),\s(?=(?:1[89]|20)\d\d)"
    ).match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    draft.put("title", *found.span(1))
    draft.strike(draft.start, found.end())
    draft.kind = "bill"
    take_date(draft, found.end())
    return True
