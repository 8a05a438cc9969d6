"""Forms of printed titles that only a part of the page's title answers: cut with an ellipsis, in two scripts, in Latin letters for Cyrillic."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from refcheck.lang.fold import fold_text
from refcheck.lang.guess import language_of_quotation
from refcheck.lang.later import later

_ELLIPSIS = later(r"\s*(?:…+|\.{3,}|⋯+|・{3,})\s*")
_FEW = 5  # letters that the pieces of a cut title must have together
_CUT = 0.95
_LATIN_WORDS = later(r"[‘’'“”\"]?[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’:,.\- ]*[‘’'“”\"]?")
_EAST = later("[\u3040-\u9fff\uac00-\ud7af\u0400-\u052f]")
_ENGLISH = frozenset("the of and in to for on an is are at by from with about as its their our we how what why".split())
_RUSSIAN = frozenset("o ob v vo na i s so k ko ot iz za po dlya dlia u do pri nad pod kak ne mezhdu cherez posle chto".split())
_ROMAN = {
    **dict(zip("абвгдеёзийклмнопрстуфцыэъь", ["a", "b", "v", "g", "d", "e", "e", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "ts", "i", "e", "", ""], strict=True)),
    "ж": "zh", "х": "h", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia",
}  # fmt: skip
_CARON = {"ž": "zh", "č": "ch", "š": "sh", "ŝ": "shch", "c": "ts", "x": "h", "w": "v", "j": "i", "y": "i"}
_SAME = 0.75
_WORDS, _INSIDE = 4, 0.85


def by_pieces(printed: str, title: str) -> float:
    """What a title is worth that is cut with an ellipsis: all its pieces stand in the other one, in order."""
    for cut, whole in ((printed, title), (title, printed)):
        pieces = [p for p in map(fold_text, _ELLIPSIS.split(cut)) if p]
        if not _ELLIPSIS.search(cut) or sum(map(len, pieces)) < _FEW:
            continue
        place, within = 0, fold_text(whole)
        for piece in pieces:
            place = within.find(piece, place)
            if place < 0:
                break
            place += len(piece)
        else:
            return _CUT
    return 0.0


def in_script_of(title: str, printed: str) -> str | None:
    """What a title printed in Latin letters and in its own script says in the latter; None where it is in one script."""
    if not _EAST.search(title) or not _EAST.search(printed) or not re.search(r"[A-Za-z]{3}", printed) or re.search(r"[A-Za-z]{3}", title):
        return None
    own = " ".join(_LATIN_WORDS.sub(" ", printed).split())
    return own if len(fold_text(own)) >= _FEW - 1 else None


def in_order(printed: str, title: str) -> float:
    """What a title is worth all of whose words stand in a longer official one, in their order."""
    ours, theirs = (re.findall(r"\w+", t.casefold().replace("ё", "е")) for t in (printed, title))
    if len(ours) < _WORDS:
        return 0.0
    rest = iter(theirs)
    return _INSIDE if all(word in rest for word in ours) else 0.0


def other_place(printed: str, title: str, lang: str) -> bool:
    """Whether each of two titles that are much alike names a state or water that the other one does not."""
    from refcheck.match.content import content_of
    from refcheck.match.lexicon.belonging import place_of

    named = []
    for text in (printed, title):
        units = content_of(text, language_of_quotation(text, lang or "en")).units
        named.append([p for u in units for ids in (u.ids if u.proper else frozenset(), *u.parts) if (p := place_of(ids))])
    ours, theirs = named
    alone = [[p for p in some if not any(p.touches(o) for o in others)] for some, others in ((ours, theirs), (theirs, ours))]
    return all(alone)


def romanised(printed: str, titles: Sequence[str]) -> tuple[str | None, float] | None:
    """(the Cyrillic title that a title in Latin letters transcribes best, how well); None where it may be a translation."""
    from rapidfuzz import fuzz

    ours = _plain(printed)
    found = [(fuzz.ratio(ours, _plain(t)) / 100, t) for t in titles if re.search("[а-я]", t.lower())]
    if not ours or not found or _EAST.search(printed):
        return None
    value, title = max(found)
    if value < _SAME and not _is_romanised(printed):
        return None
    return title, round(value, 3)


def _is_romanised(printed: str) -> bool:
    words = set(re.findall(r"[a-z]+", printed.lower()))
    return bool(words & _RUSSIAN) and not words & _ENGLISH


def _plain(text: str) -> str:
    """Letters alone, in one Latin spelling: Cyrillic letters, kh and h, ya and ia, š and sh."""
    low = unicodedata.normalize("NFC", text.lower())
    plain = "".join(_ROMAN.get(c, _CARON.get(c, c)) for c in low)
    plain = "".join(c for c in unicodedata.normalize("NFD", plain) if "a" <= c <= "z" or c.isdigit())
    return plain.replace("tsh", "ch").replace("kh", "h").replace("ii", "i")
