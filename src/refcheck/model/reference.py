"""The act of citing, and the work described. Field names are CSL's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Name:
    """A person (`family`, `given`) or, in one piece, an organisation or undivided name (`literal`)."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None


@dataclass(frozen=True, slots=True)
class FieldOrigin:
    """Why a field has its value: the span it stands at, or the rule that inferred it.

    `start`/`end` are offsets into the raw note (the text given to `parse_note`; in a Paper, the document's text from
    the note's `start`). `rule` is None for a value that stands there as printed (joined over line breaks, width and
    letter forms kept); otherwise it names the inference ("author-from-self-reference", "access-statement-of-paper",
    "access-year-from-newest-date", "language-from-script", ...) and the span is what it was inferred from, or None.
    `note` is the label of the note the span stands in when that is another note.
    """

    start: int | None
    end: int | None
    rule: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """One work as a note describes it. None: the note does not state it.

    `type` is a CSL type ("book", "chapter", "article-journal", "article-newspaper", "article-magazine", "webpage",
    "report", "thesis", "speech", "interview", "legislation", "document", ...). `issued` and `accessed` are EDTF
    strings ("2021-07-29", "2021-07", "2021", "1998-07/1998-08", "2008-23"). `language` is BCP 47, of the work, not
    of the paper. `page` is the printed locator or range with an en dash or hyphen as printed. `raw` is the stretch of
    the note that describes this work, and `start`/`end` its offsets in the raw note. `via` is the source it was quoted
    after. `original` holds the same work's data in its own script where both stand ("author", "title").
    """

    type: str
    raw: str
    start: int
    end: int
    title: str | None = None
    container_title: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    edition: str | None = None
    genre: str | None = None
    URL: str | None = None
    DOI: str | None = None
    language: str | None = None
    note: str | None = None
    issued: str | None = None
    accessed: str | None = None
    collection_title: str | None = None
    number: str | None = None
    event_title: str | None = None
    archive: str | None = None
    via: str | None = None
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    original: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    origin: Mapping[str, FieldOrigin] = field(default_factory=lambda: MappingProxyType({}))

    def to_csl(self) -> dict[str, object]:
        """The reference as a CSL-JSON item (valid against csl-data.json). What CSL cannot carry goes into `custom`."""
        from refcheck.model.csl import to_csl

        return to_csl(self)


class BackReferenceKind(StrEnum):
    """How a note points back to a work described before."""

    IBID = "ibid"  # ibid., 同上, Там же, ebd.: the work just before
    NOTE_NUMBER = "note_number"  # 前掲注3, "see note 3"
    SHORT_TITLE = "short_title"  # Garver, China and Iran, 249
    AUTHOR_ONLY = "author_only"  # Feld, op. cit.; 前掲熊倉
    SAME_AUTHOR = "same_author"  # 同, ders., idem


@dataclass(frozen=True, slots=True)
class BackReference:
    """A pointer to a work described elsewhere in the paper. `start`/`end` are offsets in the raw note.

    `target_note` is the label that the pointer names, if it names one; `page` its locator. `points_to` is the index in
    `Paper.citations` of the work it resolves to (None: not resolved), with `confidence` 0 to 1.
    """

    kind: BackReferenceKind
    text: str
    start: int
    end: int
    target_note: str | None = None
    page: str | None = None
    points_to: int | None = None
    confidence: float = 0.0
    note: str | None = None  # the label of the note that it stands in (set in a Paper)


@dataclass(frozen=True, slots=True)
class ParsedNote:
    """A note taken apart: works described, pointers to others, and the rest, kept as prose."""

    raw: str
    references: tuple[Reference, ...] = ()
    backrefs: tuple[BackReference, ...] = ()
    prose: tuple[str, ...] = ()
    accessed: FieldOrigin | None = None  # an access statement that holds for more than its own work
    accessed_value: str | None = None  # its date as printed, EDTF with X for what is not stated ("XXXX-01-27")
    accessed_scope: str | None = None  # "work", "note", "paper"


@dataclass(frozen=True, slots=True)
class Citation:
    """One act of citing one work. `note` is the key of its note, `start`/`end` are document offsets of the work."""

    note: str | None
    reference: Reference
    start: int
    end: int
    note_index: int | None = None  # index in Paper.notes
    key: str | None = None  # the key under which the user's own library holds the work
