"""Of whom or what the sentences around a passage speak, where that is another state, body or water than the paper's sentence says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.guess import language_of_quotation
from refcheck.lang.later import later
from refcheck.match.content import content_of
from refcheck.match.lexicon.belonging import Place, place_of
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.units import Unit
from refcheck.model import Alignment, MarkState, QuotationKind
from refcheck.model.quotation import IN_WORDS

_BEFORE, _AFTER = 3, 1  # sentences around a passage in which the paper's subject may stand
_ANSWER = 16  # sentences of an answer
_FAR = 40  # sentences around it that tell whether a page speaks of the paper's subject elsewhere, and more often
_QUOTED = later(r"[「『“\"«„‘《〈][^「『“”\"«»„‘’》〉」』]{0,400}[」』”\"»“’》〉]")
_ADVERBS = r"(?:[’']s)?\s?(?:has |had |have |also |a |hat |haben ||[^\W\d_]+ly |也|则|还|又){0,2}"
_PHRASE = 40  # characters of a speaker's office
_STOP = later(r"[,，、。.;；:：“「«„]")
_MOST = 3  # names shown
_LETTERS = 2  # a single character (日, 美) is often another word: it may answer a name, and is none itself
_OWN = {
    "zh": "china",
    "ru": "russia",
    "ja": "japan",
    "ko": "south_korea",
    "de": "germany",
    "fr": "france",
}  # whom a page of the language speaks for


@dataclass(frozen=True, slots=True)
class Named:
    """A place or body as printed."""

    words: str
    place: Place


def other_subject(question: Question, prepared: Prepared, found: Alignment) -> str | None:
    """The words for a passage that speaks of another subject than the paper's sentence; None where it does not, or none can be told.

    Told only by names that the lexicon knows: what the paper's sentence names outside its quotations (but for whoever speaks there, and the
    occasion) stands nowhere around the passage, and another of its kind does.
    """
    if question.kind is not QuotationKind.DIRECT or not question.subject or found.start is None or found.end is None:
        return None
    if found.verdict not in IN_WORDS or found.marks.names is MarkState.DIFFERS:
        return None
    lang = language_of_quotation(
        _QUOTED.sub("", question.subject), question.lang
    )  # a quotation may be in another language than its sentence
    own = _OWN.get(prepared.lang.split("-")[0])
    ours = [n for n in _of_paper(question, lang) if own not in n.place.stands]
    if not ours or list(named_in(question.quote, question.lang)):
        return None
    first, last = prepared.sentence_at(found.start, found.end)
    near = list(_around(prepared, first - _BEFORE, last + _AFTER + 1))
    if not near or _any_touch(ours, near + list(_asked(prepared, first))):
        return None
    spoken = list(named_in(question.subject, lang))
    wide = list(_around(prepared, first - _FAR, last + _FAR))
    other = _others(ours, spoken, list(_around(prepared, first - 1, last + 1)), prepared.lang)
    if not other:
        other = _others(ours, spoken, near, prepared.lang)
        if not other or _any_touch(ours, wide):
            return None
    if _mentions(ours, wide) >= _mentions(other, wide):
        return None  # a text about the paper's subject, which names another one in passing
    return f"the sentences around it speak of {', '.join(list(dict.fromkeys(n.words for n in other))[:_MOST])}"


def _of_paper(question: Question, lang: str) -> list[Named]:
    """The places and bodies of the paper's sentence, but for its quotations, whoever speaks, and the occasion."""
    told = (question.subject or "").replace(question.quote, "")
    rest = _QUOTED.sub("「」", told)
    speaks = _speaks_at(rest, question.speaker, lang)
    spots = (s for s in _spots(rest, lang) if s[0].place.kind and not _is_told(rest, s[1], s[2], lang))
    return [n for n, start, end in spots if not _is_of_speaker(rest, start, end, speaks, lang)]


def _speaks_at(text: str, speaker: str | None, lang: str) -> tuple[int, int] | None:
    place = text.find(speaker) if speaker else -1
    return (place, place + len(speaker or "")) if place >= 0 and not _is_beside(text[:place], lang) else None


def _is_of_speaker(text: str, start: int, end: int, speaks: tuple[int, int] | None, lang: str) -> bool:
    """Whether a name belongs to whoever speaks: it stands in the speaker's name or before it (the Russian minister Lavrov), or behind a comma."""
    if speaks is None or _is_beside(text[:start], lang):
        return False
    language = language_of(lang)
    about = language.matching.about if language else ""
    if about and re.match(about, text[end:]):
        return False
    between = text[end : speaks[0]] if end <= speaks[0] else text[speaks[1] : start]
    apposed = end <= speaks[0] or between[:1] in tuple(",，（(")
    return (start < speaks[1] and end > speaks[0]) or (apposed and len(between) <= _PHRASE and not _STOP.search(between[1:]))


def _others(ours: Iterable[Named], spoken: list[Named], theirs: list[Named], lang: str) -> list[Named]:
    """Of `theirs` those that are of a kind with ours, and that the paper's sentence does not name."""
    kinds = {n.place.kind for n in ours}
    own = _OWN.get(lang.split("-")[0])
    return [n for n in theirs if n.place.kind in kinds and own not in n.place.stands and not _any_touch([n], spoken)]


def _mentions(some: list[Named], text: list[Named]) -> int:
    return sum(_any_touch([n], some) for n in text)


def _any_touch(some: Iterable[Named], others: list[Named]) -> bool:
    return any(a.place.touches(b.place) for a in some for b in others)


def _around(prepared: Prepared, first: int, last: int) -> Iterator[Named]:
    for start, end in prepared.sentences[max(0, first) : last]:
        yield from named_in(prepared.text[start:end], prepared.lang)


def _asked(prepared: Prepared, before: int) -> Iterator[Named]:
    """What the last question before a sentence names: its answer may be long."""
    language = language_of(prepared.lang)
    labels = language.matching.questions if language else ()
    labelled = re.compile(rf"(?:{'|'.join(labels) or '(?!)'})(?![a-zа-я])")
    for at in range(before - 1, max(-1, before - _ANSWER), -1):
        start, end = prepared.sentences[at]
        asked = prepared.text[start:end].strip()
        if asked.endswith(("?", "？")) or labelled.match(asked.lower()):
            yield from named_in(asked, prepared.lang)
            return


def named_in(text: str, lang: str) -> Iterator[Named]:
    """The places and bodies that a text names, in order."""
    yield from (named for named, _, _ in _spots(text, lang))


@lru_cache(maxsize=512)
def _spots(text: str, lang: str) -> tuple[tuple[Named, int, int], ...]:
    """The places and bodies that a text names, with where they stand."""
    units = content_of(text, lang).units
    return tuple((Named(text[u.start : u.end], place), u.start, u.end) for u in units for place in _places(u))


def _places(unit: Unit) -> list[Place]:
    """What a word names; a compound may name two (日米)."""
    whole = place_of(unit.ids) if unit.proper else None
    if whole is not None:
        return [replace(whole, kind="")] if len(unit.word) < _LETTERS else [whole]
    return [replace(place, kind="") for ids in unit.parts if (place := place_of(ids)) is not None]


def _is_told(text: str, start: int, end: int, lang: str) -> bool:
    """Whether a name only tells who speaks, who asks, or where: Moscow said, an Ankara newspaper, in Geneva."""
    language = language_of(lang)
    if language is None:
        return True
    before, after = text[:start], text[end:]
    scene, behind = language.matching.scene, language.matching.occasions
    if scene and re.search(scene, before):
        return True
    if behind and re.compile(behind).match(text, end):
        return True
    if _is_beside(before, lang):
        return False
    says = language.speech.says
    return bool(says) and not language.speech.verb_final and re.match(rf"(?i){_ADVERBS}(?:{says})", after) is not None


def _is_beside(before: str, lang: str) -> bool:
    """Whether what follows `before` hangs on a preposition: it is not whoever speaks."""
    language = language_of(lang)
    beside = language.matching.beside if language else ""
    return bool(beside) and re.search(beside, before) is not None
