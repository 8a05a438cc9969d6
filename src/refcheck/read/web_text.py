"""An HTML paper as text: blocks parted by empty lines, blanks as a browser shows them, the place of every element with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from refcheck.lang.wrap import UNPRINTED, is_cjk
from refcheck.model.document import Place, RegionKind
from refcheck.read.building import Builder
from refcheck.read.chains import is_list_heading, is_note_heading

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DROPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "noscript",
        "template",
        "svg",
        "math",
        "object",
        "iframe",
        "nav",
        "button",
        "select",
        "textarea",
        "audio",
        "video",
        "canvas",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "section",
        "article",
        "aside",
        "header",
        "footer",
        "main",
        "table",
        "tr",
        "td",
        "th",
        "pre",
        "figure",
        "figcaption",
        "hr",
        "address",
        "body",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_QUOTE_CLASS = re.compile(
    r"(?<![a-z])(?:mso)?(?:intense)?(?:block-?(?:text|quote|quotation)|quote|quotation|citation-block|extract)(?![a-z])"
)
_SET_IN = re.compile(r"margin-left:\s*(?P<size>\d+(?:\.\d+)?)(?P<unit>pt|px|cm|mm|in|em)", re.IGNORECASE)
_POINTS = {"pt": 1.0, "px": 0.75, "cm": 28.35, "mm": 2.835, "in": 72.0, "em": 12.0}
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_UNSEEN = re.compile(
    r"(?<![\w-])(?:cite-accessibility-label|show-for-sr|sr-only|screen-reader-text|screenreader|visually-?hidden)(?![\w-])"
)
_FEW = re.compile(r"\d{1,4}", re.ASCII)
DEEPEST = 400


@dataclass(frozen=True, slots=True)
class Element:
    """An element with a name, a link, or a block that may be a note: its tag, names, target, classes, role and offsets in the text."""

    tag: str
    names: tuple[str, ...]
    href: str
    traits: str  # class, role and epub:type in lower case
    start: int
    end: int
    parents: tuple[int, ...]  # indexes of the recorded elements around it, innermost last
    raised: bool


@dataclass(slots=True)
class WebText:
    """The text with its elements, in the order in which they begin."""

    out: Builder = field(default_factory=Builder)
    elements: list[Element] = field(default_factory=list)
    title: str | None = None
    language: str | None = None
    last: str = "\n"
    break_wanted: bool = False
    counted: dict[HtmlElement, int | None] = field(default_factory=dict)  # the last number of each ordered list of notes


def web_text(root: HtmlElement) -> WebText:
    """The text of a tree. Elements deeper than DEEPEST are read without their structure."""
    web = WebText(language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))
    title = root.find(".//title")
    web.title = _BLANKS.sub(" ", title.text_content()).strip() or None if title is not None else None
    body = root.find(".//body")
    _walk(web, root if body is None else body, (), raised=False, depth=0)
    return web


def _walk(web: WebText, element: HtmlElement, parents: tuple[int, ...], *, raised: bool, depth: int) -> None:
    tag = element.tag
    if not isinstance(tag, str) or tag in _DROPPED or _hidden(element):
        return
    if depth > DEEPEST:
        _words(web, element.text_content())
        return
    block = tag in _BLOCKS
    if tag == "br":
        _break(web, "\n")
    if block:
        web.break_wanted = True
    index = len(web.elements)
    placeholder = Element(tag, (), "", "", 0, 0, parents, raised)
    web.elements.append(placeholder)
    raised = raised or tag == "sup" or "vertical-align:super" in (element.get("style") or "").replace(" ", "")
    before = _flush_position(web, element)
    if element.sourceline:
        web.out.anchor(Place(line=element.sourceline))
    number = _number_in_list(web, element) if tag == "li" else None
    if number is not None:
        _words(web, f"{number}. ")
    _words(web, element.text or "")
    for child in element:
        _walk(web, child, (*parents, index), raised=raised, depth=depth + 1)
        _words(web, child.tail or "")
    start, end = min(before, web.out.length), web.out.length
    inner = element.find(".//sup") if tag == "a" and not raised else None
    raised = raised or (inner is not None and inner.text_content().strip() == web.out.since(start).strip())
    web.elements[index] = _recorded(element, (start, end), parents, raised)
    if block:
        web.break_wanted = True
        _structure(web, "blockquote" if tag in ("p", "div") and _is_quote(element) else tag, start, end)


def _is_quote(element: HtmlElement) -> bool:
    """Whether a paragraph is a block quotation by its class's name, or set in on the left as a whole (word processors write so)."""
    if _QUOTE_CLASS.search((element.get("class") or "").lower()) is not None:
        return True
    style = element.get("style") or ""
    found = _SET_IN.search(style)
    if found is None or element.tag != "p" or re.search(r"text-indent:\s*-|mso-list", style):
        return False
    return float(found["size"]) * _POINTS[found["unit"].lower()] >= 20 and len(element.text_content()) > 60


def _number_in_list(web: WebText, item: HtmlElement) -> int | None:
    """The number that a browser prints before an item of an ordered list of notes or references; None in any other list."""
    listed = item.getparent()
    if listed is None or listed.tag != "ol":
        return None
    if listed not in web.counted:
        start = listed.get("start") or "1"
        web.counted[listed] = (int(start) if _FEW.fullmatch(start) else 1) - 1 if _counts_notes(web, listed) else None
    last = web.counted[listed]
    if last is None:
        return None
    value = item.get("value") or ""
    web.counted[listed] = int(value) if _FEW.fullmatch(value) else last + 1
    return web.counted[listed]


def _counts_notes(web: WebText, listed: HtmlElement) -> bool:
    """Whether an ordered list is one of notes or references: by its class, or the heading over it."""
    if re.search(r"foot-?note|end-?note|references|reflist|citation", (listed.get("class") or "").lower()):
        return True
    last = next((r for r in reversed(web.out.regions) if r.kind in (RegionKind.HEADING, RegionKind.TITLE)), None)
    words = web.out.since(last.start).partition("\n")[0] if last is not None else ""
    return is_note_heading(words) or is_list_heading(words)


def _flush_position(web: WebText, element: HtmlElement) -> int:
    """Where the element's first words will stand: wanted breaks are written before them."""
    if web.break_wanted and (element.text or "").strip():
        _break(web, "\n\n")
    return web.out.length


def _recorded(element: HtmlElement, span: tuple[int, int], parents: tuple[int, ...], raised: bool) -> Element:  # noqa: FBT001 - a fact
    names = tuple(n for n in (element.get("id"), element.get("name")) if n)
    traits = " ".join((element.get("class") or "", element.get("role") or "", element.get("epub:type") or "")).lower()
    return Element(str(element.tag), names, element.get("href") or "", traits, *span, parents, raised)


def _structure(web: WebText, tag: str, start: int, end: int) -> None:
    if tag not in _HEADINGS and tag != "blockquote":
        return
    text = web.out.since(start)[: end - start]
    start += len(text) - len(text.lstrip())
    if tag in _HEADINGS and text.strip():
        first = tag == "h1" and not any(r.kind is RegionKind.TITLE for r in web.out.regions)
        web.out.region(RegionKind.TITLE if first else RegionKind.HEADING, start, end)
    if tag == "blockquote" and text.strip():
        web.out.region(RegionKind.BLOCK_QUOTE, start, end)


def _words(web: WebText, raw: str) -> None:
    text = _BLANKS.sub(" ", raw.translate(UNPRINTED))
    if not text.strip():
        if text and web.last not in " \n" and not web.break_wanted:
            web.out.write(" ")
            web.last = " "
        return
    if web.break_wanted:
        _break(web, "\n\n")
    if web.last in " \n":
        text = text.lstrip(" ")
    web.out.write("".join(_unspaced(text)))
    web.last = text[-1]


def _unspaced(text: str) -> Iterator[str]:
    """Without the blanks that a source line's end leaves between CJK characters."""
    for i, character in enumerate(text):
        inner = character == " " and 0 < i < len(text) - 1
        if not (inner and is_cjk(text[i - 1]) and is_cjk(text[i + 1])):
            yield character


def _break(web: WebText, what: str) -> None:
    if web.out.length:
        web.out.write(what)
    web.last = "\n"
    web.break_wanted = False


def _hidden(element: HtmlElement) -> bool:
    if _UNSEEN.search((element.get("class") or "").lower()) is not None:
        return True
    return element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "").lower()
