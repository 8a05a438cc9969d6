"""A word of the quotation in whose place the passage has its opposite, or a weaker or stronger one: rises for falls, condemns for is concerned."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from refcheck.match.content import Content
from refcheck.match.denial import answers
from refcheck.match.lexicon import LANGUAGES, numbers, rows
from refcheck.match.lexicon.book import Ids
from refcheck.match.pairing import has_counterpart
from refcheck.match.units import Unit

_BESIDE = 3  # words beside one that tell whether it stands where the other does
_ENGLISH = LANGUAGES.index("en") + 1


def opposed(quote: Content, passage: Content) -> tuple[Unit, Unit] | None:
    """(a word of the quotation, its opposite of the passage), where neither side has a word for what the other says; None where there is none."""
    mine = [u for u in quote.units if u.ids and not u.proper and not has_counterpart(u, passage)]
    theirs = [u for u in passage.units if u.ids and not u.proper and not has_counterpart(u, quote)]
    if not mine or not theirs:
        return None
    for one, other in pairs():
        for here, there in ((one, other), (other, one)):
            if quote.ids.isdisjoint(there) and passage.ids.isdisjoint(here):
                found = ((u, v) for u in mine if _means(u, here) for v in theirs if _means(v, there))
                near = next((p for p in found if _in_one_place(quote, p[0], passage, p[1])), None)
                if near is not None:
                    return near
    return None


def _means(unit: Unit, side: Ids) -> bool:
    """Whether two of a word's senses are of that side, or a fourth: by one of many a word is hardly meant."""
    senses = len(unit.ids & side)
    return senses > 1 or 0 < len(unit.ids) <= 4 * senses


def _in_one_place(quote: Content, mine: Unit, passage: Content, theirs: Unit) -> bool:
    """Whether two words stand beside words that render each other: in clauses that say the same, or next to them."""
    return any(answers(u, v) for u in _beside(quote, mine) for v in _beside(passage, theirs))


def _beside(content: Content, unit: Unit) -> list[Unit]:
    near = sorted((u for u in content.units if u is not unit), key=lambda u: min(abs(u.start - unit.end), abs(unit.start - u.end)))
    return near[:_BESIDE]


@lru_cache(maxsize=1)
def pairs() -> tuple[tuple[Ids, Ids], ...]:
    """The concepts of both sides of each line of lexicon/opposites.txt; those of both are of neither."""
    text = resources.files("refcheck.match.lexicon").joinpath("opposites.txt").read_text("utf-8")
    sides = [tuple(frozenset(w.replace("-", " ") for w in side.split()) for side in line.split(":")) for line in text.splitlines() if line]
    heads: dict[int, list[str]] = {}
    for number, row in zip(numbers(), rows(), strict=True):
        heads.setdefault(number, []).extend(row[_ENGLISH].split("|"))
    out = []
    for one, other in sides:
        here, there = _concepts(heads, one), _concepts(heads, other)
        out.append((here - there, there - here))
    return tuple(out)


def _concepts(heads: dict[int, list[str]], words: frozenset[str]) -> Ids:
    """The concepts whose first English word is among the words, also with a preposition behind it, or most of their English words."""
    return frozenset(n for n, said in heads.items() if _head(said[0]) in words or 2 * sum(w in words for w in said) > len(said))


def _head(phrase: str) -> str:
    return phrase.rsplit(" ", 1)[0] if phrase.endswith((" by", " to", " in", " for", " with", " on")) else phrase
