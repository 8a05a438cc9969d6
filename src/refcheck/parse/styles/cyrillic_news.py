"""Newspapers in Cyrillic lists without " // ": Автор А. Заглавие. Газета, 12.05.2011, с. 3; Автор А. Назва. Газета. 2022. 4 серпня. С. 3; Автор, А. Заглавие. В. „Газета“, 2 май 2011."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import depth_zero
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import CYRILLIC, split_names
from refcheck.parse.styles.cyrillic_parts import FULL_HEAD, HEAD, TOWNS, bare

_CUT = later(rf"(?<!\s[{CYRILLIC}])[.?!…](?:\s+-)?\s+(?:(?:В|Във|Газ|В-к|Сп)[.:]?\s+(?=[«„“\"]))?(?=[{CYRILLIC}«„“\"])")
_DAY = later(
    r"\d{1,2}[./]\d{1,2}[./]\d{4}|(?:1[89]|20)\d\d\.\s(?:-\s)?\d{1,2}\s[а-яіїєћў]|\d{1,2}\.?\s[а-яіїєћў]{3,9}\.?,?\s(?:1[89]|20)\d\d"
)
_NUMBER = r"№\s?\d+(?:\s?\(\d+\))?|(?:бр|ч)\.\s?\d+"
_BEHIND = later(
    rf"[\s.,()\-{USED}]*(?:\(?(?P<issue>{_NUMBER})\)?)?[\s.,\-{USED}]*(?:[Сс](?:тр)?\.\s?(?P<page>\d{{1,2}}(?:\s?-\s?\d{{1,2}})?))?[\s.,{USED}]*"
)
_BEFORE = later(rf"[\s.,(\-]*(?:(?:{_NUMBER})[\s.,(\-]*)?(?:от\s|від\s|за\s)?")
# What has a day and is no newspaper
_PAPERS = later(
    r"(?:Доклад|Доповідь|Речь|Промова|Выступлен|Виступ|Интервью|Інтерв|Лекци|Письм|Лист(?!ок)|Протокол|Стенограмм|Приказ|Наказ|Указ|Постанов|Закон|Отч[её]т|Звіт|Хроник|Запис|Дневник|Телеграмм|Заявлен|Материал)"
)
_LONGEST = 6  # words of a newspaper's name


@dataclass(frozen=True, slots=True)
class CyrillicNews:
    """Names, a title, a newspaper behind a stop, its day, and nothing but its number and page."""

    name: str = "cyrillic-news"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if _DAY.search(draft.text) is None:
            return False
        head = HEAD.match(draft.mask, draft.start, draft.end) or FULL_HEAD.match(draft.mask, draft.start, draft.end)
        if head is None or draft.same_author or "//" in re.sub(r"://", "", draft.text) or " / " in draft.text:
            return False
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        found = _parts(draft, head.end())
        if found is None:
            draft.mask = mask
            for field in ("URL", "DOI", "accessed"):
                draft.drop(field)
            return False
        draft.put_names("author", split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
        for field, span in found.items():
            draft.put(field, *span)
        draft.kind = "article-newspaper"
        return True


def _parts(draft: Draft, begin: int) -> dict[str, tuple[int, int]] | None:
    """Title, newspaper, number and page, with the day set; None where other words stand there."""
    day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start >= begin and d.precision == "day"), None)
    if day is None:
        return None
    behind = _BEHIND.fullmatch(draft.mask, day.end, draft.end)
    outside = depth_zero(draft.mask, begin, day.start)
    cuts = [m for m in _CUT.finditer(draft.mask, begin, day.start) if outside[m.start() - begin]]
    if behind is None or not cuts or cuts[-1].start() - begin < 4:
        return None
    stop = re.compile(rf"{_BEFORE.pattern}$").search(draft.mask, cuts[-1].end(), day.start)
    name = bare(draft, cuts[-1].end(), stop.start() if stop else day.start)
    words = draft.mask[slice(*name)]
    if (
        len(words) < 3
        or len(words.split()) > _LONGEST
        or re.search(r"\d|[:;/]", words)
        or _PAPERS.match(words)
        or re.fullmatch(TOWNS, words)
    ):
        return None
    draft.put("issued", day.start, day.end, value=day.edtf)
    end = cuts[-1].start() + (draft.mask[cuts[-1].start()] in "?!…")
    found = {"title": bare(draft, begin, end), "container_title": name}
    for number in re.finditer(_NUMBER, draft.mask[name[1] : draft.end]):
        digits = re.search(r"\d+", number[0])
        if digits:
            at = name[1] + number.start() + digits.start()
            found["issue"] = (at, at + len(digits[0]))
    if behind["page"]:
        found["page"] = behind.span("page")
    return found
