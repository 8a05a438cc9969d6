"""Does a page have the place that a fragment names? `#id`, text fragments (`#:~:text=`) and a PDF's `#page=`."""

from __future__ import annotations

import re
from urllib.parse import unquote

from refcheck.extract.charset import decode
from refcheck.model import Capture, Page
from refcheck.page.phrases import folded

FOUND, MISSING = "found", "missing"
_PAGE = re.compile(r"(?:^|[&;])page=(\d{1,6})(?:&|;|$)", re.IGNORECASE)
_ROUTE = ("!", "/")  # routes of scripts: what they show, no plain page tells


def fragment_state(fragment: str, capture: Capture, page: Page) -> str | None:
    """FOUND or MISSING for a fragment (without "#", as printed); None when the answer cannot tell (scripts, pictures, no text)."""
    plain, mark, directive = fragment.partition(":~:")
    if mark:
        return _text_state(directive, page.text)
    if page.media_type == "application/pdf":
        return _sheet_state(plain, len(page.sheets))
    if page.media_type != "text/html" or not plain or plain.startswith(_ROUTE) or not page.text:
        return None
    names = {plain, unquote(plain)}
    if any(n.lower() == "top" for n in names):
        return FOUND
    source = decode(capture.body, capture.header("content-type")).text
    return FOUND if any(_named(source, n) for n in names) else MISSING


def _sheet_state(fragment: str, sheets: int) -> str | None:
    match = _PAGE.search(fragment)
    if match is None or not sheets:
        return None
    return FOUND if 1 <= int(match[1]) <= sheets else MISSING


def _named(source: str, name: str) -> bool:
    """Whether an element carries the name as id, or (as pages of old do) as name."""
    word = re.escape(name)
    return re.search(rf"\s(?:id|name)\s*=\s*(?:\"{word}\"|'{word}'|{word}(?=[\s>]))", source, re.IGNORECASE) is not None


def _text_state(directive: str, text: str) -> str | None:
    """The text directives of a fragment: each `text=[prefix-,]start[,end][,-suffix]` must stand in the text."""
    wanted = [d.removeprefix("text=") for d in directive.split("&") if d.startswith("text=")]
    if not wanted or not text:
        return None
    whole = folded(text)
    return FOUND if all(_stands(one, whole) for one in wanted) else MISSING


def _stands(directive: str, text: str) -> bool:
    parts = directive.split(",")
    prefix = parts.pop(0)[:-1] if len(parts) > 1 and parts[0].endswith("-") else ""
    suffix = parts.pop()[1:] if len(parts) > 1 and parts[-1].startswith("-") else ""
    pieces = [folded(unquote(p)) for p in (prefix, *parts[:2], suffix) if p]
    position = 0
    for piece in pieces:
        found = text.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    return True
