"""What stands without marks behind a marked title: periodical, site, collection, or the body that published or issued the work."""

from __future__ import annotations

import re
from functools import cache

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.imprint import is_publisher, placed, put_degree, title_end, towns
from refcheck.parse.names import is_organisation, split_names
from refcheck.parse.transliteration import transliterated


def loose_container(draft: Draft, begin: int, *, chapter: bool) -> None:
    """Words behind the title up to a number, a bracket, a date or a used stretch."""
    lead = re.match(r"[\s,，、.。;:'’”\"" + USED + "]*", draft.mask[begin : draft.end])
    begin += lead.end() if lead else 0
    if pattern(r"(?:<#months>|<#seasons>|<#eras>\s*(?:元|[\d一二三四五六七八九十])|<accessed_before>|<pages_before>\s*\d)").match(
        draft.mask, begin, draft.end
    ):
        return
    if not chapter and _placed().match(draft.mask, begin, draft.end):
        return  # “Title,” Leiden: Brill, 2001: place and publisher
    stop = _container_stop(draft, begin)
    if chapter:
        stop = title_end(draft, begin, stop)
    text = draft.mask[begin:stop].rstrip(" ,，、.;:(")
    gloss = re.match(r"\s*\((?![^()]*(?:1[5-9]|20)\d\d|[^()]*:)[^()]{4,120}\)(?=\s*,)", draft.mask[begin + len(text) : draft.end])
    if gloss:
        text = draft.mask[begin : begin + len(text) + gloss.end()]
    if not chapter and (_loose_publisher(draft, begin, text) or _cjk_publisher(draft, begin, text)):
        return
    forthcoming = re.compile(r"\s*\((?:in press|forthcoming|im Erscheinen|à paraître)\)").match(draft.mask, begin + len(text), draft.end)
    if forthcoming:
        draft.strike(*forthcoming.span())
    if not re.search(r"[^\W_]", text) or re.fullmatch(r"\s*[제第]\s?\d+\s?[호號号期]", text) or (not chapter and _not_container(text)):
        return
    if not chapter and _issuing_body(draft, begin, text):
        return
    if placed("<towns>").fullmatch(text):
        draft.put("publisher_place", begin, begin + len(text))
        draft.strike(begin, begin + len(text))
        return
    if draft.mask[begin : begin + 1] in "([" or re.match(r"\d{4}年?$|\d", text):
        return
    text = _named_alone(draft, begin, text)
    draft.put("container_title", begin, begin + len(text))
    draft.strike(begin, begin + len(text))
    skip_translation(draft, begin + len(text))


@cache
def _placed() -> re.Pattern[str]:
    """Place, publisher and year, and nothing that numbers a periodical."""
    words = r"[A-ZÀ-Þ][\w.’'\-]*(?:\s[A-ZÀ-Þ][\w.’'\-]*){0,2}(?:,\s[A-Z]{2})?"
    return re.compile(
        rf"(?!The\s|[^:]*(?:Journal|Review|Studies|Quarterly|Bulletin|News))(?:{towns()}|{words}(?:;\s{words})*)"
        rf":\s[^:,({USED}]{{2,70}},\s(?:1[5-9]|20)\d\d(?:\W*$|,?\s*{USED})"
        rf"|{towns()}:\s[^:,({USED}]{{2,70}},\s{USED}+\W*$"
    )


# A periodical whose name holds a stop, closed by its volume, number or year: "Mind. New Series, vol. 3"
_RUNS_ON = r"(?![A-ZÀ-Þ][^,;:()“”]{2,100}(?:,\s[A-ZÀ-Þ][^,;:()“”\d]{2,60})?(?:,\s(?:[Vv]ol|[Nn]o)\.\s?\d|\s\((?:[A-Z][a-z]+\s)?(?:1[5-9]|20)\d\d\)))"
_YEARS_OWN = (
    r"(?!\d{4}:\s[^,;()“”]{4,300}(?:,\s[Vv]ol\.|\s\((?:[A-Z][a-z]+\s)?(?:1[5-9]|20)\d\d\)))"  # "Climate Change 2014: Mitigation, vol. 3"
)


_ISSUED = later(rf"(?:[^(){USED}“«]|\([A-Z]{{2,10}}\))*,\s(?P<year>(?:1[5-9]|20)\d\d)(?=\s*(?:[,{USED}]|\.?\s*$))")


def book_container(draft: Draft, begin: int) -> bool:
    """ "in A. B., ed., Poverty in the United States: 2016, RAND Corporation, 2018": the book up to its imprint; its year stands last."""
    while begin < draft.end and draft.mask[begin] in f" ,{USED}":
        begin += 1
    found = _ISSUED.match(draft.mask, begin, draft.end)
    if found is None or draft.has("container_title"):
        return False
    stop = found.start("year") - 2
    numbers = pattern(r",\s(?:<volume_before|issue_before>|t\.|tome)\s?(?:\d|[IVXL]+(?![^\W\d_]))").search(draft.mask, begin, stop)
    end = title_end(draft, begin, numbers.start() if numbers else stop)
    if (end == stop and not find_dates(draft.mask[begin:end])) or not re.search(r"[^\W\d_]{2}", draft.mask[begin:end]):
        return False
    draft.put("container_title", begin, end)
    draft.put("issued", *found.span("year"))
    draft.strike(begin, end)
    draft.strike(*found.span("year"))
    return True


def _loose_publisher(draft: Draft, begin: int, text: str) -> bool:
    """A body or a place behind the title, a bare year behind it and no address: publisher and place of a whole work."""
    if (
        draft.has("URL")
        or _french_article(draft, begin, text)
        or (draft.has("page") and not (is_publisher(text) or pattern("<organisation>").search(text)))
        or not re.match(r"\.?[,，、]?\s*(?:1[5-9]|20)\d\d(?:年)?\W*$", draft.mask[begin + len(text) : draft.end].replace(USED, ""))
    ):
        return False
    place = placed(r"[A-Z][\w ]+, (?:[A-Z]{2}|[A-Z][a-z]+)|<towns>").fullmatch(text)
    if not place and pattern(r"<newspaper|periodical>").search(text) and not re.search(r"\s(?:Press|Verlag|Publishers?|Books)$", text):
        return False
    if pattern(r"(?:博士|硕士|碩士|修士)<thesis>?[^\s,]*$").search(text):
        put_degree(draft, begin, begin + len(text))
        draft.kind = "thesis"
        draft.strike(begin, begin + len(text))
        return True
    stop = begin + len(text)
    town = None if place else placed(r",\s+(<towns>)$").search(text)
    if town:
        draft.put("publisher_place", begin + town.start(1), stop)
        stop = begin + town.start()
    meeting = not place and pattern(r"<conference>").search(draft.mask[begin:stop]) is not None
    draft.kind = "paper-conference" if meeting else draft.kind
    draft.put("publisher_place" if place else "event_title" if meeting else "publisher", begin, stop)
    draft.strike(begin, begin + len(text))
    return True


def _french_article(draft: Draft, begin: int, text: str) -> bool:
    """ "« Titre », Plein champ, 2010": French notes mark the titles of articles, not of books; no house, no body and no town stands behind."""
    before = draft.note.flat[draft.start : begin].rstrip(" ,")
    if before[-1:] != "»" or "author" not in draft.names or re.search(r"[Ͱ-῿⸀-鿿가-힣]", before + text):
        return False
    return not (
        is_publisher(text)
        or is_organisation(text)
        or "," in text
        or pattern("<organisation>").search(text)
        or placed("<towns>").search(text)
    )


def _issuing_body(draft: Draft, begin: int, text: str) -> bool:
    """A ministry or another body of the state behind the title of an online text that names no author: it issued the text."""
    if not draft.has("URL") or "author" in draft.names or not _governmental(text) or not is_organisation(text):
        return False
    draft.put_names("author", (Name(literal=draft.note.text[begin : begin + len(text)]),), begin, begin + len(text))
    draft.strike(begin, begin + len(text))
    return True


def _governmental(text: str) -> bool:
    """Names of bodies end so where blanks part no words; elsewhere the word stands anywhere."""
    at_end = r"$" if re.search(r"[㐀-鿿가-힣]", text) else ""
    return pattern(rf"(?:<government>){at_end}").search(text) is not None


def _cjk_publisher(draft: Draft, begin: int, text: str) -> bool:
    """「題」, 青木書店: a house of books behind a title, and no number of a periodical."""
    numbered = re.search(r"\d+\s*[巻卷号號期권호]|第\s*\d", draft.mask[begin : draft.end])
    agency = draft.has("URL") and not re.search(r"出版|書店|书店|書局|书局|印书馆|印書館", text)  # 新华社
    if numbered or agency or not re.search(r"[㐀-鿿]", text) or not is_publisher(text) or pattern("<periodical|newspaper>").search(text):
        return False
    draft.put("publisher", begin, begin + len(text))
    draft.strike(begin, begin + len(text))
    return True


def _container_stop(draft: Draft, begin: int) -> int:
    found = pattern(
        rf"[{USED}(\[<]|[,，、]\s*(?:第?\s*\d|<volume_before>|<issue_before>|<#months>|<#seasons>|<pages_before>\s*\d|no\s|ed\.|hg\.|hrsg)|\s(?:v\.|vom)\s+(?=\d)|\s[上中下][巻卷册冊冊](?=[\s,、])|\s第?\d+\s*(?:巻|卷|号|,|\()|\s?(?=<#eras>(?:元|\d))|\s(?=\d{{4}}年?){_YEARS_OWN}|[。]|(?<!\s[A-Z])(?<!^[A-Z])(?<!\.[A-Z])(?<!\sUniv)(?<!\sPub)(?<!\sPubl)(?<!\sSt)\.\s{_RUNS_ON}(?!Сери[яи]\s|Сер\.|Series\s|[А-ЯЁ][а-яё]+\s[^.,:;«“\d]{{2,60}},\s*(?:\d|№|[Тт]\.))|\d{{4}}\s*年|\s(?:<volume_before>|<issue_before>|<#months>)\s*\d|\s\d+(?:/\d+)?(?=\s*[,.:;(]|$)|[,，、]?\s*[^\s,:：，、]{{2,20}}:\s*[^\s,，]*(?:社|局|館|馆)|,\s*[A-ZÀ-Þ][\w. ]+(?:,\s*[A-Z]{{2}})?:\s|(?=第\s*\d+\s*[卷期号巻])|(?=\d+\s*[巻号])"
    )
    return next((m.start() for m in [found.search(draft.mask, begin, draft.end)] if m), draft.end)


def _not_container(text: str) -> bool:
    return pattern(r"(?:<thesis>)").search(text) is not None or (
        is_publisher(text)
        and len(text) < 60
        and not re.search(r"[㐀-鿿ぁ-ヿ]", text)
        and pattern(r"press|verlag|university").search(text) is not None
    )


_PLATFORM = later(
    r"YouTube|Vimeo|Twitter|X|Facebook|Instagram|Reddit|Mastodon|Telegram|TikTok|Medium|Substack|Wikipedia|LinkedIn|WeChat|Weibo|[A-Z][\w-]*\.(?:com|org|net|ru|info)"
)
_SITE_NAME = later(r"(?:The\s)?[A-Z][\w&.’'-]*(?:\s(?:of|for|and|the|on|[A-Z][\w&.’'-]*)){0,4}")


def site_behind(draft: Draft, begin: int, end: int) -> int:
    """Where the title ends in "Author, Title, Site, https://…": behind an undated title the last words may be those of the site."""
    head, comma, last = draft.mask[begin:end].rstrip(" .,").rpartition(", ")
    if not comma or not draft.has("URL") or not re.match(rf"[\s,.]*{USED}", draft.mask[end : draft.end]) or not _SITE_NAME.fullmatch(last):
        return end
    known = _PLATFORM.fullmatch(last) or pattern(r"(?:<newspaper>|<periodical>)$").search(last) or is_organisation(last)
    asked = head[-1:] in "?!”]"
    whole = "author" in draft.names and ", " not in head and len(head.split()) > 3 and len(last.split()) < 4
    if len(head) < 4 or not (known or asked or whole) or placed("<towns>").fullmatch(last):
        return end
    at = begin + len(head) + len(comma)
    draft.put("container_title", at, at + len(last))
    draft.strike(at, at + len(last))
    return begin + len(head)


_REVIEW = later(r"[\s,]*(?:book )?review of [^;]{3,120}?, (?:by|ed\.|eds\.|trans\.) [^,;]+,\s+(?=[A-Z])", re.IGNORECASE)


_OWN_SCRIPT = later(r"\s+([㐀-鿿ぁ-ヿ가-힣][^,，;\[(A-Za-z\x00]*?)(?:\s*\[[^\]]*\])?(?=\s*[,，(])")
_BOTH = later(r"([A-ZĀĒĪŌŪ][\w’'\- ]*?)\s+([㐀-鿿ぁ-ヿ가-힣]+)")
_RELEASE = later(
    r"[\s,]*(?:(?:press|news|media) release|editorial|op-ed|obituary|leading article|letter to the editor),\s+(?=[A-Z])", re.IGNORECASE
)


@cache
def _day_first() -> re.Pattern[str]:
    return pattern(r"[\s,]*(?P<day>\d{1,2}\s<#months>\s\d{4}|<#months>\s\d{1,2},\s\d{4}),\s(?=in\s+[A-ZÀ-Þ“])")


def _named_alone(draft: Draft, begin: int, text: str) -> str:
    """The periodical's name without a volume that is glued to it and without its name in its own script."""
    glued = (
        re.search(r"(?<=[㐀-鿿ぁ-ヿ])(\d{1,3})$", text)
        if re.match(r"[,、]\s*(?:1[89]|20)\d\d\D", draft.mask[begin + len(text) :])
        else None
    )
    if glued:  # 「題」, 誌12, 2005
        draft.put("volume", begin + glued.start(), begin + glued.end())
        draft.strike(begin + glued.start(), begin + glued.end())
        text = text[: glued.start()]
    paper = re.search(r",\s([A-Z]{2,6}(?:19|20)?\d\d-\d{1,3}|[A-Z]{1,2}-\d{1,2}(?:-\d{1,3}){0,2})$", text)
    if paper:  # 技術研究報告, PRMU2015-33: a paper's number in the reports of a group
        draft.put("number", begin + paper.start(1), begin + paper.end(1))
        draft.strike(begin + paper.start(), begin + paper.end())
        text = text[: paper.start()]
    both = _BOTH.fullmatch(text)
    if both:  # Sekai 世界
        draft.original["container_title"] = draft.note.text[begin + both.start(2) : begin + both.end(2)]
        draft.strike(begin, begin + len(text))
        text = both[1]
    return text


def translated_first(draft: Draft, begin: int) -> int:
    """ "“Courts,” trans. Ruth Bar, in Amir Gold, ed., …": who translated a chapter, or what it reviews, before book or periodical; answers where that begins."""
    own = _OWN_SCRIPT.match(draft.mask, begin, draft.end) if re.match(r"[A-ZĀĒĪŌŪ“]", draft.values.get("title", "")) else None
    if own and re.match(r"[\s,，、]*\d", draft.mask[own.end() : draft.end]):
        own = None  # “Ships,” 港口时报, 2024: the periodical itself
    if own:  # “Umi no michi” 海の道, Sekai: the title again in its own script
        draft.original["title"] = draft.note.text[slice(*own.span(1))]
        draft.strike(*own.span())
        begin = own.end()
    day = _day_first().match(draft.mask, begin, draft.end)
    if day:  # “Minutes of the Session,” 12 May 1899, in The Proceedings: the day of the paper stands before its book
        found_day = find_dates(day["day"])
        if found_day:
            draft.put("issued", *day.span("day"), value=found_day[0].edtf)
            draft.strike(*day.span("day"))
            begin = day.end()
    review = _REVIEW.match(draft.mask, begin, draft.end)
    review = review or _RELEASE.match(draft.mask, begin, draft.end)
    if review:  # “The Mask,” review of The Stage, by H. Ogilvie, Forum 8: another's work, and no part of the periodical's name
        draft.strike(*review.span())
        begin = review.end()
    found = pattern(r"[\s,]*(?:<translator_before>)\s+(?P<names>[^,;()]{3,60}),\s+(?=in:?\s+[A-ZÀ-Þ«„])").match(
        draft.mask, begin, draft.end
    )
    if found is None:
        return begin
    draft.put_names("translator", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
    draft.strike(*found.span())
    return found.end()


def skip_translation(draft: Draft, begin: int) -> None:
    """A bracket behind the title in another script translates it: it is not the title. One with a marked title tells of a translation."""
    if "訳" in draft.text and re.match(r"[A-Za-zÀ-ſ]", draft.text):
        for told in re.finditer(r"\([^()]*[「『《][^()]*(?:\([^()]*\)[^()]*)*\)", draft.mask[begin : draft.end]):
            draft.strike(begin + told.start(), begin + told.end())
    found = re.match(r"\s*\[([^\[\]]*)\]", draft.mask[begin : draft.end])
    title = draft.values.get("title", "")
    if found is None and (transliterated(title) or re.search("[āēīōūĀĒĪŌŪ]", title)):  # “Qingmo de baozhi” (Zeitungen der Qing), in: …
        found = re.match(r"\s*\(([^()\d]{4,120})\)(?=\s*,\s)", draft.mask[begin : draft.end])
    imprint = found and re.search(r"[㐀-鿿]", found[1]) and re.search(r"(?:1[5-9]|20)\d\d", draft.note.flat[begin : begin + found.end()])
    if found and not imprint:
        draft.strike(begin, begin + found.end())
