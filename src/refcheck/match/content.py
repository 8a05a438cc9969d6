"""What a sentence says, in units that another language's sentence can answer: concepts, numbers, names by sound, characters."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.fold import han
from refcheck.match import katakana
from refcheck.match.dictionaries import active, english_id
from refcheck.match.lexicon import Ids, Lexicon, empty, general, is_person, is_proper, lexicon
from refcheck.match.numbers import Quantity, quantities
from refcheck.match.sound import Sound, chinese_readings, sound_of, transliterating
from refcheck.match.stem import stem
from refcheck.match.tokens import HAN

_NO_IDS: Ids = frozenset()
_HAN_RUN = re.compile(f"[{HAN}]+")
_PIECE = re.compile(
    rf"(?P<katakana>[ァ-ヺ][ァ-ヺー・]*)|(?P<han>[{HAN}]+)|(?P<kana>[ぁ-ゖー]+)|(?P<word>[^\W\d_ぁ-ヺー{HAN}]+(?:['’-][^\W\d_ぁ-ヺー{HAN}]+)*)"
)
_SENSES = -0.3  # a word in many rows of the lexicon says little


@dataclass(frozen=True, slots=True)
class Unit:
    """A meaningful stretch text[start:end]. Any of its keys may find the counterpart.

    `ids` are concepts; `word` the folded form, for words that both texts write in one script; `sound` for words that may be
    names or loans; `han` the folded Chinese characters; `proper` is True for a name; `weight` is what it counts; `parts` are the
    concepts that a compound is made of.
    """

    start: int
    end: int
    word: str
    ids: Ids = _NO_IDS
    sound: Sound | None = None
    han: str = ""
    proper: bool = False
    weight: float = 1.0
    parts: tuple[Ids, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of text taken apart. `sounds` are those of all words that have one, `names` those of what may be names.

    `stream` is the reading of its Chinese characters, for names in Latin letters; `transliterated` the sounds of runs of Chinese
    characters that may be foreign names, with all their parts.
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


def content_of(text: str, lang: str) -> Content:
    """Take a sentence or quotation apart. Time grows with its length."""
    code = lang.split("-")[0]
    numbers = quantities(text, lang)
    taken = _numbered(numbers)
    units = _wide_units(text, code, taken) if code in ("ja", "zh") else _spaced_units(text, code, taken)
    folded = han(text) if code in ("ja", "zh") else ""
    units = _enriched(units, code)
    return Content(
        text=text,
        lang=code,
        units=tuple(units),
        numbers=numbers,
        ids=all_ids(units),
        words=frozenset(u.word for u in units if u.word),
        han=frozenset(c for run in _HAN_RUN.findall(folded) for c in run),
        sounds=tuple(u.sound for u in units if u.sound),
        names=names_of(units, text),
        stream=_stream(folded) if code == "zh" else "",
        transliterated=transliterated(folded) if code == "zh" else (),
        weight=sum(u.weight for u in units),
    )


def _enriched(units: list[Unit], code: str) -> list[Unit]:
    """The units with what installed dictionaries know of their words."""
    index = active()
    if index is None:
        return units
    if code == "en":
        return [u if " " in u.word or u.proper else replace(u, ids=u.ids | {english_id(u.word)}) for u in units]
    return [u if u.proper else replace(u, ids=u.ids | index.ids(code, u.word)) for u in units]


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


# ---------------------------------------------------------------- languages with blanks


def _spaced_units(text: str, code: str, taken: frozenset[int]) -> list[Unit]:
    language = language_of(code)
    stop = language.matching.stop if language else frozenset()
    book = lexicon(code)
    parts = [(p, m) for m in _PIECE.finditer(text) for p in _split_hyphens(m)]
    stems = [stem(p[0].lower().replace("ё", "е"), code) for p, _ in parts]
    units: list[Unit] = []
    i = 0
    while i < len(parts):
        size, ids = _phrase(stems, i, book)
        (printed, start, end), _ = parts[i]
        low = printed.lower().replace("ё", "е")
        if size:
            end = parts[i + size - 1][0][2]
            if size == 1 and code == "en" and printed == low:
                ids = frozenset(x for x in ids if not is_proper(x))  # "will" and "may" are no persons
            if (size > 1 or low not in stop) and (ids := ids - empty()):
                inside = book.inside(" ".join(stems[i : i + size])) if book and size > 1 else ()
                units.append(_concept_unit(text, start, end, ids, stems[i], inside))
        elif low not in stop and start not in taken and len(low) > 1:
            units.append(_word_unit(text, start, end, stems[i]))
        i += size or 1
    return [u for u in units if u.start not in taken]


def _split_hyphens(match: re.Match[str]) -> list[tuple[str, int, int]]:
    out = []
    for part in re.finditer(r"[^-]+", match.group()):
        start = match.start() + part.start()
        out.append((part.group(), start, start + len(part.group())))
    return out


def _phrase(stems: list[str], i: int, book: Lexicon | None) -> tuple[int, Ids]:
    if book is None:
        return 0, _NO_IDS
    for size in range(min(book.longest.get(stems[i], 0), len(stems) - i), 0, -1):
        ids = book.entries.get(" ".join(stems[i : i + size]))
        if ids:
            return size, ids
    return 0, _NO_IDS


def _concept_unit(text: str, start: int, end: int, ids: Ids, word: str, inside: tuple[Ids, ...]) -> Unit:
    printed = text[start:end]
    proper = any(is_proper(i) for i in ids) and printed[:1].isupper() and len(printed) > 1
    weight = 1.4 if proper else 0.35 if ids & general() else len(ids) ** _SENSES
    sound = sound_of(printed) if " " not in printed and len(printed) > 3 else None
    return Unit(start, end, word, ids, sound, proper=proper, weight=weight, parts=_parts(inside))


def _parts(inside: tuple[Ids, ...]) -> tuple[Ids, ...]:
    return tuple(p for ids in inside if (p := ids - empty() - general()))


def _word_unit(text: str, start: int, end: int, word: str) -> Unit:
    printed = text[start:end]
    bare = printed.split("'")[0].split("’")[0]
    name = printed[:1].isupper() and len(bare) > 1 and (not _opens(text, start) or printed.isupper())
    return Unit(start, end, word, sound=sound_of(bare), proper=name, weight=1.4 if name else 0.9)


def _opens(text: str, start: int) -> bool:
    """Whether a capital at start may be only that of a sentence."""
    before = text[:start].rstrip(" \"'“‘«„(—–-")
    return not before or before[-1] in ".!?:;…"


# ---------------------------------------------------------------- Chinese and Japanese


def _wide_units(text: str, code: str, taken: frozenset[int]) -> list[Unit]:
    book = lexicon(code)
    folded = han(text)
    language = language_of(code)
    stop = language.matching.stop if language else frozenset()
    names = frozenset(i for a, b in _name_runs(folded, code) for i in range(a, b))
    units: list[Unit] = []
    loose = 0
    i = 0
    while i < len(text):
        if i in taken:
            units += _loose(text, folded, loose, i, code)
            i += 1
            loose = i
            continue
        size = _entry(folded, i, book, code)
        ids = book.entries[folded[i : i + size]] - empty() if size and book else _NO_IDS
        if size == 2 and ids and i in names and all(map(is_person, ids)):
            size = 0  # the beginning of a longer foreign name
        if size < 2 and i not in names and folded[i] in stop:
            size, ids = 1, _NO_IDS
        elif not size or (size == 1 and i in names):
            i += 1
            continue
        units += _loose(text, folded, loose, i, code)
        if ids and book:
            units.append(_wide_concept(folded, i, i + size, ids, book.inside(folded[i : i + size])))
        i += size
        loose = i
    return units + _loose(text, folded, loose, len(text), code)


def _entry(folded: str, i: int, book: Lexicon | None, code: str) -> int:
    if book is None:
        return 0
    for size in range(min(book.longest.get(folded[i], 0), len(folded) - i), 0, -1):
        if folded[i : i + size] in book.entries and _stands_alone(folded, i, size, code):
            return size
    return 0


def _stands_alone(folded: str, i: int, size: int, code: str) -> bool:
    """Whether an entry is a word here: not a part of a katakana word, not kana in the middle of kana, not one character of a compound."""
    piece = folded[i : i + size]
    before, after = folded[i - 1 : i], folded[i + size : i + size + 1]
    if "ァ" <= piece[0] <= "ヺ" and (_is_katakana(before) or (_is_katakana(piece[-1]) and _is_katakana(after))):
        return False
    if code == "ja" and all("ぁ" <= c <= "ゖ" for c in piece):
        return size > 2 and not ("ぁ" <= before <= "ゖ" and before not in "はがをにのともで")
    if size == 1 and code == "ja" and _HAN_RUN.match(piece):
        return not (_HAN_RUN.match(before or " ") and _HAN_RUN.match(after or " "))
    return True


def _is_katakana(character: str) -> bool:
    return "ァ" <= character <= "ヺ" or character == "ー"


def _wide_concept(folded: str, start: int, end: int, ids: Ids, inside: tuple[Ids, ...]) -> Unit:
    printed = folded[start:end]
    characters = "".join(_HAN_RUN.findall(printed))
    proper = end - start > 1 and any(is_proper(i) for i in ids)
    weight = 1.4 if proper else 0.35 if ids & general() or (end - start == 1) else len(ids) ** _SENSES
    sound = sound_of(printed) if "ァ" <= printed[0] <= "ヺ" else None
    return Unit(start, end, printed, ids, sound, characters, proper, weight, _parts(inside))


def _loose(text: str, folded: str, start: int, end: int, code: str) -> list[Unit]:
    """Units of a stretch that the lexicon does not know: katakana and Latin words, runs of Chinese characters."""
    out: list[Unit] = []
    for match in _PIECE.finditer(text, start, end) if end > start else ():
        a, b = match.span()
        if match.lastgroup == "katakana" and b - a > 1:
            out += [u for m in re.finditer(r"[^・]{2,}", match.group()) for u in _katakana_units(folded, a + m.start(), a + m.end())]
        elif match.lastgroup == "word":
            out.append(Unit(a, b, stem(match.group().lower(), "en"), sound=sound_of(match.group()), proper=True, weight=1.2))
        elif match.lastgroup == "han":
            out += _characters(folded, a, b, code)
    return out


def _katakana_units(folded: str, start: int, end: int) -> list[Unit]:
    """A word in katakana that the lexicon does not know as a whole: its parts, an unknown one of which may be a name."""
    out: list[Unit] = []
    book = lexicon("ja")
    for word in katakana.parts(folded[start:end]):
        ids = book.entries.get(word, _NO_IDS) - empty() if book else _NO_IDS
        after = start + len(word)
        known = _wide_concept(folded, start, after, ids, ()) if ids else None
        out.append(known or Unit(start, after, word, sound=sound_of(word), proper=True, weight=1.2))
        start = after
    return out


def _name_runs(folded: str, code: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Spans of three and more transliterating characters in a row, in Chinese."""
    if code != "zh":
        return []
    found = (m.span() for m in transliterated_run().finditer(folded, start, len(folded) if end is None else end))
    return [(a, b) for a, b in found if b - a >= 3]


def _characters(folded: str, start: int, end: int, code: str) -> list[Unit]:
    """Units of a run of Chinese characters: transliterated names, and for the rest two characters each."""
    out: list[Unit] = []
    at = start
    for a, b, ids in _dictionary_words(folded, start, end, code):
        out += _characters_between(folded, at, a, code)
        out.append(Unit(a, b, folded[a:b], ids, han=folded[a:b]))
        at = b
    return out + _characters_between(folded, at, end, code)


_LONGEST_WORD = 6


def _dictionary_words(folded: str, start: int, end: int, code: str) -> list[tuple[int, int, Ids]]:
    """The words of a run of Chinese characters that an installed dictionary knows; the kana behind it may belong to the last."""
    index = active()
    names = {i for a, b in _name_runs(folded, code, start, end) for i in range(a, b)} if index else set()
    out: list[tuple[int, int, Ids]] = []
    i = start
    while index is not None and i < end - 1:
        reach = _LONGEST_WORD if code == "ja" else min(_LONGEST_WORD, end - i)
        size = 0 if i in names else next((n for n in range(reach, 1, -1) if index.ids(code, folded[i : i + n])), 0)
        if size:
            out.append((i, min(i + size, end), index.ids(code, folded[i : i + size])))
        i += size or 1
    return out


def _characters_between(folded: str, start: int, end: int, code: str) -> list[Unit]:
    out: list[Unit] = []
    at = start
    for a, b in [*_name_runs(folded, code, start, end), (end, end)]:
        out += [Unit(k, min(k + 2, a), folded[k : min(k + 2, a)], han=folded[k : min(k + 2, a)], weight=0.5) for k in range(at, a, 2)]
        if b > a:
            name = folded[a:b]
            out.append(Unit(a, b, name, sound=sound_of(name), han=name, proper=True, weight=1.2))
        at = b
    return out


def _stream(folded: str) -> str:
    readings = chinese_readings()
    return " " + " ".join(readings.get(c, "-") for c in folded) + " "


@lru_cache(maxsize=1)
def transliterated_run() -> re.Pattern[str]:
    """Two and more characters in a row that Chinese writes foreign names with."""
    return re.compile("[" + "".join(sorted(transliterating())) + "]{2,}")


_LONGEST_NAME = 8


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
    return tuple(found)
