"""From offsets in the document's text back to runs of the Word file, and comment ranges put there."""

from __future__ import annotations

from bisect import bisect_right
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from refcheck.extract.docx_walk import Paragraph, W, Walk
from refcheck.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class Piece:
    """An element that stands for ``text[start:end]`` of the document (a text, a tab, a note's mark)."""

    element: _Element
    start: int
    end: int


class _Tracing(Walk):
    """The reader's own walk, that keeps which element gave which words (None: it is a note's mark)."""

    def __init__(self, changes: str) -> None:
        super().__init__(changes, {}, lambda _: "")
        self.traced: list[tuple[_Element, str | None]] = []

    def _walk(self, element: _Element, out: Paragraph) -> None:
        before, calls, first = len(out.text), len(out.calls), len(self.traced)
        super()._walk(element, out)
        if len(self.traced) > first:
            return  # its children gave the words
        if len(out.calls) > calls:
            self.traced.append((element, None))
        elif len(out.text) > before:
            self.traced.append((element, out.text[before:]))


class Body:
    """The body of a Word file with the document that was read from it."""

    def __init__(self, root: _Element, document: Document, ns: str) -> None:
        self._w = f"{{{ns}}}"
        self._root = root
        self._pieces = _mapped(root, document)
        self._marks = {f"{self._w}footnoteReference", f"{self._w}endnoteReference"}
        parents = ("p", "ins", "moveTo", "del", "moveFrom", "hyperlink", "sdtContent", "smartTag", "fldSimple", "customXml")
        self._holders = {f"{self._w}{name}" for name in parents}  # what may hold a comment's range

    def mark(self, span: tuple[int, int], number: int) -> None:
        """Put the range and the reference of comment `number` around a stretch of the document; else at its first paragraph."""
        start, end = span[0], max(span[1], span[0] + 1)
        starts = [p.start for p in self._pieces]
        first = max(0, bisect_right(starts, start) - 1)
        while first < len(self._pieces) and self._pieces[first].end <= start:
            first += 1
        last = bisect_right(starts, end - 1) - 1
        if first >= len(self._pieces) or last < first:
            self._mark_first_paragraph(number)
            return
        self._part(last, end)
        if self._part(first, start):
            first, last = first + 1, last + 1
        self._around(self._run_from(self._pieces[first]), self._run_to(self._pieces[last]), number)

    def _part(self, index: int, at: int) -> bool:
        """Part the piece at an offset inside it into two; False when there is nothing to part, or it cannot be parted."""
        piece = self._pieces[index]
        element = piece.element
        if not piece.start < at < piece.end or element.tag not in (f"{self._w}t", f"{self._w}delText"):
            return False
        text, rest = element.text or "", deepcopy(element)
        element.text, rest.text = text[: at - piece.start], text[at - piece.start :]
        rest.tail = None
        for part in (element, rest):
            part.set(_SPACE, "preserve")
        element.addnext(rest)
        self._pieces[index : index + 1] = [Piece(element, piece.start, at), Piece(rest, at, piece.end)]
        return True

    def _run_from(self, piece: Piece) -> _Element:
        """The run that begins with this piece, parted from what stands before it in the same run."""
        run = self._run_of(piece.element)
        return self._parted(run, piece.element) if piece.element.getparent() is run and self._is_text(piece) else run

    def _run_to(self, piece: Piece) -> _Element:
        """The run that ends with this piece, parted from what stands behind it."""
        run = self._run_of(piece.element)
        after = piece.element.getnext()
        if piece.element.getparent() is run and after is not None and self._is_text(piece):
            self._parted(run, after)
        return run

    def _is_text(self, piece: Piece) -> bool:
        return piece.element.tag not in self._marks  # a note's mark stays with what follows it in its run

    def _run_of(self, element: _Element) -> _Element:
        node = element
        while True:
            above = node.getparent()
            if above is None or (node.tag == f"{self._w}r" and above.tag in self._holders):
                return node
            node = above

    def _parted(self, run: _Element, child: _Element) -> _Element:
        """The run that begins with `child`: a new one of the same form, unless the run begins with it already."""
        content = [c for c in run if c.tag != f"{self._w}rPr"]
        if content and content[0] is child:
            return run
        form = run.find(f"{self._w}rPr")
        new = run.makeelement(run.tag)
        for name, value in run.attrib.items():
            new.set(name, value)
        if form is not None:
            new.append(deepcopy(form))
        for moved in content[content.index(child) :]:
            new.append(moved)
        run.addnext(new)
        return new

    def _around(self, first: _Element, last: _Element, number: int) -> None:
        opening, closing = self._element("commentRangeStart", number), self._element("commentRangeEnd", number)
        first.addprevious(opening)
        last.addnext(closing)
        top = closing
        while (above := top.getparent()) is not None and above.tag != f"{self._w}p":
            top = above  # the reference is a run of ours: it stands in nobody's tracked change, link or field
        top.addnext(self._reference(number))

    def _mark_first_paragraph(self, number: int) -> None:
        paragraph = next(self._root.iter(f"{self._w}p"), None)
        if paragraph is None:
            return
        form = paragraph.find(f"{self._w}pPr")
        paragraph.insert(0 if form is None else paragraph.index(form) + 1, self._element("commentRangeStart", number))
        paragraph.append(self._element("commentRangeEnd", number))
        paragraph.append(self._reference(number))

    def _element(self, name: str, number: int) -> _Element:
        made = etree.Element(f"{self._w}{name}")
        made.set(f"{self._w}id", str(number))
        return made

    def _reference(self, number: int) -> _Element:
        run = etree.Element(f"{self._w}r")
        run.append(self._element("commentReference", number))
        return run


def _mapped(root: _Element, document: Document) -> list[Piece]:
    """The pieces of the reading that this document is; none where the file cannot be followed."""
    if root.tag.startswith(W):
        originals = {e: e for e in root.iter()}
        plain = root
    else:  # strict OOXML has other names for the same elements
        plain = etree.fromstring(etree.tostring(root).replace(_STRICT.encode(), W[1:-1].encode()))
        originals = dict(zip(plain.iter(), root.iter(), strict=True))
    for changes in ("accepted", "original"):
        pieces = _pieces(plain, document, changes)
        if pieces:
            return [Piece(originals[p.element], p.start, p.end) for p in pieces]
    return []


def _pieces(root: _Element, document: Document, changes: str) -> list[Piece]:
    begins = {a.place.paragraph: a.offset for a in document.anchors if a.place.paragraph is not None}
    labels = {m.start: m.end - m.start for m in document.marks}
    walk = _Tracing(changes)
    out: list[Piece] = []
    for number, _ in enumerate(walk.paragraphs(root), 1):
        traced, walk.traced = walk.traced, []
        cursor = begins.get(number)
        if cursor is None:
            return []
        for element, words in traced:
            length = labels.get(cursor, -1) if words is None else len(words)
            if length < 0 or (words is not None and document.text[cursor : cursor + length] != words):
                return []  # another reading of the file than this
            out.append(Piece(element, cursor, cursor + length))
            cursor += length
    return out
