"""PDF bytes → text with places. The work is done in a child process; a PDF that cannot be read is a `problem`, no error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from refcheck.extract.sandbox import ChildFailed, Limits, run_child

Box = tuple[float, float, float, float]
"""(left, bottom, right, top) in PDF points; the origin is the sheet's lower left corner."""


@dataclass(frozen=True, slots=True)
class PdfRun:
    """Characters [start, end) of a line that share font size, baseline (both in points) and weight (400 regular, 0 unknown)."""

    start: int
    end: int
    size: float
    baseline: float
    weight: int


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One printed line. `page` counts from 1; `size` is the median font size.

    `text` ends in "-" where the printed line ends in a hyphen (pdfium's U+FFFE). `runs` cover the text in order: a raised
    note mark is a run with a smaller size and a higher baseline.
    """

    page: int
    text: str
    size: float
    box: Box
    runs: tuple[PdfRun, ...]
    vertical: bool = False


@dataclass(frozen=True, slots=True)
class PdfLink:
    """A link annotation to an address outside the file: the whole address, and the characters it lies on.

    `spans` are (index in `PdfLayout.lines`, start, end), one for each rectangle that has text under it.
    """

    page: int
    url: str
    spans: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class PdfRule:
    """A horizontal rule drawn on a sheet, in points."""

    page: int
    left: float
    height: float
    right: float


@dataclass(frozen=True, slots=True)
class PdfLayout:
    """A PDF as lines in the order of the content stream. `sheets` are (width, height) in points, one per page.

    `title`, `author`, `created`, `modified` are the file's metadata (dates EDTF), None where it has none.
    `problem` is a plain sentence when there is no text or not all of it (encrypted, damaged, a scan).
    """

    lines: tuple[PdfLine, ...] = ()
    links: tuple[PdfLink, ...] = ()
    sheets: tuple[tuple[float, float], ...] = ()
    rules: tuple[PdfRule, ...] = ()
    title: str | None = None
    author: str | None = None
    created: str | None = None
    modified: str | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class PdfText:
    """A PDF's plain text: lines parted by "\\n", paragraphs by an empty line, sheets by a form feed.

    `sheets` are the start offsets of the pages in `text`. `heading` is the largest text on the first page with text,
    `title` the metadata's. Dates are EDTF.
    """

    text: str = ""
    sheets: tuple[int, ...] = ()
    title: str | None = None
    heading: str | None = None
    author: str | None = None
    created: str | None = None
    modified: str | None = None
    problem: str | None = None


def pdf_layout(source: Path | bytes, limits: Limits | None = None) -> PdfLayout:
    """The layout of a PDF given as a path or as bytes. OSError when the path cannot be read; nothing else is raised."""
    body = source if isinstance(source, bytes) else source.read_bytes()
    try:
        answer = run_child("pdf_layout", body, limits)
    except ChildFailed as failure:
        return PdfLayout(problem=f"The PDF could not be read: reading it {failure}.")
    return _layout_of(cast("Mapping[str, object]", answer))


def extract_pdf(body: bytes, limits: Limits | None = None) -> PdfText:
    """The text of a PDF with the offsets of its pages. Never raises for a broken file: see `problem`."""
    layout = pdf_layout(body, limits)
    text, sheets = text_of(layout)
    return PdfText(text, sheets, layout.title, heading_of(layout), layout.author, layout.created, layout.modified, layout.problem)


def text_of(layout: PdfLayout) -> tuple[str, tuple[int, ...]]:
    """(text, start offset of each sheet) of a layout; see PdfText for the separators."""
    pieces: list[str] = []
    offsets: list[int] = []
    length = 0
    position = 0
    for number in range(1, len(layout.sheets) + 1):
        if number > 1:
            pieces.append("\f")
            length += 1
        offsets.append(length)
        before: PdfLine | None = None
        while position < len(layout.lines) and layout.lines[position].page == number:
            line = layout.lines[position]
            separator = "" if before is None else "\n\n" if _gap(before, line) else "\n"
            pieces += [separator, line.text]
            length += len(separator) + len(line.text)
            before = line
            position += 1
    return "".join(pieces), tuple(offsets)


def heading_of(layout: PdfLayout) -> str | None:
    """The largest text near the top of the first sheet that has text; its lines joined. None without any."""
    if not layout.lines:
        return None
    sheet = layout.lines[0].page
    lines = [line for line in layout.lines if line.page == sheet and len(line.text.strip()) > 1 and not line.text.strip().isdigit()]
    if not lines:
        return None
    largest = max(line.size for line in lines)
    first = next(i for i, line in enumerate(lines) if line.size >= largest - 0.3)
    chosen = [lines[first]]
    for line in lines[first + 1 : first + 4]:
        if line.size < largest - 0.3:
            break
        chosen.append(line)
    return join_lines([line.text for line in chosen])


def join_lines(lines: Sequence[str]) -> str:
    """Printed lines as one: no blank between CJK characters, one between words, a hyphen at a line's end kept."""
    out = ""
    for text in (line.strip() for line in lines):
        wide = bool(out and text) and _is_wide(out[-1]) and _is_wide(text[0])
        out += text if not out or wide or out.endswith("-") else f" {text}"
    return out


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"


def _gap(before: PdfLine, line: PdfLine) -> bool:
    """Whether more than line spacing lies between two lines, or the size changes: a paragraph of its own."""
    size = max(before.size, line.size, 1.0)
    if abs(before.size - line.size) > 0.15 * size:
        return True
    distance = before.runs[0].baseline - line.runs[0].baseline if before.runs and line.runs else 0.0
    return not line.vertical and not 0 < distance < 1.9 * size


def _layout_of(answer: Mapping[str, object]) -> PdfLayout:
    metadata = cast("Mapping[str, str]", answer.get("metadata") or {})
    lines = cast("Sequence[Mapping[str, object]]", answer.get("lines") or ())
    links = cast("Sequence[Mapping[str, object]]", answer.get("links") or ())
    return PdfLayout(
        lines=tuple(_line_of(line) for line in lines),
        links=tuple(PdfLink(cast("int", k["page"]), cast("str", k["url"]), _spans(k["spans"])) for k in links),
        sheets=tuple((s[0], s[1]) for s in cast("Sequence[Sequence[float]]", answer.get("sheets") or ())),
        rules=tuple(PdfRule(int(r[0]), r[1], r[2], r[3]) for r in cast("Sequence[Sequence[float]]", answer.get("rules") or ())),
        title=metadata.get("Title", "").strip() or None,
        author=metadata.get("Author", "").strip() or None,
        created=_edtf(metadata.get("CreationDate", "")),
        modified=_edtf(metadata.get("ModDate", "")),
        problem=cast("str | None", answer.get("problem")),
    )


def _line_of(line: Mapping[str, object]) -> PdfLine:
    runs: list[PdfRun] = []
    start = 0
    for count, size, baseline, weight in cast("Sequence[tuple[int, float, float, int]]", line["runs"]):
        runs.append(PdfRun(start, start + count, size, baseline, weight))
        start += count
    return PdfLine(
        page=cast("int", line["page"]),
        text=cast("str", line["text"]),
        size=cast("float", line["size"]),
        box=_boxes([line["box"]])[0],
        runs=tuple(runs),
        vertical=bool(line["vertical"]),
    )


def _boxes(values: object) -> tuple[Box, ...]:
    return tuple((b[0], b[1], b[2], b[3]) for b in cast("Sequence[Sequence[float]]", values))


def _spans(values: object) -> tuple[tuple[int, int, int], ...]:
    return tuple((s[0], s[1], s[2]) for s in cast("Sequence[Sequence[int]]", values))


def _edtf(stamp: str) -> str | None:
    """ "D:20210825093000+09'00'" → "2021-08-25"; None for anything else."""
    digits = stamp.removeprefix("D:")[:8]
    if not digits.isdigit() or len(digits) < 4:
        return None
    year, month, day = digits[:4], digits[4:6], digits[6:8]
    if len(digits) == 8 and "01" <= month <= "12" and "01" <= day <= "31":
        return f"{year}-{month}-{day}"
    return year
