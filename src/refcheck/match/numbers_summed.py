"""Two units of one measure that are one amount: три метра сорок сантиметров, 一公斤二百克, 3 Kilometer 200 Meter."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from refcheck.lang.later import later
from refcheck.match.quantity import Quantity

_PARTS = {("km", "metre"): 1000, ("metre", "cm"): 100, ("metre", "mm"): 1000, ("cm", "mm"): 10, ("ton", "kg"): 1000, ("kg", "gram"): 1000}
_BETWEEN = later(r"[ \u00a0]?(?:(?:и|and|und|et|と)[ \u00a0])?")


def with_sums(found: tuple[Quantity, ...], text: str) -> tuple[Quantity, ...]:
    """The quantities of a text, those that stand beside each other as greater and smaller unit taken as one."""
    if not any((one.unit, other.unit) in _PARTS for one, other in pairwise(found)):
        return found
    out: list[Quantity] = []
    for quantity in found:
        last = out[-1] if out else None
        size = _PARTS.get((last.unit, quantity.unit)) if last else None
        if (
            last
            and size
            and 0 < quantity.value < size
            and last.value == int(last.value)
            and _BETWEEN.fullmatch(text, last.end, quantity.start)
        ):
            out[-1] = replace(last, value=last.value + quantity.value / size, end=quantity.end)
        else:
            out.append(quantity)
    return tuple(out)
