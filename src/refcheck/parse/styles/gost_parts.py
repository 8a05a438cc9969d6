"""Parts of a Russian description that stand beside title and imprint: responsibility, apparatus, series, numbers of parts, statutes."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.names import CYRILLIC, is_organisation, split_names

_PERSON = rf"(?:[A-Z{CYRILLIC}][а-яё]?\.[\s\-]?){{1,3}}[A-Z{CYRILLIC}][\w'’\-]+"
_PEOPLE = rf"{_PERSON}(?:,\s+{_PERSON})*"
_OTHERS = r"(?:,?\s*\[?(?:и др|та ін|і інш|et al)\.?\]?)?"
_SIGNED = later(rf"\s/\s+(?P<people>{_PEOPLE}){_OTHERS}(?=\s*(?:[;.{USED}]|//|$))")
# Who wrote the preface, drew the pictures or sat on the board: neither editor nor translator.
_HELPERS = later(
    rf"[;/]\s*\[?(?:редкол|ред\.\s?кол|(?:авт\.\s)?вступ\.\s?ст|предисл|послесл|примеч|коммент|худож|ил|рец)\.\s*(?:и\s(?:примеч|коммент)\.)?\s*:?\s*{_PEOPLE}(?:\s\([^()]{{3,20}}\.\))?{_OTHERS}\]?"
)
_APPENDED = r"(?:коммент|примеч|вступ\.\s?ст|предисл|послесл|подгот\.\s?текста)\.?"
_AND_NOTES = later(rf"(?<=[а-яё]\.)(?:,\s+{_APPENDED})*(?:\s+и|,)\s+{_APPENDED}(?=\s+[А-ЯЁA-Z])")
# "пер. с фр. М. : Прогресс": translated, and no translator named
_UNSIGNED = later(
    r"(?:[/:;]\s*\[?[Пп]|\.\s+П)ер\.\s+[сз]\s+[а-яёії.\-]+?(?:\sи\s[а-яё.]+?)?\.?\]?(?=\.?\s+(?:(?:М|Л|СПб|[А-ЯЁ][а-яё\-]{3,})\.?\s?[:;]|(?:М|Л|СПб)\.,\s\d{4}))"
)
_BODY = later(rf"[;/]\s[^:;/{USED}]{{3,120}}?\.(?=\s{{3}})")  # an area's dash was blanked behind its full stop
_LISTED = later(r"(?:Библиогр|Указ|Прил)\.?(?:\s[^:.\x00]{0,40})?:\s*[сc]\.\s*\d+(?:\s*-\s*\d+)?|(?<=\d\s[сc]\.)\s*:\s*(?:цв\.\s)?(?:ил|табл|карт|портр|граф|схем)[^\s.]*\.?(?:,\s(?:ил|табл|карт|портр|граф|схем)[^\s.]*\.?)*")  # fmt: skip
_DAY_BEHIND = later(r"(?<=\.\s)(?:1[89]|20)\d\d\.\s+№\s?\d[\d\-/]*(?:\s?\(\d+\))?\.\s+(?P<day>\d{1,2}\s[а-яії]{3,8}\.?)(?=[.,]|\s*$)")


def take_day_behind_number(draft: Draft, begin: int) -> None:
    """ "2005. № 12 (615). 28 марта": the day of a newspaper behind its number, before the number is struck out."""
    found = _DAY_BEHIND.search(draft.mask, max(begin - 2, draft.start), draft.end)
    date = next((d for d in find_dates(draft.mask[: found.end()]) if d.start == found.start()), None) if found else None
    if found and date and date.precision == "day":
        draft.put("issued", date.start, date.end, value=date.edtf)
        draft.strike(*found.span("day"))


def put_printed(draft: Draft, start: int, end: int) -> None:
    """The year behind place or publisher, with the day behind it where a newspaper's town is printed ("Степь. Чита, 2003. 8 окт.")."""
    day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start == start and d.precision == "day"), None)
    draft.put("issued", start, day.end if day else end, value=day.edtf if day else None)


# "(Доклад ; № 7)", "(Препринт / ВШЭ ; WP3/2010)": a report by the series that it came out in
_REPORT_SERIES = later(
    r"\.?\s\((?P<series>(?:Доклад|Рабоч|Аналитич|Препринт|Отч[её]т|Working|Discussion|Policy|Occasional|Report|Research)[^()]{3,80}\d[^()]{0,12})\)"
)
_LATIN_EDITION = later(r"(?<=,\s)\d+(?:st|nd|rd|th)\s+ed(?=\.)")
_PLACES_WITHIN = later(r"(?<![^\W\d_])(?:[Дд]ок|[Рр]ис|[Тт]абл|[Пп]рим(?:еч)?|[Пп]исьмо|Item)\.?\s(?:№№?\s?)?\d+(?:\s?-\s?\d+)?(?!\w)")
_BRACKETS = later(r"\[(?=[А-ЯЁA-Z][\w.\- ]{0,20}\]\s*[:,])|(?<=[.\w])\](?=\s*[:,])|\[(?=(?:1[5-9]|20)\d\d\])|(?<=\[(?:1[5-9]|20)\d\d)\]")
_CONTENT = later(
    r"(?<!\w)(?:(?:Текст|Изображение|Видео|Аудио|Звук)\s?:\s(?:электронн|непосредственн|аудио|видео)\w*\.?|Введ(?:ен)?\.\s(?:с\s)?\d{4}.\d\d.\d\d\.?)"
)
_PART = later(r"(?<![^\W\d_])(?:[Чч]|[Кк][нњ]|[Сс]в|[Дд]ял)\.\s*(\d{1,3}(?:\s?-\s?\d{1,3})?|[IVXLC]+)(?!\w)")
_STATUTE = later(
    r"(?:^|:\s)(?:\w+\.?\s){0,2}(?:закон|кодекс|указ|постановление|распоряжение|приказ|директива|конвенция|договор|соглашение|постанова|розпорядження|наказ|рішення|договір|угода|пастанова|загад|наредба|решение)(?=\s).{0,160}?\s(?:от|від|ад)\s\d{1,2}(?:\.\d\d\.|\s[а-яіїє]+\.?\s)\d{4}",
    re.IGNORECASE,
)

# Writers of one name: the only lone words that head a description without "//".
ONE_NAME = r"(?:Аристотель|Платон|Плутарх|Геродот|Фукидид|Ксенофонт|Полибий|Плотин|Прокл|Цицерон|Сенека|Овидий|Вергилий|Гораций|Тацит|Эпиктет|Лукреций|Гомер|Эсхил|Софокл|Еврипид|Аристофан|Августин|Боэций|Данте|Вольтер|Стендаль|Новалис|Конфуций|Авиценна|Аверроэс|Хайям|Низами|Навои)"

_NOMINATIVE = r"[А-ЯЁ][а-яё]+(?:ая|ое|ые|ие)\s[а-яё][\w\s\-]{2,50}"
_LIBRARY = r"(?:Мыслители|Библиотека|Памятники|Классики|Литературные памятники)\s[\w.\s\-]{2,40}"
_HOUSES = r"(?:SUNY|[Oo]xford|[Cc]ambridge|[Pp]rinceton|[Hh]arvard|[Ss]tanford|[Yy]ale|[Rr]outledge|[Ss]pringer|[Pp]algrave|[Bb]lackwell|[Bb]rill)"
_LATIN = rf"(?:{_HOUSES}\s(?:\w+\s){{0,3}}(?:[Ss]eries|[Ss]tudies|[Tt]exts|[Mm]onographs|[Ll]ibrary|[Gg]uides|[Hh]andbooks)|[A-Z][\w'’\-]*\s(?:\w+\s){{0,2}}series|Studies|Texts|Monographs|Lecture\s[Nn]otes)(?:\s(?:in|on|of)\s[\w\s,'’\-]{{3,70}})"
# A word or number that no sign closes, and that is neither an adjective nor a preposition of what follows, nor what names by apposition.
_RUNNING = r"(?<=[^\W_])(?<!ая)(?<!ое)(?<!ые)(?<!ие)(?<!ий)(?<!ый)(?<!ой)(?<!\s\w)(?<!\s\w\w)(?<!азета)(?<!урнал)(?<!льманах)(?<!борник)(?<!ерия)(?<!естник)(?<!юллетень)(?<!жегодник)(?<!роект)(?<!фонд)(?<!ентр)(?<!нститут)(?<!дательство)\s"
_LATIN_RUNNING = r"(?<![A-ZÀ-Þ])(?:(?<=\s)|^)[a-zà-ÿ\d][\w'’\-]*(?<!\band)(?<!\bthe)(?<!\bfor)(?<!\bfrom)(?<!\bwith)(?<!\s\w\w)(?<!\s\w)\s"
_SERIES = later(rf"(?:{_RUNNING}(?=(?:{_NOMINATIVE}|{_LIBRARY})\s*\.?\s*$)|{_LATIN_RUNNING}(?={_LATIN}\s*\.?\s*$))")
_TURN = later(r"(?<=[a-zа-яёà-ÿ\d])(?<!\s\w)(?<!\s\w\w)(?<!\sand)(?<!\sthe)\s(?=[А-ЯЁA-Z][\w'’\-]+)(?![IVXLC]+(?!\w))")


def plain(mask: str) -> str:
    """Blank the brackets of what the describer supplied ("[М.] : Образ, [1923]"), the kind of content and the day a standard came into force."""
    mask = _BRACKETS.sub(" ", mask) if "[" in mask else mask
    return _CONTENT.sub(lambda m: " " * len(m[0]), mask)


def series_behind(text: str, *, closed: bool) -> int | None:
    """Where the name of a series begins that stands behind a collection's title with no sign between.

    `closed` says that a full stop follows it before " / ": no title is closed so, only a series is.
    """
    found = _SERIES.search(text)
    if found:
        return found.end()
    if not closed or not re.search(r"[^\W_]{4}(?<!докл)(?<!науч)(?<!конф)(?<!матер)[.\s]*$", text):
        return None
    turns = [m.end() for m in _TURN.finditer(text)]
    return turns[-1] if 0 < len(turns) < 3 else None


def take_signed(draft: Draft, begin: int) -> None:
    """ "/ И. П. Скворцов, Д. А. Рыков": all authors, where the heading gives the first or none."""
    found = _SIGNED.search(draft.mask, begin, draft.end)
    if found is None or re.search(r"\s/\s", draft.mask[begin : found.start()]):
        return  # behind the title alone: another stroke names who made a volume
    people = split_names(draft.note.text[slice(*found.span("people"))])
    head = draft.names.get("author", ())
    if head and len(head) < len(people) and head[0].family == people[0].family:
        draft.drop("author")
    draft.put_names("author", people, *found.span("people"))
    if not head or head[0].family == people[0].family:
        draft.strike(found.start("people"), found.end())


def strike_apparatus(draft: Draft, begin: int) -> None:
    """Set aside the writers of prefaces and notes, pictures and lists of books with their pages; take ", 2nd ed." before roles are asked."""
    edition = _LATIN_EDITION.search(draft.mask, begin, draft.end)
    if edition:
        draft.put("edition", *edition.span())
        draft.strike(*edition.span())
    series = _REPORT_SERIES.search(draft.mask, begin, draft.end)
    if series:
        draft.put("genre", *series.span("series"))
        draft.strike(*series.span())
        draft.kind = "report" if draft.kind == "book" else draft.kind
    rest = draft.mask[begin : draft.end]
    if ": с. " in rest or "с. : " in rest or "с.: " in rest:
        _strike_all(draft, _LISTED, begin)
    _strike_all(draft, _PLACES_WITHIN, begin)
    if "/" not in rest and ";" not in rest and "ер. " not in rest:
        return
    _strike_all(draft, _UNSIGNED, begin)
    _strike_all(draft, _HELPERS, begin)
    notes = _AND_NOTES.search(draft.mask, begin, draft.end)
    if notes:
        draft.mask = draft.mask[: notes.start()] + " " * len(notes[0]) + draft.mask[notes.end() :]


def _strike_all(draft: Draft, expression: re.Pattern[str], begin: int) -> None:
    for found in expression.finditer(draft.mask, begin, draft.end):
        draft.strike(*found.span())


def strike_bodies(draft: Draft, begin: int) -> None:
    """Set aside the bodies that answer for a work, between its people and the dash of the next area."""
    if "   " not in draft.mask[begin : draft.end]:
        return
    for found in _BODY.finditer(draft.mask, begin, draft.end):
        if is_organisation(found[0].strip(" ;/.")) or re.search(r"[а-яё]\.", found[0][:-1]):
            draft.strike(*found.span())


def take_part(draft: Draft, begin: int) -> None:
    """ "Ч. 2" and "Кн. 3": the part is the number of a volume, or the number within one."""
    found = _PART.search(draft.mask, begin, draft.end)
    if found is None:
        return
    if not draft.has("volume") and not draft.has("issue"):
        draft.put("volume", *found.span(1))
    elif draft.kind == "chapter" and draft.has("volume"):
        draft.put("issue", *found.span(1))
    draft.strike(*found.span())


def is_statute(title: str) -> bool:
    """Whether a title names a law, decree or treaty and its day."""
    return any(word in title for word in (" от ", " від ", " ад ")) and _STATUTE.search(title) is not None


# "V. 92", "V.10 (10)"; "2019. 2(16)" behind the year
_SHORT_VOLUME = later(r"(?<=[\s.])V\.\s?(?P<volume>\d{1,4})(?:\s?\((?P<issue>\d{1,5})\))?(?=[\s.,:]|$)")
_SHORT_ISSUE = later(r"(?<=[\s.])(?:N|Iss?)\.\s?(\d{1,4}(?:\s?-\s?\d{1,3})?)(?=[\s.,:]|$)")  # "N. 5", "Is. 1-4"
_BARE_PAIR = later(r"(?<=\d{4}\.)\s+(?P<first>\d{1,3})\s?\((?P<second>\d{1,4})\)(?=[.,:])")


def take_short_numbers(draft: Draft, begin: int) -> None:
    """Numbers of a periodical by one letter or none; of a bare pair the first is the year's issue where the second counts all issues."""
    if "//" not in draft.text:
        return
    found = _SHORT_VOLUME.search(draft.mask, begin, draft.end)
    if found:
        for field in ("volume", "issue"):
            if found[field]:
                draft.put(field, *found.span(field))
        draft.strike(*found.span())
    short = _SHORT_ISSUE.search(draft.mask, begin, draft.end)
    if short:
        draft.put("issue", *short.span(1))
        draft.strike(*short.span())
    issue = re.compile(r"(?<=\d,\sв\.\s)\d{1,3}(?!\w)").search(draft.mask, begin, draft.end)
    if issue:  # Т. 68, в. 4
        draft.put("issue", *issue.span())
        draft.strike(*issue.span())
    pair = _BARE_PAIR.search(draft.mask, begin, draft.end)
    if pair:
        if int(pair["first"]) > int(pair["second"]):
            draft.put("volume", *pair.span("first"))
            draft.put("issue", *pair.span("second"))
        else:
            draft.put("issue", *pair.span("first"))
        draft.strike(*pair.span())


def edition_as_issue(draft: Draft, begin: int) -> None:
    """ "Вып. 2-е изд.": the edition, not an issue."""
    found = re.compile(r"Вып\.\s*((?:изд\.\s*)?\d+-е(?:[^.\x00]*изд\.(?:,\s*[^.\x00]+\.)?|[^.\x00]*))").search(draft.mask, begin, draft.end)
    if found:
        draft.put("edition", *found.span(1))
        draft.strike(*found.span())


_SHORT = later(r"\d\s[а-яії]{3,6}\.$")
_LONGEST = 10  # characters that it may match


def of_month(text: str) -> bool:
    """ "Пермь, 6–9 нояб. 2012 г.": the stop of a month's short form closes nothing."""
    return _SHORT.search(text, max(0, len(text) - _LONGEST)) is not None and pattern(r"\d\s<#months>$").search(text) is not None
