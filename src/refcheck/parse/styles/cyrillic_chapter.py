"""Cyrillic entries with the year behind the names: chapters of lists in brackets, Автор, А. (2018). Заглавие. В Р. Редактор (Ред.), Книга (с. 1–9). Место: Издатель,
and books of lists in commas, Автор А.Б., 1986, Заглавие, Издатель, Место."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import CYRILLIC, split_names
from refcheck.parse.styles.cyrillic_parts import HEAD, TOWNS

_ROLES = r"(?:[Оо]тв\.\s|[Нн]ауч?\.\s|[Гг]л\.\s|[Зз]аг\.\s)?(?:[Рр]ед(?:актор[иыі]?)?|[Уу]поряд|[Уу]кл(?:ад)?|[Сс]ост|[Сс]ъст(?:авител[иь]?)?|[Пп]рир|[Уу]р|[Ee]ds?)"
_EDITORS = rf"(?P<editors>(?:[^().]{{1,3}}\.|[{CYRILLIC}][^\W\d_]+(?:-[^\W\d_]+)?,?\s[{CYRILLIC}]\.)[^()]{{1,90}}?)"
_CHAPTER = later(
    rf"(?P<title>[^()]{{4,}}?)[.?!]\s+(?:У|В|Во|Във|In)(?:\s(?:кн|сб)\.)?:?\s+{_EDITORS}\s\((?:[Рр]ед|[Уу]поряд|[Сс]ост|[Сс]ъст|[Ee]ds?)\.?\),?\s+(?P<book>[^()]{{4,}}?)"
    r"\s\((?:[СсSsPp]{1,2}|стр)\.\s?(?P<pages>\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\)\.\s+(?P<place>[^\d:()]{2,30}?):\s(?P<publisher>[^:()]{2,60}?)\.?\s*"
)
# … В: П. Рогов (съст.) Книга. Велико Търново: Фабер, 2018, с. 71-86: pages and perhaps the year behind the imprint
_PAGED = later(
    rf"(?P<title>[^()]{{4,}}?)[.?!]\s+(?:-\s)?(?:У|В|Во|Във|Ў|In)(?:\s(?:кн|сб|зб)\.)?\s?:?\s+{_EDITORS},?\s\(?(?:{_ROLES})\.?\)?[,.:]?\s+(?P<book>[^()]{{4,}}?)"
    r"\.\s+(?P<place>(?:М|Л|К|С[Пп]б|Мн)\.(?:\s?[;-]\s?(?:М|Л|К|С[Пп]б)\.)?|[^\d:().]{2,30}?)\s?:\s(?P<publisher>[^:()\d]{2,60}?)(?:,\s(?P<printed>(?:1[5-9]|20)\d\d)(?:\s?г\.)?)?[,.]\s+(?:[СсSsPp]{1,2}|стр)\.\s?(?P<pages>\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\.?\s*"
)
_BOOK = later(
    rf"(?P<title>[^/]{{4,}}?)(?:,\s(?P<publisher>(?=[A-Z{CYRILLIC}])[^,./:\d]{{3,40}}))?,\s(?P<place>{TOWNS})(?:,\s\d{{1,4}}\s[сcт]\.?)?\.?\s*"
)


@dataclass(frozen=True, slots=True)
class CyrillicChapter:
    """Names, the year, and a chapter with its book, or a book with publisher and place behind it."""

    name: str = "cyrillic-chapter"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = HEAD.match(draft.mask, draft.start, draft.end)
        if head is None or draft.same_author:
            return False
        end = min((a.start for a in draft.note.addresses if a.start > head.end()), default=draft.end)
        found, kind = _found(draft, head, end)
        if found is None:
            return False
        draft.put_names("author", split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
        for at, year in ((head, "year"), (head, "bare"), (found, "printed")):
            if at.groupdict().get(year):
                draft.put("issued", *at.span(year))
        draft.kind = kind
        for group, field in (
            ("title", "title"),
            ("book", "container_title"),
            ("pages", "page"),
            ("place", "publisher_place"),
            ("publisher", "publisher"),
        ):
            if found.groupdict().get(group):
                draft.put(field, *found.span(group))
        if found.groupdict().get("editors"):
            draft.put_names("editor", split_names(draft.note.text[slice(*found.span("editors"))]), *found.span("editors"))
        draft.strike(draft.start, end)
        take_addresses(draft)
        take_access(draft)
        return True


def _found(draft: Draft, head: re.Match[str], end: int) -> tuple[re.Match[str] | None, str]:
    """The form that the entry has behind its head, up to `end`, and the kind of work that it is."""
    paged = _PAGED.fullmatch(draft.mask, head.end(), end)
    if paged and (head["year"] or head["bare"] or paged["printed"]):
        return paged, "chapter"
    if head["year"]:
        return _CHAPTER.fullmatch(draft.mask, head.end(), end), "chapter"
    closed = head["bare"] and head["close"].strip().endswith(",")
    return (_BOOK.fullmatch(draft.mask, head.end(), end) if closed else None), "book"
