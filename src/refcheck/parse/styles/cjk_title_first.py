"""East Asian catalogue entries that put the title before those who made it: 題名 改訂版, 某某 著、某某 訳, 出版社, 1999; [제목], 저자 저, 역자 옮김, 출판사."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses, take_date
from refcheck.parse.names import split_names

_NAMES = r"[^,、。:『「《\d]{2,100}?"
_ENTRY = re.compile(
    rf"(?:\[(?P<marked>[^\[\]]{{4,80}})\]|(?P<plain>[^,、。:『「《\[\]]*[㐀-鿿ぁ-ヿ가-힣]{{2}}[^,、。:『「《\[\]]*?))\s*[,、]\s*"
    rf"(?P<author>{_NAMES})\s(?:共?著|지음|저)\s*[,、]\s*(?:(?P<translator>{_NAMES})\s?(?:[監共]?訳|译|譯|옮김|역)\s*[,、]\s*)?"
    r"(?P<publisher>[^,、。:『「《\d]{2,30}?)\s*(?:[,、(]\s*(?:1[5-9]|20)\d\d[\s年년)]*)?[.。\s]*$"
)


@dataclass(frozen=True, slots=True)
class CjkTitleFirst:
    """A title, who wrote and who translated, each with a word for it, who published."""

    name: str = "cjk-title-first"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        found = None if draft.same_author else _ENTRY.match(draft.mask, draft.start, draft.end)
        if found is None:
            return False
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
