"""Markdown: pandoc and MyST footnotes, inline notes, front matter, headings, block quotations, links. Offsets stay in the file's text.

The text is scanned as it stands (a rendered tree has no offsets); code blocks and code spans are left out of the scan.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from refcheck.lang.guess import language_of_paper
from refcheck.lang.wrap import unwrap
from refcheck.model.document import Document, Hyperlink, Note, NoteMark, Region, RegionKind
from refcheck.read.decode import decode
from refcheck.read.lines import Line, line_anchors, split_lines
from refcheck.read.markdown_cites import with_citations
from refcheck.read.reader import source_of, suffix_of, unreadable
from refcheck.read.text import take_apart

_SUFFIXES = ("md", "markdown", "mdown", "mkd", "qmd", "rmd", "myst")
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(title|lang|language)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)|<!--.*?-->",
    re.MULTILINE | re.DOTALL,
)
_DEFINITION = re.compile(r"^ {0,3}\[\^(?P<id>[^\]\s]+)\]:[ \t]*", re.MULTILINE)
_CALL = re.compile(r"(?<![\\!])\[\^(?P<id>[^\]\s]+)\](?!:[ \t])")
_INLINE = re.compile(r"(?<!\\)\^\[")
_HEADING = re.compile(
    r"^ {0,3}#{1,6}[ \t]+(?P<words>.*?)[ \t]*#*[ \t]*$|^(?P<under>[^\s>#\-*+].*)\r?\n(?:={3,}|-{3,})[ \t]*$", re.MULTILINE
)
_QUOTE = re.compile(r"(?:^ {0,3}>[^\n]*(?:\n|\Z))(?:^(?!\s*\n)[^\n]*(?:\n|\Z))*", re.MULTILINE)
_AUTOLINK = re.compile(r"<(?P<url>https?://[^\s<>]+)>")
_DASHES = re.compile(r"(?<=[^-]-)-{1,2}(?=[^->])")  # -- and --- as they are typed for dashes
_MARKUP = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|\\(?=\r?$)|</?(?:i|em|b|strong|u|s|span|sup|sub|cite|small|mark|br)(?:\s[^<>\n]*)?/?>"
    r"|\]\{[.#:][^{}\n]*\}",
    re.MULTILINE,
)
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]^][^\[\]]*)\]\((?P<url><[^<>\n]*>|(?:[^\s()\\]|\([^\s()]*\))+)(?:[ \t]+\"[^\"]*\")?\)")
_EMPHASIS = re.compile(r"(?<![\\*])\*{1,3}(?=[^\s*])|(?<=[^\s\\*])\*{1,3}(?!\*)|(?<![\w\\])_{1,2}(?=[^\s_])|(?<=[^\s\\_])_{1,2}(?!\w)")


@dataclass(frozen=True, slots=True)
class _Body:
    """A note's stretch: identifier, offsets of the words, offset of the whole definition."""

    name: str
    start: int
    end: int
    outer: int
    outer_end: int


class MarkdownReader:
    """Markdown by its name, or by footnotes in Markdown's form."""

    media_type = "text/markdown"

    def recognises(self, data: bytes, name: str) -> bool:
        """A Markdown ending, or both a footnote's call and its definition in the text."""
        if suffix_of(name) in _SUFFIXES:
            return True
        return b"[^" in data and re.search(rb"^ {0,3}\[\^[^\]\s]+\]:", data, re.MULTILINE) is not None

    def read(self, data: bytes, name: str) -> Document:
        """The document; without any footnote the text is read as plain text is."""
        decoded = decode(data, name)
        text = decoded.text
        if not text.strip():
            raise unreadable(name, "the file holds no words", "Give a file with the paper's text.")
        scan = _Scan(text)
        notes, marks = scan.notes_and_marks()
        regions = scan.regions()
        if not notes and not marks:
            plain = take_apart(scan.masked)
            notes, marks = plain.notes, plain.marks
            regions += tuple(r for r in plain.regions if r.kind in (RegionKind.NOTE, RegionKind.REFERENCE_LIST))
        document = Document(
            text=text,
            source=source_of(data, name, self.media_type),
            language=language_of_paper(scan.field("lang") or scan.field("language"), scan.masked),
            title=scan.title(),
            regions=tuple(sorted(regions, key=lambda r: (r.start, -r.end))),
            notes=notes,
            marks=marks,
            links=scan.links(),
            anchors=line_anchors(text),
            problems=tuple(p for p in (decoded.problem, *scan.problems) if p),
        )
        return with_citations(document, scan.masked, text[: scan.front], name)


class _Scan:
    """One pass over a Markdown text. `masked` is the text with code and front matter blanked out, offsets kept."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: list[str] = []
        front = _FRONT.match(text)
        self.front = front.end() if front else 0
        self.fields = dict(_FIELD.findall(front.group(1))) if front else {}
        masked = _blank(text, 0, self.front) + text[self.front :]
        masked = _CODE.sub(lambda code: _blank(code.group(), 0, len(code.group())), masked)
        self.masked = masked
        self.bodies = _definitions(masked)

    def field(self, name: str) -> str | None:
        """A value of the front matter without its quotation marks."""
        value = self.fields.get(name, "").strip()
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        return value or None

    def title(self) -> str | None:
        """The front matter's title, else the first heading of the first level."""
        if self.field("title"):
            return self.field("title")
        first = next((h for h in _HEADING.finditer(self.masked) if h.group().lstrip().startswith("# ")), None)
        return first.group("words") if first else None

    def notes_and_marks(self) -> tuple[tuple[Note, ...], tuple[NoteMark, ...]]:
        """Notes in the order of their first call; those never called after them. Numbers are those a reader would see."""
        calls = self._calls()
        by_name = {body.name: body for body in self.bodies}
        order: list[str] = []
        for name, _, _, body in calls:
            if body is not None:
                by_name[name] = body
            if name in by_name and name not in order:
                order.append(name)
        called = len(order)
        order += [name for name in by_name if name not in order]
        notes = tuple(self._note(by_name[name], i + 1 if i < called else None) for i, name in enumerate(order))
        places = {name: i for i, name in enumerate(order)}
        marks = [self._mark(name, start, end, places.get(name), notes) for name, start, end, _ in calls]
        return notes, tuple(marks)

    def _calls(self) -> list[tuple[str, int, int, _Body | None]]:
        inside = sorted((b.outer, b.outer_end) for b in self.bodies)
        named = [m for m in _CALL.finditer(self.masked) if not _lies_in(m.start(), inside)]
        calls: list[tuple[str, int, int, _Body | None]] = [(m.group("id"), m.start(), m.end(), None) for m in named]
        for found in _INLINE.finditer(self.masked):
            end = _closing(self.masked, found.end())
            if end is not None and not _lies_in(found.start(), inside):
                name = f"^{found.start()}"
                calls.append((name, found.start(), end + 1, _Body(name, found.end(), end, found.start(), end + 1)))
        return sorted(calls, key=lambda c: c[1])

    def _mark(self, name: str, start: int, end: int, place: int | None, notes: tuple[Note, ...]) -> NoteMark:
        if place is None:
            self.problems.append(f"line {self.text.count(chr(10), 0, start) + 1}: the note [^{name}] is called, but not defined")
            return NoteMark(name, int(name) if name.isdigit() else None, start, end)
        return NoteMark(notes[place].label, notes[place].number, start, end, place)

    def _note(self, body: _Body, position: int | None) -> Note:
        inline = body.name.startswith("^")
        number = int(body.name) if body.name.isdigit() else position
        label = str(number) if inline else body.name
        return Note(label, number, _reading(self.text, body.start, body.end), body.start, body.end)

    def regions(self) -> tuple[Region, ...]:
        """Front matter, code, headings, block quotations, notes."""
        regions = [Region(RegionKind.METADATA, 0, self.front)] if self.front else []
        regions += [Region(RegionKind.METADATA, m.start(), m.end()) for m in _CODE.finditer(self.text) if m.start() >= self.front]
        for found in _HEADING.finditer(self.masked):
            group = "words" if found.group("words") is not None else "under"
            regions.append(Region(RegionKind.HEADING, found.start(group), found.end(group)))
        regions += [Region(RegionKind.BLOCK_QUOTE, m.start(), m.end()) for m in _QUOTE.finditer(self.masked)]
        regions += [Region(RegionKind.NOTE, b.outer, b.outer_end) for b in self.bodies]
        signs = set(_markup(self.masked, self.front, len(self.masked)))
        for body in self.bodies:
            signs |= set(_signs(self.text, body.start, body.end))
        return (*regions, *(Region(RegionKind.FURNITURE, *sign) for sign in signs))

    def links(self) -> tuple[Hyperlink, ...]:
        """Autolinks and inline links with their whole targets."""
        links = [Hyperlink(m.group("url"), m.start("url"), m.end("url")) for m in _AUTOLINK.finditer(self.masked)]
        for found in _LINK.finditer(self.masked):
            url = found.group("url").strip("<>")
            if re.match(r"https?://", url):
                links.append(Hyperlink(url, found.start("words"), found.end("words")))
        return tuple(sorted(links, key=lambda k: k.start))


def _definitions(masked: str) -> list[_Body]:
    """Footnote definitions: the first paragraph with lazy lines, and further paragraphs indented by four blanks."""
    bodies: list[_Body] = []
    lines, _ = split_lines(masked) if _DEFINITION.search(masked) else ([], [])
    for found in _DEFINITION.finditer(masked):
        end = _definition_end(masked, found.end(), lines)
        words = masked[found.end() : end].rstrip()
        bodies.append(_Body(found.group("id"), found.end(), found.end() + len(words), found.start(), found.end() + len(words)))
    return bodies


def _definition_end(masked: str, position: int, lines: list[Line]) -> int:
    first = bisect_right(lines, position, key=lambda line: line.start) - 1
    end, after_blank = max(position, lines[first].end), False
    for line in lines[first + 1 :]:
        if line.blank:
            after_blank = True
            continue
        raw = masked[line.start : line.end]
        if _DEFINITION.match(raw) or (after_blank and line.indent < 2) or (not after_blank and re.match(r"#{1,6} |>|```|~~~", raw)):
            break
        end, after_blank = line.end, False
    return end


def _closing(masked: str, position: int) -> int | None:
    """The offset of the bracket that closes an inline note."""
    depth = 1
    for i in range(position, min(len(masked), position + 5000)):
        if masked[i] in "[]" and masked[i - 1] != "\\":
            depth += 1 if masked[i] == "[" else -1
            if depth == 0:
                return i
    return None


def _reading(text: str, start: int, end: int) -> str:
    """A note's words: signs of emphasis, escapes and the angle brackets of addresses left out, links as their words and target."""
    skip = _signs(text, start, end)
    for found in _AUTOLINK.finditer(text, start, end):
        skip += [(found.start(), found.start() + 1), (found.end() - 1, found.end())]
    reading = unwrap(text, start, end, skip).text.replace("\n", " ")
    return _LINK.sub(lambda m: m.group("words") if m.group("words") == m.group("url") else f"{m.group('words')} {m.group('url')}", reading)


def _signs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a note has signs of emphasis, escapes and the like, which are not printed; inside an address they are letters."""
    addresses = [m.span() for m in re.finditer(r"https?://[^\s<>]+", text[start:end])]
    words = text[start:end]
    emphasis = [(start + m.start(), start + m.end()) for m in _EMPHASIS.finditer(words) if not _lies_in(m.start(), addresses)]
    dashes = [(start + m.start(), start + m.end()) for m in _DASHES.finditer(words) if not _lies_in(m.start(), addresses)]
    return sorted({*emphasis, *dashes, *_markup(text, start, end)})


def _markup(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Escapes, tags and pandoc's spans ([words]{.smallcaps}): what Markdown does not print in running text either."""
    found: list[tuple[int, int]] = []
    for sign in _MARKUP.finditer(text, start, end):
        if sign.group().startswith("]"):
            opening = text.rfind("[", start, sign.start())
            if opening < 0 or "]" in text[opening : sign.start()]:
                continue
            found.append((opening, opening + 1))
        found.append(sign.span())
    return found


def _lies_in(offset: int, spans: list[tuple[int, int]]) -> bool:
    """Whether an offset lies in one of the spans, which are sorted and apart."""
    at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return at >= 0 and offset < spans[at][1]


def _blank(text: str, start: int, end: int) -> str:
    return re.sub(r"[^\n\r]", " ", text[start:end])
