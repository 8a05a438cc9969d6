"""A quantity, and whether a translation keeps it."""

from __future__ import annotations

from dataclasses import dataclass

SOFT_UNITS = frozenset({"thing", "time", "side", "kind", "nth", "", "part", "place", "person", "country", "firm", "point"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` in `unit` ("" for none; "percent", "month", "year", ...), standing at text[start:end].

    `hard` is False for what is often lost or added in translation: one, two and first without a unit.
    """

    value: float
    unit: str
    start: int
    end: int
    hard: bool = True


def is_hard(value: float, unit: str, *, digits: bool, short: bool) -> bool:
    """Whether a translation keeps a number: 一日 may be "all day", 四处 "everywhere", 两国 "both"; 2 as a digit is meant."""
    if unit in ("percent", "percent_point", "fold"):
        return True
    if digits:
        return value > 2 or unit in ("month", "clock") or (value > 1 and unit not in SOFT_UNITS)
    return value > 2 and unit not in SOFT_UNITS if short else value > 3 or unit not in SOFT_UNITS


def valued(digits: str) -> float:
    """The value of printed digits, 0 where there is none."""
    head, _, tail = digits.partition(".")
    try:
        return float(f"{head[:15] or '0'}.{tail.replace('.', '')[:15] or '0'}")
    except ValueError:
        return 0.0
