"""PDF bytes → lines of placed characters, with pdfium. Runs in the child process only (see `sandbox.py`).

pdfium gives characters in the order of the content stream and puts line breaks in by itself; it also breaks a line at each
raised figure and joins lines at a hyphen (U+FFFE). So lines are found anew here, by baseline and direction.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as raw

MAX_SHEETS = 2000
MAX_CHARACTERS = 4_000_000
_HYPHENS = {0xFFFE, 0x0002}
_BREAKS = {0x0A, 0x0D}


@dataclass(slots=True)
class _Glyph:
    code: int
    size: float
    x: float
    y: float
    box: tuple[float, float, float, float]
    weight: int


@dataclass(slots=True)
class _Line:
    glyphs: list[_Glyph] = field(default_factory=list)
    vertical: bool = False


def read_layout(body: bytes) -> dict[str, object]:
    """The layout as plain JSON values; see `pdf.PdfLayout`, which is made of it. A broken file gives a `problem`."""
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        return {"problem": _problem_of(str(error), body)}
    sheets: list[list[float]] = []
    lines: list[object] = []
    links: list[object] = []
    pictures = characters = 0
    for number in range(min(len(document), MAX_SHEETS)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            sheets.append([0.0, 0.0])
            continue
        sheets.append([round(v, 1) for v in page.get_size()])
        if characters < MAX_CHARACTERS:
            found = _lines_of(page)
            characters += sum(len(line.glyphs) for line in found)
            lines += [_plain(line, number + 1) for line in found]
        if not characters:
            pictures += sum(1 for o in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2))
        links += _links_of(document, page, number + 1)
        page.close()
    problem = None if characters else _no_text(len(sheets), pictures)
    if len(document) > MAX_SHEETS or characters >= MAX_CHARACTERS:
        problem = "The PDF is longer than refcheck reads; its end was left out."
    return {"sheets": sheets, "lines": lines, "links": links, "metadata": document.get_metadata_dict(), "problem": problem}


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


def _lines_of(page: pypdfium2.PdfPage) -> list[_Line]:
    text = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    matrix = raw.FS_MATRIX()
    edges = [ctypes.c_double() for _ in range(4)]
    lines: list[_Line] = [_Line()]
    broken = hyphened = False
    for index in range(min(text.count_chars(), MAX_CHARACTERS)):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in _BREAKS:
            broken = True
            continue
        if code == 0 or (0xDC00 <= code < 0xE000 and not lines[-1].glyphs):
            continue
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        raw.FPDFText_GetCharBox(text, index, *edges)
        left, right, bottom, top = (e.value for e in edges)
        hyphen = code in _HYPHENS
        raw.FPDFText_GetMatrix(text, index, matrix)
        size = raw.FPDFText_GetFontSize(text, index) * (math.hypot(matrix.c, matrix.d) or 1.0)
        if raw.FPDFText_IsGenerated(text, index) and lines[-1].glyphs and not hyphen:
            size = lines[-1].glyphs[-1].size
        glyph = _Glyph(
            0x2D if hyphen else code, size, x.value, y.value, (left, bottom, right, top), raw.FPDFText_GetFontWeight(text, index)
        )
        if lines[-1].glyphs and _new_line(lines[-1], glyph, broken, hyphened):
            lines.append(_Line())
        elif broken and lines[-1].glyphs and _apart(lines[-1].glyphs[-1], glyph):
            lines[-1].glyphs.append(_blank_between(lines[-1].glyphs[-1], glyph))
        lines[-1].glyphs.append(glyph)
        broken, hyphened = False, hyphen
    text.close()
    return [line for line in lines if any(not chr(g.code).isspace() for g in line.glyphs)]


def _new_line(line: _Line, glyph: _Glyph, broken: bool, hyphened: bool) -> bool:  # noqa: FBT001 - two states of one walk
    last = line.glyphs[-1]
    size = max(last.size, glyph.size, 1.0)
    if chr(glyph.code).isspace() and not broken:
        return False
    down, along = last.y - glyph.y, glyph.x - last.box[2]
    if line.vertical or (not broken and abs(glyph.x - last.x) < 0.4 * size and 0.5 * size < down < 1.7 * size):
        line.vertical = not broken
        return broken
    if abs(down) < 0.6 * size and -0.6 * size < along:
        return broken and along > 4 * size  # the next column at the same height
    return broken or hyphened or (abs(down) > 0.8 * size and along < -2 * size)


def _apart(before: _Glyph, after: _Glyph) -> bool:
    """Whether a blank stood where pdfium broke a line in two (it does at each raised figure)."""
    if chr(before.code).isspace() or chr(after.code).isspace() or _is_cjk(before.code) or _is_cjk(after.code):
        return False
    return after.box[0] - before.box[2] > 0.15 * max(before.size, after.size)


def _blank_between(before: _Glyph, after: _Glyph) -> _Glyph:
    left, bottom, right, top = before.box[2], after.box[1], after.box[0], after.box[3]
    return _Glyph(0x20, after.size, left, after.y, (left, bottom, right, top), after.weight)


def _plain(line: _Line, sheet: int) -> object:
    glyphs = _whole_code_points(line.glyphs)
    while glyphs and chr(glyphs[-1].code).isspace():
        glyphs.pop()
    runs: list[list[float]] = []
    for glyph in glyphs:
        key = [round(glyph.size, 1), round(glyph.y, 1), glyph.weight]
        if runs and runs[-1][1:] == key:
            runs[-1][0] += 1
        else:
            runs.append([1, *key])
    boxes = [g.box for g in glyphs]
    inked = [b for b, g in zip(boxes, glyphs, strict=True) if not chr(g.code).isspace()] or boxes
    box = [min(b[0] for b in inked), min(b[1] for b in inked), max(b[2] for b in inked), max(b[3] for b in inked)]
    _widen_blanks(glyphs)
    return {
        "page": sheet,
        "text": "".join(chr(g.code) for g in glyphs),
        "size": _main_size(glyphs),
        "box": [round(v, 1) for v in box],
        "runs": runs,
        "lefts": [round(b[0], 1) for b in boxes],
        "rights": [round(b[2], 1) for b in boxes],
        "vertical": line.vertical,
    }


def _main_size(glyphs: list[_Glyph]) -> float:
    """The size of most characters, of equals the larger: a raised mark alone with a full stop is still a line of text."""
    counts = Counter(round(g.size, 1) for g in glyphs if not chr(g.code).isspace())
    return max(counts, key=lambda size: (counts[size], size))


def _widen_blanks(glyphs: list[_Glyph]) -> None:
    """pdfium gives the full-width blank as a narrow one; between two CJK characters, the gap shows which it was."""
    for before, blank, after in zip(glyphs, glyphs[1:], glyphs[2:], strict=False):
        if blank.code == 0x20 and _is_cjk(before.code) and _is_cjk(after.code) and after.x - before.box[2] > 0.75 * before.size:
            blank.code = 0x3000


def _is_cjk(code: int) -> bool:
    return 0x3041 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF


def _whole_code_points(glyphs: list[_Glyph]) -> list[_Glyph]:
    """Surrogate pairs become one character; a lone half becomes U+FFFD."""
    out: list[_Glyph] = []
    for glyph in glyphs:
        if 0xDC00 <= glyph.code < 0xE000 and out and 0xD800 <= out[-1].code < 0xDC00:
            out[-1].code = 0x10000 + ((out[-1].code - 0xD800) << 10) + (glyph.code - 0xDC00)
        else:
            out.append(glyph)
    for glyph in out:
        if 0xD800 <= glyph.code < 0xE000 or glyph.code > 0x10FFFF:
            glyph.code = 0xFFFD
    return out


def _links_of(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, sheet: int) -> list[object]:
    """Link annotations that lead out of the file, each with its whole address and its rectangles."""
    start, link = ctypes.c_int(0), raw.FPDF_LINK()
    out: list[object] = []
    while raw.FPDFLink_Enumerate(page, start, link) and len(out) < 5000:
        action = raw.FPDFLink_GetAction(link)
        length = raw.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if length <= 1:
            continue
        buffer = ctypes.create_string_buffer(length)
        raw.FPDFAction_GetURIPath(document, action, buffer, length)
        out.append({"page": sheet, "url": buffer.value.decode("utf-8", "replace"), "rects": _rectangles(link)})
    return out


def _rectangles(link: object) -> list[list[float]]:
    quad = raw.FS_QUADPOINTSF()
    out = []
    for index in range(min(raw.FPDFLink_CountQuadPoints(link), 100)):
        if raw.FPDFLink_GetQuadPoints(link, index, quad):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            out.append([round(v, 1) for v in (min(xs), min(ys), max(xs), max(ys))])
    if not out:
        box = raw.FS_RECTF()
        if raw.FPDFLink_GetAnnotRect(link, box):
            out.append([round(v, 1) for v in (box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top))])
    return out
