"""Lists of medicine and the sciences: Rowe D, Sim K. Title. J Marit Stud. 2017;24(3):201-12."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import split_names

_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w'’\-]+(?:\s[A-ZÀ-ÞА-ЯЁ][\w'’\-]+)?\s[A-ZÀ-ÞА-ЯЁ]{1,3}"
_ENTRY = later(
    rf"\s*(?P<names>{_NAME}(?:,\s{_NAME})*)(?:,?\s(?:et al|и др))?\.\s+(?![A-ZА-ЯЁ]\.)(?P<title>[^.?!]+(?:\.\s?[^.?!]+)*?[.?!])\s+(?P<container>[A-ZÀ-ÞА-ЯЁ][^.;\d?!]{{2,80}})\.?"
    r"\s+(?P<year>(?:1[89]|20)\d\d)(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?(?P<volume>\d{1,4})?(?:\s?\((?P<issue>[^()]{1,12})\))?\s?:\s?(?P<page>[A-Za-z]?\d[\w\-]*)"
)


@dataclass(frozen=True, slots=True)
class Medical:
    """Names with their initials behind them and no stops, then everything parted by stops, and year;volume(issue):pages."""

    name: str = "medical"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        found = _ENTRY.match(draft.mask, draft.start, draft.end) if ";" in draft.mask[draft.start :] else None
        if found is None:
            return False
        take_addresses(draft)
        take_access(draft)
        draft.put_names("author", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
        end = found.end("title") - (draft.mask[found.end("title") - 1] == ".")
        draft.put("title", found.start("title"), end)
        for field, group in (
            ("container_title", "container"),
            ("issued", "year"),
            ("volume", "volume"),
            ("issue", "issue"),
            ("page", "page"),
        ):
            if found[group]:
                draft.put(field, *found.span(group))
        draft.kind = "article-journal"
        return True
