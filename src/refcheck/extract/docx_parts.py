"""DOCX bytes → paragraphs and notes as plain JSON values. Runs in the child process only (see `sandbox.py`)."""

from __future__ import annotations

import posixpath
import re
from functools import partial
from typing import TYPE_CHECKING

from refcheck.extract.container import BadContainer, Container, DamagedMember
from refcheck.extract.docx_numbers import numberings
from refcheck.extract.docx_walk import Paragraph, W, Walk

if TYPE_CHECKING:
    from lxml.etree import _Element

_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"


def read_parts(body: bytes, changes: str = "accepted") -> dict[str, object]:
    """{"body", "notes", "title", "language", "numberings", "problem"}; `problem` is a sentence part when the file is unreadable.

    `changes` says how tracked changes are read: "accepted", or "original" for the text before them.
    """
    try:
        return _parts(Container(body), changes)
    except BadContainer as error:
        return {"problem": str(error)}


def _parts(container: Container, changes: str) -> dict[str, object]:
    main = _main_part(container)
    document = _plain_names(container.tree(main))
    walk = partial(_walk, container, changes, _styles(container, _part(container, main, "styles")))
    body = [_plain(p) for p in walk(main).paragraphs(document)]
    notes: dict[str, object] = {}
    for kind, plural, tag in (("f", "footnotes", "footnote"), ("e", "endnotes", "endnote")):
        part = _part(container, main, plural)
        if part in container:
            notes |= _notes(_plain_names(container.tree(part)), kind, tag, walk(part))
    title, language = _core(container)
    numbers = numberings(document, _children(container, _part(container, main, "settings")))
    return {"body": body, "notes": notes, "title": title, "language": language, "numberings": numbers}


def _walk(container: Container, changes: str, styles: dict[str, str], part: str) -> Walk:
    return Walk(changes, _relations(container, part), lambda paragraph: _style_of(paragraph, styles))


def _children(container: Container, part: str, tag: str = "*") -> list[_Element]:
    """The elements of a part that only helps (relations, styles, metadata): none where it is missing or damaged."""
    try:
        return list(_plain_names(container.tree(part)).iterchildren(tag)) if part in container else []
    except DamagedMember:
        return []


def _main_part(container: Container) -> str:
    """The document's part: named by the package, or where Word puts it."""
    named = [t for t, kind in _targets(container, "_rels/.rels", "") if kind.endswith("/officeDocument")]
    main = next((n for n in (*named, "word/document.xml", "word/document2.xml") if n in container), None)
    if main is None:
        raise BadContainer("holds no word/document.xml, so it is no Word paper")
    return main


def _part(container: Container, main: str, kind: str) -> str:
    """The part of a kind ("footnotes") that belongs to the document."""
    folder = main.rpartition("/")[0]
    named = [t for t, k in _targets(container, _rels_of(main), folder) if k.endswith(f"/{kind}")]
    return next((n for n in named if n in container), f"{folder}/{kind}.xml".lstrip("/"))


def _rels_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def _targets(container: Container, rels: str, folder: str) -> list[tuple[str, str]]:
    """(member, kind) of the relations that stay inside the file."""
    inside = [r for r in _children(container, rels) if r.get("TargetMode") != "External"]
    return [(_member(r.get("Target") or "", folder), r.get("Type") or "") for r in inside]


def _member(target: str, folder: str) -> str:
    return posixpath.normpath(target if target.startswith("/") else posixpath.join(folder, target)).lstrip("/")


def _plain_names(tree: _Element) -> _Element:
    """Strict OOXML has other names for the same elements."""
    if not str(tree.tag).startswith(_STRICT):
        return tree
    for element in tree.iter("*"):
        if element.tag.startswith(_STRICT):
            element.tag = W + element.tag[len(_STRICT) :]
        for name, value in list(element.attrib.items()):
            if str(name).startswith(_STRICT):
                element.set(W + str(name)[len(_STRICT) :], str(value))
    return tree


def _notes(tree: _Element, kind: str, tag: str, walk: Walk) -> dict[str, object]:
    notes: dict[str, object] = {}
    for note in tree.iter(f"{W}{tag}"):
        if note.get(f"{W}type") in ("separator", "continuationSeparator", "continuationNotice"):
            continue
        notes[f"{kind}:{note.get(f'{W}id')}"] = [_plain(p) for p in walk.paragraphs(note)]
    return notes


def _plain(paragraph: Paragraph) -> dict[str, object]:
    return {
        "text": paragraph.text,
        "style": paragraph.style,
        "calls": paragraph.calls,
        "links": paragraph.links,
        "changes": paragraph.changes,
        "managed": paragraph.managed,
        "label_at": paragraph.label_at,
        "section": paragraph.section,
        "again": paragraph.again,
    }


def _style_of(paragraph: _Element, styles: dict[str, str]) -> str:
    element = paragraph.find(f"{W}pPr/{W}pStyle")
    outline = paragraph.find(f"{W}pPr/{W}outlineLvl")
    name = (element.get(f"{W}val") or "") if element is not None else ""
    style = styles.get(name, name).casefold()
    if style in ("", "normal", "body text", "first paragraph") and _is_set_in(paragraph):
        return "block text"
    return "heading" if element is None and outline is not None else style


def _is_set_in(paragraph: _Element) -> bool:
    """Whether all lines of a paragraph are set in on the left by a fifth of an inch or more: how most people set a block quotation."""
    indent = paragraph.find(f"{W}pPr/{W}ind")
    if indent is None or paragraph.find(f"{W}pPr/{W}numPr") is not None or indent.get(f"{W}hanging") or indent.get(f"{W}hangingChars"):
        return False
    twips = max(_twips(indent.get(f"{W}{side}")) for side in ("left", "start"))
    chars = max(_twips(indent.get(f"{W}{side}Chars")) for side in ("left", "start"))  # hundredths of a character
    return (twips >= 280 or chars >= 150) and len("".join(t.text or "" for t in paragraph.iter(f"{W}t"))) > 60


def _twips(value: str | None) -> int:
    return int(value) if value is not None and re.fullmatch(r"\d{1,6}", value) else 0


def _styles(container: Container, part: str) -> dict[str, str]:
    """Style id → its built-in name ("heading 1", "Quote"), whatever language Word was in."""
    names: dict[str, str] = {}
    for style in _children(container, part, f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            names[style.get(f"{W}styleId") or ""] = name.get(f"{W}val") or ""
    return names


def _relations(container: Container, part: str) -> dict[str, str]:
    return {str(r.get("Id")): str(r.get("Target")) for r in _children(container, _rels_of(part)) if r.get("TargetMode") == "External"}


def _core(container: Container) -> tuple[str | None, str | None]:
    found: dict[str, str] = {}
    for element in _children(container, "docProps/core.xml"):
        found[str(element.tag).rsplit("}", 1)[-1]] = (element.text or "").strip()
    return found.get("title") or None, found.get("language") or None
