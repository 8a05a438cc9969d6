"""How closely a quotation and a passage answer each other, word by word, as numbers for the trees of the mark for clauses.

A clause that was put in or left out is a run of words without counterparts on one side and nothing in its place on the other; a paraphrase has as much unanswered
on both.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from refcheck.match.answering import Answering
from refcheck.match.content import Content
from refcheck.match.evidence import is_akin
from refcheck.match.pairing import number_in
from refcheck.match.units import Unit

Held = tuple[Unit, bool, float]  # a unit, whether it was found, and what that says
_WIDTHS = (2, 3, 5, 8)
_MOST_LAID = 40_000  # pairs of words that are laid side by side: more than long quotations have
_SIDE = (
    *(f"worst_{n}" for n in _WIDTHS),
    "run",
    "known",
    "missed",
    "alien",
    "names",
    "total",
    "clause",
    "clause_found",
    "clause_size",
    "second",
    "second_found",
    "second_size",
    "clauses",
)
NAMES = (
    *_SIDE,
    *(f"their_{name}" for name in _SIDE),
    "numbers",
    "their_numbers",
    "order",
    "aligned",
    "put_in",
    "left_out",
    "replaced",
    "more_missed",
    "sentences",
    "length",
    "their_length",
    "wide",
    "their_wide",
    "hangul",
)


def texture(
    quote: Content, lang: str, window: Content, whole: Content, sentences: tuple[int, int], mine: list[list[Held]], theirs: list[list[Held]]
) -> tuple[float, ...]:
    """The features, which go with NAMES; `mine` and `theirs` are the clauses of the quotation and of the window, in a text in `lang`."""
    ours, others = _side(mine, whole), _side(theirs, quote)
    order, aligned, slots = _laid(quote, window, [h for part in mine for h in part], [h for part in theirs for h in part])
    return (
        *ours,
        *others,
        float(sum(1 for n in quote.numbers if n.hard and not number_in(n, whole.numbers))),
        float(sum(1 for n in window.numbers if n.hard and not number_in(n, quote.numbers))),
        order,
        float(aligned),
        *map(float, slots),
        ours[_SIDE.index("missed")] - others[_SIDE.index("missed")],
        float(sentences[1] - sentences[0]),
        float(len(quote.text)),
        float(len(window.text)),
        float(quote.lang in ("ja", "zh")),
        float(lang.split("-")[0] in ("ja", "zh")),
        float("ko" in (quote.lang, lang.split("-")[0])),
    )


def _side(parts: list[list[Held]], other: Content) -> tuple[float, ...]:
    held = [h for part in parts for h in part]
    said = [s for _, _, s in held if s]
    run = longest = 0
    for _, found, value in held:
        if value:
            run = 0 if found else run + 1
            longest = max(longest, run)
    missed = [u for u, found, value in held if value and not found]
    alien = sum(1 for u in missed if not is_akin(u, other))
    names = sum(1 for u, found, _ in held if u.proper and not found)
    worst = (min((sum(said[i : i + n]) for i in range(max(1, len(said) - n + 1))), default=0.0) for n in _WIDTHS)
    clauses = sorted(c for part in parts if (c := _clause(part)))
    first, second = [*clauses, (0.0, 1.0, 0.0), (1.0, 1.0, 0.0)][:2]
    counts = (float(longest), float(len(said)), float(len(missed)), float(alien), float(names))
    return (*worst, *counts, sum(said), *first, *second, float(len(clauses)))


def _clause(part: list[Held]) -> tuple[float, float, float] | None:
    """What a clause's words say each, the share that was found, and how many say something."""
    known = [(found, value) for _, found, value in part if value]
    if not known:
        return None
    return sum(v for _, v in known) / (len(known) + 1.5), sum(f for f, _ in known) / len(known), float(len(known))


def _laid(quote: Content, passage: Content, mine: Sequence[Held], theirs: Sequence[Held]) -> tuple[float, int, tuple[int, int, int]]:
    """The share of words in the other side's order; how many tell; words put in, left out and in the place of others between two neighbours that answer each other."""
    pairs: list[tuple[int, int]] = []
    answering = Answering(passage.units)
    for i, u in enumerate(quote.units if len(quote.units) * len(passage.units) <= _MOST_LAID else ()):
        there = answering.of(u)
        if len(there) == 1:
            pairs.append((i, there[0]))
    count = len(pairs)
    in_order = sum(1 for x in range(count) for y in range(x + 1, count) if pairs[x][1] < pairs[y][1])
    share = in_order / (count * (count - 1) / 2) if count > 2 else 0.5
    lost = {id(u) for u, found, value in mine if value and not found}
    free = {(u.start, u.word) for u, found, value in theirs if value and not found}
    put_in = left_out = replaced = 0
    for (a, b), (c, d) in pairwise(pairs):
        ours = sum(1 for u in quote.units[a + 1 : c] if id(u) in lost)
        low, high = sorted((b, d))
        others = sum(1 for v in passage.units[low + 1 : high] if (v.start, v.word) in free)
        both = min(ours, others)
        put_in, left_out, replaced = put_in + ours - both, left_out + others - both, replaced + both
    return share, count, (put_in, left_out, replaced)
