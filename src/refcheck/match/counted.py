"""What Chinese and Japanese numbers count, where the counter says it: 37隻 are ships, 四か国 countries."""

from __future__ import annotations

from refcheck.lang import language_of
from refcheck.lang.fold import han
from refcheck.match.lexicon import lexicon
from refcheck.match.quantity import Quantity
from refcheck.match.units import Unit

_WEIGHT = 0.35  # as a general word: other languages leave it out where the number says enough


def counted_units(text: str, lang: str, numbers: tuple[Quantity, ...]) -> list[Unit]:
    """A unit for each counter that names a thing, unless its noun stands behind it (七艘船)."""
    language, book = language_of(lang), lexicon(lang)
    counters = language.matching.counters if language else {}
    out: list[Unit] = []
    for number in numbers if counters and book else ():
        size = next((n for n in (3, 2, 1) if text[max(number.start, number.end - n) : number.end] in counters), 0)
        noun = counters.get(text[number.end - size : number.end], "") if size else ""
        ids = book.entries.get(han(noun), frozenset()) if noun and book else frozenset()
        if ids and not text.startswith(noun, number.end):
            out.append(Unit(number.end - size, number.end, han(noun), ids, han=han(noun), weight=_WEIGHT))
    return out
