"""Cyrillic entries with the year behind the names: chapters of lists in brackets, Автор, А. (2018). Заглавие. В Р. Редактор (Ред.), Книга (с. 1–9). Место: Издатель,
and books of lists in commas, Автор А.Б., 1986, Заглавие, Издатель, Место."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import CYRILLIC, split_names
from refcheck.parse.styles.cyrillic_parts import HEAD, TOWNS

_EDITORS = r"(?P<editors>[^().]{1,3}\.[^()]{2,90}?)"
_CHAPTER = re.compile(
    rf"(?P<title>[^()]{{4,}}?)[.?!]\s+(?:У|В|Во|Във|In)(?:\s(?:кн|сб)\.)?:?\s+{_EDITORS}\s\((?:[Рр]ед|[Уу]поряд|[Сс]ост|[Сс]ъст|[Ee]ds?)\.?\),?\s+(?P<book>[^()]{{4,}}?)"
    r"\s\((?:[СсSsPp]{1,2}|стр)\.\s?(?P<pages>\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\)\.\s+(?P<place>[^\d:()]{2,30}?):\s(?P<publisher>[^:()]{2,60}?)\.?\s*"
)
_BOOK = re.compile(
    rf"(?P<title>[^/]{{4,}}?)(?:,\s(?P<publisher>(?=[A-Z{CYRILLIC}])[^,./:\d]{{3,40}}))?,\s(?P<place>{TOWNS})(?:,\s\d{{1,4}}\s[сcт]\.?)?\.?\s*"
)


@dataclass(frozen=True, slots=True)
class CyrillicChapter:
    """Names, the year, and a chapter with its book, or a book with publisher and place behind it."""

    name: str = "cyrillic-chapter"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = HEAD.match(draft.mask, draft.start, draft.end)
        if head is None or draft.same_author or not (head["year"] or head["bare"]):
            return False
        form = _CHAPTER if head["year"] else _BOOK if head["close"].strip().endswith(",") else None
        end = min((a.start for a in draft.note.addresses if a.start > head.end()), default=draft.end)
        found = form.fullmatch(draft.mask, head.end(), end) if form else None
        if found is None:
            return False
        draft.put_names("author", split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
        draft.put("issued", *head.span("year" if head["year"] else "bare"))
        draft.kind = "chapter" if head["year"] else "book"
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
