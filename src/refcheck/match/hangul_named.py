"""Whether a Korean text has a name of another script, and the other way round: Bae Guk-hyun, 姜道允 and ハン・ウノク in 배국현, 강도윤, 한은옥.

The Korean words are read as they are printed, since the lexicon takes names for words (강도 of 강도윤 is robbery, 지혜 of 지혜란 wisdom).
"""

from __future__ import annotations

from functools import lru_cache

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.effort import take
from refcheck.match.hangul_spelled import FAMILIES, GIVEN, begins_as, spelled_from, syllables_of
from refcheck.match.readings import korean_readings, syllables_read
from refcheck.match.units import Unit

_WORD = later("[가-힣]+")
_HAN_NAME = later("[\u3400-\u9fff]{2,4}")
_NAMED = later("(?:씨|군|양|옹|님)?(?:[은는이가을를도의와과께]|에게|에)?")
_BETWEEN = later("[ ・·=＝]+")
_READ_WITH_ONE_STEP = 16  # Korean words: reading so many takes no longer than hearing a name
_LEAST = 2  # syllables of a Korean word that tell a name


@lru_cache(maxsize=2048)
def hangul_words(text: str) -> tuple[str, ...]:
    """The words in Korean letters of a text, each once."""
    return tuple(dict.fromkeys(_WORD.findall(text)))


def name_of(unit: Unit) -> str:
    """A unit's name in letters or katakana as printed, "" for what is none."""
    return unit.name or (unit.word if "ァ" <= unit.word[:1] <= "ヺ" else "")


def is_sought(unit: Unit) -> bool:
    """Whether a unit may be a name in letters, katakana or Chinese characters that Koreans spell or read in their own way."""
    return not unit.ids and bool((unit.proper and name_of(unit)) or _HAN_NAME.fullmatch(unit.han))


def stands_in(unit: Unit, other: Content) -> bool:
    """Whether a Korean text has a name in letters, katakana or Chinese characters, as Koreans spell or read it."""
    if other.lang != "ko" or not is_sought(unit):
        return False
    name = name_of(unit) if unit.proper else ""
    wide = unit.han if _HAN_NAME.fullmatch(unit.han) else ""
    texts = [c.text for c in other.parts or (other,)]
    if not take(sum(len(hangul_words(t)) for t in texts) // _READ_WITH_ONE_STEP):
        return False
    return any((name and _is_spelled_in(name, t)) or (wide and _is_read_in(wide, t)) for t in texts)


@lru_cache(maxsize=8192)
def _is_spelled_in(name: str, text: str) -> bool:
    return any(is_spelled(name, w) for w in hangul_words(text))


@lru_cache(maxsize=8192)
def _is_read_in(characters: str, text: str) -> bool:
    folded = han(characters)
    return not _openings(text).isdisjoint(syllables_read(folded[0])) and any(_is_read(folded, w) for w in hangul_words(text))


@lru_cache(maxsize=2048)
def _openings(text: str) -> frozenset[str]:
    """The syllables with which a name may begin in the words of a Korean text: their first, and the second behind a family's."""
    words = hangul_words(text)
    return frozenset([w[0] for w in words] + [w[1] for w in words if len(w) > 1 and w[0] in FAMILIES])


def is_called(name: str, other: Content) -> bool:
    """Whether a Korean text has a person's whole name in another script, the family first or last."""
    words = [w for c in other.parts or (other,) for w in hangul_words(c.text)]
    if _HAN_NAME.fullmatch(name):
        return any(_begins(han(name), w) for w in words)
    given = _BETWEEN.split(name)
    rows = ("".join(given), "".join((*given[1:], given[0])), "".join((given[-1], *given[:-1])))
    return any(spelled_from(row, w) > _LEAST for row in rows for w in words)


def answers(unit: Unit, other: Content) -> bool:
    """Whether a text in another script has a Korean word as a name in letters or katakana."""
    return any(is_spelled(name, unit.word) for u in other.units if u.proper and not u.ids and (name := name_of(u)))


def is_spelled(name: str, word: str) -> bool:
    """Whether a name in letters or katakana is a Korean word's beginning, or the given name or the family name in it."""
    return (begins_as(name, word) or (word[:1] in FAMILIES and begins_as(name, word[1:]))) and _is_spelled(name, word)


@lru_cache(maxsize=100_000)
def _is_spelled(name: str, word: str) -> bool:
    size = spelled_from(name, word)
    if size >= _LEAST:
        return True
    if word[:1] not in FAMILIES:
        return False
    return (size == 1 and _is_named(word)) or spelled_from(name, word[1:4]) >= _LEAST


def is_read(characters: str, word: str) -> bool:
    """Whether a Korean word begins with Chinese characters as read in Korean, or has them behind its first syllable, which is a family's."""
    return _is_read(han(characters), word)


def _is_read(folded: str, word: str) -> bool:
    return _begins(folded, word) or (word[:1] in FAMILIES and _begins(folded, word[1:]))


def _begins(folded: str, word: str) -> bool:
    readings = korean_readings()
    return len(folded) <= len(word) and all(c in readings.get(h, "") for c, h in zip(folded, word, strict=False))


def _is_named(word: str) -> bool:
    """Whether a Korean word may be a family name, alone or with a given name of two syllables behind it."""
    if _NAMED.fullmatch(word, 1):
        return True
    return len(word) > _LEAST and all(c in GIVEN for c in word[1:3]) and _NAMED.fullmatch(word, 3) is not None


def two_names(letters: list[str], hangul: str) -> bool | None:
    """Whether the words of a name in letters or katakana are another Korean name than this one; None where they are not read as a Korean one.

    The family stands first or last. One syllable may be spelled in a way that we do not know.
    """
    if not 1 <= len(letters) <= 3 or len(hangul) != 3 or hangul[0] not in FAMILIES or not GIVEN.issuperset(hangul[1:]):
        return None
    if len(letters) == 1:
        return _is_another(letters[0], hangul)
    orders = ((letters[0], "".join(letters[1:])), (letters[-1], "".join(letters[:-1])))
    families = [(f, g) for f, g in orders if not FAMILIES.isdisjoint(syllables_of(f))]
    if not families:
        return None
    if any(spelled_from(f, hangul[0]) == 1 and spelled_from(g, hangul[1:]) > 0 for f, g in families):
        return False
    if not any(_is_given(g) for _, g in families):
        return None
    kept = any(spelled_from(f, hangul[0]) == 1 and _keeps_one(g, hangul[1:]) for f, g in families)
    return None if kept else True


def _is_another(word: str, hangul: str) -> bool | None:
    """The same for one word: a family name, a given name, a place."""
    if is_spelled(word, hangul):
        return False
    return True if _is_given(word) and not _keeps_one(word, hangul[1:]) else None


def _keeps_one(given: str, hangul: str) -> bool:
    """Whether one of the two syllables of a given name is spelled as it should be."""
    pieces = given.split("-")
    if len(pieces) == len(hangul):
        return any(h in syllables_of(p) for p, h in zip(pieces, hangul, strict=True))
    return any(hangul[0] in syllables_of(given[:i]) or hangul[1] in syllables_of(given[i:]) for i in range(1, len(given)))


@lru_cache(maxsize=4096)
def _is_given(name: str) -> bool:
    """Whether a name may be a Korean given name of two syllables."""
    pieces = name.split("-")
    if len(pieces) == 2:
        return all(not GIVEN.isdisjoint(syllables_of(p)) for p in pieces)
    return any(not GIVEN.isdisjoint(syllables_of(name[:i])) and not GIVEN.isdisjoint(syllables_of(name[i:])) for i in range(1, len(name)))
