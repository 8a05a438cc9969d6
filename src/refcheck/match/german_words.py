"""German words that no entry has as they stand: compounds, verbs in two places of their clause, names among nouns."""

from __future__ import annotations

from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.lexicon.book import Ids, Lexicon
from refcheck.match.stems.german import SEPARABLE, german

_Word = tuple[str, int, int]
_Part = tuple[int, int, str, Ids]
_NO_IDS: Ids = frozenset()
_LEAST, _MOST = 8, 80  # letters of a compound; what is longer lost its blanks
_SHORTEST = 4
_LONG_PART = 5
_SHORT_PARTS = frozenset("öl rat see weg tag bau tor gas zug amt eid erz typ ehe akt uni".split())
_LINKS = ("", "s", "es", "n", "en", "er", "e", "ns", "ens")
_NO_PARTS = frozenset((*SEPARABLE, "ung", "isch", "lich", "schaft", "keit", "heit", "ende", "enden", "innen", "chen", "barer", "eren"))
_CLAUSE_END = later(r"\s*(?:[,.;:!?“”\"»«)–—]|$|und\b|oder\b|wie\b|als\b)")


def compound(printed: str, book: Lexicon) -> tuple[_Part, ...]:
    """The parts of a compound that the lexicon knows: Handelskrieg → Handel, Krieg; an unknown part may stand before a noun's end."""
    if not _LEAST <= len(printed) <= _MOST:
        return ()
    low = printed.lower()
    return _known(low, 0, book) or (_end(low, book) if printed[0].isupper() else ())


@lru_cache(maxsize=20_000)
def inside(low: str, book: Lexicon) -> tuple[Ids, ...]:
    """The concepts of the parts of a compound that is an entry as a whole, too; () where it is of one piece."""
    cuts = range(_SHORTEST, len(low) - _SHORTEST + 1) if _LEAST <= len(low) <= _MOST else ()
    found = ((_entry(low[:i], book, last=False), _known(low, i, book)) for i in cuts)
    return next(((head[1], *(ids for *_, ids in rest)) for head, rest in found if head and rest), ())


@lru_cache(maxsize=20_000)
def _end(low: str, book: Lexicon) -> tuple[_Part, ...]:
    """An unknown beginning and the longest known end."""
    for i in range(_LONG_PART, len(low) - _LONG_PART + 1):
        rest = _known(low, i, book)
        if rest and len(rest) == 1:
            return ((0, i, german(low[:i]), _NO_IDS), *rest)
    return ()


@lru_cache(maxsize=100_000)
def _known(low: str, start: int, book: Lexicon) -> tuple[_Part, ...]:
    """The fewest known parts that low[start:] is made of, () where there are none."""
    best: dict[int, tuple[_Part, ...]] = {start: ()}
    for i in range(start, len(low)):
        if i not in best:
            continue
        for end in range(i + 2, len(low) + 1):
            found = _entry(low[i:end], book, last=end == len(low))
            if found and (end not in best or len(best[end]) > len(best[i]) + 1):
                best[end] = (*best[i], (i, end, *found))
    return best.get(len(low), ())


def _entry(part: str, book: Lexicon, *, last: bool) -> tuple[str, Ids] | None:
    """The entry that a part of a compound is, with a letter or two that join it to the next part."""
    for link in ("",) if last else _LINKS:
        bare = part.removesuffix(link) if link else part
        if link and bare == part:
            continue
        if (len(bare) < _SHORTEST and bare not in _SHORT_PARTS) or bare in _NO_PARTS:
            continue
        key = german(bare)
        ids = book.entries.get(key)
        if ids and len(key) > 1:
            return key, ids
    return None


def rejoined(text: str, words: list[_Word], stems: list[str], book: Lexicon | None) -> tuple[list[str], set[int]]:
    """The stems with each verb whose prefix ends the clause under its whole form, "lehnt … ab" → ablehnen; and which words such
    prefixes are."""
    out = list(stems)
    prefixes: set[int] = set()
    for i, (printed, _, end) in enumerate(words):
        if printed not in SEPARABLE or not _CLAUSE_END.match(text, end):
            continue
        for k in range(i - 1, max(-1, i - _REACH), -1):
            verb, _, verb_end = words[k]
            if k < i - 1 and not _WITHIN.fullmatch(text, verb_end, words[k + 1][1]):
                break
            whole = german(printed + verb.lower()) if verb[:1].islower() and len(verb) > 2 else ""
            if book is not None and whole in book.entries:
                out[k] = whole
                prefixes.add(i)
                break
    return out, prefixes


_REACH = 16
_WITHIN = later(r"[\s„“»«\"'()]*(?:\d[\d.,:]*[\s%€$„“»«\"']*)*")  # between words of one clause: blanks, marks, figures
_NOUN = later(
    r"(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ment|nis|nisse|tum|ling|linge|enz|anz|ierung|erei|ität)$"
)
_ADJECTIVE = later(r"(?:en|er|es|em|e)$")
_ARTICLES = frozenset(
    "der die das dem den des ein eine einem einen einer eines kein keine keinen keinem keiner im am zum zur vom beim ins ans sein seine seinen seiner "
    "seinem ihr ihre ihren ihrer ihrem unser unsere unseren diese dieser dieses diesen diesem jede jeder jedes jeden alle aller viele vieler mehr "
    "weniger welche mein meine mehrere einige keine zwei drei vier fünf sechs".split()
)


def is_name(words: list[_Word], i: int) -> bool:
    """Whether the unknown word i, with a capital as all nouns have, is a name: no article or adjective stands before it, or a title does."""
    printed = words[i][0]
    if not printed[:1].isupper() or _NOUN.search(printed):
        return False
    before = words[i - 1][0] if i else ""
    language = language_of("de")
    titles = language.matching.titles if language else ()
    if before.lower() in titles:
        return True
    if before[:1].isupper() and before.lower() not in _ARTICLES:
        return len(before) > 2
    low = before.lower()
    return low in _PREPOSITIONS or not (low in _ARTICLES or low.isdigit() or _ADJECTIVE.search(low) or printed.endswith("en"))


_PREPOSITIONS = frozenset(
    "von in mit nach aus bei für durch gegen zwischen über unter hinter neben ohne seit wegen an auf und oder wie als sagte erklärte betonte so dass".split()
)
