"""Names that scholars put for "he", "we", "the company", область, 我厂: the page names them elsewhere, and no other name stands in their place."""

from __future__ import annotations

import re

from refcheck.lang.standins import CALLED_SO, PRONOUNS, SPEAKING
from refcheck.match.content import Content
from refcheck.match.lexicon import is_proper
from refcheck.match.pairing import has_counterpart
from refcheck.match.sound import Sound
from refcheck.match.units import Unit

_BEGINNING = 3  # sounds
_SHORTEST = 3  # letters of a word that may belong to a name
_BETWEEN = ("", " ", "-", " «", " “", ' "')  # a word and the name that it belongs to


def is_resolved(quote: Content, passage: Content, rivals: list[Unit]) -> bool:
    """Whether the passage has a word for somebody named elsewhere that the quotation has not, and none of its names (`rivals`) stands unanswered."""
    if any(not _begins_one(r, quote) for r in rivals) or any(_is_named(u) and not has_counterpart(u, quote) for u in passage.units):
        return False
    table = SPEAKING if quote.lang in ("ja", "zh", "ko") else PRONOUNS
    return _said(table, passage) > _said(table, quote) or _called_so(passage) > _called_so(quote)


def _is_named(unit: Unit) -> bool:
    """Whether a word is formed of a name: каталонский."""
    return not unit.proper and unit.end - unit.start >= _SHORTEST and any(map(is_proper, unit.ids))


def _said(table: dict[str, str], content: Content) -> int:
    return len(re.findall(table.get(content.lang, "(?!)"), content.text, re.IGNORECASE))


def _called_so(content: Content) -> int:
    """How often a text says "the company" and the like, without a name beside it."""
    found = re.finditer(CALLED_SO.get(content.lang, "(?!)"), content.text, re.IGNORECASE)
    return sum(not any(_stand_together(m.start(), m.end(), u, content.text) for u in content.units if u.proper) for m in found)


def _stand_together(start: int, end: int, name: Unit, text: str) -> bool:
    if name.start < end and start < name.end:
        return name.start < start or name.end > end  # the Democratic Party is one name
    between = text[name.end : start] if name.end <= start else text[end : name.start]
    return between in _BETWEEN


def _begins_one(rival: Unit, quote: Content) -> bool:
    """Whether a known name is but the beginning of one of the quotation: 罗曼 of 罗曼年科, Romanenko."""
    sound: Sound | None = rival.sound
    if not rival.han or not rival.ids or sound is None or not any(map(is_proper, rival.ids)):
        return False
    names = (f for u in quote.units if u.proper and not u.ids and u.sound for f in u.sound.forms)
    return any(len(f) >= _BEGINNING and name.startswith(f) for name in names for f in sound.forms)
