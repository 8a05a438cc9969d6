"""PDF bytes → lines and links as plain JSON values, with pdfium. Runs in the child process only (see `sandbox.py`)."""

from __future__ import annotations

import ctypes
import os
from functools import partial
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import cast

import pypdfium2
import pypdfium2.raw as raw

from refcheck.extract.pdf_glyphs import GlyphLine, lines_of, main_size
from refcheck.extract.pdf_halves import Part, in_halves, parent_is_gone
from refcheck.extract.pdf_stacked import stacked
from refcheck.extract.pdf_upright import settled

MAX_SHEETS = 2000
MAX_CHARACTERS = 4_000_000
_PLENTY = 600  # objects: to look through more takes longer than to read the page
_MOST_DRAWN = 1500  # objects of a page that are looked at for rules: a drawing has thousands and no notes under it

_BOTTOM, _TOP = attrgetter("bottom"), attrgetter("top")
_BLANKS = frozenset((0x20, 0x3000))
Rectangle = tuple[float, float, float, float]


def read_layout(body: bytes, *, halves: bool = False) -> dict[str, object]:
    """The layout as plain JSON values; see `pdf.PdfLayout`, which is made of it. A broken file gives a `problem`.

    `halves` allows a fork for the second half of a long file.
    """
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        return {"problem": _problem_of(str(error), body)}
    count = min(len(document), MAX_SHEETS)
    parts = in_halves(partial(_sheets, document), count) if halves else [_sheets(document, 0, count)]
    whole: dict[str, object] = {name: [value for part in parts for value in part[name]] for name in ("sheets", "lines", "rules")}
    links: list[object] = []
    before = 0
    for part in parts:
        links += [_moved(link, before) for link in part["links"]]
        before += len(part["lines"])
    characters, pictures = (sum(cast("int", part[name][0]) for part in parts) for name in ("characters", "pictures"))
    problem = None if characters else _no_text(count, pictures)
    if len(document) > MAX_SHEETS or characters >= MAX_CHARACTERS:
        problem = "The PDF is longer than refcheck reads; its end was left out."
    return {**whole, "links": links, "metadata": document.get_metadata_dict(), "problem": problem}


def _sheets(document: pypdfium2.PdfDocument, first: int, end: int) -> Part:
    """Sheets, lines, links (lines counted from the first sheet's), rules, and how many characters and pictures they hold."""
    parent = os.getppid()
    sheets: list[object] = []
    lines: list[object] = []
    links: list[object] = []
    rules: list[object] = []
    pictures = characters = 0
    for number in range(first, end):
        if parent_is_gone(parent):
            break
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            sheets.append([0.0, 0.0])
            continue
        sheets.append([round(v, 1) for v in page.get_size()])
        found = lines_of(page) if characters < MAX_CHARACTERS else []
        found = stacked(found) or settled(found)
        characters += sum(len(line.glyphs) for line in found)
        links += _links_of(document, page, number + 1, found, len(lines))
        sizes = [main_size(line.glyphs) for line in found]
        lines += [_plain(line, size, number + 1) for line, size in zip(found, sizes, strict=True)]
        if not (_has_small_foot(found, sizes) and raw.FPDFPage_CountObjects(page) > _PLENTY):
            rules += [[number + 1, *rule] for rule in _rules_of(page) if not _underlines(rule, found)]
        if not characters:
            pictures += sum(1 for o in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2))
        page.close()
    return {"sheets": sheets, "lines": lines, "links": links, "rules": rules, "characters": [characters], "pictures": [pictures]}


def _moved(link: object, before: int) -> object:
    """A link of a part, its lines counted from the first of all."""
    values = cast("dict[str, object]", link)
    return {**values, "spans": [(number + before, *span) for number, *span in cast("list[list[int]]", values["spans"])]}


def _problem_of(message: str, body: bytes) -> str:
    if "password" in message.lower() or "security" in message.lower():
        return "The PDF is encrypted and asks for a password."
    if b"%PDF-" not in body[:1024]:
        return "The file is not a PDF, though it is called one."
    if b"%%EOF" not in body[-2048:]:
        return "The PDF is cut short: its end is missing."
    return "The PDF is damaged and cannot be read."


def _no_text(sheets: int, pictures: int) -> str:
    if pictures:
        return f"The PDF holds pictures of its {sheets} page(s) and no text (a scan)."
    return "The PDF holds no text."


def _plain(line: GlyphLine, main: float, sheet: int) -> object:
    glyphs = line.glyphs
    codes, sizes, _, ys, lefts, bottoms, rights, tops, weights = zip(*glyphs, strict=True)
    if sizes.count(sizes[0]) == ys.count(ys[0]) == weights.count(weights[0]) == len(glyphs):
        runs = [[len(glyphs), round(sizes[0], 1), round(ys[0], 1), weights[0]]]
    else:
        kinds = groupby(zip(sizes, ys, weights, strict=True))
        runs = [[len(list(group)), round(size, 1), round(y, 1), weight] for (size, y, weight), group in kinds]
    if not _BLANKS.isdisjoint(codes):
        inked = [g for g in glyphs if g.code not in _BLANKS] or glyphs
        _, _, _, _, lefts, bottoms, rights, tops, _ = zip(*inked, strict=True)
    return {
        "page": sheet,
        "text": "".join(map(chr, codes)),
        "size": round(main, 1),
        "box": [round(v, 1) for v in (min(lefts), min(bottoms), max(rights), max(tops))],
        "runs": runs,
        "vertical": line.vertical,
    }


def _has_small_foot(lines: list[GlyphLine], sizes: list[float]) -> bool:
    """Whether a page ends in smaller print than most of it has: its notes are found without a rule."""
    low = min(
        ((line.glyphs[0].bottom, size) for line, size in zip(lines, sizes, strict=True) if len(line.glyphs) > 6),
        key=itemgetter(0),
        default=None,
    )
    return low is not None and low[1] < 0.94 * sorted(sizes)[len(sizes) // 2]


def _rules_of(page: pypdfium2.PdfPage) -> list[list[float]]:
    """(left, height, right) of the horizontal rules drawn on a page, in points: one may stand over its notes."""
    edges = [ctypes.c_float() for _ in range(4)]
    left, bottom, right, top = edges
    found: list[list[float]] = []
    for index in range(min(raw.FPDFPage_CountObjects(page), _MOST_DRAWN)):
        drawn = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(drawn) != raw.FPDF_PAGEOBJ_PATH or not raw.FPDFPageObj_GetBounds(drawn, *edges):
            continue
        if top.value - bottom.value <= 3 and right.value - left.value >= 20:
            found.append([round(v, 1) for v in (left.value, (bottom.value + top.value) / 2, right.value)])
    return found


def _underlines(rule: list[float], lines: list[GlyphLine]) -> bool:
    """Whether a rule stands just under the baseline of words that are as long as it is."""
    left, height, right = rule
    for line in lines:
        first, last = line.glyphs[0], line.glyphs[-1]
        if -0.1 * first.size < first.y - height < 0.25 * first.size and first.left - 2 <= left and right <= last.right + 2:
            return True
    return False


def _links_of(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, sheet: int, lines: list[GlyphLine], first: int) -> list[object]:
    """Link annotations that lead out of the file, each with its whole address and the characters under its rectangles.

    `first` is the number of the page's first line among all lines; spans are (line, start, end).
    """
    start, link = ctypes.c_int(0), raw.FPDF_LINK()
    found: list[tuple[str, list[Rectangle]]] = []
    while raw.FPDFLink_Enumerate(page, start, link) and len(found) < 5000:
        action = raw.FPDFLink_GetAction(link)
        length = raw.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if length <= 1:
            continue
        buffer = ctypes.create_string_buffer(length)
        raw.FPDFAction_GetURIPath(document, action, buffer, length)
        found.append((buffer.value.decode("utf-8", "replace"), _rectangles(link)))
    middles = [(min(map(_BOTTOM, line.glyphs)) + max(map(_TOP, line.glyphs))) / 2 for line in lines] if found else []
    for url, rectangles in found:
        for rect in rectangles:
            _close_up(_under(rect, lines, middles), url, lines)
    out: list[object] = []
    for url, rectangles in found:
        spans = [(first + span[0], *span[1:]) for rect in rectangles if (span := _under(rect, lines, middles)) is not None]
        out.append({"page": sheet, "url": url, "spans": spans})
    return out


def _close_up(span: tuple[int, int, int] | None, url: str, lines: list[GlyphLine]) -> None:
    """An address set wide apart has blanks that pdfium put in; where it is what the link says without them, they are taken out."""
    if span is None:
        return
    number, left, right = span
    glyphs = lines[number].glyphs
    inked = [g for g in glyphs[left:right] if g.code not in _BLANKS]
    if len(inked) < right - left and "".join([chr(g.code) for g in inked]) in url:
        glyphs[left:right] = inked


def _rectangles(link: object) -> list[Rectangle]:
    quad = raw.FS_QUADPOINTSF()
    out: list[Rectangle] = []
    for index in range(min(raw.FPDFLink_CountQuadPoints(link), 100)):
        if raw.FPDFLink_GetQuadPoints(link, index, quad):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            out.append((min(xs), min(ys), max(xs), max(ys)))
    box = raw.FS_RECTF()
    if not out and raw.FPDFLink_GetAnnotRect(link, box):
        out.append((box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top)))
    return out


def _under(rect: Rectangle, lines: list[GlyphLine], middles: list[float]) -> tuple[int, int, int] | None:
    """(line, start, end) of the characters whose middle lies in a rectangle; `middles` are the heights of the lines' middles."""
    for number, (line, middle) in enumerate(zip(lines, middles, strict=True)):
        if not rect[1] <= middle <= rect[3]:
            continue
        inside = [i for i, g in enumerate(line.glyphs) if rect[0] - 0.5 <= (g.left + g.right) / 2 <= rect[2] + 0.5]
        if inside:
            return number, inside[0], inside[-1] + 1
    return None
