"""Pointers in words, in a Western note: "in the same book (p. 71)", "the report cited above", "im selben Band", «в той же книге», «le rapport cité supra»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refcheck.lang.later import later
from refcheck.model import BackReference, BackReferenceKind, Reference
from refcheck.parse.clean import Clean
from refcheck.parse.dates import find_dates
from refcheck.parse.facts import flat, pattern
from refcheck.parse.fields import RANGES
from refcheck.parse.split import Stretch

# What notes call a work, and of what types it then is; no type: its title or its genre has the word.
_NOUNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"books?|monographs?|memoirs?|B(?:uch|and|andes|uches|uche|üchern)|Werke?s?|Monograph?ie|Monografie|livre|ouvrage|volume|книг[аеиу]|монографи[яиею]|работ[аеуы]|труд[аеу]?|том[аеу]?", ("book", "chapter", "report")),
    (r"articles?|essays?|papers?|pieces?|Aufs[aä]tze?s?|Artikels?|Beitr[aä]ge?s?|Essays?|article|étude|essai|стать[яеиюё]|очерк[аеу]?|эссе", ("article", "chapter", "webpage")),
    (r"reports?|stud(?:y|ies)|Bericht[es]{0,2}|Studien?|rapport|доклад[аеу]?|отч[её]т[аеу]?|исследовани[еияю]", ("report",)),
    (r"(?:news\s|agency\s)?(?:dispatch(?:es)?|stor(?:y|ies)|wire)|(?:Agentur)?[Mm]eldung|Depesche|dépêche|сообщени[еияю]|заметк[аеиу]", ("article-newspaper", "webpage", "article-magazine")),
    (r"(?:press\s)?briefings?|Briefings?|point de presse|брифинг[аеу]?", ()),
    (r"press conferences?|(?:Regierungs)?[Pp]ressekonferenz|conférence de presse|пресс-конференци[яиюей]", ()),
    (r"(?:press\s)?(?:statements?|declarations?|communiqués?|releases?)|Erklärung|Stellungnahme|(?:Presse)?[Mm]itteilung|déclaration|communiqué|заявлени[еияю]|коммюнике|пресс-релиз[аеу]?", ()),
    (r"interviews?|conversations?|Interviews?|Gespräch[es]{0,2}|entretien|интервью|бесед[аеуы]", ()),
    (r"speech(?:es)?|address|remarks|lecture|Rede|Ansprache|Vortrag[es]{0,2}|discours|allocution|реч[ьи]|выступлени[еияю]|лекци[яию]", ()),
    (r"hearings?|testimony|Anhörung|audition|слушани[еяй]", ()),
    (r"transcripts?|minutes|Protokoll[es]{0,2}|Mitschrift|Transkript[es]{0,2}|compte rendu|procès-verbal|transcription|стенограмм[аеуы]|протокол[аеу]?", ()),
    (r"editorials?|columns?|op-eds?|Leitartikels?|Kommentar[es]{0,2}|éditorial|chronique|tribune|передов(?:ая|ой|ица)|колонк[аеиу]|комментари[йяею]", ()),
    (r"letters?|cables?|memorandum|memo|telegram|Brief[es]{0,2}|Schreibens?|Telegramm[es]{0,2}|Vermerk[es]{0,2}|lettre|télégramme|письм[аоеу]|телеграмм[аеуы]|записк[аеиу]", ()),
    (r"posts?|tweets?|threads?|blog|podcasts?|episode|Beitrag|Tweets?|Folge|billet|épisode|пост[аеу]?|твит[аеу]?|подкаст[аеу]?|эпизод[аеу]?", ()),
    (r"documents?|texts?|sources?|publications?|resolution|Dokument[es]{0,2}|Text[es]{0,2}|Quelle|Publikation|Resolution|document|texte|source|résolution|документ[аеу]?|текст[аеу]?|источник[аеу]?|публикаци[яиюей]|издани[еияю]|резолюци[яиюей]", ("",)),
)  # fmt: skip
_NOUN = "(?:" + "|".join(form for form, _ in _NOUNS) + ")"
_SAME = later(
    rf"(?<!\w)(?P<same>(?:[Tt]h(?:e|is|at)\s(?:very\s|exact\s|self)?same"
    r"|(?:[Dd](?:as|ie|er|en|em)|[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr])\s?(?:selben?|selbe|gleichen?)|[Dd](?:as|er|ie|em|en)selben?"
    r"|(?:[Ll][ea]|[Dd]u|[Aa]u|[Cc]e(?:tte)?)\smême|[Тт](?:[ао]т?|[ую]|о[йм]|ого|ому)\sже(?:\sсам\w+)?))"
    rf"\s(?P<noun>{_NOUN})(?!\w)"
)
_ABOVE_EN = r"(?:cited|quoted|mentioned|noted|named|discussed|referenced|referred\sto|described)\s(?:just\s)?(?:above|earlier|before|previously)|(?:cited|quoted|mentioned|referenced)\s(?=in\s(?:note|n\.|fn\.|footnote))|,?\s(?:above|supra)(?=\W*$)"
_ABOVE_DE = r"(?:(?:weiter\s)?oben|zuvor|vorher|bereits|schon|vorstehend|eingangs)\s(?:genannt|zitiert|erwähnt|angeführt|angegeben|besprochen)(?:e[nrms]?)?|in\s(?:Anm|Fn|Fußnote|Anmerkung)\.?\s\d{1,3}\s(?:genannt|zitiert|erwähnt|angeführt|angegeben)(?:e[nrms]?)"
_ABOVE_FR = r"(?:déjà\s)?(?:cité|mentionné|évoqué|signalé|indiqué|référencé)e?s?,?\s(?:supra|ci-dessus|plus\shaut|précédemment|(?=(?:à\sla\s|en\s)?note))|susmentionnée?s?|susvisée?s?|précitée?s?"
_ABOVE_RU = r"(?:уже\s)?(?:упомян|упоминав|указан|назван|цитирован|привед[её]н|процитирован)\w*\s(?:выше|ранее)|выше(?:упомянут|указан|назван|приведенн|приведённ|цитированн)\w+|(?:упомянут|указанн|названн|цитированн|приведенн|приведённ)\w+\s(?=в\s(?:сноск|примеч|прим\.|ссылк))"
_BEFORE_EN = r"(?:above-?\s?mentioned|above-?\s?cited|aforementioned|afore-?\s?cited|(?:previously|earlier|already)\s(?:cited|quoted|mentioned|referenced))"
_GAP = r"(?:[\s,](?:[^\s,;:.«»“”„]+,?\s){0,8}?)"
_ABOVE = later(
    rf"(?<!\w)(?:(?P<noun>{_NOUN})(?!\w){_GAP}(?:{_ABOVE_EN}|{_ABOVE_FR}|{_ABOVE_RU})|(?:{_BEFORE_EN}|{_ABOVE_DE}|{_ABOVE_RU})(?:\s[^\s,;:.«»“”„]+){{0,4}}?\s(?P<after>{_NOUN})(?!\w))",
    re.IGNORECASE,
)
# One of these stands in whatever either expression finds: they take longer to ask
_CORES = (
    *("same", "selb", "gleich", "même", "же "),
    *("cited", "quoted", "mentioned", "noted", "named", "discussed", "referenced", "referred", "described", "above", "supra"),
    *("genannt", "zitiert", "erwähnt", "angeführt", "angegeben", "besprochen"),
    *("cité", "mentionné", "évoqué", "signalé", "indiqué", "référencé", "susvisé"),
    *("упомян", "упомин", "указан", "назван", "цитирован", "привед"),
)
# An address, or a title in marks and where it was printed
_DESCRIBES = later(r"https?:|//|[“«„‘][^”»“]{3,}[”»“’],?\s(?:in\s|[A-ZÀ-ÞА-ЯЁ])")
_PAGE = later(rf"(?<!\w)(?:pp?|[Ss]|[Сс]|ff?)\.\s?({RANGES})")
_NUMBERED = later(
    r"(?:note|n\.|fn\.|footnote|Anm\.|Fn\.|Fußnote|Anmerkung|сноск\w+|примеч\w*\.?|прим\.|ссылк\w+)\s(?P<note>\d{1,3})(?!\d)", re.IGNORECASE
)
_LONGEST = 240


def _describes(text: str) -> bool:
    """Whether a stretch has a work of its own: a year that is not of a day, an address, a periodical."""
    days = [(d.start, d.end) for d in find_dates(text) if d.precision == "day"]
    return _DESCRIBES.search(text) is not None or any(
        not any(a <= y.start() < b for a, b in days) for y in re.finditer(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)", text)
    )


def read_worded(note: Clean, span: Stretch) -> BackReference | None:
    """The pointer in words that a stretch has, None where it has none or describes a work of its own."""
    text = note.flat[span.start : span.end]
    low = text.lower()
    if len(text) > _LONGEST or not any(core in low for core in _CORES):
        return None
    above = _ABOVE.search(text)
    found = above or _SAME.search(text)
    if found is None or _describes(text) or pattern(r"<op_cit|ibid>").search(text):
        return None
    number = _NUMBERED.search(text) if above else None
    kind = BackReferenceKind.NOTE_NUMBER if number else BackReferenceKind.AUTHOR_ONLY if above else BackReferenceKind.IBID
    page = _PAGE.search(text)
    start, end = note.raw_span(span.start, span.end)
    return BackReference(
        kind=kind,
        text=note.text[span.start : span.end].strip().rstrip("。"),
        start=start,
        end=end,
        target_note=number["note"] if number else None,
        page=note.text[slice(span.start + page.start(1), span.start + page.end(1))] if page else None,
    )


def called(works: Sequence[Reference], text: str) -> int | None:
    """The latest work that is what a pointer calls it: the briefing cited above. None where the pointer calls it nothing or none is so."""
    found = _ABOVE.search(flat(text))
    if found is None:
        return None
    word = found["noun"] or found["after"]
    form, types = next((form, types) for form, types in _NOUNS if re.fullmatch(form, word, re.IGNORECASE))
    named = re.compile(rf"(?<!\w)(?:{form})", re.IGNORECASE)
    for i in range(len(works) - 1, -1, -1):
        work = works[i]
        if (types and work.type.startswith(types)) or named.search(flat(f"{work.title} {work.genre or ''}")):
            return i
    return None
