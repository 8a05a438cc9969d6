"""The units of a Korean sentence: nouns and verbs of the lexicon, names, words in Latin letters, Chinese characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refcheck.lang import language_of
from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.jamo import parts
from refcheck.match.korean import Piece, bare, pieces
from refcheck.match.lexicon import empty, is_person, is_proper, lexicon
from refcheck.match.lexicon.book import Ids
from refcheck.match.lexicon.columns import Korean
from refcheck.match.sound import sound_of
from refcheck.match.stem import stem
from refcheck.match.tokens import HAN
from refcheck.match.units import NAMED, NO_IDS, Unit, worth

_WORD = later(rf"(?P<hangul>[가-힣]+)|(?P<han>[{HAN}]+)|(?P<latin>[^\W\d_가-힣{HAN}]+(?:['’-][^\W\d_가-힣{HAN}]+)*)")
_AUXILIARY = later("(?:있|없|않|같|싶|됩|됐|되었|합|했|하였|입니|이었)[가-힣]{0,5}")
# particles, behind a closing quotation mark: “…”고 말했다 is nothing high
_QUOTED = frozenset(
    "고 라고 이라고 라는 이라는 라며 이라며 면서 라면서 이라면서 라 며 는 은 이 가 도 를 을 의 와 과 로 으로 에 에서 만 란 이란".split()
)
_CLOSED = frozenset("”’」』》〉\"'")
_UNKNOWN = 0.8
_FOREIGN = 1.2


def korean_units(text: str, taken: frozenset[int]) -> list[Unit]:
    """The units of a text; characters in `taken` belong to numbers."""
    language = language_of("ko")
    stop = language.matching.stop if language else frozenset()
    found = list(_WORD.finditer(text))
    units: list[Unit] = []
    skip = 0
    for i, match in enumerate(found):
        if skip or match.start() in taken:
            skip = max(0, skip - 1)
            continue
        word = match.group()
        if match.lastgroup == "han":
            _with_characters(units, text, match)
        elif match.lastgroup == "latin":
            units += _latin(match, text)
        elif word in _QUOTED and text[match.start() - 1 : match.start()] in _CLOSED:
            continue
        elif word not in stop and bare(word) not in stop and not _AUXILIARY.fullmatch(word):
            phrase = _phrase([m.group() for m in found[i : i + 5]])
            if phrase:
                skip, ids = phrase
                units.append(_known(Piece(0, len(word), word, ids), match.start(), found[i + skip].end()))
            else:
                units += _of_word(word, match.start(), _next(found, i))
    return units


def _next(found: list[re.Match[str]], i: int) -> str:
    return found[i + 1].group() if i + 1 < len(found) else ""


def _phrase(words: list[str]) -> tuple[int, Ids] | None:
    """How many words follow the first one of a phrase, and its concepts."""
    book = lexicon("ko")
    for rest, ids in book.phrases.get(words[0], ()) if isinstance(book, Korean) else ():
        following = words[1 : len(rest) + 1]
        if len(following) == len(rest) and following[:-1] == list(rest[:-1]) and bare(following[-1]).startswith(rest[-1]):
            return len(rest), ids - empty()
    return None


def _of_word(word: str, start: int, following: str) -> Iterator[Unit]:
    for piece in pieces(word):
        if piece.ids:
            unit = _known(piece, start + piece.start, start + piece.end)
            if unit.ids:
                yield unit
        elif len(piece.form) > 1:
            name = _is_foreign(piece.form) or (
                piece.end - piece.start <= _LONGEST_NAME and _begins_with_title(word[piece.end :] or following)
            )
            weight = _FOREIGN if name else _UNKNOWN
            yield Unit(start + piece.start, start + piece.end, piece.form, sound=sound_of(piece.form), proper=name, weight=weight)


def _known(piece: Piece, start: int, end: int) -> Unit:
    ids = piece.ids - empty()
    common = frozenset(i for i in ids if not is_person(i))
    ids = common or ids  # a word that is a name, too, is the word
    proper = bool(ids) and all(map(is_proper, ids))
    book = lexicon("ko")
    inside = book.inside(piece.form) if book and not proper and not piece.verb else ()
    weight = worth(ids, piece.form, "ko", proper=proper) if ids else 0.0
    sound = sound_of(piece.form) if proper and not piece.verb else None
    return Unit(start, end, piece.form, ids, sound, proper=proper, weight=weight, parts=tuple(p - empty() for p in inside))


def _begins_with_title(following: str) -> bool:
    language = language_of("ko")
    return following.startswith(language.matching.titles) if language else False


def _is_foreign(form: str) -> bool:
    """Whether a word looks as foreign names do in Korean: ㅡ without a final (스, 트, 르), ㅋ; shorter ones are loans as often."""
    if len(form) < _SHORTEST_NAME:
        return False
    open_eu = sum(1 for first, vowel, final in map(parts, form) if vowel == _EU and not final and first in _BEFORE_EU)
    hard = sum({_K: 2, _T: 1, _P: 1}.get(parts(c)[0], 0) for c in form)
    return 2 * open_eu + hard + (parts(form[0])[0] == _R) >= _SURE


_EU, _R, _K, _T, _P = 18, 5, 15, 16, 17
_BEFORE_EU = frozenset((3, 5, 7, 9, 12, 14, 15, 16, 17, 18))
_SURE = 2
_SHORTEST_NAME, _LONGEST_NAME = 3, 4


def _latin(match: re.Match[str], text: str) -> list[Unit]:
    """A word in Latin letters, under its English stem, with what the Korean or English lexicon knows of it; in brackets it only
    spells the word before it."""
    printed = match.group()
    own, english = lexicon("ko"), lexicon("en")
    key = stem(printed.lower(), "en")
    ids = (own.entries.get(printed, NO_IDS) if own else NO_IDS) or (english.entries.get(key, NO_IDS) if english else NO_IDS)
    ids = ids - empty()
    language = language_of("en")
    if len(printed) < 2 or (not printed.isupper() and language and printed.lower() in language.matching.stop):
        return []
    glossed = re.search(r"[가-힣]\s?[(（][^()（）가-힣]*$", text[: match.start()]) is not None
    proper = printed[0].isupper() and not glossed and (not ids or any(map(is_proper, ids)))
    return [Unit(match.start(), match.end(), key, ids, sound_of(printed), proper=proper, weight=NAMED if proper else _UNKNOWN)]


def _with_characters(units: list[Unit], text: str, match: re.Match[str]) -> None:
    """Chinese characters in brackets explain the word before them; others are a word of their own."""
    characters = han(match.group())
    before = text[match.start() - 1 : match.start()]
    if units and before in ("(", "（", "[") and match.start() - units[-1].end <= len(characters) + 2:
        last = units.pop()
        units.append(Unit(last.start, last.end, last.word, last.ids, last.sound, characters, last.proper, last.weight, last.parts))
        return
    books = (lexicon("zh"), lexicon("ja"))
    ids = frozenset().union(*(b.entries.get(characters, NO_IDS) for b in books if b)) - empty()
    units.append(Unit(match.start(), match.end(), characters, ids, han=characters, proper=any(map(is_proper, ids)), weight=1.0))
