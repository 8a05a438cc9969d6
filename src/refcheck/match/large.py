"""A search across languages in a large text: a quick look finds the sentences that are worth it, and only those are taken apart.

A text of a few hundred sentences is taken apart as a whole (`index`); one of tens of thousands would take many seconds. There the
words of a quotation's concepts are looked for as they are written, and sentences are taken apart when they are asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence, Set
from functools import cached_property, partial
from heapq import nlargest
from itertools import accumulate, chain
from typing import overload

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.content import Content, content_of
from refcheck.match.effort import Kept, counted
from refcheck.match.heard import Heard, heard
from refcheck.match.index import SentenceIndex, rarity
from refcheck.match.jamo import is_hangul, together
from refcheck.match.largeness import UNSPACED
from refcheck.match.lexicon.book import Ids
from refcheck.match.sketch import Grams, Numbers, Terms, Words
from refcheck.match.sound import Sound
from refcheck.match.spelled import forms, in_hangul, name_patterns
from refcheck.match.units import Unit

_KEPT = 3000  # sentences that stay taken apart,
_KEPT_CHARACTERS = 400_000  # and their characters
_LOOKED_AT = 240  # sentences that a quotation's quick look leaves,
_LOOKED_AT_CHARACTERS = 30_000  # and their characters;
_COMPARED = 15_000  # units of the quotation times sentences: a long quotation says more of each,
_COMPARED_CHARACTERS = 2_000_000  # and times their characters
_LEAST_LOOKED_AT, _LEAST_CHARACTERS = 30, 6000
_REMEMBERED = 2000
_MOST_HEARD = 20  # names of a quotation that are listened for
_MOST_LATIN = 30_000  # different words in Latin letters of a text in another script: 5 MB of prose have a few thousand
_FEW = 3
_COMMON = 0.1  # share of the sentences from which a number says nothing
_NUMBER = 1.2  # what a number counts in the first look
_Key = tuple[str, Ids, Sound | None, str, bool, tuple[Ids, ...]]


class Contents(Sequence[Content]):
    """What each sentence of a text says, taken apart when asked for; a bounded number of them is kept."""

    def __init__(self, text: str, spans: Sequence[tuple[int, int]], lang: str) -> None:
        self._text, self._spans, self._lang = text, spans, lang
        self._kept: OrderedDict[int, Content] = OrderedDict()
        self._characters = 0

    def __len__(self) -> int:
        return len(self._spans)

    @overload
    def __getitem__(self, i: int) -> Content: ...
    @overload
    def __getitem__(self, i: slice) -> tuple[Content, ...]: ...
    def __getitem__(self, i: int | slice) -> Content | tuple[Content, ...]:
        if isinstance(i, slice):
            return tuple(self[k] for k in range(*i.indices(len(self))))
        known = self._kept.get(i)
        if known is not None:
            self._kept.move_to_end(i)
            return known
        start, end = self._spans[i]
        content = self._kept[i] = content_of(self._text[start:end], self._lang)
        self._characters += end - start
        while len(self._kept) > _KEPT or self._characters > _KEPT_CHARACTERS:
            self._characters -= len(self._kept.popitem(last=False)[1].text)
        return content


class LargeIndex:
    """The same questions as `index.SentenceIndex` answers, by how words are written."""

    def __init__(self, text: str, spans: Sequence[tuple[int, int]], lang: str, contents: Contents) -> None:
        self.contents = contents
        self.left_out = False
        self._code = lang.split("-")[0]
        self._wide = self._code in UNSPACED
        folded = han(text) if self._wide else text
        self._sentences = [folded[a:b] for a, b in spans]
        self._terms: Terms = Grams(self._sentences) if self._wide else Words(self._sentences, self._code)
        self._answers: dict[_Key, Kept[set[int]]] = {}
        self._unheard: dict[_Key, set[int]] = {}
        self._counts: dict[str, int] = {}
        self._few: tuple[list[int], SentenceIndex] | None = None  # what was looked at last: the next question is often of the same

    @cached_property
    def _heard(self) -> Heard:
        return heard(self._sentences, self._code, self._terms.printed if isinstance(self._terms, Words) else None)

    @cached_property
    def _numbers(self) -> Numbers:
        return Numbers(self._sentences, wide=self._code in ("ja", "zh"))

    @cached_property
    def _joined(self) -> str:
        return "\n".join(self._sentences)

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((len(s) + 1 for s in self._sentences), initial=0))

    @cached_property
    def _latin(self) -> Words:
        """The words in Latin letters of a text in another script."""
        words = (" ".join(_LATIN.findall(s)) for s in self._sentences)
        return Words(list(words), "en", _MOST_LATIN)

    @property
    def is_whole(self) -> bool:
        """Whether all words of the text were looked through, as far as the quotations made it look."""
        return self._terms.is_whole and ("_latin" not in self.__dict__ or self._latin.is_whole)

    def rarity(self, found: int) -> float:
        """What a counterpart in `found` sentences is worth."""
        return rarity(found, len(self.contents))

    def own_rarity(self, unit: Unit) -> float:
        """What a unit of the text itself is worth: less, the more of its sentences have it."""
        word = unit.word
        found = self._counts.get(word)
        if found is None:
            if len(self._counts) >= _REMEMBERED:
                self._counts.clear()
            written = together(word) if self._code == "ko" else word
            found = self._counts[word] = self._terms.count(written) if written else 0
        return self.rarity(found)

    def answers(self, units: Sequence[Unit]) -> list[set[int]]:
        """The sentences for each unit of a quotation; of a long one, not all names are listened for."""
        self._unheard.clear()
        heard = 0
        for key, unit in {_key(u): u for u in units}.items():
            if unit.sound is not None and unit.proper:
                heard += 1
                if heard > _MOST_HEARD:
                    self._unheard[key] = self._written(unit)
        return [self.answering(unit) for unit in units]

    def answering(self, unit: Unit) -> set[int]:
        """The sentences that hold a counterpart of the unit, as far as a quick look shows."""
        key = _key(unit)
        if key in self._unheard:
            return self._unheard[key]
        known = self._answers.get(key)
        if known is not None and known.take_again():
            return known.value
        if len(self._answers) >= _REMEMBERED:
            self._answers.clear()
        made, is_whole = counted(partial(self._answering, unit))
        if is_whole:
            self._answers[key] = made
        return made.value

    def _answering(self, unit: Unit) -> set[int]:
        found = self._written(unit)
        if unit.sound is not None and unit.proper and not found:
            found |= self._heard.where(unit.sound)
        if unit.sound is not None and not unit.ids and (unit.proper or is_hangul(unit.word[:1])):
            found |= {i for pattern in name_patterns(unit, self._code) for i in self._matching(pattern)}
        return found

    def _written(self, unit: Unit) -> set[int]:
        found = self._of_concepts(unit.ids) | self._of_word(unit)
        if unit.parts:
            lists = [self._of_concepts(part) for part in unit.parts]
            found |= _in_half(lists)
        if unit.han and self._wide:
            found |= self._of_characters(unit.han)
        return found

    def _of_concepts(self, ids: Iterable[int]) -> set[int]:
        written = {form for concept in ids for form in forms(concept, self._code)}
        if self._wide:
            written = {f for f in written if len(f) > 1}
        return set().union(*(self._terms.holding(form) for form in written))

    def _of_word(self, unit: Unit) -> Set[int]:
        """What both languages write alike."""
        word = unit.word
        if not self._wide:
            return self._terms.holding(word) if word else set()
        if _LATIN.fullmatch(word):
            return self._latin.holding(word)
        return self._terms.holding(word) if len(word) > 1 else set()

    def _of_characters(self, characters: str) -> set[int]:
        if self._code == "ko":
            return set().union(*(self._terms.holding(way) for way in in_hangul(characters) if len(way) > 1))
        if len(characters) < 2:
            return set()
        lists = [self._terms.holding(characters[k : k + 2]) for k in range(len(characters) - 1)]
        return _in_half(lists)

    def _matching(self, pattern: re.Pattern[str]) -> Iterable[int]:
        return (bisect_right(self._starts, m.start()) - 1 for m in pattern.finditer(self._joined))

    def numbered(self, quote: Content) -> dict[int, float]:
        """Sentence → what those of the quotation's numbers count that it may hold."""
        out: dict[int, float] = {}
        for value in {q.value for q in quote.numbers if q.hard}:
            places = self._numbers.holding(value)
            if len(places) <= _COMMON * len(self.contents):
                for i in places:
                    out[i] = out.get(i, 0.0) + _NUMBER * self.rarity(len(places))
        return out

    def closer(self, quote: Content, worth: Sequence[float], scores: Sequence[float]) -> list[int]:
        """The sentences with the highest scores, put in order by what they say when they are taken apart."""
        places = self._promising(scores, len(quote.units))
        if self._few is None or self._few[0] != places:
            self._few = places, SentenceIndex([self.contents[i] for i in places])
        few = self._few[1]
        closer = [0.0] * len(places)
        for answers, value in zip(few.answers(quote.units), worth, strict=True):
            for k in answers:
                closer[k] += value
        self.left_out = few.left_out
        for k, value in few.numbered(quote).items():
            closer[k] += value
        order = sorted((k for k, s in enumerate(closer) if s > 0), key=lambda k: (-closer[k], places[k]))
        return [places[k] for k in order]

    def _promising(self, scores: Sequence[float], units: int) -> list[int]:
        """The sentences with the highest first scores, as many as can be taken apart for a quotation of so many units."""
        most = max(_LEAST_LOOKED_AT, min(_LOOKED_AT, _COMPARED // max(units, 1)))
        places = nlargest(most, (i for i, s in enumerate(scores) if s > 0), key=lambda i: (scores[i], -i))
        lengths = accumulate(len(self._sentences[i]) for i in places)
        characters = max(_LEAST_CHARACTERS, min(_LOOKED_AT_CHARACTERS, _COMPARED_CHARACTERS // max(units, 1)))
        return places[: max(1, sum(total <= characters for total in lengths))]


def _in_half(lists: Sequence[Set[int]]) -> set[int]:
    """What is in half of the sets and more."""
    if len(lists) < _FEW:
        return set().union(*lists)
    counts = Counter(chain.from_iterable(lists))
    return {s for s, count in counts.items() if 2 * count >= len(lists)}


def _key(unit: Unit) -> _Key:
    """A unit without its place: a word that a quotation repeats is looked for once."""
    return unit.word, unit.ids, unit.sound, unit.han, unit.proper, unit.parts


_LATIN = later("[A-Za-z][A-Za-z'’-]+")
