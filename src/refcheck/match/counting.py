"""A number that the passage has, but of something else: 63 patrols, where 36 patrols were made and 63 people saved."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.pairing import LOOSE_UNITS, number_in, same_quantity
from refcheck.match.polarity import answers
from refcheck.match.quantity import Quantity
from refcheck.match.units import Unit, is_light

_REACH, _REACH_WIDE = 24, 10  # characters from a number to what it counts
_WIDE = frozenset({"ja", "zh", "ko"})
_PART = later(r"[，。；：、,;:!?！？—–]|\.(?=\s|$)")


def of_something_else(quote: Content, passage: Content) -> tuple[Quantity, Quantity] | None:
    """(a number of the quotation, the passage's number of what it counts); None where each counts the same, or what it counts is not found."""
    # Spans count from the start of the sentence that a number was read in.
    theirs = [(t, part) for part in passage.parts or (passage,) for t in part.numbers]
    unanswered = [(t, part) for t, part in theirs if t.hard and not number_in(t, quote.numbers)]
    for q in quote.numbers if unanswered else ():
        if not q.hard or q.unit not in LOOSE_UNITS:
            continue
        mine = _counted(quote, q)
        same = [(t, part) for t, part in theirs if same_quantity(q, t)]
        if not mine or not same or any(_meet(mine, _counted(part, t)) for t, part in same):
            continue
        for t, part in unanswered:
            if t.unit in LOOSE_UNITS and _meet(mine, _counted(part, t)):
                return q, t
    return None


def _meet(mine: list[Unit], theirs: list[Unit]) -> bool:
    return any(answers(u, v) for u in mine for v in theirs)


def _counted(content: Content, number: Quantity) -> list[Unit]:
    """What a number may count: the words next to it in its clause; in Chinese, Japanese and Korean also the one before it (巡航36次)."""
    wide = content.lang in _WIDE
    reach = _REACH_WIDE if wide else _REACH
    said = [u for u in content.units if not is_light(u) and (u.ids or u.han) and not u.proper]
    behind = [u for u in said if 0 <= u.start - number.end <= reach and not _PART.search(content.text, number.end, u.start)]
    before = [u for u in said if 0 <= number.start - u.end <= reach and not _PART.search(content.text, u.end, number.start)]
    return [*behind[:2], *(before[-1:] if wide else ())]
