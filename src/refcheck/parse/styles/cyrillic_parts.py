"""The pieces of Cyrillic lists: names and year at an entry's head, numbers at its end, marks around titles."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.lang.notes.ru import CITING
from refcheck.lang.notes.towns import MORE_TOWNS
from refcheck.parse.alternation import lettered
from refcheck.parse.draft import USED, Draft
from refcheck.parse.names import CYRILLIC

_INITIALS = rf"[{CYRILLIC}]\.(?:\s?-?[{CYRILLIC}]\.){{0,2}}"
_FAMILY = rf"[{CYRILLIC}][^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*"
_LATIN = r"[A-Z][^\W\d_]+,?\s(?:[A-Z]\.\s?){1,2}(?=\W)"
_SHORT = rf"(?!Том|Кн\.|Изд|Вып|Пер|Ред|Сб\.)[{CYRILLIC}][а-яёіїѝў]{{1,2}}\."  # Христова, Цв.; Колев, Ив. П.
_NAME = rf"(?:{_LATIN}|{_FAMILY},\s{_SHORT}(?:\s?-?[{CYRILLIC}]\.)?|{_FAMILY},?\s?{_INITIALS}|{_INITIALS}\s?{_FAMILY}|{_FAMILY}\s[{CYRILLIC}]{{1,2}}(?!\w))"
_YEAR = r"(?:1[5-9]|20)\d\d"
# (ур.), (съст.), (отв. ред.), (упоряд.): those named are the editors
ROLES = r"(?:(?:[Оо]тв|[Нн]ауч|[Нн]аук|[Гг]л|[Зз]аг|[Вв]ідп|[Гг]лав)\.\s)?(?:[Рр]ед(?:акт(?:ор[иы]?|\.))?|[Рр]эд|[Сс]ост(?:ав)?|[Сс]ъст(?:ав)?|[Уу]пор(?:яд)?|[Уу]клад?|[Уу]р|[Уу]ред|[Пп]рир(?:ед)?|[Сс]аст|[Пп]од\sред|[Пп]ід\sред)"
HEAD = later(
    rf"\s*(?P<names>{_NAME}(?:(?:\s?[,;]\s+(?:(?:и|та|&)\s+)?|\s+(?:и|та|і|й|ба|және|&)\s+){_NAME})*)(?:,?\s(?:и др|та ін|і інш?|и др)\.)?"
    rf"(?P<role>,?\s\((?:{ROLES})\.?\))?(?P<close>\s*[.,]?\s*\(\s*(?P<year>{_YEAR})[a-zа-я]?\s*\)\s*[.,:]?|(?:[.,]\s*|\s+)(?P<bare>{_YEAR})[.,]|[,:.]?)\s+(?=[^\W_]|[«“„‘'\"])"
)
# Names in full, sure only where a stop, a comma or the year closes all of them: Кравцов Виктор Николаевич, Петар Марић
_FULL = rf"{_FAMILY}\s{_FAMILY}(?:\s{_FAMILY})?"
FULL_HEAD = later(
    rf"\s*(?P<names>{_FULL}(?:[,;]\s+{_FULL})*)(?P<close>\s*[.,]?\s*\(\s*(?P<year>{_YEAR})\s*\)\s*[.,:]?|,\s*(?P<bare>{_YEAR})[.,]|[.,:])\s+(?=[«“„\"]?[{CYRILLIC}])"
)
SLASHES = later(r"\s*(?<!:)//\s*|\s/\s/\s|\s/\s(?=[^/]*\d{4}[^/]*$)")
_N = r"\d{1,4}(?:\s?[-–/]\s?\d{1,3})?"
_PAGES = r"[A-ZА-Я]?\d{1,5}(?:\s?[-–~]\s?[A-ZА-Я]?\d{1,5})?(?:,\s?\d{1,5}(?:\s?-\s?\d{1,5})?(?!\d))*"
_SERBIAN = r"(?:Београд|Нови Сад|Ниш|Крагујевац|Сарајево|Скопје|Битола|Подгорица)"
_TOKEN = (
    rf"(?P<sheets>(?:[Бб]|Т)\.\s?(?P<s>\d{{1,5}}\s?-\s?\d{{1,5}})|(?P<b>\d{{1,5}}\s?-\s?\d{{1,5}}(?=-?\s?б\.|.{{0,9}}тал)|\d{{1,4}}(?=-?р?\s?(?:дахь\s|дэх\s|дугаар\s|дүгээр\s)?тал(?!\w)))(?:-?\s?б\.|-?р?\s?(?:дахь\s|дэх\s|дугаар\s|дүгээр\s)?тал(?!\w)))|(?P<volume>(?:(?<!\d\s)[Гг]од(?:ина)?(?!\.?\s?\d{{4}})|[Тт](?:ом)?|[Tt](?:om)?|[Кк][нњ]|[Бб]оть|(?i:vol))\.?\s?(?P<v>{_N}|[IVXLC]+(?!\w)))|(?P<issue>(?:№|[Вв]ы(?:п\.?|пуск)|[Вв]и(?:п\.?|пуск)|[Бб]р(?:ой|\.)?|[Сс]веска|[Сс]в\.|[Чч]исло|(?i:nos?)\.?|[Дд]угаар|[Ff]asc\.|F\.)\s?(?P<n>{_N})(?:\s?\((?!{_YEAR}\))\d{{1,4}}\))?)"
    rf"|(?P<joined>(?P<jv>\d{{1,4}})(?:\s?\((?!{_YEAR}\))|:(?=\d{{1,3}}\s?\({_YEAR}\)))(?P<jn>{_N})\)?)|(?P<page>(?:[Сс]тр?|[СсCc]{{2}}|[Сс]|[CcPp]p?|[Хх]|[Бб]|тал)\.\s?(?P<p>{_PAGES}))|(?P<date>\(?(?<!\d)(?P<d>{_YEAR})(?!\d|\s?-\s?\d)(?:\s?г\.)?\)?)"
    rf"|(?P<roman>(?:(?<=\w\s)|(?<=\w,\s))[IVXLC]{{1,7}}(?=[,.]\s))|\((?P<alone>\d{{1,3}}(?:[-/]\d{{1,3}})?)\)|(?<!Серия\s)(?<!Сер\.\s)(?P<range>\d{{1,5}}(?:\s?-\s?\d{{1,5}})?(?!\w))"
)
_TOWN = rf"(?P<town>(?<=[,.]\s)(?<!Серия\s\d\.\s)(?<!Сер\.\s\d\.\s)(?:(?:М\.|Л\.|СПб\.?|УБ\.?|[А-ЯЁ][а-яё]{{2,15}}(?:-[А-ЯЁа-яё]+)*)(?=,\s{_YEAR}(?!\d))|{_SERBIAN}(?=,?\s{_YEAR}(?!\d))))"
_ONE = later(rf"{_TOWN}|(?P<extent>\d{{1,4}}\s[сc](?:тр)?\.?(?!\w))|{_TOKEN}")
_PLAIN_TOKEN = re.sub(r"\?P<\w+>", "?:", rf"{_TOWN}|{_TOKEN}")
_UNPLACED = re.sub(r"\?P<\w+>", "?:", rf"\d{{1,4}}\s[сc](?:тр)?\.?(?!\w)|{_TOKEN}")
_GAP = rf"[\s.,;:\-{USED}]"
TAIL = later(rf"(?<=[\s,.\-]){_GAP}*+(?:(?>{_PLAIN_TOKEN}){_GAP}*+)+$")
_TAIL_BEHIND_IMPRINT = later(rf"(?<=[\s,.\-]){_GAP}*+(?:(?>{_UNPLACED}){_GAP}*+)+$")
LABELLED = later(
    rf"(?<=\s)[IVXLC]+,\s{_SERBIAN}|{_SERBIAN},?\s{_YEAR},|Fasc\.|(?<!\d)\d{{1,5}}\s?-\s?\d{{1,5}}\sб\.|(?:№|[Вв]ы(?:п\.?|пуск)|[Вв]и(?:п\.?|пуск)|[Бб]р(?:ой|\.)|[Кк][нњ]\.|[Тт]ом|[Тт]\.|(?i:vol|no)\.)\s?(?:\d|[IVX]+(?!\w))|\d\s?\(\d|\(\d{{1,3}}\)|\d{{4}};|\d:\d{{1,3}}\s\(|(?<!\d)\d{{1,3}}\s\(\d{{4}}\)|(?<!\d){_YEAR},\s?\d{{1,3}},\s?\d{{1,5}}\s?-\s?\d|\d{{1,4}}[:,]\s?(?:pp?\.\s?|[Сс]\.\s?)?\d+\s?-"
)
CUT = later(
    rf"\.\s+-\s+|(?<!\s[{CYRILLIC}]\.)(?<!\s[{CYRILLIC}])(?<!\sг)(?<!\sвв)(?<!\sв)(?<!\sн\.э)(?<!Серия\s\d)(?<!Серия\s\d\d)(?<!Сер\.\s\d)(?<!Сер\.\s\d\d)[.?!]\s+(?:(?:[Сс]п|Журн|В-к|Газ)\.?\s(?=[«“„\"]))?(?=[{CYRILLIC}«]|[“„\"][{CYRILLIC}])(?!Сер(?:ия|\.))|,\s+(?=[{CYRILLIC}«]|[“„\"][{CYRILLIC}])"
)
QUOTED = later(r"(?:'(?P<single>[^']{4,})[,.]?'|[“\"„](?P<double>[^”“\"]{4,})[”“\"]|«(?P<angled>[^»]{4,})»)[,.]\s+(?=[^\W\d_])")


TOWNS = f"(?:{lettered((*CITING.places, *MORE_TOWNS.split('|')))})(?!\\w)"
_RANGE = later(r"\d\s?-\s?\d")


# What names of periodicals begin with that print their series behind a stop: "Известия вузов. Приборостроение", "Вестник РАН. Сер. 3. История"
_OF_SERIES = later(
    r"(?:(?:Вестн|Весн|Вісн)(?:ик|ік|\.)|Изв(?:естия|\.)|Вест[кі]і|Весці|Труды|Праці|Доклады|(?:Уч[её]ные|Наукові)\s[зЗ]ап(?:иски|\.)|Бюлл?етень|Журн(?:ал|\.)|Хабаршы)\s[^.]{2,80}[.]"
)


def last_cut(mask: str, cuts: list[re.Match[str]]) -> re.Match[str] | None:
    """The last of the signs that may part title and periodical; the one before where the periodical itself has a part."""
    if len(cuts) > 1 and _OF_SERIES.match(mask, cuts[-2].end(), cuts[-1].end()):
        return cuts[-2]
    return cuts[-1] if cuts else None


def closing_numbers(draft: Draft, begin: int) -> int:
    """Where the run of numbers begins that ends the entry, towns not counted; the work's end without one."""
    used = draft.mask.find(USED, begin, draft.end)
    stop = used if used >= 0 else draft.end
    found = _TAIL_BEHIND_IMPRINT.search(draft.mask, begin, stop)
    return found.start() if found else stop


def numbered(draft: Draft, at: int, *, closed: bool) -> bool:
    """Whether the numbers at `at` are a periodical's; where a sign closed the title (`closed`), a range of pages is enough."""
    return LABELLED.search(draft.mask, at, draft.end) is not None or (closed and _RANGE.search(draft.mask, at, draft.end) is not None)


_SORT = later(r"(?:[Сс]п|[Жж]урн?|[Вв]-к|[Гг]аз)\.?\s(?=[«“„\"])")  # Сп. „Педагогика“


def bare(draft: Draft, begin: int, end: int) -> tuple[int, int]:
    """Without separators at its ends, and without the marks that stand around the whole."""
    while begin < end and draft.mask[begin] in " ,.-–":
        begin += 1
    while end > begin and draft.mask[end - 1] in " ,.;:-–(":
        end -= 1
    sort = _SORT.match(draft.mask, begin, end)
    begin = sort.end() if sort else begin
    if draft.mask[begin : begin + 1] in ("«", "“", "„", '"') and draft.mask[end - 1 : end] in ("»", "”", "“", '"'):
        return begin + 1, end - 1
    return begin, end


_MONGOLIAN = later("[өүӨҮ]|УБ")


def put_numbers(draft: Draft, begin: int) -> None:
    """Volume, issue, pages and year from the tail; of bare numbers a range is the pages, a single one the volume."""
    tokens = list(_ONE.finditer(draft.mask, begin, draft.end))
    signed = any(token["n"] for token in tokens)  # Т. 135(177), № 2: what stands in the bracket counts otherwise
    for token in tokens:
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
            if group == "v" and token["v"] and draft.has("volume") and token[0][:2].lower() == "кн":
                field = "issue"  # noqa: PLW2901 - година 45, 2004, кн. 3
            elif group == "v" and token["v"] and draft.has("issued") and token[0][0] == "т" and _MONGOLIAN.search(draft.text):
                field = "page"  # noqa: PLW2901 - УБ., 1987, т. 21-38
            if token[group] and not (signed and group in ("jn", "alone")):
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
