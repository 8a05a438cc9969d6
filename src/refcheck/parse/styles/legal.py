"""Judgments: 最判平成23年11月30日民集65巻8号3102頁; （2017）最高法行再9号行政判决书; BVerfGE 89, 155 (188)."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.lead import CLAUSE, COLLECTIONS, JUDGED
from refcheck.parse.styles.english_law import treaty

_REPORT = later(
    r"[\s,，、)]*(?P<container_title>[^\W\d_]{2,14}?)\s*(?:(?P<volume>\d+)\s*[巻集輯]\s*)?(?:(?P<issue>\d+)\s*号\s*)?(?P<page>\d+(?:-\d+)?)\s*頁"
)


# （2017）最高法行再9号行政判决书; BVerfGE 89, 155 (188)
_NUMBERED = later(
    r"[^()、,。]{0,24}?\((?P<year>(?:19|20)\d\d)\)\s*[㐀-鿿\d]{1,14}(?:字|终|終|初|再|申|执|執)[㐀-鿿\d]{0,4}第?\s*\d+(?:-\d+)?\s*[号號](?:[㐀-鿿]{0,8}(?:书|書))?"
)
# 最高裁 昭和48年4月4日 大法廷判決, 刑集27巻3号265頁: the day between court and kind
_COURT = later(
    r"\s*(?:日本\s)?(?:最高裁|大審院|[㐀-鿿]{2,4}(?:高裁|地裁|家裁|高等裁判所|地方裁判所|家庭裁判所)|最高裁判所)(?:[㐀-鿿]{1,4}支部)?\s*"
)
_KIND = later(r"\s*(?:大法廷|第[一二三]小法廷|大連判)?\s*(?:判決|決定|命令)")
# 대법원 2019. 5. 30. 선고 2018다12345 전원합의체 판결
_KOREAN = later(
    r"(?:대법원|헌법재판소|헌재|[가-힣]{2,8}(?:법원|지법|고법|행법)(?:\s?[가-힣]{2,4}지원)?)\s(?P<day>\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?)\s?[자字]?\s?,?\s?(?P<given>선고,?\s)?"
    r"(?P<number>(?:19|20)?\d\d[가-힣]{1,3}\d{1,7}(?:-\d{1,3})?(?:,\s?\d{1,7}(?!\d|\s?[쪽면]))*)(?:\s?(?:등|\(병합\)))?(?P<kind>\s?(?:전원(?:합의체|재판부)\s?)?(?:판결|결정|명령))?"
)
_REPORTED = later(rf"\s*(?P<container_title>{COLLECTIONS})\s(?P<volume>\d+),\s(?P<page>\d+)(?:\s\([^()]*\))?")


# 联合国大会决议A/RES/66/231，2011年12月24日; 国連文書S/PV.1234
_RESOLUTION = later(r"(?P<name>[^,，。、《「『“\"(]{0,24}?[AS]/(?:RES|PV|HRC|C\.\d)[/.][\w/.]*\w)\s*(?=[,，、。(]|$)")


@dataclass(frozen=True, slots=True)
class Judgment:
    """Court and kind of decision, its date, the reporter with volume, issue and page. Court and date name the decision."""

    name: str = "judgment"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if _numbered(draft) or _reported(draft) or _korean(draft) or treaty(draft):
            return True
        resolved = _RESOLUTION.match(draft.mask, draft.start, draft.end)
        if resolved:
            draft.put("title", draft.start, resolved.end("name"))
            date = next((d for d in find_dates(draft.mask[: draft.end]) if d.start >= resolved.end("name") and d.precision == "day"), None)
            if date:
                draft.put("issued", date.start, date.end, value=date.edtf)
            draft.kind = "legislation"
            return True
        if CLAUSE.fullmatch(draft.mask, draft.start, draft.end):
            draft.put("title", draft.start, draft.end - draft.mask[: draft.end].endswith("."))
            draft.kind = "legislation"
            return True
        judged = JUDGED.match(draft.mask, draft.start, draft.end)
        head = judged or _COURT.match(draft.mask, draft.start, draft.end)
        date = next((d for d in find_dates(draft.mask[: draft.end]) if d.start == head.end()), None) if head else None
        kind = _KIND.match(draft.mask, date.end, draft.end) if date and not judged else None
        if date is None or date.precision != "day" or not (judged or kind):
            return False
        end = kind.end() if kind else date.end
        draft.kind = "legal_case"
        draft.put("title", draft.start, end)
        draft.put("issued", date.start, date.end, value=date.edtf)
        report = _REPORT.match(draft.mask, end, draft.end)
        for field in ("container_title", "volume", "issue", "page"):
            if report and report[field]:
                draft.put(field, *report.span(field))
        return True


def _numbered(draft: Draft) -> bool:
    """A Chinese judgment by its number: the year stands in it."""
    found = _NUMBERED.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    draft.kind = "legal_case"
    draft.put("title", *found.span())
    draft.put("issued", *found.span("year"))
    return True


def _korean(draft: Draft) -> bool:
    """A Korean decision by its court, day and number."""
    found = _KOREAN.match(draft.mask, draft.start, draft.end)
    day = next(iter(find_dates(found["day"])), None) if found else None
    if found is None or day is None or day.precision != "day" or not (found["given"] or found["kind"] or found[0].startswith("헌")):
        return False
    draft.kind = "legal_case"
    draft.put("title", *found.span())
    draft.put("issued", found.start("day") + day.start, found.start("day") + day.end, value=day.edtf)
    draft.put("number", *found.span("number"))
    return True


def _reported(draft: Draft) -> bool:
    """A German decision by the volume and page of its collection, which name it."""
    found = _REPORTED.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    draft.kind = "legal_case"
    draft.put("title", *found.span())
    for field in ("container_title", "volume", "page"):
        draft.put(field, *found.span(field))
    return True
