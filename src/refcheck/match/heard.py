"""Names of a large text that sound as one does, found by their consonants first."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, islice
from typing import Protocol

from rapidfuzz import process
from rapidfuzz.distance import Indel

from refcheck.lang.later import later
from refcheck.match.effort import take
from refcheck.match.jamo import is_hangul, parts
from refcheck.match.korean import bare
from refcheck.match.pairing import within
from refcheck.match.readings import transliterating
from refcheck.match.sketch import Grouped, Printed, words_of
from refcheck.match.sound import Sound, alike, consonants_of, sound_in

_NEAR = 0.74  # likeness of consonants from which words are heard in full
_MOST_WORDS = 300  # that are heard in full for one name, the likest first
_MOST_RUNS = 300
_KATAKANA = later("[ァ-ヺ][ァ-ヺー]+")
_HANGUL = later("[가-힣]{2,}")
_SHORTEST = 2


class Heard(Protocol):
    """Where a text names somebody."""

    def where(self, sound: Sound) -> set[int]:
        """The sentences with a name that sounds so."""
        ...


def heard(sentences: Sequence[str], code: str, printed: Printed | None = None) -> Heard:
    """The names of a text; `printed` are its words, where they are known."""
    if code == "zh":
        return _Characters(sentences)
    pattern = {"ja": _KATAKANA, "ko": _HANGUL}.get(code)
    words = printed if printed is not None else words_of(sentences, pattern) if pattern else words_of(sentences)
    return _Words(words, code)


class _Words:
    """Words in letters, by the classes of their consonants."""

    def __init__(self, words: Printed, code: str) -> None:
        self._words = words
        self._code = code
        self._alike = Grouped()
        for word, key in zip(words, "\n".join(words).translate(_CLASSES).split("\n"), strict=False):  # no words give one key
            self._alike.add(key, word)
        self._keys = list(self._alike)
        self._of_length: dict[int, list[str]] = {}

    def where(self, sound: Sound) -> set[int]:
        near: dict[str, float] = {}
        for skeleton in (s for s in sound.skeletons if len(s) >= _SHORTEST):
            likest = process.extract(
                skeleton, self._keys_near(len(skeleton)), scorer=Indel.normalized_similarity, score_cutoff=_NEAR, limit=_MOST_WORDS
            )
            for key, likeness, _ in likest:
                near[key] = max(likeness, near.get(key, 0.0))
        order = sorted(near, key=lambda key: -near[key])
        found: set[int] = set()
        likest_words = list(islice((w for key in order for w in self._alike.of(key)), _MOST_WORDS))
        for word in likest_words if take(len(likest_words)) else ():
            own = sound_in(bare(word) if self._code == "ko" else word, self._code)
            if own is not None and alike(sound, own):
                found.update(self._words.places(word))
        return found

    def _keys_near(self, length: int) -> list[str]:
        """The keys that are not too long or too short to be as like as `_NEAR` to one of that length."""
        known = self._of_length.get(length)
        if known is None:
            least, most = int(length * _NEAR / (2 - _NEAR)), int(length * (2 - _NEAR) / _NEAR) + 1
            known = self._of_length[length] = [key for key in self._keys if least <= len(key) <= most]
        return known


class _Classes(dict[int, str]):
    """Letter → the class of its consonants, roughly."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        value = character if character == "\n" else _class_of(character)
        self[code] = value
        return value


_LETTERS = {
    **dict.fromkeys("bpfvбпвф", "P"),
    **dict.fromkeys("tdzsjçтдсзжцчшщ", "T"),
    **dict.fromkeys("ckgqкг", "K"),
    **dict.fromkeys("mnñмн", "N"),
    **dict.fromkeys("lrłлр", "L"),
    "x": "KT",
}
_FIRST = "KKNTTLNPPTT-TTTKTP-"
_FINAL = "-KKKNNNTLKLLLLLLNPPTTNTTKTP-"


def _class_of(character: str) -> str:
    if is_hangul(character):
        first, _, final = parts(character)
        return (_FIRST[first] + _FINAL[final]).replace("-", "")
    if "ァ" <= character <= "ヺ":
        return consonants_of(character)
    return _LETTERS.get(character, "")


_CLASSES = _Classes()


class _Characters:
    """A Chinese text: rows of transliterating characters."""

    def __init__(self, sentences: Sequence[str]) -> None:
        rows = [(i, row) for i, sentence in enumerate(sentences) for row in _row().findall(sentence)]
        self._text = "\n".join(row for _, row in rows)
        self._starts = list(accumulate((len(row) + 1 for _, row in rows), initial=0))
        self._sentences = array("I", (i for i, _ in rows))

    def where(self, sound: Sound) -> set[int]:
        found: set[int] = set()
        for skeleton in sound.skeletons:
            pattern = _spelled(skeleton) if len(skeleton) >= _SHORTEST else None
            for match in islice(pattern.finditer(self._text), _MOST_RUNS) if pattern and take(_MOST_RUNS // 2) else ():
                run = sound_in(match.group(), "zh")
                if run is not None and within(sound, run):
                    found.add(self._sentences[bisect_right(self._starts, match.start()) - 1])
        return found


@lru_cache(maxsize=1)
def _row() -> re.Pattern[str]:
    return re.compile("[" + "".join(sorted(transliterating())) + "]{2,}")


@lru_cache(maxsize=256)
def _spelled(skeleton: str) -> re.Pattern[str] | None:
    """An expression for the characters whose sounds have these consonants; N may close a syllable."""
    silent = f"[{_characters('')}]?"
    pieces: list[str] = []
    i = 0
    while i < len(skeleton):
        one, closed = _characters(skeleton[i]), _characters(skeleton[i : i + 2]) if skeleton[i + 1 : i + 2] == "N" else ""
        if not one:
            return None
        if closed:
            pieces.append(f"(?:[{closed}]|[{one}]{silent}[{_characters('N')}])")
        else:
            pieces.append(f"[{one}]")
        i += 2 if closed else 1
    return re.compile(silent.join(pieces))


@lru_cache(maxsize=64)
def _characters(consonants: str) -> str:
    return "".join(re.escape(c) for c in sorted(transliterating()) if consonants_of(c) == consonants)
