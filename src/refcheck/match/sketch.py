"""A large text looked at quickly: which of its sentences hold a word, a stretch of characters, a number. Linear, once per text."""

from __future__ import annotations

import re
from array import array
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import chain, repeat
from struct import pack
from typing import Protocol

from refcheck.lang.later import later
from refcheck.match.numbers import wide_value
from refcheck.match.stem import stem
from refcheck.match.stems import words_in

_BUCKETS = 65_536
_NOWHERE = -1
_SAMPLE = 1000  # sentences that tell how common a single character is
_MOST_WORDS = 100_000  # different words that are told apart; noise has more
_MOST_STRETCHES = 50_000  # different stretches between blanks that are taken apart once
_LONGEST_STRETCH, _FEW_ODD = 30, 200  # sentences of longer ones are none: so many are taken for addresses and the like
_LONGEST_WORD = 40
_REMEMBERED = 400  # stems whose sentences are kept,
_MOST_KEPT = 300_000  # and places of forms in scripts without blanks
_WORD = later(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = later(r"\d\d*(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?")
_WIDE_NUMBER = later("[0-9０-９〇零一二三四五六七八九十百千万亿億兆两][0-9０-９,.，．点〇零一二三四五六七八九十百千万亿億兆两]*")
_SEPARATORS = later(r"[^\d\n]+")
_LONGEST_WHOLE, _LONGEST_DECIMAL = 15, 8  # digits and signs of a number that tells its digits without being reckoned
# 35億 has the digits of 35, 35億1200万 those of 351200, as far as floats are exact.
_SCALED = later("([0-9,]{0,7}[1-9][0-9,]{0,7})(?:[十百千]?[万億亿]?|(?<![0-9,]{8})[億亿]([0-9]{1,4})万)")
_MOST_NUMBERS = 100_000  # that are remembered as printed
_DIGITS = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_NONE: frozenset[int] = frozenset()


class Terms(Protocol):
    """Which sentences hold a form of the lexicon."""

    @property
    def is_whole(self) -> bool:
        """Whether all of the text's words are among them."""
        ...

    def holding(self, form: str) -> Set[int]:
        """The sentences that hold the form."""
        ...

    def count(self, form: str) -> int:
        """In about how many sentences it stands."""
        ...


class Grams:
    """For scripts without blanks between words: every two neighbouring characters, in a fixed number of buckets."""

    is_whole = True

    def __init__(self, sentences: Sequence[str]) -> None:
        self._sentences = sentences
        some = sentences[:: len(sentences) // _SAMPLE + 1]
        self._single = Counter(c for sentence in some for c in set(sentence))
        self._share = len(sentences) / max(len(some), 1)
        self._held: dict[str, frozenset[int]] = {}
        self._kept = 0
        # Bytes, since sixty thousand lists would be as many things for the garbage collector to visit.
        self._places = [bytearray() for _ in range(_BUCKETS)]
        low = _low_bytes("".join(sentences))
        # To each character the sentence that it and the next one stand in; to a last one none.
        sizes = enumerate(_sizes(sentences, len(low)))
        own = list(chain.from_iterable(chain(repeat(pack("i", i), size - 1), (pack("i", _NOWHERE),)) for i, size in sizes if size))
        bucket_of, add = self._places.__getitem__, bytearray.extend
        for first in (0, 1):  # a million and a half of them: without a loop of ours they take a third of the time
            deque(map(add, map(bucket_of, _pairs(low, first)), own[first::2]), maxlen=0)
        self._in_order = bytearray(_BUCKETS)

    def holding(self, form: str) -> Set[int]:
        """The sentences that hold a form of two characters and more."""
        known = self._held.get(form)
        if known is None:
            sentences = self._sentences
            known = self._held[form] = frozenset([i for i in self._rarest(form) if form in sentences[i]])
            self._kept += len(known) + 1
            if self._kept > _MOST_KEPT:
                self._held.clear()
                self._kept = 0
        return known

    def count(self, form: str) -> int:
        """In how many sentences it stands at most; of a single character, an estimate."""
        return len(self._rarest(form)) if len(form) > 1 else int(self._single[form] * self._share)

    def _rarest(self, form: str) -> Sequence[int]:
        low = _low_bytes(form)
        return min((self._bucket(b) for b in {*_pairs(low, 0), *_pairs(low, 1)}), key=len, default=())

    def _bucket(self, number: int) -> Sequence[int]:
        """The sentences with a pair of characters, each once, in order."""
        if not self._in_order[number]:
            self._in_order[number] = True
            known = sorted(dict.fromkeys(memoryview(self._places[number]).cast("i")))  # two rows in order: they are only merged
            self._places[number] = bytearray(array("i", known[known[:1] == [_NOWHERE] :]))
        return memoryview(self._places[number]).cast("i")


def _low_bytes(text: str) -> memoryview:
    return memoryview(text.encode("utf-16-le", "surrogatepass")[::2])


def _pairs(low: memoryview, first: int) -> Sequence[int]:
    """Every second pair of neighbours from one on: the low bytes of two UTF-16 units, read as one number, are its bucket."""
    size = (len(low) - first) // 2 * 2
    return low[first : first + size].cast("H") if size > 0 else ()


def _sizes(texts: Sequence[str], units: int) -> Iterator[int]:
    """How many UTF-16 units each of some texts has that together have `units`."""
    lengths = list(map(len, texts))
    return iter(lengths) if sum(lengths) == units else (len(_low_bytes(t)) for t in texts)


class Words:
    """For languages with blanks: words by their stems."""

    def __init__(self, sentences: Sequence[str], code: str, most: int | None = None) -> None:
        self.code = code
        self.printed = words_of(sentences, most=most)
        self._stems = Grouped()
        self._held: dict[str, frozenset[int]] = {}
        for word in self.printed:
            for part, _, _ in words_in(word, code):
                self._stems.add(stem(part, code), word)

    @property
    def is_whole(self) -> bool:
        """Whether all of the text's words are told apart."""
        return self.printed.is_whole

    def holding(self, form: str) -> Set[int]:
        """The sentences that hold all stems of a form."""
        found, *others = sorted(map(self._of_stem, form.split(" ")), key=len)
        return found.intersection(*others) if others else found

    def _of_stem(self, part: str) -> frozenset[int]:
        known = self._held.get(part)
        if known is None:
            if len(self._held) >= _REMEMBERED:
                self._held.clear()
            known = self._held[part] = _NONE.union(*map(self.printed.places, self._stems.of(part)))
        return known

    def count(self, form: str) -> int:
        """In how many sentences it stands."""
        return len(self.holding(form))


class Grouped(dict[str, "str | list[str]"]):
    """Words by what they share. Most stand alone, and a list for each would be one more thing for the garbage collector to visit, of a hundred thousand."""

    def add(self, key: str, word: str) -> None:
        """One more word of a key."""
        known = self.get(key)
        if known is None:
            self[key] = word
        elif isinstance(known, str):
            self[key] = [known, word]
        else:
            known.append(word)

    def of(self, key: str) -> Sequence[str]:
        """The words of a key."""
        known = self.get(key, ())
        return (known,) if isinstance(known, str) else known


class Printed(dict[str, "int | array[int]"]):
    """Word in small letters → the sentences that hold it, or the only one. `is_whole` is False where there are more words than are told apart."""

    is_whole = True

    def places(self, word: str) -> Sequence[int]:
        """The sentences that hold a word of the text."""
        known = self[word]
        return (known,) if isinstance(known, int) else known


def words_of(sentences: Sequence[str], pattern: re.Pattern[str] = _WORD, most: int | None = None) -> Printed:
    """The words of a text, in order; beyond `most` different ones (a hundred thousand), those that were met first. `pattern` finds no blanks.

    What stands between blanks is taken apart once, however often it is there.
    """
    stretches = Printed()
    read = odd = 0
    for read, sentence in enumerate(sentences, 1):
        printed = sentence.lower().replace("ё", "е").split()
        _put(stretches, printed, read - 1)
        odd += len(sentence) > _LONGEST_STRETCH * len(printed)
        if len(stretches) > _MOST_STRETCHES or odd > _FEW_ODD:
            break  # noise, or a script without blanks
    held: dict[str, list[Sequence[int]]] = {}
    for stretch in stretches:
        for word in pattern.findall(stretch):
            held.setdefault(word, []).append(stretches.places(stretch))
    found = Printed()
    most = most or _MOST_WORDS
    for word, places in held.items():
        if len(word) > _LONGEST_WORD:
            continue
        if len(found) == most:
            found.is_whole = False
            break
        own = places[0] if len(places) == 1 else sorted(set().union(*places))
        found[word] = own[0] if len(own) == 1 else array("I", own)  # of its own: a stretch may hold several words
    for i in range(read, len(sentences)):
        _put(found, pattern.findall(sentences[i].lower().replace("ё", "е")), i, most)
    return found


def _put(found: Printed, words: Iterable[str], sentence: int, most: int | None = None) -> None:
    """Note the words of a sentence; where a limit is given, no new ones beyond it."""
    for word in dict.fromkeys(words):
        places = found.get(word)
        if places is None:
            if most is None or (len(word) <= _LONGEST_WORD and len(found) < most):
                found[word] = sentence
            elif len(word) <= _LONGEST_WORD:
                found.is_whole = False
        elif isinstance(places, int):
            found[word] = array("I", (places, sentence))
        else:
            places.append(sentence)


def significant(value: float) -> str:
    """The digits that a number shares with its other spellings: 14 of 140 million, 1.4億 and 140,000,000."""
    return f"{abs(value):.6f}".rstrip("0").replace(".", "").strip("0")


class Numbers:
    """Which sentences hold which numbers, by their significant digits."""

    def __init__(self, sentences: Sequence[str], *, wide: bool) -> None:
        self._places: dict[str, int | set[int]] = {}  # most numbers of a table stand in one sentence
        pattern = _WIDE_NUMBER if wide else _NUMBER
        read: Callable[[Iterable[str]], set[str]] = _WideDigits().of if wide else _digits
        for i, sentence in enumerate(sentences):
            printed = pattern.findall(sentence)
            for key in read(printed) if printed else ():
                known = self._places.setdefault(key, i)
                if not isinstance(known, int):
                    known.add(i)
                elif known != i:
                    self._places[key] = {known, i}

    def holding(self, value: float) -> set[int]:
        """The sentences that hold a number with these digits."""
        found = self._places.get(significant(value), set())
        return {found} if isinstance(found, int) else found


def _digits(printed: Iterable[str]) -> set[str]:
    """All of them at once: a table has hundreds of thousands."""
    plain = _SEPARATORS.sub("", "\n".join(printed)).translate(_DIGITS)
    return {p.strip("0") for p in plain.split("\n")} - {""}


class _WideDigits(dict[str, str]):
    """Number as printed → its digits: a page repeats its years and counts."""

    def of(self, printed: Iterable[str]) -> set[str]:
        """The digits of some numbers."""
        return {*map(self.__getitem__, printed)} - {""}

    def __missing__(self, raw: str) -> str:
        number = raw if raw.isascii() else raw.translate(_DIGITS)
        scaled = None if number.isascii() else _SCALED.fullmatch(number)
        digits = scaled[1] + (scaled[2].zfill(4) if scaled[2] else "") if scaled else number
        if digits.isascii() and len(digits) <= (_LONGEST_DECIMAL if "." in digits else _LONGEST_WHOLE):
            key = digits.replace(",", "").replace(".", "").strip("0")
        else:
            key = significant(wide_value(number.rstrip(".,"))) if len(raw) > 1 else ""
        if len(self) < _MOST_NUMBERS:
            self[raw] = key
        return key
