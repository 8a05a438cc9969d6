"""Access statements that hold for more than their own work: （本稿の引用は全て 1 月 27 日最終閲覧）, "All URLs accessed …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.clean import Clean
from refcheck.parse.dates import find_dates
from refcheck.parse.facts import holds, pattern

_MONTH_DAY = later(r"(?<![\d年])\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")

# "（いずれも2024年5月3日閲覧）", "(both accessed May 3, 2024)" behind several addresses speaks for these alone
_OF_NOTE = later(
    r"いずれも|何れも|ともに|両|均|(?<!\w)(?:both|each|beide|jeweils|tous deux|toutes deux|об[ае]|обеих|обоих)(?!\w)|모두|둘 다",
    re.IGNORECASE,
)
_OF_PAPER = later(r"本稿|本論|本文|拙稿|以下|以降|全て|すべて|全部|所有|URLs?(?!\w)|links|здесь и далее|во всех|이하|본고", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AccessStatement:
    """Span in the reading, EDTF value with X for a year that is not printed, and `scope` "note" or "paper"."""

    start: int
    end: int
    value: str
    scope: str


def find_statement(note: Clean) -> AccessStatement | None:
    """The statement of a note that speaks for other works too, None without one."""
    if not holds(note.flat, "access_for_all"):
        return None
    accessed = pattern(r"<accessed_before|accessed_after>")
    for found in re.finditer(r"[(\[][^()\[\]]{4,160}[)\]]|[^。.()]{4,200}(?:[。.]|$)", note.flat):
        text = found[0]
        if not accessed.search(text):
            continue
        for_all = pattern(r"<access_for_all>").search(text)
        if not for_all:
            continue
        value = _date(text)
        if value:
            several = sum(a.end <= found.end() for a in note.addresses) > 1 and _OF_NOTE.search(text) and not _OF_PAPER.search(text)
            return AccessStatement(found.start(), found.end(), value, "note" if several else "paper")
    return None


def _date(text: str) -> str | None:
    dates = [d for d in find_dates(text) if d.precision == "day"]
    if dates:
        return dates[-1].edtf
    short = _MONTH_DAY.search(text) or None
    if short:
        return f"XXXX-{int(short[1]):02d}-{int(short[2]):02d}"
    worded = pattern(r"(\d{1,2})\.?\s+(<#months>)|(<#months>)\s+(\d{1,2})").search(text)
    if worded:
        from refcheck.parse.facts import numbered

        month = numbered("months").get((worded[2] or worded[3]).lower())
        return f"XXXX-{month:02d}-{int(worded[1] or worded[4]):02d}" if month else None
    return None
