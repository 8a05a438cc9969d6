"""What journal systems print in Russian and Ukrainian: Рогов, Пётр Ильич. 2013. «Заглавие». Журнал, вып. 4: 17–21; Рогов, Петро, і Т. С. Ликова. «Назва». Журнал 6 (2)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.brackets import groups
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import CYRILLIC, split_names

_FAMILY = rf"[{CYRILLIC}][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_GIVEN = rf"(?:(?:[{CYRILLIC}]\.\s?){{1,3}}|[{CYRILLIC}][^\W\d_]+(?:\s(?:[{CYRILLIC}][^\W\d_]+|[{CYRILLIC}]\.))?)"
_HEAD = later(
    rf"\s*(?P<family>{_FAMILY}),\s(?P<given>{_GIVEN})(?P<more>(?:,?\s(?:(?:и|і|й|та|і)\s)?{_GIVEN}\s?{_FAMILY})*)\.?\s+(?:\(?(?P<year>(?:1[89]|20)\d\d)\)?[.,]?\s+)?(?=[«“„\"])"
)
_PERIODICAL = later(
    rf"[.,]?\s+(?P<name>[{CYRILLIC}][^\d«»{USED}]{{2,140}}?)(?=[.,]?\s+(?:вып\.|вип\.|випуск|выпуск|№|[Nn]o\.|т\.|књ\.|том)\s?\d|,?\s+\d{{1,4}}\s?[(,:]|,\s[^\W\d_]{{3,9}}\s\d{{4}}|,?\s\((?:1[89]|20)\d\d|,\s+(?:сс?|стр)\.\s?\d|[\s.,]*(?:$|{USED}))"
)
_NUMBERED = later(r"[\s.,(]*[^\W\d_]{0,7}\.?\s?\d")
_NUMBERS = (
    ("volume", later(r"(?:\sт\.\s?|\sкњ\.\s?|\sтом\s?|(?<=[^\W\d_.])\s(?=\d{1,4}\s?\((?:1[89]|20)\d\d\)))(\d{1,4})(?!\d)")),
    ("issue", later(r"(?:вып\.|вип\.|випуск|выпуск|№|[Nn]o\.)\s?(\d{1,4}(?:\s?[-/]\s?\d{1,4})?)(?!\d)")),
    ("page", later(r"(?::\s?|(?<!\w)(?:сс?|стр)\.\s?|,\s(?=\d{1,5}\s?-\s?\d{1,5}[\s.]*$))(\d{1,5}(?:\s?-\s?\d{1,5})?)(?!\d)")),
)
_PAIR = later(r"\s(?P<volume>\d{1,4})\s?\((?P<issue>(?!(?:1[89]|20)\d\d\))\d{1,4}(?:\s?-\s?\d{1,4})?)\)")


@dataclass(frozen=True, slots=True)
class CyrillicTurned:
    """The first author's name turned by a comma, a title in marks, a periodical with its numbers."""

    name: str = "cyrillic-turned"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end)
        title = next(iter(groups(draft.mask, head.end(), draft.end)), None) if head else None
        if head is None or title is None or title.start != head.end():
            return False
        periodical = _PERIODICAL.match(draft.mask, title.end, draft.end)
        if periodical is None or (":" in periodical["name"] and not _NUMBERED.match(draft.mask, periodical.end(), draft.end)):
            return False  # „Заглавие”. Ниш: Кула: an imprint
        take_addresses(draft)
        take_access(draft)
        names = (Name(family=head["family"], given=head["given"].strip()), *_more(head["more"]))
        draft.put_names("author", names, head.start("family"), head.end("more"))
        start, end = title.inner
        draft.put("title", start, end - (draft.mask[end - 1] in ",."))
        draft.put("container_title", *periodical.span("name"))
        _numbers(draft, periodical.end())
        dates = [d for d in find_dates(draft.mask[: draft.end]) if d.start >= periodical.end()]
        if head["year"]:
            draft.put("issued", *head.span("year"))
        elif dates:
            draft.put("issued", dates[0].start, dates[0].end, value=dates[0].edtf)
        draft.kind = "article-journal"
        return True


def _more(text: str) -> tuple[Name, ...]:
    """The other authors, given names first."""
    return tuple(name for part in re.split(r",?\s(?:и|і|й|та)\s|,\s", text) if part.strip() for name in split_names(part))


def _numbers(draft: Draft, begin: int) -> None:
    pair = _PAIR.search(draft.mask, begin, draft.end)
    if pair:
        for field in ("volume", "issue"):
            draft.put(field, *pair.span(field))
        draft.strike(*pair.span())
    for field, form in _NUMBERS:
        found = form.search(draft.mask, begin, draft.end)
        if found:
            draft.put(field, *found.span(1))
