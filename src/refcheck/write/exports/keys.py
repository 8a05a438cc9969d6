"""Citation keys that stay the same when notes are renumbered: author, year, first words of the title."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter

from refcheck.model import Reference, Report

TITLE_LETTERS = 12


def keyed(report: Report) -> tuple[tuple[str, Reference], ...]:
    """Every distinct work of the report with its key, in printed order.

    Works whose keys would be equal get a part of their content's digest behind it, whatever their order; a work cited in
    full several times is listed once.
    """
    works = list(dict.fromkeys(_same(c.reference) for p in report.papers for c in p.paper.citations))
    references = {_same(c.reference): c.reference for p in report.papers for c in reversed(p.paper.citations)}
    plain = {work: key_of(references[work]) for work in works}
    count = Counter(key.casefold() for key in plain.values())
    return tuple((_unique(plain[w], w, count), references[w]) for w in works)


def key_of(reference: Reference) -> str:
    """The plain key: letters and digits of any script, in lower case."""
    name = reference.author[0] if reference.author else reference.editor[0] if reference.editor else None
    who = _letters((name.family or name.literal or "") if name else "")[:16]
    year = (reference.issued or "")[:4]
    title = _letters(_first_words(reference.title or reference.raw))[:TITLE_LETTERS]
    return f"{who}{year if year.isdigit() else ''}{'-' if who or year else ''}{title}" or "work"


def _same(reference: Reference) -> str:
    parts = (
        reference.type,
        reference.title,
        reference.URL,
        reference.issued,
        reference.container_title,
        reference.page,
        str(reference.author),
    )
    return "\x1f".join(p or "" for p in parts)


def _unique(key: str, work: str, count: Counter[str]) -> str:
    if count[key.casefold()] == 1:
        return key
    return f"{key}-{hashlib.sha256(work.encode('utf-8', 'replace')).hexdigest()[:6]}"


def _first_words(title: str) -> str:
    if any("\u3040" <= c <= "\u9fff" for c in title):
        return title  # blanks in such titles are mostly typesetting
    articles = {"the", "a", "an", "der", "die", "das", "le", "la", "les"}
    words = [w for w in title.split() if w.casefold() not in articles]
    return words[0] if words else title


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum())
