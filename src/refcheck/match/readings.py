"""How Chinese characters are read: in Chinese, in foreign names, in Japanese names, in Korean."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from refcheck.lang.fold import han


@lru_cache(maxsize=1)
def chinese_readings() -> dict[str, str]:
    """Chinese character → its reading in pinyin without tone; the first where a character has several."""
    return _by_character("pinyin.tsv")


@lru_cache(maxsize=1)
def transliterated_sounds() -> dict[str, str]:
    """Chinese character → what it stands for in foreign names."""
    return _by_character("transliterated.tsv")


@lru_cache(maxsize=1)
def measured_sounds() -> dict[str, tuple[str, ...]]:
    """Chinese character → the sounds (those of `sound`) that it stands for in names of places, the commonest first: benchmarks/fit_sounds.py."""
    out: dict[str, tuple[str, ...]] = {}
    for line in lines_of("measured.tsv"):
        sounds, characters = line.split("\t")
        out |= dict.fromkeys(characters, tuple(sounds.split()))
    return out


def _by_character(name: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for line in lines_of(name):
        syllable, characters = line.split("\t")
        for character in characters:
            out.setdefault(character, syllable)
    return out


@lru_cache(maxsize=1)
def transliterating() -> frozenset[str]:
    """Chinese characters that stand for sounds in foreign names."""
    common = "".join(line for line in lines_of("transliteration.txt") if "\t" not in line)
    return frozenset(common) & (frozenset(chinese_readings()) | frozenset(transliterated_sounds()))


@lru_cache(maxsize=1)
def transliterating_beside() -> dict[str, str]:
    """Characters that do so only among such ones: "edge", also where a name begins or ends, and "inside"."""
    return dict(line.split("\t") for line in lines_of("transliteration.txt") if "\t" in line)


@lru_cache(maxsize=1)
def kanji_readings() -> dict[str, tuple[str, ...]]:
    """Kanji → its readings in Japanese names, romanised."""
    out: dict[str, tuple[str, ...]] = {}
    for line in lines_of("kanji_names.tsv"):
        readings, characters = line.split("\t")
        for character in han(characters):
            out[character] = (*out.get(character, ()), *readings.split())
    return out


@lru_cache(maxsize=1)
def korean_readings() -> dict[str, str]:
    """Korean syllable → the Chinese characters (common forms) that are read so."""
    out: dict[str, str] = {}
    for line in lines_of("hanja.tsv"):
        reading, characters = line.split("\t")
        out[reading] = out.get(reading, "") + han(characters)
    return out


@lru_cache(maxsize=1)
def _read_in_korean() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for syllable, characters in korean_readings().items():
        for character in characters:
            out.setdefault(character, set()).add(syllable)
    return {character: frozenset(syllables) for character, syllables in out.items()}


def syllables_read(character: str) -> frozenset[str]:
    """The Korean syllables that a Chinese character (common form) is read as."""
    return _read_in_korean().get(character, frozenset())


@lru_cache(maxsize=1)
def _in_korean() -> dict[str, str]:
    return {c: syllable for syllable, characters in reversed(korean_readings().items()) for c in characters}


def hangul_of(characters: str) -> str:
    """Chinese characters as read in Korean, "" where one has no reading that we know."""
    read = [_in_korean().get(c, "") for c in characters]
    return "".join(read) if all(read) else ""


def lines_of(name: str) -> list[str]:
    """The lines of a table of sounds."""
    text = resources.files("refcheck.match").joinpath("sounds", name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
