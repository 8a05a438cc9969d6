"""Which words of a text its denials belong to, and whether the same words are denied in the other language.

Counting denials cannot tell "has no plan to stop" from "plans not to stop"; the word that a denial stands beside often can.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from refcheck.lang import language_of
from refcheck.match.content import Content
from refcheck.match.negation import denials_at
from refcheck.match.prepared import Prepared
from refcheck.match.units import Unit

_NEXT, _LAST = 20, 10  # characters from a denial to the word it belongs to
_PART = re.compile(r"[，。；：、,.;:!?！？—]")


@dataclass(frozen=True, slots=True)
class Denied:
    """The units of a text and, by index, the denial that belongs to each; `loose` is True where a denial belongs to none."""

    units: tuple[Unit, ...]
    words: dict[int, str]
    loose: bool


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two texts side by side. `ours` is a denial of the quotation whose word the passage has, and does not deny; `theirs` the other way
    round; `ours_free` and `theirs_free` say that a denial there belongs to nothing that the other side has."""

    ours: str | None
    theirs: str | None
    ours_free: bool
    theirs_free: bool


def opposed(quote: Content, prepared: Prepared, sentences: tuple[int, int], span: tuple[int, int]) -> Opposed | None:
    """Lay the denials of a quotation beside those of text[span] in sentences [first, last). None where a language does not tell."""
    mine = _denied(quote)
    parts = [_within(_denied(prepared.contents[i]), prepared.sentences[i][0], span) for i in range(*sentences)]
    theirs = _joined([p for p in parts if p is not None])
    if mine is None or len(parts) > sum(p is not None for p in parts):
        return None
    ours, ours_free = _against(mine, theirs)
    other, theirs_free = _against(theirs, mine)
    return Opposed(ours, other, ours_free, theirs_free)


def _against(one: Denied, other: Denied) -> tuple[str | None, bool]:
    """(a denial whose word the other side has undenied, whether one belongs to nothing of the other side)."""
    found, free = None, one.loose
    for index, word in one.words.items():
        ids = one.units[index].ids
        same = [j for j, unit in enumerate(other.units) if not ids.isdisjoint(unit.ids)]
        if not same:
            free = True
        elif not any(j in other.words for j in same):
            found = found or word
    return found, free


def _denied(content: Content) -> Denied | None:
    language = language_of(content.lang)
    side = language.matching.denies if language else ""
    if not side:
        return None
    words: dict[int, str] = {}
    loose = False
    for word, start, end in denials_at(content.text, content.lang):
        at = _next(content, end) if side == "next" else _last(content, start)
        if at is None:
            loose = True
        else:
            words.setdefault(at, word)
    return Denied(content.units, words, loose)


def _next(content: Content, end: int) -> int | None:
    at = min((i for i, u in enumerate(content.units) if u.end > end), key=lambda i: content.units[i].start, default=None)
    return at if at is not None and _near(content.text[end : content.units[at].start], _NEXT) else None


def _last(content: Content, start: int) -> int | None:
    at = max((i for i, u in enumerate(content.units) if u.start < start), key=lambda i: content.units[i].start, default=None)
    return at if at is not None and _near(content.text[content.units[at].end : start], _LAST) else None


def _near(between: str, most: int) -> bool:
    return len(between) <= most and not _PART.search(between)


def _within(denied: Denied | None, base: int, span: tuple[int, int]) -> Denied | None:
    """What of a sentence that begins at `base` stands in text[span]."""
    if denied is None:
        return None
    kept = [i for i, u in enumerate(denied.units) if base + u.start >= span[0] and base + u.end <= span[1]]
    words = {new: denied.words[old] for new, old in enumerate(kept) if old in denied.words}
    return Denied(tuple(denied.units[i] for i in kept), words, denied.loose)


def _joined(parts: Sequence[Denied]) -> Denied:
    units: list[Unit] = []
    words: dict[int, str] = {}
    for part in parts:
        words |= {len(units) + i: word for i, word in part.words.items()}
        units += part.units
    return Denied(tuple(units), words, _any_loose(parts))


def _any_loose(parts: Iterable[Denied]) -> bool:
    return any(p.loose for p in parts)
