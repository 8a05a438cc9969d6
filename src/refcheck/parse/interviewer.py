"""Who asked the questions of a printed interview, between its title and where it appeared: neither belongs to the other."""

from __future__ import annotations

import re

from refcheck.parse.draft import USED, Draft

_CAPITAL = r"(?!(?:the|der|die|das|les?|la|dem|den)\s)[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻА-ЯЁ]"
_NAME = rf"{_CAPITAL}[\w.’'\-]*(?:\s(?:(?:van|von|de|der|den|du|di|da|la|le)\s){{0,2}}{_CAPITAL}[\w.’'\-]*){{0,4}}"
_ASKED = re.compile(
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
_TITLED = re.compile(r"[”»“\]]|[а-яё]{3}[.?!]?\s*[/.]?\s*$")


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
