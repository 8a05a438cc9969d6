"""What a Western note puts beside a work for its own use, or two fields that one comma should part: handles, short names for later notes, gazettes, agencies."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern

# "(@mpoole)", "[@petrov]": the name of an account beside its owner's
_HANDLE = later(r"\s[(\[]@[\w.\-]{2,40}[)\]]")
_HEREAFTER = later(
    r"\s?[(\[](?:[Ii]m\s[Ff]olgenden|[Nn]achfolgend|[Ff]ortan|[Kk]ünftig|[Hh]ereafter|[Hh]ereinafter|[Hh]enceforth|[Dd]ésormais|[Cc]i-après|[Dd]orénavant|[Дд]алее)(?![^\W\d_])[^()\[\]]{1,100}[)\]]"
    r"|,\s(?:hereafter|hereinafter|henceforth|désormais|ci-après|fortan)\s(?:cited\sas\s|cité\s|zitiert\sals\s)?[^,;()]{2,60}(?=\.?\s*$)"
)
_GAZETTE = later(
    r",\s(?P<name>(?:JORF|JO(?:CE|UE)?|J\.\s?O\.|Journal\sofficiel(?:\s[^,]{2,60})?|R?BGBl\.(?:\s[IV]+)?|RGBl\.|GBl\.|ABl\.(?:\s?EU|\s?EG)?|OJ|Official\sJournal(?:\s[^,]{2,60})?|Federal\sRegister|Bundesgesetzblatt(?:\s[^,]{2,40})?))(?:\s(?:n°|Nr\.|no\.)\s?\d+)?$"
)
_AGENCY = r"(?:Reuters|AFP|Agence\sFrance-Presse|AP|Associated\sPress|UPI|dpa|DPA|APA|Xinhua|Kyodo|Yonhap|TASS|ITAR-TASS|Interfax|RIA\sNovosti|ANSA|EFE|PTI|IRNA|KCNA|Bloomberg|Anadolu|CNA|Jiji(?:\sPress)?|Deutsche\sPresse-Agentur|Press\sTrust\sof\sIndia|ТАСС|Интерфакс|РИА\sНовости)"
_BY_AGENCY = later(rf",\s(?P<name>{_AGENCY})$")
_AGENCY_FIRST = later(rf"\s*{_AGENCY}[,:]\s")
# 开放 (Ван Мин. Открытие): the title translated in a bracket of another script
_GLOSS = later(r"[㐀-鿿ぁ-ヿ가-힣][^A-Za-zА-яЁё()\[\]]*(?P<gloss>\s*[(\[][А-ЯЁ][^()\[\]㐀-鿿ぁ-ヿ가-힣A-Za-z]{3,}[)\]])")


def blank_asides(draft: Draft) -> None:
    """Set aside what names the account or the short name."""
    if not any(sign in draft.text for sign in "@([,"):
        return
    called = _HEREAFTER.search(draft.mask, draft.start, draft.end)
    if called:
        draft.strike(*called.span())


def without_handles(text: str) -> str:
    """A name without its account's."""
    return _HANDLE.sub("", text) if "@" in text else text


def by_agency(text: str) -> bool:
    """Whether a stretch begins with the news agency that wrote it."""
    return _AGENCY_FIRST.match(text) is not None


def part_titles(draft: Draft) -> None:
    """A gazette or an agency that the title ends with is where it appeared; a gloss in another script is none of its words."""
    if not draft.has("title"):
        return
    start, end = draft.spans["title"]
    gloss = _GLOSS.fullmatch(draft.note.flat, start, end)
    if gloss:
        draft.drop("title")
        draft.put("title", start, gloss.start("gloss"))
        return
    law = pattern(r"\s*(?:<law>|Loi|Décret|Gesetz|Verordnung|Arrêté)(?!\w)").match(draft.note.flat, start, end)
    found = (_GAZETTE if law else _BY_AGENCY).search(draft.note.flat, start, end)
    if found and not draft.has("container_title"):
        draft.drop("title")
        draft.put("title", start, found.start())
        draft.put("container_title", *found.span("name"))
