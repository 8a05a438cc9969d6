"""What answers what between a quotation and the sentences of a text, each asked once: a sentence stands in many windows."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.match.content import Content
from refcheck.match.evidence import akin, by_chance, is_telling, says
from refcheck.match.pairing import has_counterpart, says_alike, sounds_in
from refcheck.match.units import Unit

_MANY_SOUNDS = 100  # of one sentence: more than lists of names have
_MOST_COMPARED = 12_000  # sounds of such sentences that are held against a quotation's,
_MOST_COMPARED_BACK = 25_000  # and sounds of a quotation against a text's: twice what pages of names need


@dataclass(slots=True)
class Allowance:
    """How many sounds may still be compared for all pieces of one quotation: `rows` of sentences that are rows of names, and `back`, a
    quotation's against a text's. Pieces of 3,000 characters of prose need up to 45,000 of the latter, and none of the former."""

    rows: int = 24_000
    back: int = 90_000
    left_out: bool = False  # names in the first look

    @property
    def is_spent(self) -> bool:
        """Whether names were left out because there are too many."""
        return self.left_out or self.rows <= 0 or self.back <= 0


class Remembered:
    """The answers for one quotation, or one piece of it. The contents and units asked for are kept with their answers.

    Where a quotation and a text are rows of names without end, the first are heard, and no others; `shared` is what all pieces may hear.
    """

    def __init__(self, quote: Content, shared: Allowance | None = None) -> None:
        self._quote = quote
        self._shared = shared or Allowance()
        self._left, self._left_back = _MOST_COMPARED, _MOST_COMPARED_BACK
        self._sounding = _sounding(quote)
        self._sounds: dict[int, tuple[Content, dict[int, bool]]] = {}
        self._back: dict[int, tuple[Unit, bool, float | None]] = {}

    def leave_out(self) -> None:
        """Names of the text were not heard for this quotation."""
        self._shared.left_out = True

    def there(self, window: Content) -> tuple[bool, ...]:
        """For each unit of the quotation, whether the window holds a counterpart."""
        heard = [self._heard(part) for part in window.parts or (window,)]
        units = enumerate(self._quote.units)
        return tuple(says_alike(u, window) or (u.sound is not None and self._is_heard(k, u, heard)) for k, u in units)

    def back(self, units: tuple[Unit, ...]) -> tuple[tuple[bool, ...], list[float]]:
        """For each unit of a text, whether the quotation holds a counterpart, and what all this says, as log odds."""
        known = [self._back.get(id(u)) or self._look(u) for u in units]
        return tuple(found for _, found, _ in known), [odds for _, _, odds in known if odds is not None]

    def _look(self, unit: Unit) -> tuple[Unit, bool, float | None]:
        if unit.sound is not None and self._left_back > 0 and self._shared.back > 0:
            self._left_back -= self._sounding
            self._shared.back -= self._sounding
            found = has_counterpart(unit, self._quote)
        else:
            found = says_alike(unit, self._quote)
        odds = says(unit, by_chance(unit), found=found) if is_telling(unit, found=found) else None
        if odds is not None and not found:
            odds += akin(unit, self._quote)
        answer = self._back[id(unit)] = unit, found, odds
        return answer

    def _heard(self, content: Content) -> tuple[Content, dict[int, bool]]:
        return self._sounds.setdefault(id(content), (content, {}))

    def _is_heard(self, k: int, unit: Unit, heard: list[tuple[Content, dict[int, bool]]]) -> bool:
        for content, known in heard:
            found = known.get(k)
            if found is None:
                sounding = _sounding(content)
                is_row = sounding > _MANY_SOUNDS
                found = known[k] = (not is_row or (self._left > 0 and self._shared.rows > 0)) and sounds_in(unit, content)
                self._left -= sounding * is_row
                self._shared.rows -= sounding * is_row
            if found:
                return True
        return False


def _sounding(content: Content) -> int:
    """How many sounds a word is held against in a text."""
    return len(content.sounds) + len(content.names) + len(content.transliterated)
