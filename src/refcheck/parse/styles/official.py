"""Papers of state in collections, and hearings: "Telegram 12 from the Embassy to the Department, March 3, 1968, FRUS, 1964–1968, vol. XIV, doc. 45"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses, take_date, take_pages
from refcheck.parse.names import split_names

_KIND = (
    r"(?:(?:[A-Z][a-z]+\s){0,2}(?:Telegram|Tel\.|Memorandum|Memo|Letter|Note|Cable|Despatch|Dispatch|Airgram|Minutes?|Record|Report|Message|Circular|Instruction|Conversation"
    r"|Summary|Paper|Statement|Intelligence\sEstimate)|Télégramme|Dépêche|Lettre|Rapport|Aufzeichnung|Telegramm|Schreiben|Runderlass|Bericht|Vermerk)"
)
_PAPER = later(rf"\s*(?P<title>{_KIND}\b[^“”;]*?),\s(?=(?:[A-Z][a-zéû]+\s)?\d|[A-Z][a-z]+\s\d)")
_COLLECTION = later(
    r",\s(?:in:?\s)?(?P<container>(?:FRUS|Foreign Relations of the United States|DDF|Documents [Dd]iplomatiques [Ff]rançais|ADAP|AAPD|Akten zur [A-Z][^,]+|Documents on [A-Z][^,]+|DBFP|DBPO|DGFP))"
    r"(?:,?\s(?P<years>\d{4}(?:\s?[-/]\s?\d{2,4})?))?(?P<rest>(?:[,:.]\s[^;]*)?)$"
)
_VOLUME = later(r"(?i:vol\.|volume|bd\.|band|t\.|tome)\s(?P<volume>[IVXLC]+(?:/\d)?|\d+(?:/\d)?)\b")
_NUMBER = later(r"(?i:doc(?:ument)?s?\.?|no\.|nr\.|n°|dok\.)\s(?P<number>\d+)")
# "U.S. Congress, Senate, Committee on Trade, Hearings on the Port, 89th Cong., 2nd sess., 1966, 12"
_HEARING = later(
    r"\s*(?P<body>U\.\s?S\.\s(?:Congress|House|Senate)(?:,\s(?:House|Senate)(?:\sof\sRepresentatives)?)?(?:,\s(?:Joint\s|Select\s|Subcommittee[^,]+,\s)?Committee\son\s[^,]+)?),\s"
    r"(?P<title>[^,“”][^“”;]*?),\s(?P<session>\d+(?:st|nd|rd|th|d)\sCong(?:\.|ress)(?:,\s\d+(?:st|nd|rd|th|d)\s[Ss]ess(?:\.|ion))?)"
)


# "Hearing on the Port Before the S. Comm. on Trade, 117th Cong. 12 (2021) (statement of A. Bee)"
_HEARD = later(
    r"\s*(?P<title>[A-Z][^“”;]*?\s[Bb]efore\sthe\s(?:[HSJ]\.|House|Senate|Joint|Select|Subcomm)[^;(]*?),\s(?P<session>\d+(?:st|nd|rd|th|d)\sCong\.)"
    r"(?:\s(?P<page>\d+(?:-\d+)?))?\s\((?P<year>(?:1[89]|20)\d\d)\)"
)


# "Deutscher Bundestag, Plenarprotokoll 19/215, 4. März 2021, S. 27101", "BT-Drs. 19/1234"
_PROTOCOL = later(
    r"\s*(?:(?P<body>(?:Deutscher\s)?Bundestag|Bundesrat|(?:[A-ZÄÖÜ][\w-]+\s)?(?:Landtag|Nationalrat)(?:\s[A-ZÄÖÜ][\w-]+)?)[,:]\s)?"
    r"(?P<title>(?P<kind>(?:BT-|BR-)?(?:Plenarprotokoll|PlPr\.?|Stenographischer Bericht|Drucksache|Drs\.|Drucks\.))\s(?P<number>\d{1,3}/\d{1,6}))(?=[\s,.;(]|$)"
)


# "Letter from A to B, 14 December 1958, in Government of India, White Paper I (New Delhi: Ministry, 1959), pp. 48-51"
_IN_BOOK = later(
    r",\sin:?\s(?:(?P<body>[A-Z][^,()“”]+?),\s(?P<role>eds?\.,\s)?)?(?P<container_title>[A-Z][^()“”]+?)\s\((?P<publisher_place>[^():]+):\s(?P<publisher>[^():]+),\s(?:1[89]|20)\d\d\)"
)
_HANSARD = later(r"\s*(?P<title>(?:HC|HL)\s(?:Deb(?:ates?)?|Hansard))[,\s]\s?(?=\d{1,2}\s[A-Z][a-z]+\s\d{4})")


@dataclass(frozen=True, slots=True)
class Official:
    """The paper and its day, then the collection with volume and number; a hearing by its committee, title and session."""

    name: str = "official"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        return _hearing(draft) or _heard(draft) or _protocol(draft) or _hansard(draft) or _paper(draft) or _printed(draft)


def _paper(draft: Draft) -> bool:
    paper = _PAPER.match(draft.mask, draft.start, draft.end)
    held = _COLLECTION.search(draft.mask[: draft.end].rstrip(" ."), paper.end("title")) if paper else None
    if paper is None or held is None:
        return False
    day = next((d for d in find_dates(draft.mask[: draft.end]) if paper.end() <= d.start and d.end <= held.start() + 1), None)
    if day is None or day.precision != "day":
        return False
    take_addresses(draft)
    take_access(draft)
    draft.put("title", *paper.span("title"))
    draft.put("issued", day.start, day.end, value=day.edtf)
    draft.put("container_title", held.start("container"), held.end("years") if held["years"] else held.end("container"))
    for form, field in ((_VOLUME, "volume"), (_NUMBER, "number")):
        found = form.search(draft.mask, held.start("rest"), draft.end)
        if found:
            draft.put(field, *found.span(field))
    take_pages(draft)
    imprint = re.compile(r"\((?P<place>[^():]+):\s(?P<publisher>[^():]+),\s(?:19|20)\d\d\)").search(
        draft.mask, held.start("rest"), draft.end
    )
    if imprint:
        draft.put("publisher_place", *imprint.span("place"))
        draft.put("publisher", *imprint.span("publisher"))
        page = re.compile(r",\s(\d{1,4}(?:\s?-\s?\d{1,4})?)(?=\s*\.?\s*$)").match(draft.mask, imprint.end(), draft.end)
        if page:
            draft.put("page", *page.span(1))
    draft.kind = "chapter"
    return True


def _hansard(draft: Draft) -> bool:
    """ "HC Deb 12 March 2003, vol 401, col 288": house, day, volume and column."""
    found = _HANSARD.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    draft.put("title", *found.span("title"))
    take_date(draft, found.end())
    for field, form in (("volume", r"vol\.?\s(\d+)"), ("page", r"cols?\.?\s(\d+(?:-\d+)?)")):
        number = re.compile(form).search(draft.mask, found.end(), draft.end)
        if number:
            draft.put(field, *number.span(1))
    draft.kind = "hearing"
    return True


def _printed(draft: Draft) -> bool:
    """A dated paper printed in a book: its day is its own, the bracket is the book's imprint."""
    paper = _PAPER.match(draft.mask, draft.start, draft.end)
    held = _IN_BOOK.search(draft.mask, paper.end("title"), draft.end) if paper else None
    if paper is None or held is None:
        return False
    day = next((d for d in find_dates(draft.mask[: draft.end]) if paper.end() <= d.start and d.end <= held.start() + 1), None)
    if day is None or day.precision != "day":
        return False
    draft.put("title", *paper.span("title"))
    draft.put("issued", day.start, day.end, value=day.edtf)
    for field in ("container_title", "publisher_place", "publisher"):
        draft.put(field, *held.span(field))
    if held["role"]:
        draft.put_names("editor", split_names(draft.note.text[slice(*held.span("body"))]), *held.span("body"))
    draft.strike(draft.start, held.end())
    take_pages(draft)
    draft.kind = "chapter"
    return True


def _protocol(draft: Draft) -> bool:
    """A German parliament's record or printed paper by its number."""
    found = _PROTOCOL.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    take_addresses(draft)
    take_access(draft)
    if found["body"]:
        draft.put_names("author", (Name(literal=draft.note.text[slice(*found.span("body"))]),), *found.span("body"))
    for field in ("title", "number"):
        draft.put(field, *found.span(field))
    draft.strike(draft.start, found.end())
    take_pages(draft)
    take_date(draft, found.end())
    draft.kind = "report" if "Dr" in found["kind"] else "hearing"
    return True


def _heard(draft: Draft) -> bool:
    """A hearing as American law journals cite it: committee in the title, Congress, page, year."""
    found = _HEARD.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    take_addresses(draft)
    take_access(draft)
    for field, group in (("title", "title"), ("event_title", "session"), ("page", "page"), ("issued", "year")):
        if found[group]:
            draft.put(field, *found.span(group))
    draft.kind = "hearing"
    return True


def _hearing(draft: Draft) -> bool:
    found = _HEARING.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    take_addresses(draft)
    take_access(draft)
    draft.put_names("author", (Name(literal=draft.note.text[slice(*found.span("body"))]),), *found.span("body"))
    draft.put("title", *found.span("title"))
    draft.put("event_title", *found.span("session"))
    draft.strike(draft.start, found.end())
    take_pages(draft)
    take_date(draft, found.end())
    behind = re.compile(r"[\s,\x00]*(\d{1,4}(?:\s?-\s?\d{1,4})?)(?=\s*\.?\s*$)").match(draft.mask, found.end(), draft.end)
    if behind:
        draft.put("page", *behind.span(1))
    draft.kind = "hearing"
    return True
