"""What a sentence says, in units that another language's sentence can answer: concepts, numbers, names by sound, characters."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace

from refcheck.lang.fold import han
from refcheck.match.counted import counted_units
from refcheck.match.dictionaries import Index, active, english_id, in_concepts
from refcheck.match.lexicon.book import Ids
from refcheck.match.name_runs import transliterated_run
from refcheck.match.numbers import quantities
from refcheck.match.quantity import Quantity
from refcheck.match.readings import chinese_readings
from refcheck.match.sound import Sound, sound_of
from refcheck.match.spaced import spaced_units
from refcheck.match.units import HAN_RUN, Unit
from refcheck.match.wide import wide_units


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of text taken apart. `sounds` are those of all words that have one, `names` those of what may be names.

    `stream` is the reading of its Chinese characters, for names in Latin letters; `transliterated` the sounds of runs of Chinese
    characters that may be foreign names, with all their parts; `hangul` the Korean words that the lexicon does not know; `parts` the
    contents that it is put together of. `hangul_firsts` are the first syllables of `hangul`.
    """

    text: str
    lang: str
    units: tuple[Unit, ...]
    numbers: tuple[Quantity, ...]
    ids: Ids
    words: frozenset[str]
    han: frozenset[str]
    sounds: tuple[Sound, ...]
    names: tuple[Sound, ...]
    stream: str
    transliterated: tuple[Sound, ...]
    weight: float
    hangul: tuple[str, ...] = ()
    hangul_firsts: frozenset[str] = frozenset()
    parts: tuple[Content, ...] = ()


def content_of(text: str, lang: str) -> Content:
    """Take a sentence or quotation apart. Time grows with its length."""
    code = lang.split("-")[0]
    numbers = quantities(text, lang)
    units = _enriched(_units(text, code, numbers), code)
    folded = han(text) if code in ("ja", "zh", "ko") else ""
    hangul = tuple(u.word for u in units if not u.ids) if code == "ko" else ()
    return Content(
        text=text,
        lang=code,
        units=tuple(units),
        numbers=numbers,
        ids=all_ids(units),
        words=frozenset(u.word for u in units if u.word),
        han=frozenset(c for run in HAN_RUN.findall(folded) for c in run),
        sounds=tuple(u.sound for u in units if u.sound),
        names=names_of(units, text),
        stream=_stream(folded) if code == "zh" else "",
        transliterated=transliterated(folded) if code == "zh" else (),
        weight=sum(u.weight for u in units),
        hangul=hangul,
        hangul_firsts=frozenset(w[:1] for w in hangul),
    )


def _units(text: str, code: str, numbers: tuple[Quantity, ...]) -> list[Unit]:
    taken = _numbered(numbers)
    if code in ("ja", "zh"):
        return sorted([*wide_units(text, code, taken), *counted_units(text, code, numbers)], key=lambda u: u.start)
    if code == "ko":
        from refcheck.match.korean_units import korean_units

        return korean_units(text, taken)
    return spaced_units(text, code, taken)


def _enriched(units: list[Unit], code: str) -> list[Unit]:
    """The units with what installed dictionaries know of words that the lexicon does not know: where it speaks, they only blur."""
    index = active()
    if index is None:
        return units
    return [u if u.ids or u.proper else replace(u, ids=_told(index, code, u.word)) for u in units]


def _told(index: Index, code: str, word: str) -> Ids:
    if code == "en":
        return frozenset() if " " in word else frozenset({english_id(word)})
    return in_concepts(index.ids(code, word))


def all_ids(units: Iterable[Unit]) -> Ids:
    """The concepts of units and of their parts."""
    return frozenset().union(*(u.ids for u in units), *(p for u in units for p in u.parts))


def names_of(units: Iterable[Unit], text: str) -> tuple[Sound, ...]:
    """The sounds of units that may be names, and of two such that stand side by side (Big Boy: ビッグボーイ)."""
    proper = [u for u in units if u.proper and u.sound]
    joined = (
        sound_of(text[a.start : a.end] + text[b.start : b.end].lower())
        for a, b in itertools.pairwise(proper)
        if 0 <= b.start - a.end <= 1 and text[a.start].isalpha() and not "\u3000" < text[a.start] < "\ua000"
    )
    return tuple(s for s in (*(u.sound for u in proper), *joined) if s)


def _numbered(numbers: tuple[Quantity, ...]) -> frozenset[int]:
    return frozenset(i for q in numbers if q.unit != "percent" or q.hard for i in range(q.start, q.end))


def _stream(folded: str) -> str:
    readings = chinese_readings()
    return " " + " ".join(readings.get(c, "-") for c in folded) + " "


_LONGEST_NAME = 8
_MOST_SOUNDS = 120  # of one text, twice what a long list of names has: rows of such characters without end are no names


def transliterated(folded: str) -> tuple[Sound, ...]:
    """The sounds of the runs of folded Han text that may be foreign names, and of the parts of these runs."""
    found: dict[Sound, None] = {}
    for match in transliterated_run().finditer(folded):
        run = match.group()
        for start in range(len(run) - 1):
            for end in range(start + 2, min(start + _LONGEST_NAME, len(run)) + 1):
                sound = sound_of(run[start:end])
                if sound is not None:
                    found[sound] = None
            if len(found) > _MOST_SOUNDS:
                return tuple(found)
    return tuple(found)
