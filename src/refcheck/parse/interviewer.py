"""Who asked the questions of a printed interview, between its title and where it appeared: neither belongs to the other."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.imprint import placed

_CAPITAL = r"(?!(?:the|der|die|das|les?|la|dem|den)\s)[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻА-ЯЁ]"
_NAME = rf"{_CAPITAL}[\w.’'\-]*(?:\s(?:(?:van|von|de|der|den|du|di|da|la|le)\s){{0,2}}{_CAPITAL}[\w.’'\-]*){{0,4}}"
_ASKED = later(
    rf"(?<=[,.;”»“\]/{USED}])\s*/?\s*(?:(?:an?\s)?(?:[Ii]nterview|[Cc]onversation|[Dd]iscussion)(?:ed)?\s(?:conducted\s)?(?:by|with)|[Ii]n\s[Cc]onversation\s[Ww]ith|[Qq]uestions\sby"
    r"|(?:(?:[Ii]m|[Ee]in)\s)?(?:[Ii]nterview|[Gg]espräch)\s(?:mit|von|geführt\svon)|[Ii]nterviewt\svon|[Dd]ie\sFragen\sstellten?|[Dd]as\s(?:Gespräch|Interview)\sführten?"
    r"|(?:[Ee]ntretien|[Ii]nterview|[Cc]onversation)\s(?:avec|(?:réalisée?|menée?|conduite?)\spar|par)|[Pp]ropos\srecueillis\spar|[Ii]nterrogée?\spar"
    r"|[Бб]еседовал[аи]?|[Бб]еседу\s(?:в[её]л[аи]?|провел[аи]?)|[Ии]нтервью\s(?:взял[аи]?|в[её]л[аи]?|провел[аи]?|подготовил[аи]?)|[Вв]опросы\sзадавал[аи]?|[Зз]аписал[аи]?)"
    rf"\s{_NAME}(?:,?\s(?:and|und|et|и)\s{_NAME})?(?=\s*(?:,\s|\.?\s*//|\.\s|;|$))"
)
_SIGNS = (
    "terview",
    "onversation",
    "iscussion",
    "uestions by",
    "gespräch",
    "fragen",
    "ntretien",
    "ropos",
    "nterrog",
    "бесед",
    "нтервью",
    "опросы",
    "аписал",
)
_TITLED = later(r"[”»“\]]|[а-яё]{3}[.?!]?\s*[/.]?\s*$")


def take_interviewer(draft: Draft) -> None:
    """Set aside ", interview by Jens Kolbe," behind a title: what follows is where it appeared."""
    if not draft.signs(*_SIGNS):
        return
    found = draft.search(_ASKED)
    if found is None or not _TITLED.search(draft.mask, draft.start, found.start()):
        return  # "A. Feld, interview by B. Moor, Paper": no title, and this stands for it
    begin, end = found.span()
    before = draft.mask[begin - 1]
    begin -= before in ",/"
    end += before == "," and draft.mask[end : end + 1] == ","
    draft.mask = draft.mask[:begin] + " " * (end - begin) + draft.mask[end:]


_LETTER = r"[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻА-ЯЁ]"
_PERSON = rf"{_LETTER}[\w.’'\-]*(?:\s(?:(?:van|von|de|der|den|du|di|da|la|le)\s){{0,2}}{_LETTER}[\w.’'\-]*){{1,4}}"
_WITH = rf"(?:(?:[a-zà-ÿ]+\s){{0,3}}{_LETTER}[\w.’'\-]*(?:\s(?:[a-zà-ÿ]{{2,3}}\s){{0,2}}{_LETTER}[\w.’'\-]*){{0,5}})"
_TALK = (
    r"(?:(?:[Aa]n?\s)?(?:[Ii]nterview(?:ed)?|[Cc]onversation|[Dd]iscussion|Q&A)\s(?:with|by)|[Ii]n\s[Cc]onversation\s[Ww]ith"
    r"|(?:[Ii]m\s|[Ee]in\s)?(?:Interview|Gespräch)\s(?:mit|von)|[Ii]nterviewt\svon"
    r"|(?:[Uu]n\s)?(?:[Ee]ntretien|[Ii]nterview|[Cc]onversation)\s(?:avec|par|de|accordée?\sà)|[Pp]ropos\srecueillis\spar|[Ii]nterrogée?\spar)"
)
_FORM = later(
    rf"\s*(?:(?P<who>{_PERSON})[,:]?\s)?(?P<title>{_TALK}\s(?!the\sauthor|(?:the\s)?present)(?P<with>{_WITH})(?:\s(?:by|par|von|avec)\s{_WITH})?)[,.]\s(?:[Ii]n:?\s|[Oo]n\s)?(?P<container>{_LETTER}[^,;()“”«»„/:{USED}]{{1,60}}?),?\s(?=[A-Z][a-zé]{{2,8}}\.?\s\d|\d{{1,2}}(?:\.\s?|er\s|\s)[A-Za-zäé\d]|\(?\d{{4}})"
)
_MEDIUM = later(
    r"(?<!\w)(?:Radio|TV|Television|Broadcasting|Channel|Rundfunk|Fernsehen|[A-ZÀ-Þ][a-zäöü]*(?:funk|blatt|post|zeitung)|BBC|CNN|NPR|PBS|NBC|CBS|ABC|ARD|ZDF|SRF|ORF|RFI|RTL|NHK|France\s(?:Culture|Inter|Info|\d+)|Podcast|Magazine?)(?!\w)"
    r"|^(?:The|Le|La|Les|L[’']|Die|Der|Das|El|Il)\s?[A-ZÀ-Þ]"
)


def printed_interview(text: str, begin: int = 0) -> re.Match[str] | None:
    """The interview that a flattened stretch cites, with what printed it; None for one that only the author had."""
    found = _FORM.match(text, begin)
    if found is None or not any(found.end() <= d.start <= found.end() + 1 and d.precision != "year" for d in find_dates(text)):
        return None
    medium = found["container"]
    if placed("<towns>").fullmatch(medium):
        return None
    known = _MEDIUM.search(medium) or pattern(r"(?<!\w)(?:<newspaper|periodical>)(?!\w)").search(medium) or "http" in text
    return found if known or found["who"] else None
