"""East Asian entries without a name where names stand, or with names behind: 題名 改訂版, 某某 著、某某 訳, 出版社, 1999; 书名. 北京: 出版社; 1963; 某本部, 計画, 平成28年4月1日."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses, take_date
from refcheck.parse.names import is_organisation, split_names

_NAMES = r"[^,、。:『「《\d]{2,100}?"
_ENTRY = later(
    rf"(?:\[(?P<marked>[^\[\]]{{4,80}})\]|(?P<plain>[^,、。:『「《\[\]]*[㐀-鿿ぁ-ヿ가-힣]{{2}}[^,、。:『「《\[\]]*?))\s*[,、]\s*"
    rf"(?P<author>{_NAMES})\s(?:共?著|지음|저)\s*[,、]\s*(?:(?P<translator>{_NAMES})\s?(?:[監共]?訳|译|譯|옮김|역)\s*[,、]\s*)?"
    r"(?P<publisher>[^,、。:『「《\d]{2,30}?)\s*(?:[,、(]\s*(?:1[5-9]|20)\d\d[\s年년)]*)?[.。\s]*$"
)
# 黄帝内经. 北京: 出版社; 1963. p.25: a book that nobody wrote
_BOOK = (
    r"(?P<title>[㐀-鿿·ぁ-ヿ]{4,40})[.。]\s*(?P<publisher_place><places>)\s*:\s*(?P<publisher>[^:;,.。\d]{3,24})[;,]\s*"
    r"(?P<issued>(?:1[5-9]|20)\d\d)年?(?:\s*[.:,]\s*(?:pp?\.\s?)?(?P<page>\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\s?[页頁]?)?[.。\s]*$"
)
_PAPER = later(
    r"(?P<author>[^,、。:『「《\d]{4,30})\s*[,、]\s*(?P<title>[^,、。:『「《]{4,60})\s*[,、]\s*(?=(?:(?:1[89]|20)\d\d|平成|令和|昭和))"
)


@dataclass(frozen=True, slots=True)
class CjkTitleFirst:
    """A title, who wrote and who translated, each with a word for it, who published."""

    name: str = "cjk-title-first"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if draft.same_author:
            return False
        found = _ENTRY.match(draft.mask, draft.start, draft.end)
        if found is None:
            return _book(draft) or _paper(draft)
        take_addresses(draft)
        take_access(draft)
        draft.put("title", *found.span("marked" if found["marked"] else "plain"))
        for role in ("author", "translator"):
            if found[role]:
                draft.put_names(role, split_names(draft.note.text[slice(*found.span(role))]), *found.span(role))
        draft.put("publisher", *found.span("publisher"))
        take_date(draft, found.end("publisher"))
        draft.kind = "book"
        return True


def _book(draft: Draft) -> bool:
    found = pattern(_BOOK).match(draft.mask, draft.start, draft.end)
    if found is None or is_organisation(found["title"]):
        return False
    for field, value in found.groupdict().items():
        if value:
            draft.put(field, *found.span(field))
    draft.kind = "book"
    return True


def _paper(draft: Draft) -> bool:
    """A body, its paper, the day."""
    found = _PAPER.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start == found.end()), None)
    if day is None or day.precision != "day" or draft.mask[day.end : draft.end].strip(" .。"):
        return False
    if not is_organisation(found["author"]) or pattern("<newspaper>$").search(found["author"]):
        return False
    draft.put_names("author", split_names(draft.note.text[slice(*found.span("author"))]), *found.span("author"))
    draft.put("title", *found.span("title"))
    draft.put("issued", day.start, day.end, value=day.edtf)
    draft.kind = "report"
    return True
