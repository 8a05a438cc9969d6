"""HTML text → a capped tree's yield: visible text, title, headings, metas, links, scripts' words.

Scripts, styles and comments are cut out of the text before it is parsed (they are half of a page), so the tree holds what
is shown. libxml2 bounds nesting by itself; attributes are bounded here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import cast

from lxml import etree

MAX_CHARACTERS = 4_000_000
MAX_TAGS = 120_000  # a tree costs hundreds of bytes a tag; a book of 2,000 pages has fewer
MAX_ATTRIBUTES = 500
_MAX_WORDS = 4_000  # characters of a title, a heading, a link that anybody looks at
_GUARD_FROM = 96 * 1024  # below this size no number of attributes costs more than a fraction of a second
_CUT = re.compile(r"<!--|<script\b|<style\b", re.IGNORECASE)
_ENDS = {"<!--": "-->", "<script": "</script", "<style": "</style"}
_LONG_TAG = re.compile(r"<[a-zA-Z](?:[^>\"'=]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?|[\"'])*+>?")
_BLOCK = re.compile(
    "<(?=p|d|h|ad|td|th|tr|ul|ol|li|br|fig|art|sec|foo|asi|nav|form|main|table|label|center|option|blockq|"
    "/(?:p|d|h|ad|td|th|ul|ol|li|fig|art|sec|foo|asi|nav|form|main|table|center|blockq))",
    re.IGNORECASE,
)
_NOT_SHOWN = ("noscript", "template", "textarea", "select", "iframe", "svg", "object", "title", "head", "rt", "rp")
_NOTE_MARK = re.compile(r"[\[(（［]?\s*(?:注|註|note )?\s*(?:\d{1,3}|[a-z]|[*†‡]+)\s*[\])）］]?", re.IGNORECASE)
_BOXES = re.compile(r"</?(?!(?:p|h[1-6]|br|title|meta|link|a|li|t[dhr]|head|html|body)\b)[a-z][^>]{0,2000}>", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\u3000]+")
_BY_CLASS = etree.XPath("//*[contains(translate(concat(@class,' ',@id),'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz'), $f)]")
_Found = list[etree._Element]  # noqa: SLF001 - lxml names its element type so
_HIDDEN = etree.XPath("//*[@hidden or contains(translate(@style,' ','') , 'display:none')]")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a page: its address as written, and its words."""

    href: str
    text: str


class Html:
    """A parsed page. `text` is the visible text: paragraphs parted by "\\n", blanks collapsed. Everything is made once, when asked for."""

    def __init__(self, source: str) -> None:
        self.source = source[:MAX_CHARACTERS]
        self.cut = len(source) > MAX_CHARACTERS
        markup, self._scripts = _without_scripts(self.source)
        if len(markup) > _GUARD_FROM:
            markup = _with_few_tags(markup)
            markup = _LONG_TAG.sub(_with_few_attributes, markup)
        self._markup = markup
        self._thin = False
        self._root: etree._Element | None
        self._root, too_deep = _tree(markup)
        if too_deep:  # the parser gives up where tags that nobody closes go 2,048 deep; browsers show what stands in them
            self._root = _tree(_BOXES.sub("\n", markup))[0]

    @cached_property
    def text(self) -> str:
        """The visible text."""
        if self._root is None:
            return ""
        self._take_out_hidden()
        body = next(self._root.iter("body"), None)
        return tidy(_raw_text(body)) if body is not None else ""

    @cached_property
    def title(self) -> str | None:
        """The title element's text."""
        element = next(iter(self._elements("title")), None)
        return (_words(element) or None) if element is not None else None

    @cached_property
    def headings(self) -> tuple[tuple[str, str], ...]:
        """(tag, text) of the h1 and h2 that are shown, in order."""
        self._take_out_hidden()
        return tuple((str(e.tag), t) for e in self._elements("h1", "h2") if (t := _words(e)))

    @cached_property
    def metas(self) -> tuple[tuple[str, str], ...]:
        """(name, property, itemprop or http-equiv in lower case; content) of the metas, in order."""
        out = []
        for e in self._elements("meta"):
            name = e.get("property") or e.get("name") or e.get("itemprop") or e.get("http-equiv")
            content = " ".join((e.get("content") or "")[: 2 * _MAX_WORDS].split())
            plain = (name or "").strip().lower()
            if plain == "refresh" and next(e.iterancestors("noscript"), None) is not None:
                continue  # for browsers without scripts only
            if name and content:
                out.append((plain, content))
        return tuple(out)

    def meta(self, *names: str) -> str | None:
        """The content of the first meta that has one of the names, tried in order."""
        known: dict[str, str] = {}
        for name, content in self.metas:
            known.setdefault(name, content)
        return next((known[n] for n in names if known.get(n)), None)

    @cached_property
    def times(self) -> tuple[str, ...]:
        """The datetime attributes and texts of time elements, in order."""
        return tuple(v for e in self._elements("time") for v in (e.get("datetime") or "", _words(e)) if v)

    @cached_property
    def canonical(self) -> str | None:
        """The address in <link rel=canonical>."""
        return next((e.get("href") for e in self._elements("link") if (e.get("rel") or "").lower() == "canonical" and e.get("href")), None)

    @cached_property
    def language(self) -> str | None:
        """The lang attribute of the page."""
        return (self._root.get("lang") or self._root.get("{http://www.w3.org/XML/1998/namespace}lang")) if self._root is not None else None

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links, in order."""
        return tuple(Link(href, _words(e)) for e in self._elements("a") if (href := e.get("href")))

    @property
    def anchors(self) -> frozenset[str]:
        """The names that fragments can mean: ids, and the names of `a` elements; ask before anything that thins the tree."""
        apart = {d for e in self._elements("template", "textarea", "title") for d in e.iterdescendants()}
        found = {e.get("id") for e in self._elements() if e.get("id") and e not in apart}
        found |= {e.get("name") for e in self._elements("a") if e not in apart}
        return frozenset(name for name in found if name)

    @property
    def is_cut(self) -> bool:
        """Whether a part of the page was not taken, because there is too much of it."""
        return self.cut or self._markup.count("<") >= MAX_TAGS

    @cached_property
    def noscript(self) -> str:
        """What is shown without JavaScript only."""
        return " ".join(_words(e) for e in self._noscripts)

    @property
    def script(self) -> str:
        """The words of the scripts inside the page (JSON-LD included), and their src addresses."""
        return self._scripts

    @cached_property
    def has_password(self) -> bool:
        """Whether a form asks for a password."""
        return any((e.get("type") or "").lower() == "password" for e in self._elements("input"))

    @cached_property
    def frames(self) -> tuple[str, ...]:
        """Addresses of the frames of a frameset."""
        return tuple(src for e in self._elements("frame") if (src := e.get("src")))

    @cached_property
    def json_ld(self) -> tuple[str, ...]:
        """The JSON-LD blocks as text."""
        if "ld+json" not in self._scripts.lower():
            return ()
        return tuple(
            m[1] for m in re.finditer(r"application/ld\+json[^>]{0,200}>(.{0,200000}?)</script", self._scripts, re.DOTALL | re.IGNORECASE)
        )

    def by_class(self, fragment: str) -> tuple[str, ...]:
        """Texts of elements whose class or id holds the fragment (lower case), at most 10 of at most 200 characters."""
        if self._root is None or fragment not in self._lowered:
            return ()
        found = cast(_Found, _BY_CLASS(self._root, f=fragment))
        return tuple(t for e in found[:10] if (t := _words(e)) and len(t) <= 200)

    @cached_property
    def _lowered(self) -> str:
        """A page that does not hold a word at all need not be searched for it element by element."""
        return self._markup.lower()

    def _elements(self, *tags: str) -> Iterable[etree._Element]:
        return self._root.iter(*tags) if self._root is not None else ()

    @cached_property
    def _noscripts(self) -> tuple[etree._Element, ...]:
        return tuple(self._elements("noscript"))

    def _take_out_hidden(self) -> None:
        if self._thin:
            return
        self._thin = True
        _ = (self.noscript, self.title, self.metas, self.has_password, self.canonical)  # read before the tree is thinned
        for element in list(self._elements(*_NOT_SHOWN)):
            if element.tag != "head":
                _empty(element)
        if "<sup" in self._markup:
            for element in list(self._elements("sup")):
                if _is_note_mark(element):
                    _empty(element)
        if self._root is not None and ("hidden" in self._markup or "none" in self._markup):
            for element in cast(_Found, _HIDDEN(self._root)):
                if element.tag not in ("body", "html") and len(_raw_text(element).strip()) < 400:
                    _empty(element)


def _tree(markup: str) -> tuple[etree._Element | None, bool]:
    """The tree of a markup, None when there is none, and whether the parser stopped because tags are nested too deep."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = etree.fromstring(_marked(markup).encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    return root, any("depth" in entry.message for entry in parser.error_log[-3:])


def _is_note_mark(raised: etree._Element) -> bool:
    """Whether a raised number is a link to a note on the same page: it is no part of the sentence it stands in."""
    link = next(raised.iter("a"), None)
    return link is not None and "#" in (link.get("href") or "") and bool(_NOTE_MARK.fullmatch(_raw_text(raised).strip()))


def tidy(text: str) -> str:
    """Blanks collapsed, empty lines dropped: one line per block."""
    lines = (_collapsed(line) for line in text.split("\f"))
    return "\n".join(line for line in lines if line)


def _words(element: etree._Element) -> str:
    return _collapsed(_raw_text(element)[: 2 * _MAX_WORDS])[:_MAX_WORDS]


def _raw_text(element: etree._Element) -> str:
    return str(etree.tostring(element, method="text", encoding="unicode", with_tail=False))


def _collapsed(text: str) -> str:
    """Blanks collapsed as HTML does it: an ideographic space inside a title stays."""
    bare = text.strip(" ")
    if "  " not in bare and bare.isprintable():  # of all blanks only U+0020 is printable: nothing to collapse
        return bare
    if "\u3000" in text:
        return _SPACES.sub(" ", text).strip()
    return " ".join(text.split())


def _empty(element: etree._Element) -> None:
    element.clear(keep_tail=True)  # type: ignore[call-arg]  # the stubs are older than lxml 4.4


def _without_scripts(source: str) -> tuple[str, str]:
    """(markup without scripts, styles and comments; the scripts)."""
    kept: list[str] = []
    scripts: list[str] = []
    position = 0
    lowered = ""
    while match := _CUT.search(source, position):
        kept.append(source[position : match.start()])
        ending = _ENDS[match[0].lower()]
        end = source.find(ending, match.end())
        if end < 0 and ending != "-->":
            lowered = lowered or source.lower()
            end = lowered.find(ending, match.end()) if len(lowered) == len(source) else -1
        if end < 0:
            end = source.find(">", match.end()) if ending == "-->" else len(source)
            end = len(source) if end < 0 else end
        elif ending == "-->":
            end += 2
        if ending == "</script":
            scripts.append(source[match.start() : end + len(ending)])
        close = source.find(">", end)
        position = len(source) if close < 0 else close + 1
    kept.append(source[position:])
    return "".join(kept), "\n".join(scripts)


def _with_few_tags(markup: str) -> str:
    """The markup as far as the last tag that is taken."""
    if markup.count("<") <= MAX_TAGS:
        return markup
    last = next(islice(re.finditer("<", markup), MAX_TAGS, None))
    return markup[: last.start()]


def _with_few_attributes(match: re.Match[str]) -> str:
    tag = match[0]
    if len(tag) < 4 * MAX_ATTRIBUTES:
        return tag
    return " ".join(tag.split(None, MAX_ATTRIBUTES)[:1]) + ">" if len(tag.split(None, MAX_ATTRIBUTES)) > MAX_ATTRIBUTES else tag


def _marked(markup: str) -> str:
    """Form feeds before block tags, so that the tree's text keeps its paragraphs (a form feed is white space in HTML)."""
    return _BLOCK.sub("\f<", markup.replace("\f", " ").replace("\0", " "))
