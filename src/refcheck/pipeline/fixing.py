"""Archived copies that stored evidence holds → corrections for the user's file. Nothing is fetched and nothing written here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from refcheck.model import Case, Config, PaperReport, Span, UnreadableInput, UsageError
from refcheck.pipeline import verify
from refcheck.read.decode import decode
from refcheck.write.patch import ArchivedLink, Unwritable, names_copy, patch
from refcheck.write.patch.docx import MEDIA_TYPE, patch_docx

_KINDS = {
    "text/plain": "text",
    "text/markdown": "markdown",
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/x-tex": "latex",
    "application/x-tex": "latex",
    "application/x-latex": "latex",
    "application/x-bibtex": "bib",
    MEDIA_TYPE: "docx",
}
_ENDINGS = {".bib": "bib", ".tex": "latex", ".ltx": "latex", ".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown"}
_ENDINGS |= {".markdown": "markdown", ".qmd": "markdown", ".rmd": "markdown", ".txt": "text", ".docx": "docx"}


@dataclass(frozen=True, slots=True)
class Fixed:
    """A file before and after; the links written, and those for which the file offers no place.

    `diff` are two texts to show the difference of: the file's own bytes, of a Word file the paragraphs concerned.
    """

    before: bytes
    after: bytes
    written: tuple[ArchivedLink, ...]
    left: tuple[ArchivedLink, ...]
    diff: tuple[bytes, bytes]


def fix(paper: Path, config: Config, into: Path | None = None) -> Fixed:
    """Name the archived copies of a paper's sources in the paper's file, or in `into` (a .bib beside it).

    The stored evidence is judged offline. Raises UnreadableInput, UsageError and EvidenceError, each with a remedy.
    """
    made = verify(paper, replace(config, offline=True, refresh=False)).papers[0]
    target = into or paper
    kind = _kind(target, made, same=into is None)
    before = _read(target)
    if kind == "docx":
        return _fix_docx(target, before, made)
    text, encoding = _text(before, str(target), kind)
    links = archived_links(made, text if into is None else None)
    try:
        result = patch(before, kind, links, encoding=encoding, language=made.paper.language)
    except Unwritable as error:
        raise UsageError(str(error), where=str(target), remedy="Save the file as UTF-8, and run again") from error
    return Fixed(before, result.data, result.written, result.left, (before, result.data))


def _fix_docx(target: Path, before: bytes, made: PaperReport) -> Fixed:
    links = archived_links(made, None)
    try:
        result = patch_docx(before, links, made.paper.language)
    except Unwritable as error:
        raise UsageError(str(error), where=str(target), remedy="Save it again in Word, without a password") from error
    written = tuple(link for i, link in enumerate(links) if i in result.written)
    done = {link.url for link in written}
    left = tuple(link for link in links if link.url not in done and not any(names_copy(t, link) for t in made_texts(made)))
    return Fixed(before, result.data, written, left, (result.before, result.after))


def made_texts(made: PaperReport) -> tuple[str, ...]:
    """The texts of the paper's notes, where copies may be named already."""
    return tuple(note.text for note in made.paper.notes)


def archived_links(made: PaperReport, text: str | None) -> tuple[ArchivedLink, ...]:
    """The usable copies, one per citation; with places where `text`, the file's, is the document's."""
    same = text == made.paper.document.text
    out = []
    for case in made.cases:
        memento = case.evidence.usable_copy if case.evidence is not None else None
        url = case.citation.reference.URL
        if memento is not None and url:
            link = ArchivedLink(url, memento.archive_url, memento.datetime)
            out.append(_placed(link, made, case) if same else link)
    return tuple(out)


def _placed(link: ArchivedLink, made: PaperReport, case: Case) -> ArchivedLink:
    citation = case.citation
    if citation.note_index is None:
        return replace(link, scope=Span(citation.start, citation.end))
    note = made.paper.notes[citation.note_index]

    def span(field: str) -> Span | None:
        origin = citation.reference.origin.get(field)
        if origin is None or origin.start is None or origin.end is None or origin.note not in (None, note.label, note.key):
            return None
        return Span(note.start + origin.start, note.start + origin.end)

    return replace(link, place=span("URL"), accessed=span("accessed"), scope=Span(note.start, note.end))


def _kind(target: Path, made: PaperReport, *, same: bool) -> str:
    kind = _KINDS.get(made.paper.document.source.media_type) if same else None
    ending = _ENDINGS.get(target.suffix.lower())
    found = ending if kind in (None, "text") and ending is not None else kind
    if found is None:
        told = "Give the .bib, Markdown, HTML, LaTeX, Word or text file, or name one that cites the same addresses with --into"
        raise UsageError("archived links cannot be written into this kind of file", where=str(target), remedy=told)
    return found


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableInput(
            f"cannot be read: {error.strerror or error}", where=str(path), remedy="Check the name and the permissions"
        ) from error


def _text(data: bytes, name: str, kind: str) -> tuple[str, str]:
    """(the text without a byte order mark, the codec): a web page states its own."""
    if kind == "html":
        return _page_text(data)
    found = decode(data, name)
    return found.text, found.encoding


def _page_text(data: bytes) -> tuple[str, str]:
    from refcheck.extract.charset import decode as decode_page
    from refcheck.extract.labels import codecs_of

    page = decode_page(data, None)
    for codec in codecs_of(page.charset):
        try:
            data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            continue
        return page.text, codec
    return data.decode("latin-1"), "latin-1"  # a page with broken characters: tags and addresses are ASCII all the same
