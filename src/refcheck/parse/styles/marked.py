"""Works whose title stands in marks: 「題」『誌』, 《题》, “Title,”, «Заглавие». Author before, container and imprint behind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.brackets import Group, groups
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import pieces, take_access, take_addresses, take_date, take_edition, take_pages, take_roles, take_volume_issue
from refcheck.parse.imprint import is_publisher, take_imprint
from refcheck.parse.journal import take_journal_numbers
from refcheck.parse.persons import take_author

_TITLES = "「『《〈“‘«\"'„"
_WHOLE = "『《"


@dataclass(frozen=True, slots=True)
class MarkedTitle:
    """A tradition that marks titles; `signs` are the opening marks that it begins with."""

    name: str
    signs: str

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        marks = [g for g in groups(draft.mask, draft.start, draft.end) if g.sign in _TITLES]
        first = next(iter(marks), None)
        if first is None or first.sign not in self.signs or (" // " in draft.text and first.start > draft.start + 2):
            return False
        take_addresses(draft)
        take_access(draft)
        if self._only_container(draft, first, marks):
            draft.put("container_title", *first.inner)
            draft.kind = "article-newspaper"
        else:
            take_author(draft, draft.start, first.start)
            _title(draft, first)
        draft.strike(draft.start, first.end)
        _container(draft, first, marks[1:])
        _rest(draft, first)
        return True

    def _only_container(self, draft: Draft, first: Group, marks: list[Group]) -> bool:
        """『新聞』平成11年6月10日: a periodical's name and a day, and no author."""
        inner = draft.mask[slice(*first.inner)]
        behind = draft.mask[first.end : first.end + 14]
        return (
            first.sign in "『《«"
            and first.start - draft.start <= 1
            and len(marks) == 1
            and bool(pattern(r"<newspaper>$").search(inner))
            and bool(re.match(r"\s*[,，、]?\s*(?:\(?[^\W\d]{0,4}\)?\s*)?(?:\d{4}|平成|昭和|令和|大正|明治|第)", behind))
        )


def _title(draft: Draft, first: Group) -> None:
    start, end = first.inner
    while end > start and draft.note.flat[end - 1] in ",.":
        if draft.note.flat[end - 1] == "." and re.search(r"\b(?:\w\.\w|[A-Z]|\.\.)\.?$", draft.note.flat[start : end - 1]):
            break
        end -= 1
    draft.put("title", start, end)


def _container(draft: Draft, first: Group, others: list[Group]) -> None:
    """The second marked stretch, also inside a bracket (『…』所収); or the words behind the title."""
    second = next((g for g in others if g.sign in "『《«" or (g.sign == "「" and first.sign == "「") or (g.sign == "《")), None)
    if second is None:
        for bracket in groups(draft.mask, first.end, draft.end):
            if bracket.sign == "(":
                second = next((g for g in groups(draft.mask, bracket.start + 1, bracket.end - 1) if g.sign in "『《"), None)
                break
    if second is None:
        return
    between = draft.mask[first.end : second.start]
    names = re.sub(r"^[\s,，、。.;]+", "", between)
    if names.strip(" ,，、:(" + USED):
        begin = second.start - len(names)
        take_author(draft, begin, second.start, role="editor")
    draft.put("container_title", *second.inner)
    draft.strike(first.end, second.end)


def _rest(draft: Draft, first: Group) -> None:
    begin = first.end
    _translated(draft, begin)
    inside = pattern(r"\s*[,，、.]?\s*(?:<inside>)\s*:?\s*").match(draft.mask, begin, draft.end)
    chapter = bool(inside and inside.end() < draft.end and draft.mask[begin : inside.end()].strip(" ,.，、"))
    if chapter and inside:
        draft.strike(begin, inside.end())
        _editors_first(draft, inside.end())
        begin = inside.end()
    take_pages(draft)
    take_roles(draft, begin)
    take_edition(draft)
    if not draft.has("container_title") and first.sign not in "『":
        _loose_container(draft, begin, chapter)
    take_journal_numbers(draft, begin)
    take_volume_issue(draft)
    take_date(draft, begin)
    _parenthesised(draft, begin)
    take_imprint(draft, begin, draft.end)
    if chapter and not (draft.kind or "").startswith("article"):
        draft.kind = "chapter"
    _left_over(draft, begin, first)


def _translated(draft: Draft, begin: int) -> None:
    """A bracket behind the title in another script translates it: it is not the title."""
    found = re.match(r"\s*\[([^\[\]]*)\]", draft.mask[begin : draft.end])
    if found:
        draft.strike(begin, begin + found.end())


def _editors_first(draft: Draft, begin: int) -> None:
    """ "in A. B. and C. D. (eds.), Title" and "in J. J. Meilán, ed., Title"."""
    found = pattern(rf"([^{USED}(]{{3,150}}?)\s*,?\s*<editor_after>\s*[,:]?\s*").match(draft.mask, begin, draft.end)
    if found:
        from refcheck.parse.names import split_names

        draft.put_names("editor", split_names(draft.note.text[found.start(1) : found.end(1)]), *found.span(1))
        draft.strike(*found.span())


def _loose_container(draft: Draft, begin: int, chapter: bool) -> None:  # noqa: FBT001 - one private caller
    """Words behind the title up to a number, a bracket, a date or a used stretch."""
    lead = re.match(r"[\s,，、.。;:'’”\"" + USED + "]*", draft.mask[begin : draft.end])
    begin += lead.end() if lead else 0
    stop = _container_stop(draft, begin)
    text = draft.mask[begin:stop].rstrip(" ,，、.;:(")
    if not chapter and (not text or _not_container(text)):
        return
    if draft.mask[begin : begin + 1] in "([" or re.match(r"\d{4}年?$|\d", text):
        return
    draft.put("container_title", begin, begin + len(text))
    draft.strike(begin, begin + len(text))


def _container_stop(draft: Draft, begin: int) -> int:
    found = pattern(
        rf"[{USED}(\[<]|[,，、]\s*(?:第?\s*\d|<volume_before>|<issue_before>|<#months>|<#seasons>|<pages_before>\s*\d|no\s|ed\.|hg\.|hrsg)|\s第?\d+\s*(?:巻|卷|号|,|\()|\s(?=\d{{4}}年?)|[。]|\.\s|\d{{4}}\s*年|\s(?:<volume_before>|<issue_before>|<#months>)\s*\d|\s\d+(?=\s*[,.:;(]|$)|:\s|(?=第\s*\d+\s*[卷期号巻])|(?=\d+\s*[巻号])"
    )
    return next((m.start() for m in [found.search(draft.mask, begin, draft.end)] if m), draft.end)


def _not_container(text: str) -> bool:
    return pattern(r"(?:<thesis>)").search(text) is not None or (
        is_publisher(text)
        and len(text) < 60
        and not re.search(r"[㐀-鿿ぁ-ヿ]", text)
        and pattern(r"press|verlag|university").search(text) is not None
    )


def _parenthesised(draft: Draft, begin: int) -> None:
    """ "(Sapporo: Hokuto Shobō, 2004)" and (岩波書店, 1990): the imprint in a bracket."""
    for bracket in groups(draft.mask, begin, draft.end):
        if bracket.sign != "(":
            continue
        inner = draft.mask[slice(*bracket.inner)]
        if USED in inner and inner.strip(USED + " ,，、.;"):
            take_imprint(draft, *bracket.inner)
            first = next(iter(pieces(draft, *bracket.inner, ",、，")), None)
            if first and not draft.has("publisher"):
                draft.put("publisher", *first)
                draft.strike(*first)


def _left_over(draft: Draft, begin: int, first: Group) -> None:
    """The one short stretch left before the date is the publisher of a whole work, or the place an online text stands at."""
    if draft.has("publisher"):
        return
    left = [s for s in pieces(draft, begin, draft.end, ",、，。.;") if re.search(r"[^\W\d_]{2}", draft.mask[slice(*s)])]
    for a, b in left:
        if pattern(r"<thesis>").search(draft.mask[a:b]):
            draft.put("genre", a, b)
            draft.kind = "thesis"
            draft.strike(a, b)
        elif first.sign in _WHOLE or draft.has("container_title"):
            if 1 < b - a <= 40 and "issued" in draft.spans and a < draft.spans["issued"][1]:
                draft.put("publisher", a, b)
                draft.strike(a, b)
                return
