"""Judgments as Japanese law reviews cite them: 最判平成23年11月30日民集65巻8号3102頁."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft

_JUDGMENT = re.compile(r"\s*[^\s、，,。「『《\d]{1,16}?(?:判|決|判決|決定|命令)\s*[(]?(?=(?:明治|大正|昭和|平成|令和|\d{4}年))")
_REPORT = re.compile(
    r"[\s,，、)]*(?P<container_title>[^\W\d_]{2,14}?)\s*(?:(?P<volume>\d+)\s*[巻集]\s*)?(?:(?P<issue>\d+)\s*号\s*)?(?P<page>\d+(?:-\d+)?)\s*頁"
)


@dataclass(frozen=True, slots=True)
class Judgment:
    """Court and kind of decision, its date, the reporter with volume, issue and page. Court and date name the decision."""

    name: str = "judgment-ja"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _JUDGMENT.match(draft.mask, draft.start, draft.end)
        date = next((d for d in find_dates(draft.mask[: draft.end]) if head and d.start == head.end()), None)
        if head is None or date is None or date.precision != "day":
            return False
        draft.kind = "legal_case"
        draft.put("title", draft.start, date.end)
        draft.put("issued", date.start, date.end, value=date.edtf)
        report = _REPORT.match(draft.mask, date.end, draft.end)
        for field in ("container_title", "volume", "issue", "page"):
            if report and report[field]:
                draft.put(field, *report.span(field))
        return True
