"""The characters of a PDF page as lines, with pdfium. Runs in the child process only (see `sandbox.py`).

pdfium gives characters in the order of the content stream and puts line breaks in by itself; it also breaks a line at each
raised figure and joins lines at a hyphen (U+FFFE). So lines are found anew here, by baseline and direction.
"""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot
from operator import attrgetter
from typing import Any, NamedTuple, cast

import pypdfium2
import pypdfium2.raw as raw

_PLACE = ctypes.c_void_p


def _direct(function: object, result: type | None) -> Callable[..., Any]:
    """A function of pdfium that converts no argument: a quarter of the time of a call with pointers, half of that with declared types.

    It takes whole numbers (C's int) and what `byref` and `from_param` make, ready to be passed on, and trusts its caller with them.
    """
    kind: Any = type(function)  # knows how the library's functions are called, and not what they take
    called: Any = kind(ctypes.cast(function, _PLACE).value)  # type: ignore[arg-type] # a function of a library can be cast
    called.restype = result
    return cast("Callable[..., Any]", called)


# Looked up once: they are called for every character, with the page's text and the character's number.
_unicode = _direct(raw.FPDFText_GetUnicode, ctypes.c_uint)
_box = _direct(raw.FPDFText_GetCharBox, None)
_origin = _direct(raw.FPDFText_GetCharOrigin, None)
_object = _direct(raw.FPDFText_GetTextObject, _PLACE)
_matrix = _direct(raw.FPDFText_GetMatrix, None)
_font_size = _direct(raw.FPDFText_GetFontSize, ctypes.c_double)
_weight = _direct(raw.FPDFText_GetFontWeight, ctypes.c_int)
_is_made = _direct(raw.FPDFText_IsGenerated, ctypes.c_int)
_new = tuple.__new__  # a NamedTuple's own constructor takes three times as long

MOST = 4_000_000  # characters of a page
_HYPHENS = {0xFFFE, 0x0002}
_BREAKS = {0x0A, 0x0D}
# TeX's own fonts without a table of characters: their quotation marks, dashes and ligatures come as control characters.
_CORK = dict(zip(range(0x0E, 0x20), map(ord, "‹›“”„«»–—\u200b∘ıȷﬀﬁﬂﬃﬄ"), strict=True))
_LIGATURES = dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_SPACE = 0x20
_CODE, _SIZE = attrgetter("code"), attrgetter("size")
_OPENING = frozenset(map(ord, "「『（〈《【〔“"))
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
    walk.run(min(text.count_chars(), MOST))
    text.close()
    for line in walk.lines:
        line.glyphs = _settled(line.glyphs)
    return [line for line in walk.lines if line.glyphs]


class _Walk:
    """One pass over a page's characters. Written for speed: a long paper has half a million of them."""

    def __init__(self, text: object) -> None:
        self.place = _PLACE.from_param(ctypes.cast(text, _PLACE).value)  # type: ignore[arg-type] # pdfium's handle
        self.lines: list[GlyphLine] = [GlyphLine()]
        self.broken = self.hyphened = False
        self.numbers = (ctypes.c_double * 6)()  # left, right, bottom, top; x, y of the origin
        self.matrix = (ctypes.c_float * 6)()

    def run(self, count: int) -> None:
        """The first `count` characters."""
        place = self.place
        a, b, c, d, e, f = (ctypes.byref(self.numbers, 8 * i) for i in range(6))
        read = memoryview(self.numbers).cast("B").cast("d").tolist
        into_matrix, read_matrix = ctypes.byref(self.matrix), memoryview(self.matrix).cast("B").cast("f").tolist
        drawn_before: int | None = None  # the text object of the last character: its characters have one size and weight
        drawn_size, drawn_weight = 0.0, 0
        last: Glyph | None = None
        line = self.lines[-1]
        for index in range(count):
            code = _unicode(place, index)
            if code in _BREAKS:
                self.broken = True
                continue
            if code == 0 or (0xDC00 <= code < 0xE000 and last is None):
                continue
            _box(place, index, a, b, c, d)
            _origin(place, index, e, f)
            left, right, bottom, top, x, y = read()
            if last is not None and code == _SPACE and not self.broken:  # behind a break the blank belongs to what follows it
                size, weight = last.size, last.weight
                code = _MADE if _is_made(place, index) else code
            else:
                drawn = _object(place, index)
                if drawn != drawn_before or drawn is None:
                    _matrix(place, index, into_matrix)
                    _, _, c_part, d_part, _, _ = read_matrix()
                    size_before, drawn_before = drawn_size, drawn
                    drawn_size = _font_size(place, index) * (hypot(c_part, d_part) or 1.0)
                    # Some programs make an object of each character: then every fourth of a row of one size is asked for its weight.
                    if not (last is not None and y == last.y and index % 4 and drawn_size == size_before):
                        drawn_weight = _weight(place, index)
                size, weight = drawn_size, drawn_weight
            hyphen = code in _HYPHENS
            glyph = _new(Glyph, (0x2D if hyphen else _CORK.get(code, code), size, x, y, left, bottom, right, top, weight))
            if last is not None and (self.broken or self.hyphened or y != last.y or left < last.left or line.vertical):
                line = self._line_for(glyph, last)
            line.glyphs.append(glyph)
            last = glyph
            self.broken, self.hyphened = False, hyphen

    def _line_for(self, glyph: Glyph, last: Glyph) -> GlyphLine:
        """The line that a character belongs to that does not simply go on: a new one, or the last with a blank where one stood."""
        line = self.lines[-1]
        if _new_line(line, glyph, self.broken, self.hyphened):
            line = GlyphLine()
            self.lines.append(line)
        elif self.broken and _apart(last, glyph):
            blank = Glyph(_MADE, glyph.size, last.right, glyph.y, last.right, glyph.bottom, glyph.left, glyph.top, glyph.weight)
            line.glyphs.append(blank)
        return line


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
    if len(set(map(_SIZE, glyphs))) == 1:
        return glyphs[0].size
    counts = Counter(g.size for g in glyphs if g.code != _SPACE)
    return max(counts, key=lambda size: (counts[size] * size * size, size))


def _settled(glyphs: list[Glyph]) -> list[Glyph]:
    """Whole code points, blanks as wide as they are, none at the end."""
    while glyphs and (chr(glyphs[-1].code).isspace() or glyphs[-1].code == _MADE):
        glyphs.pop()
    codes = set(map(_CODE, glyphs))
    if codes & _OPENING:
        glyphs = _marks_first(glyphs)
    if codes and max(codes) >= 0xD800:
        glyphs = _whole_code_points(glyphs)
        glyphs = [part for glyph in glyphs for part in _letters(glyph)] if codes & _LIGATURES.keys() else glyphs
    return _with_blanks(glyphs) if _MADE in codes or (_SPACE in codes and max(codes) > 0x3000) else glyphs


def _marks_first(glyphs: list[Glyph]) -> list[Glyph]:
    """A raised figure set into the room at the left of an opening bracket stands before it, though it was drawn after it."""
    out = list(glyphs)
    for i in range(len(out) - 1):
        if out[i].code not in _OPENING:
            continue
        end = i + 1
        while end < len(out) and 0x30 <= out[end].code <= 0x39 and _before_mark(out[i], out[end]) and out[end].right <= out[i].left + 0.5:
            end += 1
        if end > i + 1:
            blank = end < len(out) and out[end].code in (_SPACE, _MADE)
            out[i : end + blank] = [*out[i + 1 : end], out[i]]
    return out


def _letters(glyph: Glyph) -> list[Glyph]:
    """A ligature as its letters, each with the ligature's box."""
    return [glyph._replace(code=ord(letter)) for letter in _LIGATURES.get(glyph.code, chr(glyph.code))]


def _with_blanks(glyphs: list[Glyph]) -> list[Glyph]:
    """Blanks between CJK characters as printed: full width where the gap is, none where the line was only spaced out.

    A blank that pdfium made before a raised mark is none.
    """
    out: list[Glyph] = []
    close = _close_pairs(glyphs)
    taken = 0  # how many glyphs have been looked through
    for i in [i for i, glyph in enumerate(glyphs) if glyph.code in (_SPACE, _MADE)]:
        glyph = glyphs[i]
        out += glyphs[taken:i]
        taken = i + 1
        if i in close:
            continue
        before, after = (glyphs[i - 1], glyphs[i + 1]) if 0 < i < len(glyphs) - 1 else (glyph, glyph)
        wide = _is_cjk(before.code) and _is_cjk(after.code)
        if wide and after.x - before.x > 1.7 * before.size:
            out.append(_new(Glyph, (0x3000, *glyph[1:])))  # pdfium gives it as a narrow one
        elif glyph.code != _MADE or not (wide or _beside_cjk(before, after) or _before_mark(before, after)):
            out.append(_new(Glyph, (_SPACE, *glyph[1:])))
    return out + glyphs[taken:]


def _close_pairs(glyphs: list[Glyph]) -> set[int]:
    """Blanks that pdfium made between characters which the type sets apart: in fixed-pitch type, and beside Hangul where blanks are drawn."""
    made = [i for i in range(1, len(glyphs) - 1) if glyphs[i].code == _MADE]
    if not made:
        return set()
    letters = [i for i in made if all(g.code < 0x250 and chr(g.code).isalnum() for g in (glyphs[i - 1], glyphs[i + 1]))]
    pitch = _fixed_pitch(glyphs) if letters else 0.0
    close = {i for i in letters if 0 < glyphs[i + 1].x - glyphs[i - 1].x < 1.35 * pitch}
    if max(map(_CODE, glyphs)) < 0xAC00:
        return close
    pairs = [(a, b) for a, b in pairwise(glyphs) if _is_hangul(a.code) and _is_hangul(b.code)]
    spaced = [i for i in made if _is_hangul(glyphs[i - 1].code) and _is_hangul(glyphs[i + 1].code)]
    drawn = [i for i in range(1, len(glyphs) - 1) if glyphs[i].code == _SPACE and _is_hangul(glyphs[i - 1].code)]
    if drawn and not spaced:  # the program draws its blanks: the others are gaps between a figure and a syllable
        beside = [i for i in made if _is_hangul(glyphs[i - 1].code) != _is_hangul(glyphs[i + 1].code)]
        return close | {i for i in beside if glyphs[i + 1].left - glyphs[i - 1].right < 0.5 * glyphs[i].size}
    if len(spaced) > 3 and len(spaced) > 4 * len(pairs):  # every syllable stands apart
        usual = sorted(glyphs[i + 1].x - glyphs[i - 1].x for i in spaced)[len(spaced) // 4]
        close |= {i for i in spaced if glyphs[i + 1].x - glyphs[i - 1].x < 1.2 * usual}
    return close


def _fixed_pitch(glyphs: list[Glyph]) -> float:
    """The step from letter to letter in fixed-pitch type, 0 for all other type."""
    inked = [g for g in glyphs if g.code not in (_SPACE, _MADE)]
    steps = sorted([b.x - a.x for a, b in pairwise(inked) if a.code < 0x250 and b.code < 0x250 and a.size == b.size])
    pitch = steps[len(steps) // 2] if len(steps) > 3 else 0.0
    fixed = pitch > 0 and sum([abs(step - pitch) < 0.06 * pitch for step in steps]) > 0.85 * len(steps)
    return pitch if fixed else 0.0


def _is_hangul(code: int) -> bool:
    return 0xAC00 <= code <= 0xD7A3


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
