"""Whether "elle" or "er" can mean a person: what the words before a name tell of it (la juriste, der Kapitän, Frau)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refcheck.lang.later import later
from refcheck.lang.speeches.fr_told import PERSON
from refcheck.parse import speakers_zh

# Russian names are told by what agrees with them behind: Громова, которая; Чжэн Ли сообщила; and by a noun or adjective before them.
_RU_SHE = later(
    r"(?:(?<!\w)[а-яё]+(?:ница|истка|тельница|евна|ессса|есса|щица|чица|ая|яя|вшая|щая)|госпожа|вдова|мать|дочь|сестра|хозяйка|женщина|[—–] (?:[а-яё]+ )?[а-яё]+ла(?:сь)?) $",
    re.IGNORECASE,
)
_RU_HE = later(
    r"(?:(?<!\w)[а-яё]+(?:ый|ий|вший|щий|ший)|господин|отец|брат|сын|вдовец|старик|рыбак|пастух|[—–] (?:[а-яё]+ )?[а-яё]+[аеиоуыя]л(?:ся)?) $",
    re.IGNORECASE,
)
_RU_BEHIND = later(
    r",? (?:(?P<f>котор(?:ая|ую|ой)|[а-яё]+(?:[аеиоуыя]ла|лась|шла|гла|вшая|вшую|щая)|[а-яё]{3,}ена)|(?P<m>который|которого|[а-яё]+(?:[аеиоуыя]л|лся|ш[её]л|вший|щий)))(?!\w)"
)
_RU_ACTS = later(r" (?:[а-яё]+ )?[а-яё]+(?:[аеиоуыя]л[аи]?|лся|лась|[её]т|ит)(?:ся)?(?!\w)")
_RU_ENDS = ((later(r"(?:вна|ская|цкая)$"), "f"), (later(r"(?:вич|ский|цкий|[оеё]в|[чшж]кин|[иы]шин)$"), "m"))

_SHE = {
    "ru": _RU_SHE,
    "fr": later(
        rf"(?:(?<!\w)(?:la|une|sa|cette|Mme|Madame)(?: [\w’'\-]+){{0,3}} ?|(?<!\w)(?:la|une|sa|cette) (?:{PERSON}|préfète|déléguée|présidente|avocate|secrétaire)(?!\w)[^.;:,]{{0,60}}, "
        r"|(?:ice|ienne|euse|ière|rice|l[’'][\w]+(?:enne|ice|euse))[ ,]*)$",
        re.IGNORECASE,
    ),
    "de": later(r"(?<!\w)(?:(?:die|eine|seine|ihre|Frau)(?: [\w\-]+){0,2}|[A-ZÄÖÜ]\w{3,}in)[ ,]*$"),
}
_HE = {
    "ru": _RU_HE,
    "fr": later(
        rf"(?:(?<!\w)(?:le|un|son|ce|M\.|Monsieur)(?: [\w’'\-]+){{0,3}} ?|(?<!\w)(?:le|un|son|ce) (?:{PERSON}|délégué|avocat|secrétaire)(?!\w)[^.;:,]{{0,60}}, "
        r"|\w{3,}(?:eur|ien|ier)[ ,]*)$",
        re.IGNORECASE,
    ),
    "de": later(r"(?<!\w)(?:der|ein|sein|ihr|Herr)(?: [\w\-]+){0,2}[ ,]*$", re.IGNORECASE),
}
_PRONOUNS = {
    "он": "m",
    "она": "f",
    "elle": "f",
    "elles": "f",
    "celle-ci": "f",
    "il": "m",
    "celui-ci": "m",
    "er": "m",
}  # German "sie" may be many


class Genders:
    """What is known of the persons named so far. For French and German; in Chinese a party to talks (中方) is no "he"; elsewhere nobody is ruled out."""

    def __init__(self, code: str) -> None:
        self._she, self._he = _SHE.get(code), _HE.get(code)
        self._russian = code == "ru"
        self._known: dict[str, str] = {}
        self._spoken: list[str] = []

    def learn(self, text: str, names: Iterable[tuple[int, int, str]]) -> None:
        """Take in the words before each name; what was told first stays."""
        if self._she is None or self._he is None:
            return
        for start, end, name in names:
            before = text[max(0, start - 40) : start]
            behind = _RU_BEHIND.match(text, end) if self._russian else None
            if behind is not None and behind.lastgroup:
                self._known.setdefault(name, behind.lastgroup)
            if self._russian and (behind is not None or _RU_ACTS.match(text, end)):
                self._spoken.append(name)
            told = "f" if self._she.search(before) else "m" if self._he.search(before) else ""
            if told:
                self._known.setdefault(name, told)
            elif self._russian and (ends := next((g for p, g in _RU_ENDS if p.search(name)), "")):
                self._known.setdefault(name, ends)

    def many(self, name: str) -> None:
        """Take in that a name is that of several, whom no "he" means."""
        self._known[name] = "p"

    def spoke(self, name: str) -> None:
        """Take in who spoke."""
        self._spoken.append(name)

    def meant(self, pronoun: str, last: str | None) -> str | None:
        """The last speaker, or the one before whom the pronoun can mean where it cannot mean the last."""
        if pronoun in ("他", "她") and last and last.endswith("方"):
            heard = ((0, 0, name) for name in reversed(self._spoken))
            return speakers_zh.person(list(heard)) or last
        wanted = _PRONOUNS.get(pronoun.casefold())
        if wanted is None or last is None or self._known.get(last, wanted) == wanted:
            return last
        unknown = wanted if self._russian else None
        return next((name for name in reversed(self._spoken) if self._known.get(name, unknown) == wanted), last)
