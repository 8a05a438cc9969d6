"""East Asian newspapers and magazines that stand before their own article: 新聞名, 「見出し」, 2023.3.24; 報名，1999年9月22日，〈標題〉，第2版; 月報, "題", 第29卷第4號, 1932.4."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import Group, groups
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.styles.cjk_roles import numbers_periodical
from refcheck.parse.styles.cjk_tails import read_tail, tail_start

_HEAD = later(
    r"\s*[『《〈「<]?\s*(?P<name>[㐀-鿿々ァ-ヶー가-힣][㐀-鿿々ぁ-んァ-ヶー가-힣\dA-Z]{1,13})\s*[』》〉」>]?(?=[\s,、.(『「《〈“‘'\"]|\d{4})"
)
_TITLES = "「『《〈“‘\"'"
_MORE = later(r"(?:신보|상보|매일|통신|新報|時事|週報|周刊)$")
# What names of magazines end with, and no names of bodies or persons
_MAGAZINE = later(
    r"(?:[月旬週周年季日][報报刊]|[雑雜杂][誌志]|[画畫][報报]|[学學会會公彙汇通新][報报]|[㐀-鿿]{2}[報报誌]|[公評评][論论]|[学學][刊誌]|[论論][坛壇叢丛]|[季叢丛专專]刊|春秋|월보|월간|잡지|회보|학보|공론|시보)$"
)
_GAP = later(r"[\s,、.。]*")
_SHEET = later(r"(?:第\s*)?(?P<page>[A-Z]?\d{1,2}(?:\s*[-~、,]\s*[A-Z]?\d{1,2})*)\s*[版面면]|p{1,2}\.\s?(?P<paged>[A-Z]?\d{1,2})(?!\d)")
_LEFT = later(rf"(?:[\s,、.。:;()\[\]{USED}-]|付け?|[朝夕]刊|조간|석간|일자|자)*")


@dataclass(frozen=True, slots=True)
class CjkNewspaper:
    """A newspaper's name, its day, a title in marks, the sheet, and nothing else."""

    name: str = "cjk-newspaper"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end)
        if head is None or draft.same_author:
            return False
        if _MAGAZINE.search(head["name"]) and _numbered(draft, head):
            return True
        if not (pattern("<newspaper>$").search(head["name"]) or _MORE.search(head["name"])):
            return False
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        marked = [g for g in groups(draft.mask, head.end(), draft.end) if g.sign in _TITLES]
        if len(marked) > 1 or not _strike_all(draft, head.end(), marked):
            draft.mask = mask
            for field in ("URL", "DOI", "accessed", "issued", "page"):
                draft.drop(field)
            return False
        draft.put("container_title", *head.span("name"))
        for title in marked:
            start, end = title.inner
            draft.put("title", start, end - (draft.note.flat[end - 1] in ",."))
        draft.kind = "article-newspaper"
        return True


def _numbered(draft: Draft, head: re.Match[str]) -> bool:
    """Read a magazine, a title in marks right behind its name, and nothing but its numbers behind that; False where more stands there."""
    gap = _GAP.match(draft.mask, head.end(), draft.end)
    at = gap.end() if gap else head.end()
    title = next((g for g in groups(draft.mask, at, draft.end) if g.start == at and g.sign in _TITLES), None)
    tail = tail_start(draft, title.end) if title else None
    if title is None or tail is None or _GAP.sub("", draft.mask[title.end : tail]) or not numbers_periodical(draft.mask[tail : draft.end]):
        return False
    start, end = title.inner
    draft.put("container_title", *head.span("name"))
    draft.put("title", start, end - (draft.note.flat[end - 1] in ",."))
    draft.strike(draft.start, title.end)
    read_tail(draft, tail)
    draft.kind = "article-journal"
    return True


def _strike_all(draft: Draft, begin: int, marked: list[Group]) -> bool:
    """Use up the title, the day and the sheet behind the name; whether they are all that stands there."""
    day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start >= begin and d.precision == "day"), None)
    if day is None or any(g.start <= day.start < g.end for g in marked):
        return False
    draft.put("issued", day.start, day.end, value=day.edtf)
    draft.strike(day.start, day.end)
    for title in marked:
        draft.strike(title.start, title.end)
    sheet = _SHEET.search(draft.mask, begin, draft.end)
    if sheet:
        draft.put("page", *sheet.span("page" if sheet["page"] else "paged"))
        draft.strike(*sheet.span())
    return _LEFT.fullmatch(draft.mask, begin, draft.end) is not None
