"""Archived copies as Robust Links: the attributes data-originalurl, data-versionurl and data-versiondate on the link."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from refcheck.write.patch.edits import Edit
from refcheck.write.patch.links import ArchivedLink, same_address

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|textarea|title|head)\b.*?(?:</\1\s*>|\Z)|<(?:[a-z/!?](?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>|[^<]+|<",
    re.DOTALL | re.IGNORECASE,
)
_ANCHOR = re.compile(r"<a\s", re.IGNORECASE)
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>=`]+))", re.IGNORECASE)
_ENDS_LINK = re.compile(r"</a\s*>", re.IGNORECASE)
_BEHIND_URL = re.compile(r"[\w/%?&=#~+-]|&amp;")


def html_edits(text: str, links: Sequence[ArchivedLink], language: str) -> dict[int, list[Edit]]:
    """Index of a link → its edits. A printed address that is no link yet becomes one."""
    del language  # the attributes speak none
    found: dict[int, list[Edit]] = {}
    distinct = {link.url: (index, link) for index, link in reversed(list(enumerate(links)))}
    inside = False
    for token in _TOKEN.finditer(text):
        piece = token.group()
        if _ANCHOR.match(piece):
            inside = True
            for index, link in distinct.values():
                found.setdefault(index, []).extend(_on_anchor(piece, token.start(), link))
        elif _ENDS_LINK.match(piece):
            inside = False
        elif not piece.startswith("<") and not inside:
            for index, link in distinct.values():
                found.setdefault(index, []).extend(_on_words(piece, token.start(), link))
    return {index: edits for index, edits in found.items() if edits}


def _on_anchor(tag: str, start: int, link: ArchivedLink) -> list[Edit]:
    href = _HREF.search(tag)
    if not href or "data-versionurl" in tag.lower():
        return []
    value = html.unescape(next(g for g in href.groups() if g is not None)).strip()
    return [Edit(start + href.end(), _attributes(link))] if same_address(value, link.url) else []


def _on_words(words: str, start: int, link: ArchivedLink) -> list[Edit]:
    edits: list[Edit] = []
    for printed in dict.fromkeys((html.escape(link.url, quote=False), link.url)):
        at = words.find(printed)
        while at >= 0:
            end = at + len(printed)
            if not _BEHIND_URL.match(words, end) and not re.match(r"[\w/=]", words[at - 1 : at] or " "):
                opening = f'<a href="{html.escape(link.url)}"{_attributes(link)}>'
                edits += [Edit(start + at, opening), Edit(start + end, "</a>")]
            at = words.find(printed, end)
        if edits:
            break
    return edits


def _attributes(link: ArchivedLink) -> str:
    original, version = html.escape(link.url), html.escape(link.archive_url)
    return f' data-originalurl="{original}" data-versionurl="{version}" data-versiondate="{link.when:%Y-%m-%d}"'
