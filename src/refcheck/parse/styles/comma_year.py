"""Books in the lists of Japanese social science: Feld, Nora and Paul Deel, [1971] 1984, The Title: A View, London: Fen Press. (＝2015，門田健訳『題』書房．)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import RANGES, take_access, take_addresses
from refcheck.parse.imprint import is_publisher, placed
from refcheck.parse.names import split_names

_FAMILY = r"(?:(?:van|von|der|den|de|du|la|le|di)\s){0,2}[A-ZÀ-Þ][\w'’\-]+(?:\s[A-ZÀ-Þ][\w'’\-]+)?"
_GIVEN = r"(?:[A-ZÀ-Þ](?:\.|[\w'’\-]+)[\s-]?){1,3}"
_YEAR = r"(?:1[5-9]|20)\d\d"
_HEAD = later(
    rf"\s*(?P<names>{_FAMILY},\s{_GIVEN}(?:(?:,?\s(?:and|&)|[,;])\s(?:{_FAMILY},\s{_GIVEN}|{_GIVEN}\s?{_FAMILY}))*)(?:,?\s(?P<role>\(?[Ee]ds?\.?\)?))?"
    rf",\s(?:\[{_YEAR}\]\s?)?(?P<year>{_YEAR})[a-z]?,\s(?=[A-ZÀ-Þ])"
)
# What a translation is, and in which house: (＝2015，門田健訳『題』書房．)
_TRANSLATION = later(r"[\s.]*\(\s?=\s?(?:1[5-9]|20)\d\d[a-z]?[,、.\s][^()]*(?:\([^()]*\)[^()]*)*\)[\s.。]*$")
_PAGES = later(rf",\s(?:pp?\.\s?)?(?P<pages>(?!{_YEAR}\W*$){RANGES})[\s.]*$")
# "The Title, Theory and Society, 12(3): 45-67."
_ARTICLE = later(
    r"(?P<title>[^“”\"]{4,200}), (?P<container_title>[A-ZÀ-Þ][^,:;()\d“”\"]{3,80}),? (?P<volume>\d{1,4})(?:\s?\((?P<issue>[^()]{1,8})\))?\s?[:,]\s?(?:pp?\.\s?)?(?P<page>\d{1,5}(?:\s?--?\s?\d{1,5})?)[\s.]*"
)
_COMMA = later(",")
_LAST = later(r",\s(?:(?P<place>[A-ZÀ-Þ][^,:\d]{1,40}(?:,\s[A-Z]{2})?):\s)?(?P<publisher>[A-ZÀ-Þ][^,:\d]{2,60}?)[\s.]*$")


@dataclass(frozen=True, slots=True)
class CommaYear:
    """A name turned by a comma, the year between commas, a title without marks, and an imprint that ends the work."""

    name: str = "comma-year"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end)
        if head is None:
            return False
        translated = _TRANSLATION.search(draft.mask, head.end(), draft.end)
        end = translated.start() if translated else draft.end
        article = _ARTICLE.fullmatch(draft.mask, head.end(), end)
        if article:
            _put_head(draft, head)
            for field in ("title", "container_title", "volume", "issue", "page"):
                if article[field]:
                    draft.put(field, *article.span(field))
            draft.kind = "article-journal"
            return True
        pages = _PAGES.search(draft.mask, head.end(), end)
        imprint = _imprint(draft.mask, head.end(), pages.start() if pages else end, sure=translated is not None)
        if imprint is None:
            return False
        _put_head(draft, head)
        draft.put("title", head.end(), imprint.start())
        for field, group in (("publisher_place", "place"), ("publisher", "publisher")):
            if imprint[group]:
                draft.put(field, *imprint.span(group))
        if pages:
            draft.put("page", *pages.span("pages"))
        draft.kind = "book"
        return True


def _put_head(draft: Draft, head: re.Match[str]) -> None:
    take_addresses(draft)
    take_access(draft)
    draft.put_names("editor" if head["role"] else "author", split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
    draft.put("issued", *head.span("year"))


def _imprint(mask: str, begin: int, end: int, *, sure: bool) -> re.Match[str] | None:
    """Place and publisher behind one of the last commas, or a publisher alone; `sure` where the form of the work leaves nothing else."""
    starts = [at.start() for at in _COMMA.finditer(mask, begin + 3, end)]
    all_found = [found for at in starts if (found := _LAST.match(mask, at, end))]
    told = next((m for m in all_found if m["place"] and placed("<towns>").fullmatch(m["place"])), None)
    last = all_found[-1] if all_found else None
    if told or last is None or pattern(r"<periodical>").search(last["publisher"]):
        return told
    return last if sure or is_publisher(last["publisher"]) else None
