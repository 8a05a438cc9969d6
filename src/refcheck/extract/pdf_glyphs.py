"""The characters of a PDF page as lines, with pdfium. Runs in the child process only (see `sandbox.py`).

pdfium gives characters in the order of the content stream and puts line breaks in by itself; it also breaks a line at each
raised figure and joins lines at a hyphen (U+FFFE). So lines are found anew here, by baseline and direction.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as raw

# Looked up once: they are called for every character.
_unicode, _box, _origin = raw.FPDFText_GetUnicode, raw.FPDFText_GetCharBox, raw.FPDFText_GetCharOrigin
_matrix, _font_size, _weight = raw.FPDFText_GetMatrix, raw.FPDFText_GetFontSize, raw.FPDFText_GetFontWeight
_new = tuple.__new__  # a NamedTuple's own constructor takes three times as long
_is_made = raw.FPDFText_IsGenerated

MOST = 4_000_000  # characters of a page
_HYPHENS = {0xFFFE, 0x0002}
_BREAKS = {0x0A, 0x0D}
# TeX's own fonts without a table of characters: their quotation marks, dashes and ligatures come as control characters.
_CORK = dict(zip(range(0x0E, 0x20), map(ord, "‹›“”„«»–—\u200b∘ıȷﬀﬁﬂﬃﬄ"), strict=True))
_LIGATURES = dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_SPACE = 0x20
_WIDE_MARKS = frozenset(map(ord, "‘’“”—…"))
_MADE = 0x1  # a blank that pdfium put between characters set wide apart


class Glyph(NamedTuple):
    """A character: code point, effective size in points, origin, edges of its box, weight (400 regular, 0 unknown)."""

    code: int
    size: float
    x: float
    y: float
    left: float
    bottom: float
    right: float
    top: float
    weight: int


@dataclass(slots=True)
class GlyphLine:
    """A printed line."""

    glyphs: list[Glyph] = field(default_factory=list)
    vertical: bool = False


def lines_of(page: pypdfium2.PdfPage) -> list[GlyphLine]:
    """The lines of a page that hold more than blanks, in the order of the content stream."""
    text = page.get_textpage()
    walk = _Walk(text.raw)
    for index in range(min(text.count_chars(), MOST)):
        walk.take(index)
    text.close()
    for line in walk.lines:
        line.glyphs = _settled(line.glyphs)
    return [line for line in walk.lines if line.glyphs]


class _Walk:
    """One pass over a page's characters. Written for speed: a long paper has half a million of them."""

    def __init__(self, text: object) -> None:
        self.text = text
        self.lines: list[GlyphLine] = [GlyphLine()]
        self.broken = self.hyphened = False
        self.edges = (ctypes.c_double * 4)()
        address = ctypes.addressof(self.edges)
        self.into = [ctypes.cast(address + 8 * i, ctypes.POINTER(ctypes.c_double)) for i in range(4)]
        self.box = memoryview(self.edges).cast("B").cast("d")
        self.x, self.y, self.matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX()

    def take(self, index: int) -> None:
        """The character at `index`."""
        text, line = self.text, self.lines[-1]
        code = _unicode(text, index)
        if code in _BREAKS:
            self.broken = True
            return
        glyphs = line.glyphs
        if code == 0 or (0xDC00 <= code < 0xE000 and not glyphs):
            return
        last = glyphs[-1] if glyphs else None
        glyph = self._glyph(index, code, last)
        if last is not None and (self.broken or self.hyphened or line.vertical or glyph.y != last.y or glyph.left < last.left):
            if _new_line(line, glyph, self.broken, self.hyphened):
                self.lines.append(GlyphLine())
                glyphs = self.lines[-1].glyphs
            elif self.broken and _apart(last, glyph):
                glyphs.append(Glyph(_SPACE, glyph.size, last.right, glyph.y, last.right, glyph.bottom, glyph.left, glyph.top, glyph.weight))
        glyphs.append(glyph)
        self.broken, self.hyphened = False, code in _HYPHENS

    def _glyph(self, index: int, code: int, last: Glyph | None) -> Glyph:
        text = self.text
        _box(text, index, *self.into)
        left, right, bottom, top = self.box.tolist()
        _origin(text, index, self.x, self.y)
        y = self.y.value
        if last is not None and code == _SPACE and not self.broken:  # behind a break the blank belongs to what follows it
            size, weight = last.size, last.weight
            code = _MADE if _is_made(text, index) else code
        else:
            _matrix(text, index, self.matrix)
            size = _font_size(text, index) * (math.hypot(self.matrix.c, self.matrix.d) or 1.0)
            known = last is not None and index % 4 and size == last.size and y == last.y
            weight = last.weight if last is not None and known else _weight(text, index)
        code = 0x2D if code in _HYPHENS else _CORK.get(code, code)
        return _new(Glyph, (code, size, self.x.value, y, left, bottom, right, top, weight))


def _new_line(line: GlyphLine, glyph: Glyph, broken: bool, hyphened: bool) -> bool:  # noqa: FBT001 - two states of one walk
    last = line.glyphs[-1]
    size = max(last.size, glyph.size, 1.0)
    if (chr(glyph.code).isspace() or glyph.code == _MADE) and not broken:
        return False
    down, along = last.y - glyph.y, glyph.x - last.right
    if line.vertical or (not broken and abs(glyph.x - last.x) < 0.4 * size and 0.5 * size < down < 1.7 * size):
        line.vertical = not broken
        return broken
    if abs(down) < 0.6 * size and -0.6 * size < along:
        return broken and along > 4 * size  # the next column at the same height
    return broken or hyphened or (abs(down) > 0.8 * size and along < -2 * size)


def _apart(before: Glyph, after: Glyph) -> bool:
    """Whether a blank stood where pdfium broke a line in two (it does at each raised figure)."""
    if (
        chr(before.code).isspace()
        or chr(after.code).isspace()
        or _is_cjk(before.code)
        or _is_cjk(after.code)
        or _before_mark(before, after)
    ):
        return False
    return after.left - before.right > 0.15 * max(before.size, after.size)


def main_size(glyphs: list[Glyph]) -> float:
    """The size that fills most of the line: a long raised mark behind one word does not make it small print."""
    counts = Counter(g.size for g in glyphs if g.code != _SPACE)
    return max(counts, key=lambda size: (counts[size] * size * size, size))


def _settled(glyphs: list[Glyph]) -> list[Glyph]:
    """Whole code points, blanks as wide as they are, none at the end."""
    while glyphs and (chr(glyphs[-1].code).isspace() or glyphs[-1].code == _MADE):
        glyphs.pop()
    codes = {g.code for g in glyphs}
    if codes and max(codes) >= 0xD800:
        glyphs = _whole_code_points(glyphs)
        glyphs = [part for glyph in glyphs for part in _letters(glyph)] if codes & _LIGATURES.keys() else glyphs
    return _with_blanks(glyphs) if _MADE in codes or (_SPACE in codes and max(codes) > 0x3000) else glyphs


def _letters(glyph: Glyph) -> list[Glyph]:
    """A ligature as its letters, each with the ligature's box."""
    return [glyph._replace(code=ord(letter)) for letter in _LIGATURES.get(glyph.code, chr(glyph.code))]


def _with_blanks(glyphs: list[Glyph]) -> list[Glyph]:
    """Blanks between CJK characters as printed: full width where the gap is, none where the line was only spaced out.

    A blank that pdfium made before a raised mark is none.
    """
    out: list[Glyph] = []
    for i, glyph in enumerate(glyphs):
        if glyph.code in (_SPACE, _MADE):
            before, after = (glyphs[i - 1], glyphs[i + 1]) if 0 < i < len(glyphs) - 1 else (glyph, glyph)
            wide = _is_cjk(before.code) and _is_cjk(after.code)
            if wide and after.x - before.x > 1.7 * before.size:
                glyph = glyph._replace(code=0x3000)  # noqa: PLW2901 - the same glyph, read as a blank - pdfium gives it as a narrow one
            elif glyph.code == _MADE and (wide or _beside_cjk(before, after) or _before_mark(before, after)):
                continue
            else:
                glyph = glyph._replace(code=_SPACE)  # noqa: PLW2901 - the same glyph, read as a blank
        out.append(glyph)
    return out


def _beside_cjk(before: Glyph, after: Glyph) -> bool:
    """Whether a mark that is as wide as a character in CJK type (“ ” — …) stands beside one: the gap is its own."""
    return (before.code in _WIDE_MARKS and _is_cjk(after.code)) or (_is_cjk(before.code) and after.code in _WIDE_MARKS)


def _before_mark(before: Glyph, after: Glyph) -> bool:
    """Whether what follows is smaller and raised: a blank that pdfium made there is only the gap."""
    return after.size < 0.8 * before.size and after.y > before.y + 0.1 * before.size


def _is_cjk(code: int) -> bool:
    return 0x3001 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF01 <= code <= 0xFF60


def _whole_code_points(glyphs: list[Glyph]) -> list[Glyph]:
    """Surrogate pairs become one character; a lone half becomes U+FFFD."""
    out: list[Glyph] = []
    for glyph in glyphs:
        if 0xDC00 <= glyph.code < 0xE000 and out and 0xD800 <= out[-1].code < 0xDC00:
            out[-1] = out[-1]._replace(code=0x10000 + ((out[-1].code - 0xD800) << 10) + (glyph.code - 0xDC00))
        else:
            out.append(glyph)
    return [g._replace(code=0xFFFD) if 0xD800 <= g.code < 0xE000 or g.code > 0x10FFFF else g for g in out]
