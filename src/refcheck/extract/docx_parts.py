"""DOCX bytes → paragraphs and notes as plain JSON values. Runs in the child process only (see `sandbox.py`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from refcheck.extract.container import BadContainer, Container

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DELETED = {f"{_W}del", f"{_W}moveFrom", f"{_W}delText", f"{_W}pPr", f"{_W}rPr", f"{_W}instrText", f"{_W}comment", _MC_FALLBACK}
_INSERTED = {f"{_W}ins", f"{_W}moveTo"}
_HYPERLINK = re.compile(r"HYPERLINK\s+(?:\\[a-z]\s+)*\"([^\"]+)\"")


@dataclass(slots=True)
class _Paragraph:
    text: str = ""
    style: str = ""
    calls: list[tuple[int, str, str, str]] = field(default_factory=list)  # offset, "f" or "e", id, printed mark
    links: list[tuple[int, int, str]] = field(default_factory=list)
    changed: bool = False
    fields: list[tuple[int, str]] = field(default_factory=list)  # open fields: start, instruction
    custom: bool = False


def read_parts(body: bytes) -> dict[str, object]:
    """{"body", "notes", "title", "language", "changes", "problem"}; `problem` is a sentence part when the file is unreadable."""
    try:
        return _parts(Container(body))
    except BadContainer as error:
        return {"problem": str(error)}


def _parts(container: Container) -> dict[str, object]:
    main = next((n for n in ("word/document.xml", "word/document2.xml") if n in container), None)
    if main is None:
        raise BadContainer("holds no word/document.xml, so it is no Word paper")
    styles = _styles(container)
    document = _plain_names(container.tree(main))
    body = [_plain(p) for p in _paragraphs(document, _relations(container, "document"), styles)]
    notes: dict[str, object] = {}
    for kind, part, tag in (("f", "footnotes", "footnote"), ("e", "endnotes", "endnote")):
        if f"word/{part}.xml" in container:
            tree = _plain_names(container.tree(f"word/{part}.xml"))
            notes |= _notes(tree, kind, tag, _relations(container, part), styles)
    title, language = _core(container)
    changes = sum(1 for tag in (*_INSERTED, f"{_W}del", f"{_W}moveFrom") for _ in document.iter(tag))
    return {"body": body, "notes": notes, "title": title, "language": language, "changes": changes}


def _plain_names(tree: _Element) -> _Element:
    """Strict OOXML has other names for the same elements."""
    if not str(tree.tag).startswith(_STRICT):
        return tree
    for element in tree.iter("*"):
        if element.tag.startswith(_STRICT):
            element.tag = _W + element.tag[len(_STRICT) :]
        for name, value in list(element.attrib.items()):
            if str(name).startswith(_STRICT):
                element.set(_W + str(name)[len(_STRICT) :], str(value))
    return tree


def _notes(tree: _Element, kind: str, tag: str, relations: dict[str, str], styles: dict[str, str]) -> dict[str, object]:
    notes: dict[str, object] = {}
    for note in tree.iter(f"{_W}{tag}"):
        if note.get(f"{_W}type") in ("separator", "continuationSeparator", "continuationNotice"):
            continue
        notes[f"{kind}:{note.get(f'{_W}id')}"] = [_plain(p) for p in _paragraphs(note, relations, styles)]
    return notes


def _paragraphs(tree: _Element, relations: dict[str, str], styles: dict[str, str]) -> Iterator[_Paragraph]:
    for element in tree.iter(f"{_W}p"):
        if any(a.tag in _DELETED for a in element.iterancestors()):
            continue
        paragraph = _Paragraph(style=_style_of(element, styles))
        for child in element.iterchildren("*"):
            _walk(child, paragraph, relations)
        yield paragraph


def _walk(element: _Element, out: _Paragraph, relations: dict[str, str]) -> None:
    tag = element.tag
    if tag == f"{_W}instrText" and out.fields:
        start, so_far = out.fields[-1]
        out.fields[-1] = (start, so_far + (element.text or ""))
    if tag in _DELETED or tag == f"{_W}p":
        out.changed = out.changed or tag in (f"{_W}del", f"{_W}moveFrom")
        return
    out.changed = out.changed or tag in _INSERTED
    leaf = _LEAVES.get(tag)
    if leaf is not None:
        leaf(element, out)
        return
    start = len(out.text)
    for child in element.iterchildren("*"):
        _walk(child, out, relations)
    target = relations.get(element.get(_R) or "") if tag == f"{_W}hyperlink" else _simple_field(element, tag)
    if target and len(out.text) > start:
        out.links.append((start, len(out.text), target))


def _simple_field(element: _Element, tag: str) -> str | None:
    found = _HYPERLINK.search(element.get(f"{_W}instr") or "") if tag == f"{_W}fldSimple" else None
    return found.group(1) if found else None


def _write(element: _Element, out: _Paragraph) -> None:
    words = element.text or ""
    if out.custom and out.calls and words:
        offset, kind, number, _ = out.calls[-1]
        out.calls[-1] = (offset, kind, number, words.strip())
        out.custom = False
        return
    out.text += words


def _put(what: str) -> Callable[[_Element, _Paragraph], None]:
    def put(_: _Element, out: _Paragraph) -> None:
        out.text += what

    return put


def _call(element: _Element, out: _Paragraph) -> None:
    kind = "f" if element.tag == f"{_W}footnoteReference" else "e"
    out.calls.append((len(out.text), kind, element.get(f"{_W}id") or "", ""))
    out.custom = element.get(f"{_W}customMarkFollows") in ("1", "true", "on")


def _field(element: _Element, out: _Paragraph) -> None:
    kind = element.get(f"{_W}fldCharType")
    if kind == "begin":
        out.fields.append((len(out.text), ""))
    elif kind == "separate" and out.fields:
        out.fields[-1] = (len(out.text), out.fields[-1][1])
    elif kind == "end" and out.fields:
        start, instruction = out.fields.pop()
        found = _HYPERLINK.search(instruction)
        if found is not None and len(out.text) > start:
            out.links.append((start, len(out.text), found.group(1)))


_LEAVES: dict[str, Callable[[_Element, _Paragraph], None]] = {
    f"{_W}t": _write,
    f"{_W}tab": _put("\t"),
    f"{_W}br": _put("\n"),
    f"{_W}cr": _put("\n"),
    f"{_W}noBreakHyphen": _put("-"),
    f"{_W}footnoteReference": _call,
    f"{_W}endnoteReference": _call,
    f"{_W}fldChar": _field,
}


def _plain(paragraph: _Paragraph) -> dict[str, object]:
    return {
        "text": paragraph.text,
        "style": paragraph.style,
        "calls": paragraph.calls,
        "links": paragraph.links,
        "changed": paragraph.changed,
    }


def _style_of(paragraph: _Element, styles: dict[str, str]) -> str:
    element = paragraph.find(f"{_W}pPr/{_W}pStyle")
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
    if element is None:
        return "heading" if outline is not None else ""
    name = element.get(f"{_W}val") or ""
    return styles.get(name, name).casefold()


def _styles(container: Container) -> dict[str, str]:
    """Style id → its built-in name ("heading 1", "Quote"), whatever language Word was in."""
    if "word/styles.xml" not in container:
        return {}
    tree = _plain_names(container.tree("word/styles.xml"))
    names: dict[str, str] = {}
    for style in tree.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        if name is not None:
            names[style.get(f"{_W}styleId") or ""] = name.get(f"{_W}val") or ""
    return names


def _relations(container: Container, part: str) -> dict[str, str]:
    name = f"word/_rels/{part}.xml.rels"
    if name not in container:
        return {}
    return {str(r.get("Id")): str(r.get("Target")) for r in container.tree(name) if r.get("TargetMode") == "External"}


def _core(container: Container) -> tuple[str | None, str | None]:
    if "docProps/core.xml" not in container:
        return None, None
    found: dict[str, str] = {}
    for element in container.tree("docProps/core.xml"):
        if isinstance(element.tag, str):
            found[element.tag.rsplit("}", 1)[-1]] = (element.text or "").strip()
    return found.get("title") or None, found.get("language") or None
