"""Does a page that was answered say that there is no such page? Phrases count in title, h1 and short bodies only."""

from __future__ import annotations

import re

from refcheck.extract.html import Html
from refcheck.lang.later import later
from refcheck.model import Signal, SignalKind
from refcheck.page.furniture import of_a_part, rests
from refcheck.page.notice import is_item
from refcheck.page.phrases import folded, matches, may_deny, may_hold
from refcheck.page.sayings import is_statement, meant, sayings
from refcheck.page.shape import Shape, unquoted, width
from refcheck.page.topic import LONG_PROSE, Topic

SHORT_PROSE = 700  # width of the sentences of a page that says no more than that it has nothing
_LINE, _BESIDE = 600, 0.6 * SHORT_PROSE  # width of a line that says it, and of the sentences beside it
_SENTENCE = later(r"[^.!?。！？\n]+[.!?。！？]*")
_PARTS = later(r"\s+[-–—|｜:·•»]+\s+|[|｜_]")
_NUMBER = later(r"^(?:error |http |ошибка |erreur |fehler |エラー ?|오류 ?|错误 ?)*(?:404|410)(?![0-9])")
_CELL = later(r"<(?:t[dh]|d[dt]|li|option)\b[^>]{0,200}>\s*(?:<[a-z]+>)?(?:404|410)\s*<", re.IGNORECASE)
_ITEM = later(r"^\s*[0-9]{1,4}(?:[-.)/][0-9]{1,4})*[-.) 、)\s]\s*\S")
_PLAIN, _FEW_PARTS = 600, 14  # characters, and values of JSON or XML, of an answer that only says that there is none
_VALUES = later(r"[^<>{}\[\]\",:\n]{3,200}")
_AROUND = later(
    r"[\W\d]+|error|http|status|ошибка|код|erreur|fehler|エラー|오류|에러|错误|錯誤|页面|页|頁面|page|страница|ページ|페이지|提示|出错|状态"
)


def not_found_signals(html: Html, shape: Shape, topic: Topic) -> list[Signal]:
    """NOT_FOUND_TITLE, NOT_FOUND_BODY and GONE signals; `weight` below 1 means: suspicious, ask beside it."""
    heads = [("title", html.title)] + [(tag, text) for tag, text in html.headings[:4]]
    body = _in_body(shape, topic)
    out: list[Signal] = []
    for place, text in heads:
        phrase = _says(text) if text else None
        if phrase is None or not text:
            continue
        if topic.has_own and (_says(text, 0.8) is None or (topic.told and not _PARTS.search(text))):
            continue  # a headline with such words in it, above an article
        if (topic.content.is_article and not _PARTS.search(text)) or topic.content.headlined:
            continue
        if topic.content.explains:
            continue  # a dictionary's headword, a handbook's chapter
        heading = place == "h2"
        if heading and shape.prose > SHORT_PROSE:
            continue
        weight = 1.0 if shape.prose <= SHORT_PROSE or (body and shape.prose <= LONG_PROSE) else 0.5 if shape.prose <= LONG_PROSE else 0.3
        out.append(Signal(SignalKind.NOT_FOUND_TITLE, phrase, f"“{text[:120]}”", weight))
    if body:
        out.append(Signal(SignalKind.NOT_FOUND_BODY, body[0], body[1][:160], 1.0 if shape.prose <= SHORT_PROSE else 0.5))
    gone = _gone(shape, heads, topic)
    return [*out, *gone] if out or gone else []


def plain_signals(text: str) -> tuple[Signal, ...]:
    """The same for an answer that is no HTML: plain text, JSON or XML of a few words that deny the page."""
    if len(text) > _PLAIN:
        return ()
    parts = [p.strip() for p in _VALUES.findall(text)]
    said = next((p for p in parts if any(c.isalpha() for c in p) and (_says(p) or _denied(p))), None)
    return (Signal(SignalKind.NOT_FOUND_BODY, said, f"it says “{said[:120]}”"),) if said and len(parts) <= _FEW_PARTS else ()


def _denied(text: str) -> bool:
    said = sayings(text)
    return any(s.denies for s in said) and (is_statement(text) or any(s.near or s.reader for s in said))


def _says(text: str, share: float = 0.55) -> str | None:
    """The phrase, where it is what a heading says and not only a part of it."""
    for part in _PARTS.split(folded(text)):
        if (number := _NUMBER.match(part)) and len(part) <= 40 and _says_no_more(part[number.end() :]):
            return part
        if not may_deny(part):
            continue
        bare = unquoted(part)
        found = max((*matches("not_found", bare), *matches("gone", bare)), key=lambda m: len(m[0]), default=None)
        if found and len(found[0]) >= share * len(bare.strip(" .!?。！？,，")):
            return found[0]
    return None


def _says_no_more(behind: str) -> bool:
    """Whether what stands behind the number belongs to it: "404 error page" does, "404 Street: a history" does not."""
    return may_deny(behind) or not _AROUND.sub("", behind)


def _in_body(shape: Shape, topic: Topic) -> tuple[str, str] | None:
    if shape.prose > _LINE + _BESIDE or shape.blocks > 12 or not may_deny(topic.low):
        return None
    share = 0.3 if shape.prose <= 250 else 0.45
    for number, line in enumerate(shape.lines[:120]):
        if not shape.prose - _BESIDE <= width(line) <= _LINE:
            continue
        low = folded(line)
        if not may_deny(low) or rests(line) or (of_a_part(line) and any(own != line for own in topic.content.own)):
            continue
        bare = unquoted(low)
        for match in matches("not_found", bare):
            sentence = _sentence_around(bare, match)
            enough = len(match[0]) >= share * len(sentence) and not _is_entry(shape.lines, number, topic) and not is_item(line, topic)
            told = width(bare) < 0.6 * width(low) or not meant(bare, match.start(), titled=topic.content.titled)
            if enough and not told and topic.speaks(number, line):
                return match[0], line
    return None


def _is_entry(lines: tuple[str, ...], number: int, topic: Topic) -> bool:
    """Whether a line is one of a table or a list: a number in a cell, an item with a number among such."""
    line = lines[number]
    if line.strip().isdigit():
        return _CELL.search(topic.html.source[:200_000]) is not None
    beside = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    return _ITEM.match(line) is not None and any(map(_ITEM.match, beside))


def _sentence_around(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(c, 0, match.start()) for c in ".!?。！？,，、") + 1
    ends = [i for c in ".!?。！？" if (i := text.find(c, match.end())) >= 0]
    return text[start : min(ends) if ends else len(text)].strip()


def _gone(shape: Shape, heads: list[tuple[str, str | None]], topic: Topic) -> list[Signal]:
    if shape.prose > SHORT_PROSE or not topic.may_say("gone"):
        return []
    named = () if topic.content.headlined else heads
    for number, line in [*((-1, text) for _, text in named if text), *enumerate(shape.lines[:60])]:
        if width(line) > 300:
            continue
        low = folded(line)
        if not may_hold("gone", low) or rests(line) or (of_a_part(line) and any(own != line for own in topic.content.own)):
            continue
        bare = unquoted(low)
        match = max(matches("gone", bare), key=lambda m: len(m[0]), default=None)
        needed = 0.8 if number < 0 and match and topic.has_own else 0.4
        if not match or (number >= 0 and not (topic.speaks(number, line) and meant(bare, match.start(), titled=topic.content.titled))):
            continue
        if len(match[0]) >= needed * len(_sentence_around(bare, match)) and not (number >= 0 and is_item(line, topic)):
            return [Signal(SignalKind.GONE, match[0], line[:160])]
    return []
