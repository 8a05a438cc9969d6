"""Which sentence of a text answers which unit: the first, quick look of a search across languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import partial
from itertools import chain, islice
from math import log
from typing import Protocol

from rapidfuzz import process
from rapidfuzz.distance import Indel

from refcheck.match.content import Content
from refcheck.match.effort import Kept, counted, leave_out, take
from refcheck.match.evidence import by_chance, is_telling, kindred, says
from refcheck.match.hangul_named import answers, is_sought, stands_in
from refcheck.match.jamo import is_hangul
from refcheck.match.lexicon.book import Ids
from refcheck.match.pairing import named_in, number_in, pinyin, within, written_in_characters
from refcheck.match.remembered import Remembered
from refcheck.match.sound import QUICK, Sound, alike, alike_word
from refcheck.match.sound_hangul import beginnings
from refcheck.match.units import Unit

_Sentences = set[int]
_NONE: frozenset[Sound] = frozenset()
_TRUST = 8  # sentences that the guess of `by_chance` is worth
_NUMBER = 1.2  # what a number counts in the first look
_MOST_HEARD = 300  # sounds of a text that are held against one of a quotation,
_MOST_SOUNDS = 10_000  # against all of them, five times what pages of prose need: then no more than
_FEW_HEARD = 20  # of the likest against each of the others
_REMEMBERED = 500  # units of quotations whose sentences are kept


def rarity(found: int, sentences: int) -> float:
    """What a counterpart in `found` sentences is worth: 1 for a rare one, less the more sentences have it."""
    total = max(sentences, 12)
    return max(0.25, log(total / max(found, 0.7)) / log(total))


class _Sounds:
    """Sounds with the sentences that hold them, found by their skeletons first."""

    def __init__(self) -> None:
        self._sentences: dict[Sound, _Sentences] = defaultdict(set)
        self._by_skeleton: dict[str, dict[Sound, None]] = defaultdict(dict)

    def add(self, sound: Sound, sentence: int) -> None:
        self._sentences[sound].add(sentence)
        for skeleton in sound.skeletons:
            self._by_skeleton[skeleton][sound] = None

    def where(self, likest: Sequence[Sound], sound: Sound, agree: Callable[[Sound, Sound], bool], unlike: Set[Sound] = _NONE) -> _Sentences:
        """The sentences with a sound that agrees, of the `likest`, but for those known to be `unlike`."""
        return self.holding(s for s in likest if s not in unlike and agree(sound, s))

    def holding(self, sounds: Iterable[Sound]) -> _Sentences:
        """The sentences with one of the sounds."""
        return set().union(*(self._sentences[s] for s in sounds))

    def likest(self, sound: Sound, most: int) -> list[Sound]:
        """The sounds that are likest by their skeletons, at most `most`: of thousands, not all are heard in full."""
        keys = list(self._by_skeleton)
        near: dict[str, float] = {}
        for skeleton in sound.skeletons:
            for key, likeness, _ in process.extract_iter(skeleton, keys, scorer=Indel.normalized_similarity, score_cutoff=QUICK):
                near[key] = max(likeness, near.get(key, 0.0))
        candidates = (s for key in sorted(near, key=lambda key: (-near[key], key)) for s in self._by_skeleton[key])
        return list(islice(candidates, most))


class SentenceIndex:
    """Inverted lists over the contents of a text's sentences."""

    is_whole = True

    def __init__(self, contents: Sequence[Content]) -> None:
        self.contents = contents
        self._ids: dict[int, _Sentences] = defaultdict(set)
        self._words: dict[str, _Sentences] = defaultdict(set)
        self._han: dict[str, _Sentences] = defaultdict(set)
        self._hangul: dict[str, _Sentences] = defaultdict(set)
        self._hangul_by: dict[str, list[str]] = defaultdict(list)
        self._names = _Sounds()
        self._sounds = _Sounds()
        self._runs = _Sounds()
        self._streams = [i for i, c in enumerate(contents) if c.stream]
        self._numbered = [i for i, c in enumerate(contents) if c.numbers]
        self._worth: dict[str, float] = {}
        self._answers: dict[tuple[Unit, int], Kept[tuple[_Sentences, int]]] = {}
        self._asked: dict[Unit, int] = {}
        self.left_out = False
        for i, content in enumerate(contents):
            self._add(i, content)

    def _add(self, i: int, content: Content) -> None:
        for concept in content.ids:
            self._ids[concept].add(i)
        for word in content.words:
            self._words[word].add(i)
        for word in content.hangul:
            self._hangul[word].add(i)
        for character in content.han:
            self._han[character].add(i)
        for place, sounds in ((self._names, content.names), (self._sounds, content.sounds), (self._runs, content.transliterated)):
            for sound in sounds:
                place.add(sound, i)

    def rarity(self, found: int) -> float:
        """What a counterpart in `found` sentences is worth."""
        return rarity(found, len(self.contents))

    def own_rarity(self, unit: Unit) -> float:
        """What a unit of the text itself is worth: less, the more of its sentences have it."""
        known = self._worth.get(unit.word)
        if known is None:
            lists = [self._ids[i] for i in unit.ids] or [self._words.get(unit.word, set())]
            known = self._worth[unit.word] = self.rarity(min(map(len, lists)))
        return known

    def answers(self, units: Sequence[Unit]) -> list[_Sentences]:
        """The sentences for each unit of a quotation. `left_out` tells whether a row of names was not heard to its end."""
        self._asked = {}
        found: dict[Unit, _Sentences] = {}
        left = _MOST_SOUNDS
        for unit in dict.fromkeys(units):
            self._asked[unit] = _MOST_HEARD if left > 0 else _FEW_HEARD
            found[unit], heard = self._known(unit)
            left -= heard
        self.left_out = left <= 0
        return [found[unit] for unit in units]

    def answering(self, unit: Unit) -> _Sentences:
        """The sentences that hold a counterpart of the unit, as they were given for the quotation that was asked last."""
        return self._known(unit)[0]

    def _known(self, unit: Unit) -> tuple[_Sentences, int]:
        most = self._asked.get(unit, _MOST_HEARD)
        known = self._answers.get((unit, most))
        if known is not None and known.take_again():
            return known.value
        if len(self._answers) >= _REMEMBERED:
            self._answers.clear()
        made, is_whole = counted(partial(self._answering, unit, most))
        if is_whole:
            self._answers[unit, most] = made
        return made.value

    def _answering(self, unit: Unit, most: int) -> tuple[_Sentences, int]:
        """The sentences, and how many sounds were heard for them; of each kind at most `most`."""
        heard = 0
        found: _Sentences = set(self._words.get(unit.word, ()))
        for concept in unit.ids:
            found |= self._ids.get(concept, set())
        if unit.parts:
            lists = [set().union(*(self._ids.get(i, set()) for i in part)) for part in unit.parts]
            found |= {s for s in set().union(*lists) if 2 * sum(s in x for x in lists) >= len(lists)}
        if unit.han and self._han:
            lists = [self._han.get(c, set()) for c in unit.han]
            found |= (
                set.intersection(*lists)
                if len(lists) < 3
                else {s for s in set.union(*lists) if sum(s in x for x in lists) >= 0.66 * len(lists)}
            )
        for word in self._may_be(unit.han) if self._hangul and unit.han else ():
            if written_in_characters(word, unit.han):
                found |= self._hangul[word]
        if unit.sound is not None:
            likest = self._names.likest(unit.sound, most) if unit.proper else []
            words = self._sounds.likest(unit.sound, most)
            runs = self._runs.likest(unit.sound, most) if unit.proper else []
            heard = len(likest) + len(words) + len(runs)
            if not take(heard):
                likest, words, runs = [], [], []
            agreeing = {s for s in likest if alike(unit.sound, s)}
            found |= self._names.holding(agreeing)
            # Words must be more alike than names: what is not alike as a name is not heard again as a word.
            found |= self._sounds.where(words, unit.sound, alike_word, set(likest) - agreeing)
            if not unit.proper and not unit.ids and is_hangul(unit.word[:1]):
                found |= self._by_name(unit, found)
            if unit.proper:
                found |= self._runs.where(runs, unit.sound, within) | self._by_name(unit, found)
        if self.contents and self.contents[0].lang == "ko" and is_sought(unit):
            found |= {i for i, c in enumerate(self.contents) if i not in found and stands_in(unit, c)}
        return found, heard

    def _may_be(self, characters: str) -> Iterator[str]:
        """The Korean words of the text that may stand in Chinese characters, by their first syllables."""
        if not self._hangul_by:
            for word in self._hangul:
                self._hangul_by[word[:1]].append(word)
        return chain.from_iterable(self._hangul_by.get(first, ()) for first in beginnings(characters))

    def _by_name(self, unit: Unit, found: _Sentences) -> _Sentences:
        out: _Sentences = set()
        if is_hangul(unit.word[:1]) and not unit.ids:
            out |= {i for i, c in enumerate(self.contents) if i not in found and (named_in(unit.word, c) or answers(unit, c))}
        elif unit.word.isascii():
            where = (
                self._streams if pinyin(unit.word) else range(len(self.contents)) if self.contents and self.contents[0].lang == "ja" else ()
            )
            out |= {i for i in where if i not in found and named_in(unit.word, self.contents[i])}
        return out

    def numbered(self, quote: Content) -> dict[int, float]:
        """Sentence → what those of the quotation's numbers count that it holds."""
        out: dict[int, float] = {}
        for i in self._numbered if quote.numbers else ():
            count = sum(1 for q in quote.numbers if number_in(q, self.contents[i].numbers))
            if count:
                out[i] = _NUMBER * count
        return out

    def closer(self, quote: Content, worth: Sequence[float], scores: Sequence[float]) -> list[int]:
        """The sentences that hold anything, the highest scores first; these are as close as can be."""
        del quote, worth
        return sorted((i for i, s in enumerate(scores) if s > 0), key=lambda i: -scores[i])


class Index(Protocol):
    """Which sentences of a text answer a unit: in full (`SentenceIndex`), or by a quick look (`large.LargeIndex`)."""

    @property
    def contents(self) -> Sequence[Content]:
        """What each sentence says."""
        ...

    @property
    def is_whole(self) -> bool:
        """Whether all words of the text were looked through."""
        ...

    @property
    def left_out(self) -> bool:
        """Whether names were not heard for the quotation that was asked last, because both have too many."""
        ...

    def rarity(self, found: int) -> float:
        """What a counterpart in `found` sentences is worth."""
        ...

    def own_rarity(self, unit: Unit) -> float:
        """What a unit of the text itself is worth."""
        ...

    def answers(self, units: Sequence[Unit]) -> list[_Sentences]:
        """`answering` for each unit of a quotation."""
        ...

    def answering(self, unit: Unit) -> _Sentences:
        """The sentences that hold a counterpart of the unit."""
        ...

    def numbered(self, quote: Content) -> dict[int, float]:
        """Sentence → what those of the quotation's numbers count that it holds."""
        ...

    def closer(self, quote: Content, worth: Sequence[float], scores: Sequence[float]) -> list[int]:
        """The most promising sentences, best first, by the units' worth and the sentences' first scores."""
        ...


class Weighed:
    """A quotation's units with their worth in one text, and each sentence's first score. `remembered` is what is known of these units."""

    def __init__(self, quote: Content, index: Index, remembered: Remembered | None = None) -> None:
        self.quote = quote
        self.index = index
        self.remembered = remembered or Remembered(quote)
        self.answers = answers = index.answers(quote.units)
        self.worth = tuple(u.weight * index.rarity(len(a)) for u, a in zip(quote.units, answers, strict=True))
        self.chances = tuple(
            (len(a) + _TRUST * by_chance(u)) / (len(index.contents) + _TRUST) for u, a in zip(quote.units, answers, strict=True)
        )
        self._odds: list[tuple[float, float, float, Ids, bool] | None] = [None] * len(quote.units)
        self._back: dict[int, tuple[float, Unit]] = {}  # the units are kept, so that no other one gets the number of one that is gone
        self.scores = [0.0] * len(index.contents)
        together: dict[int, float] = {}  # a word said ten times is looked for once
        for worth, sentences in zip(self.worth, answers, strict=True):
            together[id(sentences)] = together.get(id(sentences), 0.0) + worth
        for sentences in {id(a): a for a in answers}.values():
            for i in sentences:
                self.scores[i] += together[id(sentences)]
        for i, count in index.numbered(quote).items():
            self.scores[i] += count

    def worth_back(self, units: tuple[Unit, ...]) -> tuple[float, ...]:
        """What each unit of the text weighs. Each is asked once: it stands in many windows."""
        known = self._back
        return tuple([(known.get(id(u)) or self._weigh(u))[0] for u in units])

    def _weigh(self, unit: Unit) -> tuple[float, Unit]:
        made = self._back[id(unit)] = unit.weight * self.index.own_rarity(unit), unit
        return made

    def told(self, there: Sequence[bool], window: Content) -> list[float]:
        """What each unit's counterpart in a window, or the want of one, says, as log odds."""
        out: list[float] = []
        for k, found in enumerate(there):
            here, akin, missing, near, tells = self._odds[k] or self._odds_of(k)
            if found:
                out.append(here)
            elif tells:
                out.append(missing if near.isdisjoint(window.ids) else akin)
        return out

    def _odds_of(self, k: int) -> tuple[float, float, float, Ids, bool]:
        """What a counterpart of unit k says, the want of one with a word akin in its place, that without one; what is akin; whether a want says anything."""
        unit = self.quote.units[k]
        near, akin, missing = kindred(unit)
        gone = says(unit, self.chances[k], found=False)
        made = says(unit, self.chances[k], found=True), gone + akin, gone + missing, near, is_telling(unit, found=False)
        self._odds[k] = made
        return made

    def best(self, most: int) -> list[int]:
        """The most promising sentences."""
        found = self.index.closer(self.quote, self.worth, self.scores)[:most]
        if self.index.left_out:
            leave_out()
        return found
