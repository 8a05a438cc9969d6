"""What a sentence says in the grammar of sites (`refcheck.lang.talk`): of the page, to the visitor, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from refcheck.lang.talk import TALKS
from refcheck.page.phrases import folded
from refcheck.page.shape import unquoted, width

_SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")
_NO_WORD = re.compile(r"[\W_]+")
_LABEL = re.compile(r"\W{0,3}([^\W\d_][^:：)）\n]{0,30}?)\s*[:：)）]")
_NUMBER = re.compile(r"(?<![\w.-])[0-9][0-9.,]*(?![\w-])")
_WHOLE = 0.6  # of a line must stand outside quotation marks, for the line to say anything by itself
_REST = 0.45  # share of letters that a statement of a site may have beside the words of the grammar
_LONGEST = 600
_SHORT_HEAD = 24  # width of a heading that an excuse or an error makes up
_DATA = 2  # numbers that make a sentence one of facts
_GRAMMAR = ("thing", "absent", "alone", "sought", "near", "point", "reader", "site", "sorry", "robot", "barred", "gate")


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence: does it speak to the visitor (`reader`), of the use of a site (`site`), deny a thing (`denies`), mean the page that was
    asked for (`near`), name what was sought; and has it words of walls (`robot`), borders (`barred`) and waiting pages (`gate`)?"""

    text: str
    reader: bool
    site: bool
    denies: bool
    near: bool
    sought: bool
    robot: bool
    barred: bool
    gate: bool
    asks: bool

    @property
    def talks(self) -> bool:
        """Whether it is talk of a site, where no heading says what the page is about."""
        return self.reader or self.site or self.denies or self.near

    def own(self, *, titled: bool) -> bool:
        """Whether it says something of its own. Under a heading that names something, only words to the visitor and of the page itself do not."""
        if self.reader or self.near or is_statement(self.text):
            return False
        return titled or not (self.site or self.denies) or len(_NUMBER.findall(self.text)) >= _DATA


@lru_cache(maxsize=512)
def sayings(line: str) -> tuple[Saying, ...]:
    """What the sentences of a line say; none for a line that mostly quotes, or is too long for a notice."""
    bare = unquoted(line) if len(line) <= _LONGEST else ""
    if width(bare) < _WHOLE * width(line):
        return ()
    return tuple(_saying(s) for s in _SENTENCE.split(bare) if s.strip())


def is_sorry(head: str) -> bool:
    """Whether a heading is an excuse or an error and nothing else."""
    low = _plain(head)
    return _holds("sorry", low) and (width(head) <= _SHORT_HEAD or is_statement(head))


def is_foot(line: str) -> bool:
    """Whether a line belongs to the foot of a page: rights, privacy, who runs it."""
    return _holds("foot", _plain(line))


def is_dialogue(line: str) -> bool:
    """Whether a line begins with who speaks, or with "question" or "answer"."""
    found = _LABEL.match(line)
    if found is None:
        return False
    label = folded(found[1])
    return label in _speakers() or label.startswith(tuple(s + " " for s in _speakers() if len(s) > 1))


@lru_cache(maxsize=512)
def is_statement(text: str) -> bool:
    """Whether the words of the grammar make up a sentence or heading: it says nothing but what sites say of themselves."""
    low = _plain(text)
    letters = sum(map(str.isalpha, low))
    covered = bytearray(len(low))
    for talk, words in _grammar():
        for word in words:
            at = low.find(word)
            while at >= 0:
                end = at + len(word)
                end = low.find(" ", end - 1) if talk else end  # the rest of a word whose beginning it is
                covered[at:end] = b"\1" * (end - at)
                at = low.find(word, max(end, at + 1))
    rest = sum(c.isalpha() and not covered[i] for i, c in enumerate(low))
    return letters > 0 and rest <= _REST * letters


def _saying(sentence: str) -> Saying:
    low = _plain(sentence)
    asks = sentence.rstrip().endswith(("?", "？"))
    thing = _holds("thing", low)
    return Saying(
        text=sentence.strip(),
        reader=_holds("reader", low),
        site=_holds("site", low),
        denies=not asks and (_holds("alone", low) or (thing and _holds("absent", low))),
        near=_holds("near", low) or _points(low),
        sought=thing and _holds("sought", low),
        robot=_holds("robot", low),
        barred=_holds("place", low) and _holds("barred", low),
        gate=_holds("gate", low),
        asks=asks,
    )


def _plain(text: str) -> str:
    """Folded, words parted by one blank, a blank at either end."""
    return f" {_NO_WORD.sub(' ', folded(text))} "


def _holds(field: str, low: str) -> bool:
    return any(map(low.__contains__, _words(field)[0 if low.isascii() else 1]))


def _points(low: str) -> bool:
    """Whether a word that points has a thing next to it: "this page", "this old page", 该页面, 此条新闻."""
    for point, things in _pointing():
        at = low.find(point)
        while at >= 0:
            rest = low[at + len(point) : at + len(point) + 40]
            if rest.startswith(things) or rest[1:].startswith(things) or rest[rest.find(" ") + 1 :].startswith(things):
                return True
            at = low.find(point, at + 1)
    return False


@cache
def _words(field: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(words in ASCII, all) of a field, in all languages."""
    every = dict.fromkeys(f" {w}" if t.spaced else w for t in TALKS for w in getattr(t, field).split("|") if w)
    return tuple(w for w in every if w.isascii()), tuple(every)


@cache
def _pointing() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((f" {p} " if t.spaced else p, tuple(t.thing.split("|"))) for t in TALKS for p in t.point.split("|") if p)


@cache
def _grammar() -> tuple[tuple[bool, tuple[str, ...]], ...]:
    return tuple(
        (t.spaced, tuple({f" {w}" if t.spaced else w for field in _GRAMMAR for w in getattr(t, field).split("|") if w})) for t in TALKS
    )


@cache
def _speakers() -> frozenset[str]:
    return frozenset(w for t in TALKS for w in t.speaker.split("|") if w)
