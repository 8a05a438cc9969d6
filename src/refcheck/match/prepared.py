"""A text made ready for searching: folded, cut into sentences, its content counted, each once and when first asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from refcheck.lang.fold import Folded, fold, fold_text
from refcheck.match import largeness, split

if TYPE_CHECKING:
    from refcheck.match.content import Content
    from refcheck.match.index import Index
    from refcheck.model import Voice

    Hear = Callable[[int | None], tuple[Voice, ...]]

_NEARBY = 40  # sentences on either side of a place that are its surroundings,
_NEARBY_CHARACTERS = 8_000  # and their characters
_LONG = 300_000  # characters of a text that is heard in blocks
_BLOCK = 16_000
_BEGINNING = 200  # characters that show whether a text has letters


class Prepared:
    """A text of one language, ready for `locate`. `text` and `lang` are as given; do not change them.

    `joined` keeps some runs of its sentences that were put together.
    """

    def __init__(self, text: str, lang: str, hear: Hear | None = None) -> None:
        self.text = text
        self.lang = lang
        self._hear = hear
        self._heard: dict[int | None, tuple[Voice, ...]] = {}
        self.joined: dict[tuple[int, int], Content] = {}

    @cached_property
    def folded(self) -> Folded:
        """The text folded, for comparison within a language."""
        return fold(self.text)

    @property
    def is_empty(self) -> bool:
        """Whether folding leaves nothing of the text."""
        begins = self.text[:_BEGINNING]
        return not fold_text(begins) and (len(begins) == len(self.text) or not self.folded.text)

    def voices(self, start: int) -> tuple[Voice, ...]:
        """Whom the text gives its stretches to, of a very long one those about text[start]; () where nobody read it for that."""
        if self._hear is None:
            return ()
        block = None if self.is_heard_whole else start // _BLOCK
        if block not in self._heard:
            self._heard[block] = self._hear(None if block is None else block * _BLOCK)
        return self._heard[block]

    @property
    def is_heard_whole(self) -> bool:
        """Whether its voices are read at once."""
        return len(self.text) <= _LONG

    def is_heard_with(self, start: int, other: int) -> bool:
        """Whether the voices about two places are read together."""
        return self.is_heard_whole or start // _BLOCK == other // _BLOCK

    @cached_property
    def sentences(self) -> split.Spans:
        """Spans of the sentences in `text`."""
        return split.sentences(self.text, self.lang)

    @cached_property
    def contents(self) -> Sequence[Content]:
        """What each sentence says, for comparison across languages; of a large text taken apart when asked for."""
        from refcheck.match.content import content_of

        if self.is_large:
            from refcheck.match.large import Contents

            return Contents(self.text, self.sentences, self.lang)
        return tuple(content_of(self.text[a:b], self.lang) for a, b in self.sentences)

    @cached_property
    def index(self) -> Index:
        """Which sentences hold which feature."""
        if self.is_large:
            from refcheck.match.large import Contents, LargeIndex

            return LargeIndex(self.text, self.sentences, self.lang, cast(Contents, self.contents))
        from refcheck.match.index import SentenceIndex

        return SentenceIndex(self.contents)

    @cached_property
    def is_large(self) -> bool:
        """Whether its sentences are taken apart only when they are asked for."""
        return largeness.is_large(len(self.text), len(self.sentences), self.lang)

    def near(self, start: int, end: int, beside: int = _NEARBY) -> Prepared:
        """The same text with text[start:end] and so many sentences on either side alone."""
        first, last = self.sentence_at(start, end)
        low, high = max(0, first - beside), min(len(self.sentences), last + 1 + beside)
        while low < first and start - self.sentences[low][0] > _NEARBY_CHARACTERS:
            low += 1
        while high > last + 1 and self.sentences[high - 1][1] - end > _NEARBY_CHARACTERS:
            high -= 1
        while high - 1 > low and self.sentences[high - 1][1] - self.sentences[low][0] > 3 * _NEARBY_CHARACTERS:
            high -= 1
        return _Surroundings(self, low, high)

    def sentence_at(self, start: int, end: int) -> tuple[int, int]:
        """(first, last) indices of the sentences that text[start:end] touches."""
        first = bisect_right(self.sentences, start, key=_end_of)
        last = bisect_left(self.sentences, end, key=_start_of) - 1
        return (first, last) if first <= last else (0, -1)

    def around(self, start: int, end: int) -> tuple[str, str]:
        """The sentence before and the sentence after text[start:end], "" at the ends of the text."""
        first, last = self.sentence_at(start, end)
        if last < first:
            return "", ""
        before = self.sentences[first - 1] if first else (0, 0)
        after = self.sentences[last + 1] if last + 1 < len(self.sentences) else (0, 0)
        return self.text[slice(*before)], self.text[slice(*after)]


class _Surroundings(Prepared):
    """Some sentences of a text, in their places."""

    def __init__(self, whole: Prepared, low: int, high: int) -> None:
        super().__init__(whole.text, whole.lang)
        self._whole = whole
        self.sentences = whole.sentences[low:high]
        self.contents = whole.contents[low:high]
        self.is_large = False

    def voices(self, start: int) -> tuple[Voice, ...]:
        return self._whole.voices(start)


_end_of, _start_of = itemgetter(1), itemgetter(0)


def prepare(text: str, lang: str, hear: Hear | None = None) -> Prepared:
    """A text to search, folded and taken apart when first asked for. `lang` is BCP 47. `hear` is asked for the voices when a speaker is checked:
    for all (None), or for those about a place of a very long text."""
    return Prepared(text, lang, hear)
