"""The works of a report with their citation keys: the user's own where a library has them, else author, year, first words of the title."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from refcheck.model import Case, LinkStatus, Memento, PaperReport, Reference, Report

TITLE_LETTERS = 12
_NO_KEY = re.compile(r"[\s\"#%'(),={}~\\@]|^$")  # what BibTeX or biber stumble over
_OTHERS = re.compile(r"[^\w:./+-]+")


@dataclass(frozen=True, slots=True)
class Work:
    """A distinct work with its key. `own` tells that the key is the user's; `copy` is its archived copy, `status` what became of its address."""

    key: str
    reference: Reference
    own: bool = False
    copy: Memento | None = None
    status: LinkStatus | None = None


def works_of(report: Report) -> tuple[Work, ...]:
    """Every distinct work of the report, in printed order.

    A key of the user's library is used as it stands. Works whose made keys would be equal, or equal to one of the library, get a
    part of their content's digest behind it, whatever their order; a work cited in full several times is listed once.
    """
    found: dict[str, tuple[Reference, str | None, Case | None]] = {}
    for reference, key, case in _cited(report):
        same = _same(reference)
        if same not in found:
            found[same] = (reference, key, case)
        elif found[same][1] is None and key is not None:
            found[same] = (found[same][0], key, found[same][2] or case)
    made = {same: key_of(reference) for same, (reference, key, _) in found.items() if key is None}
    taken = {k.casefold() for k in (*report.library_keys, *(key for _, key, _ in found.values() if key))}
    count = Counter(key.casefold() for key in made.values())
    used: set[str] = set()
    works: list[Work] = []
    for same, (reference, key, case) in found.items():
        if key is not None:
            shown = _unique(key, same, free=key not in used)  # a list of the user's may have a key twice
        else:
            shown = _unique(made[same], same, free=count[made[same].casefold()] == 1 and made[same].casefold() not in taken)
        used.add(shown)
        works.append(_work(shown, key, reference, case))
    return tuple(works)


def bib_keys(works: Sequence[Work]) -> Iterator[str]:
    """The keys of works as a .bib file may have them: an identifier of CSL-JSON or RIS may hold blanks, commas, braces."""
    safe = [_OTHERS.sub("-", work.key).strip("-") or "work" if _NO_KEY.search(work.key) else work.key for work in works]
    count = Counter(safe)
    for work, key in zip(works, safe, strict=True):
        yield _unique(key, work.key, free=key == work.key or count[key] == 1)


def keyed(report: Report) -> tuple[tuple[str, Reference], ...]:
    """(key, work) of every distinct work."""
    return tuple((work.key, work.reference) for work in works_of(report))


def _cited(report: Report) -> Iterator[tuple[Reference, str | None, Case | None]]:
    for made in report.papers:
        cases = {case.index: case for case in made.cases}
        for index, citation in enumerate(made.paper.citations):
            yield citation.reference, citation.key or _key_of_entry(made, index), cases.get(index)


def _key_of_entry(made: PaperReport, index: int) -> str | None:
    """The key that an entry of the user's own list has."""
    at = made.paper.citations[index].note_index
    note = made.paper.notes[at] if at is not None and at < len(made.paper.notes) else None
    key = note.record.get("id") if note is not None and note.record is not None else None
    return str(key) if key not in (None, "") else None


def _work(key: str, own: str | None, reference: Reference, case: Case | None) -> Work:
    evidence = case.evidence if case is not None else None
    status = case.judgement.status if case is not None and case.judgement is not None else None
    return Work(key, _credited(reference), own is not None, evidence.usable_copy if evidence is not None else None, status)


def _credited(reference: Reference) -> Reference:
    """The work as reference managers have it: editors in the place of an author are its editors."""
    origin = reference.origin.get("author")
    if origin is None or origin.rule != "author-is-editor" or reference.editor:
        return reference
    return replace(reference, author=(), editor=reference.author)


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


def _unique(key: str, work: str, *, free: bool) -> str:
    return key if free else f"{key}-{hashlib.sha256(work.encode('utf-8', 'replace')).hexdigest()[:6]}"


def _first_words(title: str) -> str:
    if any("\u3040" <= c <= "\u9fff" for c in title):
        return title  # blanks in such titles are mostly typesetting
    articles = {"the", "a", "an", "der", "die", "das", "le", "la", "les"}
    words = [w for w in title.split() if w.casefold() not in articles]
    return words[0] if words else title


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum())
