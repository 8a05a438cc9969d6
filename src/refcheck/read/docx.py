"""Word papers: body paragraphs, then the notes in the order of their marks. Tracked changes are read as accepted, or as not made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from refcheck.extract.docx import DocxParagraph, DocxParts, docx_parts
from refcheck.extract.docx_numbers import section_labels
from refcheck.model.document import Document, Hyperlink, ManagedCitation, Note, PendingChange, Place, RegionKind
from refcheck.read.building import Builder
from refcheck.read.labels import number_of
from refcheck.read.reader import source_of, suffix_of, unreadable
from refcheck.read.text import typed_notes

_OPENS = re.compile(r"(?:[（(\[［〔【]\s?)?(?P<word>(?:注|註|주|[Пп]рим\.|[Nn]ote)\s?)?\Z|[（(\[［〔【]\s?\Z")
_CLOSES = re.compile(r"\s?[）)\]］〕】]")
_TYPED = re.compile(r"[\s（(\[［〔【]*(?:注|註|주|[Пп]рим\.|[Nn]ote)?[\s（(\[［〔【]*")
_BEHIND = re.compile(r"[）)\]］〕】]?[.．、:：]?(?=\s|[^\s\d]|$)")
_QUOTES = re.compile(r"quote|quotation|block text|引用|цитата|zitat|citation", re.IGNORECASE)


class DocxReader:
    """Zip files that hold a Word document. `changes` says how tracked changes are read: "accepted", or "original" for the text before them."""

    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def __init__(self, changes: str = "accepted") -> None:
        self.changes = changes

    def recognises(self, data: bytes, name: str) -> bool:
        """A zip file whose directory names word/document.xml, or any zip file called .docx."""
        return data.startswith(b"PK") and (b"word/document" in data or suffix_of(name) in ("docx", "docm", "dotx"))

    def read(self, data: bytes, name: str) -> Document:
        """The document. Paragraph numbers in `anchors` count from 1 over body and notes."""
        parts = docx_parts(data, self.changes)
        if parts.problem is not None:
            raise unreadable(
                name, f"the Word file {parts.problem}", "Open it in Word, save it again as .docx (without a password), and run again."
            )
        out = Builder()
        title = _body(parts, out)
        lost = _notes(parts, out)
        out.problems += [f"{name}: the mark {label} calls a note that the file does not hold" for label in lost]
        if out.changes:
            many = f"{len(out.changes)} tracked changes are" if len(out.changes) > 1 else "1 tracked change is"
            read_as = "before they were made" if self.changes == "original" else "as if they were accepted"
            out.problems.append(f"{name}: {many} pending; the text is read {read_as} (--changes)")
        if not out.text().strip():
            raise unreadable(name, "the Word file holds no words", "Give the file with the paper's text.")
        document = out.build(source_of(data, name, self.media_type), parts.language, parts.title or title)
        return typed_notes(document)


def _body(parts: DocxParts, out: Builder) -> str | None:
    title, numbers = None, _numbers(parts)
    for number, paragraph in enumerate(parts.body, 1):
        out.anchor(Place(paragraph=number))
        start = _write(paragraph, out, numbers)
        if paragraph.text.strip():
            kind = _kind(paragraph.style)
            if kind is not None:
                out.region(kind, start)
            if kind is RegionKind.TITLE and title is None:
                title = paragraph.text.strip()
        out.write("\n\n")
    return title


def _numbers(parts: DocxParts) -> dict[str, tuple[str, int | None]]:
    """The printed label of each note and its number, by key, in the order of the marks; footnotes and endnotes count each for themselves."""
    calls = [(call.key, paragraph.section, call.printed) for paragraph in parts.body for call in paragraph.calls]
    return {
        key: (label, number_of(label) if number is None else number)
        for key, (label, number) in section_labels(calls, parts.numberings).items()
    }


def _write(paragraph: DocxParagraph, out: Builder, labels: Mapping[str, tuple[str, int | None]]) -> int:
    """The paragraph's text with its marks put in as their labels; the offset where it begins."""
    start = out.length
    position = 0
    shown = [(call, labels[call.key][0] if call.key in labels else call.printed or "?") for call in paragraph.calls]
    for call, label in shown:
        out.write(paragraph.text[position : call.offset])
        position = call.offset
        at = out.write(label)
        out.call(call.key, label, at, out.length)
    out.write(paragraph.text[position:])

    def place(offset: int, *, after: bool) -> int:
        """Where an offset of the paragraph stands in the document; `after` a mark that stands at it, or before."""
        return start + offset + sum(len(label) for call, label in shown if call.offset < offset or (after and call.offset == offset))

    for left, right, key in paragraph.again:
        out.call(key, paragraph.text[left:right].strip(), place(left, after=True), place(right, after=False))
    behind = {call.offset for call in paragraph.calls}  # what begins there stands behind the mark
    for left, right in _brackets(paragraph):
        out.region(RegionKind.FURNITURE, place(left, after=left in behind), place(right, after=False))
    out.links += [Hyperlink(target, place(left, after=True), place(right, after=False)) for left, right, target in paragraph.links]
    out.managed += [ManagedCitation(m.manager, m.items, place(m.start, after=True), place(m.end, after=False)) for m in paragraph.managed]
    for change in paragraph.changes:
        left, right = place(change.start, after=False), place(change.end, after=change.marks)
        out.changes.append(PendingChange(change.kind, change.words, left, max(left, right), change.author, change.date, change.marks))
    return start


def _brackets(paragraph: DocxParagraph) -> Iterator[tuple[int, int]]:
    """What authors type around Word's own figure, （ and ） or 注: it is printed as a part of the mark."""
    for call in paragraph.calls:
        before, after = _OPENS.search(paragraph.text, 0, call.offset), _CLOSES.match(paragraph.text, call.offset)
        if before is not None and (after is not None or before["word"]) and before.end() == call.offset:
            yield before.span()
            if after is not None:
                yield after.span()


def _notes(parts: DocxParts, out: Builder) -> list[str]:
    """Write the notes in the order of their marks; the labels of marks whose notes are not in the file."""
    lost: list[str] = []
    labels = _numbers(parts)
    notes = parts.notes or {}
    number = len(parts.body)
    for key in out.called_keys():
        paragraphs = notes.get(key)
        if paragraphs is None:
            lost.append(labels[key][0] if key in labels else "?")
            continue
        label, number_of_note = labels[key]
        outer = out.write(f"{label} ")
        start = out.length
        for order, paragraph in enumerate(paragraphs):
            number += 1
            if order:
                out.write("\n")
            out.anchor(Place(paragraph=number))
            lead = _label_end(paragraph, label) if order == 0 else 0
            trimmed = _from(paragraph, lead)
            start = out.length if order == 0 else start
            _write(trimmed, out, {})
        text = " ".join(words for words in out.since(start).split("\n") if words.strip()).strip()
        out.note(key, Note(label, number_of_note, text, start, out.length))
        out.region(RegionKind.NOTE, outer)
        out.write("\n\n")
    return lost


def _label_end(paragraph: DocxParagraph, label: str) -> int:
    """Where a note's words begin: behind its label, and behind the brackets, words and blanks that were typed around it."""
    text = paragraph.text
    at = max(0, paragraph.label_at)
    if at and not _TYPED.fullmatch(text, 0, at):
        at = 0
    elif paragraph.label_at < 0 and text.lstrip().startswith(label):
        at = text.index(label) + len(label)  # an author's own mark, typed again
    found = _BEHIND.match(text, at) if paragraph.label_at >= 0 or at else None
    at = found.end() if found is not None else at
    return at + len(text[at:]) - len(text[at:].lstrip())


def _from(paragraph: DocxParagraph, lead: int) -> DocxParagraph:
    """A note's paragraph without its first `lead` characters and without marks."""

    def less(offset: int) -> int:
        return max(0, offset - lead)

    return DocxParagraph(
        text=paragraph.text[lead:],
        style=paragraph.style,
        links=tuple((less(a), less(b), url) for a, b, url in paragraph.links),
        changes=tuple(replace(c, start=less(c.start), end=less(c.end)) for c in paragraph.changes),
        managed=tuple(replace(m, start=less(m.start), end=less(m.end)) for m in paragraph.managed),
    )


def _kind(style: str) -> RegionKind | None:
    if style.startswith(("toc ", "heading", "überschrift", "titre ", "заголовок", "見出し", "标题")) or style == "subtitle":
        return RegionKind.HEADING
    if style == "title":
        return RegionKind.TITLE
    return RegionKind.BLOCK_QUOTE if _QUOTES.search(style) else None
