"""Chinese names in Russian letters, family name first and no initials: Ван Цзисы. Баланс сил; Дэн Сяопин. Избранное; Сыма Цянь."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.model import Name

_FINAL = (
    "(?:уань|уан|уай|юань|юань|энь|эн|эй|эр|ань|ан|ай|ао|янь|ян|яо|инь|ин|оу|унь|ун|уй|уа|уэ|уо|юнь|юн|юй|юэ|ую|иэ|ио|ю|я|е|и|э|у|о|а|ы)"
)
_SYLLABLE = rf"(?i:(?:цз|чж|[бпмфдтнлгкхцсчшжвр])?{_FINAL}ъ?)"
_FAMILY = rf"(?=[А-ЯЁ])(?:{_SYLLABLE}|Сыма|Оуян|Чжугэ|Шангуань|Сыту)"
_GIVEN = rf"(?=[А-ЯЁ])(?:{_SYLLABLE}){{1,2}}(?:-{_SYLLABLE})?"
_NAME = rf"(?P<family>{_FAMILY})\s(?P<given>{_GIVEN})(?![^\W\d_])"
_ONE = later(_NAME)
_PLAIN = re.sub(r"\?P<\w+>", "?:", _NAME)
HEADING = later(rf"\s*(?P<names>{_PLAIN}(?:,\s{_PLAIN})*)\.\s+(?=[А-ЯЁ«])(?!(?:М|Л|СПб)\.|[А-ЯЁ][а-яё]+\s?[:,]\s)")
"""The names at the head of an entry, closed by a full stop, with a title and no imprint behind."""


def palladius_names(text: str) -> tuple[Name, ...]:
    """The names of a heading that `HEADING` has found."""
    return tuple(Name(family=m["family"], given=m["given"]) for m in _ONE.finditer(text))
