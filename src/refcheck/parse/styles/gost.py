"""ГОСТ Р 7.0.5 / 7.0.100: Автор И. О. Заглавие // Издание / под ред. … М.: Наука, 1999. Т. 1. № 2. С. 5–9. URL: … (дата обращения: …)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses, take_date, take_edition, take_pages, take_roles, take_volume_issue
from refcheck.parse.imprint import placed, take_imprint
from refcheck.parse.journal import take_journal_numbers
from refcheck.parse.names import split_names
from refcheck.parse.styles.cyrillic_parts import TOWNS
from refcheck.parse.styles.gost_cuts import IN_PARTS, MONTHS_OF_YEAR, OWN_YEAR, inner_stop, own_script, unslashed
from refcheck.parse.styles.gost_names import AUTHORS, WESTERN, take_heading
from refcheck.parse.styles.gost_parts import (
    edition_as_issue,
    is_statute,
    plain,
    put_printed,
    series_behind,
    strike_apparatus,
    strike_bodies,
    take_day_behind_number,
    take_part,
    take_short_numbers,
    take_signed,
)

_DASHED = later(r"[.,;)»]\s+-\s(?=\S)")  # ". – М. : Наука, 2010. – 320 с.": areas parted by dashes
_IN_BOOK = later(
    r"(?:(?<=\s)/{1,2}\s+|(?<=[.»]\s)(?:-\s+)?)В\s(?:кн|сб|ж)\.\s?:|(?<=,\s)в\s(?:кн|сб)\.\s?:"
)  # / В кн.: the older sign for //
# "Известия. 1989. 16 мая": a newspaper and its day, and no title
_PAPER_FIRST = later(r"\s*«?[А-ЯЁ][^.«»/:,\d]{2,50}»?\.\s+(?:1[89]|20)\d\d\.\s+\d{1,2}\s+[а-я]{3,8}\.?(?=\s*(?:$|[.,]|С\.|№))")
_PRINTED_AGAIN = later(
    r"(?<=\s)\(\s?(?:[Ии]зд\.|\d+-е\sизд\.)[^()]*(?:1[89]|20)\d\d[^()]*\)(?=\.?\s*$)"
)  # "(2-е изд. М., 2009)": another edition
_PLACED_LATIN = later(
    r"\.\s+[A-Z][^\W\d_]+(?:[\s-][A-Z][^\W\d_]+)?,\s(?:1[5-9]|20)\d\d\.\s+P\.\s?\d"
)  # "Papers. Vol. 2. London, 1967. P. 33"
_CYRILLIC = later(r"[а-яё]{3}")
# Places with a sign in them that would end any other name.
_SIGNED = r"(?:С\.(?=,\s[\d\x00]{4}[,.])|Р-на-Д\.?|(?:М|Л|К|С[Пп]б)\.(?:\s?[-;]\s?(?:[МЛК]|С[Пп]б|Пг)\.){1,2}|(?:М|Л|К|С[Пп]б)\.,\s[А-ЯЁ][а-яё-]{2,}(?=,\s)|(?:Н|В|Вел)\.\s?Новгород|(?:М|Л|К|С[Пп]б)\.(?:\s?[-;]\s?(?:[МЛК]|С[Пп]б)\.)?\s?[-;]\s?[А-ЯЁІ][а-яёії]{2,}|Ростов[\s-]н/Д\.?|N\.\s?Y\.|(?:M|L|SPb)\.\s?[-;]\s?(?:M|L|SPb)\.|Frankfurt\s(?:a\.\s?M\.|/\s?M\.)|Freiburg\si\.\s?Br\.|St\.[\s-]Petersburg|Washington,?\s\(?D\.\s?C\.\)?|[A-ZÀ-Þ][\w\-]+(?:\s[A-ZÀ-Þ][\w\-]+)?(?:\s\((?:Mass|Conn|Calif|N\.\s?J|N\.\s?Y)\.?\)|,\s(?:Mass|Conn|Calif|N\.\s?J)\.)|\[?Б\.\s?м\.\]?|\[?S\.\s?l\.\]?)"
_PLACES = rf"(?:{_SIGNED}|М\.|К\.(?=\s?:\s|,\s)|СПб\.?|Л\.|Пг\.|Москва|Санкт-Петербург|УБ\.|Мн\.|Минск|Киев|Новосибирск|Екатеринбург|Петрозаводск|Казань|M\.|SPb\.?|P\.|L\.|B\.|[^\W\d_a-zа-яё][\w\-]+(?:[\s\-][^\W\d_a-zа-яё][\w\-]+){{0,2}})"
_NAMED = r"(?<=[\s.][А-ЯЁІЇЄ]\.\s)(?!Москва|Ленинград|Санкт-)[А-ЯЁІЇЄ][а-яёії]{2,}\s?:"  # "Памяти А. Б. Иванова: сб. статей": no town
_IMPRINT = later(
    rf"(?:(?<!\sр)(?<!\sоз)(?<!\sим)\.|(?<=[?!»”…)]))\s+(?P<place>(?!Сери[яи]\s?:)(?!{_NAMED}){_PLACES}(?:\s?;\s?{_PLACES})*|(?!Сери[яи]\s?:)(?!{_NAMED})[A-ZÀ-ÞА-ЯЁ][^.:/]{{0,50}}|P\.|[А-ЯЁІ]\.(?=\s?:\s))\s*(?::(?!\s[Вв]\s\d)(?:\s|(?=[А-ЯЁ]{{2}}|«))|,\s*(?=(?:1[5-9]|20)\d\d)(?!\d{{4}}\s*(?:,\s*(?:№|[Тт]\.|[Вв][ыи]п|[Vv]ol|[Nn]o\.|pp?\.)|[;:])))"
)
# "Jan M. Smith and A. Aaron, Title": given names first, and commas between names, title and imprint
# What a comma parts from the name of a periodical: year, number, day, pages.
_COMMA = later(
    r",\s+(?=(?:1[5-9]|20)\d\d(?=\s*[,.;:]|\s*$)|№|(?:[Тт]|[Вв]ып|[Vv]ol|[Nn]o|[СсPp]p?)\.\s?\d|том\s\d|\d{1,2}\s+[а-я]{3,8}\s+\d{4}|\d{1,2}\.\d{1,2}\.\d{4})"
)
_SUBTITLE = later(
    r"\s*:\s*((?:монография|учебник|учеб(?:ное|\.)\s?пособие|хрестоматия|справочник|сб(?:орник|\.)\s(?:статей|ст\.?|науч\.\s?тр\.|документов|док\.)|(?:офиц(?:иальный|\.)\s)?(?:веб-|интернет-)?(?:сайт|портал)|сетевое\sиздание|(?:интернет-|электрон(?:ный|\.)\s)(?:журн(?:ал|\.)|газ(?:ета|\.)|изд(?:ание|\.))))\.?$"
)
_TOWN_FIRST = later(rf"(?P<place>{TOWNS})\.\s+(?P<publisher>(?:[Ии]зд|Видав)[^\d:]{{4,80}}?)[.,]\s+(?=(?:1[5-9]|20)\d\d)")
# "// In: Lee J., Rinal G. (eds) Optim.": the editors of a collection before its name
_COLLECTED = later(r"In:\s+(?P<names>[^()\d:/]{3,120}?)\s\((?:[Ee]ds?|[Hh]rsg)\.?\)[.,:]?\s+")
# "// Рогов П. Д. Письма", "// Он же. Письма": the author of the book that holds a paper
_OF_AUTHOR = later(
    r"(?:Он|Она|Его|Её|Ее)\sже\.?\s(?=[А-ЯЁ«])|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s(?:[А-ЯЁ]\.\s?){1,2}\s?(?=(?:Полн|Собр|Соч|Избр|Письм|Труды|Стат|Стих|Дневник|Воспомин|Произв))"
)
_ROLE_FIRST = later(r"\s*(?:[Пп]ер(?:\.|евод)\s[сз]\s[а-яії]+\.?\s|[Пп][оі]д\s(?:общ\.\s|общей\s|заг\.\s)?ред)")
_CAPITALS = later(r"(?!(?:СПБ|США|СССР|РСФСР|РФ|ФРГ|ГДР|КНР|КНДР|УССР|БССР)(?!\w))[А-ЯЁІЇЄ]{3,}(?:,\s[А-ЯЁІЇЄ]{3,})*")
_COMMA_TOWN = later(r",(?=\s(?:М\.|Москва|Л\.|Ленинград|СПб\.?|Санкт-Петербург|[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*):\s[^:]*$)")
_SERIES = later(
    r"\.\s+([А-ЯЁ]{2,6}|(?:Труды|Серия|Материалы)\s[^.,:/]{1,60})\.?$"
)  # "Заглавие. МИА. № 80. М., 1960": the series stands before its number
_END = later(
    rf"\.\s+(?=(?:1[5-9]|20)\d\d(?!\s*-\s*\d{{4}}\s*(?:/|\.\s+(?:[А-ЯA-Z][\w\-]*\.?[:,]|\d{{1,2}}-е\s[Ии]зд)))|Т\.\s|[Тт]\.\s?(?:\d|[IVXLC]+(?!\w))|№|С\.\s?\d|Pp?\.\s?\d|V\.\s?\d|Vol\.|No\.\s?\d|В[ыи]п\.|Ч\.\s?\d+\s?\(|\d+\s+с\.|\d{{1,2}}\.?\s+(?:de\s|[А-ЯA-Z])?[а-яёa-zà-ÿ]+\.?\s+(?:de\s)?\d{{4}}(?!\d)|(?:\d{{1,2}}\.)?\d{{1,2}}\.\d{{4}}|URL|\[Эл|{MONTHS_OF_YEAR}|\d{{1,2}}-?[а-яїіє]{{0,2}}\s+(?:[Ии]зд|вид|выд)\.|[Ии]зд\.\s\d|\d+(?:st|nd|rd|th)\s+ed\.|\d+\.\s(?:[\wü]+\.\s)?Aufl\.|\d+(?:e|re)\s+éd\.|[{USED}])|,\s+(?=(?:вып|т|ч|кн)\.\s?\d{{1,3}},\s|\d+(?:st|nd|rd|th)\s+ed\.)|\.\s+(?=Bd\.?\s?\d|[Бб]\.\s?м\.|К[нњ]\.\s?\d|Том\s(?:\d|[IVXLC]+(?!\w)))|\.?\s*\[Электронный ресурс\]|\.?\s*[{USED}]|\s+№\s?\d"
)


@dataclass(frozen=True, slots=True)
class Gost:
    """The Russian standard for notes and lists."""

    name: str = "gost"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        whole = draft.mask
        again = _PRINTED_AGAIN.search(whole, draft.start, draft.end)
        if again:
            draft.mask = whole[: again.start()] + " " * len(again[0]) + whole[again.end() :]
        draft.mask = plain(
            _DASHED.sub(lambda m: m[0][0] + " " * (len(m[0]) - 1), _IN_BOOK.sub(lambda m: "//" + " " * (len(m[0]) - 2), draft.mask))
        )
        if self._reads(draft):
            return True
        draft.mask = whole
        return False

    def _reads(self, draft: Draft) -> bool:
        text = draft.mask[draft.start : draft.end]
        slashes = re.search(r"\s//|(?<=[\w»”.)\]])//\s?(?=[А-ЯЁІЇЄA-Z«])", text) if "//" in text else None
        authors = AUTHORS.match(draft.mask, draft.start, draft.end)
        imprint = _IMPRINT.search(text) if not slashes and (authors or _CYRILLIC.search(text)) else None
        cyrillic = not slashes and _CYRILLIC.search(text) and (imprint or re.search(r"\.\s+(?:[ТСПЧN]|№)\.?\s?\d", text))
        if not slashes and authors and re.match(r"\((?:1[5-9]|20)\d\d[a-z]?(?:,\s[^()]{3,20})?\)", draft.mask[authors.end() : draft.end]):
            return False  # Feld, N. (2021): the lists that put the year in brackets
        if authors and not slashes and not imprint and not re.match(r"[А-ЯЁ]\.?,", draft.mask[authors.end() :]):
            # "Автор А. Б. Заглавие, Москва: Наука, 1980": a comma before the town where the standard has a stop
            comma = _COMMA_TOWN.search(draft.mask, authors.end(), draft.end)
            if comma:
                draft.mask = draft.mask[: comma.start()] + "." + draft.mask[comma.start() + 1 :]
                text, cyrillic = draft.mask[draft.start : draft.end], comma
        if not slashes and re.match(r"\s*(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё\-]+,\s", text):
            return False  # initials first and a comma: the Western order in Russian words
        if not slashes and re.search(r",\s[“\"‘][^”\"’]+[”\"’]", text):
            return False  # a Western title in quotation marks behind its author
        if not slashes and re.match(r"«[^»]+»\s*,", draft.mask[authors.end() if authors else draft.start : draft.end].lstrip()):
            return False  # a marked title and commas behind it
        if not slashes and (WESTERN.match(text) or _PAPER_FIRST.match(text)):
            return False
        listed = (
            not slashes
            and authors
            and (
                not re.match(r"(?!\d{4})\S+,\s|and\s|&|'", draft.mask[authors.end() : draft.end])
                or (_IMPRINT.search(draft.mask, authors.end(), draft.end) and not re.search(r"\([^()]*:\s[^()]*\d{4}\)", text))
            )
            and not re.search(r'[「『《]|[“"][^“”"]+[”"]\s*(?:[,.;:(]|$)|[,.][”"]', text)
        )
        online = _CYRILLIC.search(text) and "[Электронный ресурс]" in text
        if not (slashes or cyrillic or listed or online or _described(text) or _PLACED_LATIN.search(text)):
            return False
        draft.kind = "book"
        take_addresses(draft)
        take_access(draft)
        begin = take_heading(draft, authors)
        begin = _titles(draft, begin)
        _rest(draft, begin)
        return True


def _described(text: str) -> bool:
    """ "The Steppe / ed. by T. Armitage. Oxford : Turl Books": responsibility behind a stroke, and an imprint."""
    return " / " in text and bool(pattern(r"\s/\s+(?:<editor_before|translator_before>)").search(text) and _IMPRINT.search(text))


def _titles(draft: Draft, begin: int) -> int:
    """Title, and container behind "//"; answers where the imprint begins."""
    cut = re.compile(r"\s*//\s*").search(draft.mask, begin, draft.end) or unslashed(draft, begin, _IMPRINT)
    stop = cut.start() if cut else _title_end(draft, begin)
    stop = _dated(draft, begin, stop) if cut else stop
    bare = re.search(r"\s+/\s+", draft.mask[begin:stop])
    sort = re.search(r"\s*\[(?:Текст|Электрон[^\]]{0,20})\](?=\s*:)", draft.note.flat[begin:stop])  # Заглавие [Текст] : учеб. / …
    end = begin + bare.start() if bare else stop
    if sort and begin + sort.start() < end:
        draft.strike(begin + sort.start(), end)
        end = begin + sort.start()
    end = end if cut else _before_town(draft, begin, end)
    thesis = re.compile(
        r"\s*[:.]\s*((?:(?:[Аа]втореф(?:\.|ерат)|[Кк]анд\.|[Дд]окт\.|[Aa]vtoref\.)\s*)?[Дд]исс?(?:\.|ертаци[яи]|$).*|(?:[Aa]vtoref\.\s)?[Dd]iss?\.\s[.…]+\s?(?:kand|d-ra|dokt).*)"
    ).search(draft.mask, begin, end)
    if thesis:
        draft.put("genre", *thesis.span(1))
        draft.kind = "thesis"
    subtitle = _SUBTITLE.search(draft.mask, begin, end)
    if subtitle and not thesis:
        draft.put("genre", *subtitle.span(1))
        end = subtitle.start()
    series = None if cut else _SERIES.search(draft.mask, begin, stop)
    if series:
        draft.put("collection_title", *series.span(1))
    _put_title(draft, "title", begin, thesis.start() if thesis else series.start() if series else end)
    if not cut:
        draft.strike(draft.start, end)
        return end
    draft.strike(draft.start, end)
    if bare:
        _responsible(draft, end, stop)
    return _container(draft, cut)


def _before_town(draft: Draft, begin: int, end: int) -> int:
    """ "Булгарский город, Казань, 2001" and "Могильник. СПб.": the title ends before a known town that stands last."""
    found = placed(r",\s+(?=<towns>,?\s(?:1[5-9]|20)\d\d\W*$)|[.,]\s+(?=<towns>\.?\s*$)").search(draft.mask, begin + 4, draft.end)
    return min(end, found.start()) if found else end


def _dated(draft: Draft, begin: int, stop: int) -> int:
    """ "Стенограмма. 2019. 6 февр. // Совет": the day between title and "//" is none of the title's; answers where the title ends."""
    day = re.search(r"\.\s+(?:1[5-9]|20)\d\d\.\s+\d{1,2}\s[а-я]{3,8}\.?\s*$", draft.mask[begin:stop])
    if day is None:
        return stop
    for date in find_dates(draft.mask[:stop]):
        if date.start >= begin + day.start() and date.precision == "day":
            draft.put("issued", date.start, date.end, value=date.edtf)
    draft.strike(begin + day.start() + 1, stop)
    return begin + day.start()


def _container(draft: Draft, cut: re.Match[str]) -> int:
    """The collection or periodical behind "//"; answers where the imprint begins."""
    begin, draft.kind = cut.end(), "chapter"
    collected = _COLLECTED.match(draft.mask, begin, draft.end)
    if collected:
        draft.put_names("editor", split_names(draft.note.text[slice(*collected.span("names"))]), *collected.span("names"))
        begin = collected.end()
    if _ROLE_FIRST.match(draft.mask, begin, draft.end):
        draft.kind = "book"  # "Заглавие // Пер. с англ. под ред. А. Б. Иванова": two strokes for one
        draft.strike(*cut.span())
        return begin
    placed_first = _TOWN_FIRST.match(draft.mask, begin, draft.end)
    if placed_first:  # "Заглавие // Пермь. Издательство ПГУ. 2004": an imprint behind two strokes
        draft.kind = "book"
        for field, group in (("publisher_place", "place"), ("publisher", "publisher")):
            draft.put(field, *placed_first.span(group))
        draft.strike(cut.start(), placed_first.end())
        return placed_first.end()
    own = _OF_AUTHOR.match(draft.mask, begin, draft.end)
    if own:
        draft.strike(*own.span())
        begin = own.end()
    stop = _title_end(draft, begin)
    comma = _COMMA.search(draft.mask, begin, stop)
    stop = comma.start() if comma else stop
    slash = re.search(r"\s+/\s+", draft.mask[begin:stop])
    end = begin + slash.start() if slash else stop
    lone = re.search(rf"\.\s+((?:М|Л|СПб|Мн|{TOWNS})\.?)\s*$", draft.mask[begin:end])
    if lone:
        draft.put("publisher_place", begin + lone.start(1), begin + lone.end(1))
        end = begin + lone.start()
    subtitle = _SUBTITLE.search(draft.mask, begin, end)
    end = subtitle.start() if subtitle else end
    number = re.compile(r",\s(\d{1,4})$").search(draft.mask, begin + 4, end)
    if number:  # Краткие сообщения ИА, 240. 2015
        draft.put("volume", *number.span(1))
        draft.strike(*number.span())
        end = number.start()
    if not re.fullmatch(r"[\s\d.]*", draft.mask[begin:end]):
        signed = re.match(r"\.?\s+/\s", draft.mask[end : draft.end])
        printed = signed or ":" in draft.mask[end : end + 60]  # a collection with its imprint, no periodical
        closed = bool(signed) and "." in draft.mask[end - 1 : end + 1]
        series_at = series_behind(draft.note.flat[begin:end], closed=closed) if printed else None
        if series_at:
            draft.put("collection_title", begin + series_at, end - (draft.mask[end - 1] == "."))
        _put_title(draft, "container_title", begin, begin + series_at if series_at else end)
        draft.strike(cut.start(), end)
    else:
        draft.strike(cut.start(), begin)
        end = begin
    return end


def _put_title(draft: Draft, field: str, begin: int, end: int) -> None:
    text = draft.note.flat[begin:end]
    # "[translation] [Электронный ресурс]"
    translated = re.search(r"(?:\s*\[[^\[\]]*\])+\s*$", text)
    if translated and translated.start() > 0:
        end = begin + translated.start()
        end = own_script(draft, field, begin, end)
        text = draft.note.flat[begin:end]
    parts = IN_PARTS.search(text)
    if parts and parts.start() > 0:
        end = begin + parts.start()
        text = text[: parts.start()]
    whole = re.match(r"^\s*[«“\"„]([^«»“”\"]*)[»”\"“]\s*$", text)
    if whole:
        begin, end = begin + whole.start(1), begin + whole.end(1)
    while end > begin and draft.note.flat[end - 1] in ".:, ":
        end -= 1
    draft.put(field, begin, end)


def _title_end(draft: Draft, begin: int) -> int:
    """Where a title ends: before place and publisher, a number of the periodical, a date, pages or an address."""
    end = next((m.start() for m in _END.finditer(draft.mask, begin, draft.end) if not inner_stop(draft.mask, begin, m.start())), None)
    imprint = _imprint(draft, begin)
    empty = re.compile(r"\.\s+(?=:\s[^a-zа-яё]|,\s)").search(draft.mask, begin, draft.end)
    candidates = [*([] if end is None else [end]), *(m.start() for m in (imprint, empty) if m)]
    roles = pattern(
        r"\s/\s*(?:<editor_before|translator_before>)|(?:,\s+(?=[а-яіїє])|[.»]\s+(?=[А-ЯЁІЇЄ]))(?:<editor_before|translator_before>)\s*:?\s(?=(?:<degrees>\s)*[А-ЯЁІЇЄA-Z]\.\s?(?:[А-ЯЁІЇЄA-Z]\.\s?)?[А-ЯЁІЇЄA-Z][а-яёіїєa-z])"
        r"|[.,»]\s+(?=Пер\.\s+[сз]\s[а-яії.\s-]{2,24}\.\s+(?:М|Л|К|СПб|[А-ЯЁІЇЄ][а-яёії-]{3,})\.?\s?[:,;])"
    ).search(draft.mask, begin, draft.end)
    if roles:
        if roles[0].lstrip()[:1] == "/":  # "Внешняя политика. 1949 год / под ред. …": the year that the title treats
            candidates = [at for at in candidates if not OWN_YEAR.fullmatch(draft.mask, at, roles.start())]
        candidates.append(roles.start())
    if candidates:
        return min(candidates)
    return draft.end - (draft.mask[draft.end - 1] == ".")


def _imprint(draft: Draft, begin: int) -> re.Match[str] | None:
    """The last place; not the end of a publisher's name ("Lakeshore Univ. Press, 2011") behind a place with its colon."""
    found = list(_IMPRINT.finditer(draft.mask, begin, draft.end))
    if len(found) > 1 and ":" not in found[-1][0]:
        before = found[-2]
        if ":" in before[0] and re.fullmatch(rf"{_PLACES}(?:\s?;\s?{_PLACES})*", before["place"].strip()):
            return before
    return found[-1] if found else None


def _responsible(draft: Draft, begin: int, end: int) -> None:
    """ "/ под ред. А. Б. Иванова" or "/ И. И. Иванов"."""
    strike_apparatus(draft, begin)
    take_signed(draft, begin)
    take_roles(draft, begin)
    draft.strike(begin, end)


def _rest(draft: Draft, begin: int) -> None:
    strike_apparatus(draft, begin)
    if "//" not in draft.text:
        take_signed(draft, begin)
    extent = re.compile(r"(?<!\d)\d+(?:\s+(?:с|c|p|S)|(?<=\d\d)[сc])\.(?=\s|$|\x00)(?!\s*\d)").search(draft.mask, begin, draft.end)
    if extent:
        draft.strike(*extent.span())
    take_day_behind_number(draft, begin)
    take_pages(draft)
    _other_pages(draft, begin)
    take_roles(draft, begin)
    strike_bodies(draft, begin)
    if re.compile(r";\s?\d*\(\d").search(draft.mask, begin, draft.end):
        take_journal_numbers(draft, begin)
    take_short_numbers(draft, begin)
    edition_as_issue(draft, begin)
    take_edition(draft)
    take_volume_issue(draft)
    take_part(draft, begin)
    printed = re.compile(rf"(?:(?:{_PLACES})\s*,\s*|:\s[^:{USED}]{{2,60}},\s)((?:1[5-9]|20)\d\d)(?!\d|\s*-)").search(
        draft.mask, begin, draft.end
    )
    if printed and (
        "//" not in draft.text or printed.start() > begin + 1
    ):  # behind place or publisher; earlier years are those of what the work treats
        put_printed(draft, *printed.span(1))
    date = take_date(draft, begin)
    _signed_imprint(draft, begin)
    take_imprint(draft, begin, draft.end)
    placeless = re.compile(rf"\.\s*:\s*([^{USED}]+?),?\s*(?=[{USED}]|$)").search(draft.mask, begin, draft.end)
    if placeless and not draft.has("publisher"):
        draft.put("publisher", *placeless.span(1))
    if date and not draft.has("publisher") and not draft.has("publisher_place"):
        place = re.compile(rf"[.{USED}]\s+(?P<place>{_PLACES})\s*,\s*$").search(draft.mask, begin, date.start)
        if place:
            draft.put("publisher_place", *place.span("place"))
    alone = re.compile(rf"(?:[{USED}]\s*,|[.{USED}]\s)\s*({_CAPITALS.pattern})\s*,\s*[{USED}]").search(draft.mask, begin, draft.end)
    if alone and not draft.has("publisher"):
        draft.put("publisher", *alone.span(1))  # "Под ред. А. Штейна, ООН, 2003"
    body = draft.values.get("publisher_place", "")
    if body and body == draft.values.get("publisher"):
        draft.drop("publisher_place")
    elif not draft.has("publisher") and _CAPITALS.fullmatch(body):
        draft.move("publisher_place", "publisher")  # "ООН, 1997": no town is written in capitals only
    _kind(draft)


def _other_pages(draft: Draft, begin: int) -> None:
    """Pages without their sign behind the numbers of a periodical; those of a preface in Roman figures."""
    last = re.compile(r"(?:(?<=\d\.\s)|(?<=\d{4}:\s))(\d{1,4}\s?-\s?\d{1,4})\.?\s*$").search(draft.mask, begin, draft.end)
    if last and not draft.has("page") and re.search(r"№|Т\.|Вып\.|:\s$", draft.mask[begin : last.start()]):
        draft.put("page", *last.span(1))  # 2015. Т. 12. № 4. 33-47.
        draft.strike(*last.span(1))
    roman = re.compile(r"(?<![^\W\d_])[СCPS]\.\s?([IVXLC]{1,7}(?:\s?-\s?[IVXLC]{1,7})?)(?!\w)").search(draft.mask, begin, draft.end)
    if roman and not draft.has("page"):
        draft.put("page", *roman.span(1))
        draft.strike(*roman.span())


def _signed_imprint(draft: Draft, begin: int) -> None:
    """ "Ростов н/Д.: Феникс", "Cambridge (Mass.): MIT Press", "М.-Л.: Соцэкгиз"."""
    found = re.compile(rf"(?:^|[\s.])(?P<place>{_SIGNED})\s*(?::\s*(?P<publisher>[^{USED}:]*[^{USED}:\s.,;])|,)").search(
        draft.mask, begin, draft.end
    )
    if found:
        draft.put("publisher_place", *found.span("place"))
        if found["publisher"]:
            draft.put("publisher", *found.span("publisher"))
        draft.strike(found.start("place"), found.end())


def _kind(draft: Draft) -> None:
    numbered = draft.has("issue") and not (draft.has("publisher") and draft.has("publisher_place") and "№" not in draft.text)
    if draft.kind == "chapter" and is_statute(draft.values.get("title", "")):
        draft.kind = "legislation"
        return
    periodical = numbered or (draft.has("volume") and not draft.has("publisher"))
    if draft.kind == "chapter" and (
        periodical or not (draft.has("publisher") or (draft.has("publisher_place") and len(draft.values.get("issued", "")) < 10))
    ):
        dated = [d for d in find_dates(draft.text) if d.precision == "day"]
        container = draft.values.get("container_title", "")
        whole = draft.has("page") and draft.has("issue") and not pattern("<newspaper>").search(container)
        news = bool(dated) and not draft.has("volume") and not whole
        online = draft.has("URL") and not pattern("<newspaper>").search(container)
        draft.kind = ("webpage" if online else "article-newspaper") if news else "article-journal"
    elif draft.kind == "book" and draft.has("URL") and not draft.has("publisher"):
        draft.kind = "webpage"
