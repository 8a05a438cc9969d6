"""What a unit's counterpart, or the want of one, says about two stretches being translations of each other."""

from __future__ import annotations

from functools import lru_cache
from math import log

from refcheck.match.content import Content
from refcheck.match.lexicon.book import Ids
from refcheck.match.lexicon.kin import kin
from refcheck.match.units import Unit, is_light

# How often a unit finds a counterpart in a true translation.
_WORD, _GENERAL, _LIGHT, _KNOWN_NAME, _NAME = 0.61, 0.68, 0.33, 0.87, 0.73
_GENERAL_WEIGHT = 0.55
_LEAST, _APART = 0.02, 0.05
# A word akin in the place of the one that is missed: how often in a translation and by chance, for a word with so many kin.
_AKIN = (0.11, 0.006, 0.48)
_BY_CHANCE = (0.01, 0.0042, 0.33)

_NOTHING: tuple[Ids, float, float] = (frozenset(), 0.0, 0.0)


def usual(unit: Unit) -> float:
    """How often such a unit finds a counterpart in a translation."""
    if unit.proper:
        return _KNOWN_NAME if unit.ids else _NAME
    if is_light(unit):
        return _LIGHT
    return _GENERAL if unit.weight < _GENERAL_WEIGHT else _WORD


def by_chance(unit: Unit) -> float:
    """How often a unit finds a counterpart in a sentence that is no translation: the more, the more concepts it may stand for."""
    return min(0.06 + 0.03 * len(unit.ids), 0.4) if unit.ids else 0.08


def says(unit: Unit, chance: float, *, found: bool) -> float:
    """Log odds of a counterpart found or missed; `chance` is how often one is found by chance."""
    true = usual(unit)
    by_chance = min(max(chance, _LEAST), true - _APART)
    return log(true / by_chance) if found else log((1 - true) / (1 - by_chance))


def is_telling(unit: Unit, *, found: bool) -> bool:
    """Whether a counterpart found or missed says anything: a word that nobody knows may only be found."""
    return found or bool(unit.ids) or (unit.proper and unit.sound is not None)


def akin(unit: Unit, other: Content) -> float:
    """Log odds of a word akin to one without a counterpart being there or not, 0 where that cannot be told."""
    near, there, missing = kindred(unit)
    return missing if near.isdisjoint(other.ids) else there


def kindred(unit: Unit) -> tuple[Ids, float, float]:
    """The concepts akin to a unit that has no counterpart, with the log odds of one of them being there, and of none."""
    return _NOTHING if unit.proper or not unit.ids or is_light(unit) else _near(unit.ids)


def is_akin(unit: Unit, other: Content) -> bool:
    """Whether the other side has a word akin to one without a counterpart."""
    return bool(unit.ids) and not _near(unit.ids)[0].isdisjoint(other.ids)


@lru_cache(maxsize=8192)
def _near(ids: Ids) -> tuple[Ids, float, float]:
    """The concepts akin, with the log odds of one of them being there, and of none."""
    near = kin(ids)
    true, chance = (min(base + step * len(near), most) for base, step, most in (_AKIN, _BY_CHANCE))
    return near, log(true / chance), log((1 - true) / (1 - chance))
