"""Links that the file carries are the truth about addresses: they mend what typesetting broke in the printed one."""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.model import Document, FieldOrigin, Hyperlink, Note, ParsedNote, Reference


def prefer_links(document: Document, note: Note, parsed: ParsedNote) -> ParsedNote:
    """Take the target of the link that lies on a printed address where the two differ only by what typesetting does."""
    inside = [link for link in document.links if note.start <= link.start < note.end and link.url.lower().startswith(("http", "ftp"))]
    if not inside:
        return parsed
    return replace(parsed, references=tuple(_mended(r, inside, note.start) for r in parsed.references))


def _mended(reference: Reference, links: list[Hyperlink], base: int) -> Reference:
    span = reference.origin.get("URL")
    if reference.URL is None or span is None or span.start is None or span.end is None:
        return reference
    for link in links:
        if not (link.start < base + span.end and base + span.start < link.end):
            continue
        if link.url != reference.URL and _bare(link.url) != _bare(reference.URL) and not _grown(reference.URL, link.url):
            continue
        if link.url == reference.URL or (
            _bare(link.url) == _bare(reference.URL) and len(link.url) <= len(reference.URL) + 1 and "%" in link.url
        ):
            return reference
        origin = FieldOrigin(span.start, span.end, "url-from-link")
        return replace(reference, URL=link.url, origin={**reference.origin, "URL": origin})
    return reference


def _bare(url: str) -> str:
    return re.sub(r"[-\s\u00ad/]", "", url).lower()


def _grown(printed: str, target: str) -> bool:
    """Whether the target is the printed address and more (it was cut at a line's end)."""
    return len(printed) >= 15 and target.startswith(printed.rstrip("-"))
