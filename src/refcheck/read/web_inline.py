"""Notes that stand inside a page's running text (side notes, tool tips, LaTeXML) are put after it, with a mark left in their place."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOTE = re.compile(
    r"(?<![\w-])(?:sidenote|ltx_role_(?:foot|end)note|modern-footnotes-footnote__note|inline-?(?:foot)?note|footnote-inline)(?![\w-])"
)
_OWN_MARK = re.compile(r"(?<![\w-])(?:ltx_note_mark|ltx_tag_note|sidenote-number|margin-toggle)(?![\w-])")
_HANDLED = re.compile(r"""['"]#?([\w:.-]{3,80})['"]""")
_COMMENT_MARK = re.compile(r"#(?:cmnt\d+$|_msocom_\d+$)")
_COMMENT = re.compile(r"(?:cmnt\d+|_msocom_\d+)$")
_NUMBER = re.compile(r"[\s\[(（]*(\d{1,4})[\s\])）]*")


def notes_apart(root: HtmlElement) -> None:
    """Change a tree so that each inline note is a paragraph at the end, called by a raised link; links by script become links."""
    _follow_scripts(root)
    _leave_comments_out(root)
    body = root.find(".//body")
    notes = [e for e in root.iter() if isinstance(e.tag, str) and _NOTE.search((e.get("class") or "").lower())]
    known = set(notes)
    for position, note in enumerate([n for n in notes if known.isdisjoint(n.iterancestors())]):
        _set_apart(note, position + 1, root if body is None else body)


def _leave_comments_out(root: HtmlElement) -> None:
    """What readers wrote beside a text is none of it: the comments that Google Docs and Word put into a page, and their marks."""
    for element in list(root.iter("a", "div")):
        unwanted = _comment(element)
        if unwanted is not None and unwanted.getparent() is not None:
            unwanted.drop_tree()


def _comment(element: HtmlElement) -> HtmlElement | None:
    """The element that holds a comment or its mark, if this one shows it."""
    if element.tag == "div":
        return element if "mso-element:comment-list" in (element.get("style") or "").replace(" ", "") else None
    if _COMMENT_MARK.match(element.get("href") or "") is not None:
        return element
    if _COMMENT.match(element.get("id") or element.get("name") or "") is None:
        return None
    blocks = list(element.iterancestors("div", "p"))
    alone = [block for block in blocks[:2] if len(block.findall(".//a[@href]")) == 1]
    return alone[-1] if alone else None


def plain_target(href: str) -> str:
    """Where a link leads that goes by way of a counter of clicks (documents exported by Google, mail by Outlook)."""
    if "google." not in href and "safelinks." not in href:
        return href
    try:
        parts = urlsplit(href)
    except ValueError:
        return href
    host, query = parts.hostname or "", parse_qs(parts.query)
    if re.fullmatch(r"(?:www\.)?google\.\w{2,3}(?:\.\w\w)?", host) and parts.path == "/url":
        return next(iter(query.get("q", []) + query.get("url", [])), href)
    return next(iter(query.get("url", [])), href) if host.endswith("safelinks.protection.outlook.com") else href


def _follow_scripts(root: HtmlElement) -> None:
    """<a onclick="go('note-1')"> as a link to the element of that name."""
    names = None
    for link in root.iter("a"):
        if link.get("onclick") and (link.get("href") or "#").startswith(("#", "javascript:")) and len(link.get("href") or "#") < 20:
            names = names if names is not None else {e.get("id") for e in root.iter() if isinstance(e.tag, str) and e.get("id")}
            wanted = next((n for n in _HANDLED.findall(link.get("onclick") or "") if n in names), None)
            if wanted is not None:
                link.set("href", f"#{wanted}")


def _set_apart(note: HtmlElement, position: int, body: HtmlElement) -> None:
    label = _label(note) or str(position)
    moved = copy.deepcopy(note)
    moved.tail = None
    for mark in [e for e in moved.iter() if isinstance(e.tag, str) and e is not moved and _OWN_MARK.search((e.get("class") or "").lower())]:
        mark.drop_tree()
    frame = body.makeelement("p", {"id": f"_inline-note-{position}"})
    moved.tag = "span"
    moved.attrib.clear()
    frame.append(moved)
    body.append(frame)
    tail = note.tail
    note.clear()
    note.tail = tail
    note.tag = "sup"
    call = body.makeelement("a", {"href": f"#_inline-note-{position}", "class": "noteref"})
    call.text = label
    note.append(call)


def _label(note: HtmlElement) -> str | None:
    """The number printed for a note: its own mark's, or that of the raised figure before it, which is taken away."""
    own = next((e for e in note.iter() if isinstance(e.tag, str) and "ltx_note_mark" in (e.get("class") or "")), None)
    if own is not None and _NUMBER.fullmatch(own.text_content()):
        return str(own.text_content().strip())
    before = note.getprevious()
    if before is not None and before.tag == "sup" and not (before.tail or "").strip():
        found = _NUMBER.fullmatch(before.text_content())
        if found is not None:
            before.drop_tree()
            return str(found[1])
    return None
