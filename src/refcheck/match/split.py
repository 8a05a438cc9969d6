"""Sentences and clauses of a text, as spans."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later

_CLOSING = "」』”’）)】]»\"'"
_CLOSED = re.escape(_CLOSING)
_WIDE_END = later(f"[。！？!?；｡]+[{_CLOSED}]*")
_SPACED_END = later(f"[.!?…。！？]+[{_CLOSED}]*(?=\\s|$)")
_CLAUSE = later(r"[、，,;；:：—–]+[」』”’）)»\"']*|(?<=\s)-(?=\s)|[（(「『“«]")
_FIGURES = "〇一二三四五六七八九十数"
_LINE = later(r"[^\n]+")
_STRETCH = later(r"[\s\S]{120}[^.!?…。！？\n]{0,400}[.!?…。！？\n]*|[\s\S]+")
_OPENING = '([«“"'
_INITIALS = later(r"(?:[A-ZА-Я]\.)+[A-ZА-Я]")
_LONG_SENTENCE = 1200
_PIECE, _LONG_WORD = 400, 60  # characters of the pieces of a longer one
_MOST_SENTENCES = 180_000  # books have fewer; beyond, what is between two stops is hardly a sentence
_WRAPPED_WIDTH = 130

Spans = tuple[tuple[int, int], ...]


def sentences(text: str, lang: str) -> Spans:
    """Spans of the sentences, blanks trimmed, in order. A line break ends one unless the text is hard-wrapped.

    A text of hundreds of thousands of lines or stops is cut into stretches of about 120 characters instead.
    """
    if text.count("\n") - text.count("\n\n") > _MOST_SENTENCES:
        return _stretches(text)
    found: list[tuple[int, int]] = []
    for start, end in _blocks(text):
        found += _sentences_of(text, start, end, lang, _MOST_SENTENCES - len(found))
        if len(found) > _MOST_SENTENCES:
            return _stretches(text)
    return tuple(found)


def _stretches(text: str) -> Spans:
    trimmed = (_trim(text, m.start(), m.end()) for m in _STRETCH.finditer(text))
    return tuple(piece for a, b in trimmed if b > a for piece in _cut_long(text, a, b))


def clauses(text: str, start: int, end: int) -> Spans:
    """Spans of the clauses of the sentence text[start:end]: cut at commas, colons, dashes and opening brackets."""
    cuts = [start]
    for match in _CLAUSE.finditer(text, start, end):
        if match.group()[0] in ",.:：、" and _between_digits(text, match.start()):
            continue
        opening = match.group() in "（(「『“«"
        cuts.append(match.start() if opening else match.end())
    cuts.append(end)
    spans = (_trim(text, a, b) for a, b in itertools.pairwise(cuts))
    return tuple((a, b) for a, b in spans if b > a)


def _blocks(text: str) -> list[tuple[int, int]]:
    """The lines that hold something; of a text set in lines, its paragraphs."""
    lines = [m.span() for m in _LINE.finditer(text)]
    if not _is_wrapped(text, lines):
        return lines
    blocks: list[tuple[int, int]] = []
    before = -1  # where the line before ends, blank ones left out
    for begin, end in lines:
        if text[begin:end].isspace():
            continue
        if blocks and begin - before == 1:
            blocks[-1] = (blocks[-1][0], end)
        else:
            blocks.append((begin, end))
        before = end
    return blocks


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Lines of one width, most of which end in mid-sentence: a text set in lines."""
    widths = [b - a for a, b in lines if not text[a:b].isspace()]
    if len(widths) < 4:
        return False
    widest = sorted(widths)[int(len(widths) * 0.9)]
    if widest > _WRAPPED_WIDTH:
        return False
    full = [(a, b) for a, b in lines if b - a > widest * 0.7]
    open_ended = sum(1 for a, b in full if text[a:b].rstrip()[-1:] not in "。.!?！？：:;；" + _CLOSING)
    return len(full) > len(widths) * 0.4 and open_ended > len(full) * 0.6


def _sentences_of(text: str, start: int, end: int, lang: str, most: int) -> list[tuple[int, int]]:
    """The sentences of a block; where that has more than `most` stops, the first of them."""
    out: list[tuple[int, int]] = []
    begin = start
    for stop in _stops(text, start, end, lang, most):
        out.append((begin, stop))
        begin = stop
    out.append((begin, end))
    trimmed = (_trim(text, a, b) for a, b in out)
    return [piece for a, b in trimmed if b > a for piece in (((a, b),) if b - a <= _LONG_SENTENCE else _cut_long(text, a, b))]


def _stops(text: str, start: int, end: int, lang: str, most: int) -> Iterator[int]:
    """Where sentences end; where there are too many marks to look at, at each of the last ones that are looked at."""
    language = language_of(lang)
    spaced = language is None or language.spaced
    pattern = _SPACED_END if spaced else _WIDE_END
    known = _abbreviations(lang)
    begin = start
    for count, match in enumerate(pattern.finditer(text, start, end)):
        if count <= most:
            if spaced and text[match.start()] == "." and _abbreviated(text, begin, match.start(), known):
                continue
            if not spaced and text[match.end() - 1] in "」』”’）)】" and text[match.end() : match.end() + 1] in _GOES_ON:
                continue
        elif count > 2 * most + 1:
            break
        begin = match.end()
        yield begin


_GOES_ON = frozenset("とがをはにのでな，、")


def _cut_long(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence without an end in pieces, at blanks where it has some."""
    out: list[tuple[int, int]] = []
    while end - start > (_PIECE if out else _LONG_SENTENCE):
        blank = text.rfind(" ", start + _PIECE - _LONG_WORD, start + _PIECE)
        cut = blank if blank > 0 else start + _PIECE
        out.append((start, cut))
        start = cut + (blank > 0)
    return [*out, (start, end)] if end > start else out


@lru_cache(maxsize=16)
def _abbreviations(lang: str) -> frozenset[str]:
    language = language_of(lang)
    return language.matching.abbreviations if language else frozenset()


def _abbreviated(text: str, begin: int, dot: int, known: frozenset[str]) -> bool:
    before = text[max(begin, dot - 20) : dot]
    token = "" if not before or before[-1].isspace() else before.rsplit(None, 1)[-1]
    if not token.isalpha():
        for mark in _OPENING:
            if mark in token:
                token = token.rpartition(mark)[2]
    if len(token) == 1 and token.isupper():
        return True
    return token.lower() in known or ("." in token and _INITIALS.fullmatch(token) is not None)


def _between_digits(text: str, at: int) -> bool:
    return _is_figure(text[at - 1 : at]) and _is_figure(text[at + 1 : at + 2])


def _is_figure(character: str) -> bool:
    return character.isdigit() or (bool(character) and character in _FIGURES)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    if end > start and text[start] == " ":
        start += 1  # as between most sentences
    if end > start and not text[start].isspace() and not text[end - 1].isspace():
        return start, end
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, start + max(left, len(piece.rstrip()))
