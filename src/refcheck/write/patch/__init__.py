"""Corrections written into a copy of the user's file: pure functions of its bytes. PATCHERS names the kinds of files that can be mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from refcheck.write.patch.bib import bib_edits
from refcheck.write.patch.diff import unified_diff
from refcheck.write.patch.edits import Edit, Unwritable, apply_edits
from refcheck.write.patch.html import html_edits
from refcheck.write.patch.latex import latex_edits
from refcheck.write.patch.links import ArchivedLink, names_copy
from refcheck.write.patch.markdown import markdown_edits
from refcheck.write.patch.text import text_edits

Patcher = Callable[[str, Sequence[ArchivedLink], str], dict[int, list[Edit]]]
"""(the file's text, links, the paper's language) -> index of a link → its edits."""

PATCHERS: dict[str, Patcher] = {
    "text": text_edits,
    "markdown": markdown_edits,
    "html": html_edits,
    "latex": latex_edits,
    "bib": bib_edits,
}


@dataclass(frozen=True, slots=True)
class Patched:
    """The file's bytes afterwards, the links that were written, and those for which no place was found (named copies are neither)."""

    data: bytes
    written: tuple[ArchivedLink, ...] = ()
    left: tuple[ArchivedLink, ...] = ()


def patch(data: bytes, kind: str, links: Sequence[ArchivedLink], *, encoding: str, language: str) -> Patched:
    """Write archived links into a file of `kind` (a key of PATCHERS); everything else stays as it is, byte by byte.

    Raises Unwritable when the encoding cannot hold the words, KeyError for a kind that is none.
    """
    mark = len("\ufeff".encode(encoding)) if _marked(data, encoding) else 0
    text = data[mark:].decode(encoding)
    found = PATCHERS[kind](text, links, language)
    edits = [edit for index in sorted(found) for edit in found[index]]
    made = apply_edits(data, edits, encoding)
    written = tuple(link for i, link in enumerate(links) if i in found)
    done = {link.url for link in written}
    return Patched(made, written, tuple(link for link in links if link.url not in done and not names_copy(text, link)))


def _marked(data: bytes, encoding: str) -> bool:
    return encoding.lower().startswith("utf") and data.startswith("\ufeff".encode(encoding))


__all__ = ["PATCHERS", "ArchivedLink", "Edit", "Patched", "Unwritable", "apply_edits", "names_copy", "patch", "unified_diff"]
