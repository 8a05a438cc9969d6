"""Records of archives: ЦАМО РФ. Ф. 229. Оп. 164. Д. 1. Л. 31; Memorandum, May 3, 1971, box 87, … Library; BArch, R 901/28345, Bl. 12."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import groups
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.facts import holds, pattern
from refcheck.parse.fields import RANGES, take_access, take_addresses
from refcheck.parse.names import split_names
from refcheck.parse.persons import take_author
from refcheck.parse.styles.container import bodies_name
from refcheck.parse.styles.gost_names import AUTHORS

_RECORD = later(
    r"(?:(?<=[Аа]рхив\s)[^.;]{3,60}|(?<=[Аа]рхив)[^.;]{0,60})\.\s(?:Оп\.\s?\d+[.,]\s)?Д\.\s?\d+\.\sЛ\.\s?[\d\-, об.]*\d|"  # a current archive has no fonds
    # "On." and "Он.": Оп. as scanners read it; Воп., Спр., Арк., а. е.: Belarusian, Ukrainian and Bulgarian archives
    r"(?:^|[\s.,])(?:Ф|ф|F|f)\.\s?(?:(?:[А-ЯA-Z]-?)?\d+[\w\-]*|«[^«»]{3,40}»|[А-ЯЁ][а-яё]+(?:\s[а-яё]+){0,3})[.,]\s?(?:[^.,]{0,12}[.,]{1,2}\s?){0,2}(?:(?:Оп|оп|Op|op|Он|On|Воп|воп)\.\s?[А-ЯA-Z]?\d+|(?:К|Кн|Карт|Картон|Кор|Папка|П|Ед\.\s?хр|Д|Спр|Е\.\s?х)\.?\s?(?:№\s?)?\d+)[^;]*?"
    r"(?:[\s,.]*(?:Л|л|L|l|Д|д|D|d|Арк|арк|Спр|спр|[Аа]\.\s?е|[Ее]д\.\s?хр)\.\s?[\d\-, об.]*\d[а-яa-z]*)+(?:\s?(?:об|зв)\.)?"
)
# "Письмо М. А. Рогова от 5 мая 1911 г. РГАЛИ. Ф. 10": a paper with its day, and the archive in a sentence of its own
_DATED = later(r"(?:(?<=\d{4})|(?<=года))\.\s+(?=[А-ЯЁ][^.,;]{1,60}\.?\s*$)|(?<=\d{4}\sг\.)\s+(?=[А-ЯЁ][^.,;]{1,60}\.?\s*$)")
_MARKS = '「『《“«"'
_HELD = later(r"(?:(?<=[㐀-鿿])[馆館室院所]|センター|文庫|大学)\s*[\"”’]?\s*所?[藏蔵](?=\s*(?:[,，、。;)「『《]|$)|[^,，。]{0,24}[档檔])")
_PRINTED = later(r"[刊刻印][本]")  # 图书馆藏明嘉靖刊本: a printed book, wherever a copy lies
# A shelf mark: F7/12345, PRO 30/33/14/11, B8-2-13-22, 002-020300-00016-042
_SHELF = later(
    r"(?<=[,，、])\s?(?:[A-Z]{1,4}\s?\d*[/.]\d{2,}|Ref\.\s?[A-Z]\d{6,}|(?:MSS?|RG|FO|CO|WO|CAB)\.?\s\d+(?=[,.])|(?!(?:1\d|20)\d\d-\d\d?-\d\d?(?!-))[A-Z]{0,3}\d*-?\d+(?:-\d+){2,})"
)


@dataclass(frozen=True, slots=True)
class ArchivalRecord:
    """Archive, fond, inventory, file and sheet are one title: there is nothing else to name the record by."""

    name: str = "archival-record"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        found = _RECORD.search(draft.mask, draft.start, draft.end) if draft.signs("ф.", "f.", "архив") else None
        if found is None:
            return False
        stroke = re.compile(r"\s+//\s+").search(draft.mask, draft.start, found.end()) or _named_paper(draft, found.start())
        stroke = stroke or _DATED.search(draft.mask, draft.start + 4, found.start())
        begin = stroke.end() if stroke else draft.start
        if found.start() - begin > (110 if "(" in draft.mask[begin : found.start()] else 60):  # "… архив (далее - РГАНИ). Ф. 89"
            return False
        draft.kind = "document"
        if stroke:  # "Письмо губернатору от 4 июня 1911 г. // РГИА. Ф. 1284": the paper has a title of its own
            marked = next((g for g in groups(draft.mask, draft.start, stroke.start()) if g.sign in _MARKS), None)
            title = marked.inner if marked else (draft.start, stroke.start("title") if "title" in stroke.groupdict() else stroke.start())
            author = AUTHORS.match(draft.mask, *title) if not marked else None
            if author:  # "Рогов П. Д. Степь: рукопись // ОР РГБ. Ф. 93"
                draft.put_names("author", split_names(draft.note.text[slice(*author.span(1))]), *author.span(1))
            draft.put("title", author.end() if author else title[0], title[1])
            dates = [d for d in find_dates(draft.mask[: stroke.end()]) if d.start >= draft.start and d.precision == "day"]
            if dates:
                draft.put("issued", dates[-1].start, dates[-1].end, value=dates[-1].edtf)
        _described(draft, found.end())
        draft.put("title", draft.start, found.end())
        head = re.match(r"[^.,]+", draft.note.flat[begin : draft.end])
        if head:
            draft.put("archive", begin, begin + head.end())
        return True


# "ГАРФ. Ф. 10. Оп. 2. Д. 3. Л. 14 об. (письмо жителей слободы, 1909 г.)": what the paper is, behind where it lies
_FOLLOWING = later(
    r"\.\s+(?P<title>[А-ЯЁ][а-яё]{3,}\s[^()/]{4,160}?),?\s(?:от\s)?(?P<date>\d{1,2}[^,]*\d{4}[^,\d]*)$"
)  # … Л. 45. Письмо Лыкова Рогову, 4 июля 1930 г.
_BEHIND = later(r"\.?\s*\((?P<title>[^\W\d_][^()]{6,160}?)(?:,\s(?P<date>[^(),]*\d{4}[^(),]*))?\)\.?\s*$")
_SHEET = later(r"(?:Лл?|лл?|Арк)\.\s?(?P<page>\d[\d\-, ]*(?:\s?(?:об|зв)\.)?)\s*$")


def _described(draft: Draft, begin: int) -> None:
    """The name and date of a record in a bracket behind its sheet, which then is its page."""
    found = _BEHIND.match(draft.mask, begin, draft.end) or _FOLLOWING.match(draft.mask, begin, draft.end)
    if found is None or re.match(r"(?:далее|здесь|там|подлинник|копия|черновик|машинопись|рукопись|автограф)(?!\w)", found["title"]):
        return
    draft.put("title", *found.span("title"))
    date = next((d for d in find_dates(draft.mask[: found.end()]) if d.start >= found.start()), None)
    if date:
        draft.put("issued", date.start, date.end, value=date.edtf)
    sheet = _SHEET.search(draft.mask, draft.start, begin)
    if sheet:
        draft.put("page", *sheet.span("page"))


# "A to B, May 14, 1965, Box 77, …, Lyndon Library": a dated paper in a box of a house whose name says only what it is
_BOXED = later(
    r"\d{4},\s(?:[^,]+,\s){0,3}?(?:[Bb]ox|[Ff]older|[Rr]eel|[Ff]ile|MSS?|RG|FO|CO|WO|CAB)\s[A-Z]?\d[^;]*?(?P<house>(?:Library|Museum|Institution|University|Society|Collections?))(?=[,.]|\s*$)"
)


_FILED = later(
    r"^[^,]{2,50},\s(?:[^,;]{2,50},\s){0,3}?(?:leg\.|legajo|caja|cx\.|maço|busta|filza)\s?\d"
    # "AN, F7 13044, rapport du préfet, 12 mars 1921", "Archives de la Marine, Brest, Asie, vol. 12, f. 34"
    r"|^(?:AN|AD\w{0,3}|AM|SHD|SHAT|SHM|AMAE|MAE|CADN|CADC|ANOM|CAOM|BnF|APP|BDIC),\s(?:[^,;]{2,50},\s)?[A-Z\d][\w ]{0,6}\s?\d"
    # "PA AA, B 130, Bd. 9876, Aufzeichnung vom 4. April 1972", "HStA Stuttgart, E 130a, Bü 45"
    r"|^(?:PA\s?AA|BArch|[GHL]?StA(?:\sPK)?|HHStA|ÖStA|LHA|NLA|StadtA|StadtAA?|BAR|ETH-Bib)(?:[\s-][A-ZÄÖÜ][\w-]+)?,\s(?:[^,;“«\"]{1,30},\s){0,2}?(?:[A-Z]{1,3}\s?\d|Bestand\s|Bd\.\s|Nr\.\s|Bü\.?\s|Bl\.\s)"
    r"|^Archives\s(?:nationales|départementales|municipales|diplomatiques|du|de)\b[^,;]*,\s(?:[^,;]{2,50},\s){0,3}?(?:vol\.|carton|dossier|série|boîte|[A-Z]{1,3}\s?\d)",
    re.MULTILINE,
)
_MARKED = later(r"[“«\"「『《]|\d{4}\)")


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """A paper in an archive: its name and date first, or the archive first; box, folder or shelf mark, and the archive's name."""

    name: str = "archive-file"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        filed = _FILED.search(draft.mask, draft.start, draft.end)
        if filed and not _MARKED.search(draft.text):
            return _whole(draft)
        boxed = _BOXED.search(draft.mask, draft.start, draft.end)
        if (not boxed and not holds(draft.mask, "archive") and not re.search("[藏蔵]", draft.text)) or _PRINTED.search(draft.text):
            return False
        numbered = pattern(r"(?<![^\W\d_])(?:<archive_parts>)\s*[:.]?\s*[A-Z]{0,4}\s?\d").search(draft.mask, draft.start, draft.end)
        held = _HELD.search(draft.mask, draft.start, draft.end)
        if numbered is None:
            numbered = _SHELF.search(draft.mask, draft.start, draft.end)
        house = held or next(iter([*pattern(r"<archive>(?!\s?[号號])").finditer(draft.mask, draft.start, draft.end)][-1:]), None) or boxed
        if not (numbered or held) or not house or re.search(r"\([^()]*:[^()]*(?:1[5-9]|20)\d\d\)|出版", draft.text):
            return False
        draft.kind = "document"
        take_addresses(draft)
        take_access(draft)
        parts = [m.span() for m in re.finditer(r"[^,，、。]+", draft.mask[draft.start : draft.end])]
        stands = house.start("house") if house is boxed else house.start()
        at = next((i for i, (a, b) in enumerate(parts) if a <= stands - draft.start < b), 0)
        _take(draft, "archive", parts[at])
        marked = next(
            (
                g
                for g in groups(draft.mask, draft.start, draft.end)
                if g.sign in _MARKS and not bodies_name(draft, g) and (at == 0 or g.start < (numbered or house).start())
            ),
            None,
        )
        if marked:
            start, end = marked.inner
            draft.put("title", start, end - (draft.mask[end - 1] in ",."))
            if stands > marked.start and draft.mask[draft.start : marked.start].rstrip().endswith(":"):  # 某某：《志稿》（未刊稿）
                take_author(draft, draft.start, marked.start)
        elif at == 0:
            draft.put("title", draft.start, draft.end - (draft.mask[draft.end - 1] in ".。"))
        else:
            _take(draft, "title", _named(draft, parts))
        dates = [d for d in find_dates(draft.mask[: draft.end]) if d.start >= draft.start]
        dates = [d for d in dates if d.precision != "year"] or [
            d
            for d in dates
            if d.start < (numbered or house).start()
            and (
                draft.mask[d.end - 1] == "年" or re.fullmatch(r",\s\d{4},", draft.mask[d.start - 2 : d.end + 1])
            )  # "Yearbook, 1967, box 12"
        ]
        if dates:
            draft.put("issued", dates[0].start, dates[0].end, value=dates[0].edtf)
        pages = re.compile(rf"第({RANGES})[页頁](?=\s*[,，。]|\s*$)").search(draft.mask, house.end(), draft.end)
        if pages:
            draft.put("page", *pages.span(1))
        return True


def _whole(draft: Draft) -> bool:
    """ "AGI, Filipinas, leg. 27, n. 12, carta de 3 de julio de 1601": nothing but the archive and its numbers names the paper."""
    draft.kind = "document"
    draft.put("title", draft.start, draft.end - draft.mask[: draft.end].endswith("."))
    draft.put("archive", draft.start, draft.start + len(draft.text.partition(",")[0]))
    dates = [d for d in find_dates(draft.mask[: draft.end]) if d.start >= draft.start and d.precision == "day"]
    if dates:
        draft.put("issued", dates[0].start, dates[0].end, value=dates[0].edtf)
    return True


_PERSON = later(
    r"(?:[A-Z][\w.’'\-]*\s){1,3}[A-Z][\w’'\-]+(?<!Papers)(?<!Files)(?<!Records)(?<!Collection)(?<!Archive)(?<!Archives)(?<!Library)"
)
_DAY = later(r"\d{1,2}\s[A-Z]|[A-Z][a-z]+\s\d")


def _named(draft: Draft, parts: list[tuple[int, int]]) -> tuple[int, int]:
    """ "Letter, Grey to Jordan, 3 March 1911": what kind of paper it is and whose, up to its day."""
    words = [draft.mask[draft.start + a : draft.start + b].strip() for a, b in parts[:3]]
    if len(words) == 3 and _PERSON.fullmatch(words[0]) and re.search(r"\s(?:to|by|for|from|of)\s", words[1]) and _DAY.match(words[2]):
        draft.put_names("author", split_names(words[0]), draft.start + parts[0][0], draft.start + parts[0][1])
        return parts[1]  # "John Jordan, Jordan to Grey, November 14, 1911"
    one = re.fullmatch(r"(?:Letter|Telegram|Memorandum|Memo|Minute|Despatch|Dispatch|Note|Cable|Report)s?", words[0])
    if one and len(words) == 3 and re.search(r"[A-Z].*\s(?:to|by|for|from)\s", f"X {words[1]} ") and _DAY.match(words[2]):
        return parts[0][0], parts[1][1]
    return parts[0]


def _named_paper(draft: Draft, stop: int) -> re.Match[str] | None:
    """ "ЦК ВКП(б) — послу в Китае, 5 января 1949 г., РГАСПИ, ф. 558": what ends at the date is the paper's name, the archive follows."""
    lead = re.compile(r"(?P<title>[,，]?\s*[(（]?)(?P<date>[^,，;()]*\d{4}[^,，;()]*?)[)）]?[,，]\s*(?=[^,，;]{2,60}[,，]?\s*$)")
    return next((m for m in lead.finditer(draft.mask, draft.start + 4, stop) if find_dates(m["date"])), None)


def _take(draft: Draft, field: str, span: tuple[int, int]) -> None:
    text = draft.mask[draft.start + span[0] : draft.start + span[1]]
    end = span[1] - (len(text) - len(text.rstrip(" .")))
    draft.put(field, draft.start + span[0], draft.start + end)
