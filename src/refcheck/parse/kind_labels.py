"""What a note calls a work beside its title (editorial, transcript, podcast, press release) and who hosted it: no words of the title, nor of where it appeared."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import USED, Draft

_LABEL = (
    r"(?:(?:unsigned\s|lead\s)?editorial|leading\sarticle|op-?ed|opinion(?:\s(?:piece|column))?|column|blog\s?post|blog|weblog|podcast(?:\sepisode)?|vodcast|webinar|newsletter|tweet|(?:twitter|facebook|x|telegram|linkedin|instagram)\spost"
    r"|thread|(?:full\s|official\s|unofficial\s|verbatim\s)?transcript|press\srelease|news\srelease|media\sadvisory|fact\ssheet|press\sbriefing|video(?:\srecording)?|audio(?:\srecording)?|radio\s(?:broadcast|programme|program)|television\sbroadcast|speech(?:\stext)?"
    r"|(?:nicht\sgezeichneter\s)?Leitartikel|Editorial|Kommentar|Gastbeitrag|Meinungsbeitrag|Kolumne|Glosse|Blog(?:beitrag|eintrag)?|Weblog|Podcast(?:folge)?|Pressemitteilung|Presseerklärung|Pressemeldung|Redemanuskript|Manuskript|Transkript|Wortprotokoll|Mitschrift|Tweet|Videomitschnitt|Video|Radiobeitrag|Fernsehbeitrag"
    r"|éditorial|édito|tribune(?:\slibre)?|chronique|billet(?:\sde\sblog)?|communiqué(?:\sde\spresse)?|dépêche|podcast|balado|transcription|verbatim|vidéo|émission(?:\sde\s(?:radio|télévision))?|tweet|texte\sdu\sdiscours"
    r"|редакционная\sстатья|передовая\sстатья|передовица|редакционная|передовая|колонка|комментарий|блог|подкаст|твит|пост|запись\sв\sблоге|пресс-релиз|стенограмма|видео|видеозапись|аудиозапись|телеграм-канал|интервью|беседа)"
)
_SIGNS = (
    *"editorial leading op-ed oped opinion column blog cast webinar newsletter tweet post thread transcript release advisory sheet briefing video audio broadcast program speech".split(),
    *"leitartikel kommentar beitrag kolumne glosse presse manuskript transkript protokoll mitschrift édit tribune chronique billet communiqu dépêche balado transcription verbatim vidéo émission texte".split(),
    *"редакц передов колонка комментарий блог подкаст твит пост запись релиз стенограмма видео аудио телеграм интервью беседа".split(),
    *(" by ", "hosted", "presented", "animé", "présenté", "moderiert"),
)
_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w.’'\-]*(?:\s(?:(?:van|von|de|der|den|du|di|da|la|le)\s){0,2}[A-ZÀ-ÞА-ЯЁ][\w.’'\-]*){1,4}"
# Behind the title's marks, between commas: “Title,” transcript, October 3; « Titre », éditorial, Le Monde
_BESIDE = later(rf"(?<=[”»“’{USED}])(?P<sign>[,.]?)\s(?P<label>{_LABEL})(?=\s*[,.(\[{USED}]|\s*$)", re.IGNORECASE)
# "(podcast)", "[твит]", ": [редакционная статья]", "(Podcast „Kalte Fronten“, Folge 41)"
_BRACKETED = later(
    rf"(?<=\S)(?:\s?:)?\s[(\[](?P<label>{_LABEL})(?:\s[^()\[\]]{{2,60}}|,\s[^()\[\]]{{2,40}})?[)\]](?=\s*[,.:;/{USED}]|\s*$)", re.IGNORECASE
)
_BEHIND_COLON = later(r"(?<=[а-яё])\s?:\s(?P<label>блог|подкаст|сайт|телеграм-канал|\[сайт\])(?=\.)")
# "…, Town, 6.2.2010, Redemanuskript", "Un titre, rapport, Paris, 2016"
_LAST = later(
    rf"(?<=\d),\s(?P<label>{_LABEL})(?=\.?\s*$)|,\s(?P<kind>rapport|Bericht|report|Studie|étude)(?=,\s[A-ZÀ-Þ][\w\-]+,\s(?:1[5-9]|20)\d\d)",
    re.IGNORECASE,
)
_FIRST = later(rf"\s*(?P<label>{_LABEL})[,:.]\s(?=[“«„])", re.IGNORECASE)
_HOSTED = later(
    rf"(?<=[,.)”»“])\s(?:(?:podcast\s|émission\s)?(?:hosted|presented|moderated|narrated|produced|animée?|présentée?|produite?|moderiert|präsentiert)\s(?:by|par|von)\s)"
    rf"{_NAME}(?:,?\s(?:and|et|und|&)\s{_NAME})?,(?:\s(?:[ée]pisode|ep\.|Folge|no\.|n°)\s?\d{{1,4}},)?",
    re.IGNORECASE,
)
_PUT_BY = later(rf"(?<=[”»“])\s?,?\s(?:by|par|von)\s{_NAME}(?=,\s)")
_ASKED = later(r"interview|conversation|q&a|questions|entretien|gespräch|бесед|интервью", re.IGNORECASE)


def take_label(draft: Draft) -> None:
    """Set aside what the work is called, and who hosted or asked, before its fields are read; the label is its genre."""
    if not draft.signs(*_SIGNS):
        return
    first = _FIRST.match(draft.mask, draft.start, draft.end)
    if first:
        draft.put("genre", *first.span("label"))
        draft.start = first.end()
    beside = _BESIDE.search(draft.mask, draft.start, draft.end)
    if beside:
        _blank(draft, *beside.span(), genre=beside.span("label"))
    for form in (_BRACKETED, _BEHIND_COLON, _LAST):
        found = form.search(draft.mask, draft.start, draft.end)
        if found:
            draft.put("genre", *found.span(str(found.lastgroup)))
            draft.strike(*found.span())
    hosted = _HOSTED.search(draft.mask, draft.start, draft.end)
    if hosted:
        _blank(draft, *hosted.span())
    asked = _PUT_BY.search(draft.mask, draft.start, draft.end)
    if asked and _ASKED.search(draft.note.flat, draft.start, asked.start()):
        _blank(draft, *asked.span())


def _blank(draft: Draft, start: int, end: int, genre: tuple[int, int] | None = None) -> None:
    if genre:
        draft.put("genre", *genre)
    draft.mask = draft.mask[:start] + " " * (end - start) + draft.mask[end:]


def untitle(draft: Draft) -> None:
    """A label that the title ends with in brackets is none of its words: Kein Weg zurück (Leitartikel)."""
    if not draft.has("title") or not draft.has("genre"):
        return
    start, end = draft.spans["title"]
    found = _BRACKETED.search(draft.note.flat + " .", start, end + 2)
    if found and found.end() >= end and found.start() > start and draft.spans["genre"] == found.span("label"):
        draft.drop("title")
        draft.put("title", start, found.start())
