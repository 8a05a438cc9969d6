"""A text that says something as certain where the other says only that it may be, or is intended."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.certain import CERTAIN, IF, MAY, POSSIBLE, WILL
from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.negation import denials_at

Span = tuple[int, int]
_CONCEDED = later(r"(?:may|might) [^.;:?!]{3,120}?,? (?:but|yet) ", re.IGNORECASE)
_WHATEVER = later(r"\b(?:whatever|whoever|whichever|wherever|however|no matter \w+)\b[^.;:?!]{0,50}$", re.IGNORECASE)
_NEAR = 80
_INTENDED = later(
    "予定|計画|つもり|意向|考え|方針|打算|计划|計劃|拟|擬|预定|預定|계획|예정|생각|의향|방침|plan|inten[dt]|mean|планир|намер|собира|думает|beabsicht|absicht|vorhab|vor$|gedenk|prév|compt|envisag|projet",
    re.IGNORECASE,
)
_BESIDE, _BESIDE_WIDE = 8, 5  # characters between a word of intention and the denial that it belongs to
_LEAVE = later("may", re.IGNORECASE)  # what may be, and what is allowed


def unhedged(hedged: str, lang: str, plain: str, plain_lang: str) -> Span | None:
    """Where the first text says that a thing may be or is meant to be, and the second has no word that could render that.

    None where it does not, or where one of the languages has no such words here.
    """
    strong, answers = _pattern(lang, "hedges"), _pattern(plain_lang, "hedged")
    if strong is None or answers is None:
        return None
    said = {m.group() for m in answers.finditer(plain)}
    condition = _words(IF.get(plain_lang, ""), plain_lang)
    if condition is not None and (own := _words(IF.get(lang, ""), lang)) is not None and own.search(hedged):
        said = {word for word in said if not condition.fullmatch(word)}
    if said:
        strong, coming = _words(MAY.get(lang, ""), lang), _words(WILL.get(plain_lang, ""), plain_lang)
        if strong is None or coming is None or not all(map(coming.fullmatch, said)):
            return None
    allowed = _permits(plain, plain_lang)
    denied = [span for _, *span in denials_at(hedged, lang)] if denials_at(plain, plain_lang) else []
    found = (m for m in strong.finditer(hedged) if not (allowed and _LEAVE.fullmatch(m.group())) and not _concedes(m))
    return next((m.span() for m in found if not (_INTENDED.search(m.group()) and _is_denied(m.span(), denied, lang))), None)


def _is_denied(hedge: Span, denied: list[list[int]], lang: str) -> bool:
    """Whether a word of intention is denied itself: what nobody plans (鐘を鳴らす予定はない) will not be."""
    language = language_of(lang)
    near = _BESIDE if language is not None and language.spaced else _BESIDE_WIDE
    return any(max(a - hedge[1], hedge[0] - b) <= near for a, b in denied)


def _concedes(may: re.Match[str]) -> bool:
    """Whether "may" only grants a point before the one that is made: you may say so, but …; whatever may be said."""
    before = may.string[max(0, may.start() - _NEAR) : may.start()]
    return _CONCEDED.match(may.string, may.start()) is not None or _WHATEVER.search(before) is not None


def is_hedge(words: str, lang: str) -> bool:
    """Whether words only say that a thing may be, or is meant to be."""
    return any(p is not None and p.fullmatch(words) for p in (_pattern(lang, "hedges"), _words(MAY.get(lang, ""), lang)))


def certain_for_possible(quote: Content, passage: Content) -> tuple[Span, Span] | None:
    """Where one text says that something is certain, and the other only that it may be; None where either says both, or neither."""
    for mine, theirs in ((CERTAIN, POSSIBLE), (POSSIBLE, CERTAIN)):
        here, there = _found(quote, mine), _found(passage, theirs)
        if here and there and not _found(quote, theirs) and not _found(passage, mine):
            return here, there
    return None


def _found(content: Content, words: Mapping[str, str]) -> Span | None:
    pattern = _words(words.get(content.lang, ""), content.lang)
    found = pattern.search(content.text) if pattern else None
    return found.span() if found else None


@lru_cache(maxsize=32)
def _words(expression: str, lang: str) -> re.Pattern[str] | None:
    language = language_of(lang)
    edge = r"(?<!\w)" if language is not None and language.spaced and lang != "ko" else ""
    return re.compile(f"{edge}(?:{expression})", re.IGNORECASE) if expression else None


def _permits(text: str, lang: str) -> bool:
    pattern = _pattern(lang, "permits")
    return pattern is not None and pattern.search(text) is not None


@lru_cache(maxsize=64)
def _pattern(lang: str, field: str) -> re.Pattern[str] | None:
    language = language_of(lang)
    expression = getattr(language.matching, field) if language else ""
    if not expression:
        return None
    whole = language is not None and language.spaced and not lang.startswith("ko")  # Korean words bear endings
    return re.compile(rf"(?<!\w)(?:{expression})(?!\w)" if whole else expression, re.IGNORECASE)
