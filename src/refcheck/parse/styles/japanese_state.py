"""Records of the Diet and statutes of Japan: 第204回国会衆議院外務委員会議録第7号（令和3年4月14日）12頁; 電波法（昭和25年法律第131号）第4条."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses, take_pages

_RECORD = later(
    r"\s*[「『]?(?P<title>(?:第\s?\d+回(?:国会|帝国議会)|帝国議会)[^「」『』、,。()\d]{2,30}?(?:議事速記録|速記録|会議録|議事録|議録))[」』]?"
    r"\s*(?:第\s?(?P<issue>\d+)\s?号)?(?=[\s、,。()\d]|$)"
)
_STATUTE = later(
    r"\s*(?:(?P<site>[^「『、。()]{0,20})[「『](?P<marked>[^」』]{2,60})[」』]|(?P<title>[^「『」』、。,()\d]{1,40}(?:法|令|条約|協定|規則|規程|条例)))\s*"
    r"\((?=[^()\d]*(?:明治|大正|昭和|平成|令和)\s?[元\d])(?P<year>[^()]*?年)\s?(?:\d+月\d+日)?(?P<number>(?:法律|政令|勅令|条約|[^()\d年月日、]{0,12}(?:省令|府令|規則|告示|条例))第\s?\d+号)\)"
    r"(?:第\s?\d+条(?:の\d+)*(?:第\s?\d+項)?(?:第\s?\d+号)?)?[\s。.、,]*"
)


@dataclass(frozen=True, slots=True)
class JapaneseState:
    """A record by its Diet, house and committee, with the sitting's number and day; a statute by its name, year and number."""

    name: str = "japanese-state"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        return _record(draft) or _statute(draft)


def _record(draft: Draft) -> bool:
    found = _RECORD.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    take_addresses(draft)
    take_access(draft)
    draft.kind = "hearing"
    draft.put("title", *found.span("title"))
    if found["issue"]:
        draft.put("issue", *found.span("issue"))
    draft.strike(draft.start, found.end())
    day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start >= found.end()), None)
    if day:
        draft.put("issued", day.start, day.end, value=day.edtf)
    take_pages(draft)
    return True


def _statute(draft: Draft) -> bool:
    found = _STATUTE.match(draft.mask, draft.start, draft.end)
    if found is None or draft.mask[found.end() : draft.end].strip():
        return False
    draft.kind = "legislation"
    draft.put("title", *found.span("marked" if found["marked"] else "title"))
    if found["site"]:
        draft.put("container_title", *found.span("site"))
    year = next((d for d in find_dates(draft.mask[: draft.end]) if d.start >= found.start("year")), None)
    if year:
        draft.put("issued", year.start, year.end, value=year.edtf)
    draft.put("number", *found.span("number"))
    return True
