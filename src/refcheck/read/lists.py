"""Lists to check without a paper: BibTeX and biblatex files, CSL-JSON, RIS and other exports, and lists of addresses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from refcheck.model.document import Anchor, Document, Hyperlink, Note, Place, RegionKind
from refcheck.read.bib_fields import from_bib
from refcheck.read.building import Builder
from refcheck.read.decode import decode
from refcheck.read.list_fields import Item, from_csl, printed
from refcheck.read.reader import source_of, suffix_of, unreadable
from refcheck.read.ris_fields import from_ris
from refcheck.read.tagged_fields import ENDNOTE, NOTE_EXPRESS, PUBMED, SCIENCE, from_tagged
from refcheck.read.xml_fields import ENDNOTE_ROOT, ZOTERO_ROOT, BadXmlError, from_endnote, from_zotero, parse_xml
from refcheck.read.yaml_fields import from_yaml

_BIB = re.compile(rb"^(?:\xef\xbb\xbf)?\s*@[a-z]+\s*[{(]\s*[^\s,={}]*\s*,", re.IGNORECASE | re.MULTILINE)
_RIS = re.compile(rb"^(?:\xef\xbb\xbf)?\s*TY[ \t]{1,2}- ?[A-Z]{3,6}\s*$", re.MULTILINE)
_TAGGED = (
    (re.compile(rb"^(?:\xef\xbb\xbf)?\s*%0 [A-Z][A-Za-z -]+\s*$", re.MULTILINE), ENDNOTE),
    (re.compile(rb"^(?:\xef\xbb\xbf)?PMID- ?\d+\s*$", re.MULTILINE), PUBMED),
    (re.compile(rb"^(?:\xef\xbb\xbf)?FN (?:Clarivate|Thomson|ISI)|\APT [JBSC]\s*$", re.MULTILINE), SCIENCE),
    (re.compile(rb"^(?:\xef\xbb\xbf)?\s*\{Reference Type\}: ", re.MULTILINE), NOTE_EXPRESS),
)
_YAML = re.compile(rb"^(?:references:|\s*-\s+(?:id|type|title|author):)", re.MULTILINE)
_URL_LINE = re.compile(
    r"^<?(?P<url>(?:https?|ftp)://[^\s<>]+|www\.[^\s<>]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/[^\s<>]*)?)>?(?:[\s,;]+.*)?$", re.IGNORECASE
)
_PLAIN_URL = re.compile(r"^<?(?:(?:https?|ftp)://|www\.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Lists:
    """What the list readers share: items with their line → a document of entries."""

    media_type: str

    def document(self, items: Iterable[tuple[int, Item]], data: bytes, name: str, problems: tuple[str, ...] = ()) -> Document:
        out = Builder()
        for line, item in items:
            out.anchor(Place(line=line, column=1))
            text = printed(item)
            start = out.write(text)
            key = item.key or str(len(out.notes) + 1)
            out.note(key, Note(key, None, text, start, out.length, entry=True, record=item.record))
            if item.url and item.url in text:
                at = start + text.index(item.url)
                out.links.append(Hyperlink(item.url, at, at + len(item.url)))
            out.write("\n\n")
        if not out.notes:
            raise unreadable(name, "the list holds no entry", "Check that it is the file you mean, and that its entries are complete.")
        out.region(RegionKind.REFERENCE_LIST, 0)
        out.problems += problems
        return out.build(source_of(data, name, self.media_type))


class BibReader:
    """BibTeX and biblatex files; an entry that cannot be parsed is named in `problems`."""

    media_type = "application/x-bibtex"

    def recognises(self, data: bytes, name: str) -> bool:
        """An @type{key, at a line's beginning, and no LaTeX document around it."""
        return _BIB.search(data) is not None and (suffix_of(name) == "bib" or data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"@", b"%"))

    def read(self, data: bytes, name: str) -> Document:
        """The entries, in the file's order."""
        decoded = decode(data, name)
        items, problems = from_bib(decoded.text)
        return _Lists(self.media_type).document(items, data, name, (*decoded.problems, *(f"{name}: {p}" for p in problems)))


class CslReader:
    """CSL-JSON: an array of items, or one item."""

    media_type = "application/vnd.citationstyles.csl+json"

    def recognises(self, data: bytes, name: str) -> bool:
        """JSON with items that have a type (and the name says nothing else)."""
        head = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        return head in (b"[", b"{") and suffix_of(name) in ("json", "csl", "", "csljson") and b'"type"' in data

    def read(self, data: bytes, name: str) -> Document:
        """The items, in the file's order."""
        decoded = decode(data, name)
        text = decoded.text
        try:
            value: object = json.loads(text)
        except (json.JSONDecodeError, RecursionError) as error:
            place = f"line {error.lineno}, column {error.colno}: " if isinstance(error, json.JSONDecodeError) else ""
            raise unreadable(name, f"{place}this is no whole JSON ({error.args[0]})", "Export the list again as CSL JSON.") from error
        listed = value if isinstance(value, list) else value.get("items", [value]) if isinstance(value, dict) else []
        items = [from_csl(item) for item in listed if isinstance(item, Mapping) and item.keys() - {"id", "type"}]
        empty = len(listed) - len(items)
        problems = (*decoded.problems, *((f"{name}: {empty} of {len(listed)} items say nothing and were left out",) if empty else ()))
        position, placed = 0, []
        for item in items:
            found = text.find(f'"{item.key}"', position) if item.key else -1
            position = found if found >= 0 else position
            placed.append((text.count("\n", 0, position) + 1, item))
        return _Lists(self.media_type).document(placed, data, name, problems)


class CslYamlReader:
    """CSL-YAML: the `references:` of pandoc, or the list alone."""

    media_type = "application/vnd.citationstyles.csl+yaml"

    def recognises(self, data: bytes, name: str) -> bool:
        """A name that ends so, and a list of items with a type."""
        return suffix_of(name) in ("yaml", "yml") and _YAML.search(data[:65536]) is not None

    def read(self, data: bytes, name: str) -> Document:
        """The items, in the file's order."""
        items, problems = from_yaml(decode(data, name).text)
        if problems:
            raise unreadable(name, problems[0], "Export the list as CSL JSON or BibTeX.")
        return _Lists(self.media_type).document(items, data, name)


class RisReader:
    """RIS files."""

    media_type = "application/x-research-info-systems"

    def recognises(self, data: bytes, name: str) -> bool:
        """A line `TY  - `."""
        return _RIS.search(data[:65536]) is not None and bool(name)

    def read(self, data: bytes, name: str) -> Document:
        """The entries, in the file's order."""
        decoded = decode(data, name)
        return _Lists(self.media_type).document(from_ris(decoded.text), data, name, decoded.problems)


class TaggedReader:
    """Exports with a tag at each line: EndNote's .enw, PubMed's .nbib, Web of Science, NoteExpress."""

    media_type = "application/x-endnote-refer"

    def recognises(self, data: bytes, name: str) -> bool:
        """The line that an entry of one of them begins with."""
        return bool(name) and any(begins.search(data[:65536]) for begins, _ in _TAGGED)

    def read(self, data: bytes, name: str) -> Document:
        """The entries, in the file's order."""
        decoded = decode(data, name)
        dialect = next(dialect for begins, dialect in _TAGGED if begins.search(data[:65536]))
        return _Lists(self.media_type).document(from_tagged(decoded.text, dialect), data, name, decoded.problems)


class XmlListReader:
    """Libraries in XML: EndNote's, and Zotero's RDF."""

    media_type = "application/xml"

    def recognises(self, data: bytes, name: str) -> bool:
        """The root of one of them."""
        return bool(name) and any(root.match(data[:4096]) for root in (ENDNOTE_ROOT, ZOTERO_ROOT))

    def read(self, data: bytes, name: str) -> Document:
        """The records, in the file's order."""
        try:
            root = parse_xml(data)
        except BadXmlError as error:
            raise unreadable(name, str(error), "Export the list again, or as RIS.") from error
        items = from_endnote(root) if ENDNOTE_ROOT.match(data[:4096]) else from_zotero(root)
        return _Lists(self.media_type).document(items, data, name)


class UrlListReader:
    """One address a line; empty lines and lines that begin with # are left out."""

    media_type = "text/uri-list"

    def recognises(self, data: bytes, name: str) -> bool:
        """Every line is an address (words may follow it) or a comment, and most say http."""
        head = data[:200_000].decode("utf-8", "replace").lstrip("\ufeff")
        lines = [line.strip() for line in head.splitlines() if line.strip() and not line.lstrip().startswith("#")]
        spoken = sum(1 for line in lines if _PLAIN_URL.match(line))
        alone = sum(1 for line in lines if " " not in line)
        return bool(lines) and bool(name) and spoken > 0.5 * len(lines) and alone > 0.5 * len(lines) and all(map(_URL_LINE.match, lines))

    def read(self, data: bytes, name: str) -> Document:
        """Each address as an entry and a link; the text is the file's."""
        decoded = decode(data, name)
        text = decoded.text
        out = Builder()
        out.problems += decoded.problems
        out.write(text)
        position = 0
        for number, raw in enumerate(text.splitlines(keepends=True), 1):
            found = _URL_LINE.match(raw.strip())
            if found is not None and not raw.lstrip().startswith("#"):
                url = found["url"]
                start = position + raw.index(url)
                label = str(len(out.notes) + 1)
                out.note(label, Note(label, len(out.notes) + 1, url, start, start + len(url), entry=True))
                out.links.append(Hyperlink(url, start, start + len(url)))
                out.anchors.append(Anchor(start, Place(line=number, column=1)))
            position += len(raw)
        return out.build(source_of(data, name, self.media_type))
