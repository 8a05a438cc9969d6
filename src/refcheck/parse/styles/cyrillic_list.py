"""Cyrillic lists without « // »: Автор А.Б. Заглавие. Журнал, 2003, т. 12, № 2, с. 44-57; Автор А.Б. Заглавие. Журнал 2003;12(2):44-57."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import depth_zero
from refcheck.parse.draft import USED, Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.imprint import is_publisher, placed
from refcheck.parse.names import CYRILLIC, split_names
from refcheck.parse.styles.cyrillic_parts import CUT, FULL_HEAD, HEAD, LABELLED, QUOTED, SLASHES, TAIL, TOWNS, bare, last_cut, put_numbers

_TOWN = later(rf"[.,]\s*(?:[–-]\s*)?(?P<place>{TOWNS})$")


@dataclass(frozen=True, slots=True)
class CyrillicList:
    """Names, title and periodical, parted by full stops or commas, and nothing but numbers behind them."""

    name: str = "cyrillic-list"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = HEAD.match(draft.mask, draft.start, draft.end) or FULL_HEAD.match(draft.mask, draft.start, draft.end)
        if head is None or draft.same_author or (" // " in draft.text and not _beyond(head, draft.mask[: draft.end])):
            return False
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        parts = _parts(draft, head)
        if parts is None or re.fullmatch(rf"В\s\d+\s(?:кн|т|ч)\.?|{TOWNS}", draft.mask[slice(*parts[1])]):
            draft.mask = mask
            for field in ("URL", "DOI", "accessed", "publisher_place"):
                draft.drop(field)
            return False
        title, container, tail = parts
        draft.put_names("author", split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
        for group in ("year", "bare"):
            if head[group]:
                draft.put("issued", *head.span(group))
        draft.put("title", *title)
        draft.put("container_title", *container)
        put_numbers(draft, tail)
        draft.kind = "article-journal"
        return True


# Letters that Russian has not, and what Mongolian and Kazakh lists number by
_FOREIGN = later(rf"(?![А-ЯЁ])[{CYRILLIC}]|УБ\.,|\s(?:Tom|Fasc|[Бб]оть|тал)[.\s]|-\sБ\.\s\d+-|\d\sб\.")


def _beyond(head: re.Match[str], text: str) -> bool:
    """Entries with « // » that GOST's own reader does not know: initials first and no stop behind the names, or letters that Russian has not."""
    return (not head["close"].strip() and head["names"][-1].isalpha()) or _FOREIGN.search(head["names"] + text[head.end() :]) is not None


def _parts(draft: Draft, head: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int], int] | None:
    """Spans of title and periodical, and where the numbers begin; None where no periodical stands before numbers."""
    used = draft.mask.find(USED, head.end(), draft.end)
    found = TAIL.search(draft.mask, head.end(), used if used >= 0 else draft.end)
    closed = head["close"].rstrip().endswith(",") and re.compile(r"\d\s?-\s?\d").search(draft.mask, head.end(), draft.end)
    if found is None or not (closed or LABELLED.search(draft.mask, found.start(), found.end())):
        return None
    begin, end = head.end(), found.start()
    quoted = QUOTED.match(draft.mask, begin, end)
    if quoted:
        return next(quoted.span(g) for g in ("single", "double", "angled") if quoted[g]), bare(draft, quoted.end(), end), found.start()
    outside = depth_zero(draft.mask, begin, end)
    cuts = [m for m in CUT.finditer(draft.mask, begin, end) if outside[m.start() - begin]]
    stops = [m for m in cuts if m[0][0] != ","]
    chosen = stops or [m for m in cuts if m[0][0] == ","]
    slashes = SLASHES.search(draft.mask, begin, end)
    cut = slashes or last_cut(draft.mask, chosen)
    if cut is None:
        return None
    container = bare(draft, cut.end(), end)
    if len(stops) > 1 and cut is stops[-1] and re.fullmatch(TOWNS, draft.mask[slice(*container)]):
        draft.put("publisher_place", *container)  # Назва. Наукові записки. Київ, 2009. Вип. 5
        end, cut = cut.start(), stops[-2]
        container = bare(draft, cut.end(), end)
    text = draft.mask[slice(*container)]
    if len(text) < 4 or ":" in text or placed("<towns>").fullmatch(text) or is_publisher(text) or re.match(r"[А-Я][а-я]?\.", text):
        return None
    town = _TOWN.search(draft.mask, *container)
    if town and town.start() - container[0] > 3:
        draft.put("publisher_place", *town.span("place"))
        container = (container[0], town.start())
    title = bare(draft, begin, cut.start() + (cut[0][0] in "?!"))
    return (title, container, found.start()) if title[1] - title[0] > 3 else None
