"""The user's own library (--library): which of a paper's works it holds already, and under which keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from refcheck.lang.fold import fold_text
from refcheck.model import Name, Paper, Reference, UsageError
from refcheck.parse import parse
from refcheck.read import read

SAME_TITLE = 92.0  # of 100: a slip of the pen in a title is forgiven, another title is not
_SHORT = 8  # letters; shorter titles must be equal


@dataclass(slots=True)
class Library:
    """The works of a library by DOI, by address and by title, each with its key."""

    keys: tuple[str, ...] = ()
    works: list[tuple[str, Reference]] = field(default_factory=list)
    by_doi: dict[str, str] = field(default_factory=dict)
    by_address: dict[str, list[int]] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, works: Iterable[tuple[str, Reference]]) -> Library:
        """A library of (key, work)."""
        made = cls()
        for key, reference in works:
            index = len(made.works)
            made.works.append((key, reference))
            made.titles.append(_letters(reference.title or ""))
            if reference.DOI:
                made.by_doi.setdefault(_doi(reference.DOI), key)
            if reference.URL:
                made.by_address.setdefault(_address(reference.URL), []).append(index)
        made.keys = tuple(key for key, _ in made.works)
        return made

    def key_of(self, reference: Reference) -> str | None:
        """The key of the work that this surely is: same DOI; same address or title with nothing that speaks against it. Else None."""
        if reference.DOI and _doi(reference.DOI) in self.by_doi:
            return self.by_doi[_doi(reference.DOI)]
        at_address = self.by_address.get(_address(reference.URL), []) if reference.URL else []
        fits = [i for i in at_address if self._agrees(reference, i, likeness=60.0)]
        fits = fits or [i for i in self._titled(reference) if self._agrees(reference, i, likeness=SAME_TITLE)]
        return self.works[fits[0]][0] if len(fits) == 1 else None

    def _titled(self, reference: Reference) -> list[int]:
        from rapidfuzz import fuzz, process

        title = _letters(reference.title or "")
        if len(title) < _SHORT:
            return [i for i, other in enumerate(self.titles) if other == title and title]
        found = process.extract(title, self.titles, scorer=fuzz.ratio, score_cutoff=SAME_TITLE, limit=8)
        starts = [i for i, other in enumerate(self.titles) if len(other) >= _SHORT and (other.startswith(title) or title.startswith(other))]
        return list(dict.fromkeys([*(index for _, _, index in found), *starts]))

    def _agrees(self, reference: Reference, index: int, *, likeness: float) -> bool:
        """Whether title, year, author and DOI do not speak against it, as far as both sides state them."""
        from rapidfuzz import fuzz

        other = self.works[index][1]
        one, two = _letters(reference.title or ""), self.titles[index]
        if one and two and not (one.startswith(two) or two.startswith(one)) and fuzz.ratio(one, two) < likeness:
            return False
        years = {(r.issued or "")[:4] for r in (reference, other) if r.issued}
        dois = {_doi(r.DOI) for r in (reference, other) if r.DOI}
        return len(years) < 2 and len(dois) < 2 and _authors_agree(reference.author, other.author)


def open_library(path: Path) -> Library:
    """The library in a .bib, CSL-JSON or RIS file. Raises UnreadableInput, and UsageError for a file that is no list of works."""
    works = list(_keys(parse(read(path))))
    if not works:
        raise UsageError("this is no list of works with keys", where=f"--library {path}", remedy="Name a .bib, CSL-JSON or RIS file")
    return Library.of(works)


def with_keys(papers: Sequence[Paper], library: Library) -> tuple[Paper, ...]:
    """The papers, each work that the library holds with its key there."""
    return tuple(replace(p, citations=tuple(replace(c, key=c.key or library.key_of(c.reference)) for c in p.citations)) for p in papers)


def _keys(paper: Paper) -> Iterator[tuple[str, Reference]]:
    for citation in paper.citations:
        record = paper.notes[citation.note_index].record if citation.note_index is not None else None
        if record is not None and record.get("id"):
            yield str(record["id"]), citation.reference


def _authors_agree(one: tuple[Name, ...], other: tuple[Name, ...]) -> bool:
    """Whether some name stands on both sides; names in different scripts cannot be compared."""
    if not one or not other:
        return True
    here, there = [_name(n) for n in one], [_name(n) for n in other]
    if any(_script(a) != _script(b) for a in here for b in there):
        return True
    return any(a in b or b in a for a in here for b in there)


def _name(name: Name) -> str:
    return (
        _letters(name.family or name.literal or "") if not _wide(name.family or "") else _letters((name.family or "") + (name.given or ""))
    )


def _wide(text: str) -> bool:
    return any("\u3040" <= c <= "\u9fff" for c in text)


def _script(letters: str) -> str:
    return "cjk" if _wide(letters) else "cyrillic" if any("а" <= c <= "я" for c in letters) else "latin"


def _letters(text: str) -> str:
    return "".join(c for c in fold_text(text) if c.isalnum())


def _doi(text: str) -> str:
    return re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", text.strip().casefold())


def _address(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.strip()).rstrip("/")
