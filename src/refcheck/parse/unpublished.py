"""Notes that name what nobody can fetch: an interview, a letter, a talk, a file of an archive or of the author's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from refcheck.lang.later import later
from refcheck.lang.unpublished import BARE, OWN
from refcheck.model import BackReferenceKind, Note, Paper, ParsedNote
from refcheck.parse.facts import flat, holds, pattern
from refcheck.parse.split import label_length

_ADDRESS = later(r"https?:|www\.|doi\.org|(?<!\w)10\.\d{4}/|URL", re.IGNORECASE)
_MARKED = later(r"[“„«「『《][^”“»」』》]{2,}[”“»」』》]")
_SENTENCE = later(r"(?<=[。！？])|(?<=[a-zà-ÿа-яё)]{3}[.!?])\s+(?=[A-ZÀ-ÞА-ЯЁ])|;\s")
_LONGEST = 240  # characters of a sentence that does no more than name where something comes from
_LEAD = 60  # characters of who spoke, before what it was
_FOLLOWED = 3  # notes that may point back at one another, until one names it


def unpublished(words: str) -> str | None:
    """What a note's words name as their source: "an interview", "a letter", "a talk", "an archive"; None for anything else, and wherever an address is printed."""
    if _ADDRESS.search(words):
        return None
    text = flat(words)
    return next((kind for s in _SENTENCE.split(text[label_length(text) :]) if (kind := _named(s.strip())) is not None), None)


def _named(sentence: str) -> str | None:
    if not 2 < len(sentence) <= _LONGEST:
        return None
    for kind, own in _own():
        if own.search(sentence):
            return kind
    for kind, bare in _bare():
        if bare.search(sentence) and not _printed(sentence, kind):
            return kind
    return "an archive" if holds(sentence, "archive") and re.search(r"\d", sentence) and not _MARKED.search(sentence) else None


def _printed(sentence: str, kind: str) -> bool:
    """Whether a sentence names what printed the words: a title in marks, a newspaper or periodical. A talk's occasion may stand in marks."""
    marked = kind != "a talk" and _MARKED.search(sentence) is not None
    return marked or "//" in sentence or pattern(r"(?<![^\W\d_])(?:<newspaper|periodical>)(?![^\W\d_])").search(sentence) is not None


@cache
def _own() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (
            kind,
            re.compile("|".join(rf"(?<![^\W\d_㐀-鿿ぁ-ヿ])(?:{f})" if f[0].isascii() or f[0] in "(" else f for f in forms), re.IGNORECASE),
        )
        for kind, forms in OWN.items()
    )


@cache
def _bare() -> tuple[tuple[str, re.Pattern[str]], ...]:
    # Words of the East stand behind who spoke; those of the West open the sentence, or follow a name.
    return tuple(
        (kind, re.compile(rf"^(?:[^.;]{{2,{_LEAD}}}?[,，、.]\s)?(?:{form})|^[^。;，,、]{{2,{_LEAD}}}?(?:{_eastern(form)})", re.IGNORECASE))
        for kind, form in BARE.items()
    )


def _eastern(form: str) -> str:
    return "|".join(f for f in re.split(r"\|(?![^()]*\))", form) if re.search(r"[㐀-鿿ぁ-ヿ가-힣]", f)) or r"(?!)"


def source_of_note(paper: Paper, key: str) -> str | None:
    """What the note `key` names as an unpublished source, itself or by pointing back at a note that does."""
    index = next((i for i, n in enumerate(paper.notes) if n.key == key), None)
    for _ in range(_FOLLOWED):
        if index is None or index >= len(paper.parsed):
            return None
        parsed = paper.parsed[index]
        if parsed.references or any(b.points_to is not None for b in parsed.backrefs):
            return None
        if not parsed.backrefs:
            return unpublished(parsed.raw)
        index = _pointed(paper.notes, parsed, index)
    return None


def _pointed(notes: Sequence[Note], parsed: ParsedNote, index: int) -> int | None:
    """The note that a note's one pointer means: the one before it, or the one of a number."""
    pointer = parsed.backrefs[-1]
    if pointer.kind is BackReferenceKind.IBID:
        return index - 1 if index else None
    if pointer.kind is BackReferenceKind.NOTE_NUMBER:
        return next((i for i, n in enumerate(notes) if n.key == pointer.target_note), None)
    return None
