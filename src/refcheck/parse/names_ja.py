"""Japanese names that stand before their house and office: 早瀬理恵・東海国際大教授."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.match.called import names_person
from refcheck.parse.quotations_kinds import compiled

_NAME = "[一-龥々]{1,4}[一-龥々ぁ-んァ-ヺ]{1,4}"


def housed(stretch: str, language: Language) -> list[tuple[int, int, str]]:
    """(start, end, name) of the persons in a stretch who are named so, in order."""
    found = compiled(rf"(?P<name>{_NAME})・[一-龥々ァ-ヺー\w]{{2,20}}?(?:{language.speech.titles})(?=[はがもにと（(])").finditer(stretch)
    return [(m.start(), m.end(), m["name"]) for m in found if names_person(m["name"], language)]
