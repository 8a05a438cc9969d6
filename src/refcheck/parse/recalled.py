"""Works of earlier notes that a note names without a pointer's form: by a title cut short (Water Wars? …, 75), inside a sentence (Feld says so in Red Dawn, 14)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from refcheck.lang.later import later
from refcheck.model import BackReference, BackReferenceKind, Reference
from refcheck.parse.facts import flat
from refcheck.parse.fields import RANGES
from refcheck.parse.named_in import author_fit
from refcheck.parse.short_titles import letters, titles_of

_CLOCK = r"(?:(?:at|à|ab|bei|Min\.|мин\.)\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?-\s?\d{1,2}:\d{2}(?::\d{2})?)?"
_PLACE = rf"(?:(?:pp?|[SsСс]|ff?|Kap|chap|ch|Гл|гл|Min|мин)\.\s?)?(?P<page>{RANGES})(?:\s?(?:ff?|sqq?|s|n|и\sсл)\.?)?"
_LOCATOR = later(rf"[,.;:]?\s*(?:\((?:{_CLOCK}|{_PLACE})\)|{_CLOCK}|{_PLACE.replace('?P<page>', '?P<bare>')})\W*$")
_CLIPPED = later(r"\s*(?:…|\.\.\.)[»”“’\"\])]*\s*[,.]?\s*$")
_MARKS = "«»“”„‘\"'‹›"
# "Moor, interview by Kolbe": an interview named before
_TALK = later(r"interview|conversation|gespräch|entretien|интервью|бесед", re.IGNORECASE)
_TALKED = later(
    r"(?P<who>[A-ZÀ-ÞА-ЯЁ][\w.’'\-]+(?:\s[A-ZÀ-ÞА-ЯЁ][\w.’'\-]*){0,2}),?\s(?:im\s|in\s|an?\s)?(?:[Ii]nterview|[Cc]onversation|Gespräch|entretien|интервью|беседа)(?:\s(?:with|by|mit|avec|par|с)\s[\w.’'\- ]{2,40})?(?:,\scit\.)?\W*"
)
_YEAR = later(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:")
_QUOTED = later(r"\s?:\s[“«„][^“”«»„]+[”»“]\W*$")  # what the page says
_LEAST = 5  # letters of a clipped title
_SPOKEN = 8  # letters of a title that a sentence names
_SENTENCE = 200


def recalled(works: Sequence[Reference], words: str) -> int | None:
    """Index of the latest work that the words of a stretch, which describe none themselves, name; None where they name none."""
    if not works or len(words) > _SENTENCE or _YEAR.search(words):
        return None
    plain = _QUOTED.sub("", flat(words)).strip()
    body = _LOCATOR.sub("", plain)
    clipped = _CLIPPED.search(body)
    cut = _CLIPPED.sub("", body) if clipped else body
    talked = _TALKED.fullmatch(plain)
    for i in range(len(works) - 1, -1, -1):
        work = works[i]
        if (clipped or body != plain) and any(_begins(work, title, cut, whole=not clipped) for title in titles_of(work)):
            return i
        if talked and author_fit(work, talked["who"].lower()) and _TALK.search(flat(f"{work.title} {work.raw}")):
            return i
        if body != plain and work.author and any(_said_in(work, title, body) for title in titles_of(work)):
            return i
    return None


def _begins(work: Reference, title: str, cut: str, *, whole: bool) -> bool:
    """Whether words cut short are the beginning of a title, alone or behind its author; `whole`: up to a stop inside the title."""
    full = letters(title)
    for lead, rest in _splits(cut):
        head = letters(rest)
        if len(head) < _LEAST or not full.startswith(head) or (lead and not author_fit(work, lead.lower())):
            continue
        if not whole or head in (full, *_mains(title)):
            return True
    return False


def _mains(title: str) -> Iterator[str]:
    """The title up to each of its stops."""
    return (letters(title[: stop.start()]) for stop in re.finditer(r"[:.?!]\s|[?!]$", title))


def _splits(text: str) -> Iterator[tuple[str, str]]:
    """Who wrote it and what, at each sign that may part them; first all of it as the title."""
    yield "", text
    for sign in re.finditer(r"[,:]\s|(?<=\s[A-ZÀ-ÞА-ЯЁ])\.\s|\s(?=[«“„])", text):
        if len(text[: sign.start()].split()) <= 5:
            yield text[: sign.start()], text[sign.end() :]


def _said_in(work: Reference, title: str, body: str) -> bool:
    """Whether a sentence that names the author ends in a title, or in its beginning up to a stop."""
    low = letters(body)
    for name in (letters(title), *_mains(title)):
        if len(name) >= _SPOKEN and low.endswith(name) and author_fit(work, body[: len(body) - len(name)].lower()):
            return True
    return False


def locator(words: str) -> str | None:
    """The page that a stretch ends with."""
    found = _LOCATOR.search(_QUOTED.sub("", flat(words)))
    if found is None or not (found["page"] or found["bare"]):
        return None
    at = found.span("page" if found["page"] else "bare")
    return words[slice(*at)]


def pointer_to(index: int, words: str, start: int, end: int) -> BackReference:
    """The pointer that the words, in [start, end) of their note, are."""
    return BackReference(
        BackReferenceKind.SHORT_TITLE, words.strip().rstrip("。."), start, end, page=locator(words), points_to=index, confidence=0.8
    )


def pointers_within(works: Sequence[Reference], pointer: BackReference) -> tuple[BackReference, ...]:
    """The pointers that semicolons part in what was read as one short title, where each part is the title of an earlier work; else the one."""
    if pointer.kind is not BackReferenceKind.SHORT_TITLE or ";" not in pointer.text:
        return (pointer,)
    found, at = [], 0
    for part in pointer.text.split(";"):
        named = next((i for i in range(len(works) - 1, -1, -1) if _is_named(works[i], part)), None)
        if named is None:
            return (pointer,)
        lead = len(part) - len(part.lstrip())
        found.append(pointer_to(named, part, pointer.start + at + lead, pointer.start + at + len(part)))
        at += len(part) + 1
    return tuple(found)


def _is_named(work: Reference, part: str) -> bool:
    """Whether a part of a row of short titles is a title or its beginning up to a stop, alone or behind its author."""
    body = _CLIPPED.sub("", _LOCATOR.sub("", flat(part).strip(" ."))).strip(" .,")
    return any(_begins(work, title, body, whole=True) for title in titles_of(work))
