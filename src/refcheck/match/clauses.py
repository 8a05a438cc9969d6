"""Clauses without a counterpart: spliced into the quotation, or dropped from the passage."""

from __future__ import annotations

from refcheck.match import split
from refcheck.match.content import Content, Unit
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared

_LOW = 0.2
_HIGH = 0.45
_UNITS = 3


def spliced(quote_text: str, quote: Content, whole: Content) -> tuple[str, ...]:
    """Clauses of the quotation of which almost nothing stands in the passage, while the others do."""
    parts = [p for a, b in split.sentences(quote_text, quote.lang) for p in split.clauses(quote_text, a, b)]
    if len(parts) < 2:
        return ()
    out, held = [], 0
    for start, end in parts:
        share, size = _share([u for u in quote.units if start <= u.start < end], whole)
        if size >= _UNITS and share < _LOW:
            out.append(quote_text[start:end])
        elif size and share >= _HIGH:
            held += 1
    return tuple(out) if held else ()


def dropped(prepared: Prepared, quote: Content, sentences: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """Clauses of the source between two quoted ones of which nothing stands in the quotation."""
    out: list[tuple[int, int]] = []
    for i in range(*sentences):
        begin, end = prepared.sentences[i]
        cut = split.clauses(prepared.text, begin, end)
        shares = []
        for a, b in cut:
            units = [u for u in prepared.contents[i].units if a - begin <= u.start < b - begin]
            shares.append(_share(units, quote))
        for k in range(1, len(cut) - 1):
            share, size = shares[k]
            around = max(s for s, _ in shares[:k]) >= _HIGH and max(s for s, _ in shares[k + 1 :]) >= _HIGH
            if size >= _UNITS and share < _LOW and around:
                out.append(cut[k])
    return tuple(out)


def _share(units: list[Unit], other: Content) -> tuple[float, int]:
    total = sum(u.weight for u in units)
    found = sum(u.weight for u in units if has_counterpart(u, other))
    return (found / total if total else 0.0), len(units)
