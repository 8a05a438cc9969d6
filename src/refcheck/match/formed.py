"""Forms whose stem says nothing, or not all: the lexicon's words that they are forms of."""

from __future__ import annotations

from functools import lru_cache

from refcheck.match.lexicon.book import Ids, Lexicon
from refcheck.match.stem import stem
from refcheck.match.stems import english_forms, russian_forms

_NONE: Ids = frozenset()
_LEMMAS = {"en": english_forms.lemmas, "ru": russian_forms.lemmas}


@lru_cache(maxsize=50_000)
def met(low: str, book: Lexicon) -> tuple[str, Ids]:
    """The stem under which a lower-case word is looked up, and the concepts that it has when it stands alone.

    A stem that the lexicon has stays, so that phrases are found as before; dictionary words that end in another stem add what they
    say: "суда" is that of суд and of судно.
    """
    code = book.code
    key = stem(low, code)
    if code == "fr":
        return _french(low, key, book)
    bare = low.replace("’", "'").split("'")[0]
    others = [other for word in _LEMMAS[code](bare, book.words) if (other := stem(word, code)) != key]
    ids = book.entries.get(key, _NONE)
    if not others:
        return key, ids
    ids = ids.union(*(book.entries.get(other, _NONE) for other in others))
    return key if key in book.entries or key in book.parts else others[0], ids


def _french(low: str, key: str, book: Lexicon) -> tuple[str, Ids]:
    """As `met`; French stems cut far, so that forms are asked for only where the stem is unknown."""
    if key in book.entries:
        return key, book.entries[key]
    from refcheck.match.stems.french_forms import lemmas

    others = [other for word in lemmas(low, book.words) if (other := stem(word, "fr")) in book.entries]
    ids = _NONE.union(*(book.entries[other] for other in others))
    return (key if key in book.parts or not others else others[0]), ids
