"""Cyrillic entries of mixed lists, taken apart from both ends: names and perhaps the year, then the numbers, then the imprint; what is left is
the title and what holds it. Автор А.Б. (1998). Заглавие // Журнал. Т. 3. № 1. С. 5–9; А.Б. Автор, «Заглавие», Казань: Фэн, 2005; Автор, А. Б., 2001, Заглавие, Журнал 4(2), 7-12."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import depth_zero
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import CYRILLIC, split_names
from refcheck.parse.styles.cyrillic_parts import CUT, HEAD, ROLES, TOWNS, bare, closing_numbers, last_cut, numbered, put_numbers

_HELD = later(
    r"\s*[.,]?\s*(?:(?<!:)//\s*(?:В\s(?:кн|сб)\.\s?:\s*)?|(?:(?<=[.,»”“'])\s*(?:-\s+)?|//\s*)(?:В(?:\s(?:кн|сб)\.)?|[Уу])\s?:\s*|\s/\s+(?:В\s(?:кн|сб)\.\s?:\s*)?)"
)
# Responsibility behind a stroke, editions, areas parted by " : " and ". –": the standard's own reader knows them.
_STANDARD = later(
    r"\s/\s.*\s//\s|\s/\s+(?:под\s|(?!В\s)[А-ЯЁа-яё]{1,8}\.|ин-т)|(?<!\w)(?:ред|сост|пер)\.,|\s/\s[^/]*\s/\s|\s:\s(?=[^:]*\s/)|\[[А-ЯЁA-Z]|\d-е\sизд|\sизд\.|\d-?[а-яіїє]{0,2}\sвид\.|[.,]\s(?:Т|Ч|Кн)\.\s?[IVXLC]+(?!\w)|[Дд]ис\.|[Аа]втореф|\s;\s|https?:|\bпод ред\.|\bРед\.|\((?:[Оо]тв\.\s|[Нн]ауч?\.\s)?(?:[Рр]ед|[Уу]поряд|[Уу]кл|[Сс]ъст|[Сс]ост)|ГОСТ|\sот\s\d\d?[.\s]"
)
_IMPRINT = later(
    rf"(?:^|[.,]\s*(?:[–-]\s*)?|(?<=[»”'“\"])\s*|(?<=\.)\s+)(?P<place>{TOWNS}(?:\s?[;,]\s?{TOWNS})?|(?!Сери[яи]|Часть|Том)[А-ЯЁ][\w-]{{2,20}}(?=\s?:\s))"
    rf"(?:(?:\s?:\s?|(?<=\w\w\w),\s(?!{TOWNS})(?=[A-Z{CYRILLIC}«„][^,]*$))(?P<publisher>[^:/\"]{{2,60}}?))?[\s.,-]*$"
)
_TURNED = later(rf"(?<!\.\)),\s*(?P<publisher>[A-Z{CYRILLIC}][^,:/]{{2,60}}(?<!\d)),\s*(?P<place>{TOWNS})[\s.,-]*$")
_QUOTED = later(
    r"(?:'(?P<single>[^']{4,}?)[,.]?'|[“\"„](?P<double>[^”“\"]{4,}?)[,.]?[”“\"]|«(?P<angled>[^»]{4,})»)(?=\s*(?:[,./(]|В\s|$|(?:М|Л|К|СПб|УБ)\.?\s?[:,]))"
)
_LEFT = later(r"№|(?:1[5-9]|20)\d\d|(?<!\w)(?:Т|С|S|Вып|Tom|Fasc|Боть|[Бб]р|[Сс]в|[Кк]њ|[Гг]од)\.\s?\d")  # numbers that were not taken
_WESTERN_BOOK = later(r",[”\"]\s+in\s(?=[А-ЯЁ])")  # Russian words in Western order: А. Б. Автор, “Глава,” in Книга, Москва: Наука
# "Чедомир Ликић, Заглавие, Београд: Кула, 1987": given names first in full, sure by the ending of the family name and the imprint
_FULL_COMMA = later(
    rf"\s*(?P<names>[{CYRILLIC}][^\W\d_]+(?:\s[{CYRILLIC}]\.)?\s[{CYRILLIC}][^\W\d_]+(?:ић|[сц]к[иі]|[оеє]в|[оеє]ва|енко|чук|юк)(?:[-\s][{CYRILLIC}][^\W\d_]+ић)?)"
    rf"(?P<role>,?\s\((?:{ROLES})\.?\))?(?P<close>,)(?P<year>)(?P<bare>)\s+(?=[{CYRILLIC}](?=.*,\s{TOWNS}(?:\s?:\s[^:,]+,|,?)\s(?:1[5-9]|20)\d\d(?!\d)))"
)
_VOLUME_LAST = later(
    r"[.,]\s(?:[Тт](?:ом)?|[Чч]|[Кк]њ(?:ига)?|[Кк]н(?:ига)?|[Дд]ео|[Сс]в)\.?\s?(?P<number>\d{1,3}(?:\s?-\s?\d{1,3})?|[IVXLC]+(?:\s?-\s?[IVXLC]+)?)[\s.,]*$"
)
_PAGE_LAST = later(r"(?<!\d)(?:1[5-9]|20)\d\d,\s(?P<page>\d{1,4}(?:\s?-\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?-\s?\d{1,4})?)*)[\s.]*$")
_SENTENCE = later(rf"[^\W\d_]{{3}}[.?!]\s(?=[{CYRILLIC}])")
_SHORTEST = 4
_ONE = rf"[{CYRILLIC}]\.(?:\s?[{CYRILLIC}]\.)?\s?[{CYRILLIC}][^\W\d_]+(?:-[{CYRILLIC}][^\W\d_]+)?"
_EDITORS = later(rf"(?P<names>{_ONE}(?:(?:,\s|,?\s(?:и|та|і)\s){_ONE})*),?\s\(?(?:{ROLES})\.?\)?[.,]?\s+")

_EDITORS_BEHIND = later(rf"[.,]\s(?P<names>{_ONE}(?:(?:,\s|,?\s(?:и|та|і)\s){_ONE})*)\s\((?:{ROLES})\.?\)[\s.,]*$")


@dataclass(frozen=True, slots=True)
class CyrillicEntry:
    """Names, title, periodical or book, imprint, and numbers that end the entry; nothing else."""

    name: str = "cyrillic-entry"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = HEAD.match(draft.mask, draft.start, draft.end) or _FULL_COMMA.match(draft.mask, draft.start, draft.end)
        if head is None or draft.same_author or not _OURS.match(head["names"]) or _STANDARD.search(draft.mask, head.end(), draft.end):
            return False
        tail = closing_numbers(draft, head.end())
        if not _unlike_standard(draft, head, tail) or _WESTERN_BOOK.search(draft.mask, head.end(), tail):
            return False
        parts = _parts(draft, head, tail)
        if parts is None:
            return False
        take_addresses(draft)
        take_access(draft)
        role = "editor" if head["role"] else "author"
        draft.put_names(role, split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
        for group in ("year", "bare"):
            if head[group]:
                draft.put("issued", *head.span(group))
        for field, span in parts.items():
            draft.put(field, *span)
        if "container_title" not in parts:
            _put_last_page(draft, tail)
        put_numbers(draft, tail)
        if "container_title" not in parts:
            draft.kind = "book"
        else:
            draft.kind = "chapter" if "publisher_place" in parts else "article-journal"
        return True


def _put_last_page(draft: Draft, tail: int) -> None:
    """ "Нови Сад: Матица, 1987, 201": behind the year of a book a bare number is the page."""
    found = _PAGE_LAST.search(draft.mask, tail, draft.end)
    if found:
        draft.put("page", *found.span("page"))
        draft.strike(*found.span("page"))


def _unlike_standard(draft: Draft, head: re.Match[str], tail: int) -> bool:
    """Whether names, year, marks or numbers stand as the Russian standard does not print them; what it prints its own reader knows."""
    names = head["names"]
    if head["year"] or head["bare"] or head["close"].strip() in (",", ":") or _TURNED_NAME.match(names):
        return True
    return _QUOTED.match(draft.mask, head.end(), tail) is not None or _ODD.search(draft.mask, head.end(), draft.end) is not None


_OURS = later(rf"[{CYRILLIC}]")
_TURNED_NAME = later(rf"[{CYRILLIC}]\.|[^\W\d_][^\W\d]+,\s?[{CYRILLIC}][а-яё]{{0,2}}\.")  # А.Б. Автор; Автор, А. Б.
# 43(2); № 1, 199-216; a single stroke before the periodical; a comma before the town
_ODD = later(
    r"\d\s?\(\d{1,3}\)|(?:№|Т\.)\s?\d+[,:]\s?\d+\s?-\s?\d|\s/\s(?!\s)(?!.*(?::\s?[А-ЯЁ]|\.\s-\s))|(?<=[^.\s]),\s[А-ЯЁ][\w-]*\.?\s?(?:-\s?[А-ЯЁ]\.)?(?::|,\s\d{4})"
)


Parts = dict[str, tuple[int, int]]


def _parts(draft: Draft, head: re.Match[str], tail: int) -> Parts | None:
    """Title, container, place and publisher; None where they do not part cleanly."""
    begin, (end, found) = head.end(), _imprint(draft, head, tail)
    quoted = _QUOTED.match(draft.mask, begin, end)
    held = _HELD.search(draft.mask, quoted.end() if quoted else begin, end)
    if quoted:
        title = next(quoted.span(g) for g in ("single", "double", "angled") if quoted[g])
        rest = bare(draft, held.end() if held and held.start() <= quoted.end() + 1 else quoted.end(), end)
    elif held:
        title, rest = bare(draft, begin, held.start()), bare(draft, held.end(), end)
    elif found:
        title, rest = bare(draft, begin, end), (end, end)
    else:
        title, rest = _cut(draft, begin, end, tail)
    if title[1] - title[0] < _SHORTEST or (not found and rest[0] >= rest[1]):
        return None
    if rest[0] < rest[1]:
        if (
            rest[1] - rest[0] < _SHORTEST
            or (held and re.search(r"[.)»]\s+-\s", draft.mask[slice(*rest)]))
            or (not found and not numbered(draft, tail, closed=bool(held or quoted)))
        ):
            return None
        found["container_title"] = rest
        editors = _EDITORS.match(draft.mask, *rest) if held else None
        if editors:  # В: А.Б. Иванов и В.Г. Петров, ред. Заглавие сборника
            draft.put_names("editor", split_names(draft.note.text[slice(*editors.span("names"))]), *editors.span("names"))
            found["container_title"] = (editors.end(), rest[1])
        behind = _EDITORS_BEHIND.search(draft.mask, *rest) if held and not editors else None
        if behind:  # у: Историја Београда, Р. Марић (ур.)
            draft.put_names("editor", split_names(draft.note.text[slice(*behind.span("names"))]), *behind.span("names"))
            found["container_title"] = (rest[0], behind.start())
    volume = _VOLUME_LAST.search(draft.mask, *title) if "container_title" not in found else None
    if volume and draft.mask[volume.start()] == "," and _SENTENCE.search(draft.mask, title[0], volume.start()):
        return None  # "Заглавие. Труды института, т. 2, Томск, 1961": the volume of what holds the paper
    if volume:  # "Дневник. Т. 1–2. – Л.: …": the number of the volume ends what stands before the imprint
        title, found["volume"] = (title[0], volume.start()), volume.span("number")
    if re.search(r"(?<!\w)(?:т|ч|вып)\.\s?\d|,\s[^,]+\s(?:\d+|[IVXLC]+)$", draft.mask[slice(*title)]) or any(
        _LEFT.search(draft.mask, *span) for field, span in found.items() if field != "publisher_place"
    ):
        return None
    return {"title": title, **found}


def _imprint(draft: Draft, head: re.Match[str], tail: int) -> tuple[int, Parts]:
    """Where the imprint begins that stands before the numbers, and its parts."""
    forms = (_TURNED, _IMPRINT) if head["close"].rstrip().endswith(",") else (_IMPRINT,)
    for form in forms:
        found = form.search(draft.mask, head.end(), tail)
        if found and found.start() - head.end() >= _SHORTEST:
            spans = {
                f"publisher{'_place' if group == 'place' else ''}": found.span(group) for group in ("place", "publisher") if found[group]
            }
            return found.start(), spans
    return tail, {}


def _cut(draft: Draft, begin: int, end: int, tail: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Title and periodical that a full stop or a comma parts, where numbers of a periodical follow."""
    if not numbered(draft, tail, closed=False):
        return (begin, end), (end, end)
    outside = depth_zero(draft.mask, begin, end)
    commas = draft.mask[:begin].rstrip().endswith(",")
    cuts = [m for m in CUT.finditer(draft.mask, begin, end) if outside[m.start() - begin]]
    chosen = [m for m in cuts if (m[0][0] == ",") == commas] or cuts
    cut = last_cut(draft.mask, chosen)
    if cut is None:
        return (begin, end), (end, end)
    return bare(draft, begin, cut.start() + (cut[0][0] in "?!")), bare(draft, cut.end(), end)
