"""East Asian entries of lists out of a collection: 著者 (1996): 題名. 編者編『書名』出版社, 45-61; 作者, 题名, 编者编, 书名, 出版社, 1989."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import words
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import split_names, surname
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_article import before_title, put_marked_title
from refcheck.parse.styles.cjk_heads import WESTERN_ROLE, heads, put_year
from refcheck.parse.styles.cjk_roles import is_house
from refcheck.parse.styles.cjk_tails import read_tail, tail_start

_EDITED = later(
    r"(?P<names>[^,.。:「『《()\d]{2,12}(?:\s?[・·、,]\s?[^,.。:「『《()\d]{2,12}){0,4}?)(?:\s(?:외|外|등|ほか)(?:\s?\d+[인명人名])?)?(?:\s?(?:主编|主編|责任编辑|責任編集|总编|編纂|編輯|编辑|[共合][编編]著?|공편저?|编著|編著|編集|監修|(?<![主共合])[編编]|엮음|(?<!공)편저?(?=\s*[,.『])|\s편)|\s?\((?:主?[編编]|편저?|엮음|[Ee]ds?\.)\))\s*[,.。:]?\s*"
    r"(?:(?:『(?P<whole>[^』]+)』|《(?P<book>[^》]+)》)(?:\s?に?(?:所収|所收|所載|所载|収録|収載|收录|收載))?|(?P<plain>[^,.。:『《「\d()](?:[^,.。『《「]|(?<=\d)\.(?=\d)){1,60}?)\s*(?=[,。]|\.(?!\d)|\s\(|\((?:pp?\.|[頁页第]|\d+\s?[-~])))[\s,.。]*"
    r"(?:\(\s?第?\s?(?P<part>\d{1,3}|[一二三四五六七八九十]{1,3}|[上中下])\s?[辑輯卷巻集冊册]\)[\s,.。]*)?"
    r"(?:\(\s*(?:(?i:pp?\.)|[頁页第]|(?=\d+\s?[-~]))\s*(?P<pages>\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\s*[頁页쪽]?\s*\)[\s,.。]*)?"
)
_BEHIND = later(  # 收錄於某某研究法,上冊,楊某某等(編),台北:東華書局: the book before those who edited it
    r"(?P<whole>)(?P<book>)(?P<plain>[^,.。:『《「\d()]{4,40}),\s?(?:(?P<part>[上中下][册冊卷]),\s?)?(?P<names>[㐀-鿿]{2,4}(?:、[㐀-鿿]{2,4}){0,3}?)\s?等?\s?"
    r"(?:\(主?[編编]\)|主?[編编])\s*,\s*(?=(?P<town>[㐀-鿿]{2,4})\s?:)"
)
_LISTED = later(
    r"\s*[㐀-鿿々ァ-ヶー·]{2,14}(?:、[㐀-鿿々ァ-ヶー·]{2,14})+|\s*[㐀-鿿々]{2,5}(?:,\s?[㐀-鿿々]{2,5})+"
)  # 甲、乙、丙编：《书》: those who edited, and no title
_MARKS = later(r"[「『《〈“]")
_IN = r"(?:[Ii]n:?\s+|(?:(?:收錄|收录|收入|收|載|载|见|見)[于於]?|入)\s*:?\s*)"
_CUT = later(rf"[.。,、?？]\s*{_IN}?")
_LEAD = later(rf"[\s,、.。]*{_IN}?")
_PART = later(r"第|[上中下][册冊巻卷]")
_MORE = later(r"(?P<rest>[^,.。:()\d]{3,30})(?P<gap>,\s*)(?:[^\s,.:]{2,4}\s?[:,]\s?)?(?P<house>[^,.。:()\d]{2,20}?)\s*(?=[,.。(]|$)")
_HELD = later(r"[編编修]|[见見载載收錄录][:於于]|편|엮음|\([Ee]ds?\.\)")
_SEEN = later(
    r"[.。]\s*(?:收入?|[见見载載])[于於]?(?::\s*(?P<names>[㐀-鿿]{2,4}(?:[,、]\s?[㐀-鿿]{2,4}){0,3}(?=(?:主?[编編])?[.。][^.。]{2,40}[.。]))?(?:主?[编編])?[.。]?\s*"
    r"(?P<whole>)(?P<plain>[^.。:《『「]{2,40})[.。]|:?\s*《(?P<book>[^《》]{2,40})》(?:\s*第\s*\d+\s*章)?[.。])\s*"
)  # 题名. 见: 文集. 北京: …; 题名. 见: 编者. 文集. 1995; 題名。收於《文集》第2章。
_PAGED = later(r"\s*(?:pp?\.?\s?|[頁页第]\s?)(\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\s?[頁页]?[,.。]\s*(?=[^\s\d])")
_EDITION = later(r"\s*(?P<edition>(?:第\s?)?\d{1,2}\s?版|[改増新][訂補装]版)[,、.。]\s*")
_TOWN = later(r"[\s,、.(]*(?P<town>[㐀-鿿]{2,4})(?=[\s,、.。)]|$)")
_IMPRINT = later(rf"[(\s]*(?:(?P<place>[^\s\d,.。:;()]{{2,6}}):\s*)?(?P<publisher>[^\d,、.。:;(){USED}]{{2,24}})[\s,、.。:)]*")
_HELD_BEHIND = later(r"(?<=[年\d])\s?に?(?:所収|所收|収録|収載|所載)(?=\s*[,、.。(]|\s*$)")  # 出版会、1999年所収、12頁


@dataclass(frozen=True, slots=True)
class CjkCollected:
    """Names, a title without marks, who edited the collection, the collection, and its imprint."""

    name: str = "cjk-collected"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if draft.same_author or WESTERN_ROLE.search(draft.text) or not _HELD.search(draft.mask, draft.start, draft.end):
            return False
        opened = before_title(draft)
        if opened and opened[0].sign not in "『《":
            first, names_end, year = opened
            lead = _LEAD.match(draft.mask, first.end, draft.end)
            behind = _BEHIND.match(draft.mask, lead.end(), draft.end) if lead and re.search(_IN, lead[0]) else None
            if behind and behind["town"] in words("places") and _named(behind) and not _named_all(behind["plain"]):
                _take(draft, (draft.start, names_end), year, behind)
                put_marked_title(draft, first)
                return True
            found = _EDITED.match(draft.mask, lead.end(), draft.end) if lead and lead[0] else None
            if found and _named(found) and not _PART.match(draft.mask, found.end(), draft.end):
                _take(draft, (draft.start, names_end), year, found)
                put_marked_title(draft, first)
                return True
        for head in heads(draft.mask, draft.start, draft.end):
            found = _collected(draft, head.end) if draft.mask[head.end] not in "「『《〈“‘'\"" else None
            if found:
                _take(draft, (head.start, head.names_end), head.year, found)
                draft.put("title", head.end, found.start() - len(_gap(draft, found.start())))
                return True
        return False


def _take(draft: Draft, names: tuple[int, int], year: tuple[int, int] | None, found: re.Match[str]) -> None:
    """Set all but the title: who wrote, the year, who edited, the collection, its pages and imprint."""
    take_addresses(draft)
    take_access(draft)
    take_author(draft, *names)
    if year:
        put_year(draft, year)
    if found["names"]:
        draft.put_names("editor", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
    container, end = next(found.span(g) for g in ("whole", "book", "plain") if found[g]), found.end()
    more = _MORE.match(draft.mask, end, draft.end) if found["plain"] and not found.groupdict().get("pages") else None
    if more and is_house(more["house"]) and not is_house(more["rest"]) and more["rest"] not in words("places"):
        container, end = (container[0], more.end("rest")), more.end("gap")  # 裁判員制度の軌跡,その課題と展望: the comma is the title's
    draft.put("container_title", *container)
    if found.groupdict().get("part"):
        draft.put("volume", *found.span("part"))
    if found.groupdict().get("pages"):
        draft.put("page", *found.span("pages"))
    draft.strike(draft.start, end)
    _imprint(draft, end)
    draft.kind = "chapter"


def _named_all(text: str) -> bool:
    """Whether a text is nothing but names between commas: 林某、王某."""
    return all(len(n) < 5 and surname(n) is not None for n in text.split("、"))


def _named(found: re.Match[str]) -> bool:
    """Whether all that stands before 編 is names."""
    return all(_name(n) for n in re.split(r"\s?[・·、,]\s?", found["names"]))


def _collected(draft: Draft, begin: int) -> re.Match[str] | None:
    """The first place behind the title where names stand before 編 and a book's title."""
    for cut in _CUT.finditer(draft.mask, begin, draft.end):
        found = _EDITED.match(draft.mask, cut.end(), draft.end)
        if found and _MARKS.search(draft.mask, begin, found.start()):
            return None
        inside = (
            re.search(rf"{_IN}$", cut[0]) is not None or not _LISTED.fullmatch(draft.mask, draft.start, found.end("names"))
            if found
            else False
        )
        if found and inside and cut.start() - begin > 2 and _named(found):
            return found
    found = _SEEN.search(draft.mask, begin + 3, draft.end)
    return found if found and not _MARKS.search(draft.mask, begin, found.start()) else None


def _gap(draft: Draft, at: int) -> str:
    gap = re.search(rf"[.。,、]?\s*{_IN}?$", draft.note.flat[:at])
    return gap[0] if gap else ""


def _name(text: str) -> bool:
    text = text.strip()
    return (
        surname(text) is not None
        or re.fullmatch(r"[㐀-鿿々]{1,3} [㐀-鿿々ぁ-ヿ]{1,4}|[㐀-鿿々]{2,5}|[ァ-ヶー・]{3,12}|[가-힣]{2,4}", text) is not None
        or (len(text) > 3 and text.endswith(words("organisation")))
    ) and not re.match(r"[载載]|收[入於于錄录]", text)


def _imprint(draft: Draft, begin: int) -> None:
    """Place and publisher, then nothing but numbers."""
    for held in _HELD_BEHIND.finditer(draft.mask, begin, draft.end):
        draft.mask = draft.mask[: held.start()] + " " * len(held[0]) + draft.mask[held.end() :]
    edition = _EDITION.match(draft.mask, begin, draft.end)
    if edition:  # 港湾医学．第2版，岬書房
        draft.put("edition", *edition.span("edition"))
        draft.strike(begin, edition.end())
        begin = edition.end()
    paged = _PAGED.match(draft.mask, begin, draft.end) if not draft.has("page") else None
    if paged:  # 『書名』 pp.107-120. 出版会
        draft.put("page", *paged.span(1))
        draft.strike(begin, paged.end())
        begin = paged.end()
    begin = _town(draft, begin)
    found = _IMPRINT.match(draft.mask, begin, draft.end)
    if found:
        _town(draft, found.end())
        if found["place"] and (found["place"] in words("places") or draft.has("page")):
            draft.put("publisher_place", *found.span("place"))
        draft.put("publisher", *found.span("publisher"))
        draft.strike(begin, found.end())
    pages = re.compile(r"\s*(\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\W*").fullmatch(draft.mask, found.end() if found else begin, draft.end)
    if pages and not re.fullmatch(r"(?:1[5-9]|20)\d\d", pages[1]):
        draft.put("page", *pages.span(1))
        return
    tail = tail_start(draft, found.end() - 1 if found else begin)
    if tail is not None:
        read_tail(draft, tail)


def _town(draft: Draft, begin: int) -> int:
    """東京, 古今書院 and 古今書院, 東京: a known town before the house or behind it; answers where what follows it begins."""
    found = _TOWN.match(draft.mask, begin, draft.end)
    if found is None or found["town"] not in words("places"):
        return begin
    draft.put("publisher_place", *found.span("town"))
    draft.strike(*found.span("town"))
    end = found.end()
    return end + len(draft.mask[end : draft.end]) - len(draft.mask[end : draft.end].lstrip(" ,、.:"))
