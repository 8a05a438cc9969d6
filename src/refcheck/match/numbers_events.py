"""The month and the day of events that are called by their dates."""

from __future__ import annotations

from refcheck.lang.anniversaries import EVENTS
from refcheck.match.quantity import Quantity

_DIGITS = {c: i for i, c in enumerate("一二三四五六七八九", 1)} | {"卅": 30, "〇": 0}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_TEN = "十"


def with_events(numbers: tuple[Quantity, ...], text: str, code: str) -> tuple[Quantity, ...]:
    """The numbers of a text, with the month and the day of 4·3 or 九一八 for the numbers in them. Neither is `hard`: a translation may call
    the event otherwise, but not by another date."""
    out = list(numbers)
    for match in (m for pattern in EVENTS.get(code, ()) for m in pattern.finditer(text)):
        month, day = _value(match["month"]), _value(match["day"])
        if not (1 <= month <= len(_LONGEST) and 1 <= day <= _LONGEST[month - 1]):
            continue
        out = [q for q in out if not (q.start < match.end() and match.start() < q.end)]
        out += [Quantity(month, "month", *match.span("month"), hard=False), Quantity(day, "day", *match.span("day"), hard=False)]
    return tuple(sorted(out, key=lambda q: q.start))


def _value(said: str) -> int:
    if said.isascii():
        return int(said)
    if _TEN in said:
        tens, _, ones = said.partition(_TEN)
        return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)
    return int("".join(str(_DIGITS[c]) for c in said)) if all(c in _DIGITS for c in said) else 0
