"""A denial of the quotation that the page has in the sentence beside the passage: one sentence says what the other language says in two."""

from __future__ import annotations

from collections.abc import Iterable

from refcheck.match.content import Content
from refcheck.match.negation import DENIES, WEAK
from refcheck.match.polarity import Denied, answers, matched, side
from refcheck.match.units import is_light

_DENIED = 2  # words next to a denial, one of which must be denied beside the passage


def said_beside(quote: Content, passage: Content, around: Iterable[Content]) -> bool:
    """Whether each denial of the quotation that none of the passage answers denies what one of the texts `around` it denies; False where
    all are answered."""
    mine, theirs = side(quote), side(passage)
    answered = {m.mine for m in matched(mine, theirs)}
    left = [d for i, d in enumerate(mine.denied) if d.polar.rank == DENIES and i not in answered]
    near = [o for content in around for o in side(content).denied if o.polar.rank < WEAK]
    return bool(left) and all(not _said(d, passage) and any(_deny_alike(d, o) for o in near) for d in left)


def _said(one: Denied, passage: Content) -> bool:
    """Whether the passage says what a denial denies, so that it is this word that one of them denies."""
    return any(answers(u, v) for u in one.beside[:_DENIED] if not is_light(u) for v in passage.units)


def _deny_alike(one: Denied, other: Denied) -> bool:
    return any(answers(u, v) for u in one.beside[:_DENIED] if not is_light(u) for v in (*other.beside, *other.own))
