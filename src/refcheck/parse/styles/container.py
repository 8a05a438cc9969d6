"""The second stretch in marks behind a marked title: the periodical or the book, with those who edited it before it."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.brackets import Group, groups
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern, words
from refcheck.parse.names import split_names
from refcheck.parse.persons import take_author

_BODY = later(
    r"[^,，:：《》『』\d]{0,14}?(?:编辑部|編輯部|编辑委员会|杂志社|編集部|编委会|编写组|编译组|翻译组|编纂组|委员会|课题组|报社|社论|评论员|观察员|记者)\s*等?\s*(?:主?[编編]|[编编]?[著注撰辑译譯]|整理|点校|校注|校点|选编|编纂)?\s*[:：,，.、《]"
    # 省委《文稿》整理组编：《文稿》: any body, where author and title follow
    r"|[^,，:：《》\d]{1,16}[组部会室社所馆院局处司委系]\s*等?\s*(?:主?[编編]|[编編]?[著注撰辑译譯]|整理|点校|校注|选编|编纂|汇编|合编)?\s*[:：]\s*《"
)
_ORDINAL = r"(?:(?:\d+|[〇○零一二三四五六七八九十百]+)[上中下]?|(?<=卷)[上中下])"
_PART = later(rf"(?P<old>卷)?\s*第?(?P<number>{_ORDINAL})(?P<unit>[卷册集编辑])?[\s,，]*$")
_GLUED = later(r"\s*第?\w+\s*")  # nothing parts title, number and section
_COLLECTED = later(rf"卷\s*({_ORDINAL})\s*[,，]\s*[^,，:：]{{0,8}}$")
_PAGES_FIRST = later(r"\s*[,，]\s*[頁页]\s?(\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\s*[,，]")
# 《实录》卷1003，乾隆四十一年二月丙子，《清实录》第21册: the volume and the day treated
_CHRONICLE = later(
    rf"卷\s*{_ORDINAL}\s*[,，]\s*[^,，:：《]{{2,14}}?(?:[年月日]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])(?:条|條)?\s*[,，]\s*$"
)
_TOWN = later(r"\s*([㐀-鿿]{2,4})\s*")
# 某某先生古稀記念『論集』: who is honoured did not edit it
_HONOURED = later(
    r"(?:古稀|古希|還暦|還曆|喜寿|傘寿|米寿|卒寿|白寿|退官|退職|退任|定年|停年|追悼|生誕|没後|在職|教授|先生|博士|周年)[^,、]{0,10}(?:記念|紀念|纪念|頌寿|祝賀|献呈)[^,、]{0,8}$|[㐀-鿿](?:記念|追悼)論(?:文)?集$"
)
_TRANSLATED = later(r"\s*[(\[〔]\s*(?P<names>[^()\[\]〔〕,\d]{2,30}?)\s*[共監合]?[訳译譯][)\]〕]")


def bodies_name(draft: Draft, group: Group) -> bool:
    """《新青年》编辑部: marks inside the name of a body, not a title."""
    return group.sign == "《" and _BODY.match(draft.mask, group.end, draft.end) is not None


def take_container(draft: Draft, first: Group, others: list[Group]) -> None:
    """The second marked stretch, also inside a bracket (『…』所収); or the words behind the title."""
    others = [
        g for g in others if not re.match(r"[^,，。《》『』:]{1,14}(?:编|編|主编|编著)\s*[:：]?\s*[《『]", draft.mask[g.end : g.end + 20])
    ]
    second = next((g for g in others if g.sign in "『《«" or (g.sign == "「" and first.sign == "「") or (g.sign == "《")), None)
    if second is None:
        for bracket in groups(draft.mask, first.end, draft.end):
            if bracket.sign == "(":
                second = next((g for g in groups(draft.mask, bracket.start + 1, bracket.end - 1) if g.sign in "『《"), None)
                break
    if second is None or not _between(draft, first, second):
        return
    draft.put("container_title", *second.inner)
    draft.strike(first.end, second.end)
    town = re.compile(r"[(]([^()\d]{2,8})[)](?=\s*(?:\d{4}年|第))").match(draft.mask, second.end, draft.end)
    if town:  # 《社会科学》（兰州）1990年: the town tells two periodicals of one name apart
        draft.put("edition" if re.search("[版本]$", town[1]) else "publisher_place", *town.span(1))
        draft.strike(*town.span())


def _translated(draft: Draft, first: Group, second: Group) -> None:
    """「題」（某某訳）『誌』: who translated the paper."""
    found = _TRANSLATED.match(draft.mask, first.end, second.start)
    if found:
        draft.put_names("translator", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))


def _between(draft: Draft, first: Group, second: Group) -> bool:
    """Read what stands between title and container; False where the second is no container but a section of the first."""
    wire = re.compile(r"[,、]\s*[^,、《「]{2,12}?\d{1,2}月\d{1,2}日电").search(draft.mask, first.end, second.start)
    if wire:  # 新华社北京5月6日电: the agency and the day of its report
        draft.strike(*wire.span())
    _translated(draft, first, second)
    between = re.sub(r"^\s*[(][^()]*[)]\s*[,，]?\s*(?:见|載|载)?", lambda m: " " * len(m[0]), draft.mask[first.end : second.start])
    names = re.sub(rf"^[\s,，、。.;{USED}]+", "", between)
    paged = _PAGES_FIRST.match(draft.mask, first.end, second.start)
    if paged:  # 〈題〉，頁10-30，收入某編《書》
        draft.put("page", *paged.span(1))
        names = re.sub(r"^[頁页][\d\-~ ]+[,，]\s*", "", names)
    names = re.sub(r"^一[文书書]\s*[,，]?\s*", "", names)  # 《海权论》一文，载《…》
    if pattern(r"(?:<inside>)\s*:?\s*").fullmatch(names):
        names = ""  # 载《…》
    if re.fullmatch(r"(?:.{0,3}[载載入见見]:?)?氏(?:著|编|編)?[:,]?\s*", names):
        return True  # 收入氏著《…》: by the author of the paper itself
    if not names.strip(" ,，、:(" + USED) or _CHRONICLE.match(names):
        return True
    # 《演说》，1925年10月，某某：《年谱》; 《报告》，2023年3月5日在某次会议上，载《公报》
    day = re.match(r"\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[在于][^,，]{4,40})?[,，]\s*", names)
    names = names[day.end() :] if day else names
    begin = second.start - len(names)
    lead = pattern(r"(?:<inside>)\s*(?=[㐀-鿿A-ZÀ-Þ《\[(]|$)").match(names)
    begin += lead.end() if lead else 0
    collected = _COLLECTED.match(names)
    if collected:  # 《某录》卷10，文渊阁《四库全书》第858册: the old book within a great collection
        draft.put("volume", begin + collected.start(1), begin + collected.end(1))
        draft.put("collection_title", *second.inner)
        draft.strike(begin, second.end)
        draft.kind = "book"
        return False
    part = _PART.match(names)
    if part:
        draft.put("volume", *((begin + at) for at in part.span("number")))
        draft.strike(begin, second.start)
    if part and (part["old"] or (part["unit"] and _GLUED.fullmatch(between))):
        draft.strike(*second.inner)  # 嘉庆《某县志》卷3《地理》, 《全集》第1卷《政治》: a section of the book
        draft.kind = "book"
        return False
    first_role = pattern(r"([^,，]{2,24}?)\s*<translator_after>\s*[,，]\s*").match(draft.mask, begin, second.start)
    if first_role:
        draft.put_names("translator", split_names(draft.note.text[slice(*first_role.span(1))]), *first_role.span(1))
        inside = pattern(r"(?:<inside>)\s*(?=[㐀-鿿A-ZÀ-Þ\[(])").match(draft.mask, first_role.end(), second.start)
        begin = inside.end() if inside else first_role.end()
    town = _TOWN.fullmatch(draft.mask, begin, second.start)
    if town and (town[1] in words("places") or pattern(r"<newspaper>$").search(draft.mask[slice(*second.inner)])):
        draft.put("publisher_place", *town.span(1))  # 天津《大公报》1933年2月25日
    elif (
        not part and not _HONOURED.search(names) and not pattern("<same_author>(?:編著?|著)?").fullmatch(names.strip(" ,，、:"))
    ):  # 「題」、同『論集』: a book of his own
        take_author(draft, begin, second.start, role="editor")
    return True
