"""A word denied inside itself against the bare word: unregistered vessels, 登録船; незаконный, legal.

Such a word is often rendered by a turn (not registered, without a permit), so a difference is told only where the other text denies nothing
at all, has the bare word, and the text itself does not say the bare word besides.
"""

from __future__ import annotations

from collections.abc import Sequence

from refcheck.match.content import Content
from refcheck.match.negation import DENIES, INSIDE, WEAK
from refcheck.match.polarity import Denied, Side, answers, side, units_of
from refcheck.match.units import Unit, is_light

_BESIDE = 4  # characters from the bare word to one that may stand for a denial: 党派外


def denied_within(quote: Content, passage: Content) -> tuple[str, str] | None:
    """What the texts print for the word that only one of them denies, (quoted, source); None where there is no such word."""
    one, other = side(quote), side(passage)
    if found := _bare(one, other):
        return found
    turned = _bare(other, one)
    return (turned[1], turned[0]) if turned else None


def _bare(one: Side, other: Side) -> tuple[str, str] | None:
    if any(d.polar.rank == DENIES for d in one.denied) or any(d.polar.rank != WEAK for d in other.denied):
        return None
    for denied in one.denied:
        polar, bare = denied.polar, _inner(denied, one.content)
        if bare is None or polar.rest is None:
            continue
        besides = [u for u in one.content.units if u.end <= polar.start or polar.rest[1] <= u.start]
        said = [v for v in other.content.units if answers(bare, v) and not any(answers(u, v) for u in besides)]
        if said and not _is_denied(denied, bare, said, other):
            return one.content.text[polar.start : polar.rest[1]], other.content.text[said[0].start : said[0].end]
    return None


def _inner(denied: Denied, content: Content) -> Unit | None:
    """The word right behind the prefix, or before the suffix, that denies it."""
    polar = denied.polar
    if polar.rank != INSIDE or not polar.rest:
        return None
    units = units_of(content.text[slice(*polar.rest)], content.lang)
    return units[0] if units and units[0].start == 0 and units[0].ids and not is_light(units[0]) else None


def _is_denied(denied: Denied, bare: Unit, said: Sequence[Unit], other: Side) -> bool:
    """Whether the other text has the denied word itself, or a word that may deny beside the bare one."""
    if any(u.ids & v.ids and not u.ids & bare.ids for u in denied.own for v in said):
        return True
    return any(min(abs(d.polar.start - v.end), abs(v.start - d.polar.end)) < _BESIDE for d in other.denied for v in said)
