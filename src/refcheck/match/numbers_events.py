"""The month and the day of events that are called by their dates."""

from __future__ import annotations

import re

from refcheck.lang.anniversaries import EVENTS
from refcheck.match.quantity import Quantity
from refcheck.match.spans import Spans

_DIGITS = {c: i for i, c in enumerate("一二三四五六七八九", 1)} | {"卅": 30, "〇": 0}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_TEN = "十"


def with_events(numbers: tuple[Quantity, ...], text: str, code: str) -> tuple[Quantity, ...]:
    """The numbers of a text, with the month and the day of 4·3 or 九一八 for the numbers in them. Neither is `hard`: a translation may call
    the event otherwise, but not by another date."""
    found = _events(text, code)
    if not found:
        return numbers
    called = Spans(m.span() for m in found)
    out = [q for q in numbers if not called.meet(q.start, q.end)]
    for event in found:
        out += [Quantity(_value(event[unit]), unit, *event.span(unit), hard=False) for unit in ("month", "day")]
    return tuple(sorted(out, key=lambda q: q.start))


def _events(text: str, code: str) -> list[re.Match[str]]:
    """The events that a text names, in order, one in each place: where two expressions find one, that of the later."""
    dated = [m for pattern in EVENTS.get(code, ()) for m in pattern.finditer(text) if _is_date(_value(m["month"]), _value(m["day"]))]
    found: list[re.Match[str]] = []
    for match in sorted(dated, key=lambda m: m.start()):
        if found and match.start() < found[-1].end():
            found[-1] = match
        else:
            found.append(match)
    return found


def _is_date(month: int, day: int) -> bool:
    return 1 <= month <= len(_LONGEST) and 1 <= day <= _LONGEST[month - 1]


def _value(said: str) -> int:
    if said.isascii():
        return int(said)
    if _TEN in said:
        tens, _, ones = said.partition(_TEN)
        return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)
    return int("".join(str(_DIGITS[c]) for c in said)) if all(c in _DIGITS for c in said) else 0
