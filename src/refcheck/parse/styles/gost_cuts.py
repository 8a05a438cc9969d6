"""Where the title of a part ends in descriptions that have no "//" behind it."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import USED, Draft
from refcheck.parse.names import CYRILLIC
from refcheck.parse.styles.cyrillic_parts import last_cut
from refcheck.parse.styles.gost_parts import of_month

_CYRILLIC = later(r"[а-яё]{3}")
_PERIODICAL = later(
    r"[.,]?\s+№\s?\d+\s*\((?:1[89]|20)\d\d\)|,\s+(?:1[89]|20)\d\d,\s*(?:№|[Тт]\.|[Вв][ыи]п|[Vv]ol\.|[Nn]o\.|pp\.)|[.,]?\s+(?:1[89]|20)\d\d(?:\.\s+(?:Т\.|Vol\.|№|В[иы]п\.|No\.?\s|N\s|С\.\s?\d+-|(?:\d{1,2}-)?\d{1,2}\s[а-яії]{3,9}\.?\s+(?:\(№|[СЧ]\.\s?\d))|[;:]\s?\d*\()"
)
_STOPS = later(r"(?<![\s.][^\W\d_])(?<=[^\s.])[.?!]\s+(?!Сери[яи]\s|Сер\.|Series\s)(?=[^\W\d_a-zа-яё])")
_KINDS = r"(?:зб(?:\.|ірник)|сб(?:\.|орник)|матеріали|материалы|тези|тезисы|монографія|монография|підручник|учебник|навч\.|учеб\.|(?:вибрані|избранные)\s|енцикл|энцикл|хрестомат|кол\.\sмоногр)"
# What is cited by a range of pages stands in a book of its kind, or in an issue: "Назва. Книга : зб. ст. Київ, 2009. С. 5–9", "Назва. Книга. Київ, 2009. Вип. 2. С. 5–9"
_GENRED = later(rf"[.?!]\s+(?P<book>[{CYRILLIC}«][^/.]{{3,150}}?)\s?:\s{_KINDS}(?=.*\.\s+[СC]\.\s?\d+\s?-\s?\d+\.?\s*(?:$|[{USED}]))")
_IN_ISSUE = later(
    rf"[^\s.]{{3}}[.?!]\s+(?!В\s\d)(?P<book>[{CYRILLIC}«][^:/.]{{3,100}})\.\s+[{CYRILLIC}][\w-]+\.?,?\s(?:1[89]|20)\d\d\.\s+(?:В[ыи]п\.|№|Ч\.|Т\.)\s?\d[^.]{{0,12}}\.\s+[СC]\.\s?\d+\s?-\s?\d+\.?\s*(?:$|[{USED}])"
)


_NUMBER_AND_NAME = later(r"(?<=\d{4}\sг)\.\s№\s?[\w/-]+\s«")  # "Указ от 31.03.2003 г. № 229 «О портах»": within the title
OWN_YEAR = later(r"\.\s+(?:1[5-9]|20)\d\d(?:\s?-\s?(?:1[5-9]|20)\d\d)?(?:\s(?:год[аы]?|гг?\.))?\s*")
# How many parts there are: "Документы: в 2 т.", "Твори: у 50 т.", "Сочинения: В двух томах", "Съчинения: в 22 тома"
IN_PARTS = later(
    r"\s*:\s*[ВвУу]\s(?:\d{1,3}(?:-(?:[ехи]|ти|ми|ох))?|двух|дв[аое]х?|тр[её]х|трьох|четыр[её]х|чотирьох|пяти|п['’ʼ]яти|шести|семи|восьми|девяти|десяти|двама?|три|четири|пет|шест)"
    r"\s(?:тт?|том(?:ах|а|ове|ів|и)|кн|книг(?:ах|и|а)|книзі|частях|частинах|част[иі]|ч|вып|выпусках|випусках|вип|св|књ|књига)\.?$"
)

# "Сайт центра. Октябрь 2025"
MONTHS_OF_YEAR = r"(?:Январь|Февраль|Март|Апрель|Май|Июнь|Июль|Август|Сентябрь|Октябрь|Ноябрь|Декабрь|(?:Янв|Февр?|Апр|Авг|Сент?|Окт|Нояб|Дек)\.|Весна|Лето|Осень|Зима|Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)|Spring|Summer|Autumn|Fall|Winter)\s(?:1[89]|20)\d\d(?!\d)"
_OWN_SCRIPT = later(r"(?<=[^\W\d_])\s+[(]?(?P<own>[㐀-鿿ぁ-ヿ가-힣々〇][㐀-鿿ぁ-ヿ가-힣々〇ー・\s,:、「」『』《》\-]+)[)]?\s*$")


def own_script(draft: Draft, field: str, begin: int, end: int) -> int:
    """ "Минато-но кироку 港の記録 [Записи порта]": a title written out and in its own script; answers where the first ends."""
    found = _OWN_SCRIPT.search(draft.note.flat, begin, end)
    if found is None or re.search(r"[㐀-鿿ぁ-ヿ가-힣]", draft.note.flat[begin : found.start()]):
        return end
    draft.original[field] = draft.note.text[slice(*found.span("own"))].strip()
    return found.start()


def inner_stop(mask: str, begin: int, at: int) -> bool:
    """Whether the full stop at `at` shortens a month, or a year in front of a statute's number and name, and ends no title."""
    return of_month(mask[begin : at + 1]) or _NUMBER_AND_NAME.match(mask, at) is not None


def unslashed(draft: Draft, begin: int, imprint: re.Pattern[str]) -> re.Match[str] | None:
    """The stop that parts title and periodical where no "//" does: "Заглавие. Журнал. 2017. № 4. С. 5–18", "Заглавие. Журнал. 2017;61(2):34–45"."""
    named = re.compile(r"[.?!…]\s+(?:-\s)?(?=«[^»]{2,60}»,\s*(?:\d|№))|[.?!…]\s+(?:-\s)?В\s(?:кн|сб)\.:\s").search(
        draft.mask, begin, draft.end
    )
    if named:  # Заглавие. «Журнал», 2018, № 7; Заглавие. – В кн.: …
        return named
    book = _GENRED.search(draft.mask, begin, draft.end) or (
        _IN_ISSUE.search(draft.mask, begin, draft.end) if _CYRILLIC.search(draft.mask, begin, draft.end) else None
    )
    if book:  # the Ukrainian standard: Назва розділу. Назва книги : зб. наук. пр. Київ, 2009. С. 5–9
        return last_cut(draft.mask, [*_STOPS.finditer(draft.mask, begin, book.start("book") + 1)])
    year = _PERIODICAL.search(draft.mask, begin, draft.end)
    if year is None or imprint.search(draft.mask, begin, draft.end):
        return None
    return last_cut(draft.mask, [*_STOPS.finditer(draft.mask, begin, year.start())])
