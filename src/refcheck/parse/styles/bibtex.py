"""BibTeX's own styles (plain, abbrv): A. Feld and B. Lin. Title. Journal, 4(2):33-40, 2010; A. Feld. Title. Press, Place, 2011."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.imprint import is_publisher, placed
from refcheck.parse.names import is_organisation, split_names

_ONE = r"(?:(?:[A-ZÀ-Þ]\.[\s\-]?)+|(?!The\s|A\s|An\s|On\s|In\s)[A-ZÀ-Þ][\w'’\-]+\s(?:[A-ZÀ-Þ]\.\s)?)(?:(?:von|van|de|der|den|di|da|la|le)\s){0,2}[A-ZÀ-Þ][\w'’\-]+(?:,\sJr\.)?"
_HEAD = later(
    rf"\s*(?P<names>{_ONE}(?:,\s{_ONE})*(?:,?\sand\s(?:{_ONE}|others))?|{_ONE}(?:,\s{_ONE})*,?\set\sal)(?P<role>,\s(?:eds?|editors?))?\.\s+(?=[^\W\d_a-z])"
)
_YEAR = r"(?:(?P<month>[A-Z][a-z]{2,8}\.?)\s)?(?P<issued>(?:1[5-9]|20)\d\d)"
_END = rf"\.?[\s.{USED}]*(?:Accessed[^{USED}]*)?[\s.{USED}]*$"
_JOURNAL = later(
    rf"(?P<container_title>[A-ZÀ-Þ][^{USED}“”\"]*?),\s(?P<volume>\d{{1,4}})(?:\((?P<issue>[^()]{{1,12}})\))?(?::\s?(?P<page>[A-Za-z]?\d+(?:\s?-+\s?[A-Za-z]?\d+)?))?,\s{_YEAR}{_END}"
)
_CHAPTER = later(
    rf"In\s(?:(?P<editors>(?:{_ONE})(?:,\s{_ONE})*(?:,?\sand\s{_ONE})?),\seditors?,\s)?(?P<container_title>[A-ZÀ-Þ][^{USED}.]*?)"
    rf"(?:,\svolume\s(?P<volume>\d+)(?:\sof\s[^,.]+)?)?(?:,\spages?\s(?P<page>\d+(?:\s?-+\s?\d+)?))?(?:[.,]\s(?P<imprint>[^{USED}]*?))?,\s{_YEAR}(?:\.\s(?P<publisher>[^.,{USED}]{{3,60}}))?{_END}"
)
_THESIS = later(rf"(?P<genre>(?:PhD|Ph\.D\.|Master['’]s|Doctoral)\s(?:thesis|dissertation)),\s(?P<publisher>[^{USED}\d]+?),\s{_YEAR}{_END}")
_BOOK = later(
    rf"(?P<publisher>[A-ZÀ-Þ][^,.\d{USED}]*(?:\b(?:Co|Inc|Ltd|St)\.[^,.\d{USED}]*)?)(?:,\s(?P<publisher_place>[A-ZÀ-Þ][^,\d{USED}]*(?:,\s[A-Z]{{2}})?))?(?:,\s(?P<edition>[\w]+\sedition))?,\s{_YEAR}{_END}"
)
_FORMS = ((_CHAPTER, "chapter"), (_THESIS, "thesis"), (_JOURNAL, "article-journal"), (_BOOK, "book"))


@dataclass(frozen=True, slots=True)
class Bibtex:
    """Names that begin with given names or initials, title, and one of the forms that BibTeX prints behind it."""

    name: str = "bibtex"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end) if ". " in draft.text else None
        if head is None or draft.same_author or re.match(r"[“\"«]", draft.mask[head.end() :]):
            return False
        before, spans = draft.mask, dict(draft.spans)
        take_addresses(draft)
        take_access(draft)
        found = _behind(draft, head.end())
        if found is None:
            draft.mask = before
            for field in draft.spans.keys() - spans.keys():
                draft.drop(field)
            return False
        end, form = found
        role = "editor" if head["role"] and "editor" not in form.groupdict() else "author"
        draft.put_names(role, split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
        draft.put("title", head.end(), end)
        self._fields(draft, form)
        return True

    def _fields(self, draft: Draft, form: re.Match[str]) -> None:
        given = form.groupdict()
        if given.get("month"):
            month = find_dates(draft.mask[form.start("month") : form.end("issued")])
            draft.put("issued", form.start("month"), form.end("issued"), value=month[0].edtf)
        for field in ("container_title", "volume", "issue", "page", "genre", "publisher", "publisher_place", "edition", "issued"):
            if given.get(field):
                draft.put(field, *form.span(field))
        if given.get("editors"):
            draft.put_names("editor", split_names(draft.note.text[slice(*form.span("editors"))]), *form.span("editors"))
        if given.get("imprint"):
            _imprint(draft, *form.span("imprint"))
        draft.kind = next(kind for expression, kind in _FORMS if expression.pattern == form.re.pattern)


def _behind(draft: Draft, begin: int) -> tuple[int, re.Match[str]] | None:
    """Where the title ends, and the form behind it: at the first stop behind which one stands."""
    for stop in re.compile(r"(?<!\s[A-Z])(?<!\s(?:vs|St|Dr))[.?!]\s+").finditer(draft.mask, begin + 3, draft.end):
        for form, _ in _FORMS:
            found = form.match(draft.mask, stop.end(), draft.end)
            if found and (form is not _BOOK or _published(found)):
                return stop.start() + (stop[0][0] in "?!"), found
    return None


def _published(found: re.Match[str]) -> bool:
    """Whether what stands there surely is an imprint: a publisher's word, or a known town."""
    place = found["publisher_place"]
    state = place is not None and re.search(r",\s[A-Z]{2}$", place) is not None
    return (
        state
        or is_publisher(found["publisher"])
        or is_organisation(found["publisher"])
        or bool(place and placed("<towns>").fullmatch(place))
    )


def _imprint(draft: Draft, begin: int, end: int) -> None:
    """ "Fen Press, London" or "London" of a chapter's book."""
    first, comma, rest = draft.mask[begin:end].partition(", ")
    if placed("<towns>").fullmatch(draft.mask[begin:end]):
        draft.put("publisher_place", begin, end)
    elif comma and placed("<towns>").fullmatch(rest):
        draft.put("publisher", begin, begin + len(first))
        draft.put("publisher_place", end - len(rest), end)
    elif not draft.has("publisher"):
        draft.put("publisher", begin, end)
