"""What one note says for the works of others: an access statement for all, the author of 拙稿."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from refcheck.model import FieldOrigin, Name, ParsedNote, Reference


def carry_access(parsed: Sequence[ParsedNote], keys: Sequence[str]) -> list[ParsedNote]:
    """Give the date of a statement for the whole paper to every work with a URL that prints none of its own.

    A year that is not printed is the earliest one that puts the access on or after the newest date of issue in the paper.
    """
    found = next(((p, k) for p, k in zip(parsed, keys, strict=True) if p.accessed_scope == "paper" and p.accessed_value), None)
    if found is None:
        return list(parsed)
    note, key = found
    value, rule = _with_year(str(note.accessed_value), parsed)
    if value is None:
        return list(parsed)
    out = []
    for item, own in zip(parsed, keys, strict=True):
        span = note.accessed
        origin = FieldOrigin(span.start if span else None, span.end if span else None, rule, None if own == key else key)
        out.append(replace(item, references=tuple(_accessed(r, value, origin) for r in item.references)))
    return out


def _accessed(reference: Reference, value: str, origin: FieldOrigin) -> Reference:
    if reference.URL is None or reference.accessed is not None:
        return reference
    return replace(reference, accessed=value, origin={**reference.origin, "accessed": origin})


def _with_year(value: str, parsed: Sequence[ParsedNote]) -> tuple[str | None, str]:
    """The statement's date with its year, and the rule that gave it."""
    if not value.startswith("XXXX"):
        return value, "access-statement-of-paper"
    newest = max((d for p in parsed for r in p.references if (d := _latest_day(r))), default=None)
    if newest is None:
        return value, "access-statement-of-paper"
    month, day = int(value[5:7]), int(value[8:10])
    year = newest.year if (month, day) >= (newest.month, newest.day) else newest.year + 1
    return f"{year:04d}-{month:02d}-{day:02d}", "access-year-from-newest-date"


def _latest_day(reference: Reference) -> date | None:
    """The first day of the printed date of issue (of its end, for a range)."""
    if reference.issued is None:
        return None
    bits = [b for b in reference.issued.rstrip("~?").split("/")[-1].split("-") if b]
    if not bits or not bits[0].isdigit():
        return None
    month = int(bits[1]) if len(bits) > 1 and bits[1].isdigit() and int(bits[1]) <= 12 else 1
    try:
        return date(int(bits[0]), month, int(bits[2]) if len(bits) > 2 else 1)
    except ValueError:
        return None


def carry_self(parsed: Sequence[ParsedNote]) -> list[ParsedNote]:
    """拙稿 in a note whose works print no author at all: the author of the own work named in an earlier note."""
    own: tuple[Name, ...] = ()
    out = []
    for item in parsed:
        named = next(
            (r.author for r in item.references if "author" in r.origin and r.origin["author"].rule == "author-from-self-reference"), ()
        )
        own = own or named
        out.append(item)
    return out
