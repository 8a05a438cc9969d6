"""HTML: two anchors that point at each other are a note; so are doc-noteref, Word's _ftn, raised links and Wikipedia's cite_ref."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from refcheck.extract.charset import decode
from refcheck.lang.wrap import unwrap
from refcheck.model.document import Document, Hyperlink, Note, RegionKind
from refcheck.read.labels import number_of
from refcheck.read.reader import source_of, suffix_of, unreadable
from refcheck.read.text import typed_notes
from refcheck.read.web_inline import notes_apart, plain_target
from refcheck.read.web_text import Element, WebText, web_text

LARGEST = 20 * 2**20
_START = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<[a-zA-Z][a-zA-Z0-9]*[\s>]")
_BLOCK_TAGS = ("li", "p", "div", "aside", "section", "dd", "td", "tr", "blockquote", "dt", "span")
_AGAIN = re.compile(r"[\[(]?\d{1,4}[:-]\d{1,3}[\])]?")  # "[1:2]": the second mark of note 1
_SIGN = re.compile(r"[*＊†‡§¶]{1,3}")
_LABEL = re.compile(
    r"^[\s\[(（［]*(?:注|註|note|[*＊※])?\s*(\d{1,4}|[①-⑳㉑-㉟]|[a-z]{1,2}|[ivxl]{1,6}|[*†‡]+)[\s\])）］.:]*$", re.IGNORECASE
)
# "^ a b c", "[3]", "↩︎", "iv": never a word of the note ("Ibid.")
_BACK_SIGNS = re.compile(r"^(?:[\s↩↑^⏎⤴\ufe0e\[\]（）().,*＊※]|(?<![a-z])(?:[a-z]|[ivxl]{1,6}|\d{1,4})(?![a-z]))*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A mark (index of its element) and the element that holds its note."""

    mark: int
    note: int
    target: int
    back: tuple[int, ...]


class HtmlReader:
    """HTML and XHTML."""

    media_type = "text/html"

    def recognises(self, data: bytes, name: str) -> bool:
        """A doctype, an <html>, <head> or <body> at the beginning; any tag there in a file called .html (a part of a page)."""
        if _START.match(data[:4096]) is not None:
            return True
        return suffix_of(name) in ("html", "htm", "xhtml") and _TAG.match(data[:4096]) is not None

    def read(self, data: bytes, name: str) -> Document:
        """The document. The text is what a browser shows, side notes after it; `anchors` lead to the line at which an element begins."""
        from lxml import html

        if len(data) > LARGEST:
            raise unreadable(name, f"the page has {len(data) // 2**20} MiB; at most {LARGEST // 2**20} are read", "Give the paper alone.")
        parser = html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True)
        try:
            root = html.document_fromstring(decode(data, None).text.encode("utf-8", "replace"), parser=parser)
        except (ValueError, html.etree.ParserError) as error:
            raise unreadable(name, f"the HTML cannot be read ({error})", "Open it in a browser, save it again, and give that.") from error
        notes_apart(root)
        web = web_text(root)
        if not web.out.text().strip():
            raise unreadable(name, "the page holds no words", "Give the page as the browser shows it (print it to PDF, or copy the text).")
        _tie(web)
        return typed_notes(web.out.build(source_of(data, name, self.media_type), web.language, web.title))


def _tie(web: WebText) -> None:
    text = web.out.text()
    names = {name: i for i, e in enumerate(web.elements) for name in e.names}
    done: set[int] = set()
    pairs: list[_Pair] = []
    for index, element in enumerate(web.elements):
        if element.tag != "a" or not element.href:
            continue
        if re.match(r"https?://", element.href) and element.end > element.start:
            web.out.links.append(Hyperlink(plain_target(element.href), element.start, element.end))
        pair = _pair(web, names, index, text)
        if pair is not None and index not in done:
            pairs.append(pair)
            done |= {index, *pair.back}
    if not pairs:
        _tie_raised(web, text)
    ends = _shared_ends(web, pairs)
    for pair in pairs:
        _record(web, pair, text, ends)
    if pairs:
        _tie_unlinked(web, pairs, text)


def _tie_unlinked(web: WebText, pairs: list[_Pair], text: str) -> None:
    """Raised figures whose links were forgotten, beside others that have them: their notes begin with the figure, among the notes."""
    noted = {note.number for note in web.out.notes}
    first = min(web.elements[pair.note].start for pair in pairs)
    linked = {pair.mark for pair in pairs}
    blocks = [e for e in web.elements if e.tag in ("p", "li", "dd") and e.start >= first]
    for index, element in enumerate(web.elements):
        printed = text[element.start : element.end].strip()
        label = _LABEL.match(printed) if element.tag == "sup" and element.start < first else None
        if (
            label is None
            or number_of(printed) is None
            or number_of(printed) in noted
            or linked & {index, *element.parents, *_inside(web, index)}
        ):
            continue
        block = next((b for b in blocks if re.match(rf"\s*{re.escape(printed)}\s*\S", text[b.start : b.end])), None)
        if block is None:
            continue
        start, end = _trimmed(text, element.start, element.end)
        left, right = _trimmed(text, text.index(printed, block.start) + len(printed), block.end)
        web.out.call(f"unlinked {printed}", label.group(1), start, end)
        reading = unwrap(text, left, right).text.replace("\n", " ").strip()
        web.out.note(f"unlinked {printed}", Note(label.group(1), number_of(printed), reading, left, right))
        web.out.region(RegionKind.NOTE, block.start, block.end)
        noted.add(number_of(printed))


def _tie_raised(web: WebText, text: str) -> None:
    """Raised figures without links: one that opens a paragraph is its note's label, the others call."""
    labels: dict[str, tuple[Element, Element]] = {}
    calls: list[tuple[str, Element]] = []
    for index, element in enumerate(web.elements):
        found = _LABEL.match(text[element.start : element.end].strip()) if element.tag == "sup" else None
        if found is None:
            continue
        block = next((web.elements[i] for i in reversed(element.parents) if web.elements[i].tag in _BLOCK_TAGS[:-1]), None)
        opens = block is not None and not text[block.start : element.start].strip() and text[element.end : block.end].strip() != ""
        if opens and block is not None and index:
            labels.setdefault(found.group(1), (element, block))
        else:
            calls.append((found.group(1), element))
    tied = labels.keys() & {shown for shown, _ in calls}
    if len(tied) < 0.6 * len(labels) or not tied:
        return
    for shown, element in calls:
        start, end = _trimmed(text, element.start, element.end)
        web.out.call(f"raised {shown}", shown, start, end)
    for shown, (label, block) in labels.items():
        start, end = _trimmed(text, label.end, block.end)
        reading = unwrap(text, start, end).text.replace("\n", " ").strip()
        web.out.note(f"raised {shown}", Note(shown, number_of(shown) if shown[0].isdigit() else None, reading, start, end))
        web.out.region(RegionKind.NOTE, block.start, block.end)


def _shared_ends(web: WebText, pairs: list[_Pair]) -> dict[int, tuple[int, int]]:
    """Where each note begins and ends (by the index of its target) whose paragraph holds several, parted by line breaks only."""
    targets: dict[int, set[int]] = {}
    for pair in pairs:
        targets.setdefault(pair.note, set()).add(pair.target)
    ends: dict[int, tuple[int, int]] = {}
    for note, held in targets.items():
        order = sorted(held, key=lambda i: web.elements[i].start)
        for target, following in zip(order, [*order[1:], None], strict=True) if len(order) > 1 else ():
            end = web.elements[note].end if following is None else web.elements[following].start
            ends[target] = (web.elements[target].start, end)
    return ends


def _pair(web: WebText, names: dict[str, int], index: int, text: str) -> _Pair | None:
    mark = web.elements[index]
    if "#" not in mark.href:
        return None
    target = names.get(unquote(mark.href.split("#", 1)[1]))
    if target is None or target <= index:
        return None
    note = _container(web, target)
    if note in mark.parents or note is None:
        return None
    own = {n for e in (mark, *(web.elements[p] for p in mark.parents[-2:])) for n in e.names}
    own |= {n for e in web.elements[index + 1 : index + 3] if index in e.parents for n in e.names}
    back = tuple(i for i in _inside(web, note) if web.elements[i].tag == "a" and unquote(web.elements[i].href.rpartition("#")[2]) in own)
    printed = text[mark.start : mark.end].strip()
    declared = re.search(r"noteref|footnote-ref|footnote-reference|endnote-ref", mark.traits) is not None
    signed = _SIGN.fullmatch(printed) is not None and text[web.elements[target].start :].lstrip().startswith(printed)
    if not (back or declared or signed or (mark.raised and (_LABEL.match(printed) or _AGAIN.fullmatch(printed)))):
        return None
    if not declared and not _LABEL.match(printed) and not mark.raised:
        return None
    return _Pair(index, note, target, back)


def _container(web: WebText, target: int) -> int | None:
    """The element that holds the whole note: the target, or the block around a named anchor; Word's div over its paragraphs."""
    element = web.elements[target]
    chain = [*element.parents, target]
    word = next(
        (i for i in chain if web.elements[i].tag == "div" and any(re.match(r"(?:ftn|edn)\d+$", n) for n in web.elements[i].names)), None
    )
    if word is not None:
        return word
    holder: int | None = target
    if element.tag not in _BLOCK_TAGS or (element.tag == "span" and element.end - element.start <= 12):
        holder = next((i for i in reversed(element.parents) if web.elements[i].tag in _BLOCK_TAGS[:-1]), None)
    return _beside(web, holder) if holder is not None and web.elements[holder].tag in ("td", "th", "dt") else holder


def _beside(web: WebText, cell: int) -> int:
    """The row of a cell, the definition of a term: a cell that holds the label alone stands beside its note."""
    own = web.elements[cell]
    if own.end - own.start > 8:
        return cell
    if own.tag == "dt":
        return next(
            (i for i in range(cell + 1, len(web.elements)) if web.elements[i].tag == "dd" and web.elements[i].parents == own.parents), cell
        )
    return next((i for i in reversed(own.parents) if web.elements[i].tag == "tr"), cell)


def _inside(web: WebText, container: int) -> list[int]:
    found: list[int] = []
    for i in range(container + 1, len(web.elements)):
        if container not in web.elements[i].parents:
            break
        found.append(i)
    return found


def _record(web: WebText, pair: _Pair, text: str, ends: dict[int, tuple[int, int]]) -> None:
    mark, note = web.elements[pair.mark], web.elements[pair.note]
    first, last = ends.get(pair.target, (note.start, note.end))
    start, end = _trimmed(text, mark.start, mark.end)
    printed = text[start:end]
    label = _LABEL.match(printed)
    key = str(pair.target) if pair.target in ends else str(pair.note)
    shown = web.out.label(key) or (label.group(1) if label else str(len(web.out.notes) + 1))
    web.out.call(key, shown, start, end)
    if web.out.knows(key):
        return
    left, right, skip = _note_span(web, pair, (first, last), text, shown)
    reading = unwrap(text, left, right, skip).text.replace("\n", " ").strip()
    web.out.note(key, Note(shown, number_of(shown) if shown[0].isdigit() else None, reading, left, right))
    web.out.region(RegionKind.NOTE, first, last)


def _note_span(web: WebText, pair: _Pair, span: tuple[int, int], text: str, shown: str) -> tuple[int, int, list[tuple[int, int]]]:
    """The note's words without its label and the links back, and what to leave out inside."""
    backs = [web.elements[i] for i in pair.back]
    backs += [
        web.elements[i] for i in _inside(web, pair.note) if "backlink" in web.elements[i].traits or "backref" in web.elements[i].traits
    ]
    left, right = _trimmed(text, *span)
    for back in sorted(backs, key=lambda e: e.start):
        if (
            _BACK_SIGNS.match(text[left : back.start])
            and len(text[left : back.start]) < 8
            and _BACK_SIGNS.match(text[back.start : back.end])
        ):
            left, _ = _trimmed(text, max(left, back.end), right)
    label = re.escape(shown)
    own = rf"[*＊※]?{label}[\])）.:：]?\s+|[\[(（［]{label}[\])）］]\s*|[*＊※]{label}[:：]?\s*|[\])）］.:：]+\s*(?=\S)"
    printed = re.match(rf"(?:{own})(?:{label}[.)]\s+)?", text[left:right])  # the list's own figure may stand before the typed one
    left += printed.end() if printed else 0
    raised = next(
        (web.elements[i] for i in _inside(web, pair.note) if web.elements[i].tag == "sup" and web.elements[i].start == left), None
    )
    if raised is not None and text[raised.start : raised.end].strip() == shown:
        left, _ = _trimmed(text, raised.end, right)  # <sup>a</sup>Harbour College
    for back in sorted(backs, key=lambda e: -e.end):
        if back.start > left and not text[back.end : right].strip():
            right = _trimmed(text, left, back.start)[1]
    return left, right, [(b.start, b.end) for b in backs if left <= b.start and b.end <= right and _BACK_SIGNS.match(text[b.start : b.end])]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
