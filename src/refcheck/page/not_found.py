"""Does a page that was answered say that there is no such page? Phrases count in title, h1 and short bodies only."""

from __future__ import annotations

import re

from refcheck.extract.html import Html
from refcheck.model import Signal, SignalKind
from refcheck.page.phrases import folded, may_deny, may_hold, pattern
from refcheck.page.shape import Shape, unquoted, width

SHORT_PROSE = 700  # width of the sentences of a page that says no more than that it has nothing
LONG_PROSE = 2000  # an article, whatever its title
_SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")
_PARTS = re.compile(r"\s+[-–—|｜:·•»]+\s+|[|｜_]")
_NUMBER = re.compile(r"^(?:error |http |ошибка |erreur |fehler )*(?:404|410)\b")


def not_found_signals(html: Html, shape: Shape) -> list[Signal]:
    """NOT_FOUND_TITLE, NOT_FOUND_BODY and GONE signals; `weight` below 1 means: suspicious, ask beside it."""
    heads = [("title", html.title)] + [(tag, text) for tag, text in html.headings[:4]]
    body = _in_body(shape)
    out: list[Signal] = []
    for place, text in heads:
        phrase = _says(text) if text else None
        if phrase is None or not text:
            continue
        heading = place == "h2"
        if heading and shape.prose > SHORT_PROSE:
            continue
        weight = 1.0 if shape.prose <= SHORT_PROSE or (body and shape.prose <= LONG_PROSE) else 0.5 if shape.prose <= LONG_PROSE else 0.3
        out.append(Signal(SignalKind.NOT_FOUND_TITLE, phrase, f"{place}: {text[:120]}", weight))
    if body:
        out.append(Signal(SignalKind.NOT_FOUND_BODY, body[0], body[1][:160], 1.0 if shape.prose <= SHORT_PROSE else 0.5))
    gone = _gone(shape, heads)
    return [*out, *gone] if out or gone else []


def _says(text: str) -> str | None:
    """The phrase, where it is what a heading says and not only a part of it."""
    for part in _PARTS.split(folded(text)):
        if _NUMBER.match(part) and len(part) <= 40:
            return part
        if not may_deny(part):
            continue
        bare = unquoted(part)
        match = pattern("not_found").search(bare) or pattern("gone").search(bare)
        if match and len(match[0]) >= 0.55 * len(bare.strip(" .!?。！？,，")):
            return match[0]
    return None


def _in_body(shape: Shape) -> tuple[str, str] | None:
    if shape.prose > LONG_PROSE or shape.blocks > 12:
        return None
    share = 0.3 if shape.prose <= 250 else 0.45
    for line in shape.lines[:120]:
        if width(line) > 600:
            continue
        low = folded(line)
        if not may_deny(low):
            continue
        bare = unquoted(low)
        for match in pattern("not_found").finditer(bare):
            sentence = _sentence_around(bare, match)
            enough = len(match[0]) >= share * len(sentence)
            alone = shape.prose - width(line) <= 0.6 * SHORT_PROSE
            if enough and alone and width(bare) >= 0.6 * width(low):
                return match[0], line
    return None


def _sentence_around(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(c, 0, match.start()) for c in ".!?。！？,，、") + 1
    ends = [i for c in ".!?。！？" if (i := text.find(c, match.end())) >= 0]
    return text[start : min(ends) if ends else len(text)].strip()


def _gone(shape: Shape, heads: list[tuple[str, str | None]]) -> list[Signal]:
    if shape.prose > SHORT_PROSE:
        return []
    lines = [text for _, text in heads if text] + [line for line in shape.lines[:60] if width(line) <= 300]
    for line in lines:
        low = folded(line)
        if not may_hold("gone", low):
            continue
        bare = unquoted(low)
        match = pattern("gone").search(bare)
        if match and len(match[0]) >= 0.4 * len(_sentence_around(bare, match)):
            return [Signal(SignalKind.GONE, match[0], line[:160])]
    return []
