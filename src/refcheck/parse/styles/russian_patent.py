"""Russian patents and inventors' certificates: Пат. 2187888 РФ, МПК H 04 B 1/38. Название / Чугаев В. И. … ; опубл. 20.08.2002, Бюл. № 23."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import split_names

_HEAD = later(
    r"\s*(?:[Пп]ат(?:ент)?\.?|[Аа]\.\s?с\.|[Аа]вторское свидетельство)\s(?:№\s?)?(?P<number>\d[\d/]{4,})\s(?:Рос\.\s(?:Федерация|Федерации)|[А-ЯЁA-Z][^.:;/]{1,40}?)(?:\s?[,:;]\s(?:МПК|МКИ|МКл)\w*(?:\([\d.]+\)|[^.;:(])*)?\.\s+(?P<title>[^/]+?)(?=\s+:\s№|\s+/\s|\.?\s*$)"
)
_INITIALS = r"(?:[А-ЯЁ]\.\s?){1,2}"
_PERSON = rf"(?:[А-ЯЁ][а-яё\-]+\s{_INITIALS}|{_INITIALS}[А-ЯЁ][а-яё\-]+)"
_PEOPLE = later(rf"\s+/\s+(?P<people>{_PERSON}(?:,\s{_PERSON})*)")
_PUBLISHED = later(r"(?:опубл|опубликован\w*)\.?\s+(?=\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RussianPatent:
    """Number, country and class stand before the title, the days of filing and publication behind the inventors."""

    name: str = "russian-patent"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end)
        if head is None:
            return False
        draft.kind = "patent"
        take_addresses(draft)
        take_access(draft)
        draft.put("number", *head.span("number"))
        draft.put("title", *head.span("title"))
        people = _PEOPLE.search(draft.mask, head.end("title"), draft.end)
        if people:
            draft.put_names("author", split_names(draft.note.text[slice(*people.span("people"))]), *people.span("people"))
        published = _PUBLISHED.search(draft.mask, head.end(), draft.end)
        date = next((d for d in find_dates(draft.mask[: draft.end]) if published and d.start == published.end()), None)
        if date:
            draft.put("issued", date.start, date.end, value=date.edtf)
        return True
