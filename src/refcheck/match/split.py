"""Sentences and clauses of a text, as spans."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from refcheck.lang import language_of

_CLOSING = "」』”’）)】]»\"'"
_CLOSED = re.escape(_CLOSING)
_WIDE_END = re.compile(f"[。！？!?；｡]+[{_CLOSED}]*")
_SPACED_END = re.compile(f"[.!?…。！？]+[{_CLOSED}]*(?=\\s|$)")
_CLAUSE = re.compile(r"[、，,;；:：—–]+[」』”’）)»\"']*|(?<=\s)-(?=\s)|[（(「『“«]")
_LINE = re.compile(r"[^\n]*\n?")
_LONG_SENTENCE = 1200
_WRAPPED_WIDTH = 130

Spans = tuple[tuple[int, int], ...]


def sentences(text: str, lang: str) -> Spans:
    """Spans of the sentences, blanks trimmed, in order. A line break ends one unless the text is hard-wrapped."""
    found: list[tuple[int, int]] = []
    for start, end in _blocks(text):
        found.extend(_sentences_of(text, start, end, lang))
    return tuple(found)


def clauses(text: str, start: int, end: int) -> Spans:
    """Spans of the clauses of the sentence text[start:end]: cut at commas, colons, dashes and opening brackets."""
    cuts = [start]
    for match in _CLAUSE.finditer(text, start, end):
        if match.group()[0] in ",.:：" and _between_digits(text, match.start()):
            continue
        opening = match.group() in "（(「『“«"
        cuts.append(match.start() if opening else match.end())
    cuts.append(end)
    spans = (_trim(text, a, b) for a, b in itertools.pairwise(cuts))
    return tuple((a, b) for a, b in spans if b > a)


def _blocks(text: str) -> list[tuple[int, int]]:
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if m.end() > m.start()]
    if not _is_wrapped(text, lines):
        return lines
    blocks: list[tuple[int, int]] = []
    start = 0
    for begin, end in lines:
        if not text[begin:end].strip():
            blocks.append((start, begin))
            start = end
    blocks.append((start, len(text)))
    return [(a, b) for a, b in blocks if b > a]


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Lines of one width, most of which end in mid-sentence: a text set in lines."""
    widths = [b - a for a, b in lines if text[a:b].strip()]
    if len(widths) < 4:
        return False
    widest = sorted(widths)[int(len(widths) * 0.9)]
    if widest > _WRAPPED_WIDTH:
        return False
    full = [(a, b) for a, b in lines if b - a > widest * 0.7]
    open_ended = sum(1 for a, b in full if text[a:b].rstrip()[-1:] not in "。.!?！？：:;；" + _CLOSING)
    return len(full) > len(widths) * 0.4 and open_ended > len(full) * 0.6


def _sentences_of(text: str, start: int, end: int, lang: str) -> list[tuple[int, int]]:
    language = language_of(lang)
    spaced = language is None or language.spaced
    pattern = _SPACED_END if spaced else _WIDE_END
    out: list[tuple[int, int]] = []
    begin = start
    for match in pattern.finditer(text, start, end):
        if spaced and match.group()[0] == "." and _abbreviated(text, begin, match.start(), lang):
            continue
        if not spaced and match.group()[-1] in "」』”’）)】" and text[match.end() : match.end() + 1] in _GOES_ON:
            continue
        out.append((begin, match.end()))
        begin = match.end()
    out.append((begin, end))
    trimmed = (_trim(text, a, b) for a, b in out)
    return [piece for a, b in trimmed if b > a for piece in _cut_long(a, b)]


_GOES_ON = frozenset("とがをはにのでな，、")


def _cut_long(start: int, end: int) -> list[tuple[int, int]]:
    if end - start <= _LONG_SENTENCE:
        return [(start, end)]
    return [(i, min(i + _LONG_SENTENCE, end)) for i in range(start, end, _LONG_SENTENCE)]


@lru_cache(maxsize=16)
def _abbreviations(lang: str) -> frozenset[str]:
    language = language_of(lang)
    return language.matching.abbreviations if language else frozenset()


def _abbreviated(text: str, begin: int, dot: int, lang: str) -> bool:
    word = re.search(r"[^\s(\[«“\"]*$", text[max(begin, dot - 20) : dot])
    token = word.group() if word else ""
    if len(token) == 1 and token.isupper():
        return True
    return token.lower() in _abbreviations(lang) or bool(re.fullmatch(r"(?:[A-ZА-Я]\.)+[A-ZА-Я]", token))


def _between_digits(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    if end > start and not text[start].isspace() and not text[end - 1].isspace():
        return start, end
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, start + max(left, len(piece.rstrip()))
