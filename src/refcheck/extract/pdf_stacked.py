"""Sheets whose characters are drawn one by one from top to bottom: their columns, from the right to the left.

Browsers and word processors draw vertical text so, and pdfium makes a line of each character. Latin words lie on their side; blanks between
them are gaps. A raised mark stands at the right of its column.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from statistics import median

from refcheck.extract.pdf_glyphs import Glyph, GlyphLine, main_size

_FEWEST = 24  # characters: less is a legend
_MOST = 0.6  # share of the characters that stand right under the one before
_GAP, _GAP_BEFORE_SIGN, _GAP_BEHIND_SIGN = 0.2, 0.4, 0.27  # of the size: what lies between two words on their side; a dot has room of its own
_SIGNS = frozenset(map(ord, ".,:;'’‘“”\"«»()[]/-–_·!|"))
_BLANK = 0x20


def stacked(lines: list[GlyphLine]) -> list[GlyphLine] | None:
    """The columns of such a sheet, with the horizontal lines on it; None of any other sheet."""
    glyphs = [g for line in lines if not _is_horizontal(line) for g in line.glyphs if not _is_blank(g)]
    if len(glyphs) < _FEWEST or sum(_under(a, b) for a, b in pairwise(glyphs)) < _MOST * len(glyphs):
        return None
    columns = _columns(glyphs)
    foot = min((column[-1].bottom for column in columns if len(column) > _FEWEST), default=0.0)
    found = [GlyphLine(_levelled(_spaced(c)), vertical=not (_is_number(c) and c[0].top < foot)) for c in columns]
    return [line for line in lines if _is_horizontal(line)] + found


def _is_blank(glyph: Glyph) -> bool:
    return glyph.code < 0x21 or glyph.code in (0xA0, 0x3000)


def _is_horizontal(line: GlyphLine) -> bool:
    glyphs = [g for g in line.glyphs if not _is_blank(g)]
    return len(glyphs) > 3 and sum(b.x > a.x and abs(b.y - a.y) < 0.3 * a.size for a, b in pairwise(glyphs)) > 0.8 * (len(glyphs) - 1)


def _under(above: Glyph, below: Glyph) -> bool:
    size = max(above.size, below.size)
    return abs(_centre(above) - _centre(below)) < 0.6 * size and below.top < above.top and above.bottom - below.top < 1.2 * size


def _centre(glyph: Glyph) -> float:
    return (glyph.left + glyph.right) / 2


def _columns(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    columns: list[list[Glyph]] = []
    for glyph in glyphs:
        last = columns[-1][-1] if columns else None
        if last is None or not _goes_on(columns[-1], last, glyph):
            columns.append([])
        columns[-1].append(glyph)
    return _with_marks(columns)


def _goes_on(column: list[Glyph], last: Glyph, glyph: Glyph) -> bool:
    size = max(last.size, glyph.size)
    beside = abs(_centre(glyph) - _centre(column[0])) < 0.75 * size
    return beside and glyph.bottom < last.top + 0.5 * size and last.bottom - glyph.top < 2.2 * size


def _with_marks(columns: list[list[Glyph]]) -> list[list[Glyph]]:
    """Small figures drawn on their own at the right of a column, put among its characters."""
    main = median([main_size(column) for column in columns])
    kept = [column for column in columns if not _is_mark(column, main)]
    for mark in (column for column in columns if _is_mark(column, main)):
        first = mark[0]
        near = [c for c in kept if 0 <= _centre(first) - _centre(c[0]) < 1.1 * main and c[-1].bottom - main < first.top < c[0].top + main]
        if not near:
            kept.append(mark)
            continue
        column = min(near, key=lambda c: _centre(first) - _centre(c[0]))
        at = next((i for i, glyph in enumerate(column) if glyph.top < first.bottom), len(column))
        column[at:at] = mark
    return kept


def _is_mark(column: list[Glyph], main: float) -> bool:
    return len(column) < 6 and all(g.size < 0.85 * main and chr(g.code) in "0123456789()（）*†[]" for g in column)


def _is_number(column: list[Glyph]) -> bool:
    """Whether it may be the sheet's number, which stands under the columns."""
    return len(column) < 5 and all(chr(g.code).isdigit() for g in column)


def _spaced(column: list[Glyph]) -> list[Glyph]:
    """The column with blanks where words on their side stand apart."""
    out: list[Glyph] = []
    for glyph in column:
        last = out[-1] if out else None
        if last is not None and not _is_wide(last) and not _is_wide(glyph) and last.bottom - glyph.top > _gap(last, glyph):
            out.append(glyph._replace(code=_BLANK, top=last.bottom, bottom=glyph.top))
        out.append(glyph)
    return out


def _gap(last: Glyph, glyph: Glyph) -> float:
    return (_GAP_BEFORE_SIGN if glyph.code in _SIGNS else _GAP_BEHIND_SIGN if last.code in _SIGNS else _GAP) * glyph.size


def _levelled(column: list[Glyph]) -> list[Glyph]:
    """The column's characters on one baseline, so that what stands at its right is raised above it."""
    main = main_size(column)
    middle = median([_centre(g) for g in column if g.size > 0.85 * main])
    return [g._replace(y=middle if g.size > 0.85 * main else middle + 0.3 * main) for g in column]


def _is_wide(glyph: Glyph) -> bool:
    return (
        0x2E80 <= glyph.code <= 0x9FFF
        or 0xF900 <= glyph.code <= 0xFAFF
        or 0xFF00 <= glyph.code <= 0xFF9F
        or glyph.code in (0x2014, 0x2015, 0x2026)
    )
