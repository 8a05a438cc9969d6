"""What kind of name a concept is, and which states a text speaks of without naming them: "our side", 国内, 訪米."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from refcheck.match.content import Content, content_of
from refcheck.match.lexicon import numbers, rows
from refcheck.match.lexicon.belonging import Place, place_of
from refcheck.match.lexicon.book import Ids
from refcheck.match.units import Unit

STATE, PLACE, WATER, BODY = "state", "place", "water", "body"
_PLACES = ("places.tsv", "places_more.tsv", "places_named.tsv", "places_regions.tsv", "places_towns.tsv")
_BODIES = "organisations_persons.tsv"
_FIRST_PERSON = "vladimir_putin"  # behind the bodies of that file stand persons
_HOMES = {"zh": "china", "ja": "japan", "ru": "russia", "ko": "south_korea", "de": "germany", "fr": "france"}
_LONGEST = 4  # words of an English phrase that is asked for the states in it


@lru_cache(maxsize=1)
def _kinds() -> dict[int, str]:
    """Concept → its kind, by the file that its row stands in; belongs.txt knows more."""
    number = {row[0]: n for n, row in zip(numbers(), rows(), strict=True)}
    made: dict[int, str] = {}
    for file, kind in (*((f, PLACE) for f in _PLACES), (_BODIES, BODY)):
        for line in resources.files("refcheck.match.lexicon").joinpath(file).read_text("utf-8").splitlines():
            name = line.split("\t")[0]
            if kind == BODY and name == _FIRST_PERSON:
                break
            made[number[name]] = kind
    return made


@lru_cache(maxsize=8192)
def kind_of(ids: Ids) -> str:
    """The kind of a known name, "" where it has none that tells."""
    place = place_of(ids)
    if any(_kinds().get(i) == BODY for i in ids):
        return BODY
    if place is not None and place.kind:
        return {"power": STATE, "water": WATER}.get(place.kind, PLACE)
    return next((_kinds()[i] for i in sorted(ids) if i in _kinds()), "")


@lru_cache(maxsize=8192)
def implied(ids: Ids) -> tuple[Place, ...]:
    """The places that words of these concepts speak of: "visit China", "Chinese side", "US forces"."""
    own = place_of(ids)
    if own is not None:
        return (own,)
    found: dict[str, Place] = {}
    for phrase in (p for i in ids if i < len(rows()) for p in rows()[i][1].split("|")):
        if " " in phrase and phrase.count(" ") < _LONGEST and not phrase.islower():
            for unit in content_of(phrase, "en").units:
                place = place_of(unit.ids) if unit.proper else None
                if place is not None:
                    found[place.name] = place
    return tuple(found.values())


def places_in(content: Content) -> list[Place]:
    """The places that a text names, or speaks of in one word."""
    return [place for unit in content.units for ids in (unit.ids, *unit.parts) for place in implied(ids)]


@lru_cache(maxsize=8)
def home_of(lang: str) -> Place | None:
    """The state that "we" and 国内 most often mean in a language."""
    name = _HOMES.get(lang)
    return next((place_of(frozenset({n})) for n, row in zip(numbers(), rows(), strict=True) if row[0] == name), None)


def is_home(unit: Unit, lang: str) -> bool:
    """Whether a name is the home state of a language, its capital or its side."""
    home, place = home_of(lang), place_of(unit.ids)
    if home is None:
        return False
    return any(home.name in p.stands for p in ((place,) if place else implied(unit.ids)))


def meant_in(unit: Unit, there: list[Place]) -> bool:
    """Whether one of these places may be what a name means: Tokyo and Japan, 訪米 and the United States."""
    return any(one_place(a, b) for a in implied(unit.ids) for b in there)


def one_place(one: Place, other: Place) -> bool:
    """Whether both are one state, or one place; a city and its state are, where the city may stand for it."""
    return one.name == other.name or not one.stands.isdisjoint(other.stands)
