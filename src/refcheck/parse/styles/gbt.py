"""GB/T 7714: 作者. 题名[M]. 版本. 地点: 出版者, 年: 页[引用日期]. URL. DOI. The mark of the kind of document tells the style."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.facts import words
from refcheck.parse.fields import FRONT, RANGES, take_access, take_addresses, take_date, take_edition, take_pages, take_volume_issue
from refcheck.parse.imprint import is_publisher, take_imprint
from refcheck.parse.journal import NAMED_PART
from refcheck.parse.names import is_organisation, split_names, surname
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_heads import heads
from refcheck.parse.styles.gbt_roles import take_responsible, without_roles

_MARK = later(r"\[(M|C|N|J|D|R|S|P|G|A|Z|EB|DB|CP|DS|CM|OL|K)(?:/[^\[\]]{2,40})?\]")
_KINDS = {"M": "book", "C": "paper-conference", "N": "article-newspaper", "J": "article-journal", "D": "thesis", "R": "report", "S": "standard", "P": "patent", "G": "book", "A": "document", "Z": "document", "EB": "webpage", "DB": "dataset", "DS": "dataset", "CP": "software", "CM": "map", "OL": "webpage", "K": "book"}  # fmt: skip
_HAN = "㐀-鿿"
# 题名[J]. 刊名, 2004(2): 79-82. [YANG Li. A title[J]. …]: the entry again in English
_AGAIN = later(r"\[(?=[A-Z][A-Za-z]+[\s,])[^\[\]]*\[[A-Z]{1,2}(?:/[A-Z]{2})?\][^\[\]]*\]?\W*$")
_TURNED = later(rf"\s*\.\s*(?P<names>(?![^.]*[版本]\.)[{_HAN}]{{2,4}}(?:[,;、]\s*[{_HAN}]{{2,4}})*)(?<![译譯校注编])\.(?=\s*[{_HAN}])")
_EDITION = later(rf"(?:(?<=[.\]\x00]))\s*(?P<edition>[{_HAN}]{{1,6}}(?<!出)[版本])\.(?=\s)")  # 典藏版. 北京: …
_MEETING = later(rf"\s*[.,]?\s*(?P<name>[^.,:\x00]{{4,60}}(?:集|年会|大会|会议|研讨会|论坛))\s*,\s*(?=[{_HAN}]{{2,4}}\s*[,:])")
_FOREIGN = later(r"[A-Z][a-zà-ÿ'’\-]+(?:\s[A-Z][a-zà-ÿ'’\-]+){0,2}")


@dataclass(frozen=True, slots=True)
class GBT:
    """The Chinese national standard, in its note and list forms."""

    name: str = "gb-t-7714"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        mark = _MARK.search(draft.mask, draft.start)
        if mark is None or mark.end() > draft.end:
            return False
        again = _AGAIN.search(draft.mask, mark.end(), draft.end)
        if again:
            draft.strike(*again.span())
        draft.kind = _KINDS[mark[1]]
        take_addresses(draft)
        take_access(draft)
        turned = _TURNED.match(draft.mask, mark.end(), draft.end)
        if turned and all(map(surname, re.split(r"[,;、]\s*", turned["names"]))):  # 题名[J]. 作者, 作者. 刊名. 2015(03)
            draft.put_names("author", split_names(draft.note.text[slice(*turned.span("names"))]), *turned.span("names"))
            draft.put("title", draft.start, mark.start())
        else:
            _head(draft, draft.start, mark.start(), mark[1])
        end = turned.end() if turned and draft.has("title") and draft.spans["title"][0] == draft.start else mark.end()
        draft.strike(draft.start, end)
        _tail(draft, end, mark[1])
        return True


_NUMBER = later(
    rf":\s*(?:[{_HAN}]{{2,4}}\s?,\s*(?=[A-Z\d]))?((?:[{_HAN}]{{1,3}}号\s?:?\s?)?[A-Z0-9][A-Za-z\d_/.\-()]*(?:[,\s][A-Za-z\d_/.\-(),]+)?(?::\d{{4}}(?:\(\w+\))?)?|[{_HAN}〔〕\[\]()\d ]*第?\s*\d+\s*号|[{_HAN}]{{2,8}}\s?[A-Z]{{0,3}}\d+(?:[\-/.]\w+)+)$"
)
_YEARS = later(r"(?:1[5-9]|20)\d\d(?:\s?-\s?(?:1[5-9]|20)\d\d)?")


_CLOSING_YEAR = later(r"\s?(?:\((?P<held>(?:1[89]|20)\d\d)[a-z]?\)|,\s?(?P<bare>(?:1[89]|20)\d\d)[a-z]?)\s*[.。]\s*$")


def _head(draft: Draft, start: int, end: int, kind: str) -> None:
    """ "AUTHOR, AUTHOR. Title: number"."""
    title = _after_authors(draft, start, end, "author")
    closed = _CLOSING_YEAR.search(draft.mask[start:title])
    if closed and "author" in draft.names:  # 作者 (2010). 题名 [J]; 作者, 2010. 题名[J]
        draft.names.pop("author")
        draft.put_names("author", split_names(draft.note.text[start : start + closed.start()]), start, start + closed.start())
        group = "held" if closed["held"] else "bare"
        draft.put("issued", start + closed.start(group), start + closed.end(group))
    year = re.match(r"((?:19|20)\d\d)[a-z]?\.\s*", draft.note.flat[title:end])
    if year:  # lists that put the year behind the authors
        draft.put("issued", title, title + year.end(1))
        title += year.end()
    if kind in ("S", "P", "R", "A", "D", "DS", "Z"):
        number = _NUMBER.search(draft.note.flat, title, end)
        if kind in ("A", "Z") and number and _YEARS.fullmatch(number[1]):
            number = None  # 某商会会议记录: 1912-1928
        if number and re.search(r"\d", number[1]):
            draft.put("number", *number.span(1))
            end = number.start()
    end = _volume(draft, title, end)
    marked = re.fullmatch(r"《[^《》]+》\s*", draft.note.flat[title:end])
    draft.put("title", title + bool(marked), end if marked is None else title + len(marked[0].rstrip()) - 1)


_FIGURES = "[一二三四五六七八九十百]"
_VOLUME = later(
    r"(?::\s*|(?<=[?!])\s(?=卷\s?\d))(?:(?:卷|[Vv]ol\.?|Bd\.?|第)\s*(?P<number>\d+)\s*[卷册辑集编部]?(?:[\s·(].*)?"
    rf"|卷\s?(?P<old>[〇零一二三四五六七八九十百]+)(?:[\s·(].*)?"  # 卷三五 诸葛亮传: the old book's volume and its heading
    rf"|(?P<part>[上中下](?:册|冊|卷|编|編|部|集|辑|輯)?|{_FIGURES}{{1,3}}部?|{NAMED_PART}|\d{{1,2}}-\d{{1,2}}|\d{{4}}年[卷刊辑]|第{_FIGURES}+(?:分?册|[卷部编辑集])|[子丑寅卯辰巳午未申酉戌亥]集[上中下]?(?:\s*[㐀-鿿]部)?)"
    r"(?:\((?:\d{4}-\d{4}年?|[上中下][册卷编集]?)\))?)$"
)


def _volume(draft: Draft, begin: int, end: int) -> int:
    """Take ": 卷 2", ": Vol. 4", ": 一部" from the end of a title; answers where the title ends."""
    found = _VOLUME.search(draft.note.flat[begin:end].rstrip(" ."))
    if found is None:
        return end
    group = next(name for name in ("number", "old", "part") if found[name])
    draft.put("volume", begin + found.start(group), begin + found.end(group))
    return begin + found.start()


def _after_authors(draft: Draft, start: int, end: int, role: str) -> int:
    """Read "AUTHORS. " at `start` into the role; the offset of what follows (`start` when there are no authors)."""
    text = draft.note.flat[start:end]
    for stop in re.finditer(r"\.\s+|[.](?=[㐀-鿿ぁ-ヿ《“‘「])|。\s*(?=\S)|(?<=[㐀-鿿])\.(?=[A-Z\d])", text):
        head = text[: stop.start()]
        behind = text[stop.end() :].partition(". ")[0]
        if re.search(r"(?:^|\s)[A-Z]\.[A-Z]$", head) and is_organisation(f"{head}. {behind}") and not re.search(r"\[|:", behind):
            continue  # "U.S. Department of Harbors": the stop is the abbreviation's
        if re.search(r"\s[A-ZА-ЯЁ]$", head) and re.match(r"[A-ZА-ЯЁ]\.[\s,]", text[stop.end() :]):
            continue  # "Рогов П. Д. Линия": the stop of the first initial
        foreign = _FOREIGN.fullmatch(head) and re.match(rf"[{_HAN}]", text[stop.end() :])  # Plutarch. 希腊罗马名人传[M]
        if (foreign or _authors(head, strict=role == "editor")) and not (role == "editor" and _no_title(text[stop.end() :])):
            if role == "author" and _ROLED.search(head):  # 张三主编. 题名[M]; 玄奘著, 季红校注. 题名[M]
                take_author(draft, start, start + stop.start())
            draft.put_names(role, split_names(_bare(draft, start, start + stop.start())), start, start + stop.start())
            return start + stop.end()
        if stop.start() > 160 or not re.search(r"(?:Jr|Sr|St|[A-Z]\.[A-Z])$", head):
            break
    for names in heads(draft.mask, start, end) if role == "author" else ():
        if names.sure and names.year and names.sign in ",、":  # 张三, 1980, 题名[M], 北京: 商务印书馆
            draft.put_names("author", split_names(draft.note.text[names.start : names.names_end]), names.start, names.names_end)
            draft.put("issued", *names.year)
            return names.end
    marked = re.match(r"\[[^\]]*\]\s*(,?)", draft.mask[end : draft.end]) if role == "author" else None
    if marked:  # 张三,李四,题名[J],刊名: commas part everything; a colon may be a title's, so it needs a comma behind the mark
        signs = ",:" if marked[1] else ","
        for names in heads(draft.mask, start, end):
            printed = draft.mask[names.start : names.names_end]
            if names.sure and names.sign in signs and not names.year and all(map(surname, re.split(r"\s*[,、]\s*", printed))):
                draft.put_names(role, split_names(draft.note.text[names.start : names.names_end]), names.start, names.names_end)
                return names.end
    return start


def _bare(draft: Draft, start: int, end: int) -> str:
    """The names in [start, end) as printed, without the roles printed with them."""
    text = draft.note.text[start:end]
    bare = without_roles(draft.mask[start:end])
    return text if bare == draft.mask[start:end] else bare


_ALONE = later(rf"([{_HAN}]{{2,30}})[.,]?(?:\s*(?:(?:1[5-9]|20)\d\d|\x00)[^.]*)?\.?\s*")  # 某出版社, 2008
_ROLED = later(r"(?:[㐀-鿿]{2}|[,、]\s?等)(?:[编編译譯撰著]|[校点笺集疏译譯][注註释釋证證校]|整理)$")
_EDITED = later(r"(?P<names>[㐀-鿿]{2,4}?(?:\s?[,、]\s?[㐀-鿿]{2,4}?)*?)\s?(?:等)?\s?(?:主[编編]|[编編]著?)[.,]\s*")
_CUT = later(r"[,.\x00]")


def _no_title(rest: str) -> bool:
    """Whether what follows is an imprint or a number: then what stands before it is the title, not the editor."""
    last = _ALONE.fullmatch(rest)
    if is_publisher(_CUT.split(rest, maxsplit=1)[0]) or (last and (last[1] in words("places") or is_organisation(last[1]))):
        return True
    return bool(re.match(r"\W*\d(?!\d{3}\s[A-Z])|\x00|[^.:]{1,40}:\s[^.]*,\s*(?:(?:1[5-9]|20)\d\d|\x00)|[^.]*版\.|\s*$", rest))


# "Рогов П. Д., Лунин В. Г", "Рогов, П", "Feld, N. A"
_INVERTED_ONE = r"[A-ZÀ-ÞА-ЯЁ][\w'’\-]*[a-zà-ÿа-яё](?:,\s?|\s)[A-ZА-ЯЁ](?:\.[\s-]?[A-ZА-ЯЁ])?"
_INVERTED = later(rf"(?=.*[а-яё]|.*,\s[A-Z](?![a-z])){_INVERTED_ONE}(?:\.?[,;]\s{_INVERTED_ONE})*(?:\.?,?\s(?:и др|et al|等))?")


def _authors(text: str, *, strict: bool) -> bool:
    if re.search(r"\d{4}\s*年|(?:(?<!代表)大会|会议|年会|论坛|研讨会|论文集)$", text):
        return False  # a meeting, not its editor
    if re.search(rf"[{_HAN}ぁ-ヿ가-힣]", text):
        return all(len(p.strip()) <= 24 for p in re.split(r"[,、]", text)) and not re.search(r"[:：?!？！]", text)
    if _INVERTED.fullmatch(text):
        return True
    parts = [p.strip() for p in text.split(",")]
    caps = all(
        re.fullmatch(
            r"(?:[^\W\d_a-zа-я]|['’\-\s&.\[\]@()\d]|MC|Mc|[a-z]{2,3}\s)+(?:(?<=\s[A-Z])\s[a-zà-ÿ]{2,6})?(?:\s(?:Jr|Sr|II|III)\.?)?|et al", p
        )
        for p in parts
        if p
    )
    inverted = all(re.fullmatch(r"[A-ZÀ-Þ][\w'’\-]+(?:\s[A-ZÀ-Þ][\w'’\-]+)?\s[A-Z](?:\s?[A-Z]){0,2}|et al", p) for p in parts if p)
    return caps or inverted or (not strict and ":" not in text and len(text) > 4 and is_organisation(text))


_SEEN = r"(?:(?:收[入录錄]|[见見载載])[于於]?\s*:|(?:收[入录錄]|[见見载載])[于於])\s*"  # 见: 李四编. 文集; 载于 文集
_STROKES = later(r"(?<!:)//|[∥‖]")
_INSIDE = later(rf"(?<!:)//|[∥‖]|(?:(?<=[.,])|(?<=[.,]\s)){_SEEN}")
_LEAD = later(rf"[\s.,]*(?:{_SEEN})?")


def _tail(draft: Draft, begin: int, kind: str) -> None:
    second = _MARK.search(draft.mask, begin, draft.end)
    container = _INSIDE.search(draft.mask, begin, draft.end) if second is None else _STROKES.search(draft.mask, begin, draft.end)
    second = second if container is None else None
    if second and second[1] in ("C", "M", "G"):  # 题名[A]. 文集[C]. 地点: 出版者, 年: 页
        begin = _LEAD.match(draft.mask, begin, second.start()).end()  # type: ignore[union-attr]  # matches ""
        edited = _EDITED.match(draft.mask, begin, second.start())
        if edited:  # 题名[A]. 李四主编. 文集[C]
            draft.put_names("editor", split_names(draft.note.text[slice(*edited.span("names"))]), *edited.span("names"))
            begin = edited.end()
        body = re.compile(rf"([{_HAN}]{{5,}})\.(?=\s*[{_HAN}\d])").match(draft.mask, begin, second.start())
        if body and is_organisation(body[1]):  # [A]. 某某学会. 某某学会年会论文集[C]
            draft.put_names("editor", split_names(draft.note.text[begin : body.end(1)]), begin, body.end(1))
            begin = body.end()
        draft.put("container_title", begin, second.start())
        draft.kind = "paper-conference" if second[1] == "C" else "chapter"
        draft.strike(begin, second.end())
        begin, kind = second.end(), "C"
    if container:
        take_responsible(draft, begin, container.start())
        draft.strike(begin, container.end())
        begin = _container(draft, container.end())
        draft.kind = {"book": "chapter", "document": draft.kind, "webpage": "webpage"}.get(draft.kind or "", draft.kind)
    elif kind in ("J", "N"):
        begin = _journal(draft, begin)
    elif kind == "C" and (meeting := _MEETING.match(draft.mask, begin, draft.end)):  # [C]. 年会论文集, 北京, 2011: 45-52
        draft.put("container_title", *meeting.span("name"))
        draft.strike(begin, meeting.end())
    else:
        begin = take_responsible(draft, begin, draft.end)
        if kind in ("EB", "OL"):
            begin = _site(draft, begin)
    _numbers(draft, begin)
    if not draft.has("page") and re.search(r"\d\s*[页頁]|pp?\.\s?\d", draft.mask[begin : draft.end]):
        take_pages(draft)
    edition = _EDITION.search(draft.mask, begin, draft.end) if kind not in ("J", "N") else None
    if edition:
        draft.put("edition", *edition.span("edition"))
        draft.strike(*edition.span())
    take_edition(draft)
    take_volume_issue(draft)
    take_date(draft, begin)
    take_imprint(draft, begin, draft.end)
    _publisher_before_year(draft, begin)
    if kind == "A" and re.search(r"(?:档案馆|档案室|檔案館|Archives?(?:\W|$))", draft.values.get("publisher", "")):
        draft.move("publisher", "archive")


def _site(draft: Draft, begin: int) -> int:
    """ ". Wavelength Review, (2025-04-08)": the site alone before the day in brackets."""
    found = re.match(r"\s*[.,]?\s*([^\W\d_][^.:/\x00()\[\]\d]{2,60}?)\s*[,.]\s*(?=\(\d{4}-\d)", draft.mask[begin : draft.end])
    if not found:
        return begin
    draft.put("container_title", begin + found.start(1), begin + found.end(1))
    draft.strike(begin, begin + found.end())
    return begin + found.end()


def _publisher_before_year(draft: Draft, begin: int) -> None:
    """ ". Random House Audio, 2012": what stands alone before the year is the publisher (of a meeting: the place)."""
    if draft.has("publisher") or "issued" not in draft.spans or draft.kind in ("article-journal", "article-newspaper"):
        return
    found = re.search(r"(?:^|[.\x00])\s*([^\x00.]*[^\W\d_][^\x00]*?)\s*,\s*(?=\x00|$)", draft.mask[begin : draft.spans["issued"][0]])
    if found and len(found[1]) <= 120:
        place = re.search(r",\s*[A-Z]{2}(?:,|$)", found[1]) or (draft.kind == "paper-conference" and "," in found[1])
        draft.put("publisher_place" if place else "publisher", begin + found.start(1), begin + found.end(1))
        draft.strike(begin + found.start(1), begin + found.end(1))


def _container(draft: Draft, begin: int) -> int:
    """ "EDITOR. Book title: 卷 2" behind "//"; answers where it ends."""
    begin += len(draft.mask[begin : draft.end]) - len(draft.mask[begin : draft.end].lstrip())
    title = _after_authors(draft, begin, draft.end, "editor")
    stop = re.search(
        r"(?<!Vol)(?<!Bd)(?<!om\s\d\d)(?<!im\s\d\d)(?<!es\s\d\d)(?<!em\s\d\d)\.(?=\s|$|\x00|\(\d{4})|\x00|(?<!\d):\s(?=\d{4}(?!年[卷刊辑]))|,\s*(?=\d{4})",
        draft.mask[title : draft.end],
    )
    end = title + stop.start() if stop else draft.end
    draft.put("container_title", title, _volume(draft, title, end))
    draft.strike(begin, end)
    return end


def _journal(draft: Draft, begin: int) -> int:
    """ ". 刊名, 2008, 40(2)" or ". 报纸名, 2008-08-08(2)": the name ends before the year, the volume or a stretch already read."""
    begin += len(re.match(r"[\s.,]*", draft.mask[begin : draft.end])[0])  # type: ignore[index]  # matches ""
    stop = re.search(
        r",\s*(?=\[?\d{4}|\d+\s*(?:\(|:)|\(|第?\s?\d+\s?[卷期])|[,.]?\s*(?=[总總]第?\s?\d+\s?[卷期])|(?=第\s?\d+\s?[卷期])|\((?=\d{4}|第|\d{1,3}\)\s*[:.,])|\.\s*(?=\(?\d{4}|$|\x00)|\x00|:\s*(?=\d)|\.(?=$)",
        draft.mask[begin : draft.end],
    )
    end = begin + stop.start() if stop else draft.end
    if re.search(r"[^\W\d_]", draft.mask[begin:end]):
        draft.put("container_title", begin, end)
        draft.strike(begin, end)
    return end


_VOLUME_ISSUE = later(
    r"(?:(?<=[\s,])(\d{1,4}))?\s*\(([^()\d]*\d[^()]*|增刊[^()]*|[^()]{1,12}[刊号版]|[春夏秋冬]季?|[上中下]|S\d*)\)(?=\s*[:.,]|\s*$|\x00)"
)
_SHEET = later(r"(?<=[\d日])\s*[,(]\s*第?\s?([A-Z]?\d{1,3})\s?版\)?")
_PRINTED = later(r"(?:1[5-9]|20)\d\d(?:-\d\d?){0,2}")
_DAY, _MONTH = later(r"\d{4}-\d\d?-\d\d?$"), later(r"\d{4}-\d\d?(?:-\d\d?)?$")


def _numbers(draft: Draft, begin: int) -> None:
    """ "2008, 40(2): 210-215", "2006(1): 144-164", "2023: 78", "2008-08-08(2, 5-7)"."""
    sheet = _SHEET.search(draft.mask, begin, draft.end) if draft.kind == "article-newspaper" else None
    if sheet:  # 日报, 2005-01-02(第3版); 日报, 2005年1月2日, 第3版
        draft.put("page", *sheet.span(1))
        draft.strike(*sheet.span())
    volume = _VOLUME_ISSUE.search(draft.mask[begin : draft.end])
    before = draft.mask[begin : begin + volume.start()].rstrip() if volume else ""
    if volume and not _PRINTED.fullmatch(volume[2]):
        day = (_MONTH if draft.kind == "article-newspaper" else _DAY).search(before + (volume[1] or ""))
        field = "page" if day or "页" in volume[2] or "版" in volume[2] else "issue"
        draft.put(field, begin + volume.start(2), begin + volume.end(2))
        year = volume[1] and re.fullmatch(r"(?:1[5-9]|20)\d\d", volume[1]) and not re.search(r"(?:1[5-9]|20)\d\d,\s*$", before + " ")
        if volume[1] and not year and not day:
            draft.put("volume", begin + volume.start(1), begin + volume.end(1))
            draft.strike(begin + volume.start(), begin + volume.end())
        else:
            draft.strike(begin + volume.start(2) - 1, begin + volume.end())
    behind = re.search(rf"第\s?\d+\s?期\s*[,:]\s*((?:{RANGES}))(?=\s*[.。\x00]|\s*$)", draft.mask[begin : draft.end])
    if behind:  # 刊名, 第24卷第11期, 119
        draft.put("page", begin + behind.start(1), begin + behind.end(1))
        draft.strike(begin + behind.start(1), begin + behind.end(1))
    page = re.search(
        rf"(?<=[\d)\x00年卷期号])\s*:\s*((?:第)?(?:{RANGES})(?:页)?|{FRONT}|[{_HAN}]\d{{1,4}})(?=\s*[.。\x00]|\s*$)",
        draft.mask[begin : draft.end],
    )
    if page:
        draft.put("page", begin + page.start(1), begin + page.end(1))
        draft.strike(begin + page.start(), begin + page.end())
    _undated_pages(draft, begin)
    behind = re.search(r"(?<=\x00),\s*(\d{1,5}\s?[-~]\s?\d{1,5})(?=\s*[.。\x00]|\s*$)", draft.mask[begin : draft.end])
    if behind and not draft.has("page"):  # 刊名 (05), 791-795
        draft.put("page", begin + behind.start(1), begin + behind.end(1))
        draft.strike(begin + behind.start(1), begin + behind.end(1))
    stopped = re.search(r"(?<!\d)(?:1[5-9]|20)\d\d\s?年?[.,]\s*(\d{1,5}\s?[-~]\s?\d{1,5})\W*$", draft.mask[begin : draft.end])
    if stopped and not draft.has("page"):  # 出版社, 2003. 201-230.
        draft.put("page", begin + stopped.start(1), begin + stopped.end(1))
        draft.strike(begin + stopped.start(1), begin + stopped.end(1))
    bare = re.search(r"(?:1[5-9]|20)\d\d,\s*(\d{1,4})(?=\s*[.。\x00]|\s*$)", draft.mask[begin : draft.end])
    if bare and "volume" not in draft.values:
        draft.put("volume", begin + bare.start(1), begin + bare.end(1))
        draft.strike(begin + bare.start(1), begin + bare.end(1))


_PAGES_LAST = later(rf"(?:(?<=[^\d\s:]):|[,.]\s?pp?\.\s?|(?:^|(?<=[.\x00])))\s*({RANGES}|{FRONT})\s*[.。]?\s*$")


def _undated_pages(draft: Draft, begin: int) -> None:
    """ "北京: 人民出版社: 52." and "刻本. 5b.": pages at the end of a work that prints no year."""
    text = draft.mask[begin : draft.end]
    if draft.has("page") or draft.kind in ("article-journal", "article-newspaper") or re.search(r"(?:1[5-9]|20)\d\d", text):
        return
    found = _PAGES_LAST.search(text)
    if found:
        draft.put("page", begin + found.start(1), begin + found.end(1))
        draft.strike(begin + found.start(), begin + found.end())
