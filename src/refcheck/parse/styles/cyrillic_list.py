"""Cyrillic lists without « // »: Автор А.Б. Заглавие. Журнал, 2003, т. 12, № 2, с. 44-57; Автор А.Б. Заглавие. Журнал 2003;12(2):44-57."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.brackets import depth_zero
from refcheck.parse.draft import USED, Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.imprint import is_publisher, placed
from refcheck.parse.names import CYRILLIC, split_names

_INITIALS = rf"[{CYRILLIC}]\.(?:\s?-?[{CYRILLIC}]\.)?"
_FAMILY = rf"[{CYRILLIC}][^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*"
_LATIN = r"[A-Z][^\W\d_]+,?\s(?:[A-Z]\.\s?){1,2}(?=\W)"
_NAME = rf"(?:{_LATIN}|{_FAMILY},?\s?{_INITIALS}|{_INITIALS}\s?{_FAMILY}|{_FAMILY}\s[{CYRILLIC}]{{1,2}}(?!\w))"
_YEAR = r"(?:1[5-9]|20)\d\d"
HEAD = re.compile(
    rf"\s*(?P<names>{_NAME}(?:(?:[,;]\s+(?:(?:и|та|&)\s+)?|\s+(?:и|та|і|й|ба|және|&)\s+){_NAME})*)(?:,?\s(?:и др|та ін|і інш?|и др)\.)?"
    rf"(?P<close>\s*[.,]?\s*\(\s*(?P<year>{_YEAR})[a-zа-я]?\s*\)\s*[.,:]?|(?:[.,]\s*|\s+)(?P<bare>{_YEAR})[.,]|[,:.]?)\s+(?=[^\W_]|[«“„‘'\"])"
)
# Names in full, sure only where a stop, a comma or the year closes all of them: Кравцов Виктор Николаевич, Петар Марић
_FULL = rf"{_FAMILY}\s{_FAMILY}(?:\s{_FAMILY})?"
_FULL_HEAD = re.compile(
    rf"\s*(?P<names>{_FULL}(?:[,;]\s+{_FULL})*)(?P<close>\s*[.,]?\s*\(\s*(?P<year>{_YEAR})\s*\)\s*[.,:]?|,\s*(?P<bare>{_YEAR})[.,]|[.,:])\s+(?=[«“„\"]?[{CYRILLIC}])"
)
_SLASHES = re.compile(r"\s*(?<!:)//\s*|\s/\s/\s|\s/\s(?=[^/]*\d{4}[^/]*$)")
_N = r"\d{1,4}(?:\s?[-–/]\s?\d{1,3})?"
_PAGES = r"[A-ZА-Я]?\d{1,5}(?:\s?[-–~]\s?[A-ZА-Я]?\d{1,5})?(?:,\s?\d{1,5}(?:\s?-\s?\d{1,5})?(?!\d))*"
_SERBIAN = r"(?:Београд|Нови Сад|Ниш|Крагујевац|Сарајево|Скопје|Битола|Подгорица)"
_TOKEN = (
    rf"(?P<sheets>(?:[Бб]|Т)\.\s?(?P<s>\d{{1,5}}\s?-\s?\d{{1,5}})|(?P<b>\d{{1,5}}\s?-\s?\d{{1,5}})\s?б\.)|(?P<volume>(?:[Тт](?:ом)?|[Tt](?:om)?|[Кк]н|[Бб]оть|(?i:vol))\.?\s?(?P<v>{_N}|[IVXLC]+(?!\w)))|(?P<issue>(?:№|[Вв]ып\.?|[Вв]ип\.?|[Бб]р\.?|[Чч]исло|(?i:nos?)\.?|[Дд]угаар|[Ff]asc\.)\s?(?P<n>{_N})(?:\s?\((?!{_YEAR}\))\d{{1,4}}\))?)"
    rf"|(?P<joined>(?P<jv>\d{{1,4}})(?:\s?\((?!{_YEAR}\))|:(?=\d{{1,3}}\s?\({_YEAR}\)))(?P<jn>{_N})\)?)|(?P<page>(?:[Сс]тр?|[Сс]|[CcPp]p?|[Хх]|[Бб]|тал)\.\s?(?P<p>{_PAGES}))|(?P<date>\(?(?<!\d)(?P<d>{_YEAR})(?!\d|\s?-\s?\d)(?:\s?г\.)?\)?)"
    rf"|(?P<town>(?<=[,.]\s)(?:(?:М\.|Л\.|СПб\.?|УБ\.?|[А-ЯЁ][а-яё]{{2,15}}(?:-[А-ЯЁа-яё]+)*)(?=,\s{_YEAR}(?!\d))|{_SERBIAN}(?=,?\s{_YEAR}(?!\d))))|(?P<roman>(?<=\w\s)[IVXLC]{{1,7}}(?=[,.]\s))|\((?P<alone>\d{{1,3}}(?:[-/]\d{{1,3}})?)\)|(?P<range>\d{{1,5}}(?:\s?-\s?\d{{1,5}})?(?!\w))"
)
_ONE = re.compile(_TOKEN)
_PLAIN_TOKEN = re.sub(r"\?P<\w+>", "?:", _TOKEN)
_GAP = rf"[\s.,;:\-{USED}]"
_TAIL = re.compile(rf"(?<=[\s,.\-]){_GAP}*+(?:(?>{_PLAIN_TOKEN}){_GAP}*+)+$")
_LABELLED = re.compile(
    rf"(?<=\s)[IVXLC]+,\s{_SERBIAN}|{_SERBIAN},?\s{_YEAR},|Fasc\.|(?<!\d)\d{{1,5}}\s?-\s?\d{{1,5}}\sб\.|(?:№|[Вв]ып\.?|[Вв]ип\.?|[Тт]ом|[Тт]\.|(?i:vol|no)\.)\s?(?:\d|[IVX]+(?!\w))|\d\s?\(\d|\(\d{{1,3}}\)|\d{{4}};|\d:\d{{1,3}}\s\(|(?<!\d)\d{{1,3}}\s\(\d{{4}}\)|\d{{1,4}}[:,]\s?(?:pp?\.\s?|[Сс]\.\s?)?\d+\s?-"
)
_CUT = re.compile(
    rf"\.\s+-\s+|(?<!\s[{CYRILLIC}]\.)(?<!\s[{CYRILLIC}])(?<!\sг)(?<!\sвв)(?<!\sв)(?<!\sн\.э)[.?!]\s+(?=[{CYRILLIC}«])(?!Сер(?:ия|\.))|,\s+(?=[{CYRILLIC}«])"
)


@dataclass(frozen=True, slots=True)
class CyrillicList:
    """Names, title and periodical, parted by full stops or commas, and nothing but numbers behind them."""

    name: str = "cyrillic-list"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = HEAD.match(draft.mask, draft.start, draft.end) or _FULL_HEAD.match(draft.mask, draft.start, draft.end)
        if head is None or draft.same_author or (" // " in draft.text and not _beyond(head, draft.mask[: draft.end])):
            return False
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        parts = _parts(draft, head)
        if parts is None:
            draft.mask = mask
            for field in ("URL", "DOI", "accessed"):
                draft.drop(field)
            return False
        title, container, tail = parts
        draft.put_names("author", split_names(draft.note.text[slice(*head.span("names"))]), *head.span("names"))
        for group in ("year", "bare"):
            if head[group]:
                draft.put("issued", *head.span(group))
        draft.put("title", *title)
        draft.put("container_title", *container)
        _numbers(draft, tail)
        draft.kind = "article-journal"
        return True


# Letters that Russian has not, and what Mongolian and Kazakh lists number by
_FOREIGN = re.compile(rf"(?![А-ЯЁ])[{CYRILLIC}]|УБ\.,|\s(?:Tom|Fasc|[Бб]оть|тал)[.\s]|-\sБ\.\s\d+-|\d\sб\.")


def _beyond(head: re.Match[str], text: str) -> bool:
    """Entries with « // » that GOST's own reader does not know: initials first and no stop behind the names, or letters that Russian has not."""
    return (not head["close"].strip() and head["names"][-1].isalpha()) or _FOREIGN.search(head["names"] + text[head.end() :]) is not None


def _parts(draft: Draft, head: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int], int] | None:
    """Spans of title and periodical, and where the numbers begin; None where no periodical stands before numbers."""
    used = draft.mask.find(USED, head.end(), draft.end)
    found = _TAIL.search(draft.mask, head.end(), used if used >= 0 else draft.end)
    closed = head["close"].rstrip().endswith(",") and re.compile(r"\d\s?-\s?\d").search(draft.mask, head.end(), draft.end)
    if found is None or not (closed or _LABELLED.search(draft.mask, found.start(), found.end())):
        return None
    begin, end = head.end(), found.start()
    quoted = _QUOTED.match(draft.mask, begin, end)
    if quoted:
        return next(quoted.span(g) for g in ("single", "double", "angled") if quoted[g]), _bare(draft, quoted.end(), end), found.start()
    outside = depth_zero(draft.mask, begin, end)
    cuts = [m for m in _CUT.finditer(draft.mask, begin, end) if outside[m.start() - begin]]
    stops = [m for m in cuts if m[0][0] != ","]
    chosen = stops or [m for m in cuts if m[0][0] == ","]
    slashes = _SLASHES.search(draft.mask, begin, end)
    cut = slashes or next(reversed(chosen), None)
    if cut is None:
        return None
    container = _bare(draft, cut.end(), end)
    text = draft.mask[slice(*container)]
    if len(text) < 4 or ":" in text or placed("<towns>").fullmatch(text) or is_publisher(text) or re.match(r"[А-Я][а-я]?\.", text):
        return None
    title = _bare(draft, begin, cut.start() + (cut[0][0] in "?!"))
    return (title, container, found.start()) if title[1] - title[0] > 3 else None


_QUOTED = re.compile(r"(?:'(?P<single>[^']{4,})[,.]?'|[“\"„](?P<double>[^”“\"]{4,})[”“\"]|«(?P<angled>[^»]{4,})»)[,.]\s+(?=[^\W\d_])")


def _bare(draft: Draft, begin: int, end: int) -> tuple[int, int]:
    """Without separators at its ends, and without the marks that stand around the whole."""
    while begin < end and draft.mask[begin] in " ,.-–":
        begin += 1
    while end > begin and draft.mask[end - 1] in " ,.;:-–(":
        end -= 1
    if draft.mask[begin : begin + 1] in ("«", "“", "„", '"') and draft.mask[end - 1 : end] in ("»", "”", "“", '"'):
        return begin + 1, end - 1
    return begin, end


def _numbers(draft: Draft, begin: int) -> None:
    """Volume, issue, pages and year from the tail; of bare numbers a range is the pages, a single one the volume."""
    for token in _ONE.finditer(draft.mask, begin, draft.end):
        for field, group in (
            ("volume", "v"),
            ("issue", "n"),
            ("volume", "jv"),
            ("issue", "jn"),
            ("issue", "alone"),
            ("page", "p"),
            ("page", "s"),
            ("page", "b"),
            ("volume", "roman"),
            ("issued", "d"),
            ("publisher_place", "town"),
        ):
            if token[group]:
                draft.put(field, *token.span(group))
        if token["range"]:
            _bare_number(draft, token)


def _bare_number(draft: Draft, token: re.Match[str]) -> None:
    more = re.search(r"\d\s?-\s?\d", draft.mask[token.end() : draft.end])
    before = draft.mask[: token.start()].rstrip()[-1:]
    if before == ":" or (not more and ("-" in token["range"] or draft.has("volume"))):
        draft.put("page", *token.span("range"))
    else:
        draft.put("issue" if draft.has("volume") else "volume", *token.span("range"))
