"""Whether "elle" or "er" can mean a person: what the words before a name tell of it (la juriste, der Kapitän, Frau)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refcheck.lang.speeches.fr_told import PERSON
from refcheck.parse import speakers_zh

_SHE = {
    "fr": re.compile(
        rf"(?:(?<!\w)(?:la|une|sa|cette|Mme|Madame)(?: [\w’'\-]+){{0,3}} ?|(?<!\w)(?:la|une|sa|cette) (?:{PERSON}|préfète|déléguée|présidente|avocate|secrétaire)(?!\w)[^.;:,]{{0,60}}, "
        r"|(?:ice|ienne|euse|ière|rice|l[’'][\w]+(?:enne|ice|euse))[ ,]*)$",
        re.IGNORECASE,
    ),
    "de": re.compile(r"(?<!\w)(?:(?:die|eine|seine|ihre|Frau)(?: [\w\-]+){0,2}|[A-ZÄÖÜ]\w{3,}in)[ ,]*$"),
}
_HE = {
    "fr": re.compile(
        rf"(?:(?<!\w)(?:le|un|son|ce|M\.|Monsieur)(?: [\w’'\-]+){{0,3}} ?|(?<!\w)(?:le|un|son|ce) (?:{PERSON}|délégué|avocat|secrétaire)(?!\w)[^.;:,]{{0,60}}, "
        r"|\w{3,}(?:eur|ien|ier)[ ,]*)$",
        re.IGNORECASE,
    ),
    "de": re.compile(r"(?<!\w)(?:der|ein|sein|ihr|Herr)(?: [\w\-]+){0,2}[ ,]*$", re.IGNORECASE),
}
_PRONOUNS = {"elle": "f", "elles": "f", "celle-ci": "f", "il": "m", "celui-ci": "m", "er": "m"}  # German "sie" may be many


class Genders:
    """What is known of the persons named so far. For French and German; in Chinese a party to talks (中方) is no "he"; elsewhere nobody is ruled out."""

    def __init__(self, code: str) -> None:
        self._she, self._he = _SHE.get(code), _HE.get(code)
        self._known: dict[str, str] = {}
        self._spoken: list[str] = []

    def learn(self, text: str, names: Iterable[tuple[int, int, str]]) -> None:
        """Take in the words before each name; what was told first stays."""
        if self._she is None or self._he is None:
            return
        for start, _, name in names:
            before = text[max(0, start - 40) : start]
            told = "f" if self._she.search(before) else "m" if self._he.search(before) else ""
            if told:
                self._known.setdefault(name, told)

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
        return next((name for name in reversed(self._spoken) if self._known.get(name) == wanted), last)
