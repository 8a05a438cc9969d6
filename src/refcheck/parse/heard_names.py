"""A pointer that writes an author's name in another script: サヴィノフ前掲記事, 古谢娃前引文, for works signed in Cyrillic. Names are told by their sound."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from refcheck.lang.later import later
from refcheck.match.sound import alike, likeness, sound_of
from refcheck.model import Name, Reference
from refcheck.parse.facts import flat, pattern

_LEAST = 0.8  # likeness by which a name is known
_BODY = 4  # weight of a body's shortened name, a character of CJK counting as two
_AHEAD = 0.1  # so much more alike than anybody else
_SCRIPTS = (("ja", "ァ", "ヺ"), ("zh", "㐀", "鿿"), ("ko", "가", "힣"), ("ru", "Ѐ", "ӿ"), ("en", "A", "ɏ"))
_PARTS = later(r"[\s・·•＝=.]+")
_KIND = later(r"(?:[论論]?文章?|[书書]|記事|コラム|社説|社论|通[报報]|声明|記録|记录|報告書?|报告|资料|資料|글|논문|책|氏|의|の)$")


def heard_author(works: Sequence[Reference], text: str) -> int | None:
    """Index of the one work whose author sounds like the name that a pointer begins with, in another script; the latest of his works."""
    names = list(_written(text))
    fits = [max((_likeness(n, w) for n in names for a in work.author for w in _spoken(a)), default=0.0) for work in works]
    best = max(fits, default=0.0)
    if best < _LEAST:
        return None
    found = [i for i, fit in enumerate(fits) if fit >= best - _AHEAD]
    signed = {works[i].author for i in found}
    return found[-1] if len(signed) == 1 else None


def shortened_body(works: Sequence[Reference], text: str) -> int | None:
    """Index of the latest work that comes from the body, paper or site that a pointer names in short: 観測会前掲報告書, NSRC, op. cit."""
    name = re.sub(r"\W", "", _head(text)).lower()
    if sum(2 if c >= "\u3040" else 1 for c in name) < _BODY:
        return None
    for i in range(len(works) - 1, -1, -1):
        work = works[i]
        bodies = [*(n.literal for n in work.author), work.container_title, work.publisher]
        if any(name in re.sub(r"\W", "", flat(b)).lower() or name == _initials(b) for b in bodies if b):
            return i
    return None


def _initials(body: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", body) if word[0].isupper()).lower()


def _head(text: str) -> str:
    """The name of a pointer, without what points and what kind of work it is."""
    plain = flat(text)
    points = pattern(r"<op_cit|ibid>").search(plain)
    if points is None:
        return ""
    head = (plain[: points.start()] or plain[points.end() :]).strip(" ,，、・·:：.『《「“")
    return _KIND.sub("", re.split(r"[,，、「『《“\"(\[\d』」》”]", head)[0].strip(" ・·.:："))


def _written(text: str) -> Iterator[str]:
    yield from _forms(_head(text))


def _spoken(name: Name) -> Iterator[str]:
    if name.family:
        yield name.family
        yield name.family + (name.given or "")
    yield from _forms(name.literal or "")


def _forms(name: str) -> Iterator[str]:
    parts = [p for p in _PARTS.split(name) if p]
    if not parts:
        return
    yield parts[-1]
    if len(parts) > 1:
        yield "".join(parts)


def _likeness(one: str, other: str) -> float:
    mine, theirs = _script(one), _script(other)
    if mine is None or theirs is None or mine == theirs or min(len(one), len(other)) < 2:
        return 0.0
    first, second = sound_of(one), sound_of(other)
    return likeness(first, second) if first and second and alike(first, second) else 0.0


def _script(word: str) -> str | None:
    return next((name for name, low, high in _SCRIPTS if low <= word[0] <= high), None)
