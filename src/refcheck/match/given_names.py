"""First names that a page leaves out, where points join the parts of a name: 首相特雷莎·梅 for メイ首相."""

from __future__ import annotations

from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.sound import Sound, alike, sound_of
from refcheck.match.units import Unit

_POINTS = tuple("・·‧•=＝")
_WIDE = ("ja", "zh")
_LONGEST = 4  # characters of a family name whose characters are taken for words


def left_out(unit: Unit, quote: Content, prepared: Prepared, sentences: tuple[int, int]) -> bool:
    """Whether a lost name stands before a family name that sentences [first, last) have alone, as far as the page tells: it joins no other first name to it."""
    behind = _behind(unit, quote)
    if behind is None:
        return False
    family = next((u for u in quote.units if u.proper and u.start == behind[0]), None)
    sound = family.sound if family is not None else sound_of(quote.text[slice(*behind)])
    ids = family.ids if family is not None else frozenset()
    places = prepared.index.answering(family) if family is not None else range(*sentences)
    found = False
    for i in sorted({*places, *range(*sentences)}):
        content = prepared.contents[i]
        for there in content.units:
            if there.proper and _is_one(ids, sound, there):
                if any(u.proper and _beside(u, there, content) and not has_counterpart(u, quote) for u in content.units):
                    return False
                found = found or sentences[0] <= i < sentences[1]
    return found


def _behind(unit: Unit, quote: Content) -> tuple[int, int] | None:
    """Where the part of the name behind a first name and a point stands."""
    at = unit.end + 1
    if quote.lang not in _WIDE or quote.text[unit.end : at] not in _POINTS:
        return None
    named = next((u for u in quote.units if u.start == at), None)
    if named is not None and named.proper:
        return at, named.end
    single = {u.start for u in quote.units if u.end - u.start == 1}  # 马洛 is read as two words
    return at, next((i for i in range(at + 1, at + _LONGEST) if i not in single), at + _LONGEST)


def _is_one(ids: frozenset[int], sound: Sound | None, other: Unit) -> bool:
    return not ids.isdisjoint(other.ids) or (sound is not None and other.sound is not None and alike(sound, other.sound))


def _beside(one: Unit, other: Unit, content: Content) -> bool:
    gap = content.text[min(one.end, other.end) : max(one.start, other.start)]
    return one.start != other.start and len(gap) == 1 and (gap in _POINTS or gap == " ")
