"""Decisions by the names of their parties, and bills by their number."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_date, take_pages, take_volume_issue

_CASE = later(
    r"\s*((?:(?:Joined\s)?Cases?\s[A-Z\d][\w/\-]*,\s)?(?P<parties>[A-Z][^\"“(;]*?\sv\.\s[A-Z][^,(;\[]*(?:,\s(?:Inc|Ltd|Co|Corp|LLC|Jr)\b\.?)?))(?=[,(]|\s\[|\s*\.?$)"
)


# "410 U.S. 113", "241 S.C. 155, 161": volume, reporter and first page of a decision
_REPORTER = later(
    r",\s(?P<volume>\d{1,4})\s(?P<container_title>[A-Z][A-Za-z]{0,5}\.(?:\s?[A-Z\d][A-Za-z]{0,5}\.?){0,4})\s(?P<page>\d{1,4})(?:,\s\d{1,4}(?:-\d+)?)?(?=[,;\s(])(?:(?:,\s\d{1,4}\s[A-Z][\w. ]+?\s\d+(?:,\s\d+)?)(?=\s\())?"
)


# "R (Smith) v Minister [2017] UKSC 5, [2018] AC 61 [42]": neutral citation and law report
_BRITISH = later(r"\s*(?P<title>[A-Z][^;\[\"“]*?\sv\.?\s[A-Z][^;\[\"“]*?),?\s(?=\[(?:1[89]|20)\d\d\]\s(?:\d{1,2}\s)?[A-Z])")
_CITED = later(
    r"\[(?P<year>(?:1[89]|20)\d\d)\]\s(?:(?P<volume>\d{1,2})\s)?(?P<report>[A-Z][A-Za-z. ]*?(?:\s?\([A-Z][a-z]+\))?)\s(?P<page>[A-Z]{0,3}-?\d+)(?:\s\([A-Z][A-Za-z]+\))?"
)
_COURT = later(r"(?:UK|EW|NZ|SG|ZA|IE|NI)[A-Z]{2,4}(?:\s(?:Civ|Crim))?|HCA|FCA|SCC|CSOH|CSIH|ECHR")


def _british(draft: Draft) -> bool:
    """A decision by its parties, the year in square brackets, court and number, or report and page."""
    found = _BRITISH.match(draft.mask, draft.start, draft.end)
    cited = list(_CITED.finditer(draft.mask, found.end(), draft.end)) if found else []
    if found is None or not cited:
        return False
    draft.kind = "legal_case"
    draft.put("title", *found.span("title"))
    draft.put("issued", *cited[0].span("year"))
    for one in cited:
        if _COURT.fullmatch(one["report"]):
            draft.put("number", one.start("report"), one.end("page"))
            continue
        draft.put("container_title", *one.span("report"))
        draft.put("page", *one.span("page"))
        if one["volume"]:
            draft.put("volume", *one.span("volume"))
    return True


# "Convention on the Law of the Sea, opened for signature Dec. 10, 1982, 1833 U.N.T.S. 397, art. 56"; "(adopted 10 December 1982) 1833 UNTS 397"
_TREATY = later(
    r"\s*(?P<title>(?=[A-Z])[^“”;()]*?(?:Convention|Treaty|Agreement|Protocol|Covenant|Charter|Statute)[^“”;()]*?)"
    r"(?:,\s(?=[a-z]*\s?(?:[a-z ]{3,30}\s)?(?:[A-Z][a-z]+\.?\s\d|\d{1,2}\s[A-Z]))|\s(?=\())(?P<told>[^;“”]*?)[\s,)]+"
    r"(?P<volume>\d{1,4})\s(?P<container_title>U\.?N\.?T\.?S\.?|L\.?N\.?T\.?S\.?|I\.?L\.?M\.?|U\.?S\.?T\.?|C\.?T\.?S\.?|Stat\.)\s(?P<page>\d{1,5})(?!\d)"
)


_SERIES = ("UNTS", "U.N.T.S", "LNTS", "L.N.T.S", "ILM", "I.L.M", "UST", "U.S.T", "CTS", "C.T.S", "Stat.")


def treaty(draft: Draft) -> bool:
    """A treaty by its name, its day, and volume and page of its series."""
    text = draft.text
    if not any(sign in text for sign in _SERIES):
        return False
    found = _TREATY.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start >= found.start("told")), None)
    for field in ("title", "volume", "container_title", "page"):
        draft.put(field, *found.span(field))
    if day and day.end <= found.end("told"):
        draft.put("issued", day.start, day.end, value=day.edtf)
    draft.kind = "treaty"
    return True


def case_of_law(draft: Draft) -> bool:
    """ "Chevron U.S.A., Inc. v. Natural Resources Defense Council, vol. 467, 1984, p. 837": the parties are the title."""
    if _british(draft):
        return True
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
