"""Japanese names that stand before their house and office: 早瀬理恵・東海国際大教授."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.match.called import names_person
from refcheck.parse.quotations_kinds import compiled

_NAME = r"(?<![一-龥々ァ-ヺー])[一-龥々]{2,5}[ぁ-んァ-ヺ]{0,3}"


def housed(stretch: str, language: Language) -> list[tuple[int, int, str]]:
    """(start, end, name) of the persons in a stretch who are named so, in order."""
    found = compiled(rf"(?P<name>{_NAME})・[一-龥々ァ-ヺー\w]{{1,20}}?[一-龥々](?:{language.speech.titles})(?=[はがもにと（(])").finditer(
        stretch
    )
    return [(m.start(), m.end(), m["name"]) for m in found if names_person(m["name"], language)]
