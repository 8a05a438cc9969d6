"""Signs between the areas of a Russian or Ukrainian description as printers set them, made those of the standard.

Lists glue the dash to its stop (".- М."), the number to its sign's stop ("№. 4"), leave the stop out ("Вып 5") or put a comma where the
standard has a colon ("Л., Недра, 1980"). Only the flat text is changed, character by character, so that all offsets hold and values stay as printed.
"""

from __future__ import annotations

from dataclasses import replace

from refcheck.lang.later import later
from refcheck.lang.notes.ru import CITING
from refcheck.lang.notes.towns import MORE_TOWNS
from refcheck.parse.alternation import lettered
from refcheck.parse.clean import Clean

_CYRILLIC = "[А-яЁёІіЇїЄєҐґЎў]"
# Russian lists describe Latin works, too, and part them by strokes. Every form begins with a character of one set, to which a search leaps.
_OURS = later(rf"[А-яЁёІіЇїЄєҐґЎў№/P(](?:(?<={_CYRILLIC}){_CYRILLIC}{{2}}|(?<=№)\s?\d|(?<=/)(?<!:/)/|(?<=\sP)ubl\.,|(?<=\()[Ii]n Russ)")
_UPPER = "A-ZА-ЯЁІЇЄҐЎҚҒӘҰҮӨҺ"
_LONG_TOWNS = lettered(t for t in (*CITING.places, *MORE_TOWNS.split("|")) if len(t) > 4 and "." not in t)
_YEAR = r"(?:1[5-9]|20)\d\d"
_HOUSE = (
    rf"(?!(?:{_LONG_TOWNS}),)(?:„[^„“”\"]{{2,60}}[“”\"]|«[^«»]{{2,60}}»|[“\"][^“”\"]{{2,60}}[”\"]|[А-ЯЁІЇЄЎҚҒӘҰҮӨҺ][^.,:;/«»\d]{{2,50}})"
)

_NO_CONTAINER = (
    rf"(?!(?:{_LONG_TOWNS})[,.:]|[{_UPPER}]\w{{0,2}}\.|(?:Автореф|Дисс?|Изд|Вып|Часть|Том|Книга|Рук|Сер|Пер|Под|Отв|Сост|В)(?:[.\s]|ия))"
)
_SHORT_TOWNS = "М|Л|К|Мн|Пг|С[Пп]б|M|L"
_HELD = (
    rf"{_NO_CONTAINER}(?:[{_UPPER}«][^./:]{{2,90}}?(?:,\s(?:т|вып|кн)\.\s?\w{{1,4}})?,\s{_YEAR},\s?(?:№|N\s?\d|т\.|вып\.|[Vv]ol|[Nn]o\.)"
    rf"|(?=\S+\s\S)[{_UPPER}«](?:(?!\.-)[^/:]){{6,120}}?[.,]\s(?:{_SHORT_TOWNS})\.(?:\s?[-;]\s?(?:{_SHORT_TOWNS})\.)?,\s{_YEAR}(?!\d))"
)

# What is no part of any field, with what a text has that holds one: others whom nothing names ("Рогов П. Д. с соавт. Степь"), and what a title
# means in English ("Степь. [The Steppe]. М.")
_ENGLISH = r"(?!Electronic|Online|Internet|Web|Text|E-)[A-Z][a-z][^\[\]А-Яа-яЁёІіЇїЄєҐґЎў]{4,220}"
_BLANK = (
    (  # "Петров 2011: П. Петров. Заглавие": how other works call this one
        later(r"\d[а-яa-z]?\s?:\s"),
        later(
            rf"^\s*[{_UPPER}][\w-]+(?:(?:,\s|\sи\s|\sта\s|\s?/\s?)[{_UPPER}][\w-]+)*(?:\sи\sдр\.)?,?\s(?:1[89]|20)\d\d[а-яa-z]?\s?:\s(?=(?:[{_UPPER}]\.\s?){{1,2}}[{_UPPER}][а-я]|[{_UPPER}][\w-]+,?\s[{_UPPER}][а-я]{{0,2}}\.)"
        ),
    ),
    (
        later(r"(?:авт|сотр|кол|сар)"),
        later(
            rf"(?:(?<=[{_UPPER}]\.\s)|(?<=[{_UPPER}]\.,\s))(?:со?|и|зі?|із|і|та|й)\s(?:соавт|співавт|съавт|сааўт|сотр|співроб|кол|сар)[^\W\d_]*\.?(?=[\s,(])"
        ),
    ),
    (later("„"), later(r"(?<=[а-я],\s)[Ии]зд(?:\.|-во|ателство)\s(?=„)")),  # София, изд. „Световит“, 2008
    (
        later(r"\["),
        later(rf"(?<=[а-яёіїєґў»”)][.?!]\s)\[{_ENGLISH}\]\.?(?=\s[{_UPPER}«/-])|(?<=[а-яёіїєґў»”\"]\s)\[{_ENGLISH}\](?=[.,:]?\s)"),
    ),
)

# What is found, by the name of its group, and the signs put for it: as many characters.
_FORMS = later(
    rf"(?=[-.,;(№{_UPPER}вс]|\s-)(?:"  # what a form begins with: asked before all of them are tried
    # "Заглавие.— Журнал, 1976, № 11", "Заглавие.— Сборник. М., 1954, с. 193": the dash of older books parts title and container
    rf"(?<=\w\w\.)(?P<held>-\s)(?={_HELD})"
    # "история.- М.", "1985.–208 с.", "хозяйство. -1997. -V. 10"; not "М.-Л.", "навч.-метод."
    r"|(?P<tongue>\([Ii]n\sRuss(?:ian|\.)?[^()]{0,20}\)\.?)"  # "(In Russ.)": said of the work, none of its fields
    rf"|(?<=[.\]]\s)[A-Z][^\W\d_]+(?:[\s.-]+[A-Z][^\W\d_]+){{0,2}}(?P<publ>,)(?=\s[^.,:;/\d]{{2,60}}\sPubl\.,\s?{_YEAR})"  # "Moscow, Nauka Publ., 2001"
    rf"|(?<=\.\s)(?:Београд|Нови Сад|Ниш|Крагујевац|Сарајево|Скопље|Подгорица)(?P<serbian>\s)(?={_YEAR}[,.])"
    rf"|(?P<dash>(?<=\w\w\.)(?<![Пп]б\.)-(?=\s|[{_UPPER}«\d])|(?<=[)\]»”?!]\.)-(?=\s|[{_UPPER}«\d])|(?<=\w\.\s)-(?=[{_UPPER}«\d]))"
    rf"|(?P<extent>(?<=[\s,:]\d{{4}})\s-(?=\s?\d{{1,4}}\s?[сcбpт]\.))"  # "Книга, 2009 – 384 с."
    r"|№(?P<sign>\.)(?=\s?\d)|(?<=[\s,.])(?P<latin>N)(?=\s?\d)"
    r"|(?<=[,.;-]\s)[Сс](?P<pages>с)(?=\s\d)|(?<![^\W\d_])[Вв][ыи]п(?P<issue>\s)(?=\d)"
    rf"|(?<=[.-]\s)[{_UPPER}][а-яёії]{{3,}}(?P<town>\.:)(?=\s[^.:]{{2,40}},\s{_YEAR})"  # "Самара.: Парус"
    r"|(?<=\w\w)(?P<stroke>\./)(?=\s)"  # "посіб./ І. Бураковський"
    r"|(?<=\s)(?P<number>EDN:?\s?[A-Z]{6}(?!\w)\.?)"  # the Russian index's number of an article
    rf"|(?<=[\s.][{_UPPER}]\.)(?P<twice>\.)(?=\s)"  # "Рогов П.Д.. Степь"
    rf"|(?P<year>(?<=[^\W\d_])\s-(?=\s{_YEAR}\.\s+(?:-|Т\.|№|С\.|В[иы]п)))"  # "Сер. хим – 2003. – Т. 1"
    r"|(?<=\s(?:М|Л|К)\.)(?P<colon>;)(?=\s[Ии]зд)|(?<=\sСПб\.)(?P<semicolon>;)(?=\s[Ии]зд)"
    r"|(?<=\sМ\.)(?P<two>,)(?=\s?Л\.\s?[:,])"  # "М.,Л.: Госиздат", "М., Л., 1936"
    rf"|(?<=[а-я»],\s)(?:{_LONG_TOWNS}|Београд|Нови Сад)(?P<comma>,)(?=\s{_HOUSE},\s{_YEAR}\W*$)"  # "Степь, Чита, Экспресс, 2001"
    rf"|(?<=[.-]\s)(?:М\.|Л\.|К\.|С\.|СПб\.?|{_LONG_TOWNS})(?P<house>,)(?=\s+{_HOUSE},\s{_YEAR}(?!\d)))"  # "Л., Недра, 1980"
)
_SIGNS = {
    "held": "//",
    "publ": ":",
    "serbian": ",",
    "dash": " ",
    "extent": ". ",
    "sign": " ",
    "latin": "№",
    "pages": ".",
    "issue": ".",
    "town": " :",
    "stroke": " /",
    "twice": " ",
    "year": ". ",
    "colon": ":",
    "semicolon": ":",
    "two": "-",
    "house": ":",
    "comma": ":",
}


def tidied(note: Clean) -> Clean:
    """The note with the signs of its areas as the standard has them; a note without Cyrillic letters or two strokes as it is."""
    if not _OURS.search(note.flat):
        return note
    flat, out, last = note.flat, [], 0
    for sign, form in _BLANK:
        if sign.search(flat):
            flat = form.sub(lambda m: " " * len(m[0]), flat)
    for found in _FORMS.finditer(flat):
        group = found.lastgroup or ""
        start, end = found.span(group)
        if any(a.start <= start < a.end for a in note.addresses):
            continue
        out += [flat[last:start], _SIGNS.get(group, " " * (end - start))]
        last = end
    return replace(note, flat="".join(out) + flat[last:]) if out or flat is not note.flat else note
