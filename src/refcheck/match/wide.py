"""The units of a sentence in Chinese or Japanese: entries of the lexicon, katakana words, runs of Chinese characters."""

from __future__ import annotations

import re

from refcheck.lang import language_of
from refcheck.lang.fold import han
from refcheck.match import katakana
from refcheck.match.compressed import run_of_states, states
from refcheck.match.dictionaries import active, in_concepts
from refcheck.match.lexicon import empty, is_person, is_proper, lexicon
from refcheck.match.lexicon.book import Ids, Lexicon
from refcheck.match.name_runs import name_runs
from refcheck.match.sound import sound_of
from refcheck.match.stem import stem
from refcheck.match.units import HAN_RUN, NAMED, NO_IDS, PIECE, Unit, parts_of, worth

_ONE = 0.35  # what a single character counts


def wide_units(text: str, code: str, taken: frozenset[int]) -> list[Unit]:
    """The units of a text; characters in `taken` belong to numbers."""
    book = lexicon(code)
    folded = han(text)
    language = language_of(code)
    stop = language.matching.stop if language else frozenset()
    runs = name_runs(folded, code)
    names = frozenset(i for a, b in runs for i in range(a, b))
    whole = frozenset(i for a, b in runs if _holds_a_name_by_chance(folded, a, b, book, code) for i in range(a, b))
    by_state = states(code)
    units: list[Unit] = []
    loose = 0
    i = 0
    while i < len(text):
        if i in taken:
            units += _loose(text, folded, loose, i, code)
            i += 1
            loose = i
            continue
        short = run_of_states(folded, i, book, code) if book and folded[i] in by_state else 0
        if short and (short == 1 or i not in names) and taken.isdisjoint(range(i, i + short)):
            units += _loose(text, folded, loose, i, code)
            units += [_state(folded, k, code) for k in range(i, i + short)]
            i += short
            loose = i
            continue
        size = _entry(folded, i, book, code)
        ids = book.entries[folded[i : i + size]] - empty() if size and book else NO_IDS
        goes_on = (i + size in names and _entry(folded, i + size, book, code) < 2) or (i > loose and i - 1 in names)
        if i in whole or (1 < size < 4 and ids and i in names and goes_on and all(map(is_person, ids))):
            size = 0  # the beginning of a longer foreign name
        if i not in names and folded[i] in stop and (size < 2 or (folded[i] in _BETWEEN and _hides(folded, i, size, book, code))):
            size, ids = 1, NO_IDS
        elif not size or (size == 1 and i in names):
            i += 1
            continue
        units += _loose(text, folded, loose, i, code)
        if ids and book:
            units.append(_wide_concept(folded, i, i + size, ids, book.inside(folded[i : i + size]), code))
        i += size
        loose = i
    return units + _loose(text, folded, loose, len(text), code)


def _state(folded: str, at: int, code: str) -> Unit:
    """A state named by one character."""
    return Unit(at, at + 1, folded[at], states(code)[folded[at]], han=folded[at], proper=True, weight=NAMED)


def _entry(folded: str, i: int, book: Lexicon | None, code: str) -> int:
    if book is None:
        return 0
    for size in range(min(book.longest.get(folded[i], 0), len(folded) - i), 0, -1):
        if folded[i : i + size] in book.entries and _stands_alone(folded, i, size, code):
            return size
    return 0


_BESIDE_NAMES = frozenset("里内南西东北中海于华")  # inside, in the south of, at …: characters of names, too


def _holds_a_name_by_chance(folded: str, start: int, end: int, book: Lexicon | None, code: str) -> bool:
    """Whether a known name of two characters stands in a longer one: 罗马 in 罗马纳, 索尼 in 安索尼亚. On a side of it at most one character is
    left, which belongs to no other word."""
    left = next((i for i in (start, start + 1) if _entry(folded, i, book, code) > 1), start)
    right = left + 2
    if book is None or _entry(folded, left, book, code) != 2 or end - right > 1:
        return False
    if not any(map(is_proper, book.entries[folded[left:right]])) or not _BESIDE_NAMES.isdisjoint(folded[start:left] + folded[right:end]):
        return False
    before = any(_entry(folded, i, book, code) > start - i for i in range(max(0, start - 3), start)) if left > start else False
    return not before and (right == end or _entry(folded, right, book, code) < 2)


def _hides(folded: str, i: int, size: int, book: Lexicon | None, code: str) -> bool:
    """Whether an entry that begins with a word without weight cuts a longer or equal one in two: 在上 of 在上海, 和约 of 和约旦."""
    inner = _entry(folded, i + 1, book, code)
    return inner >= size and i + 1 + inner > i + size


_PARTICLES = frozenset("のにをはがともへ")
_BETWEEN = frozenset("在和与的被把及于")  # Chinese words that stand between others more often than they begin one


def _stands_alone(folded: str, i: int, size: int, code: str) -> bool:
    """Whether an entry is a word here: not a part of a katakana word, not kana in the middle of kana, not one character of a compound."""
    piece = folded[i : i + size]
    before, after = folded[i - 1 : i], folded[i + size : i + size + 1]
    if "ァ" <= piece[0] <= "ヺ" and (_is_katakana(before) or (_is_katakana(piece[-1]) and _is_katakana(after))):
        return False
    if code == "ja" and all("ぁ" <= c <= "ゖ" for c in piece):
        return size > 2 and not ("ぁ" <= before <= "ゖ" and before not in "はがをにのともで")
    if code == "ja" and piece[0] in _PARTICLES and HAN_RUN.match(piece[-1]) and HAN_RUN.match(after or " "):
        return False  # の中 of の中央アジア
    if size == 1 and code == "ja" and HAN_RUN.match(piece):
        return not (HAN_RUN.match(before or " ") and HAN_RUN.match(after or " "))
    return True


def _is_katakana(character: str) -> bool:
    return "ァ" <= character <= "ヺ" or character == "ー"


def _wide_concept(folded: str, start: int, end: int, ids: Ids, inside: tuple[Ids, ...], code: str) -> Unit:
    printed = folded[start:end]
    characters = "".join(HAN_RUN.findall(printed))
    proper = end - start > 1 and any(is_proper(i) for i in ids)
    weight = _ONE if end - start == 1 else worth(ids, printed, code, proper=proper)
    sound = sound_of(printed) if "ァ" <= printed[0] <= "ヺ" else None
    return Unit(start, end, printed, ids, sound, characters, proper, weight, parts_of(inside, ids))


def _loose(text: str, folded: str, start: int, end: int, code: str) -> list[Unit]:
    """Units of a stretch that the lexicon does not know: katakana and Latin words, runs of Chinese characters."""
    if end <= start:
        return []
    out: list[Unit] = []
    for match in PIECE.finditer(text, start, end):
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
        ids = book.entries.get(word, NO_IDS) - empty() if book else NO_IDS
        after = start + len(word)
        known = _wide_concept(folded, start, after, ids, (), "ja") if ids else None
        out.append(known or Unit(start, after, word, sound=sound_of(word), proper=True, weight=1.2))
        start = after
    return out


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
    names = {i for a, b in name_runs(folded, code, start, end) for i in range(a, b)} if index else set()
    out: list[tuple[int, int, Ids]] = []
    i = start
    while index is not None and i < end - 1:
        reach = _LONGEST_WORD if code == "ja" else min(_LONGEST_WORD, end - i)
        size = 0 if i in names else next((n for n in range(reach, 1, -1) if index.ids(code, folded[i : i + n])), 0)
        if size:
            out.append((i, min(i + size, end), in_concepts(index.ids(code, folded[i : i + size]))))
        i += size or 1
    return out


def _characters_between(folded: str, start: int, end: int, code: str) -> list[Unit]:
    out: list[Unit] = []
    at = start
    for a, b in [*name_runs(folded, code, start, end), (end, end)]:
        out += [Unit(k, min(k + 2, a), folded[k : min(k + 2, a)], han=folded[k : min(k + 2, a)], weight=0.5) for k in range(at, a, 2)]
        if b > a:
            name = folded[a:b]
            out.append(Unit(a, b, name, sound=sound_of(name), han=name, proper=True, weight=1.2))
        at = b
    return out
