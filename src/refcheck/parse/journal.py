"""Volume, issue and pages of a periodical without words: "9, no. 3 (2021): 201–26", "23(3), 179-200", "2009;8:484-5"."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import USED, Draft
from refcheck.parse.fields import RANGES

_SPAN = r"(?:e|S)?\d{1,5}\s*-\s*(?:e|S)?\d{1,5}"
# Each form with the signs that it cannot do without.
_FORMS = tuple(
    (frozenset(needs), later(form))
    for needs, form in (
        (
            "",
            r"(?:(?<![^\W\d_])(?i:vols?\.|volume|bd\.|jg\.|t\.)\s*)?(?<![\w.])(?P<volume>\d{1,4}),?\s*(?i:nos?\.|nr\.|h\.|heft|№|n[°º]|iss\.|issue)\s*(?P<issue>\d+[\d/\-]*)",
        ),
        (
            "()",
            r"(?<![\w.])(?P<volume>\d{1,4})\s*(?P<gap>\((?:[^()]*\s)?(?:1[89]|20)\d\d\)),?\s*(?i:nos?\.|nr\.|h\.|heft|n[°º]|iss\.|issue)\s*(?P<issue>\d+[\d/\-]*)",
        ),
        (
            "()",
            rf"(?<![\w.])(?P<volume>\d{{1,4}})\s*[.:]\s*(?P<issue>\d{{1,3}})\s*(?=\()(?P<gap>\([^()]*\d{{4}}[^()]*\))\s*[:,]\s*(?P<page>{RANGES})",
        ),
        ("()", r"(?<![\w.])(?P<volume>\d{1,4})\.(?P<issue>\d{1,3})\s*(?=\((?:[^()]*\s)?(?:1[89]|20)\d\d\))"),
        ("/()", r"(?<![\w.])(?<![Nn]o\.\s)(?P<volume>\d{1,3})/(?P<issue>\d{1,2})\s*(?=\((?:[^()]*\s)?(?:1[89]|20)\d\d\))"),
        ("/", r"(?<![^\W\d_])(?i:heft|h\.|nr\.|no\.|n[°º]|№)\s*(?P<issue>\d{1,3})\s*/\s*(?=(?:1[89]|20)\d\d(?!\d))"),
        (
            "()",
            rf"(?:(?<=;)|(?<=,)|(?<=\s)|(?<=\x00)|(?<=[^\W\d_])|(?<=\.))\s*제?(?P<volume>\d{{1,4}})권?\s*\(\s*제?(?P<issue>(?![^()]*(?:1[5-9]|20)\d\d\s*\))[^()]{{0,6}}?\d[\d/\-]*|통권[^()]*)호?\s*\)(?:\s*[:,.]\s*(?:pp?\.\s*)?(?P<page>(?!(?:1[89]|20)\d\d\s*[,、.)年년]){RANGES})(?=\s*[.,;()\x00。、]|\s*$))?",
        ),
        (
            "()",
            rf"(?:(?<=[,;])|(?<=\x00)(?=\s*\(\d+\)\s*[,:]))\s*\((?P<issue>(?!(?:1[5-9]|20)\d\d\))\d{{1,4}}(?:[\-/]\d{{1,4}})?)\)(?:\s*[,:]\s*(?:(?:pp?|[Сс])\.\s*)?(?P<page>{RANGES})|(?=\s*[,:.\x00]))",
        ),
        (":-", rf"(?<=[\x00』])\s*(?P<volume>\d{{1,4}})\s*:\s*(?P<page>{_SPAN})"),
        ("", r"(?<=[\x00』」》])\s?(?P<volume>(?!(?:1[89]|20)\d\d)\d{1,4})(?=\s*[,、]\s*(?:(?:1[89]|20)\d\d(?!\d)|\x00|pp?\.))"),
        (":", rf"(?<=;)\s*(?P<volume>\d{{1,4}})\s*:\s*(?P<page>{RANGES})"),
        (
            "()",
            rf"(?<![\w.])(?<!(?:[Nn]o|Nr|.H)\.\s)(?<!№\s)(?P<volume>\d{{1,3}})\s*(?P<gap>\([^()]*\d{{4}}\))\s*[:,]\s*(?P<page>{RANGES})",
        ),
        (",-", rf"(?<=,)(?<!\),)\s*(?P<volume>(?!(?:19|20)\d\d\s*,)\d{{1,4}})\s*,\s*(?P<page>{_SPAN})(?=\s*\.?\s*(?:$|\x00|https?))"),
        ("-", rf"(?<=[,\x00])\s*(?P<page>{_SPAN})(?=\s*[.,]?\s*(?:$|\x00|\())"),
        ("(:)", r"(?<=[\s,])\((?P<volume>\d{1,3}):(?P<issue>\d{1,3})\)"),
        (",", r"(?<=,)\s*(?P<volume>\d{1,3})(?=\s*,\s*(?:1[89]|20)\d\d\s*[,.])"),
        ("/", r"(?<![\w.])(?P<volume>\d{1,3})\s*/\s*(?P<year>(?:1[89]|20)\d\d)(?!\d)"),
        (
            "()",
            r"(?<![\w.])(?<!(?:[Nn]o|Nr|.H)\.\s)(?<!№\s)(?<!Suppl\s)(?<![\d][-/])(?P<volume>\d{1,3})(?=\s*\((?:[^()]*\s)?(?:1[89]|20)\d\d\))",
        ),
    )
)
_HYPHENED = later(
    r"(?<=[,\x00])\s*(?P<volume>\d{1,3})-(?P<issue>\d{1,3})(?=(?P<year>\s*[,、]\s*(?:1[89]|20)\d\d)|\s*\.?\s*(?:$|\x00|,\s))"
)  # "13-2" can be no pages
_LAST_PAGES = later(
    rf"(?<=[)\]\x00期号호])\s*\.?\s*[:,]\s*({RANGES})(?:\s*f{{1,2}}\.?(?![^\W_]))?(?=\s*(?:[,;。]|\.(?!\d)|\x00|$))(?!\.?\s+[^\W\d_]+\s+(?:1[5-9]|20)\d\d)"
)


def take_journal_numbers(draft: Draft, begin: int) -> None:
    """Set volume, issue and page from bare numbers behind `begin`."""
    hyphened = _HYPHENED.search(draft.mask, begin, draft.end)
    if hyphened and (hyphened["year"] or int(hyphened["volume"][: -len(hyphened["issue"])] + hyphened["issue"]) < int(hyphened["volume"])):
        for field in ("volume", "issue"):
            draft.put(field, *hyphened.span(field))
        draft.strike(hyphened.start("volume"), hyphened.end())
    signs = frozenset(draft.mask[begin : draft.end])
    for needs, form in _FORMS:
        found = form.search(draft.mask, begin, draft.end) if needs <= signs else None
        if found and _taken(draft, begin, found):
            break
    last = _LAST_PAGES.search(draft.mask, begin, draft.end)
    if last and not draft.has("page") and not re.fullmatch(r"(?:1[5-9]|20)\d\d", last[1]) and not _years(draft, last, last[1]):
        draft.put("page", *last.span(1))
        draft.strike(*last.span(1))


def _taken(draft: Draft, begin: int, found: re.Match[str]) -> bool:
    """Set the fields of a form; False where it reads another thing than numbers of a periodical."""
    groups = found.groupdict()
    if [k for k, v in groups.items() if v] == ["page"] and re.search(r"\),\s*\d+,\s*$", draft.mask[begin : found.start("page")]):
        return False  # "(Place: Publisher, 1999), 7, 12–14"
    if [k for k, v in groups.items() if v] == ["page"] and _years(draft, found, groups["page"]):
        return False
    if groups.get("issue") and re.fullmatch(r"(?:19|20)\d\d", groups.get("volume") or ""):
        if re.compile(r"(?<![^\W\d_])(?i:no\.|№)\s?\d").search(draft.mask, begin, draft.end):
            return False  # "No.2, …, 2012(3)": the year and its month
        groups["volume"] = None  # "2015(7)": the year and its issue
    for field in ("volume", "issue", "page"):
        if groups.get(field):
            draft.put(field, *found.span(field))
            draft.strike(*found.span(field))
    if groups.get("issue") and not groups.get("gap"):
        draft.strike(found.start() if groups.get("volume") else found.start("issue"), found.end())
    elif groups.get("issue"):
        draft.strike(found.end("gap"), found.end("issue"))
    return True


def _years(draft: Draft, found: re.Match[str], pages: str) -> bool:
    """Whether a range is one of years, since no other year is there: "The Wire, HBO, 2002-2008", "A Painting, 1826-1827"."""
    if not re.fullmatch(r"(?:1[5-9]|20)\d\d\s*-\s*(?:1[5-9]|20)\d\d", pages.strip()):
        return False
    others = draft.mask[draft.start : found.start()] + draft.mask[found.end() : draft.end]
    return not re.search(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)\s*(?:[,.)]|$)", others) and not draft.has("issued")


NAMED_PART = (
    "(?:[甲乙丙丁戊己庚内外前后後正续續补補附别別初新一二三四五六七八九十]|[续續][一二三四五六七八九十])[编編集辑輯录]"  # 外编, 初集, 续编
)
_HAN = "[一二三四五六七八九十百]"
_PART = later(
    rf"[\s{USED}]*(?:\((?P<edition>[^()]{{0,13}}(?<!出)[本版])\)\s*)?"
    rf"(?:(?P<part>[上中下](?:册|冊|卷|巻|编|編|部|集)?|{_HAN}+部|[子丑寅卯辰巳午未申酉戌亥]集[上中下]?(?:\s*[㐀-鿿]部)?|{_HAN}{{1,3}}|{NAMED_PART}|\d{{4}}年[卷刊辑]|\d{{1,2}}-\d{{1,2}})"
    # 第二册（1954—1956）, 第2辑（下册）, 第6卷·日记: the number, and what the volume is called
    rf"|第(?P<count>\d{{1,3}}|{_HAN}{{1,3}})(?:分?[册冊]|[卷巻辑輯编編部集])(?:[·・][^\W\d_]{{1,10}}|\((?:\d{{4}}-\d{{4}}年?|[上中下][册冊卷编集]?)\))?)?"
    r"(?:\((?P<number>[上中下](?:[册冊卷巻编編部集])?|[一二三四五六七八九十])\))?(?=\s*[,，。、(「]|$)"
)


_OWN_NAME = later(r"\s*「[^「」]{2,30}」(?!\s*『)")
_ROMAN = later(r"\s?([IVX]{1,4}|[Ⅰ-Ⅻ])(?=\s*[,、(](?!\s*\d))")


def take_part(draft: Draft, at: int) -> None:
    """The edition in a bracket and the part of a set right behind the marks: 《…》（2020版）一部, 《…》下册."""
    bare = re.compile(r"\s(\d{1,2})(?=\s*,\s[㐀-鿿가-힣])").match(draft.mask, at, draft.end)
    bare = bare or _ROMAN.match(draft.mask, at, draft.end)
    if bare:  # 『東北歷史地理』 2, 出版社; 『題』II、社
        draft.put("volume", *bare.span(1))
        draft.strike(*bare.span(1))
    found = _PART.match(draft.mask, at, draft.end)
    for field, group in (("edition", "edition"), ("volume", "part"), ("volume", "count"), ("volume", "number")) if found else ():
        if found and found[group]:
            draft.put(field, *found.span(group))
            draft.strike(*found.span())
    own = _OWN_NAME.match(draft.mask, found.end(), draft.end) if found and found["count"] else None
    if own:  # 『港湾史講座』第3巻「近世の港」、岬書房: the volume's own name
        draft.strike(*own.span())
