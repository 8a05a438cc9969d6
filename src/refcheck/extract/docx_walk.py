"""A WordprocessingML tree → paragraphs: text, note calls, links, tracked changes, field codes. Runs in the child process only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from refcheck.extract.field_codes import is_citation_code, managed_items, managed_tag

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NEVER = {f"{W}{n}" for n in ("pPr", "rPr", "instrText", "delInstrText", "comment", "sdtPr", "rt", "rPrChange", "pPrChange")} | {_FALLBACK}
_REMOVED = {f"{W}del": "deleted", f"{W}moveFrom": "moved away"}
_ADDED = {f"{W}ins": "inserted", f"{W}moveTo": "moved here"}
_HYPERLINK = re.compile(r"HYPERLINK\s+(?:\\[a-z]\s+)*\"([^\"]+)\"")
_MARK_AGAIN = re.compile(r"NOTEREF\s+(\S+)(?=.*\\f)")
_OFF = ("0", "false", "off")


@dataclass(slots=True)
class OpenField:
    """A complex field that has begun: where its result begins, its instruction, the data that EndNote keeps beside it."""

    start: int
    instruction: str = ""
    data: str = ""


@dataclass(slots=True)
class Paragraph:
    """A paragraph while it is read. `calls` are (offset, "f" or "e", id, printed mark), `links` (start, end, target).

    `changes` are (start, end, kind, words, author, date, whether a note's mark is among them); a change that the reading leaves out has
    start = end. `managed` are (start, end, manager, items) of what a reference manager left. `label_at` is where a note's own label
    is printed (-1 in running text), `section` the section's number from 0. `again` are (start, end, "f" or "e", id) of words that
    repeat a note's mark (Word's cross-reference in the mark's own form).
    """

    text: str = ""
    style: str = ""
    calls: list[tuple[int, str, str, str]] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    changes: list[tuple[int, int, str, str, str, str, bool]] = field(default_factory=list)
    managed: list[tuple[int, int, str, list[dict[str, object]]]] = field(default_factory=list)
    fields: list[OpenField] = field(default_factory=list)
    custom: bool = False
    label_at: int = -1
    section: int = 0
    again: list[tuple[int, int, str, str]] = field(default_factory=list)


class Walk:
    """Reads paragraphs of a tree, with tracked changes `accepted` or as the text was before them ("original")."""

    def __init__(self, changes: str, relations: dict[str, str], style_of: Callable[[_Element], str]) -> None:
        self.left_out = _ADDED if changes == "original" else _REMOVED
        self.kept = _REMOVED if changes == "original" else _ADDED
        self.relations = relations
        self.style_of = style_of
        self.called: dict[str, tuple[str, str]] = {}  # bookmark → the note whose mark it stands around

    def paragraphs(self, tree: _Element) -> Iterator[Paragraph]:
        """The paragraphs in order; one whose end mark is left out runs on into the next."""
        out: Paragraph | None = None
        section = 0
        self.called = _bookmarked(tree)
        for element in tree.iter(f"{W}p"):
            if self._is_left_out(element):
                continue
            out = out or Paragraph(style=self.style_of(element), section=section)
            section += element.find(f"{W}pPr/{W}sectPr") is not None  # the last paragraph of a section holds its properties
            for child in element.iterchildren("*"):
                self._walk(child, out)
            if self._mark_is_left_out(element):
                continue
            yield out
            out = None
        if out is not None:
            yield out

    def _is_left_out(self, element: _Element) -> bool:
        for above in element.iterancestors():
            if above.tag in self.left_out or above.tag in _NEVER:
                return True
            if above.tag == f"{W}tr" and any(above.find(f"{W}trPr/{tag}") is not None for tag in self.left_out):
                return True
        return False

    def _mark_is_left_out(self, element: _Element) -> bool:
        return any(element.find(f"{W}pPr/{W}rPr/{tag}") is not None for tag in self.left_out)

    def _walk(self, element: _Element, out: Paragraph) -> None:
        tag = element.tag
        if tag in (f"{W}instrText", f"{W}delInstrText") and out.fields:
            out.fields[-1].instruction += element.text or ""
        if tag in _NEVER or tag == f"{W}p" or (tag == f"{W}r" and _is_hidden(element)):
            return
        if tag in self.left_out:
            _note_change(element, out, self.left_out[tag], len(out.text))
            return
        leaf = _LEAVES.get(tag)
        if leaf is not None:
            if tag == f"{W}fldChar" and element.get(f"{W}fldCharType") == "end":
                self._repeated(out)
            leaf(element, out)
            return
        start = len(out.text)
        for child in element.iterchildren("*"):
            self._walk(child, out)
        self._close(element, out, start)

    def _repeated(self, out: Paragraph) -> None:
        """A field that ends here and repeats the mark of a note."""
        closed = out.fields[-1] if out.fields else None
        found = _MARK_AGAIN.search(closed.instruction) if closed is not None else None
        if closed is not None and found is not None and found[1] in self.called and len(out.text) > closed.start:
            out.again.append((closed.start, len(out.text), *self.called[found[1]]))

    def _close(self, element: _Element, out: Paragraph, start: int) -> None:
        """What an element that has been read means for the words it held."""
        tag = element.tag
        if tag in self.kept:
            _note_change(element, out, self.kept[tag], start)
        elif tag == f"{W}hyperlink":
            _link(out, start, self.relations.get(element.get(_RELATION) or ""))
        elif tag == f"{W}fldSimple":
            _closed_field(out, OpenField(start, element.get(f"{W}instr") or ""))
        elif tag == f"{W}sdt":
            name = element.find(f"{W}sdtPr/{W}tag")
            items = managed_tag(name.get(f"{W}val") or "") if name is not None else []
            if items and len(out.text) > start:
                out.managed.append((start, len(out.text), "Mendeley", items))


def _bookmarked(tree: _Element) -> dict[str, tuple[str, str]]:
    called: dict[str, tuple[str, str]] = {}
    standing: dict[str, str] = {}
    for element in tree.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}footnoteReference", f"{W}endnoteReference"):
        identifier = element.get(f"{W}id") or ""
        if element.tag == f"{W}bookmarkStart":
            standing[identifier] = element.get(f"{W}name") or ""
        elif element.tag == f"{W}bookmarkEnd":
            standing.pop(identifier, None)
        else:
            kind = "f" if element.tag == f"{W}footnoteReference" else "e"
            called |= dict.fromkeys(islice(reversed(standing.values()), 20), (kind, identifier))
    return called


def _is_hidden(run: _Element) -> bool:
    hidden = run.find(f"{W}rPr/{W}vanish")
    return hidden is not None and (hidden.get(f"{W}val") or "1") not in _OFF


def _note_change(element: _Element, out: Paragraph, kind: str, start: int) -> None:
    words = "".join(e.text or "" for e in element.iter(f"{W}t", f"{W}delText"))
    calls = next(element.iter(f"{W}footnoteReference", f"{W}endnoteReference"), None) is not None
    if words or calls:
        author, date = element.get(f"{W}author") or "", (element.get(f"{W}date") or "")[:10]
        out.changes.append((start, len(out.text), kind, words, author, date, calls))


def _link(out: Paragraph, start: int, target: str | None) -> None:
    if target and len(out.text) > start:
        out.links.append((start, len(out.text), target))


def _write(element: _Element, out: Paragraph) -> None:
    words = element.text or ""
    if out.custom and out.calls and words:
        offset, kind, number, _ = out.calls[-1]
        out.calls[-1] = (offset, kind, number, words.strip())
        out.custom = False
        return
    out.text += words


def _put(what: str) -> Callable[[_Element, Paragraph], None]:
    def put(_: _Element, out: Paragraph) -> None:
        out.text += what

    return put


def _label(_: _Element, out: Paragraph) -> None:
    out.label_at = len(out.text) if out.label_at < 0 else out.label_at


def _sign(element: _Element, out: Paragraph) -> None:
    """A character of a symbol font: what it is in ASCII, where an author took it for the mark of a note."""
    code = element.get(f"{W}char") or ""
    number = int(code, 16) & 0xFF if re.fullmatch(r"[0-9A-Fa-f]{2,4}", code) else 0
    words = chr(number) if 0x21 <= number <= 0x7E and (code.upper().startswith("F0") or len(code) == 2) else ""
    if out.custom and out.calls and words:
        offset, kind, name, _ = out.calls[-1]
        out.calls[-1] = (offset, kind, name, words)
        out.custom = False


def _call(element: _Element, out: Paragraph) -> None:
    kind = "f" if element.tag == f"{W}footnoteReference" else "e"
    out.calls.append((len(out.text), kind, element.get(f"{W}id") or "", ""))
    out.custom = element.get(f"{W}customMarkFollows") in ("1", "true", "on")


def _field(element: _Element, out: Paragraph) -> None:
    kind = element.get(f"{W}fldCharType")
    if kind == "begin":
        data = element.find(f"{W}fldData")
        out.fields.append(OpenField(len(out.text), data=(data.text or "") if data is not None else ""))
    elif kind == "separate" and out.fields:
        out.fields[-1].start = len(out.text)
    elif kind == "end" and out.fields:
        closed = out.fields.pop()
        if out.fields and closed.instruction.strip().startswith("ADDIN EN.CITE.DATA"):
            out.fields[-1].data = out.fields[-1].data or closed.data  # EndNote keeps long records in a field inside the field
            return
        _closed_field(out, closed)


def _closed_field(out: Paragraph, closed: OpenField) -> None:
    if len(out.text) <= closed.start:
        return
    found = _HYPERLINK.search(closed.instruction)
    if found is not None:
        _link(out, closed.start, found.group(1))
    elif is_citation_code(closed.instruction):
        manager, items = managed_items(closed.instruction, closed.data)
        if items:
            out.managed.append((closed.start, len(out.text), manager, items))


_LEAVES: dict[str, Callable[[_Element, Paragraph], None]] = {
    f"{W}t": _write,
    f"{W}delText": _write,
    f"{W}tab": _put("\t"),
    f"{W}br": _put("\n"),
    f"{W}cr": _put("\n"),
    f"{W}noBreakHyphen": _put("-"),
    f"{W}sym": _sign,
    f"{W}footnoteRef": _label,
    f"{W}endnoteRef": _label,
    f"{W}footnoteReference": _call,
    f"{W}endnoteReference": _call,
    f"{W}fldChar": _field,
}
