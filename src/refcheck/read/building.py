"""A Document built from pieces, for the formats whose text is put together by the reader (DOCX, PDF, HTML, LaTeX)."""

from __future__ import annotations

from dataclasses import dataclass, field

from refcheck.lang.guess import language_of_paper
from refcheck.model.document import (
    Anchor,
    Document,
    Hyperlink,
    ManagedCitation,
    Note,
    NoteMark,
    PendingChange,
    Place,
    Region,
    RegionKind,
    Source,
    Span,
)

CITED = "cite:"  # before the key of an entry of a bibliography, which may be called as a note is, too


@dataclass(slots=True)
class Builder:
    """Collects text and what stands in it. Notes are asked for by key; marks may come before their notes."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    regions: list[Region] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    links: list[Hyperlink] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    pages: list[Span] = field(default_factory=list)
    changes: list[PendingChange] = field(default_factory=list)
    managed: list[ManagedCitation] = field(default_factory=list)
    _calls: list[tuple[str, str, int, int]] = field(default_factory=list)
    _places: dict[str, int] = field(default_factory=dict)

    def write(self, text: str) -> int:
        """Add text; its start offset."""
        start = self.length
        self.pieces.append(text)
        self.length += len(text)
        return start

    def anchor(self, place: Place) -> None:
        """From here on the text stands at `place`."""
        self.anchors.append(Anchor(self.length, place))

    def region(self, kind: RegionKind, start: int, end: int | None = None) -> None:
        """A region from `start` to `end`, or to what is written so far."""
        self.regions.append(Region(kind, start, self.length if end is None else end))

    def call(self, key: str, label: str, start: int, end: int) -> None:
        """A mark that calls the note `key`."""
        self._calls.append((key, label, start, end))

    def label(self, key: str) -> str:
        """The label of the note of that key, "" without one."""
        return self.notes[self._places[key]].label if key in self._places else ""

    def called_keys(self) -> list[str]:
        """The keys of the notes called so far, in order, each once."""
        return list(dict.fromkeys(key for key, _, _, _ in self._calls))

    def note(self, key: str, note: Note) -> None:
        """A note; its text must be written already."""
        self._places[key] = len(self.notes)
        self.notes.append(note)

    def knows(self, key: str) -> bool:
        """Whether the note `key` is written already."""
        return key in self._places

    def text(self) -> str:
        """All text so far."""
        return "".join(self.pieces)

    def since(self, start: int) -> str:
        """The text written from offset `start` on; cheap where that is little."""
        taken: list[str] = []
        position = self.length
        for piece in reversed(self.pieces):
            if position <= start:
                break
            taken.append(piece)
            position -= len(piece)
        return "".join(reversed(taken))[max(0, start - position) :]

    def build(self, source: Source, language: str | None = None, title: str | None = None) -> Document:
        """The Document."""
        text = self.text()
        first = min((note.start for note in self.notes), default=len(text))
        return Document(
            text=text,
            source=source,
            language=language_of_paper(language, text[:first] if first > 400 else text),
            title=title,
            pages=tuple(self.pages),
            regions=tuple(sorted(self.regions, key=lambda r: (r.start, -r.end))),
            notes=tuple(self.notes),
            marks=tuple(self._mark(*call) for call in sorted(self._calls, key=lambda c: c[2])),
            links=tuple(sorted(self.links, key=lambda k: k.start)),
            anchors=tuple(self.anchors),
            problems=tuple(self.problems),
            changes=tuple(self.changes),
            managed=tuple(self.managed),
        )

    def _mark(self, key: str, label: str, start: int, end: int) -> NoteMark:
        place = self._places.get(key)
        number = self.notes[place].number if place is not None else int(label) if label.isdecimal() else None
        return NoteMark(label, number, start, end, place, keyed=key.startswith(CITED))
