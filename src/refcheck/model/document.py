"""What a reader makes of a file: text with its origin, and the notes and marks found in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of character offsets into a text: ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document came from.

    `name` is the path as the user gave it; `media_type` is found by content; `sha256` is the hex digest of the bytes.
    """

    name: str
    media_type: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where an offset of the document stands in the user's file; what a format does not have is None.

    `line` and `column` count from 1; `page` is the printed sheet's number from 1; `paragraph` counts from 1 (DOCX);
    `box` is (left, bottom, right, top) in PDF points.
    """

    page: int | None = None
    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """From `offset` on (until the next anchor) the text stands at `place` of the file."""

    offset: int
    place: Place


class RegionKind(StrEnum):
    """What a stretch of a document is, where it is not running text."""

    TITLE = "title"
    HEADING = "heading"
    BLOCK_QUOTE = "block_quote"
    NOTE = "note"
    FURNITURE = "furniture"  # running heads, page numbers, rules between text and notes
    REFERENCE_LIST = "reference_list"
    METADATA = "metadata"  # front matter, code


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the text that is not plain running text. Regions may nest; `start`/`end` are document offsets."""

    kind: RegionKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """A link that the file itself carries (PDF annotation, href, \\url): the whole target and the text it lies on."""

    url: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Note:
    """A printed footnote, endnote, or entry of a reference list.

    `label` is as printed ("２", "*", "iv"), `number` its value where it is a number. `start`/`end` are the document
    offsets of the note's text *without* its label; `text` is the reading of that stretch: the line breaks of
    typesetting undone, running heads inside it left out. `apart` tells it from a note before it with the same label, where
    each sheet or chapter counts anew ("p. 2": the second sheet; "2": the second of its label). `entry` is True for an item of a reference list; `record` are its
    fields as a CSL-JSON item where the file has fields (BibTeX, CSL-JSON, RIS).
    """

    label: str
    number: int | None
    text: str
    start: int
    end: int
    entry: bool = False
    record: Mapping[str, object] | None = field(default=None, compare=False)
    apart: str = ""

    @property
    def key(self) -> str:
        """The label as it is referred to, no two the same: the number in ASCII digits where there is one, else the label."""
        name = str(self.number) if self.number is not None else self.label
        return f"{name} ({self.apart})" if self.apart else name


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The call-out of a note in the body. `start`/`end` are the document offsets of the mark itself.

    `note` is the index of the note it calls in `Document.notes`; None when no note answers.
    For author-date texts the mark is the mention ("(Feld 2021, 219)") and its note an entry of the reference list. `keyed`: the mark
    is a citation by key (\\cite, [@key]), its label the key, and what it calls an entry of a bibliography.
    """

    label: str
    number: int | None
    start: int
    end: int
    note: int | None = None
    keyed: bool = False


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A tracked change that nobody has accepted yet (Word). `start` = `end` where the reading leaves its words out.

    `kind` is "inserted", "deleted", "moved here" or "moved away"; `words` are those of the change; `date` is EDTF or "".
    `marks` tells that the mark of a note is among the words.
    """

    kind: str
    words: str
    start: int
    end: int
    author: str = ""
    date: str = ""
    marks: bool = False


@dataclass(frozen=True, slots=True)
class ManagedCitation:
    """The records that a reference manager ("Zotero", "Mendeley", "EndNote") keeps in the file beside a printed citation.

    `items` are CSL-JSON items, one for each work of the citation, as the file holds them; `start`/`end` are the printed words.
    The print counts; the records are the author's own metadata to hold against it.
    """

    manager: str
    items: tuple[Mapping[str, object], ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """Text with its origin. Every later offset points into `text`, which is the file's text as it stands.

    `language` is a BCP 47 tag where the file declares one or the text shows it, else None. `pages` are the spans of
    the sheets, in order (form feeds, PDF pages; empty when the format has none). `reading problems` are in `problems`:
    plain sentences about what could not be read, each naming the place. Offsets count characters (code points) from 0.
    """

    text: str
    source: Source
    language: str | None = None
    title: str | None = None
    pages: tuple[Span, ...] = ()
    regions: tuple[Region, ...] = ()
    notes: tuple[Note, ...] = ()
    marks: tuple[NoteMark, ...] = ()
    links: tuple[Hyperlink, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    problems: tuple[str, ...] = ()
    changes: tuple[PendingChange, ...] = ()
    managed: tuple[ManagedCitation, ...] = ()

    def place_at(self, offset: int) -> Place | None:
        """Where an offset stands in the user's file: the place of its anchor, with the column counted on. None without anchors."""
        at = bisect_right(self.anchors, offset, key=lambda anchor: anchor.offset) - 1
        if at < 0:
            return None
        anchor = self.anchors[at]
        if anchor.place.column is None:
            return anchor.place
        return replace(anchor.place, column=anchor.place.column + offset - anchor.offset)
