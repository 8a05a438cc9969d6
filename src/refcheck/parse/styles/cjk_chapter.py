"""East Asian entries with a title in marks, a book or a series, and who published it: 著者, 1990, '題', 書名, 六興社, pp.55-80; 저자, 「제목」, 『총서』 11, 학회."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern, words
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.imprint import is_publisher
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_article import before_title, put_marked_title
from refcheck.parse.styles.cjk_roles import is_house
from refcheck.parse.styles.cjk_tails import read_tail, tail_start

_HOUSE = r"(?P<house>[^\s,、.。:()\d「『《〈][^,、.。:()\d「『《〈]{1,19})"
_PLAIN = r"[\s,、.。]*(?P<book>[^,、.。:()「『《〈“‘'\"]{2,40})\s*[,、.]\s*(?:(?P<place><places>)\s*[:,、]\s*)?"
_NUMBERED = re.compile(
    r"[\s,、.。]*(?:『(?P<whole>[^』]{2,40})』|《(?P<book>[^》]{2,40})》)\s*,?\s*(?:[第제]\s*)?(?P<volume>\d{1,4})\s*(?P<of>[집輯辑卷巻권号號호期冊册])?"
    rf"(?:\s?[-(]\s?(?P<issue>\d{{1,3}})\s?\)?)?\s*[,、\s]\s*{_HOUSE}(?=\s*(?:[,、.。(\s]|$))"
)
_WHOLE = "『《"  # the marks of books: what stands behind them is no book again
_ISSUES = "号號호期"
_LAST = re.compile(r"[\s,、.。]*")


@dataclass(frozen=True, slots=True)
class CjkChapter:
    """Names, a title in marks, the book or the numbered series that holds it, its publisher, and nothing but numbers behind."""

    name: str = "cjk-chapter"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        opened = before_title(draft)
        if opened is None or opened[0].sign in _WHOLE:
            return False
        first, names_end, year = opened
        found = pattern(_PLAIN + _HOUSE + r"(?=\s*(?:[,、.。(]|$))").match(draft.mask, first.end, draft.end)
        found = found or _NUMBERED.match(draft.mask, first.end, draft.end)
        if found is None or not _published(found) or (tail := _tail(draft, found.end())) is None:
            return False
        take_addresses(draft)
        take_access(draft)
        take_author(draft, draft.start, names_end)
        if year:
            draft.put("issued", *year)
        put_marked_title(draft, first)
        _body(draft, found)
        draft.strike(draft.start, found.end())
        if tail < draft.end:
            read_tail(draft, tail)
        return True


def _published(found: re.Match[str]) -> bool:
    """Whether the last words name a house, a society or an institute, and those before them no house and no thesis."""
    house, book = found["house"].strip(), found["book"] or found["whole"]
    if not (is_house(house) or is_publisher(house) or house.endswith(words("organisation"))):
        return False
    return not (
        is_publisher(book)
        or re.search(r"\d$|^第|[㐀-鿿ぁ-ヿ]\s", book)
        or pattern("<thesis|newspaper>|<editor_after|translator_after>$").search(book)
    )


def _tail(draft: Draft, begin: int) -> int | None:
    """Where the numbers behind the publisher begin, the work's end where nothing stands there; None where other words do."""
    if _LAST.fullmatch(draft.mask, begin, draft.end):
        return draft.end
    tail = tail_start(draft, begin, whole=draft.end)
    return tail if tail is not None and _LAST.fullmatch(draft.mask[begin:tail].rstrip("([")) else None


def _body(draft: Draft, found: re.Match[str]) -> None:
    groups = found.groupdict()
    draft.put("container_title", *found.span("whole" if groups.get("whole") else "book"))
    for group, field in (("place", "publisher_place"), ("house", "publisher")):
        if groups.get(group):
            draft.put(field, *found.span(group))
    series = not groups.get("place") and pattern("<periodical>$").search(groups.get("whole") or groups["book"])
    draft.kind = "article-journal" if series else "chapter"
    if groups.get("volume"):
        draft.put("issue" if groups["of"] and groups["of"] in _ISSUES else "volume", *found.span("volume"))
        draft.kind = "article-journal"
    if groups.get("issue"):
        draft.put("issue", *found.span("issue"))
