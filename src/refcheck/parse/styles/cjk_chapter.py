"""East Asian entries with a title in marks and no numbered periodical behind it: a book or a numbered series with who published it, an imprint, a periodical
with nothing but its year: 著者, 1990, '題', 書名, 六興社, pp.55-80; 저자, 「제목」, 『총서』 11, 학회; 著者, “題”, 東京: 岩波書店, 2001."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern, words
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.imprint import is_publisher
from refcheck.parse.names import is_organisation
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_article import before_title, put_marked_title
from refcheck.parse.styles.cjk_heads import put_year
from refcheck.parse.styles.cjk_roles import PERIODICAL, is_house
from refcheck.parse.styles.cjk_tails import read_tail, tail_start

_GAP = r"[\s,、.。]*"
_WORD = r"[^\s,、.。:()\d「『《〈][^,、.。:()\d「『《〈]{1,19}"
_END = r"(?=\s*(?:[,、.。(:]|$))"
_BOOK = rf"{_GAP}(?P<container_title>[^,、.。:()「『《〈“‘'\"]{{2,40}})\s*[,、.]\s*(?:(?P<publisher_place><places>)\s*[:,、]\s*)?(?P<publisher>{_WORD}){_END}"
_NUMBERS = (
    rf"\s*,?\s*(?:[第제]\s*)?(?P<volume>(?!(?:1[89]|20)\d\d)\d{{1,4}})\s*(?P<of>[집輯辑卷巻권号號호期冊册])?"
    rf"(?:\s?[-(]\s?(?P<issue>\d{{1,3}})\s?\)?)?\s*[,、\s]\s*(?P<publisher>{_WORD}){_END}"
)
_NUMBERED = (
    rf"{_GAP}[『《](?P<container_title>[^』》]{{2,40}})[』》]{_NUMBERS}",
    rf"{_GAP}(?P<container_title>[^\s,、.。:()\d「『《][^,、.。:()\d「『《]{{1,29}}?)(?<!\s)(?=[\s,]){_NUMBERS}",
)
_PLACED = (
    rf"{_GAP}(?P<publisher_place><places>)\s*[:,、]\s*(?P<publisher>{_WORD}){_END}",
    rf"{_GAP}(?P<publisher>{_WORD})[,、]\s*(?P<publisher_place><places>){_END}",
)
_JOURNAL = (
    rf"{_GAP}(?P<container_title>[^\s,、.。:()\d「『《〈“‘'\"][^,、.。:\d「『《〈“‘'\"]{{1,29}}?)"
    r"[\s,、.]*(?=\(?(?:1[89]|20)\d\d\)?\s*[년年]?[.\s]*$)"
)
_HOUSED = later(rf"{_GAP}(?P<publisher>{_WORD}){_END}")
_WHOLE = "『《"  # the marks of books: what stands behind them is no book again
_ISSUES = "号號호期"
_LAST = later(rf"[\s,、.。{USED}]*")


@dataclass(frozen=True, slots=True)
class CjkChapter:
    """Names, a title in marks, what holds it and who published it, and nothing but numbers behind."""

    name: str = "cjk-chapter"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        opened = before_title(draft)
        if opened is None or opened[0].sign in _WHOLE:
            return False
        first, names_end, year = opened
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        found = _held(draft, first.end)
        if found is None or (tail := _tail(draft, found.end())) is None:
            draft.mask = mask
            for field in ("URL", "DOI", "accessed"):
                draft.drop(field)
            return False
        take_author(draft, draft.start, names_end)
        if year:
            put_year(draft, year)
        put_marked_title(draft, first)
        _body(draft, found)
        draft.strike(draft.start, found.end())
        if tail < draft.end:
            read_tail(draft, tail)
        return True


def _held(draft: Draft, begin: int) -> re.Match[str] | None:
    """What stands behind the title, in the first form that reads it."""
    for form in (_BOOK, *_NUMBERED):
        found = pattern(form).match(draft.mask, begin, draft.end)
        if found and _published(found):
            return found
    for form in _PLACED:
        found = pattern(form).match(draft.mask, begin, draft.end)
        if found:
            return found
    found = _HOUSED.match(draft.mask, begin, draft.end)
    house = found["publisher"].strip() if found else ""
    if pattern("<newspaper>$").search(house) and any(d.precision == "day" for d in find_dates(draft.mask[: draft.end])):
        return None  # “題”, 琵琶新聞, 2004.05.06
    if found and (is_house(house) or is_publisher(house) or _is_body(house)):
        return found
    found = pattern(_JOURNAL).match(draft.mask, begin, draft.end)
    name = found["container_title"] if found else ""
    named = pattern("<thesis|places|op_cit|ibid>|<editor_after|translator_after>$").search(name)
    return None if named or is_house(name) or is_publisher(name) else found


def _is_body(name: str) -> bool:
    """國土整備省, 土木技術会: a body, and no periodical that is named after one."""
    return len(name) > 3 and is_organisation(name) and name.endswith(words("organisation")) and not PERIODICAL.search(name)


def _published(found: re.Match[str]) -> bool:
    """Whether the last words name a house, a society or an institute, and those before them no house, no town and no thesis."""
    house, book = found["publisher"].strip(), found["container_title"].strip()
    if not (is_house(house) or is_publisher(house) or house.endswith(words("organisation"))):
        return False
    if is_publisher(book) or book in words("places") or re.search(r"(?<![A-Z])\d$|^第|[㐀-鿿ぁ-ヿ]\s", book):
        return False
    return pattern("<thesis>|<editor_after|translator_after>$").search(book) is None


def _tail(draft: Draft, begin: int) -> int | None:
    """Where the numbers behind the publisher begin, the work's end where nothing stands there; None where other words do."""
    if _LAST.fullmatch(draft.mask, begin, draft.end):
        return draft.end
    tail = tail_start(draft, begin, whole=draft.end)
    return tail if tail is not None and _LAST.fullmatch(draft.mask[begin:tail].rstrip("([")) else None


def _body(draft: Draft, found: re.Match[str]) -> None:
    groups = found.groupdict()
    for field in ("container_title", "publisher_place", "publisher"):
        if groups.get(field):
            draft.put(field, *found.span(field))
    if groups.get("volume"):
        draft.put("issue" if groups["of"] and groups["of"] in _ISSUES else "volume", *found.span("volume"))
    if groups.get("issue"):
        draft.put("issue", *found.span("issue"))
    if not groups.get("container_title"):
        draft.kind = "webpage" if draft.has("URL") and draft.has("accessed") else "book"
    elif "publisher" in groups:
        series = not groups.get("publisher_place") and pattern("<periodical>$").search(groups["container_title"])
        draft.kind = "article-journal" if series or groups.get("volume") else "chapter"
