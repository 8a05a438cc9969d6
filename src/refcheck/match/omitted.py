"""An omission that takes a denial away from what it denies."""

from __future__ import annotations

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.negation import denying_places
from refcheck.match.tokens import tokens

_STOPS = later(r"[.,;:!?—()。、，．；：！？（）\n]| [-–] ")
_NEAR = 2  # words at either edge of a gap
_REACH = 12  # characters of a clause, where words are not parted


def denies(text: str, lang: str) -> bool:
    """Whether a stretch holds a word that denies."""
    return bool(denying_places(text, lang))


def hidden_denial(gap: str, lang: str) -> bool:
    """Whether what a quotation leaves out takes away the denial of the words that it keeps.

    Looked at is only the clause that goes on into the words kept; a denial in a clause of its own belongs to that one.
    """
    bare = gap.strip()
    gap = gap if _STOPS.match(bare) else gap.rstrip().rstrip(",;:—（(，；：、")
    last = _STOPS.split(gap)[-1]
    first = _STOPS.split(gap)[0]
    whole = len(last) == len(gap)
    language = language_of(lang)
    if language is None:
        return False
    if language.spaced and lang.split("-")[0] != "ko":
        words = tokens(gap)
        denying = {i for i, w in enumerate(words) if any(a <= w.start < b for a, b in denying_places(gap, lang))}
        inside = len(gap) - len(last)
        near_end = {i for i in range(len(words) - _NEAR, len(words)) if i >= 0 and words[i].start >= inside}
        near_start = set(range(_NEAR)) if whole else set()
        return bool(denying & (near_end | near_start))
    if language.matching.denies == "next":
        return denies(last[-_REACH:], lang)
    return denies(first[:_REACH], lang)
