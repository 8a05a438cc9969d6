r"""Archived copies named in LaTeX: behind \url, \nolinkurl and \href commands, outside comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
_DELIMITED = re.compile(r"\\(?:url|nolinkurl|path)\s*([|!+/])((?:(?!\1)[^\n])+)\1")
_VERBATIM = re.compile(r"\\verb\*?([^\w\s*]).*?\1|\\begin\{(verbatim|lstlisting|minted|filecontents\*?|comment)\}.*?\\end\{\2\}", re.DOTALL)
_BARE = re.compile(r"https?://(?:\\[%#&_~{}$^]|[^\s\\{}<>|\"'%])+")
_ESCAPED = re.compile(r"\\([%#&_~{}$^])")
_AHEAD = 400  # characters behind an address where its copy would be named


def latex_edits(text: str, links: Sequence[ArchivedLink], language: str) -> dict[int, list[Edit]]:
    """Index of a link → its edits. Where several citations share an address, the first one's copy is named."""
    found: dict[int, list[Edit]] = {}
    closed = [m.span() for m in _VERBATIM.finditer(text)]
    for start, end, address in sorted(_addresses(text)):
        if _commented(text, start) or any(first <= start < last for first, last in closed):
            continue
        index = next((i for i, link in enumerate(links) if same_address(address, link.url)), None)
        if index is None or names_copy(text[end : end + _AHEAD].partition("\n\n")[0], links[index]):
            continue
        words = archived_words(links[index], language, latex_url(links[index].archive_url))
        found.setdefault(index, []).append(Edit(end, words))
    return found


def _addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, address) of each command that holds one, and of addresses that are printed without a command."""
    commands = [(m.span(), m.group(1) or m.group(2) or "") for m in _COMMAND.finditer(text)]
    commands += [(m.span(), m.group(2)) for m in _DELIMITED.finditer(text)]
    for (start, end), address in commands:
        yield start, end, _ESCAPED.sub(r"\1", address).strip()
    for bare in _BARE.finditer(text, max(text.find("\\begin{document}"), 0)):
        if not any(start <= bare.start() < end for (start, end), _ in commands):
            printed = bare.group().rstrip(".,;:!?)]")
            yield bare.start(), bare.start() + len(printed), _ESCAPED.sub(r"\1", printed)


def latex_url(url: str) -> str:
    r"""The address in a \url command that may stand inside a note: there % and # would end it."""
    return "\\url{" + re.sub(r"[%#]", lambda m: "\\" + m.group(), url) + "}"


def _commented(text: str, position: int) -> bool:
    line = text[text.rfind("\n", 0, position) + 1 : position]
    return re.search(r"(?<!\\)(?:\\\\)*%", re.sub(r"\\(?:url|href|nolinkurl|path)\s*\{[^{}]*\}", "", line)) is not None
