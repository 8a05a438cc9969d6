"""Bibliographies of the humanities: Calloway, Edward. The Asymmetric Embrace: China and Russia. Seattle: Rainier Press, 2019."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_edition, take_pages, take_roles
from refcheck.parse.imprint import is_publisher
from refcheck.parse.names import split_names

_NAME = r"[A-ZÀ-Þ][\w'’\-]+(?:\s[A-ZÀ-Þ][\w'’\-]+)?,\s[A-ZÀ-Þ][\w'’\-]+(?:\s[A-ZÀ-Þ](?:\.|[\w'’\-]+))*?"
_HAN_NAME = r"[A-Z][\w'’\-]+\s[A-Z][\w'’\-]+(?:\s[a-z][\w'’\-]+)?\s[㐀-鿿가-힣]{2,6}"  # Hou Wailu 侯外廬
_BOOK = later(
    rf"\s*(?P<names>(?![^,]+,\s(?:Mrs?|Ms|Dr|St|Prof|Mme|M)\.)(?:{_NAME}(?:,?\s(?:and|und|et)\s(?:{_NAME}|[A-ZÀ-Þ][^.,]+))?|(?P<han>{_HAN_NAME}(?:(?:,|,?\sand)\s{_HAN_NAME})*)))(?P<role>,\s(?:eds?|Hg|dir)\.?)?\.\s+(?P<title>[A-ZÀ-Þ][^“”]*?)"
    r"\.\s+(?P<rest>(?:[^.:]+\.\s+){0,2}?)(?:(?P<place>[A-ZÀ-Þ][^.:]{1,40}?)\s?:\s+)?(?P<publisher>[^:]{2,80}?),\s+(?P<year>(?:1[5-9]|20)\d\d)(?P<page>,\s(?:pp?|S)\.\s?\d[\d\-, ]*)?\W*$"
)


@dataclass(frozen=True, slots=True)
class Bibliography:
    """A book in a list: inverted name, title, place, publisher and year, each closed by a full stop."""

    name: str = "bibliography"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        found = _BOOK.match(draft.mask, draft.start, draft.end)
        if found is None or not (found["place"] or is_publisher(found["publisher"])):
            return False
        draft.kind = "book"
        if found["han"]:
            _native(draft, *found.span("names"))
        else:
            draft.put_names("author", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
        for field, group in (("title", "title"), ("publisher_place", "place"), ("publisher", "publisher"), ("issued", "year")):
            if found[group]:
                draft.put(field, *_latin(draft, field, *found.span(group)))
        draft.strike(draft.start, found.end("title"))
        if found["page"]:
            take_pages(draft)
        take_edition(draft)
        take_roles(draft, found.end("title"))
        return True


def _native(draft: Draft, begin: int, end: int) -> None:
    """Romanised names with their own script behind them stand family first."""
    text = draft.note.text[begin:end]
    own = re.findall(r"[㐀-鿿가-힣]{2,6}", text)
    draft.original["author"] = ", ".join(own)
    latin = [bit.strip(" ,").removeprefix("and ").split(" ", 1) for bit in re.split(r"\s[㐀-鿿가-힣]{2,6}", text) if bit.strip(" ,")]
    draft.put_names("author", tuple(Name(family=family, given=given) for family, given in latin), begin, end)


def _latin(draft: Draft, field: str, begin: int, end: int) -> tuple[int, int]:
    """The span without the same words in their own script behind it, which are kept beside the value."""
    own = re.search(r"(?<=[a-zà-ÿ0-9])\s+(\[?[㐀-鿿가-힣ぁ-ヿ][^A-Za-z]*)$", draft.note.flat[begin:end])
    if own is None:
        return begin, end
    draft.original[field] = own[1].strip("[]")
    return begin, begin + own.start()
