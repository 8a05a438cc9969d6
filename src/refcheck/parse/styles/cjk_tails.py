"""The ends of entries in East Asian lists: nothing but numbers of the volume, issue and pages, dates, and a body that publishes."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern, words
from refcheck.parse.fields import BARE_ISSUE, RANGES

_N = r"(?:(?<=第)[SZsz](?=\d))?\d{1,5}(?:[A-Za-z](?![A-Za-z])|(?:\s?[-~/・·＝=]\s?\d{1,5})+|[上中下](?=\s?[期号號巻卷]))?"
_SECTION = r"[A-Z]\d{1,3}(?:\s?-\s?[A-Z]{1,3}){0,2}(?![A-Za-z\d])"  # J89-D, J84-D-I: the volume of a society's section
_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)"
_MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DATE = (
    rf"{_MONTHS}\s?(?:\d{{1,2}},?\s)?{_YEAR}|{_YEAR}\s{_MONTHS}(?:\s\d{{1,2}})?(?=\s?[;,])|{_YEAR}\s*[年년]\s*\d{{1,2}}\s*[月월](?:\s*\d{{1,2}}\s*[日일])?(?!\s*[号號])|{_YEAR}[-./]{_MONTH}(?:[-./]\d{{1,2}})?(?![\d\-(])|{_YEAR}-{_MONTH}-\d{{1,2}}(?=\s?\()"
    rf"|{_YEAR}\.\s{_MONTH}(?=\s*[,)])|{_YEAR}\.\s{_MONTH}\.\s?\d{{1,2}}(?!\d|\s?[-(])|{_YEAR}(?!\s?[-~]\s?\d{{4}})[a-z]?\s*(?:年版|[年년])?(?!\s*[号號期호巻卷권집輯辑頁页])|(?:明治|大正|昭和|平成|令和|民国|民國)\s*(?:\d{{1,2}}|元|[一二三四五六七八九十]{{1,3}})\s*年(?:\s*\d{{1,2}}\s*月)?"
)
_SPECIAL = r"[上中下](?=\s*\))|\d{1,2}\s*月\s*[号號]|[春夏秋冬]季?[号號]|(?:临时|臨時)?[増增]刊(?:[号號])?(?:\s*\d{1,2}(?!\d)\s?期?)?|(?i:suppl?(?:ement)?)\.?\s?\d{1,2}(?=\s?[:,)])|(?:(?<=\()\d\d\.\s?)?(?:봄|여름|가을|겨울)호?|(?<=[호号號期]\()[A-Z](?=\))|特集[号號]|特刊|[创創]刊[号號]|合刊"
_HAN = "[〇○一二三四五六七八九十百]+(?:[・·][一二三四五六七八九十]+)?"
_FIGURES = "[〇○一二三四五六七八九]{1,3}"  # 六〇―一一: volume and issue
_WORDED = (
    rf"(?:[第제]\s*)?(?P<volume>{_N}|{_HAN})\s*(?:巻|卷|권|집|輯|辑|集(?![号號])|本(?=\s*第))|[권卷巻]\s*(?P<number>\d{{1,4}})|(?:[第제]|通巻|总第|總第|通号|통권\s?제?)?\s*(?P<issue>(?<=第)\d{{1,3}}(?:[、,]\s?\d{{1,3}})+|{_N}|{_HAN})\s*(?:合[併并])?(?:合刊|号|號|호|期|冊|册|分(?![㐀-鿿]))"
    rf"|(?i:vols?\.?|volume)\s*(?P<vol>{_N}|{_SECTION})|第\s*(?P<lone>\d{{1,4}})(?=\s*(?:[,、.。]|$))|(?P<figures>{_FIGURES})\s?-\s?(?P<after>{_FIGURES})(?=\W*$)|(?i:nos?[.,]?|№|issue\.?|iss\.)\s*(?P<no>{_N})"
    rf"|(?i:pp?\.?|頁|页)\s*(?P<paged>{RANGES})\s*[頁页쪽]?|(?:第\s*)?(?P<sheet>[A-Z]\d{{1,2}})\s*版|(?:第\s*)?(?P<pages>{RANGES}(?:\s?[頁页]\s?[、,]\s?\d{{1,5}}(?:\s?-\s?\d{{1,5}})?(?=\s?[頁页]))*)\s*(?:頁|页|ページ|쪽|면|面)(?:以[下降])?"
)
_INSIDE = rf"(?!{_YEAR}\s*(?:\)|[-./]\s?\d)|[A-Z]{{2,6}}\s?(?:19|20)\d\d\)|\d{{1,2}}\s*月\s*\))[^()\d]{{0,3}}[\dS][\d\-/・, ]{{0,7}}|(?i:suppl?(?:ement)?)\.?\s?\d{{0,2}}|{_SPECIAL}"
_JOINED = rf"第?(?P<of>(?!{_YEAR})\d{{1,4}})\s*\(\s*[第제]?(?P<in>{_INSIDE})[号期호]?\s*\)|\(\s*第?(?P<alone>{_INSIDE})[号期호]?\s*\)|(?<![\d:])(?P<colon>\d{{1,3}}):(?P<num>\d{{1,2}})(?=\s?[,、]\s?(?:{_YEAR}|\(|[頁页第]|pp?\.|\d{{1,4}}\s?[-~]))|\((?P<vo>\d{{1,4}}):(?P<is>\d{{1,3}})\)|(?P<point>\d{{1,3}})(?:\.|[:/](?=[\d\-]+\s*\({_YEAR}))(?P<sub>(?:\d{{3}}(?=:\s?\d)|\d{{1,2}})(?:-(?:[2-9]|1[0-2])(?=\s*\({_YEAR}))?)(?=\s*(?:[:,]\s*\d|\({_YEAR}))"
_SEPARATORS = rf"[\s,、.。:;()\[\]{USED}]"
_BODY = rf"(?P<body>[^\s,、.。:;()\d{USED}]{{1,16}}(?:学会|學會|학회|会|社|大学|大學|館|院|研究所|出版部|店|房)(?={_SEPARATORS})|(?<=\()[^()\d,、]{{2,20}}(?=[,、]\s*{_YEAR}\)))"
_BARE = r"(?:[A-Z]_?)?\d{1,5}\s?(?:--?|~)\s?(?:[A-Z]_?)?\d{1,5}(?:\s*[,+]\s*(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,5}(?:\s?[-~]\s?\d{1,5})?)*|[A-Z]{1,2}\d{1,3}-[A-Z]{1,3}\d?(?:-I{1,3})?(?![A-Za-z\d])|P-\d{1,4}(?!\d)|\d{1,4}[A-Z](?![A-Za-z\d])|[A-Za-z]?\d{1,5}"
# 19K12345, 1E3-02, 5J-05, PRMU2005-188: a grant's number, a paper's number in the programme of a meeting or the reports of a group; 4pages
_PAPER = r"(?P<paper>(?<!\d)\d\d[A-Z]{1,2}\d{4,6}(?!\d)|\d[A-Z]\d?-\d{1,3}(?!\d)|[A-Z]{2,6}(?:(?:19|20)\d\d)?-\d{1,3}(?:\s?[-~]\s?\d{1,3})?(?!\d)|(?<![A-Za-z\d-])(?!P)[A-Z]-\d{1,2}(?=\s?[,、]\s?(?:pp?\.|第?\s?\d)))|\d{1,2}\s?pages?(?![a-z])"
_EDITION = r"(?P<edition>(?:第\s*)?(?<![A-Z\d])\d{1,2}\s*版|[修増增改][訂订補补]?版|初版|재판|개정판)"
_NUMBER = rf"{_EDITION}|{_JOINED}|{_DATE}|{_WORDED}|{_SPECIAL}|{_PAPER}|{_BARE}"
_GLUED = rf"第\s*\d+\s*[巻卷号號期辑輯集(]|제\s*\d|\d+\s*[巻卷号號期집권호輯辑]|{_JOINED}|{_YEAR}(?=\s*[;年,.(])|(?i:vol|no)\.|{_FIGURES}\s?-\s?{_FIGURES}(?=\W*$)"


def _unnamed(form: str) -> str:
    return re.sub(r"\?P<\w+>", "?:", form)


_TAIL = later(
    rf"(?:(?<=[\s,、.。:;()\[\]』》」〉{USED}])|(?<=[^\s\d])(?={_unnamed(_GLUED)}))[(\[]*(?>{_unnamed(_NUMBER)}){_SEPARATORS}*+"
    rf"(?:(?>{_unnamed(_NUMBER)}|{_unnamed(_BODY)}){_SEPARATORS}*+)*+(?:[(\[]?(?:in|In)\s\w+[)\]]?\.?|참조\.?|재인용\.?|参照。?)?$"
)
# Where words stand behind the numbers: the first that surely are numbers of the work.
_STRONG = later(
    rf"(?<=[\s,、.。:;])(?:{_unnamed(_JOINED)})(?=\s*[:,.])|(?<=[\s,、.。:;])(?:[第제]\s*\d+\s*[巻卷号號期권호집輯辑]|(?i:vols?|nos?|pp)\.\s?\d)|(?<=[,、.。]\s){_YEAR}[년年]?(?=\s*[,、.。;:)第제]|\s*$)"
)
_ONE = later(rf"{_EDITION}|{_JOINED}|(?P<date>{_DATE})|{_WORDED}|(?P<special>{_SPECIAL})|{_PAPER}|{_BODY}|(?P<range>{_BARE})")
_SETS = later(r"(?:[匯彙汇][編编]|全集|[叢丛][刊書书]|[资資]料|[檔档]案|史料|大系|集成|文集|[選选][編编輯辑集])$")
_PAGED = later(r"\s*[,、]\s*(?:pp?\.\s?)?\d{1,5}\s?[-~]\s?\d{1,5}")
_MORE_PAGES = later(r"(?:\s*[,+]\s*(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,5}(?!\d))+(?=\W*$)")  # 3:77, 79
_YEAR_ISSUE = later(rf"(?:(?<!\d)(?:1[89]|20)\d\d\s?|[,、{USED}]\s?)\([^()]{{1,8}}\)[\s,、:.]*$")
_TYPESET = later(r"(?<=\d)\s+(?=[^\x00-\x7f])|(?<=[^\x00-\x7f])\s+(?=\d)")  # 10 月号
_PAGE_WORD = later(r"\s?[頁页]\s?[、，,]\s?")  # 12頁、15頁
_FIELDS = {"volume": "volume", "number": "volume", "vol": "volume", "of": "volume", "vo": "volume", "issue": "issue", "no": "issue", "in": "issue", "point": "volume", "sub": "issue", "alone": "issue", "is": "issue", "colon": "volume", "num": "issue", "special": "issue", "lone": "volume", "figures": "volume", "after": "issue", "paper": "number", "paged": "page", "sheet": "page", "pages": "page"}  # fmt: skip


def tail_start(draft: Draft, begin: int, whole: int | None = None) -> int | None:
    """Where the run of numbers begins that ends the entry; None without one. `whole` is where a run must end that has nothing behind it."""
    found = _TAIL.search(draft.mask, begin, draft.end if whole is None else whole)
    if found is None and whole is None:
        found = _STRONG.search(draft.mask, begin, draft.end)
    return found.start() if found else None


def read_tail(draft: Draft, begin: int) -> None:
    """Set volume, issue, page, date and the publishing body from the tail at `begin`."""
    bare = BARE_ISSUE.search(draft.mask, begin, draft.end)
    if bare:
        draft.put("issue", *bare.span(1))
        draft.strike(*bare.span(1))
    for token in _ONE.finditer(draft.mask, begin, draft.end):
        if token["date"]:
            _date(draft, token)
        elif token["body"]:
            if token["body"].endswith(words("publisher")) or not draft.has("publisher"):
                draft.put("publisher", *token.span("body"))
        elif token["edition"]:
            sheet = re.match(r"第?\s*\d+", token["edition"]) if len(draft.values.get("issued", "")) == 10 else None
            if sheet:  # 2012-09-28, 5版: a newspaper's sheet
                draft.put("page", token.start("edition") + sheet[0].find(sheet[0].strip("第 ")), token.start("edition") + sheet.end())
            else:
                draft.put("page" if draft.has("container_title") else "edition", *token.span("edition"))
        elif token["range"]:
            _bare(draft, token)
        else:
            _worded(draft, token)


def _worded(draft: Draft, token: re.Match[str]) -> None:
    """A number with a word or a sign that says what it counts."""
    if token["pages"] and draft.has("container_title") and not (draft.has("volume") or draft.has("issue")):
        _led(draft, *token.span("pages"))
    for group, field in _FIELDS.items():
        if group == "alone" and token[group] and len(draft.values.get("issued", "")) == 10:
            draft.put("page", *token.span(group))  # 日报, 1998-12-25(10): the sheet
        elif token[group]:
            if group == "issue" and token[0].endswith(("册", "冊")) and _SETS.search(draft.values.get("container_title", "")):
                field = "volume"  # noqa: PLW2901 - 《明清檔案彙編》，第30冊
            yearly = _OF_YEAR.fullmatch(token[group]) if field == "issue" else None
            if yearly:  # 『文物』 1991-3期
                start = token.start(group)
                draft.put("issued", start, start + yearly.end(1))
                draft.put("issue", start + yearly.start(2), start + yearly.end(2))
            printed = draft.note.text[slice(*token.span(group))]
            draft.put(field, *token.span(group), value=_PAGE_WORD.sub(", ", _TYPESET.sub("", printed)))


def _date(draft: Draft, token: re.Match[str]) -> None:
    numbered = re.fullmatch(r"((?:1[5-9]|20)\d\d)\s?([-/.])\s?(\d{1,2})", token["date"])
    if numbered and not draft.has("volume") and _yearly_issue(draft, token, numbered):
        draft.put("issued", token.start("date") + numbered.start(1), token.start("date") + numbered.end(1))
        draft.put("issue", token.start("date") + numbered.start(3), token.start("date") + numbered.end(3))  # 1972, 题名, 刊名 1972-9
        return
    if (
        draft.has("issued")
        and draft.has("issue")
        and not draft.has("page")
        and re.search(r"\d\s?\):$", draft.mask[draft.start : token.start("date")])
    ):
        first = re.match(r"\d{4}(?=\W*$)", draft.mask[token.start("date") : draft.end])
        if first:  # 2014, 題名, 誌名 79(701):1515
            draft.put("page", token.start("date"), token.start("date") + first.end())
            return
    found = next(iter(find_dates(draft.mask[slice(*token.span("date"))])), None)
    year = re.search(r"\d{4}", token["date"]) if found is None else None
    if year:  # Apr.2013
        draft.put("issued", token.start("date") + year.start(), token.start("date") + year.end())
    if found:
        draft.put("issued", token.start("date") + found.start, token.start("date") + found.end, value=found.edtf)


def _yearly_issue(draft: Draft, token: re.Match[str], numbered: re.Match[str]) -> bool:
    """『文物』 1991-3; 1972, 题名, 刊名 1972.9: the year and its issue, right behind the periodical or where the year is known."""
    if not draft.has("container_title"):
        return False
    if draft.values.get("issued") == numbered[1]:
        return True
    between = draft.mask[draft.spans["container_title"][1] : token.start()]
    return numbered[2] == "-" and re.fullmatch(rf"[\s,、』》〉>{USED}]*", between) is not None


_OF_YEAR = later(r"((?:1[89]|20)\d\d)\s?-\s?(\d{1,2})")


def _led(draft: Draft, begin: int, end: int) -> None:
    """ "12, 88-104頁" and "41-2, 212-219頁" behind a periodical: its numbers stand before the pages."""
    found = re.compile(r"(\d{1,4})(?:\s?-\s?(\d{1,3}))?\s*[,、]\s*(\d{1,5}(?:\s?[-~]\s?\d{1,5})?)").fullmatch(draft.mask, begin, end)
    for group, field in ((1, "volume"), (2, "issue"), (3, "page")) if found else ():
        if found and found[group]:
            draft.put(field, *found.span(group))


def _bare(draft: Draft, token: re.Match[str]) -> None:
    """A number without a word: pages where it is a range or stands behind a colon, else the volume."""
    text = token["range"]
    if re.fullmatch(r"(?:19|20)\d\d-(?:0?[1-9]|[1-9]\d)", text) and text[:4] == draft.values.get("issued"):
        draft.put("number", *token.span("range"))  # Working Paper 2023-12
        return
    if _numbers_nothing(draft, token) or _yearly(draft, token):
        return
    before = draft.mask[: token.start()].rstrip()[-1:]
    behind = draft.mask[token.end() : draft.end]
    numbered = _hyphened(text, behind, held=behind.startswith(")") and before != "(")
    if numbered and not draft.has("volume") and not draft.has("issue"):
        start = token.start("range")
        for group, field in ((1, "volume"), (2, "issue"), (3, "page")):
            if numbered[group]:
                draft.put(field, start + numbered.start(group), start + numbered.end(group))
    elif draft.has("volume") and not draft.has("issue") and before in ",、" and _PAGED.match(draft.mask, token.end(), draft.end):
        draft.put("issue", *token.span("range"))  # 12, 4, 219-222
    elif (
        draft.has("volume")
        and not draft.has("issue")
        and before in ",、"
        and re.fullmatch(r"\d|1\d|2[0-4]", text)
        and re.fullmatch(r"\s*[,、]\s*(?:1[5-9]|20)\d\d\W*", draft.mask[token.end() : draft.end])
    ):
        draft.put("issue", *token.span("range"))  # 77, 3, 1971
    elif re.fullmatch(r"[A-Z]\d{1,2}", text) and pattern("<newspaper>$").search(draft.values.get("container_title", "")):
        draft.put("page", *token.span("range"))  # a newspaper's sheet
    elif re.fullmatch(r"[A-Z]{1,2}\d{1,3}-[A-Z]{1,3}\d?(?:-I{1,3})?", text):
        draft.put("volume", *token.span("range"))  # J75-A: a section's volume
    elif "-" in text or "~" in text or before == ":" or draft.has("volume"):
        more = _MORE_PAGES.match(draft.mask, token.end(), draft.end) if before == ":" else None
        draft.put("page", token.start("range"), more.end() if more else token.end("range"))
    else:
        draft.put("volume", *token.span("range"))


def _numbers_nothing(draft: Draft, token: re.Match[str]) -> bool:
    if draft.has("publisher") and re.match(r"p\.?\W*$", draft.mask[token.end() : draft.end]):
        return True  # 220p.: how many pages the book has
    if "page" in draft.spans and draft.spans["page"][0] <= token.start("range") < draft.spans["page"][1]:
        return True  # 32, 235: the second of the pages
    return (
        (draft.has("issue") or draft.has("page"))
        and re.fullmatch(r"[1-9]|1[0-2]", token["range"]) is not None
        and re.search(r"(?:1[89]|20)\d\d\.\s?$", draft.mask[: token.start()]) is not None
    )  # pp.91-98, 1996. 10.: the month


def _yearly(draft: Draft, token: re.Match[str]) -> bool:
    """刊名, 2017(6), 32, 235: behind the year and its issue stands no volume, but pages."""
    if not draft.has("issue") or draft.has("volume") or draft.has("page") or not _YEAR_ISSUE.search(draft.mask, 0, token.start()):
        return False
    more = re.compile(r"(?:\s*[,、+]\s*\d{1,5}(?!\d))*").match(draft.mask, token.end(), draft.end)
    draft.put("page", token.start("range"), more.end() if more else token.end("range"))
    return True


def _hyphened(text: str, behind: str, *, held: bool) -> re.Match[str] | None:
    """ "45-2" and "71-703 (2005), 1012-1018": volume and issue, where they can be no pages or where pages follow; `held` with the name in one bracket."""
    found = re.fullmatch(r"(\d{1,3})\s?-\s?(\d{1,3})(?:\s*,\s*(\d{1,5}\s?[-~]\s?\d{1,5}))?", text)
    if found and (
        found[3]
        or held
        or re.match(r"\W*(?:(?:1[5-9]|20)\d\d(?:[.-]\s?\d{1,2}(?=\)))?\W+)?(?:pp?\.\s?|[第頁页]\s?)?\d+\s?[-~]\s?\d", behind)
    ):
        return found
    if found and int(found[2]) <= 12 and re.fullmatch(r"\s*[,、(]\s*(?:1[5-9]|20)\d\d\W*", behind):
        return found  # 『誌』 3-12, 1998
    descending = found and int(found[1]) > int(found[2]) and len(found[1]) > len(found[2]) - 1 and len(found[2]) < 3
    return found if descending else None
