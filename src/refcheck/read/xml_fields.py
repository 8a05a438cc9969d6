"""Exports in XML → records: EndNote's own, and Zotero's RDF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from refcheck.read.list_fields import Item, date_record, name_record
from refcheck.read.tagged_fields import ENDNOTE_KINDS, plain_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

ENDNOTE_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<xml>\s*<records>")
ZOTERO_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<rdf:RDF\b[^>]*\bxmlns:z=\"http://www\.zotero\.org/")
_ENDNOTE = {
    "title": "titles/title",
    "container-title": "titles/secondary-title",
    "collection-title": "titles/tertiary-title",
    "volume": "volume",
    "issue": "number",
    "page": "pages",
    "publisher": "publisher",
    "publisher-place": "pub-location",
    "edition": "edition",
    "genre": "work-type",
    "DOI": "electronic-resource-num",
    "URL": "urls/related-urls/url",
    "language": "language",
}
_ENDNOTE_ROLES = {"author": "authors", "editor": "secondary-authors", "translator": "subsidiary-authors"}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_BIB = "{http://purl.org/net/biblio#}"
_FOAF = "{http://xmlns.com/foaf/0.1/}"
_PRISM = "{http://prismstandard.org/namespaces/1.2/basic/}"
_Z = "{http://www.zotero.org/namespaces/export#}"
_ZOTERO = {
    "journalArticle": "article-journal",
    "magazineArticle": "article-magazine",
    "newspaperArticle": "article-newspaper",
    "book": "book",
    "bookSection": "chapter",
    "conferencePaper": "paper-conference",
    "report": "report",
    "thesis": "thesis",
    "webpage": "webpage",
    "blogPost": "post-weblog",
    "manuscript": "manuscript",
    "case": "legal_case",
    "statute": "legislation",
    "dataset": "dataset",
}
_ZOTERO_ROLES = {"author": "authors", "editor": "editors", "translator": "translators"}


class BadXmlError(ValueError):
    """The file is no whole XML, or declares entities."""


def parse_xml(data: bytes) -> _Element:
    """The root. A document type declaration is refused: no export has one, entity bombs need one."""
    from lxml import etree

    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
        raise BadXmlError("it declares entities (an entity bomb); exports have none")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BadXmlError(f"line {error.lineno or 1}: this is broken XML ({error.msg})") from error


def from_endnote(root: _Element) -> list[tuple[int, Item]]:
    """(line, item) of each record of an EndNote library in XML."""
    return [(_line(record), _endnote_item(record)) for record in root.iter("record")]


def _endnote_item(record: _Element) -> Item:
    def said(path: str) -> str:
        found = record.find(path)
        return _text(found) if found is not None else ""

    kind = record.find("ref-type")
    made: dict[str, object] = {
        "id": said("label"),
        "type": ENDNOTE_KINDS.get((kind.get("name") or "").lower() if kind is not None else "", "document"),
    }
    made |= {name: value for name, path in _ENDNOTE.items() if (value := said(path))}
    if "container-title" not in made and (whole := said("periodical/full-title")):
        made["container-title"] = whole
    for role, path in _ENDNOTE_ROLES.items():
        names = [name_record(_text(n)) for n in record.iterfind(f"contributors/{path}/author") if _text(n)]
        made |= {role: names} if names else {}
    year, day = said("dates/year"), said("dates/pub-dates/date")
    made |= _dates(f"{day} {year}" if day and year not in day else day or year, said("access-date"))
    return Item(said("label"), made)


def from_zotero(root: _Element) -> list[tuple[int, Item]]:
    """(line, item) of each item of a Zotero library in RDF; attachments, notes and the containers themselves are none."""
    about = {e.get(f"{_RDF}about"): e for e in root if e.get(f"{_RDF}about")}
    items = []
    for element in root:
        kind = element.findtext(f"{_Z}itemType") or ""
        if kind in ("attachment", "note", "annotation") or not kind or element.tag in (f"{_Z}Attachment", f"{_BIB}Memo"):
            continue
        items.append((_line(element), _zotero_item(element, kind, about)))
    return items


def _zotero_item(element: _Element, kind: str, about: dict[str | None, _Element]) -> Item:
    wholes = list(_containers(element, about))
    around = (element, *wholes)

    def said(*tags: str) -> str:
        return next((" ".join(t.split()) for e in around for tag in tags if (t := e.findtext(tag) or "").strip()), "")

    made: dict[str, object] = {"id": "", "type": _ZOTERO.get(kind, "document")}
    plain = {
        "title": element.findtext(f"{_DC}title") or "",
        "container-title": next((t for e in wholes if e.tag != f"{_BIB}Series" and (t := e.findtext(f"{_DC}title"))), ""),
        "collection-title": next((t for e in wholes if e.tag == f"{_BIB}Series" and (t := e.findtext(f"{_DC}title"))), ""),
        "volume": said(f"{_PRISM}volume"),
        "issue": said(f"{_PRISM}number"),
        "page": said(f"{_BIB}pages"),
        "edition": said(f"{_PRISM}edition"),
        "genre": said(f"{_Z}type"),
        "language": said(f"{_Z}language"),
        "publisher": next((_text(n) for e in around for n in e.iterfind(f"{_DC}publisher//{_FOAF}name")), ""),
        "publisher-place": next((_text(n) for e in around for n in e.iter() if str(n.tag).endswith("}locality")), ""),
        "URL": next((_text(n) for n in element.iterfind(f"{_DC}identifier/{_TERMS}URI/{_RDF}value")), ""),
        "DOI": next((_text(n)[4:] for e in around for n in e.iterfind(f"{_DC}identifier") if _text(n).startswith("DOI ")), ""),
    }
    made |= {name: value.strip() for name, value in plain.items() if value.strip()}
    for role, tag in _ZOTERO_ROLES.items():
        owner = next(
            (e.find(f".//{space}{tag}") for e in (element,) for space in (_BIB, _Z) if e.find(f".//{space}{tag}") is not None), None
        )
        names = [_person(p) for p in owner.iter(f"{_FOAF}Person")] if owner is not None else []
        made |= {role: names} if names else {}
    made |= _dates(said(f"{_DC}date"), said(f"{_TERMS}dateSubmitted"))
    return Item("", made)


def _containers(element: _Element, about: dict[str | None, _Element]) -> Iterator[_Element]:
    for part in element.iterfind(f"{_TERMS}isPartOf"):
        linked = about.get(part.get(f"{_RDF}resource"))
        if linked is not None:
            yield linked
        yield from part


def _person(person: _Element) -> dict[str, str]:
    family, given = (person.findtext(f"{_FOAF}{tag}") or "" for tag in ("surname", "givenName"))
    return {k: v.strip() for k, v in (("family", family), ("given", given)) if v.strip()} if given else {"literal": family.strip()}


def _dates(issued: str, accessed: str) -> dict[str, object]:
    out: dict[str, object] = {}
    for name, printed in (("issued", issued), ("accessed", accessed)):
        edtf = plain_date(printed)
        out |= date_record(name, edtf) if edtf else {}
    return out


def _line(element: _Element) -> int:
    line: object = element.sourceline
    return line if isinstance(line, int) else 1


def _text(element: _Element) -> str:
    return " ".join("".join(str(t) for t in element.itertext()).split())
