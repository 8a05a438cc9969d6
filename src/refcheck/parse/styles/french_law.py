"""French decisions: the court, its chamber, the day and the number of the case ("Cass. civ. 1re, 3 mars 1998, n° 96-12.345")."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses

_TOWN = r"\s[A-ZÀ-Þ][\w’\-]+(?:\s[A-ZÀ-Þ][\w’\-]+)?"
_CHAMBER = r"(?:,?\s(?:ass\.?\s?plén|ch\.?\s?mixte|civ|com|soc|crim|req|plén|ass|sect)\.?|,?\s(?:\d(?:re|e|ère|ème)|[IVX]+e?)(?:\sciv\.|\sch\.)?|,?\s(?:ass|sect)\.)*"
_COURT = (
    rf"(?:(?:Cass\.|C\.\scass\.|Cour\sde\scassation|CE|C\.E\.|Conseil\sd[’']État|Cons\.\sconst\.|Conseil\sconstitutionnel|CJUE|CJCE|CEDH|Trib\.\sconfl\.|T\.\sconfl\.)"
    rf"|(?:CA|CAA|TA|TGI|TJ|T\.\scom\.|Cour\sd[’']appel\sde|Tribunal\sadministratif\sde){_TOWN})"
)
_HEAD = later(rf"\s*(?P<head>{_COURT}{_CHAMBER},?\s(?:(?:arrêt\s)?du\s)?)(?=\d{{1,2}}(?:er)?\s|\d{{1,2}}[./])")
_NUMBER = later(
    r"\s*,\s(?:[A-ZÀ-Þ][^,;\d]{2,60},\s)?(?:n[°ºo]s?|aff\.|req\.(?:\sn[°º])?|pourvoi\sn[°º])\s?(?P<number>[A-Z]?-?\d[\d\-./]*\d(?:\s?P)?)"
)


@dataclass(frozen=True, slots=True)
class FrenchLaw:
    """A decision has court and day for a title, and the number of its case."""

    name: str = "french-law"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end)
        if head is None:
            return False
        day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start == head.end() and d.precision == "day"), None)
        if day is None:
            return False
        take_addresses(draft)
        take_access(draft)
        draft.put("title", head.start("head"), day.end)
        draft.put("issued", day.start, day.end, value=day.edtf)
        number = _NUMBER.match(draft.mask, day.end, draft.end)
        if number:
            draft.put("number", *number.span("number"))
        draft.kind = "legal_case"
        return True
