"""What speaks for a window of text being the passage that a quotation translates, as numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import log, sqrt

from refcheck.match.content import Content
from refcheck.match.index import Weighed
from refcheck.match.pairing import number_in
from refcheck.match.units import Unit

NAMES = (
    "bias",
    "forward",
    "backward",
    "both",
    "numbers",
    "numbers_lost",
    "names",
    "names_lost",
    "length",
    "characters",
    "matched",
    "size",
    "known",
    "known_back",
    "told",
    "told_back",
)


@dataclass(frozen=True, slots=True)
class Pairing:
    """A quotation held against a window. `there`/`back` tell, unit by unit, whether a counterpart was found on the other side."""

    window: Content
    there: tuple[bool, ...]
    back: tuple[bool, ...]
    values: tuple[float, ...]


def pair(weighed: Weighed, window: Content, *, counted: bool = True) -> Pairing:
    """Compare; `values` go with NAMES. Without `counted`, numbers say nothing."""
    quote = weighed.quote
    there = weighed.remembered.there(window)
    back, told_back = weighed.remembered.back(window.units)
    forward = _share(weighed.worth, there)
    worth_back = weighed.worth_back(window.units)
    backward = _share(worth_back, back)
    numbers, lost = _numbers(quote, window) if counted else (0.0, 0.0)
    names, names_lost = _names(quote.units, there)
    values = (
        1.0,
        forward,
        backward,
        2 * forward * backward / (forward + backward) if forward + backward else 0.0,
        numbers,
        lost,
        names,
        names_lost,
        _length(quote, window),
        _characters(quote, window),
        log(1 + sum(w for w, hit in zip(weighed.worth, there, strict=True) if hit)),
        log(1 + len(quote.units)),
        _known(quote.units, weighed.worth, there),
        _known(window.units, worth_back, back),
        _told(weighed.told(there, window)),
        _told(told_back),
    )
    return Pairing(window, there, back, values)


def _share(weights: tuple[float, ...], hits: tuple[bool, ...]) -> float:
    total = sum(weights)
    return sum(w for w, hit in zip(weights, hits, strict=True) if hit) / (total + 0.5)


def _known(units: tuple[Unit, ...], worth: tuple[float, ...], hits: tuple[bool, ...]) -> float:
    """The share among units that could have a counterpart: words of the lexicon, names, and whatever found one."""
    total = found = 0.0
    for unit, weight, hit in zip(units, worth, hits, strict=True):
        if hit or unit.ids or unit.proper:
            total += weight
            found += weight * hit
    return found / (total + 0.5)


def _told(odds: list[float]) -> float:
    """What found and missing counterparts say together, as log odds for each of a few words."""
    return max(-3.0, min(4.0, sum(odds) / sqrt(len(odds) + 3)))


def _numbers(quote: Content, window: Content) -> tuple[float, float]:
    hard = [q for q in quote.numbers if q.hard]
    found = sum(1 for q in hard if number_in(q, window.numbers))
    theirs = [q for q in window.numbers if q.hard]
    unanswered = sum(1 for q in theirs if not number_in(q, quote.numbers))
    return min(found, 3) / 3, min(len(hard) - found + 0.5 * unanswered, 3) / 3


def _names(units: tuple[Unit, ...], there: tuple[bool, ...]) -> tuple[float, float]:
    found = sum(1 for u, hit in zip(units, there, strict=True) if u.proper and hit)
    lost = sum(1 for u, hit in zip(units, there, strict=True) if u.proper and not hit)
    return min(found, 4) / 4, min(lost, 4) / 4


_DENSITY = {"ja": 1.0, "zh": 0.68, "en": 2.45, "ru": 2.6, "de": 2.7, "fr": 2.7, "ko": 1.2}


def _length(quote: Content, window: Content) -> float:
    """How far the lengths are from what these languages' translations have, 0 for as expected."""
    return min(abs(length(quote, window.text, window.lang)), 2.0)


def length(quote: Content, text: str, lang: str) -> float:
    """By how much a quotation is longer than a text than these languages' translations are, as a logarithm."""
    one = len(quote.text) / _DENSITY.get(quote.lang, 2.4)
    other = len(text) / _DENSITY.get(lang, 2.4)
    return log((one + 4) / (other + 4))


def _characters(quote: Content, window: Content) -> float:
    """Dice coefficient of the sets of Chinese characters, 0 where one side has none."""
    if not quote.han or not window.han:
        return 0.0
    return 2 * len(quote.han & window.han) / (len(quote.han) + len(window.han))
