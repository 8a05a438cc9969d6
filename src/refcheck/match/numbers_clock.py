"""Times of day: hours and minutes that stand apart (в 18 часов 30 минут, 4 Uhr 20), and six in the afternoon beside 18 o'clock."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.match.quantity import Quantity

# Hours and minutes of a duration are written alike in Russian: there a time of day shows by what stands before or behind it.
_APART = {
    "ru": later(
        r"(?P<before>(?<!\w)(?:в|к|ко|с|до|после) )?(?P<hours>\d{1,2}) час\w* (?P<minutes>\d{1,2}) минут\w*"
        r"(?(before)|(?= (?:утра|дня|вечера|ночи|по)(?!\w)))"
    ),
    "de": later(r"(?P<hours>\d{1,2}) Uhr (?P<minutes>\d{1,2})(?!\d|[.,]\d)"),
    "fr": later(r"(?<!\w)(?P<hours>\d{1,2}) ?(?:h|heures?) ?(?P<minutes>\d{2})(?!\d|[.,]\d)"),
}
_BEFORE = later(r"(?:午後|下午|晚上?|傍晚|夜[里裡间間晚]?|夕方|오후|저녁|밤) ?$")
_BEHIND = later(
    r" ?(?:p\.?m\.?(?!\w)|in the (?:afternoon|evening)|at night|дня(?!\w)|вечера(?!\w)|nachmittags|abends|de l['’]après-midi|du soir)", re.I
)
_TIMES = frozenset({"hour", "clock", ""})
_NOON = 12
_EXACT = 1e-6


def with_clock(numbers: tuple[Quantity, ...], plain: str, code: str) -> tuple[Quantity, ...]:
    """The quantities of a text, hours and the minutes behind them as one: 18.3 "clock" for 18 часов 30 минут."""
    pattern = _APART.get(code)
    if pattern is None:
        return numbers
    for match in (m for m in pattern.finditer(plain) if int(m["hours"]) <= 2 * _NOON):
        start, end = match.start("hours"), match.end()
        value = int(match["hours"]) + int(match["minutes"]) / 100
        rest = [q for q in numbers if q.end <= start or q.start >= end]
        numbers = tuple(sorted((*rest, Quantity(value, "clock", start, end)), key=lambda q: q.start))
    return numbers


def is_same_hour(mine: Quantity, text: str, theirs: tuple[Quantity, ...], their_text: str) -> bool:
    """Whether one side counts an hour to twelve and the other to twenty-four: 午後6時, 18 часов. `text` is that in which `mine` stands."""
    for other in theirs:
        if {mine.unit, other.unit} <= _TIMES and abs(abs(mine.value - other.value) - _NOON) < _EXACT:
            small, around = (mine, text) if mine.value < other.value else (other, their_text)
            if small.value < _NOON and (_BEFORE.search(around[: small.start]) or _BEHIND.match(around, small.end)):
                return True
    return False
