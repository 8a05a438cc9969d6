"""Citation keys from author, year and title: stable when notes are renumbered, in the work's own letters."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

from refcheck.model import Paper, Reference, Report

_ARTICLES = frozenset("the a an der die das ein eine le la les un une l".split())
_PLACE_ONLY = frozenset({"raw", "start", "end", "origin"})


def references_of(source: Report | Paper) -> tuple[Reference, ...]:
    """The distinct works of a report or paper, in printed order; a work that is described twice in the same words comes once."""
    papers = [source] if isinstance(source, Paper) else [p.paper for p in source.papers]
    found: dict[str, Reference] = {}
    for paper in papers:
        for citation in paper.citations:
            found.setdefault(fingerprint(citation.reference), citation.reference)
    return tuple(found.values())


def fingerprint(reference: Reference) -> str:
    """Hex digest of what the note says of the work, wherever it stands."""
    fields = [(name, getattr(reference, name)) for name in Reference.__slots__ if name not in _PLACE_ONLY]
    said = repr([(n, dict(v) if n == "original" else v) for n, v in fields if v])
    return hashlib.sha256(said.encode()).hexdigest()


def keys_of(references: Sequence[Reference]) -> tuple[str, ...]:
    """One key per work, all different. Works that would share one get a suffix from their content, not from their order."""
    wanted = [_key(r) for r in references]
    same = defaultdict(list)
    for i, key in enumerate(wanted):
        same[key.lower()].append(i)
    out = list(wanted)
    for members in same.values():
        if len(members) > 1:
            size = next(n for n in range(4, 65) if len({fingerprint(references[i])[:n] for i in members}) == len(members))
            for i in members:
                out[i] = f"{wanted[i]}-{fingerprint(references[i])[:size]}"
    return tuple(out)


def _key(reference: Reference) -> str:
    people = reference.author or reference.editor
    who = (people[0].family or people[0].literal or "") if people else ""
    year = (re.match(r"-?\d{4}", reference.issued or "") or [""])[0]
    return _letters(who)[:24] + year + _title_word(reference.title or reference.container_title or "") or "work-" + fingerprint(reference)[:8]


def _title_word(title: str) -> str:
    words = [w for w in re.findall(r"\w+", _plain(title)) if w.lower() not in _ARTICLES and not w.isdecimal()]
    first = words[0] if words else ""
    return first[:6] if re.search(r"[㐀-鿿ぁ-ヿ]", first) else first[:16]


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w+", _plain(text)))


def _plain(text: str) -> str:
    """Composed letters without their Latin accents: keys that a person can type where the script allows it."""
    spread = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", re.sub(r"(?<=[A-Za-z])[\u0300-\u036f]+", "", spread))
