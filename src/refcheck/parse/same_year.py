"""同年10月27日, 同月3日: the year, or year and month, of the work before in the note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.model import FieldOrigin, Reference
from refcheck.parse.clean import Clean
from refcheck.parse.facts import flat, pattern

_SAME = later(r"同(?:年\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?日)?|月\s?(?P<only>\d{1,2})\s?日)")


def dated_as_before(note: Clean, start: int, end: int, reference: Reference, before: Sequence[Reference]) -> Reference:
    """The work read from [start, end) of the reading, with its date filled up from the last dated one of `before`; else as it is."""
    found = _SAME.search(note.flat, start, end) if reference.issued is None else None
    if found is None:
        return reference
    last = next((r.issued for r in reversed(before) if r.issued), "")
    dated = re.match(r"\d{4}(-\d\d)?", last)
    if dated is None or (found["only"] and not dated[1]):
        return reference
    bits = [last[:4], *([last[5:7], found["only"]] if found["only"] else [found["month"], found["day"]])]
    value = "-".join(bit.zfill(2) for bit in bits if bit)
    origin = FieldOrigin(*note.raw_span(*found.span()), "issued-from-work-before")
    paper = len(value) == 10 and pattern("<newspaper>$").search(flat(reference.container_title or "").lower()) is not None
    kind = "article-newspaper" if paper and reference.type == "article-journal" else reference.type
    return replace(reference, type=kind, issued=value, origin={**reference.origin, "issued": origin})
