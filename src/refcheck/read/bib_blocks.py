"""The blocks of a .bib file, with what BibTeX itself does to them: pieces joined by #, keys and fields given twice, fields of a parent."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_SIGN = re.compile(r"\\.|[{}\"#]", re.DOTALL)
_INTO_BOOK = {"title": "booktitle", "subtitle": "booksubtitle"}  # what a parent's title is to the child
_NOT_INHERITED = frozenset(
    ("ids", "crossref", "xref", "xdata", "entryset", "label", "keywords", "abstract", "file", "doi", "url", "pages", "author")
)


@dataclass(slots=True)
class Block:
    """An entry as it stands: line from 1, key, type, fields by lower-case name."""

    line: int
    key: str
    kind: str
    fields: dict[str, str] = field(default_factory=dict)


def blocks_of(text: str) -> tuple[list[Block], list[str]]:
    """The entries in the file's order, and a sentence for each that is broken or whose key or field comes twice."""
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what it warns of is among our problems
    library = parse_string(text.lstrip("\ufeff"), parse_stack=[])
    strings: dict[str, str] = {}
    for named in library.strings:
        strings.setdefault(named.key.lower(), _value(str(named.value), strings))
    blocks = [_block(entry, strings) for entry in library.entries]
    problems: list[str] = []
    for failed in library.failed_blocks:
        line, kept = (failed.start_line or 0) + 1, failed.ignore_error_block
        if isinstance(kept, Entry) and isinstance(failed, DuplicateBlockKeyBlock):
            problems.append(f"line {line}: the key {kept.key} stands a second time; BibTeX leaves this entry out")
        elif isinstance(kept, Entry) and isinstance(failed, DuplicateFieldKeyBlock):
            problems.append(f"line {line}: a field of {kept.key} stands twice; the first counts")
        else:
            problems.append(f"line {line}: this entry cannot be parsed and was left out")
            continue
        blocks.append(_block(kept, strings))
    blocks.sort(key=lambda block: block.line)
    return _with_parents(blocks), problems


def _block(entry: object, strings: Mapping[str, str]) -> Block:
    fields: dict[str, str] = {}
    for one in entry.fields:  # type: ignore[attr-defined] # bibtexparser's Entry, which is imported late
        fields.setdefault(one.key.lower(), _value(str(one.value), strings).strip())
    return Block((entry.start_line or 0) + 1, entry.key, entry.entry_type, fields)  # type: ignore[attr-defined] # as above


def _value(raw: str, strings: Mapping[str, str]) -> str:
    """A field without its braces or quotation marks; pieces joined by # as one, names of strings by what they stand for."""
    joined: list[str] = []
    for piece in _pieces(raw.strip()):
        if len(piece) > 1 and (piece[0], piece[-1]) in (("{", "}"), ('"', '"')):
            joined.append(piece[1:-1])
        else:
            joined.append(strings.get(piece.lower(), piece))
    return "".join(joined)


def _pieces(raw: str) -> Iterator[str]:
    """The pieces between the # that stand outside of braces and quotation marks."""
    start = depth = 0
    quoted = False
    for found in _SIGN.finditer(raw):
        sign = found.group()
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth -= 1
        elif sign == '"' and depth == 0:
            quoted = not quoted
        elif sign == "#" and depth == 0 and not quoted:
            yield raw[start : found.start()].strip()
            start = found.end()
    yield raw[start:].strip()


def _with_parents(blocks: list[Block]) -> list[Block]:
    """Each entry with the fields that crossref and xdata give it."""
    by_key: dict[str, Block] = {}
    for block in blocks:
        by_key.setdefault(block.key.lower(), block)
    for block in blocks:
        for name in ("xdata", "crossref"):
            for key in (k.strip().lower() for k in block.fields.get(name, "").split(",") if k.strip()):
                parent = by_key.get(key)
                if parent is not None and parent is not block:
                    _inherit(block, parent, whole=name == "xdata")
    return [block for block in blocks if block.kind.lower() not in ("xdata", "set")]


def _inherit(block: Block, parent: Block, *, whole: bool) -> None:
    for name, value in parent.fields.items():
        if whole:
            block.fields.setdefault(name, value)
        elif name not in _NOT_INHERITED and not (name in ("year", "date") and block.fields.keys() & {"year", "date"}):
            block.fields.setdefault(_INTO_BOOK.get(name, name), value)
