"""What stands before a citation in Russian and Ukrainian prose: «О спорах вокруг степи см.: …», «Данные приводятся по изданию: …», «… вспоминал Лыков (Рогов П. Д. …)»."""

from __future__ import annotations

import re

_UPPER = "А-ЯЁІЇЄҐЎ"
_NO_CITATION = r"(?!(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?<!\w)[СсC]\.\s?\d|//|https?:)"
_PERSON = rf"[{_UPPER}A-Z][^\W\d_]+(?:-[{_UPPER}A-Z][^\W\d_]+)?,?\s(?:[{_UPPER}A-Z]\.\s?){{1,2}}"
_SOURCES = (
    r"(?:по|из|за|із|писал\w?|пишут?|указыва\w+|отмеча\w+|упомина\w+|изда[нв]и\w+|изд\.|книг\w+|кн\.|сборник\w*|стать\w+|работ\w+|монографи\w+|публикаци\w+|источник\w*"
    r"|виданн\w+|статт\w+|прац\w+|збірник\w*|джерел\w+|выданн\w+|кніг\w+|артыкул\w*)"
)
SLAVIC_OPENINGS = (
    # второй: Рогов П. Д. …; за противоположный взгляд — Рогов П. Д. …
    re.compile(
        rf"(?:(?:во-)?(?:перв|втор|трет|друг|ин|последн|противоположн|обратн|критическ|сторонник|противник|друг|інш|перш)\w*(?:\s[а-яёіїє]+){{0,3}}(?:\s?[-:]|,\s?см\.:?)\s+)(?=[{_UPPER}A-Z«„])"
    ),
    # Подробный разбор «степных замыслов» Лыкова см.: …
    re.compile(
        rf"[{_UPPER}](?:{_NO_CITATION}[^;]){{6,220}}?\s\(?(?:см|див|ср|гл|пор)\.(?:\s(?:также|також|таксама|подробнее|докладніше|напр\.|например))?,?\s?:\s*(?=[{_UPPER}A-Z«„])"
    ),
    # Вперше введено до зібрання у виданні: Рогів Т. …; not «Рец. на кн.: …», which is a title
    re.compile(
        rf"(?=[{_UPPER}])(?![^:]*(?<!\w)[Рр]ец)[{_UPPER}](?:{_NO_CITATION}[^;:]){{8,200}}?\s(?<!\.\s[ВУ]\s)(?<!-\s[ВУ]\s){_SOURCES}:\s+(?={_PERSON})"
    ),
    # О такой книжке рассказывал Л. М. Лыков (Рогов П. Д. Степь. М., 2001. С. 137)
    re.compile(
        rf"[{_UPPER}](?:{_NO_CITATION}[^;()]){{20,240}}\s\((?=(?:{_PERSON}(?:,\s{_PERSON})*)[{_UPPER}«][^()]{{4,}},\s(?:1[5-9]|20)\d\d)"
    ),
    # Текст был напечатан в «Степном вестнике» (1905. № 2)
    re.compile(
        rf"[{_UPPER}](?:{_NO_CITATION}[^;()]){{8,200}}?\s[вуў]\s(?:газете\s|журнале\s|альманахе\s|сборнике\s)?(?=«[^«»]{{3,80}}»\s?\((?:1[6-9]|20)\d\d[.,])"
    ),
)
_LETTER = re.compile(r"[А-яЁёІіЇїЄєҐґЎў]")
_CITED = re.compile(
    r"//|https?:|№|(?<!\w)[СсCPSЛ]\.\s?\d|[«„“]|(?<![^\W\d_])(?:[МЛК]|СПб|Пг|[А-ЯЁІЇЄ][а-яёіїє-]{2,})\.?(?:\s?:\s[^:.]{2,60})?,\s\[?(?:1[5-9]|20)\d\d\]?(?!\s?-\s?\d|\s?г)"
)
_LIFE = re.compile(
    r"[А-ЯЁІЇЄ][^.()\d]{3,80}\s\((?:(?:род|р|ум|нар)\.\s)?(?:ок\.\s)?\d{3,4}(?:\s?-\s?\d{3,4})?(?:\s?гг?\.)?\)\s?(?:-|,)\s[а-яёіїє]"
)
_OPENER = re.compile(
    r"(?:Имее?ю?тся\sв\sвиду|Речь\sид[её]т|По\s(?:данным|сведениям|состоянию|подсчетам)|[ВКСД]о?\s(?:(?:1[5-9]|20)\d\d|начале|конце|середине)\s|На\s\d{1,2}\s[а-я]|Эт(?:о|от|а|и)\s|Йдеться|Мається\sна\sувазі|За\sданими)"
)
_VERB = re.compile(r"(?<!\w)[а-яё]{3,}(?:л[аои]?(?:сь|ся)|[аиуеы]л[аои]|ется|ются|ится|ятся)(?!\w)")
_DATED = re.compile(r"(?<=[^\s.]\s)(?:1[5-9]|20)\d\d(?:\s?-\s?(?:1[5-9]|20)?\d\d)?\s?(?:гг?\.|год)")


def is_slavic_prose(text: str) -> bool:
    """Whether a Russian or Ukrainian sentence explains and cites nothing: a life with its years, what is meant, what was in a year.

    A sign of a citation (two strokes, №, pages, marks, a town with its year) makes it none.
    """
    if _LETTER.search(text) is None or _CITED.search(text):
        return False
    if _LIFE.match(text) or _OPENER.match(text):
        return True
    return _VERB.search(text) is not None and _DATED.search(text) is not None
