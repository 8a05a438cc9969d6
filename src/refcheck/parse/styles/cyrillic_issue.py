"""A periodical cited alone, by its number or its day: Вопросы степи. 1990. № 8. С. 73; СЗ РФ, 1994, № 13, ст. 14; «Степь», № 4, март, 1928, с. 3."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.facts import numbered, pattern
from refcheck.parse.fields import RANGES

_UPPER = "A-ZА-ЯЁІЇЄҐЎЂЈЉЊЋЏ"
_CYRILLIC_WORD = later(r"[А-яЁёІіЇїЄєҐґЎў№](?:(?<=№)\s?\d|(?<!№)[А-яЁёІіЇїЄєҐґЎў])")
_SERIES = rf"\.\s(?:Сер(?:ия|ія|\.)|Ser(?:iya|\.))\s?[^.,:;/]{{1,40}}(?:\.\s[{_UPPER}][^.,:;/\d]{{3,60}})?"
_PLAIN = rf"(?=[{_UPPER}])(?:[^\d.,:;/«»()\[\]“”„\"]|(?<![^\W\d_])[^\W\d_]{{1,7}}\.(?=\s?[^\W\d_]))*?(?:{_SERIES})?"
_SEPARATED = r"[\s.,]*(?:-\s+)?(?:от\s+|за\s+)?\(?"
_SMALL = r"\d{1,3}(?:\s?[-/]\s?\d{1,3})?"
_TOKENS = (
    ("year", r"(?P<year>(?:1[6-9]|20)\d\d)(?!\d|\s?-\s?\d)(?:\s?(?:г|р)\.|\sгода)?"),
    (
        "issue",
        rf"(?:№№|№|N|[Вв][ыи]п\.|Бр\.)\s?(?P<issue>{_SMALL})(?:\s?\(\d+\))?(?:,?\s?\(?[Чч]\.\s?[IVX\d]+(?:\s?-\s?[IVX\d]+)?\)?)?(?!\w)",
    ),
    ("volume", r"(?:[Тт]|[Кк]н)\.\s?(?P<volume>\d{1,3}|[IVXLC]+)(?!\w)(?:\s?\(\d+\))?"),
    ("days", r"(?:\d{1,2}(?:,|\sи|\s?-)\s?)*\d{1,2}\s(?P<day>[^\W\d_]{3,10}\.?)"),
    ("page", rf"(?:[СсCcPpSs]|[Сс]тр|[Сс]т(?:л)?б)\.\s?(?P<page>{RANGES})(?!\w)"),
    ("section", r"(?P<section>(?:Часть\s[^\W\d_]+|Отд(?:ел)?\.?\s[IVX\d]+|\d-я\sпаг)\.?)"),
    ("months", r"(?P<month>[^\W\d_]{3,9})(?=[\s.,])"),
    ("article", r"(?:[Сс]т|[Аа]рт|St)\.\s?\d{1,5}(?:,\s?\d{1,5})*(?!\d)"),
)
_TOKEN = later("|".join(form for _, form in _TOKENS))
_FIRST = r"(?=\s?\(?(?:(?:от|за)\s|№|N\s?\d|[Вв][ыи]п\.|[Тт]\.\s?\d|(?:1[6-9]|20)\d\d(?!\d)|\d{1,2}\s))"
_NAME = later(
    rf"\s*(?:(?P<mark>[«„\"“])(?P<marked>[^«»„“”\"]{{2,90}})[»“”\"]|(?P<plain>{_PLAIN}))(?:\s\([{_UPPER}][^\W\d_]+(?:[\s-][{_UPPER}а-я][^\W\d_]*){{0,2}}\))?(?:[.,]?\s+(?:-\s+)?|\s?(?=\()){_FIRST}"
)
# What has a day and a number, and is no periodical; a person.
_PAPERS = later(
    r"(?:\w+\s){0,2}(?:закон(?!одат)|кодекс|указ|постановлени|распоряжени|приказ|директив|определени|решени|инструкци|письм|договор|протокол|дел[оа](?!\w)|доклад|отч[её]т|стенограмм|запис[ьк]|телеграмм|справк|пат(?:ент)?(?!\w)|ГОСТ|СНиП|СанПиН|там же|указ\.|серия|interview|resolution|report|decision|judgment)",
    re.IGNORECASE,
)
_PERSON = later(rf"(?<![^\W\d_])[{_UPPER}]\.(?:\s?[{_UPPER}]\.|\s[{_UPPER}][^\W\d_])|[^\W\d_]{{2}}\s[{_UPPER}]\.$")


@dataclass(frozen=True, slots=True)
class Issue:
    """Where a periodical's name and its numbers stand: spans of the text by their fields, and whether a day is among them."""

    spans: dict[str, tuple[int, int]]
    end: int


def find_issue(text: str, start: int, end: int) -> Issue | None:
    """The periodical that the stretch [start, end) is, with nothing but its numbers behind its name; None where it is none.

    A year is needed, and a number, a day or a column beside it: a title with year and pages may be a book's. Behind the numbers
    only those of a further number of the same periodical may stand, or a sentence without figures.
    """
    name = _NAME.match(text, start, end) if _CYRILLIC_WORD.search(text, start, end) else None
    if name is None:
        return None
    group = "marked" if name["marked"] else "plain"
    words = name[group].rstrip(" .,-")
    if len(words) < 2 or len(words.split()) > 16 or _PAPERS.match(words) or _PERSON.search(words):
        return None
    spans = {"container_title": (name.start(group), name.start(group) + len(words))}
    at = name.end()
    while found := _next(text, at, end, spans):
        spans[found.lastgroup or "article"] = found.span()
        for field in ("issue", "volume", "page"):
            if found[field]:
                spans[field] = found.span(field)
        at = found.end()
    # "Красный ветер. 1925. Т. 3": a periodical's year stands before its volume, a book's place and year do
    of_year = "volume" in spans and "year" in spans and spans["year"][0] < spans["volume"][0] <= spans["year"][1] + 6
    telling = (
        of_year
        or {"issue", "day"} & spans.keys()
        or re.search(r"[Сс]т(?:л)?б\.\s?\d", text[start:at])
        or ("month" in spans and group == "marked")
    )
    if "year" not in spans or not telling or not _closed(text[at:end]):
        return None
    return Issue(spans, at)


def _next(text: str, at: int, end: int, spans: dict[str, tuple[int, int]]) -> re.Match[str] | None:
    """The number, day or page that follows, if none of its kind was found before."""
    gap = re.compile(_SEPARATED).match(text, at, end)
    found = _TOKEN.match(text, gap.end() if gap else at, end)
    if found is None or (found.lastgroup or "article") in spans:
        return None
    for group in ("day", "month"):
        if found[group] and found[group].lower() not in numbered("months") and found[group].lower().rstrip(".") not in numbered("months"):
            return None
    return found


def _closed(rest: str) -> bool:
    return re.fullmatch(r"[\s.,)]*(?:;\s?(?:1[6-9]|20)\d\d[.,]\s.*|\s[^\W\d_][^\d]*)?", rest) is not None


@dataclass(frozen=True, slots=True)
class CyrillicIssue:
    """A periodical's name, then year, number, day and pages in any order, with stops or commas; no author, no title."""

    name: str = "cyrillic-issue"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        found = find_issue(draft.mask, draft.start, draft.end)
        if found is None or draft.same_author or any(draft.start <= a.start < draft.end for a in draft.note.addresses):
            return False
        for field in ("container_title", "volume", "issue", "page"):
            if field in found.spans:
                draft.put(field, *found.spans[field])
        dates = [d for d in find_dates(draft.mask[: found.end]) if d.start >= found.spans["container_title"][1]]
        first = next((d for d in dates if d.precision != "year"), dates[0] if dates else None)
        if first:
            draft.put("issued", first.start, first.end, value=first.edtf)
        news = "day" in found.spans or pattern("<newspaper>").search(draft.values["container_title"]) is not None
        draft.kind = "article-newspaper" if "day" in found.spans or (news and "page" not in found.spans) else "article-journal"
        return True
