"""The units of a sentence in a language with blanks: English, Russian, German, French."""

from __future__ import annotations

from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.formed import met
from refcheck.match.hangul_rows import korean_row
from refcheck.match.lexicon import YOUNG, empty, is_person, is_proper, lexicon, names_of
from refcheck.match.lexicon.book import FORMED, Ids, Lexicon
from refcheck.match.sound import sound_in, sound_of
from refcheck.match.stem import stem
from refcheck.match.stems import words_in
from refcheck.match.units import NAMED, NO_IDS, PIECE, Unit, parts_of, worth

_Word = tuple[str, int, int]
_SEVERAL = 2  # words of a phrase of the lexicon
_UNKNOWN = 0.9  # what a word counts that the lexicon does not know


def spaced_units(text: str, code: str, taken: frozenset[int]) -> list[Unit]:
    """The units of a text; characters in `taken` belong to numbers."""
    language = language_of(code)
    stop = language.matching.stop if language else frozenset()
    book = lexicon(code)
    words = [(w, m.start() + a, m.start() + b) for m in PIECE.finditer(text) for w, a, b in words_in(m.group(), code)]
    words = _abbreviations_joined(text, words, code, book)
    lows = [w.lower().replace("ё", "е") for w, _, _ in words]
    stems, alone = _stems(text, words, lows, code, book)
    if code == "de":
        from refcheck.match.german_words import rejoined

        stems, apart = rejoined(text, words, stems, book)
        stop = stop | {words[i][0] for i in apart}
    units: list[Unit] = []
    i = 0
    while i < len(words):
        size, ids = _phrase(stems, i, book)
        if size == _SEVERAL and lows[i] == "the":
            longer, own = _phrase(stems, i + 1, book)
            size, ids = (0, NO_IDS) if longer > 1 or any(map(is_proper, own)) else (size, ids | own)  # the | East China Sea, the | French
        if alone and size < 2 and alone[i]:
            size, ids = 1, alone[i]
        korean = korean_row(text, words, i) if size < _SEVERAL else None
        if korean is not None:
            units.append(_korean(korean, words[i][1], words[i + korean[0] - 1][2]))
            i += korean[0]
            continue
        printed, start, end = words[i]
        low = lows[i]
        small = low in stop and printed != "US"
        if size == 1 and code == "ru" and _is_surname(text, printed, start, ids):
            size, ids = 0, NO_IDS
        if size:
            end = words[i + size - 1][2]
            if size == 1 and printed == low:
                ids = _without_names(ids, printed, code)
            if (size > 1 or not small) and (ids := ids - empty()):
                inside = _inside(stems, i, size, low, code, book) if book else ()
                units.append(_concept_unit(text, start, end, ids, stems[i : i + size], inside, code))
        elif not small and start not in taken and len(low) > 1:
            units += _unknown(text, words, i, stems[i], code, book)
        i += size or 1
    return [u for u in units if u.start not in taken]


_POINTED = later(r"(?<![\w.])(?:[A-ZА-ЯЁ]\.){1,5}[A-ZА-ЯЁ](?=\.|[’'-]|\b)")


def _abbreviations_joined(text: str, words: list[_Word], code: str, book: Lexicon | None) -> list[_Word]:
    """The words, with the letters of an abbreviation that the lexicon knows as one: U.S., U.N.; J.R. stays two initials."""
    found = {m.start(): m for m in _POINTED.finditer(text)} if book is not None and "." in text else {}
    known = {at: m for at, m in found.items() if stem(m.group().replace(".", "").lower(), code) in (book.entries if book else ())}
    if not known:
        return words
    out: list[_Word] = []
    end = 0
    for word in words:
        if (m := known.get(word[1])) is not None:
            out.append((m.group().replace(".", ""), m.start(), m.end()))
            end = m.end()
        elif word[1] >= end:
            out.append(word)
    return out


def _stems(text: str, words: list[_Word], lows: list[str], code: str, book: Lexicon | None) -> tuple[list[str], list[Ids]]:
    """The stems of lower-case words; in some languages also what each word says alone, which may be more than its stem does.

    English names are not taken apart (Potter, Billings); Russian ones hardly ever look like a form of another word.
    """
    if book is None or code not in FORMED:
        return [stem(low, code) for low in lows], []
    found = [
        met(low, book) if code == "ru" or low == printed or opens(text, start) else (stem(low, code), NO_IDS)
        for low, (printed, start, _) in zip(lows, words, strict=True)
    ]
    return [key for key, _ in found], [ids for _, ids in found]


_SURNAME = later(r"[А-ЯЁ][а-яё]+(?<!Остр)(?<!Осн)(?<!Покр)[оеё]в(?:а|у|ым|е|ой)?")


def _is_surname(text: str, printed: str, start: int, ids: Ids) -> bool:
    """Whether a Russian word with a capital inside a sentence is a surname that looks like a form of a word: Говоров, Волкова."""
    return not opens(text, start) and _SURNAME.fullmatch(printed) is not None and not any(map(is_proper, ids))


_OF_A_PLACE = later(r"(?:ск(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими)|ец|ц[а-я]{1,3}|[ая]н(?:е|ин[а-я]*|ам[и]?|ах)|[ея]нк[а-я]+)$")


def _without_names(ids: Ids, printed: str, code: str) -> Ids:
    """The concepts that a word without a capital may mean: "will" and "may" are no persons, маска is no town.

    French and German write "russe", "russisch" without one, and Russian the people of a country, and what is of a town (омский).
    """
    if code == "ru":
        common = frozenset(x for x in ids if not is_proper(x))
        return ids if not common or _OF_A_PLACE.search(printed) else common
    told = is_proper if code == "en" else is_person
    return frozenset(x for x in ids if not told(x)) if code in ("en", "de", "fr") else ids


def _phrase(stems: list[str], i: int, book: Lexicon | None) -> tuple[int, Ids]:
    if book is None:
        return 0, NO_IDS
    for size in range(min(book.longest.get(stems[i], 0), len(stems) - i), 0, -1):
        ids = book.entries.get(" ".join(stems[i : i + size]))
        if ids:
            return size, ids
    return 0, NO_IDS


def _inside(stems: list[str], i: int, size: int, low: str, code: str, book: Lexicon) -> tuple[Ids, ...]:
    """The concepts of the parts of a phrase, or of a German compound."""
    if size > 1:
        found = book.inside(" ".join(stems[i : i + size]))
        # "Sergej Lawrow" is no other Sergej: parts count where all words have a concept of their own.
        return found if code not in YOUNG or len(found) == size else ()
    if code != "de":
        return ()
    from refcheck.match.german_words import inside

    return inside(low, book)


def _concept_unit(text: str, start: int, end: int, ids: Ids, words: list[str], inside: tuple[Ids, ...], code: str) -> Unit:
    printed = text[start:end]
    # Every German noun has a capital: one that is a common word, too, is no name.
    key = " ".join(words)
    named = all(map(is_proper, ids)) if code in ("de", "fr") else any(is_proper(i) and (code != "en" or _has_capital(i, key)) for i in ids)
    # "russe", "iranisch": a name although it has no capital.
    proper = named and len(printed) > 1 and (printed[:1].isupper() or code in ("de", "fr"))
    sound = sound_in(printed, code) if " " not in printed and len(printed) > 3 else None
    return Unit(
        start,
        end,
        words[0],
        ids,
        sound,
        proper=proper,
        weight=worth(ids, key, code, proper=proper),
        parts=parts_of(inside, ids),
    )


@lru_cache(maxsize=8192)
def _has_capital(concept: int, key: str) -> bool:
    """Whether a name's row has English words of these stems with a capital: "nationals" in that of Japanese nationals has none."""
    said = [word for word in names_of(concept) if " ".join(stem(w.lower(), "en") for w in word.split()) == key]
    return not said or any(word[:1].isupper() for word in said)


def _unknown(text: str, words: list[_Word], i: int, word: str, code: str, book: Lexicon | None) -> list[Unit]:
    """The units of a word that the lexicon does not know: in German the parts of a compound, else a name or an unknown word."""
    printed, start, end = words[i]
    if code == "de" and book is not None:
        from refcheck.match.german_words import compound, is_name

        found = compound(printed, book)
        if found:
            return [_part(start + a, start + b, key, ids) for a, b, key, ids in found]
        name = is_name(words, i) and not opens(text, start)
    else:
        name = printed[:1].isupper() and not opens(text, start)
    bare = printed.split("'")[0].split("’")[0]
    name = len(bare) > 1 and (name or (printed.isupper() and printed[:1].isupper()))
    weight = NAMED if name else _UNKNOWN
    return [Unit(start, end, word, sound=sound_in(bare, code), proper=name, weight=weight, name=bare if name else "")]


def _korean(row: tuple[int, str], start: int, end: int) -> Unit:
    """A Korean person's name of several words as one unit: no syllable of it is a name of its own."""
    name = row[1]
    return Unit(start, end, name.lower(), sound=sound_of(name), proper=True, weight=NAMED, name=name)


def _part(start: int, end: int, key: str, ids: Ids) -> Unit:
    known = ids - empty()
    return Unit(start, end, key, known, weight=worth(known, key, "de", proper=False) if known else _UNKNOWN)


_INITIAL = later(r"(?<![^\W\d_])[A-ZÀ-ÞА-ЯЁ]\.$")  # a name follows it, and no sentence begins


def opens(text: str, start: int) -> bool:
    """Whether a capital at start may be only that of a sentence."""
    before = text[max(0, start - 40) : start].rstrip(" \u00a0\"'“‘«„(—–-")
    return not before or (before[-1] in ".!?:;…" and not _INITIAL.search(before))
