"""The zip of a Word file: three parts are changed (document, comments, and what names them), all others are copied byte by byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Sequence
from copy import copy
from typing import TYPE_CHECKING

from lxml import etree

from refcheck.extract.container import BadContainer, Container

if TYPE_CHECKING:
    from lxml.etree import _Element

AUTHOR, INITIALS = "refcheck", "rc"
TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_OFFICE = {
    TRANSITIONAL: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    STRICT: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Package:
    """A Word file that takes comments. Raises BadContainer for what cannot be read."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._container = Container(data)
        self._main = self._found_main()
        self.document = self._container.tree(self._main)
        self.ns = etree.QName(self.document).namespace or TRANSITIONAL
        self._rels = self._beside(self._main)
        self._relations = self._tree(self._rels, f'<Relationships xmlns="{_RELATIONS}"/>')
        self._part = self._comments_part()
        self._comments = self._tree(self._part, f'<w:comments xmlns:w="{self.ns}"/>')
        self._changed: dict[str, bytes] = {}
        self._added = 0
        self._next = 1 + max((int(v) for v in self._numbers() if v.lstrip("-").isdigit()), default=-1)

    def add_comment(self, paragraphs: Sequence[str], when: str) -> int:
        """Add a comment of ours; its number, one that no comment and no reference has yet."""
        self._added += 1
        number = self._next
        self._next += 1
        w = f"{{{self.ns}}}"
        comment = etree.SubElement(self._comments, f"{w}comment")
        for name, value in (("id", str(number)), ("author", AUTHOR), ("date", when), ("initials", INITIALS)):
            comment.set(f"{w}{name}", value)
        for order, words in enumerate(paragraphs):
            paragraph = etree.SubElement(comment, f"{w}p")
            if order == 0:
                etree.SubElement(etree.SubElement(paragraph, f"{w}r"), f"{w}annotationRef")
            text = etree.SubElement(etree.SubElement(paragraph, f"{w}r"), f"{w}t")
            text.set(_SPACE, "preserve")
            text.text = words
        return number

    def _numbers(self) -> list[str]:
        name = f"{{{self.ns}}}id"
        inside = self.document.iter(f"{{{self.ns}}}commentReference", f"{{{self.ns}}}commentRangeStart")
        return [str(e.get(name) or "") for e in (*self._comments, *inside)]

    def bytes(self) -> bytes:
        """The file as it is now."""
        if self._added:
            self._name_comments()
            self._changed[self._main] = _serialised(self.document)
            self._changed[self._part] = _serialised(self._comments)
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self._data)) as before, zipfile.ZipFile(out, "w") as after:
            for info in before.infolist():
                body = self._changed.pop(info.filename, None)
                kept = copy(info)
                after.writestr(kept, self._container.read(info.filename) if body is None else body, compress_type=info.compress_type)
            for name, body in self._changed.items():
                after.writestr(zipfile.ZipInfo(name), body, compress_type=zipfile.ZIP_DEFLATED)
        return out.getvalue()

    def _name_comments(self) -> None:
        """The relation and the content type of the comments' part, where they are missing."""
        kind = f"{_OFFICE.get(self.ns, _OFFICE[TRANSITIONAL])}/comments"
        if not any(str(r.get("Type")).endswith("/comments") for r in self._relations):
            taken = {str(r.get("Id")) for r in self._relations}
            free = next(f"rId{n}" for n in range(len(taken) + 1, 2 * len(taken) + 3) if f"rId{n}" not in taken)
            relation = etree.SubElement(self._relations, f"{{{_RELATIONS}}}Relationship")
            target = posixpath.relpath(self._part, posixpath.dirname(self._main) or ".")
            for name, value in (("Id", free), ("Type", kind), ("Target", target)):
                relation.set(name, value)
            self._changed[self._rels] = _serialised(self._relations)
        types = self._tree("[Content_Types].xml", "")
        if not any(o.get("PartName") == f"/{self._part}" for o in types):
            override = etree.SubElement(types, f"{{{_TYPES}}}Override")
            override.set("PartName", f"/{self._part}")
            override.set("ContentType", _COMMENTS_TYPE)
            self._changed["[Content_Types].xml"] = _serialised(types)

    def _found_main(self) -> str:
        named: list[str] = []
        if "_rels/.rels" in self._container:
            relations = self._container.tree("_rels/.rels")
            named = [str(r.get("Target")).lstrip("/") for r in relations if str(r.get("Type")).endswith("/officeDocument")]
        main = next((n for n in (*named, "word/document.xml") if n in self._container), None)
        if main is None:
            raise BadContainer("holds no word/document.xml, so it is no Word paper")
        return main

    @staticmethod
    def _beside(part: str) -> str:
        folder, name = posixpath.split(part)
        return posixpath.join(folder, "_rels", f"{name}.rels")

    def _comments_part(self) -> str:
        folder = posixpath.dirname(self._main)
        for relation in self._relations:
            if str(relation.get("Type")).endswith("/comments"):
                target = str(relation.get("Target"))
                return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        return posixpath.join(folder, "comments.xml")

    def _tree(self, part: str, empty: str) -> _Element:
        if part in self._container:
            return self._container.tree(part)
        if not empty:
            raise BadContainer(f"holds no {part}, so it is no Word paper")
        return etree.fromstring(empty)


def _serialised(tree: _Element) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))
