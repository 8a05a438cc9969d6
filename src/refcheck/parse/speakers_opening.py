"""Whom "he" or "she" means where its own sentence opens with a person: Drozd says as much when he remarks that …"""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse import speakers_ru
from refcheck.parse.genders import Genders
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.speakers_edges import Spot
from refcheck.parse.speakers_ru_back import pronoun_person

_SUBORDINATE = later(r"(?:Als|Nachdem|Bevor|Während|Wenn|Weil|Da|Obwohl|Seit|Sobald|Wo) ")
_HIS = later(r"(?:à|de|si) ", re.IGNORECASE)  # à l’en croire, de son propre aveu
_HE = frozenset("he she il elle er sie он она".split())
# A captain of twenty years, | Xu Ping, …: what stands before a name set apart
_DESCRIBED = later(r"(?:An?|The|Une?|L[ea]|Eine?|De[rm]|Die) [^,;:]{3,80}, |(?:An?|The) (?:[a-z-]+ ){1,4}")


def opening_person(pronoun: re.Match[str], spots: list[Spot], language: Language, genders: Genders) -> str | None:
    """The person among `spots`, the names of the pronoun's sentence, with whom it opens; None where it opens otherwise, or with one whom
    the pronoun cannot mean."""
    if pronoun.group().lower() == "оно":
        return speakers_ru.opening(pronoun.string, language, [s for s in spots if s[2]])
    if pronoun.group().lower() not in _HE and not _HIS.match(pronoun.group()):
        return None
    if language.code == "ru" and (person := pronoun_person(pronoun, spots)) and genders.meant(pronoun.group(), person) == person:
        return person
    text, bodies = pronoun.string, compiled(language.speech.bodies)
    heads = (
        s
        for s in spots
        if s[2] and s[1] < pronoun.start() and (s[0] == 0 or _DESCRIBED.fullmatch(text, 0, s[0])) and not bodies.search(s[2])
    )
    if language.code == "de" and _SUBORDINATE.match(text):  # Als Maren Holt vor die Presse trat, sagte sie …
        persons = list(dict.fromkeys(n for _, e, n in spots if n and e < pronoun.start() and not bodies.search(n)))
        return persons[0] if len(persons) == 1 and genders.meant(pronoun.group(), persons[0]) == persons[0] else None
    named = next((name for _, end, name in heads if text[end : end + 1] in tuple(" ,")), None)
    return named if named and genders.meant(pronoun.group(), named) == named else None
