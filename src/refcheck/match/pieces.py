"""A quotation cut at its own marks of omission and insertion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from refcheck.lang import LANGUAGES
from refcheck.lang.fold import han
from refcheck.lang.later import later

_ELLIPSIS = r"(?:\.\s?\.\s?\.(?:\s?\.)?|…+|⋯+|・・・+|。。。+|\.{3,}|〔?中略〕?|（中略）)"
_OMISSION = later(rf"[\[(（〔［<＜〈]\s*(?:{_ELLIPSIS}|中略|略|前略|後略|省略|중략)\s*[\])）〕］>＞〉]|{_ELLIPSIS}")
_BRACKETED = later(r"\[[^\[\]]{0,120}\]|［[^［］]{0,120}］|〔[^〔〕]{0,120}〕")
_PARENTHESES = later(r"[(（][^()（）]{3,60}(?:\([^()（）]{1,20}\))?[)）]")
LETTER = later(r"\[([^\W㐀-鿿ぁ-ヿ])\](?=\w)")  # a Chinese character is a word


@cache
def _remarks() -> re.Pattern[str]:
    """What an author writes about emphasis inside a quotation, in any language."""
    speeches = [language.speech for language in LANGUAGES]
    return re.compile("|".join(han(f"(?:{p})") for s in speeches for p in (s.emphasis, s.in_original) if p), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """quote[start:end], a stretch that must stand in the source as it is. `joint` says what parts it from the piece before.

    `joint` is "" for the first piece, "ellipsis" or "bracketed" after.
    """

    start: int
    end: int
    joint: str = ""


@dataclass(frozen=True, slots=True)
class Joint:
    """A mark of omission or insertion: its kind and its place in the quotation."""

    kind: str
    start: int
    end: int


def joints(quote: str) -> tuple[Joint, ...]:
    """The ellipses, bracketed insertions and remarks on emphasis of a quotation, in order. A bracketed letter ("[W]e") is no joint."""
    found = [Joint("ellipsis", m.start(), m.end()) for m in _OMISSION.finditer(quote)]
    found += [Joint("emphasis", m.start(), m.end()) for m in _PARENTHESES.finditer(quote) if _remarks().search(han(m.group()))]
    taken = {i for j in found for i in range(j.start, j.end)}
    letters = {m.start() for m in LETTER.finditer(quote)}
    found += [
        Joint("bracketed", m.start(), m.end())
        for m in _BRACKETED.finditer(quote)
        if m.start() not in letters and not taken.intersection(range(m.start(), m.end()))
    ]
    return tuple(sorted(found, key=lambda j: j.start))


def pieces(quote: str, marks: tuple[Joint, ...]) -> tuple[Piece, ...]:
    """The stretches between the joints that hold a letter or digit."""
    out: list[Piece] = []
    start, joint = 0, ""
    for mark in (*marks, Joint("", len(quote), len(quote))):
        if any(c.isalnum() for c in quote[start : mark.start]):
            out.append(Piece(start, mark.start, joint if out else ""))
            joint = ""
        start = mark.end
        joint = "ellipsis" if "ellipsis" in (joint, mark.kind) else mark.kind
    return tuple(out)
