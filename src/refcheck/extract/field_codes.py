"""What Zotero, Mendeley and EndNote leave in a Word file beside the printed citation: their records, as CSL-JSON items.

The records are the user's own metadata, never the citation itself: the print is what a reader sees. Anything that cannot be read
gives no items. Runs in the child process only (the codes come from an untrusted file).
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

Items = list[dict[str, object]]

_CODE = re.compile(
    r"^\s*ADDIN\s+(?P<what>ZOTERO_ITEM\s+CSL_CITATION|CSL_CITATION|Mendeley Citation\S*|EN\.CITE)(?![\w.])\s*", re.IGNORECASE
)
_TAG = "MENDELEY_CITATION_v3_"
_KEPT = (
    "id type title container-title volume issue page publisher publisher-place edition genre URL DOI language "
    "author editor translator issued accessed citation-key ISBN ISSN"
).split()
_ENDNOTE_TYPES = {"Journal Article": "article-journal", "Book": "book", "Book Section": "chapter", "Web Page": "webpage"}
_ENDNOTE_TYPES |= {"Newspaper Article": "article-newspaper", "Report": "report", "Thesis": "thesis", "Magazine Article": "article-magazine"}
_ENDNOTE_FIELDS = {
    "title": "titles/title",
    "container-title": "titles/secondary-title",
    "volume": "volume",
    "issue": "number",
    "page": "pages",
    "publisher": "publisher",
    "publisher-place": "pub-location",
    "DOI": "electronic-resource-num",
    "URL": "urls/related-urls/url",
}
LONGEST = 2**22


def is_citation_code(instruction: str) -> bool:
    """Whether a field's instruction is a reference manager's citation (its bibliography is not)."""
    return _CODE.match(instruction) is not None


def managed_items(instruction: str, data: str = "") -> tuple[str, Items]:
    """(manager, the records behind one printed citation, in order). `data` is what the field keeps in base64 (EndNote)."""
    found = _CODE.match(instruction)
    if found is None or len(instruction) + len(data) > LONGEST:
        return "", []
    rest = instruction[found.end() :].strip()
    if found.group("what").upper().startswith("EN.CITE"):
        return "EndNote", _endnote(rest or _decoded(data))
    manager = "Zotero" if found.group("what").upper().startswith("ZOTERO") else "Mendeley"
    return manager, _csl_items(rest)


def managed_tag(tag: str) -> Items:
    """The records in the tag of a content control (Mendeley Cite); none for any other tag."""
    return _csl_items(_decoded(tag.removeprefix(_TAG))) if tag.startswith(_TAG) and len(tag) < LONGEST else []


def _decoded(data: str) -> str:
    try:
        return base64.b64decode("".join(data.split()), validate=False).decode("utf-8", "replace").strip("\x00\ufeff \r\n")
    except (binascii.Error, ValueError):
        return ""


def _csl_items(text: str) -> Items:
    try:
        value, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return []
    listed = value.get("citationItems") if isinstance(value, Mapping) else None
    items: Items = []
    for cited in listed if isinstance(listed, Sequence) and not isinstance(listed, str) else ():
        record = cited.get("itemData") if isinstance(cited, Mapping) else None
        if isinstance(record, Mapping):
            items.append({k: record[k] for k in _KEPT if k in record})
    return items


def _endnote(text: str) -> Items:
    from lxml import etree

    start = text.find("<EndNote")
    if start < 0 or "<!DOCTYPE" in text or "<!ENTITY" in text:
        return []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        tree = etree.fromstring(text[start:].encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return []
    return [_endnote_item(cite) for cite in tree.iter("Cite")] if tree is not None else []


def _endnote_item(cite: _Element) -> dict[str, object]:
    record = cite.find("record")
    item: dict[str, object] = {"id": _words(cite.find("RecNum"))}
    if record is None:
        author, year = _words(cite.find("Author")), _words(cite.find("Year"))
        return item | ({"author": [{"family": author}]} if author else {}) | _issued(year)
    kind = record.find("ref-type")
    item["type"] = _ENDNOTE_TYPES.get((kind.get("name") or "") if kind is not None else "", "document")
    item |= {name: words for name, path in _ENDNOTE_FIELDS.items() if (words := _words(record.find(path)))}
    names = [_person(_words(a)) for a in record.iterfind("contributors/authors/author")]
    return item | ({"author": names} if names else {}) | _issued(_words(record.find("dates/year")))


def _issued(year: str) -> dict[str, object]:
    found = re.match(r"\d{4}", year)
    return {"issued": {"date-parts": [[int(found.group())]]}} if found else {}


def _person(name: str) -> dict[str, str]:
    family, comma, given = name.partition(",")
    if not comma:
        return {"literal": name.strip()}
    return {"family": family.strip(), "given": given.strip()} if given.strip() else {"literal": family.strip()}


def _words(element: _Element | None) -> str:
    return " ".join("".join(str(t) for t in element.itertext()).split()) if element is not None else ""
