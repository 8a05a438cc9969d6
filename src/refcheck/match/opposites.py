"""A word of the quotation in whose place the passage has its opposite, another of its kind, or a weaker or stronger one: rises for falls, wheat for rice, condemns for is concerned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from refcheck.lang import language_of
from refcheck.match.content import Content
from refcheck.match.lexicon import LANGUAGES, numbers, rows
from refcheck.match.lexicon.book import Ids
from refcheck.match.negation import denials_at
from refcheck.match.pairing import has_counterpart
from refcheck.match.polarity import answers
from refcheck.match.units import Unit

_NEAR_DENIAL = 2
_BESIDE = 3  # words beside one that tell whether it stands where the other does
_ENGLISH = LANGUAGES.index("en") + 1


def opposed(quote: Content, passage: Content) -> tuple[Unit, Unit] | None:
    """(a word of the quotation, its opposite of the passage), where neither side has a word for what the other says; None where there is none."""
    mine = [u for u in quote.units if u.ids and not u.proper and not has_counterpart(u, passage)]
    theirs = [u for u in passage.units if u.ids and not u.proper and not has_counterpart(u, quote)]
    for u in mine:
        for line, here, side in _sides_of(u.ids):
            if not passage.ids.isdisjoint(here):
                continue
            for v in theirs:
                there = next((ids for other, ids, its in _sides_of(v.ids) if other == line and its != side), None)
                if there is None or not quote.ids.isdisjoint(there) or _denied(quote, u) or _denied(passage, v) or _of_pair(passage, v):
                    continue
                if _in_one_place(quote, u, passage, v):
                    return u, v
    return None


def _denied(content: Content, unit: Unit) -> bool:
    """Whether a denial stands right before a word, also in a turn: не раньше says what "only once" does."""
    language = language_of(content.lang)
    before = content.text[: unit.start].rstrip().lower()
    if language is not None and language.spaced and before.endswith(tuple(f" {w}" for w in language.matching.negations)):
        return True
    return any(unit.start - _NEAR_DENIAL <= end <= unit.start + 1 for _, _, end in denials_at(content.text, content.lang))


_PAIRS = frozenset(
    "粗细 大小 高低 长短 多少 轻重 远近 快慢 深浅 厚薄 冷热 强弱 胜负 得失 上下 左右 前后 进退 买卖 收支 出入 增减 升降 利弊 好坏 是非 真假 有无 太細 高低 長短 遠近 大小 強弱".split()
)


def _of_pair(content: Content, unit: Unit) -> bool:
    """Whether a character is half of a word for a measure: 粗细 is thickness, and not thin."""
    return content.text[unit.start - 1 : unit.end] in _PAIRS or content.text[unit.start : unit.end + 1] in _PAIRS


@lru_cache(maxsize=8192)
def _sides_of(meanings: Ids) -> tuple[tuple[int, Ids, int], ...]:
    """(line, concepts of its side, number of the side) for each line that a word with these concepts stands in on one side only."""
    places = {place for concept in meanings for place in _places().get(concept, ())}
    lines = Counter(line for line, _ in places)
    found = ((line, sides()[line][side], side) for line, side in sorted(places) if lines[line] == 1)
    return tuple((line, here, side) for line, here, side in found if _means(meanings, here))


def _means(meanings: Ids, side: Ids) -> bool:
    """Whether two of a word's senses are of that side, or a fifth: by one of many a word is hardly meant."""
    senses = len(meanings & side)
    return senses > 1 or 0 < len(meanings) <= 5 * senses


def _in_one_place(quote: Content, mine: Unit, passage: Content, theirs: Unit) -> bool:
    """Whether two words stand beside words that render each other: in clauses that say the same, or next to them."""
    return any(answers(u, v) for u in _beside(quote, mine) for v in _beside(passage, theirs))


def _beside(content: Content, unit: Unit) -> list[Unit]:
    near = sorted((u for u in content.units if u is not unit), key=lambda u: min(abs(u.start - unit.end), abs(unit.start - u.end)))
    return near[:_BESIDE]


@lru_cache(maxsize=1)
def sides() -> tuple[tuple[Ids, ...], ...]:
    """The concepts of the sides of each line of lexicon/opposites.txt, any two of which exclude each other; those of several sides are of none."""
    text = resources.files("refcheck.match.lexicon").joinpath("opposites.txt").read_text("utf-8")
    heads: dict[int, list[str]] = {}
    for number, row in zip(numbers(), rows(), strict=True):
        heads.setdefault(number, []).extend(row[_ENGLISH].split("|"))
    said: dict[str, set[int]] = {}
    for number, words in heads.items():
        for word in (_head(words[0]), *words):
            said.setdefault(word, set()).add(number)
    out = []
    for line in filter(None, text.splitlines()):
        meant = [_concepts(heads, said, frozenset(w.replace("-", " ") for w in side.split())) for side in line.split(":")]
        out.append(tuple(ids.difference(*(o for o in meant if o is not ids)) for ids in meant))
    return tuple(out)


@lru_cache(maxsize=1)
def _places() -> Mapping[int, tuple[tuple[int, int], ...]]:
    """Concept → (line, side) of each place where it stands."""
    out: dict[int, list[tuple[int, int]]] = {}
    for line, meant in enumerate(sides()):
        for side, ids in enumerate(meant):
            for concept in ids:
                out.setdefault(concept, []).append((line, side))
    return {concept: tuple(places) for concept, places in out.items()}


def _concepts(heads: Mapping[int, list[str]], said: Mapping[str, set[int]], words: frozenset[str]) -> Ids:
    """The concepts whose first English word is among the words, also with a preposition behind it, or most of their English words."""
    near = {n for word in words for n in said.get(word, ())}
    return frozenset(n for n in near if _head(heads[n][0]) in words or 2 * sum(w in words for w in heads[n]) > len(heads[n]))


def _head(phrase: str) -> str:
    return phrase.rsplit(" ", 1)[0] if phrase.endswith((" by", " to", " in", " for", " with", " on")) else phrase
