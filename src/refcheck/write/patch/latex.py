r"""Archived copies named in LaTeX: behind \url, \nolinkurl and \href commands, outside comments."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refcheck.write.patch.edits import Edit
from refcheck.write.patch.links import ArchivedLink, archived_words, names_copy, same_address

_GROUP = r"\{((?:[^{}\\]|\\.|\{[^{}]*\})*)\}"
_COMMAND = re.compile(
    r"\\(?:url|nolinkurl|path)\s*"
    + _GROUP
    + r"|\\href\s*(?:\[[^\]]*\]\s*)?"
    + _GROUP
    + r"\s*\{(?:[^{}\\]|\\.|\{(?:[^{}]|\{[^{}]*\})*\})*\}",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\([%#&_~{}$^])")
_AHEAD = 400  # characters behind an address where its copy would be named


def latex_edits(text: str, links: Sequence[ArchivedLink], language: str) -> dict[int, list[Edit]]:
    """Index of a link → its edits. Where several citations share an address, the first one's copy is named."""
    found: dict[int, list[Edit]] = {}
    for command in _COMMAND.finditer(text):
        if _commented(text, command.start()):
            continue
        address = _ESCAPED.sub(r"\1", command.group(1) or command.group(2) or "").strip()
        index = next((i for i, link in enumerate(links) if same_address(address, link.url)), None)
        if index is None or names_copy(text[command.end() : command.end() + _AHEAD].partition("\n\n")[0], links[index]):
            continue
        words = archived_words(links[index], language, latex_url(links[index].archive_url))
        found.setdefault(index, []).append(Edit(command.end(), words))
    return found


def latex_url(url: str) -> str:
    r"""The address in a \url command that may stand inside a note: there % and # would end it."""
    return "\\url{" + re.sub(r"[%#]", lambda m: "\\" + m.group(), url) + "}"


def _commented(text: str, position: int) -> bool:
    line = text[text.rfind("\n", 0, position) + 1 : position]
    return re.search(r"(?<!\\)(?:\\\\)*%", re.sub(r"\\(?:url|href|nolinkurl|path)\s*\{[^{}]*\}", "", line)) is not None
