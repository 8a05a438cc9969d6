"""What the parts of an East Asian entry are: title, periodical, collection, publisher with its place, degree."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern, words
from refcheck.parse.imprint import is_publisher

Span = tuple[int, int]
Parts = list[tuple[str, Span]]

# "題名 誌名17(2), 学会, pp.3-9": periodical and numbers within the words before the body
_JOURNAL_INSIDE = later(r"(?P<title>.{4,}\S)\s(?P<container_title>[^\s\d]{2,24}?)\s?(?P<volume>\d{1,4})\((?P<issue>\d{1,4})\)")
# 題名, 誌名 38-1, 学会; 題名, 誌名 第12号, 資料館: a whole segment
_NUMBERED_SEGMENT = later(
    r"(?P<container_title>[^\d,、]{2,24}?)\s?(?:(?P<volume>\d{1,4})\s?(?:[-(]\s?(?P<issue>\d{1,4})\)?)?|第\s?(?P<lone>\d{1,4})|第?\s?(?P<vol>\d{1,4})\s?[巻卷輯辑集](?:\s?第?\s?(?P<iss>\d{1,4})\s?[号號期冊])?|第?\s?(?P<no>\d{1,4})\s?[号號期冊册])"
)
_NUMBER_FIELDS = {"volume": "volume", "lone": "volume", "vol": "volume", "issue": "issue", "iss": "issue", "no": "issue"}
_ISSUER = later(r"(?:学会|學會|協会|協會|协会|研究会|研究會|研究所|博物館|博物馆|美術館|資料館|文庫|大学|大學|部)\s*$")
_AWARDED = later(
    r"(?P<degree>[博硕碩修]士[^,、\s]{0,3}(?:论文|論文))[,、]\s*(?P<school>[^,、]{2,24}(?:大学|大學|学院|學院|研究所|研究院))"
)  # 碩士學位論文, 延邊大學
_SEATED = later(r"(?P<degree>[^,、]*(?:[论論]文|논문))[,、]\s*(?P<place>[㐀-鿿가-힣]{2,4})")
_GATHERED = later(r"(?:[论論]文集|(?:予稿|報告|报告|概要|要旨|抄録|発表|講演)集|[会會][议議]|研[讨討][会會]|大[会會]|シンポジウム)$")
_COLLECTION = later(r"(?:[集录錄]|[论論][丛叢稿]|新探)$")
_BODY = later(r"(?:学会|學會|協会|协会|[^,、.。\s]{2}[会會]|학회|협회)\s*$")
_TRANSLATED = later(r"\s*(?P<names>[㐀-鿿]{2,4}(?:\s[㐀-鿿]{1,3})?(?:[・、][㐀-鿿]{2,4}){0,2})\s?[訳译譯]\s*")
NO_TITLE = later(
    rf"(?:{_TRANSLATED.pattern.replace('?P<names>', '?:')}|[㐀-鿿]{{2,8}}(?:书店|書店|书房|書房|书局|書局|书院|書院|出版社|出版公司))\s*(?:[,、.。]|$)"
)  # who translated, a publisher: where a title should begin
_GRANTED = later(r"(?P<publisher>[^,、]{2,24}(?:大学|大學|学院|學院|研究所|系|所|校))(?:[,、]\s*(?P<place>[㐀-鿿]{2,4}))?")
_DEGREE_BEHIND = later(r"\([^()]{0,8}[论論]文\)\s*$")
_EDITED = later(r"\s*(?P<names>[^,、.:()]{2,30}?)\s*(?:主编|主編|编|編著?|엮음|편)\s*$")
HOUSE = later(
    r"(?:出版[^,、]{0,6}|公司|書店|书店|書局|书局|書房|書院|书院|書林|總督府|刊行会|刊行會|総督府|文物出版|书社|印书馆|印書館|圖書|图书|新社|岩波|[舎舍]|출판[사부]?|大學校|대학교|五南|聯經|遠流|일조각|박영사|법문사|한길사|민음사|창비|돌베개|태학사|집문당|[^誌志刊]社|館|堂|閣|문화사|사학회|비평사|연구원|박물관|プレス|ブックス|パブリッシング|パブリケーションズ|ジャパン|プラス|メディア|クリエイティブ|コーポレーション)\s*$"
)
PLACE = later(r"\s*(?P<place>[㐀-鿿가-힣]{2,6})\s*:\s*(?P<publisher>[^:.,、]{2,24})")
_TURNED = later(r"\s*(?P<publisher>[^:.,、]{2,24}):\s*(?P<place>[㐀-鿿]{2,6})")  # 某出版社: 北京
_TOWN = later(r"[㐀-鿿]{2,3}[市縣]")
_NUMBERS = later(
    r"[巻卷号號期册冊권호집輯辑刊]|(?i:vol|no)\.|\d\s*\((?!\d{4})|\(\d{1,3}\)|\d\s*;|(?<!\d)\d{1,3}\s*[:,]\s*\d+\s*-|(?<!\d)\d{1,3}-\d{1,2}\W*$|^\W*\d{1,3}-\d{1,2}\s*[,、(]\s*\(?(?:1[5-9]|20)\d\d|(?:^|[,\s.])\d{1,3}\W*$|^\W*\d{1,3}\s*,\s*(?:1[5-9]|20)\d\d\W*$|\d集|(?<!\d)(?!(?:1[5-9]|20)\d\d)\d{1,4}(?:-\d{1,3})?\s*,?\s*\((?:1[5-9]|20)\d\d年?\)"
    r"|^\W*\d{1,4}\s*,\s*[^\d\s,.]{2,16}\W*$|[〇○一二三四五六七八九]{1,3}\s?-\s?[〇○一二三四五六七八九]{1,3}\W*$"
)
_ALONE = later(r"(?<![\d\-])\d{1,3}(?:-\d{1,3})?(?![\d\-版月日刷])")
_YEARS = later(r"(?:1[5-9]|20)\d\d")
_PAGES = later(
    r"(?:(?i:pp?\.)|[第頁页])\s*\d[\d\-, ]*[页頁쪽]?|(?<![\d\-])(?!\d{1,3}-\d{1,3},\s?(?:\d+-|(?:1[89]|20)\d\d(?!\d)))\d[\d\-, ]*[页頁쪽面면]"
)
_RANGE = later(r"\d\s?[-~]\s?\d")
PERIODICAL = later(
    r"(?:[誌志刊報报]|研究|紀要|纪要|論集|论集|論叢|论丛|年報|学会|연구|학회지?|논총|논문집|학보)(?:[A-Z]|\([^()]*\))?(?:,|\s*$)"
)

_ONLY_PAGES = later(r"(?:pp?\.\s?|第)?(?P<pages>\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\s?(?:[頁页쪽면]|ページ)")
_LED = later(r"(?<![\d.-])\d{1,3}(?:-\d{1,3})?\s*[,、]\s*\d{1,5}\s?[-~]\s?\d{1,5}\s*(?:[頁页쪽면]|ページ)")  # 71, 188-198頁


_MONTHLY = later(
    r"(?<!\d)(?:1[89]|20)\d\d-\d{1,2}\s*[,、]\s*(?:pp?\.\s?|[第頁])?\d+\s?[-~]\s?\d|^\W*(?:1[89]|20)\d\d-\d{1,2}(?!\d|\s?-)\s*(?:[,、.]|$)"
)  # 1998-3, 10-30: the year and its issue


def is_house(text: str) -> bool:
    """Whether words end as the names of East Asian publishers do."""
    return HOUSE.search(text) is not None


def numbers_periodical(tail: str) -> bool:
    """Whether a tail numbers a periodical."""
    if _LED.search(tail):
        return True
    if _MONTHLY.search(tail):
        return True
    rest = _PAGES.sub("", tail)
    if _NUMBERS.search(rest):
        return True
    # Beside pages another number is the volume.
    return (rest != tail or len(_RANGE.findall(rest)) > 1) and _ALONE.search(_YEARS.sub("", rest)) is not None


def roles(draft: Draft, segments: list[Span], *, stopped: bool) -> Parts:
    """What each segment is: those before a periodical, a publisher or the last one are the title."""
    tail = draft.mask[segments[-1][1] : draft.end]
    for at in range(1, len(segments)):
        names = _TRANSLATED.fullmatch(draft.mask, *segments[at])
        if names:  # 題名, 某訳, 出版社
            left = [*segments[:at], *segments[at + 1 :]]
            return [("translator", names.span("names")), *(roles(draft, left, stopped=stopped))]
        paged = _ONLY_PAGES.fullmatch(draft.mask, *segments[at])
        if paged:  # 題名, 120頁, 出版社
            left = [*segments[:at], *segments[at + 1 :]]
            return [("page", paged.span("pages")), *(roles(draft, left, stopped=stopped))]
    text = [draft.mask[slice(*s)] for s in segments]
    found = _numbered_inside(draft, segments, tail) or _edited(draft, segments) or _placed(draft, segments, tail)
    if found or len(segments) == 1:
        return found or [("title", segments[0])]
    found = _degree(draft, segments)
    if found:
        return found
    role = _last(text[-1], tail)
    if stopped and role == "container_title":
        named = [i for i in range(1, len(text)) if PERIODICAL.search(text[i])]
        at = named[-1] if named else len(text) - 1
        begin, end = segments[at]
        comma = re.search(r"[,、]", draft.mask[begin:end])
        return [_title(segments[:at]), (role, (begin, begin + comma.start() if comma else end))]
    return [*(_collected(draft, segments[:-1], tail) if role == "publisher" else [_title(segments[:-1])]), (role, segments[-1])]


def _numbered_inside(draft: Draft, segments: list[Span], tail: str) -> Parts | None:
    """題名 誌名17(2), 学会: the periodical's numbers stand before the body that publishes it."""
    last = draft.mask[slice(*segments[-1])]
    if len(segments) < 2 or not (HOUSE.search(last) or _BODY.search(last) or _ISSUER.search(last)) or numbers_periodical(tail):
        return None
    whole = _NUMBERED_SEGMENT.fullmatch(draft.mask, *segments[-2]) if len(segments) > 2 else None
    if whole:
        numbers = [(field, whole.span(group)) for group, field in _NUMBER_FIELDS.items() if whole[group]]
        return [_title(segments[:-2]), ("container_title", whole.span("container_title")), *numbers, ("publisher", segments[-1])]
    numbered = _JOURNAL_INSIDE.fullmatch(draft.mask, *segments[-2])
    if numbered is None:
        return None
    inside = [(field, numbered.span(field)) for field in ("container_title", "volume", "issue")]
    title = numbered.span("title") if len(segments) == 2 else (segments[0][0], numbered.end("title"))
    return [("title", title), *inside, ("publisher", segments[-1])]


def _edited(draft: Draft, segments: list[Span]) -> Parts | None:
    """題名, 編者編, 書名, 出版社."""
    for at in range(1, len(segments) - 1):
        names = _EDITED.fullmatch(draft.mask, *segments[at])
        if names:
            behind = [("publisher", s) for s in segments[at + 2 : at + 3]]
            return [_title(segments[:at]), ("editor", names.span("names")), ("container_title", segments[at + 1]), *behind]
    return None


def _placed(draft: Draft, segments: list[Span], tail: str) -> Parts | None:
    """Segments that end with a publisher and its town, in either order; 題名. 学会. 学会誌."""
    if len(segments) == 1:
        return None
    text = [draft.mask[slice(*s)] for s in segments]
    if len(segments) > 2 and _GATHERED.search(text[-2]) and (_BODY.search(text[-1]) or _ISSUER.search(text[-1])):
        return [_title(segments[:-2]), ("container_title", segments[-2]), ("publisher", segments[-1])]  # 題, 第12回発表会論文集, 某学会
    turned = _TURNED.fullmatch(draft.mask, *segments[-1])
    if turned and HOUSE.search(turned["publisher"]):
        return [_title(segments[:-1]), ("publisher", turned.span("publisher")), ("publisher_place", turned.span("place"))]
    placed = PLACE.fullmatch(draft.mask, *segments[-1])
    korean = placed and re.fullmatch("[가-힣]{2,3}", placed["place"]) and not numbers_periodical(tail)
    told = placed and (_TOWN.fullmatch(placed["place"]) or HOUSE.search(placed["publisher"]) or placed["place"] in words("places"))
    if placed and (told or korean):
        return [*_collected(draft, segments[:-1], tail), ("publisher_place", placed.span("place")), ("publisher", placed.span("publisher"))]
    numbered = numbers_periodical(tail)
    if text[-1] in words("places") and (not numbered or (len(segments) > 2 and HOUSE.search(text[-2]))):
        house = [("publisher", segments[-2])] if len(segments) > 2 else []
        return [_title(segments[: -1 - len(house)]), *house, ("publisher_place", segments[-1])]
    both = re.fullmatch(r"([^,、]{2,20})[,、]\s*([^,、]{2,4})", text[-1])
    if both and both[2] in words("places") and not numbered:
        at = segments[-1][0]
        return [_title(segments[:-1]), ("publisher", (at, at + both.end(1))), ("publisher_place", (at + both.start(2), segments[-1][1]))]
    turned = re.fullmatch(r"([^,、]{2,4})[,、]\s*([^,、]{2,20})", text[-1])
    if turned and turned[1] in words("places") and not numbered:
        at = segments[-1][0]
        return [
            _title(segments[:-1]),
            ("publisher_place", (at, at + turned.end(1))),
            ("publisher", (at + turned.start(2), segments[-1][1])),
        ]
    if len(segments) > 2 and text[-2] in words("places") and (HOUSE.search(text[-1]) or is_publisher(text[-1])):
        return [_title(segments[:-2]), ("publisher_place", segments[-2]), ("publisher", segments[-1])]
    if len(segments) > 2 and _BODY.search(text[-2]):
        return [_title(segments[:-2]), ("container_title", segments[-1])]
    return None


def _degree(draft: Draft, segments: list[Span]) -> Parts | None:
    """Segments that name a degree and the school or its town."""
    granted = _GRANTED.fullmatch(draft.mask, *segments[-1])
    if granted and _DEGREE_BEHIND.search(draft.mask[slice(*segments[-2])]):  # 題名（碩士論文）。某大學某系，臺北市
        place = [("publisher_place", granted.span("place"))] if granted["place"] else []
        return [_title(segments[:-1]), ("publisher", granted.span("publisher")), *place]
    awarded = _AWARDED.fullmatch(draft.mask, *segments[-1])
    if awarded:
        return [_title(segments[:-1]), ("genre", awarded.span("degree")), ("publisher", awarded.span("school"))]
    seated = _SEATED.fullmatch(draft.mask, *segments[-1])
    if seated:  # 國立某大學碩士論文, 臺南
        return [_title(segments[:-1]), ("genre", seated.span("degree")), ("publisher_place", seated.span("place"))]
    at = next(
        (i for i in range(1, len(segments) - 1) if pattern(r"\W*(?:미간행\s)?<thesis>\W*").fullmatch(draft.mask[slice(*segments[i])])), None
    )
    if at and re.search(
        r"(?:[大小]学|大學|学院|學院|研究所|研究院|대학교|대학원)$", draft.mask[slice(*segments[-1])]
    ):  # 題名. 碩士學位論文, 延邊大學
        return [_title(segments[:at]), ("genre", segments[at]), ("publisher", segments[-1])]
    awarding = re.search(r"(?:[大小]学|大學|学院|學院|研究所|研究院|대학교|대학원)$", draft.mask[slice(*segments[-2])])
    if (
        len(segments) > 2 and awarding and pattern(r"\W*<thesis>\W*").fullmatch(draft.mask[slice(*segments[-1])])
    ):  # 題名, 東北大学, 博士論文
        return [_title(segments[:-2]), ("publisher", segments[-2]), ("genre", segments[-1])]
    return None


def _collected(draft: Draft, segments: list[Span], tail: str) -> Parts:
    """The title, and the collection behind it where pages follow: 题名, 文集, 北京: 出版社, 2004, 10-33."""
    if len(segments) > 1 and _RANGE.search(tail) and _COLLECTION.search(draft.mask[slice(*segments[-1])]):
        return [_title(segments[:-1]), ("container_title", segments[-1])]
    return [_title(segments)]


def _title(segments: list[Span]) -> tuple[str, Span]:
    return "title", (segments[0][0], segments[-1][1])


def _last(text: str, tail: str) -> str:
    """Whether the last words name a university's degree, a publisher or a periodical."""
    if pattern(r"<thesis>").search(text):
        return "genre"
    if re.search(r"(?:出版社|出版会|出版公司|書局|书局|印书馆|출판사)$", text):
        return "publisher"
    if (
        re.search(r"[가-힣]$", text)
        and not re.search(r"\d", tail)
        and not PERIODICAL.search(text)
        and not pattern(r"(?:<periodical|newspaper>)$").search(text)
    ):
        return "publisher"  # 저자 (2012). 제목. 출판사: nothing numbers a periodical
    # 某市政府教育局, 2009; 衣生活研究会: nothing numbers a periodical
    numbered = re.search(r"\d\s?[-(]", tail) if not _BODY.search(text) else re.search(r"\d", _YEARS.sub("", tail))
    body = len(text) > 4 and text.endswith(words("organisation")) and not numbered and not PERIODICAL.search(text)
    house = body or HOUSE.search(text) or (is_publisher(text) and not re.search(r"\d-\d", tail))
    return (
        "publisher"
        if house and not numbers_periodical(tail) and not pattern(r"(?:<periodical|newspaper>)$").search(text)
        else "container_title"
    )
