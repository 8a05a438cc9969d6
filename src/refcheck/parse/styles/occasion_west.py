"""A briefing, speech or hearing that has no title but its occasion: "Press Conference by Minister Ole Berg, Oslo, May 3, 2019", "Audition de M. Roux, ministre, Sénat, 3 mars 2014"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses, take_pages
from refcheck.parse.imprint import placed

_KIND = (
    r"(?:(?:(?:Daily|Regular|Joint|Weekly|Special)\s)*(?:Press|News|Media)\s(?:[Bb]riefing|[Cc]onference|[Aa]vailability|[Ss]tatement)|(?:[A-Z][a-z]+\s){0,2}(?:[Rr]emarks|[Tt]estimony)|(?:Joint\s|Opening\s)?(?:Statement|Speech|Address|Lecture)"
    r"|(?:Regierungs|Bundes)?[Pp]ressekonferenz|Pressestatement|Rede|Ansprache|Vortrag|Anhörung|Pressegespräch|Regierungserklärung"
    r"|Discours|Allocution|Audition|Conférence\sde\spresse|Point\sde\spresse|Déclaration|Intervention"
    r"|Брифинг|Пресс-конференция|Пресс-подход|Заявление|Обращение|Послание|Стенограмма|Комментарий|Интервью|Выступление)"
)
_LINKED = r"(?:by|of|from|at|before|to|with|on|von|des|der|vor|auf|bei|mit|zu[rm]?|anlässlich|im|in|de|du|des|d[’']|devant|à|au|par|[а-яё]{3,}|А|[А-ЯЁ])"
_HEAD = later(rf"\s*(?P<title>{_KIND}\s?(?<=[\s’']){_LINKED}[^“”«»„;/]{{3,220}}?)\s*[,(]\s*(?:(?:от|du|vom|le|am|on)\s)?$")
_PLACE = later(r",\s(?P<place>[A-ZÀ-ÞА-ЯЁ][\w’\-]+(?:[\s\-][A-ZÀ-ÞА-ЯЁ][\w\-]+){0,2}(?:,\s(?:D\.\s?C\.|[A-Z]{2}))?)$")
_BEHIND = later(
    rf"\)?\s*(?:г\.|года|г\.\s?г\.)?\s*(?://\s*(?P<site>[^.{USED}/]{{2,80}}?)\s*(?:\.|[{USED}]|$)|[,.]?\s*(?=[{USED}(\[<]|$|[PpSСсC]p?\.\s?\d|URL)|,\s(?P<body>[A-ZÀ-Þ][^,.{USED}]{{2,60}}?)(?=[,.]?\s*(?:[{USED}]|$)))"
)


@dataclass(frozen=True, slots=True)
class OccasionWest:
    """What was said, by whom and where is the title; a town and the day close it."""

    name: str = "occasion"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if not re.match(rf"\s*{_KIND}\s", draft.text):
            return False
        day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start > draft.start and d.precision == "day"), None)
        head = _HEAD.fullmatch(draft.mask, draft.start, day.start) if day else None
        if day is None or head is None or re.search(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:", head["title"]):
            return False
        bare = Draft(draft.note, draft.start, draft.end, mask=draft.mask)
        take_addresses(bare)
        take_access(bare)
        take_pages(bare)
        behind = _BEHIND.match(bare.mask, day.end, draft.end)
        if behind is None:
            return False
        start, end = head.span("title")
        place = _PLACE.search(draft.mask, start, end)
        if place and (placed("<towns>").fullmatch(place["place"]) or not pattern("<organisation|government>").search(place["place"])):
            draft.put("publisher_place", *place.span("place"))
            end = place.start()
        take_addresses(draft)
        take_access(draft)
        take_pages(draft)
        draft.put("title", start, end)
        draft.put("issued", day.start, day.end, value=day.edtf)
        for group in ("site", "body"):
            if behind[group]:
                draft.put("container_title", *behind.span(group))
        draft.strike(draft.start, day.end)
        draft.kind = "speech"
        return True
