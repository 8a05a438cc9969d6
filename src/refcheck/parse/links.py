"""Links that the file carries are the truth about addresses: they mend what typesetting broke in the printed one."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

from refcheck.lang.later import later
from refcheck.model import FieldOrigin, Hyperlink, Note, ParsedNote, Reference
from refcheck.parse.beginnings import Beginnings

_SWALLOWED = later(r"\\?[（(]?[\u3001-\u3011\uff08-\uff0c\uff1a-\uff1f]")  # （2024年1月13日アクセス）, ，访问时间
_ENCYCLOPEDIA = later(r"//[^/]*wikipedia\.org/wiki/")  # what a title links to there is an article about it


def prefer_links(note: Note, parsed: ParsedNote, links: Beginnings[Hyperlink]) -> ParsedNote:
    """Take the target of the link that lies on a printed address where the two differ only by what typesetting does."""
    inside = [link for link in links.within(note.start, note.end) if link.url.lower().startswith(("http", "ftp"))]
    if not inside:
        return parsed
    return replace(parsed, references=tuple(_mended(r, inside, note.start) for r in parsed.references))


def _mended(reference: Reference, links: list[Hyperlink], base: int) -> Reference:
    span = reference.origin.get("URL")
    if reference.URL is None and reference.DOI is None:
        return _linked(reference, links, base)
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


def _linked(reference: Reference, links: list[Hyperlink], base: int) -> Reference:
    """A work that prints no address, and whose title is a link: the link's target, the original's where it leads to a copy of it."""
    title = reference.origin.get("title")
    if title is None or title.start is None or title.end is None or not links:
        return reference
    begin, end = base + title.start, base + title.end
    own = next((k for k in links if min(k.end, end) - max(k.start, begin) > 0.7 * (end - begin) and not _ENCYCLOPEDIA.search(k.url)), None)
    if own is None:
        return reference
    original = next((k.url for k in links if k.url != own.url and own.url.endswith(k.url)), own.url)
    origin = FieldOrigin(None, None, "url-from-title-link")
    return replace(reference, URL=original, origin={**reference.origin, "URL": origin})


def _bare(url: str) -> str:
    return re.sub(r"[-\s\u00ad/]", "", url).lower()


def _grown(printed: str, target: str) -> bool:
    """Whether the target is the printed address and more (it was cut at a line's end), and not the words behind it that a program took for its rest."""
    stem = printed.rstrip("-")
    return len(printed) >= 15 and target.startswith(stem) and _SWALLOWED.match(unquote(target[len(stem) :])) is None
