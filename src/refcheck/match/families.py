"""Japanese family names and how they are read: 木原 is Kihara, Кихара, キハラ."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.jamo import is_hangul
from refcheck.match.sound import alike, sound_of
from refcheck.match.sound_hangul import japanese

_LONGEST, _GIVEN = 4, 4
# How Russian writes Japanese, longer before shorter.
_RUSSIAN = (
    ("дзя", "ja"), ("дзю", "ju"), ("дзё", "jo"), ("дзи", "ji"), ("дж", "j"), ("дз", "z"), ("тя", "cha"), ("тю", "chu"), ("тё", "cho"),
    ("ти", "chi"), ("цу", "tsu"), ("ся", "sha"), ("сю", "shu"), ("сё", "sho"), ("си", "shi"), ("я", "ya"), ("ю", "yu"), ("ё", "yo"),
    ("ай", "ai"), ("эй", "ei"), ("ой", "oi"), ("уй", "ui"), ("а", "a"), ("и", "i"), ("у", "u"), ("э", "e"), ("е", "e"), ("о", "o"),
    ("к", "k"), ("г", "g"), ("с", "s"), ("т", "t"), ("д", "d"), ("н", "n"), ("х", "h"), ("ф", "f"), ("п", "p"), ("б", "b"), ("м", "m"),
    ("р", "r"), ("в", "w"), ("й", "i"), ("ы", "y"), ("ъ", ""), ("ь", ""),
)  # fmt: skip
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")
_MACRONS = str.maketrans("ōū", "ou")
_SPELLED = later("o(?:[ou]|h(?![aeiouy]))|uu|m(?=[bmp])")  # long vowels, and n as it sounds before b, m and p
_TWO_VOWELS = later("(?<=[ou])(?=[ou])")  # in the table these are no long vowel: 이노우에 for inoue


@lru_cache(maxsize=1)
def _families() -> dict[str, tuple[str, ...]]:
    made: dict[str, tuple[str, ...]] = {}
    text = resources.files("refcheck.match").joinpath("sounds", "japanese_families.tsv").read_text("utf-8")
    for line in han(text).splitlines():  # folded at once, and one tuple for a line: there are ten thousand names
        if not line.startswith("#"):
            reading, written = line.split("\t")
            alone = (reading,)
            for name in written.split():
                if (known := made.setdefault(name, alone)) is not alone:
                    made[name] = (*known, reading)
    return made


@lru_cache(maxsize=4096)
def family_of(name: str) -> str | None:
    """The Japanese family name that a name in Chinese characters begins with, in folded form."""
    folded = han(name)
    for size in range(min(_LONGEST, len(folded)), 0, -1):
        if folded[:size] in _families() and len(folded) - size <= _GIVEN:
            return folded[:size]
    return None


@lru_cache(maxsize=1)
def _written() -> dict[str, tuple[str, ...]]:
    made: dict[str, tuple[str, ...]] = {}
    for name, readings in _families().items():
        for reading in map(_plain, readings):
            made[reading] = (*made.get(reading, ()), name)
    return made


def written_as(word: str) -> tuple[str, ...]:
    """The Japanese family names, in folded characters, that a word in Latin or Russian letters may be."""
    return _written().get(_plain(word), ())


def is_read(name: str, words: list[str]) -> bool | None:
    """Whether one of the words, written by sound, is the family name as read; None where its reading is not known."""
    family = family_of(name)
    if family is None:
        return None
    return any(_spells(reading, word) for reading in _families()[family] for word in words)


def begins_so(name: str, words: list[str]) -> bool:
    """Whether one of the words begins as the family name that we know is read: Takagihara may be 高木原, of which we know 高木 alone."""
    family = family_of(name)
    longer = (_plain(word) for word in words)
    readings = [_plain(reading) for reading in _families()[family]] if family else []
    return any(word.startswith(reading) and len(word) > len(reading) for word in longer for reading in readings)


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    """A word or a reading as they are compared: no long vowel, and n before b, m and p. Inoue is inoe in both, Jimbo is jinbo."""
    return _SPELLED.sub(lambda m: "n" if m[0] == "m" else m[0][0], _romanised(word.lower()).translate(_MACRONS))


def _spells(reading: str, word: str) -> bool:
    if is_hangul(word[:1]):
        return word in japanese(_TWO_VOWELS.sub("'", reading))
    if word.isascii() or not word[:1].isascii():
        low, plain = _plain(word), _plain(reading)
        if low == plain or (word[:1].lower() in _CYRILLIC and len(low) > 3 and low[:-1] == plain[:-1]):  # Аидзавы, of Аидзава
            return True
    one, other = sound_of(reading), sound_of(word)
    return one is not None and other is not None and not word.isascii() and alike(one, other)


def _romanised(word: str) -> str:
    """A Japanese name in Russian letters, in Latin ones."""
    if "а" <= word[:1] <= "ё":
        for russian, latin in _RUSSIAN:
            word = word.replace(russian, latin)
    return word
