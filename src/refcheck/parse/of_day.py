"""A back-reference that names the day of its work and calls it in other words: 前引美国国务院2025年10月16日记者会实录."""

from __future__ import annotations

from collections.abc import Sequence

from refcheck.model import Reference
from refcheck.parse.dates import find_dates
from refcheck.parse.facts import flat


def of_that_day(works: Sequence[Reference], text: str) -> int | None:
    """The one work of the day that a pointer names; None where it names none or several, or where not exactly one work is of it."""
    days = {d.edtf for d in find_dates(flat(text)) if d.precision == "day"}
    found = [i for i, work in enumerate(works) if work.issued in days]
    return found[0] if len(days) == 1 and len(found) == 1 else None
