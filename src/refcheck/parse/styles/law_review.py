"""Law reviews in English: Title, 44 Journal 7–39 (2019), and ‘Title’ (2019) 44(2) Journal 7–39: the volume stands before the name."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import groups
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import split_names
from refcheck.parse.persons import take_author

_NAME = r"(?P<container>[A-Z][A-Za-z&.'’\- ]{2,60}?)"
_PAGES = r"(?P<page>\d{1,4}(?:\s*-\s*\d{1,4})?)(?:,\s\d[\d\-, ]*)?"
_AMERICAN = later(rf",\s(?P<volume>\d{{1,3}})\s{_NAME}\s{_PAGES}\s\((?:[A-Z][a-z]+\.?\s)?(?P<year>(?:1[89]|20)\d\d)\)")
_LIKELY = later(r"\d\)?\s[A-Z][A-Za-z&.'’\- ]{2,60}?\s\d")
_ENGLISH = later(
    rf"\s*[(\[](?P<year>(?:1[89]|20)\d\d)[)\]]\s(?P<volume>\d{{1,3}})?(?:\s?\((?P<issue>\d[\d\-/]*)\))?\s?{_NAME}\s{_PAGES}(?=\s*[.,;]|\s*$|\s\x00)"
)


_PERSON = r"[A-ZÀ-Þ][\w.’'\-]*(?:\s[A-ZÀ-Þ][\w.’'\-]*){1,3}"
_SEVERAL = later(rf"\s*(?P<names>{_PERSON}(?:,\s{_PERSON})+,?\s(?:&|and)\s{_PERSON}),\s")  # Ada Roll, Ben Mead & Cy Loft, Title


# "Ada Moor & Ben Dent, The Port 101-30 (2d ed. 2017)"; "Ada Moor, The Port, in The Law of Harbours 960 (B. Dent & C. Feld eds., 2017)"
_NAMES = rf"(?P<names>{_PERSON}(?:,\s{_PERSON})*(?:,?\s&\s{_PERSON})?)"
_BOOK = later(
    rf"\s*{_NAMES},\s(?P<title>[A-Z][^,“”()]{{3,90}}?(?:,\sin\s(?P<container>[A-Z][^“”()]{{3,90}}?))?)\s(?P<page>\d{{1,4}}(?:\s?-\s?\d{{1,4}})?(?:\sn\.\d+)?)\s"
    r"\((?:(?P<editors>[A-Z][^()\d]{3,80}?)\seds?\.,\s)?(?P<edition>(?:\d(?:d|st|nd|rd|th)|rev\.)\sed\.\s)?(?P<year>(?:1[89]|20)\d\d)\)\.?\s*"
)


def bluebook(draft: Draft) -> bool:
    """A book or a chapter as American law journals cite it: page before the bracket, year and nothing of who published."""
    found = _BOOK.fullmatch(draft.mask, draft.start, draft.end)
    if found is None or bool(found["container"]) != bool(found["editors"]):
        return False
    take_author(draft, *found.span("names"))
    draft.put("title", found.start("title"), found.start("container") - len(", in ") if found["container"] else found.end("title"))
    if found["container"]:
        draft.put("container_title", *found.span("container"))
        draft.put_names("editor", split_names(draft.note.text[slice(*found.span("editors"))]), *found.span("editors"))
    for field, group in (("page", "page"), ("edition", "edition"), ("issued", "year")):
        if found[group]:
            draft.put(field, *found.span(group))
    draft.kind = "chapter" if found["container"] else "book"
    return True


@dataclass(frozen=True, slots=True)
class LawReview:
    """Author, title, volume, journal and first page; the year in brackets behind the page or behind the title."""

    name: str = "law-review"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if bluebook(draft):
            return True
        if not _LIKELY.search(draft.mask, draft.start, draft.end):
            return False
        marks = next((g for g in groups(draft.mask, draft.start, draft.end) if g.sign in "“‘"), None)
        english = _ENGLISH.match(draft.mask, marks.end, draft.end) if marks else None
        found = english or _AMERICAN.search(draft.mask, marks.end - 1 if marks else draft.start, draft.end)
        if found is None or (marks and not english and found.start() > marks.end):
            return False
        several = _SEVERAL.match(draft.mask, draft.start, found.start())
        comma = several.end("names") if several else draft.mask.find(", ", draft.start, found.start())
        if not marks and comma < 0:
            return False
        take_addresses(draft)
        take_access(draft)
        title = marks.inner if marks else (comma + 2, found.start())
        end = title[1] - (draft.mask[title[1] - 1] in ",.")
        take_author(draft, draft.start, marks.start if marks else comma)
        draft.put("title", title[0], end)
        for field, group in (
            ("volume", "volume"),
            ("issue", "issue"),
            ("container_title", "container"),
            ("page", "page"),
            ("issued", "year"),
        ):
            if found.groupdict().get(group):
                draft.put(field, *found.span(group))
        draft.kind = "article-journal"
        return True
