"""Works that begin with the periodical: "Izvestiia, 7 February 1935, pp. 1-2", "The Economist, July 27, 1999, The truth, p. 1"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import pieces, take_access, take_addresses, take_pages, take_volume_issue
from refcheck.parse.names import is_organisation, split_names
from refcheck.parse.tidy_west import by_agency

_PERSON = later(
    r"(?:[A-ZÀ-ÞА-ЯЁ][\w'’\-]*\.?\s+){1,3}[A-ZÀ-ÞА-ЯЁ][\w'’\-]+(?:,?\s+Jr\.)?(?:\s+(?:and|&|и)\s+(?:[A-ZÀ-ÞА-ЯЁ][\w'’\-]*\.?\s+){1,3}[A-ZÀ-ÞА-ЯЁ][\w'’\-]+)?"
)


@dataclass(frozen=True, slots=True)
class PeriodicalFirst:
    """Name of the periodical, its date, then perhaps author and title."""

    name: str = "periodical-first"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        date = next((d for d in find_dates(draft.mask[: draft.end]) if d.start >= draft.start), None)
        if date is None or date.precision not in ("day", "month"):
            return False
        before = draft.mask[draft.start : date.start]
        number = re.search(r"[\s,]+(?:№|no\.|nr\.|n[°º])\s?\d+\s*(?:(?:от|vom|v\.|du)\s*)?$", before, re.IGNORECASE)
        head = before[: number.start()] if number else before
        if (
            (not re.search(r"[,.]\s*$|от\s*$", before) and not number and not _cjk_paper(before))
            or len(head) > 90
            or re.search(r"[(:]", head)
            or not head.strip(" ,.")
        ):
            return False
        if pattern(r",\s*(?:<speech>)|^\W*(?:<speech>)\s(?:by|at|to|before|of)\s").search(head) or pattern(r"\s*(?:<law>)").match(head):
            return False
        if re.match(r",\s(?:[^,]+:\s)?[^,:]+,\s(?:1[5-9]|20)\d\d(?:\W*$|,\s(?:pp?\.|https?:))", draft.mask[date.end : draft.end]):
            return False  # "Colloquium held in August 1977, Press, 1979": an event's day in a title
        online = any(draft.start <= a.start < draft.end for a in draft.note.addresses)
        body, _, rest = head.partition(",")
        if (
            rest
            and (is_organisation(body.strip()) or by_agency(head))
            and (online or by_agency(head) or re.search(r"(?:Report|Paper|Brief)s?\s(?:[Nn]o\.\s?)?[A-Z]{0,4}-?\d+$", rest.strip(" ,")))
        ):
            return False  # a body and the title of what it issued
        if pattern(r"\s*(?:<report>)(?![^\W\d_])").match(rest) and not pattern("<newspaper>").search(body):
            return False  # Sénat, Rapport d’information n° 846 …
        parts = [p.strip() for p in head.split(",") if p.strip()]
        if len(parts) > 2 and all(map(_PERSON.fullmatch, parts[0].split("/"))) and not pattern("<newspaper|organisation>").search(parts[0]):
            return False  # an author, a title, and where it stands
        if len(parts) > 3 or USED in head or re.match(r"\W*\d", head):
            return False
        take_addresses(draft)
        take_access(draft)
        take_pages(draft)
        if number:
            take_volume_issue(draft)
        draft.put("issued", date.start, date.end, value=date.edtf)
        begin = draft.start + len(head) - len(head.lstrip(" ,."))
        end = draft.start + len(head.rstrip(" ,."))
        draft.put("container_title", begin, end)
        draft.strike(draft.start, date.end)
        _rest(draft, date.end)
        return True


def _cjk_paper(head: str) -> bool:
    """東都新聞デジタル版2019年6月4日: a newspaper's name with its date right behind it."""
    return bool(re.fullmatch(r"\s*[^\s「『《,，、。()]{3,16}\s*", head)) and bool(pattern(r"<newspaper>").search(head))


def _rest(draft: Draft, begin: int) -> None:
    """Author and title behind the date; a single stretch is the title."""
    draft.kind = (
        "webpage"
        if re.search(r"\.(?:com|org|net|ru|cn|jp)\b|[网網]$|网站$|サイト$", draft.values["container_title"], re.IGNORECASE)
        else "article-newspaper"
    )
    left = [s for s in pieces(draft, begin, draft.end, "") if re.search(r"\w", draft.mask[slice(*s)])]
    if not left:
        return
    a, b = left[0]
    lone = draft.mask[a:b].strip(" ,.")
    if re.fullmatch(r"\d{1,3}|[A-Z]{2,}[\w\-/.]*\d[\w\-/.]*", lone):  # a page, or a service's number
        start = a + draft.mask[a:b].find(lone)
        draft.put("page" if lone.isdigit() else "number", start, start + len(lone))
        return
    if re.fullmatch(r"(?:(?:vol|cols?|no|pt|ser|c)\.\s?\d[\d\-]*(?:,\s)?)+", lone):  # Hansard, 4 May 1982, vol. 23, col. 15
        take_volume_issue(draft)
        return
    while a < b and draft.mask[a] in " ,.":
        a += 1
    text = draft.mask[a:b].rstrip(" ,.")
    bits = [m.span() for m in re.finditer(r"[^,]+", text)]
    names = _PERSON.fullmatch(text[slice(*bits[0])].strip()) if len(bits) > 1 else None
    if names and not pattern("<organisation>").search(names[0]):
        stop = bits[0][1]
        suffix = re.match(r",\s+Jr\.", text[stop:])
        stop += suffix.end() if suffix else 0
        draft.put_names("author", split_names(draft.note.text[a : a + stop]), a, a + stop)
        start = a + stop
        while start < b and draft.mask[start] in " ,":
            start += 1
        draft.put("title", start, a + len(text))
    elif len(bits) > 1 and _PERSON.fullmatch(text[slice(*bits[-1])].strip()):
        last = bits[-1]
        lead = len(text[slice(*last)]) - len(text[slice(*last)].lstrip())
        draft.put_names("author", split_names(text[slice(*last)]), a + last[0] + lead, a + last[1])
        draft.put("title", a, a + last[0] - 1)
    else:
        draft.put("title", a, a + len(text))
    draft.strike(a, b)
