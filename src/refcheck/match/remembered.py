"""What answers what between a quotation and the sentences of a text, each asked once: a sentence stands in many windows."""

from __future__ import annotations

from refcheck.match.content import Content
from refcheck.match.evidence import akin, by_chance, is_telling, says
from refcheck.match.pairing import has_counterpart, says_alike, sounds_in
from refcheck.match.units import Unit
from refcheck.match.windows import Window


class Remembered:
    """The answers for one quotation, or one piece of it. The contents and units asked for are kept with their answers.

    `windows` are those of a few clauses or several sentences at a sentence of the text, by its number.
    """

    def __init__(self, quote: Content) -> None:
        self.windows: dict[int, list[Window]] = {}
        self._quote = quote
        self._sounds: dict[int, tuple[Content, dict[int, bool]]] = {}
        self._there: dict[int, tuple[Content, tuple[bool, ...]]] = {}
        self._back: dict[int, tuple[Unit, bool, float | None]] = {}

    def there(self, window: Content) -> tuple[bool, ...]:
        """For each unit of the quotation, whether the window holds a counterpart."""
        known = self._there.get(id(window))
        if known is None:
            known = self._there[id(window)] = window, self._answered(window)
        return known[1]

    def _answered(self, window: Content) -> tuple[bool, ...]:
        heard = [self._heard(part) for part in window.parts or (window,)]
        units = enumerate(self._quote.units)
        return tuple(says_alike(u, window) or (u.sound is not None and self._is_heard(k, u, heard)) for k, u in units)

    def back(self, units: tuple[Unit, ...]) -> tuple[tuple[bool, ...], list[float]]:
        """For each unit of a text, whether the quotation holds a counterpart, and what all this says, as log odds."""
        known = [self._back.get(id(u)) or self._look(u) for u in units]
        return tuple(found for _, found, _ in known), [odds for _, _, odds in known if odds is not None]

    def _look(self, unit: Unit) -> tuple[Unit, bool, float | None]:
        found = has_counterpart(unit, self._quote)
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
                found = known[k] = sounds_in(unit, content)
            if found:
                return True
        return False
