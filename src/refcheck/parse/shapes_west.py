"""What a Western work's last words before the year are: the house behind a comma, the year behind a short title."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.imprint import is_publisher, placed
from refcheck.parse.names import split_names

_HOUSE = later(r",\s(?P<house>[A-ZÀ-Þ][\w.’'\-]*(?:\s(?:&\s|of\s|de\s)?[A-ZÀ-Þ][\w.’'\-]*){0,3})$")
_PAGED = later(r"(?<!\w)pp?\.\s?\d")
# A year that a small word leads to belongs to the title: "Die Revolution von 1525".
_YEAR = later(
    r"(?P<title>.*[^\W\d](?<!\svon)(?<!\sof)(?<!\sin)(?<!\sim)(?<!\sab)(?<!\sseit)(?<!\sbis)(?<!\sfrom)(?<!\sto)(?<!\sand)(?<!\sund)(?<!\ssince)(?<!\safter)(?<!\sum)(?<!\sen)(?<!\sde)\??)\s(?P<year>(?:1[89]|20)\d\d)$"
)


def part_house(draft: Draft) -> None:
    """ "Title, Wiley, New York 1968, p. 12", "Title, Fen Press (Ely: 2015)": the capitals between title and place name who published it."""
    if draft.has("publisher") or "publisher_place" not in draft.spans or "issued" not in draft.spans:
        return
    place, place_end = draft.spans["publisher_place"]
    joined = draft.spans["issued"][0] - place_end == 1 and _PAGED.search(draft.text) is not None
    for field in ("container_title", "title"):
        begin, end = draft.spans.get(field, (0, 0))
        found = _HOUSE.search(draft.note.flat[begin:end]) if 0 <= place - end <= 3 else None
        if found and (joined or is_publisher(found["house"])) and len(draft.note.flat[begin : begin + found.start()].split()) > 1:
            draft.drop(field)
            draft.put(field, begin, begin + found.start())
            draft.put("publisher", begin + found.start("house"), end)
            return


# "in Anna Feld, Schriften zum Hafen, ed. Karl Ufer": who wrote the book stands before its title
_OWNER = later(r"(?:(?:[A-ZÀ-Þ]\.\s?)+|[A-ZÀ-Þ][\w’'\-]+\s){1,3}[A-ZÀ-Þ][\w’'\-]+,\s(?=[A-ZÀ-Þ][\w’'\-]*\s\S)")


def part_owner(draft: Draft) -> None:
    """The name of its author before the title of an edited book that holds the work is none of its title."""
    if "container_title" not in draft.spans or "editor" not in draft.names or not draft.has("title"):
        return
    begin, end = draft.spans["container_title"]
    found = _OWNER.match(draft.note.flat[begin:end])
    if found and "," not in draft.note.flat[begin + found.end() : end]:
        draft.drop("container_title")
        draft.put("container_title", begin + found.end(), end)


def part_year(draft: Draft) -> None:
    """ "Brandl, Hafenbilder 2015, S. 115": a short title and its year, where no other year is printed."""
    if draft.has("issued") or "title" not in draft.spans or "author" not in draft.names or draft.has("URL"):
        return
    begin, end = draft.spans["title"]
    found = _YEAR.fullmatch(draft.note.flat[begin:end])
    if found is None or re.search(r"(?:1[5-9]|20)\d\d", found["title"]):
        return
    draft.drop("title")
    draft.put("title", begin, begin + found.end("title"))
    draft.put("issued", begin + found.start("year"), end)


def editors_behind(draft: Draft, begin: int, end: int) -> int:
    """ "Title, B. A. Mowat and P. Werstine, eds., Press": who edited the work of another stands behind its title; answers where that ends."""
    one = r"(?:[A-ZÀ-Þ]\.\s?|[A-ZÀ-Þ][\w’'\-]+\s){1,3}[A-ZÀ-Þ][\w’'\-]+"
    found = re.compile(rf",\s(?P<names>{one}(?:,\s{one})*(?:,?\s(?:and|&)\s{one})?),\seds?\.(?=,\s)").search(draft.mask, begin, draft.end)
    if found is None or found.start() - begin < 4 or "author" not in draft.names:
        return end
    draft.put_names("editor", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
    draft.strike(*found.span())
    return found.start()


# "Rapport …, présenté par Mme A. Rive et M. B. Moreau": who laid a body's paper before it
_PRESENTED = later(r",\s(?:(?:présenté|établi|rédigé|fait|remis)\s)?par\s(?:MM?\.|Mmes?)\s[A-ZÀ-Þ]")


def presented_end(draft: Draft, begin: int, end: int) -> int:
    """Where the title of a body's paper ends in front of who laid it before the body."""
    found = _PRESENTED.search(draft.mask, begin, end) if "author" in draft.names else None
    if found is None:
        return end
    draft.strike(found.start(), end)
    return found.start()


_ANY_YEAR = later(r"(?:1[5-9]|20)\d\d")


def begins_with_year(bits: list[re.Match[str]], at: int) -> bool:
    """Whether a year is the first word of the title: "R. Huang, 1587, a Year of No Significance, New Haven: Yale University Press, 1981"."""
    rest = [bit[0].strip() for bit in bits[at:]]
    if len(rest) < 3 or not _ANY_YEAR.fullmatch(rest[0]) or imprinted(rest[1]):
        return False
    return len(rest[1].split()) > 2 and ": " not in rest[1] and any(_ANY_YEAR.match(bit) for bit in rest[2:])


def imprinted(following: str) -> bool:
    """Whether a place, a year, a number or an address stands where a title would: then what stands before is the title."""
    return bool(
        placed(r"<towns>:\s").match(following)
        or re.match(r"(?:1[5-9]|20)\d\d[a-z]?(?:\W|$)(?!\s*[A-Za-z])|vol\.|pp?\.|trans\.\s|https?:", following)
    )
