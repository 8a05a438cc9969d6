"""Works whose title stands in marks: 「題」『誌』, 《题》, “Title,”, «Заглавие». Author before, container and imprint behind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import Group, groups
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import (
    FRONT,
    RANGES,
    pieces,
    take_access,
    take_addresses,
    take_date,
    take_edition,
    take_pages,
    take_roles,
    take_volume_issue,
)
from refcheck.parse.imprint import placed, put_degree, take_bracketed_degree, take_imprint, take_marked_series, take_place_year, take_series
from refcheck.parse.journal import take_journal_numbers, take_part
from refcheck.parse.names import split_names
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_article import strike_twin, take_day
from refcheck.parse.styles.cjk_heads import put_year
from refcheck.parse.styles.container import bodies_name, take_container
from refcheck.parse.styles.grant_report import take_grant_report
from refcheck.parse.styles.left_over import left_over
from refcheck.parse.styles.loose import book_container, loose_container, skip_translation, translated_first

# 《…》, 国发〔2014〕32号, 2014年8月9日: a document's number behind a comma
_DOCUMENT = later(r"\s*[,、]\s*([㐀-鿿]{1,8}(?<!第)(?<!年)\s?[\[(]\d{4}[\])]\s?第?\s?\d+\s?[号號])(?=\s*[,.。、(]|\s*$)")
_TITLES = "「『《〈“‘«»\"'„"
_WHOLE = "『《"
_ARTICLES = frozenset(["The", "A", "An", "On", "In", "Of", "Beyond", "From", "Is"])
_REMARK = later(
    r"\((?:引用は|ただし|なお|強調は|強調引用者|傍点は|下線は|引文|着重号|執筆(?:担当|者)?\s?[:は]|担当\s?[:は]|文責)[^()]*\)"
)  # （引用は、『史料』第2巻による）
_PAGE_BEHIND = later(r"(?:1[5-9]|20)\d\d\)\s(\d{1,4}(?:-\d{1,4})?)(?=\.?\s*$)")  # "(Routledge 2008) 35"
# 2007年，33、78—80。: figures alone behind the year; 考258: those of a part of the book
_FIGURES_BEHIND = later(
    rf"(?<=[年本{USED}])\s*(?:,|[.:](?=\s?\d{{1,5}}\s?-\s?\d{{1,5}}\W*$))\s*([A-Z㐀-鿿]?(?:{RANGES})|{FRONT})\s*[.。]?\s*$"
)
# 某学会2006年学术年会论文，太原，2006年8月: the meeting's own year is not the paper's
_MEETING = later(
    r"\s*,\s*(?P<event>[^,，。《》]{2,40}(?:会议|研讨会|年会|讨论会|论坛|大会|座谈会|峰会|會議|研討會|年會|論壇|大會)[”」』]?[论論]文)(?=\s*,)"
)
_ACCOUNT = later(
    r"(?:事業|研究|調査|受託|委託)(?:成果)?報告書$"
)  # 令和元年度某省調査研究事業報告書: what kind of report, not who published it
_PERIODICAL = later(r"\s*[,、]\s*[^,、《》「」\d]{2,24}[,、]?\s*\d{4}\s*年?\s*第?\s*\d+\s*[期号]")  # 《题》,刊名,1999年第3期


@dataclass(frozen=True, slots=True)
class MarkedTitle:
    """A tradition that marks titles; `signs` are the opening marks that it begins with."""

    name: str
    signs: str

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        for remark in _REMARK.finditer(draft.mask, draft.start, draft.end):
            draft.strike(*remark.span())
        marks = [
            g
            for g in groups(draft.mask, draft.start, draft.end)
            if (g.sign in _TITLES or _angled(draft, g)) and not _series(draft, g) and not bodies_name(draft, g) and not _house(draft, g)
        ]
        first = next(iter(marks), None)
        if first is None or first.sign not in self.signs or (" // " in draft.text and first.start > draft.start + 2):
            return False
        if first.sign in "“‘\"'" and _within_title(draft, first):
            return False
        if (
            re.search(r"(?:关于|關於|适用|適用|执行|執行|修改)\s*$", draft.mask[draft.start : first.start])
            and draft.mask[first.end : first.end + 1].isalpha()
        ):
            return False  # 关于适用《某法》的解释: the law's name is within the title
        if first.sign in "「『":
            take_series(draft)
            take_grant_report(draft)
            strike_twin(draft)
        take_addresses(draft)
        take_access(draft)
        issue = _magazine_first(draft, first)
        if issue or self._only_container(draft, first, marks):
            draft.put("container_title", *first.inner)
            draft.kind = "article-magazine" if issue else "article-newspaper"
            if issue and len(marks) > 1 and marks[1].sign == "「":
                draft.put("title", *marks[1].inner)
                draft.strike(marks[1].start, marks[1].end)
            edition = re.compile(r"\s*[(][^\W\d]{1,4}[)]").match(draft.mask, first.end)
            if edition:  # （夕刊）
                draft.strike(*edition.span())
        else:
            _decided(draft, first)
            _year_first(draft, first)
            spoken = _speech(draft, first)
            take_author(draft, draft.start, spoken if spoken is not None else draft.spans.get("issued", (first.start, 0))[0])
            if spoken is None:
                _title(draft, first)
            else:
                draft.put("title", spoken, first.end)
                draft.kind = "speech"
        draft.strike(draft.start, take_day(draft, first.end) if draft.has("title") else first.end)
        take_container(draft, first, marks[1:])
        _rest(draft, first)
        if first.sign not in "「『":
            take_marked_series(draft)
        return True

    def _only_container(self, draft: Draft, first: Group, marks: list[Group]) -> bool:
        """『新聞』平成11年6月10日: a periodical's name and a day, and no author."""
        inner = draft.mask[slice(*first.inner)]
        behind = draft.mask[first.end : first.end + 14]
        return (
            first.sign in "『《«"
            and first.start - draft.start <= 1
            and all(mark.sign == "“" for mark in marks[1:])
            and bool(pattern(r"<newspaper>$").search(inner))
            and bool(re.match(r"\s*[,，、]?\s*(?:\(?[^\W\d]{0,4}\)?\s*)?(?:\d{4}|平成|昭和|令和|大正|明治|第|同年|同月)", behind))
        )


def _angled(draft: Draft, group: Group) -> bool:
    """<題目>: angle brackets around CJK words, as Korean lists mark titles."""
    return group.sign == "<" and re.fullmatch(r"[^:/]*[㐀-鿿가-힣][^:/]*", draft.mask[slice(*group.inner)]) is not None


def _magazine_first(draft: Draft, first: Group) -> bool:
    """『中央公論』2021年10月号、特集「…」: the magazine and its number come first, and nobody before it."""
    behind = re.match(r"\s*\d{4}年\s*\d{1,2}月(?:\d{1,2}日)?号", draft.mask[first.end : draft.end])
    return first.sign == "『" and first.start - draft.start <= 1 and behind is not None


def _within_title(draft: Draft, first: Group) -> bool:
    """A. Author, In Search of the “Other” in Asia: words in marks inside a title that stands without."""
    before = draft.mask[draft.start : first.start]
    last = before.rpartition(",")[2].strip()
    if before.strip() in _ARTICLES:
        return True
    if re.search(r",\s(?:\S+\s){3,}\S+:\s$", before) and first.sign in "“‘":
        return _speech(draft, first) is None  # A. Author, My Body Is a Book: “A Play” in Three Acts
    if "," in before and before.rstrip()[-1:].isalpha() and (len(last.split()) >= 2 or last in _ARTICLES):
        return _speech(draft, first) is None
    # “Heroes” and Villains: the marks close before the title does
    return (
        re.match(r"\s(?:and|or|of|vs?\.)\s(?:(?:the|an?|its|their)\s)?[A-Z]", draft.mask[first.end :]) is not None
        and draft.mask[first.end - 2] not in ",.?!"
    )


def _series(draft: Draft, group: Group) -> bool:
    """coll. « Passages »: the name of a series, not the title."""
    before = draft.mask[draft.start : group.start]
    if pattern(r"(?<![^\W\d_])(?:<series>)\s*:?\s*$").search(before):
        return True
    # Author, Title, Paris, Publisher, “Series”, 2002
    return (
        group.sign in "“«"
        and re.match(r",\s(?:1[5-9]|20)\d\d(?!\d)", draft.mask[group.end : draft.end]) is not None
        and re.search(r",\s[^,]+,\s[^,]+,\s$", before) is not None
        and placed(r",\s<towns>,\s[^,]+,\s$").search(before) is not None
    )


def _house(draft: Draft, group: Group) -> bool:
    """М.: ЗАО «Япония сегодня», 1999: the publisher's name in marks."""
    placed = re.search(r"[A-ZÀ-ÞА-ЯЁ][\w.\- ]{0,24}:\s*(?:[\w\-]{2,14}\s)?$", draft.mask[max(draft.start, group.start - 45) : group.start])
    return (
        group.sign in '«“"'
        and placed is not None
        and group.start - draft.start > 20
        and re.match(r"[,.]\s*(?:1[5-9]|20)\d\d(?!\d)", draft.mask[group.end : draft.end]) is not None
    )


_DECIDED = later(
    r"\s*(?:(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})|\d{4})年\s?\d{1,2}月\s?\d{1,2}日\s?(?:付)?(?:の)?(?:閣議|[㐀-鿿]{2,10})?(?:決定|了解|決議|採択|署名|合意|公表|発表)?[、,]?\s*"
)


def _decided(draft: Draft, first: Group) -> None:
    """平成30年12月18日閣議決定「大綱」: the day and the act before the title, and nobody's name."""
    day = next((d for d in find_dates(draft.mask[: first.start]) if d.start >= draft.start), None)
    if day and _DECIDED.fullmatch(draft.mask, draft.start, first.start):
        draft.put("issued", day.start, day.end, value=day.edtf)
        draft.strike(draft.start, first.start)


_CLOSED = later(r"\s*\)?\s*[,.:、。]?\s*")


def _year_first(draft: Draft, first: Group) -> None:
    """ "Author, 2004, 'Title'" and "Author (2004) “Title”"; 作者（2015年6月7日）。〈題〉."""
    for day in find_dates(draft.mask[: first.start])[-1:]:
        before = draft.mask[draft.start : day.start].rstrip()
        if day.precision == "day" and before[-1:] in tuple("(,、") and _CLOSED.fullmatch(draft.mask, day.end, first.start):
            draft.put("issued", day.start, day.end, value=day.edtf)
            return
    found = re.search(
        r"[,.、\s(]\s*((?:1[89]|20)\d\d|(?<=\()[一二][〇○零一二三四五六七八九]{3})[a-z]?\)?[,.:、。]?\s*$",
        draft.mask[draft.start : first.start],
    )
    if found and found.start() > 1:
        put_year(draft, (draft.start + found.start(1), draft.start + found.end(1)))


def _speech(draft: Draft, first: Group) -> int | None:
    """Where "remarks at the seminar “…”" begins before the first marks: the occasion is in marks, and all of it is the title."""
    found = pattern(r"(?<=[,，、])\s*(?=<speech>[^,]*$)").search(draft.mask[draft.start : first.start])
    return draft.start + found.end() if found and found.start() > 0 else None


_OWN_BEHIND = later(r"[A-Za-zĀ-ſ][^㐀-鿿ぁ-ヿ가-힣]*?(?P<own>\s+[㐀-鿿ぁ-ヿ가-힣][^A-Za-z]*)")  # «Qingmo de baozhi 清末的報紙»


def _title(draft: Draft, first: Group) -> None:
    start, end = first.inner
    own = _OWN_BEHIND.fullmatch(draft.note.flat, start, end) if first.sign in "“«‘„" else None
    if own:
        draft.original["title"] = draft.note.text[slice(*own.span("own"))].strip(" ,.")
        end = own.start("own")
    while end > start and draft.note.flat[end - 1] in ",.":
        if draft.note.flat[end - 1] == "." and re.search(r"\b(?:\w\.\w|[A-Z]|\.\.)\.?$", draft.note.flat[start : end - 1]):
            break
        end -= 1
    draft.put("title", start, end)


def _rest(draft: Draft, first: Group) -> None:
    begin = first.end
    take_bracketed_degree(draft)
    skip_translation(draft, begin)
    number = _DOCUMENT.match(draft.mask, begin, draft.end) or re.compile(
        r"\s*\(([㐀-鿿]{1,8}\s?[\[(]\d{4}[\])]\s?第?\s?\d+\s?号|[㐀-鿿]{2,12}[令告书書报報]第?\s?\d+\s?[号號]|[㐀-鿿ァ-ヶー・]{2,24}[告書シー](?:ズ|パー)?\s?(?:No\.|第)?\s?\d+号?)\)"
    ).match(draft.mask, begin, draft.end)
    if number:  # （国发〔2014〕32号）: a document's number
        draft.put("number", *number.span(1))
        draft.strike(*number.span())
    begin = translated_first(draft, begin)
    first_printed = re.compile(r"\s*\((?:1[5-9]|20)\d\d\)(?=,\s[Ii]n:?\s.*(?:1[5-9]|20)\d\d)").match(draft.mask, begin, draft.end)
    if first_printed:  # “Title” (1937), in Works (1965): when it was written
        draft.strike(*first_printed.span())
        begin = first_printed.end()
    inside = pattern(r"[\s,，、.]*(?:<inside>)\s*:?\s*").match(draft.mask, begin, draft.end)
    _presented(draft, begin)
    chapter = bool(inside and inside.end() < draft.end and draft.mask[begin : inside.end()].strip(" ,.，、"))
    if chapter and inside:
        draft.strike(begin, inside.end())
        _editors_first(draft, inside.end())
        begin = inside.end()
    take_part(draft, draft.spans.get("container_title", first.inner)[1] + 1)
    thesis = pattern(r"[,.\s]*(<thesis>)\s*,").match(draft.mask, begin, draft.end)
    if thesis:
        draft.put("genre", *thesis.span(1))
        draft.strike(*thesis.span(1))
        draft.kind = "thesis"
    take_pages(draft)
    take_edition(draft)
    _author_behind(draft, begin)
    take_roles(draft, begin)
    collected = chapter and first.sign not in "「『《〈" and book_container(draft, begin)
    if (
        not collected
        and not draft.has("container_title")
        and (first.sign not in _WHOLE or (first.sign == "《" and (draft.has("URL") or _PERIODICAL.match(draft.mask, begin))))
    ):
        loose_container(draft, begin, chapter=chapter)
    take_journal_numbers(draft, begin)
    take_volume_issue(draft)
    take_place_year(draft, begin, draft.end)
    take_date(draft, begin)
    _parenthesised(draft, begin)
    take_imprint(draft, begin, draft.end)
    _place_before_year(draft)
    behind = _PAGE_BEHIND.search(draft.note.flat, begin, draft.end) if not draft.has("page") else None
    eastern = first.sign in "《〈『「" or re.search("[㐀-鿿]", draft.values.get("title", ""))
    if behind is None and eastern and not draft.has("page") and draft.has("issued"):
        behind = _FIGURES_BEHIND.search(draft.mask, begin, draft.end)
    if behind and USED not in draft.mask[slice(*behind.span(1))]:
        draft.put("page", *behind.span(1))
        draft.strike(*behind.span(1))
    if draft.kind == "thesis" and not draft.has("publisher"):
        draft.move("container_title", "publisher")
    paper = pattern(r"<newspaper>").search(draft.values.get("container_title", "")) and len(draft.values.get("issued", "")) == 10
    if chapter and not paper and not (draft.kind or "").startswith("article"):
        draft.kind = "chapter"
    left_over(draft, begin, first)


def _presented(draft: Draft, begin: int) -> None:
    """ "Title," paper presented at the Annual Meeting of the Society, Boston, MA, August 2003: where it was read."""
    found = re.compile(
        r"[\s,]*(?:[Cc]onference\s)?[Pp]aper\s(?:presented|delivered|given|read|prepared)\s(?:at|for|to)\s(?:the\s)?(?P<event>[^,()]+)"
        r"(?:,\s(?P<place>[A-ZÀ-Þ][^,()\d]+(?:,\s[A-ZÀ-Þ][A-Za-z. ]+)?)(?=,\s(?:[A-Z][a-z]+|\d)))?"
    ).match(draft.mask, begin, draft.end)
    meeting = _MEETING.match(draft.mask, begin, draft.end)
    if meeting:
        draft.put("event_title", *meeting.span("event"))
        draft.strike(*meeting.span("event"))
        draft.kind = "paper-conference"
    if found is None:
        return
    draft.put("event_title", *found.span("event"))
    if found["place"] and not pattern(r"<#months>").match(found["place"]):
        draft.put("publisher_place", *found.span("place"))
    draft.strike(begin, found.end("place") if draft.has("publisher_place") else found.end("event"))
    draft.kind = "paper-conference"


def _author_behind(draft: Draft, begin: int) -> None:
    """《题》,某某著,出版社: the author behind the title, known by its word."""
    found = re.compile(r"[,、(]\s*([^,。:;()\d]{2,40}?)\s*(?:编著|編著|著|撰|지음|저)(?=\s*[,、。)])").match(draft.mask, begin, draft.end)
    if found and "author" not in draft.names:
        draft.put_names("author", split_names(draft.note.text[slice(*found.span(1))]), *found.span(1))
        draft.strike(found.start(1), found.end())


_EDITORS_SHORT = later(
    r"(?P<names>[A-ZÀ-Þ][\w’'\-]+(?:,\s[A-ZÀ-Þ][\w’'\-]+)*,?\s(?:and|und|et|&)\s[A-ZÀ-Þ][\w’'\-]+),\s(?=[A-ZÀ-Þ][^,()]{8,},\s(?:pp?\.\s)?\d)"
)


def _editors_first(draft: Draft, begin: int) -> None:
    """ "in A. B. and C. D. (eds.), Title" and "in J. J. Meilán, ed., Title"; "in Bee and Dee, Title", of a book cited before."""
    short = _EDITORS_SHORT.match(draft.mask, begin, draft.end)
    if short:
        draft.put_names("editor", split_names(draft.note.text[slice(*short.span("names"))]), *short.span("names"))
        draft.strike(begin, short.end())
        return
    found = pattern(rf"([^{USED}(]{{3,150}}?)\s*,?\s*<editor_after>(?![集輯辑]?[部室]|[纂委写寫])\s*[,:]?\s*").match(
        draft.mask, begin, draft.end
    )
    # "Title, ed. A. Bee and C. Dee" names them behind the word.
    within = found and re.search(r"\b(?:edited|translated|compiled)\sby\b|\d(?:st|nd|rd|th)\b", found[1])
    if (
        found
        and not within
        and not re.match(r".*\beds?\.\s+(?:by\s+)?[A-ZÀ-Þ][\w.]+\s+(?:[A-ZÀ-Þ]|and\s)", draft.mask[begin : found.end() + 30])
    ):
        draft.put_names("editor", split_names(draft.note.text[found.start(1) : found.end(1)]), *found.span(1))
        draft.strike(*found.span())


def _parenthesised(draft: Draft, begin: int) -> None:
    """ "(Sapporo: Hokuto Shobō, 2004)" and (岩波書店, 1990): the imprint in a bracket."""
    for bracket in groups(draft.mask, begin, draft.end):
        if bracket.sign not in "([":
            continue
        inner = draft.mask[slice(*bracket.inner)]
        if re.search(r"(?:影印|刻|排印|点校|校点|石印|抄|稿|写)本$", draft.note.flat[slice(*bracket.inner)]):
            draft.put("edition", *bracket.inner)
            draft.strike(bracket.start, bracket.end)
        elif USED in inner and inner.strip(USED + " ,，、.;"):
            take_imprint(draft, *bracket.inner)
            first = next(iter(pieces(draft, *bracket.inner, ",、，")), None)
            if first and not draft.has("publisher") and pattern(r"<thesis>$").search(draft.mask[slice(*first)]):
                put_degree(draft, *first)
                draft.kind = "thesis"
                draft.strike(*first)
            elif first and not draft.has("publisher") and _ACCOUNT.search(draft.mask[slice(*first)]):
                draft.put("genre", *first)
                draft.kind = "report"
                draft.strike(*first)
            elif first and not draft.has("publisher"):
                # A bracket with a day or a month is that of an event: (Khabarovsk, October 30, 2025).
                event = len(draft.values.get("issued", "")) > 4 and draft.kind == "speech"
                series = re.search(r"(?:シリーズ|叢書|双書|選書|丛书|총서)\s?(?i:no\.?)?$", draft.mask[slice(*first)])
                if series and draft.spans.get("issue", (0, 0))[0] > bracket.start:
                    draft.drop("issue")  # a series' number is not the work's
                draft.put("collection_title" if series else "publisher_place" if event else "publisher", *first)
                draft.strike(*first)


def _place_before_year(draft: Draft) -> None:
    """ "M., 1972": a short place alone before the year."""
    if "issued" not in draft.spans or draft.has("publisher_place"):
        return
    found = re.search(r"(?:^|[,\s\x00])((?:М|M|Л|L|СПб|SPb)\.(?:-\s?[ЛL]\.)?)\s*,?\s*$", draft.mask[draft.start : draft.spans["issued"][0]])
    if found:
        draft.put("publisher_place", draft.start + found.start(1), draft.start + found.end(1))
        draft.strike(draft.start + found.start(1), draft.start + found.end(1))
