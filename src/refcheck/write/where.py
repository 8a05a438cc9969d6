"""Where a finding stands in the user's file, for outputs that name lines."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from refcheck.model import Document, Finding, PaperReport, Reference
from refcheck.write.escape import plain


@dataclass(frozen=True, slots=True)
class Lines:
    """Line and column of offsets in a document's text; both count from 1."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, document: Document) -> Lines:
        """The line starts of a document."""
        text = document.text
        return cls((0, *(i + 1 for i, c in enumerate(text) if c == "\n")))

    def place(self, offset: int) -> tuple[int, int]:
        """(line, column) of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


class BibLines:
    """The lines of a .bib file at which works stand: by the line of their address, else of their title."""

    def __init__(self, text: str) -> None:
        self._entry = 1
        self._found: dict[str, int] = {}
        for number, line in enumerate(text.splitlines(), 1):
            if line.lstrip().startswith("@"):
                self._entry = number
            _, equals, value = line.partition("=")
            if equals:
                self._found.setdefault(_bare(value), self._entry)

    def line_of(self, reference: Reference) -> int:
        """The line at which the work's entry begins; 1 when it is not there."""
        keys = [_bare(k) for k in (reference.URL, reference.title) if k]
        return next((self._found[k] for k in keys if k in self._found), 1)


def _bare(value: str) -> str:
    return "".join(c for c in value.replace("\\", "") if c not in '{}", \t').casefold()


def sheet_of(made: PaperReport, finding: Finding) -> int | None:
    """The page of the paper that a finding stands on, from 1; None where the file has no pages."""
    for number, span in enumerate(made.paper.document.pages, 1):
        if span.start <= finding.start < span.end:
            return number
    return None


def has_lines(document: Document) -> bool:
    """Whether the user's file has lines that an editor shows (a PDF or DOCX has none)."""
    media = document.source.media_type
    return media.startswith("text/") or media in ("application/x-tex", "application/json", "application/x-bibtex")


_PLACES = {"en": ("note {}", "line {}", "page {}"), "ja": ("注 {}", "{} 行目", "{} 頁")}


def place_words(made: PaperReport, finding: Finding, lines: Lines, ui_lang: str = "en") -> str:
    """The finding's place in words: line, page or note."""
    note, line, page = _PLACES.get(ui_lang[:2], _PLACES["en"])
    parts = [note.format(finding.note)] if finding.note else []
    sheet = sheet_of(made, finding)
    if has_lines(made.paper.document):
        parts.append(line.format(lines.place(finding.start)[0]))
    elif sheet is not None:
        parts.append(page.format(sheet))
    return plain(", ".join(parts))
