"""Who heads a description of the Russian standard: names and initials, names in full, a body, with the year that some lists put behind them."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern
from refcheck.parse.names import CYRILLIC, is_organisation, split_names
from refcheck.parse.styles.cyrillic_parts import ROLES
from refcheck.parse.styles.gost_parts import ONE_NAME
from refcheck.parse.styles.names_palladius import HEADING, palladius_names

_SURNAME = r"[^\W\d_a-zа-яёіїєґ][\w'’\-]*(?:\s[^\W\d_a-zа-яё][\w'’\-]*)??"
_INITIALS = rf"(?!U\.[SNK]\.|Nr\.|No\.|Bd\.|Jg\.|Vol\.)(?:(?!(?:Соч|Изд|Вып|Рец|Пер|Ред|Отв|Тр|Сб|Кн|Ист)\.)[A-ZÀ-Þ{CYRILLIC}][a-zа-яё]{{0,2}}\.[\s\-]?)+(?:[{CYRILLIC}](?=,\s))?"
_PERSON = rf"{_SURNAME},?\s+{_INITIALS}(?:\s?(?:van|von|de|der|den|фон|де|ван)(?:\s(?:den|der))?(?:\.|(?=[\s,])))*"
# Kinds of papers that a person's name follows in the genitive: "Письмо П. Д. Рогова"
_PAPER = r"(?!(?:Письм[оа]|Записк[аи]|Речь|Докладн?ая?|Дневники?|Воспоминания|Интервью|Телеграмм[аы]|Показания|Рапорт|Донесение|Отзыв|Термин|Выступление|Собрание|Сочинения|Памяти|Труды|Архив|Заявление|Из)\s)"
AUTHORS = later(
    rf"\s*{_PAPER}((?:{_PERSON})(?:(?:\s*[,;]\s*(?:(?:и|та)\s+)?|\s*и\s*|\s+(?:та|і|й)\s+)(?:{_PERSON}))*(?:,?\s*(?:и др\.|та ін\.|et al\.))?)(?:\s+(?=\S)|,\s+(?=(?:1[89]|20)\d\d[а-яa-z]?[.,]\s|[А-ЯЁ][^\W\d_]+\s(?:[а-яё]|[А-ЯЁ][а-яё]+\s[а-яё])[^,]*[.,]\s))"
)
# "Павлинський, Юрій Віталійович. Заглавие / Ю. В. Павлинський": the library's heading
_FULL_NAME = later(
    rf"\s*([{CYRILLIC}][^\W\d_]+(?:-[{CYRILLIC}][^\W\d_]+)?,\s[{CYRILLIC}][^\W\d_]+(?:\s[{CYRILLIC}][^\W\d_]+)?)\.\s+(?=[{CYRILLIC}«])"
)
# "Рогић, Јован. (2001). „Заглавље”. Ниш: Кула"
_FULL_DATED = later(
    rf"\s*(?P<family>[{CYRILLIC}][^\W\d_]+),\s(?P<given>[{CYRILLIC}][^\W\d_]+(?:\s[{CYRILLIC}][^\W\d_]+)?)\.?\s\((?P<year>(?:1[5-9]|20)\d\d)\)\.\s+"
)
# "Рогић, Јован и Кулић, Бранко (ур.). Заглавие": names in full, each turned by a comma
_TURNED_ONE = rf"[{CYRILLIC}][^\W\d_]+(?:-[{CYRILLIC}][^\W\d_]+)?,\s[{CYRILLIC}][^\W\d_]+(?:\s[{CYRILLIC}](?:[^\W\d_]+|\.))?"
_TURNED_NAMES = later(
    rf"\s*(?P<names>{_TURNED_ONE}(?:(?:,?\s(?:и|та|і|й|&)\s|;\s){_TURNED_ONE})*)(?P<role>,?\s\((?:{ROLES})\.?\))?[.,]?\s+(?=[{CYRILLIC}«„“])"
)
# "Рогов Пётр Ильич. Заглавие"
_PATRONYMIC = later(
    rf"\s*(?P<whole>(?P<family>[{CYRILLIC}][^\W\d_]+(?:-[{CYRILLIC}][^\W\d_]+)?)\s(?P<given>[{CYRILLIC}][^\W\d_]+\s[{CYRILLIC}][^\W\d_]+(?:вич|вна|ична|ьич|Ильич|івна|овіч|ўна)))\.\s+(?=[{CYRILLIC}«„“])"
)
_HAN_NAME = r"(?:[㐀-鿿々]{2,5}|[가-힣]{2,4})"
_LONGEST_NAME = 6
# "Морита Кэн 森田健. Заглавие", "何宁 (Хэ Нин). 题名", "Kim Soo-hyun (김수현). …": a name written out and in its own script
_WRITTEN = (
    rf"(?:[{CYRILLIC}A-Z][^\W\d_㐀-鿿가-힣]+(?:-[^\W\d_㐀-鿿가-힣]+)?\s){{1,2}}[{CYRILLIC}A-Z][^\W\d_㐀-鿿가-힣]+(?:-[^\W\d_㐀-鿿가-힣]+)?"
)
_OWN = r"[㐀-鿿가-힣々][㐀-鿿가-힣々ァ-ヺー·・]{1,11}"
_BOTH = rf"(?:{_WRITTEN}\s\(?{_OWN}\)?|{_OWN}\s?\({_WRITTEN}\))"
_BOTH_AUTHORS = later(rf"\s*(?P<people>{_BOTH}(?:,\s{_BOTH})*)\.\s+(?=\S)")
_HAN_AUTHORS = later(rf"\s*({_HAN_NAME}(?:\s*[,、]\s*{_HAN_NAME})*|[㐀-鿿々ァ-ヶー]{{6,20}}|[가-힣]{{5,20}})\.\s+(?=[㐀-鿿ぁ-ヿ가-힣])")
# "Тодоров, Иван. История": sure where the first ends as family names do and the second does not
_FAMILY_END = later(r"(?:[оеё]в|ова|ева|ин|ина|[сц]к[иі]й?|ская|цкая|ић|енко|чук|юк|дзе|швили|[ао]вич)$")
_NO_GIVEN = later(r"(?!Яков$|Лев$)[^\W\d_]+(?:[оеё]в|ова|ева|[сц]к[иі]й?|енко)$")


_AGENCY = later(r"\s*([А-ЯЁІЇЄ]{3,8}(?:[\s-](?:[А-ЯЁІЇЄ][а-яёіїє]+|«[^«»]{2,30}»)){0,2})\.\s+(?=[А-ЯЁІЇЄ«][^.]{8,})")


def _eastern_heading(draft: Draft) -> int | None:
    """Chinese names in Russian letters or in their own; answers where the title begins."""
    chinese = HEADING.match(draft.mask, draft.start, draft.end)
    # "Мао Цзэдун. Биография / А. В. Рогов": who signs it wrote it, and the name is that of the title
    if chinese and not re.search(r"\s/\s[А-ЯЁ]\.", draft.mask[chinese.end() : draft.end]):
        draft.put_names("author", palladius_names(draft.note.flat[slice(*chinese.span("names"))]), *chinese.span("names"))
        return chinese.end()
    both = _BOTH_AUTHORS.match(draft.mask, draft.start, draft.end)
    if both:
        people = draft.note.flat[slice(*both.span("people"))]
        written = [w.partition(" ") for w in re.findall(_WRITTEN, people)]
        draft.put_names("author", tuple(Name(family=family, given=given) for family, _, given in written), *both.span("people"))
        draft.original["author"] = ", ".join(re.findall(_OWN, people))
        return both.end()
    han = _HAN_AUTHORS.match(draft.mask, draft.start, draft.end)
    if han and (len(han[1]) < _LONGEST_NAME or "," in han[1] or "、" in han[1] or is_organisation(han[1])):
        draft.put_names("author", split_names(draft.note.text[han.start(1) : han.end(1)]), *han.span(1))
        return han.end()
    return None


def _full_heading(draft: Draft) -> int | None:
    """Names in full; answers where the title begins."""
    dated = _FULL_DATED.match(draft.mask, draft.start, draft.end)
    if dated:
        draft.put_names("author", (Name(family=dated["family"], given=dated["given"]),), dated.start("family"), dated.end("given"))
        draft.put("issued", *dated.span("year"))
        draft.strike(draft.start, dated.end())
        return dated.end()
    full = _FULL_NAME.match(draft.mask, draft.start, draft.end)
    if full and (_sure(full[1]) or re.search(rf"\s/\s[^/]*{re.escape(full[1].partition(',')[0])}", draft.mask[full.end() : draft.end])):
        family, _, given = full[1].partition(", ")
        draft.put_names("author", (Name(family=family, given=given),), *full.span(1))
        return full.end()
    turned = _TURNED_NAMES.match(draft.mask, draft.start, draft.end)
    if turned and (turned["role"] or turned["names"].count(",") > 1):
        people = re.split(r",?\s(?:и|та|і|й|&)\s|;\s", draft.note.flat[slice(*turned.span("names"))])
        named = tuple(Name(family=family, given=given) for family, _, given in (one.partition(", ") for one in people))
        draft.put_names("editor" if turned["role"] else "author", named, *turned.span("names"))
        return turned.end()
    patronymic = _PATRONYMIC.match(draft.mask, draft.start, draft.end)
    if patronymic:
        draft.put_names("author", (Name(family=patronymic["family"], given=patronymic["given"]),), *patronymic.span("whole"))
        return patronymic.end()
    return None


def take_heading(draft: Draft, found: re.Match[str] | None) -> int:
    """Read the heading; answers where the title begins."""
    if found:
        draft.put_names("author", split_names(draft.note.text[found.start(1) : found.end(1)]), *found.span(1))
        year = re.compile(r"\(?((?:1[89]|20)\d\d)[а-яa-z]?\)?(?:[.,]\s+(?=\S)|\s+(?=[А-ЯЁ][а-яё]))").match(
            draft.mask, found.end(), draft.end
        )
        if year:  # lists that put the year behind the author
            draft.put("issued", *year.span(1))
            draft.strike(year.start(), year.end())
        if year:
            return year.end()
        role = re.compile(rf"\((?:[Ee]ds?|[Hh]rsg|{ROLES})\.?\)[.,]?\s+(?=\S)").match(draft.mask, found.end(), draft.end)
        if role:  # Smith J. (ed.). The Steppe
            draft.move_names("author", "editor")
            return role.end()
        second = re.compile(r"\([А-ЯЁ][^()\d]{2,30}\)\.?\s+").match(draft.mask, found.end(), draft.end)
        return second.end() if second else found.end()  # Бичурин Н.Я. (Иакинф). Заглавие: another name of the author
    eastern = _eastern_heading(draft)
    if eastern is not None:
        return eastern
    initialled = re.compile(rf"\s*((?:[А-ЯЁ]\.\s?){{1,2}}(?=[А-ЯЁ][а-яё]){_SURNAME})(?:\.\s+(?=[А-ЯЁ«])|,\s+(?=[«“„]))").match(
        draft.mask, draft.start, draft.end
    )
    if initialled:
        draft.put_names("author", split_names(draft.note.text[slice(*initialled.span(1))]), *initialled.span(1))
        return initialled.end()
    whole = _full_heading(draft)
    if whole is not None:
        return whole
    lone = re.compile(rf"\s*({ONE_NAME})\.\s+(?=[А-ЯЁ«])").match(draft.mask, draft.start, draft.end)
    if lone:
        draft.put_names("author", split_names(lone[1]), *lone.span(1))
        return lone.end()
    agency = _AGENCY.match(draft.mask, draft.start, draft.end) if draft.has("URL") else None
    if agency:  # ТАСС. Навигация на Амуре [Электронный ресурс]
        draft.put_names("author", (Name(literal=agency[1]),), *agency.span(1))
        return agency.end()
    single = re.match(r"\s*([^.«»:/]{3,90}?)\.\s+(?=\S)", draft.mask[draft.start : draft.end])
    if (
        single
        and not re.match(
            r"Рец|(?:Federal\S+|Konstitutsionn\S+)\s(?:zakon|konstits)|(?:Zakon|Ukaz|Postanovlenie|Rasporyazhenie|Prikaz)\s", single[1]
        )  # "Рец. на кн.: …" is the title of a review
        and (is_organisation(single[1]) or re.fullmatch(r"[^\W\d_a-zа-яё][а-яё\-]+", single[1]))
        and "//" in draft.text + ("//" if is_organisation(single[1]) and pattern(r"<organisation>").search(single[1]) else "")
        and not re.match(r"\s*(?:\[Электронный|URL|\x00|\d)", draft.mask[draft.start + single.end() : draft.end])
    ):
        a, b = draft.start + single.start(1), draft.start + single.end(1)
        draft.put_names("author", split_names(draft.note.text[a:b]), a, b)
        return draft.start + single.end()
    return draft.start


def _sure(name: str) -> bool:
    """Whether "FAMILY, GIVEN" can be nothing else: «Пушкин, Лермонтов. Очерки» names two."""
    family, _, given = name.partition(", ")
    if re.search(r"\s[^\W\d_]+(?:вич|вна|ична)$", given):
        return True  # Пак, Борис Дмитриевич
    return _FAMILY_END.search(family) is not None and _NO_GIVEN.match(given) is None


# Western heads: given names first, or a comma where the standard has none
_GIVEN_FIRST = r"(?:[A-ZÀ-ÞĀ-Ž][\w'’\-]*\.?(?:-[A-Z]\.)?\s){1,3}(?:(?:van|von|de|la|der|den|du|di|da|del|le)\s){0,2}[A-ZÀ-ÞĀ-Ž][\w'’\-]+(?:,?\s[JS]r\.)?"
WESTERN = later(
    rf"\s*(?:{_GIVEN_FIRST},\s)*{_GIVEN_FIRST},?\s(?:and|&)\s{_GIVEN_FIRST},\s"
    r"|\s*[A-ZÀ-Þ][\w'’\-]+\s(?:[A-Z]\.\s?)+(?:(?:van|von|de|la|der|den|du|di|da)\s)*[A-ZÀ-Þ][\w’'\-]+(?:\s[A-ZÀ-Þ][\w’'\-]+|\s[JS]r\.)?,\s(?!.*[^.]{4}\.\s+[A-ZÀ-Þ][\w\- ]+\s?:\s).*,\s(?:1[5-9]|20)\d\d(?:,\spp?\.\s[\d\-, ]+)?\W*$"
    r"|\s*[A-ZÀ-Þ][\w'’\-]+,\s(?:[A-Z]\.\s?)+(?:and|&)\s(?:[A-Z]\.\s?)+[A-ZÀ-Þ][\w'’\-]+,\s"
    r"|\s*[A-ZÀ-Þ][\w'’\-]+\s(?:[A-Z]\.\s?)+[A-ZÀ-Þ][\w'’\-]+,\s(?!.*[^.]{4}\.\s+[A-ZÀ-Þ][\w\- ]+\s?:\s).*,\s(?:1[5-9]|20)\d\d\W*$"
    # "Alois B. Fuhr: Die Schleuse, Wien 1921"; "Ada Moor, A. L. Feld: The Life (Ely: Fen Press, 1995)"
    r"|\s*[A-ZÀ-Þ][\w'’\-]+\s(?:[A-Z]\.\s?)+[A-ZÀ-Þ][\w'’\-]+:\s(?=.*,\s[A-ZÀ-Þ][\w\- ]+\s(?:1[5-9]|20)\d\d(?:,\sS\.|\W*$))"
    r"|\s*[A-ZÀ-Þ][\w'’\-]+\s[A-ZÀ-Þ][\w'’\-]+,\s(?:[A-Z]\.\s?)+[A-ZÀ-Þ][\w'’\-]+:\s(?=.*\([^()]*(?:1[5-9]|20)\d\d\))"
)
