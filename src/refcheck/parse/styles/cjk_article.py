"""East Asian articles whose title stands in marks, with nothing but the periodical and its numbers behind: 著者「題」『誌』64(2)、2012年、10-18頁."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import Group, groups
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.imprint import is_publisher
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_heads import put_year, within_title
from refcheck.parse.styles.cjk_roles import PERIODICAL, numbers_periodical
from refcheck.parse.styles.cjk_tails import read_tail, tail_start

_CJK = later(r"[㐀-鿿ぁ-ヿ가-힣]")
_TITLES = "「『《〈“‘\"'"
_JOURNALS = "『《<"
_NAMES = later(r"[^\d()\[\]「」『』《》〈〉“”/:]{2,80}[:]?")
_MORE = later(r"\s*(?:외\s?\d{1,2}\s?[명인]|外\s?\d{1,2}\s?[名人]|(?:ほか|他)\s?\d{1,2}\s?[名人])[\s,、:]*$")  # 홍하늘 외 3명
_YEAR = later(
    r"[,.、，。\s]*[(\[]?\s*(?P<year>(?:1[5-9]|20)\d\d|(?<=\()(?:[一二][〇○零一二三四五六七八九]{3}|民[國国]?\s?\d{2,3}))[a-z]?年?\s*[)\]]?[,.:、，。\s]*$"
)
_NO_PERIODICAL = later(r"[,、.。「」『』《》〈〉]|(?:令|公告|通知|文件|发|[巻卷部册])$|(?<![지誌志報报]):")
_ARTICLES = '「“"'
_MEETING = later(
    r"(?:会议|會議|大会|大會|年会|年會|シンポジウム|ワークショップ|研讨会|研討會|[论論][文]集|(?:予稿|報告|报告|概要|抄録)集|학술대회|발표대회|논문집|발표집|심포지엄|워크숍|Conference|Symposium)(?:\s?\([^()]*\))?$"
)
_SOCIETY = later(
    r"(?P<body>[^,、\d]{2,20}(?:학회|협회|연구원|연구소|학술원|学会|學會|協会|協會))\s*[,、]\s*(?=[^,、\d\s])"
)  # 한국청정학회, 청정기술 제29권
# 「題」（1786/12/10），《…》: the day of a paper behind its title
_DATED = later(r"\s*\((?P<day>(?:1[5-9]|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?)\)(?=\s*[,、])")
_HELD_AT = later(
    r"(?P<name>[^,、]{2,34}(?:会议|會議|大会|大會|年会|年會|シンポジウム|ワークショップ|研讨会|研討會|[论論][文]集|(?:予稿|報告|报告|概要|抄録)集))\s*[,、]\s*(?P<town>[㐀-鿿]{2,3}市?)"
)
_VOLUMES = later(r"(?i:vol)\.?\s?\d|[第제]?\s?\d+\s?[巻卷권]")
_PART = later(
    r"\s?\((?:\d{1,2}|[一二三四五六七八九十]{1,3}|[上中下完続續]|[其之][一二三四五六七八九])\)(?=\s?[,、.『《])"
)  # 「題」(二), 『誌』
_GAP = r"[\s,、.。:]*"
# 「題」（誌名36-431）1929年8月: periodical or series and its number in a bracket, and nothing behind it but the date
_BRACKETED = later(
    r"\s*\((?P<name>[^()\d「『《第]{1,30}[㐀-鿿ァ-ヶー])\s?(?P<number>\d{1,4}(?:\s?-\s?\d{1,4})?)\)[\s,、]*(?:(?:1[89]|20)\d\d年?(?:\s?\d{1,2}月)?)?\W*$"
)


@dataclass(frozen=True, slots=True)
class CjkArticle:
    """Names, a title in marks, a periodical in marks or without, and a run of numbers that ends the entry."""

    name: str = "cjk-article"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        opened = before_title(draft)
        if opened is None:
            return _turned(draft)
        first, names_end, year = opened
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        strike_twin(draft)
        found = _container(draft, first)
        if found is None:
            draft.mask = mask
            for field in ("URL", "DOI", "accessed", "publisher", "issued"):
                draft.drop(field)
            return False
        take_author(draft, draft.start, names_end)
        if year:
            put_year(draft, year)
        put_marked_title(draft, first)
        draft.put("container_title", *found[:2])
        draft.strike(draft.start, found[2])
        read_tail(draft, found[2])
        meeting = _MEETING.search(draft.note.flat[slice(*found[:2])])
        draft.kind = "article-journal" if draft.has("volume") or draft.has("issue") or not meeting else "paper-conference"
        return True


def _turned(draft: Draft) -> bool:
    """ "誌名, 第21巻1号2014年, 45-55頁, “題”": the periodical and its numbers stand before the title, and nobody wrote it."""
    title = next((g for g in groups(draft.mask, draft.start, draft.end) if g.sign in _ARTICLES), None)
    if title is None or draft.same_author or draft.mask[title.end : draft.end].strip(" .,。、"):
        return False
    tail = tail_start(draft, draft.start, whole=title.start)
    name = draft.mask[draft.start : tail].rstrip(" ,、(") if tail else ""
    if (
        not tail
        or not PERIODICAL.search(name)
        or re.search(r"[,、.。:「『]", name)
        or not numbers_periodical(draft.mask[tail : title.start])
    ):
        return False
    draft.put("container_title", draft.start, draft.start + len(name))
    put_marked_title(draft, title)
    draft.strike(title.start, draft.end)
    read_tail(draft, tail)
    draft.kind = "article-journal"
    return True


def before_title(draft: Draft) -> tuple[Group, int, tuple[int, int] | None] | None:
    """The title in marks, where the names before it end, and the year's span where it stands there; None for another kind of entry."""
    first = next((g for g in groups(draft.mask, draft.start, draft.end) if g.sign in _TITLES), None)
    if first is None or draft.same_author or not _CJK.search(draft.mask, first.end, draft.end):
        return None
    if _within(draft, first):
        return None
    year = _YEAR.search(draft.mask, draft.start, first.start)
    names_end = year.start() if year else first.start
    others = _MORE.search(draft.mask, draft.start, names_end)
    names_end = others.start() if others else names_end
    if not _NAMES.fullmatch(draft.mask[draft.start : names_end].strip(" ,.、。")):
        return None
    return first, names_end, year.span("year") if year else None


def _within(draft: Draft, mark: Group) -> bool:
    """Whether the marks stand inside a title that begins or goes on without them."""
    if draft.mask[mark.start - 1 : mark.start] in tuple(" .,") and within_title(draft.mask, mark, draft.end):
        return True
    parts = re.split(r"[,.、。;:]\s*", draft.mask[draft.start : mark.start])
    last = parts[-1].strip()
    return len(parts) > 1 and len(last) == 1 and _CJK.match(last) is not None  # 作者. 论"某事"


def put_marked_title(draft: Draft, title: Group) -> None:
    """Set the title from its marks, without the comma that American habit puts inside them."""
    start, end = title.inner
    draft.put("title", start, end - (draft.mask[end - 1] in ",."))


# 判評450号（判時1600号）: the number of another series that the issue has too
_TWIN = later(r"(?<=[号』])\s?\((?:判[時タ評]|ジュリ(?:スト)?(?:臨増)?|別冊[^()\d]{0,10}|臨増|通[巻号])\s?\d{1,5}\s?号\)")


def strike_twin(draft: Draft) -> None:
    """Set aside the number that an issue has in another series, in a bracket behind its own."""
    for found in _TWIN.finditer(draft.mask, draft.start, draft.end) if "号)" in draft.mask else ():
        draft.strike(*found.span())


def take_day(draft: Draft, begin: int) -> int:
    """Set the date from a day in a bracket right behind a title, 〈題〉（1786/12/10），《…》, where no other date is; answers where it ends, `begin` without one."""
    found = _DATED.match(draft.mask, begin, draft.end)
    day = next(iter(find_dates(found["day"])), None) if found else None
    if found is None or day is None or find_dates(draft.mask[found.end() : draft.end]):
        return begin
    draft.put("issued", *found.span("day"), value=day.edtf)
    return found.end()


def _container(draft: Draft, first: Group) -> tuple[int, int, int] | None:
    """Where the periodical begins and ends and its numbers begin; None where more than numbers, or a day, follows."""
    after = take_day(draft, first.end)
    bracketed = _BRACKETED.match(draft.mask, first.end, draft.end) if first.sign in '「『“"' else None
    if bracketed:
        return *bracketed.span("name"), bracketed.start("number")
    part = _PART.match(draft.mask, after, draft.end)
    after = part.end() if part else after
    gap = re.compile(_GAP).match(draft.mask, after)
    at = gap.end() if gap else after
    journals = _JOURNALS if first.sign in "「〈" else _JOURNALS + "「〈"  # “題”, 「誌」17-1
    marked = next((g for g in groups(draft.mask, at, draft.end) if g.start == at and g.sign in journals), None)
    stop = draft.mask.find(USED, at, draft.end)
    tail = tail_start(draft, marked.end if marked else at, whole=stop if stop >= 0 else draft.end)
    if tail is None and first.sign in _ARTICLES:  # 著者「題」, 第73回大会論文集: nothing numbers it
        tail = draft.end
    if tail is None:
        return None
    name = draft.mask[at:tail].rstrip(" ,、.。:([")
    if not (numbers_periodical(draft.mask[tail : draft.end]) or _MEETING.search(name) or (not marked and _HELD_AT.fullmatch(name))):
        return None
    if marked:
        begin, end = marked.inner
        behind = draft.mask[marked.end : tail]
    else:
        begin, end = at, at + len(draft.mask[at:tail].rstrip(" ,、.。:(["))
        behind = ""
    town = _HELD_AT.fullmatch(draft.mask, begin, end) if not marked else None
    if town:  # “題”, 第12回シンポジウム, 長崎, pp. 10-13
        draft.put("publisher_place", *town.span("town"))
        end = town.end("name")
    body = _SOCIETY.match(draft.mask, begin, end) if not marked else None
    if body:
        draft.put("publisher", *body.span("body"))
        begin = body.end()
    text = draft.mask[begin:end]
    if text.startswith(("(", "[")):
        return None  # （報告書第5号）: a report's number
    if behind.strip(" ,、.。:([") or not 1 < len(text) <= 40 or not _CJK.search(text):
        return None
    if not marked and (_NO_PERIODICAL.search(text) or is_publisher(text) or pattern("<thesis|editor_after>").search(text)):
        return None
    days = any(d.precision == "day" for d in find_dates(draft.mask[tail : draft.end]))
    if days and not _VOLUMES.search(draft.mask, tail, draft.end):
        return None
    return begin, end, tail
