"""Archived copies named in .bib files: in `addendum` (biblatex) or `note` (BibTeX), the fields that every style prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from refcheck.write.patch.edits import Edit
from refcheck.write.patch.latex import latex_url
from refcheck.write.patch.links import ArchivedLink, archived_words, names_copy, same_address, unbracketed

_ENTRY = re.compile(r"^[ \t]*@(\w+)\s*[{(]\s*[^\s,{}()]*\s*,", re.MULTILINE)
_NAME = re.compile(r"\s*([A-Za-z][\w.:+/-]*)\s*=\s*")
_NO_ENTRIES = frozenset({"comment", "string", "preamble"})
_URL_COMMAND = re.compile(r"\\(?:url|nolinkurl|path|href)\s*\{([^{}]+)\}")
_BIBLATEX = re.compile(
    r"^\s*(?:date|urldate|journaltitle|location|langid|langidopts|addendum|origdate|subtitle)\s*=|^\s*@online\b",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Field:
    """A field's name in lower case, the offset where it begins, and the span of its value with what encloses it."""

    name: str
    begin: int
    start: int
    end: int


def bib_edits(text: str, links: Sequence[ArchivedLink], language: str) -> dict[int, list[Edit]]:
    """Index of a link → its edits. Entries that cannot be taken apart are left as they are."""
    found: dict[int, list[Edit]] = {}
    slot = "addendum" if _BIBLATEX.search(text) else "note"
    for first, last in _entries(text):
        fields = {f.name: f for f in _fields(text, first, last)}
        url, address = _address(text, fields)
        if url is None or "archiveurl" in fields:
            continue
        index = next((i for i, link in enumerate(links) if same_address(address, link.url)), None)
        if index is None or names_copy(text[first:last], links[index]):
            continue
        words = unbracketed(archived_words(links[index], language, latex_url(links[index].archive_url)))
        edit = _added(text, url, slot, words) if slot not in fields else _extended(text, fields[slot], words)
        if edit is not None:
            found[index] = [*found.get(index, []), edit]
    return found


def _address(text: str, fields: dict[str, _Field]) -> tuple[_Field | None, str]:
    r"""The field that holds the entry's address, and the address: `url`, else the first with a \url command."""
    if "url" in fields:
        url = fields["url"]
        return url, _plain(text[url.start : url.end].strip('{}" \t\r\n'))
    for field in fields.values():
        command = _URL_COMMAND.search(text, field.start, field.end)
        if command:
            return field, _plain(command.group(1).strip())
    return None, ""


def _plain(address: str) -> str:
    return re.sub(r"\\([%#&_~])", r"\1", address)


def _added(text: str, url: _Field, slot: str, words: str) -> Edit:
    """A new field behind the url, indented and aligned as that one is."""
    line = text.rfind("\n", 0, url.begin) + 1
    indent = text[line : url.begin]
    name_to_value = text[url.begin + len(url.name) : url.start]
    pad = max(len(name_to_value.partition("=")[0]) - (len(slot) - len(url.name)), 1 if name_to_value[:1] == " " else 0)
    equals = " " * pad + "=" + name_to_value.partition("=")[2]
    opening, closing = ('"', '"') if text[url.start : url.start + 1] == '"' else ("{", "}")
    if indent.strip():
        return Edit(url.end, f", {slot}{equals}{opening}{words}{closing}")
    newline = "\r\n" if text[line - 2 : line] == "\r\n" else "\n"
    return Edit(url.end, f",{newline}{indent}{slot}{equals}{opening}{words}{closing}")


def _extended(text: str, field: _Field, words: str) -> Edit | None:
    """The words behind those that the field holds already; joined on where the value names a string; None where there is none."""
    if field.end - field.start < 1:
        return None
    if text[field.start] not in '{"' or "#" in _outside(text[field.start : field.end]):
        return Edit(field.end, f" # {{. {words}}}")
    held = text[field.start + 1 : field.end - 1].rstrip()
    joint = "" if not held else " " if held[-1] in ".。;；" else ". "
    return Edit(field.start + 1 + len(held), joint + words)


def _outside(value: str) -> str:
    """A value without what stands in braces or quotation marks."""
    depth, quoted, out = 0, False, []
    for position, char in enumerate(value):
        if char in "{}" and value[position - 1 : position] != "\\":
            depth += 1 if char == "{" else -1
        elif char == '"' and depth == 0:
            quoted = not quoted
        elif depth == 0 and not quoted:
            out.append(char)
    return "".join(out)


def _entries(text: str) -> Iterator[tuple[int, int]]:
    """The stretches between an entry's key and its closing bracket."""
    position = 0
    while found := _ENTRY.search(text, position):
        last = _closing(text, found.end(), round_bracket="(" in found.group())
        position = max(last, found.end())
        if found.group(1).lower() not in _NO_ENTRIES:
            yield found.end(), last


def _closing(text: str, start: int, *, round_bracket: bool) -> int:
    """Where the entry ends; round brackets count where no brace is open."""
    depth = 1
    for position in range(start, len(text)):
        if text[position] in "{}" and text[position - 1] != "\\":
            depth += 1 if text[position] == "{" else -1
        if depth == 0 or (round_bracket and depth == 1 and text[position] == ")"):
            return position
    return len(text)


def _fields(text: str, first: int, last: int) -> Iterator[_Field]:
    position = first
    while position < last and (name := _NAME.match(text, position, last)):
        end = _value_end(text, name.end(), last)
        yield _Field(name.group(1).lower(), name.start(1), name.end(), end)
        comma = text.find(",", end, last)
        if comma < 0:
            return
        position = comma + 1


def _value_end(text: str, start: int, last: int) -> int:
    """Behind the value that begins at `start`: to the comma or the entry's end, blanks left out."""
    depth, quoted = 0, False
    for position in range(start, last):
        char = text[position]
        if char in "{}" and text[position - 1] != "\\":
            depth += 1 if char == "{" else -1
        elif char == '"' and depth == 0:
            quoted = not quoted
        elif char == "," and depth == 0 and not quoted:
            return start + len(text[start:position].rstrip())
    return start + len(text[start:last].rstrip())
