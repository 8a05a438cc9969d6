"""Archived copies named in Markdown: as in plain text, but never inside code, tags, metadata or the machinery of links."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refcheck.write.patch.edits import Edit
from refcheck.write.patch.links import ArchivedLink, archived_words, names_copy, same_address
from refcheck.write.patch.text import edits_at, neighbourhood

_FENCE = r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t\r]*$|\Z)"
_CLOSED = re.compile(
    r"\A---[ \t\r]*\n.*?^(?:---|\.\.\.)[ \t\r]*$"  # metadata
    rf"|{_FENCE}"
    r"|(?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)"  # code in a line
    r"|<!--.*?-->|<[a-zA-Z/][^<>\s:@]*(?:\s[^<>]*)?>",  # comments and tags, but not <http://…>
    re.MULTILINE | re.DOTALL,
)
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)([^\]\n]+)\]:[ \t]*(?:\r?\n[ \t]+)?<?(\S+?)>?(?=[ \t\r]|$)[^\n]*$", re.MULTILINE)
_LINK_TEXT = re.compile(r"\[[^\[\]\n]*\](?=\()")


def markdown_edits(text: str, links: Sequence[ArchivedLink], language: str) -> dict[int, list[Edit]]:
    """Index of a link → its edits; the copy's address is always an autolink. A link by reference is named where it is used."""
    closed = [m.span() for pattern in (_CLOSED, _DEFINITION, _LINK_TEXT) for m in pattern.finditer(text)]
    found = edits_at(text, links, language, markdown=True, closed=closed)
    code = [m.span() for m in _CLOSED.finditer(text)]
    for definition in _DEFINITION.finditer(text):
        index = next((i for i, link in enumerate(links) if same_address(definition.group(2), link.url)), None)
        if index is None or _inside(definition.start(), code):
            continue
        for use in _uses(text, definition.group(1), [*code, definition.span()]):
            if not names_copy(neighbourhood(text, use.start(), use.end(), None), links[index]):
                words = archived_words(links[index], language, f"<{links[index].archive_url}>")
                found.setdefault(index, []).append(Edit(use.end(), words))
    return found


def _uses(text: str, label: str, closed: Sequence[tuple[int, int]]) -> list[re.Match[str]]:
    """[words][label], [label][] and [label], outside of code and definitions."""
    name = r"\s+".join(re.escape(word) for word in label.split())
    pattern = re.compile(rf"\[[^\[\]\n]+\]\[{name}\]|(?<!\])\[{name}\](?:\[\])?(?![\[(:])", re.IGNORECASE)
    return [m for m in pattern.finditer(text) if not _inside(m.start(), closed)]


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
