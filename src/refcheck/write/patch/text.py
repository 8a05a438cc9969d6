"""Archived copies named in running text: behind the printed address, and behind the access statement that follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from refcheck.model import Span
from refcheck.write.patch.edits import Edit
from refcheck.write.patch.links import ArchivedLink, archived_words, brackets_addresses, names_copy

_CLOSERS = {"<": ">", "＜": "＞", "〈": "〉", "《": "》"}
_GROUP = re.compile(r"[ \t\u3000]*(?:（[^（）\n]{1,60}）|\([^()\n]{1,60}\)|\[[^\[\]\n]{1,40}\]|［[^［］\n]{1,40}］|〔[^〔〕\n]{1,40}〕)")
_TARGET_END = re.compile(r">?(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)")
_URL_CHARACTER = re.compile(r"[\w/%?&=#~+-]")


def text_edits(text: str, links: Sequence[ArchivedLink], language: str) -> dict[int, list[Edit]]:
    """Index of a link → its edits, for plain text. Links whose copy is named already, or that are not found, are left out."""
    return edits_at(text, links, language, markdown=False)


def edits_at(
    text: str, links: Sequence[ArchivedLink], language: str, *, markdown: bool, closed: Sequence[tuple[int, int]] = ()
) -> dict[int, list[Edit]]:
    """The edits outside of the stretches `closed`; with `markdown` the copy's address is always an autolink."""
    found: dict[int, list[Edit]] = {}
    taken: set[int] = set()
    for index, link in enumerate(links):
        for place in _places(text, link, closed):
            after, bracketed = _behind(text, place, link.accessed)
            if after in taken or names_copy(neighbourhood(text, place.start, place.end, link.scope), link):
                continue
            taken.add(after)
            shown = f"<{link.archive_url}>" if markdown or bracketed or brackets_addresses(language) else link.archive_url
            found.setdefault(index, []).append(Edit(after, archived_words(link, language, shown)))
    return found


def _places(text: str, link: ArchivedLink, closed: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Where the address is printed, outside of what is closed: as the note's reading knows it, else every whole occurrence."""

    def is_open(position: int) -> bool:
        return not any(start <= position < end for start, end in closed)

    if (
        link.place is not None
        and is_open(link.place.start)
        and re.sub(r"\s", "", text[link.place.start : link.place.end]).startswith("http")
    ):
        yield link.place
        return
    first, last = (link.scope.start, link.scope.end) if link.scope else (0, len(text))
    at = text.find(link.url, first, last)
    while at >= 0:
        end = at + len(link.url)
        if is_open(at) and not _URL_CHARACTER.match(text[at - 1 : at] or " ") and not _URL_CHARACTER.match(text[end : end + 1] or " "):
            yield Span(at, end)
        at = text.find(link.url, end, last)


def neighbourhood(text: str, start: int, end: int, scope: Span | None) -> str:
    """The note, or without one the paragraph from the address on: where a copy would be named."""
    if scope is not None and scope.start <= start < scope.end:
        return text[end : max(scope.end, end)]
    gap = re.compile(r"\n[ \t\r]*\n").search(text, end)
    return text[end : gap.start() if gap else len(text)]


def _behind(text: str, place: Span, accessed: Span | None) -> tuple[int, bool]:
    """(the offset behind the address with what closes it, whether it stands in pointed brackets)."""
    before, end = text[max(0, place.start - 2) : place.start], place.end
    bracketed = bool(before) and before[-1] in _CLOSERS
    if before == "](" or (before == "(<" and text[place.start - 3 : place.start - 2] == "]"):
        closing = _TARGET_END.match(text, end)
        end = closing.end() if closing else end
    elif bracketed:
        gap = re.compile(r"\s*" + re.escape(_CLOSERS[before[-1]])).match(text, end)
        end = gap.end() if gap else end
    group = _GROUP.match(text, end)
    if group and accessed is not None and group.start() <= accessed.start and accessed.end <= group.end():
        end = group.end()
    return end, bracketed
