"""Does a page have the place that a fragment names? `#id`, text fragments (`#:~:text=`) and a PDF's `#page=`."""

from __future__ import annotations

import re
from urllib.parse import unquote

from refcheck.extract.charset import decode
from refcheck.extract.html import Html
from refcheck.extract.labels import codecs_of
from refcheck.lang.later import later
from refcheck.model import Capture, Page
from refcheck.page.phrases import folded

FOUND, MISSING = "found", "missing"
_PAGE = later(r"(?:^|[&;])page=(\d{1,6})(?:&|;|$)", re.IGNORECASE)
_STATE = later(r"[\w.-]+[=(]")  # what scripts, players and other programs read: t=35, xywh=…, xpointer(…)
_DOTTED = later(r"(?:\.[0-9A-F]{2})+")
_NO_BLANKS = "\u0e00"  # letters from here on stand in scripts without blanks between words
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
    names = _spellings(plain, page.charset)
    if any(n.lower() == "top" for n in names):
        return FOUND
    html = Html(decode(capture.body, capture.header("content-type")).text)
    if names & html.anchors:
        return FOUND
    return None if _STATE.match(plain) or html.is_cut else MISSING


def _spellings(plain: str, charset: str | None) -> set[str]:
    """The names that a fragment may mean: as printed, percent-decoded as UTF-8 and as the page is written, with the dots that wikis put for
    percent signs, and with what hosts of code put before the names of their texts."""
    names = {plain, unquote(plain)}
    dotted = _DOTTED.sub(lambda m: m[0].replace(".", "%"), plain)
    for spelled in {plain, dotted}:
        names.add(unquote(spelled))
        if "%" in spelled and charset is not None:
            names.add(unquote(spelled, encoding=codecs_of(charset)[0]))
    return names | {f"user-content-{n}" for n in names}


def _sheet_state(fragment: str, sheets: int) -> str | None:
    match = _PAGE.search(fragment)
    if match is None or not sheets:
        return None
    return FOUND if 1 <= int(match[1]) <= sheets else MISSING


def _text_state(directive: str, text: str) -> str | None:
    """The text directives of a fragment: each `text=[prefix-,]start[,end][,-suffix]` must stand in the text."""
    wanted = [d.removeprefix("text=") for d in directive.split("&") if d.startswith("text=")]
    if not wanted or not text:
        return None
    whole = folded(text)
    return FOUND if all(_stands(one, whole) for one in wanted) else MISSING


def _stands(directive: str, text: str) -> bool:
    """Whether the words stand in order: prefix and start side by side, as end and suffix, and each at the bounds of words."""
    parts = directive.split(",")
    prefix = parts.pop(0)[:-1] if len(parts) > 1 and parts[0].endswith("-") else ""
    suffix = parts.pop()[1:] if len(parts) > 1 and parts[-1].startswith("-") else ""
    pieces = [folded(unquote(p)) for p in (prefix, *parts[:2], suffix) if p]
    position = 0
    for piece in pieces:
        found = _next(piece, text, position)
        if found < 0:
            return False
        position = found + len(piece)
    return True


def _next(piece: str, text: str, position: int) -> int:
    """Where a piece stands next, not within a longer word; -1: nowhere."""
    found = text.find(piece, position)
    while found >= 0 and piece and (_within(text, found) or _within(text, found + len(piece))):
        found = text.find(piece, found + 1)
    return found


def _within(text: str, at: int) -> bool:
    """Whether a place lies within a word of a script that parts its words by blanks."""
    return 0 < at < len(text) and all(c.isalpha() and c < _NO_BLANKS for c in text[at - 1 : at + 1])
