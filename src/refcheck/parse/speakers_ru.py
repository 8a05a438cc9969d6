"""What is Russian about telling who speaks: names behind prepositions and pronouns in oblique cases are no subjects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from refcheck.match.called import is_common
from refcheck.parse.speakers_edges import WHERE, Spot

THE_SAME = re.compile(r"(?:(?:того|той|тех|этого|этой|этих)(?: же)?|его|её|их|сво\w+|собственн\w+|привед[её]нн\w+) ", re.IGNORECASE)
BY_HIM = re.compile(r"\W*(?:по|с|если|на|в|как) (?:[а-яё]+ )?(?:его|её|ее|их|ему|ей|им|ею|ими)(?!\w)", re.IGNORECASE)
_OTHERS = frozenset("его её ее их ему ей".split())  # whom somebody meets, tells
_WHO = re.compile(r",? котор(?:ый|ая|ое|ые)(?!\w)[^,;:.«]{0,80}$")  # Громов, который утверждал, что …
_FAMILY = re.compile(r"(?:[оеё]ва?|[сц]к(?:ий|ая)|енко|швили|дзе|[иы]н|[уюя]к|ич|ян)$")
_INFINITIVE = re.compile(r"[а-яё](?:ть|ти|чь)(?:ся|сь)?$")
_WORDS = 2  # blanks in a run of names that may begin with the place that a preposition leads to: с реки Сосьвы Илья Громов


def subjects(spots: list[Spot], stretch: str) -> list[Spot]:
    """The names and pronouns of a stretch that may be a subject."""
    spots = [s for s in spots if stretch[s[0] : s[1]].lower() not in _OTHERS] or spots
    free = [s for s in spots if not WHERE.search(stretch, 0, s[0])]
    return free or [s for s in spots if stretch[s[0]].islower() or (s[2] or "").count(" ") >= _WORDS]


def relative(before: str, names: Callable[[str], Iterable[tuple[int, int, str]]]) -> str | None:
    """Whom a relative pronoun means that is the subject of the verb behind `before`: the name right before it."""
    who = _WHO.search(before.rstrip())
    beside = [n for _, end, n in names(before[: who.start()]) if end >= who.start() - 1] if who else []
    return beside[-1] if beside else None


def is_head_word(name: str) -> bool:
    """A word that has its capital from its place: a common one that is shaped as no family name, or an infinitive (Вечером, Копать)."""
    return _INFINITIVE.search(name) is not None or (is_common(name, "ru") and _FAMILY.search(name) is None)


def may_speak(name: str, stretch: str, known: Callable[[str], str | None]) -> bool:
    """Whether a lone word with a capital may be a name, and no preposition stands before it in a stretch."""
    at = stretch.find(name)
    return (known(name) is not None or not is_head_word(name)) and (at < 0 or WHERE.search(stretch, 0, at) is None)
