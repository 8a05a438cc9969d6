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
_GAP, _GAP_BEFORE_SIGN, _GAP_BEHIND_SIGN = (
    0.2,
    0.4,
    0.27,
)  # of the size: what lies between two words on their side; a dot has room of its own
_SIGNS = frozenset(map(ord, ".,:;'’‘“”\"«»()[]/-–_·!|"))
_BLANK = 0x20


def stacked(lines: list[GlyphLine]) -> list[GlyphLine] | None:
    """The columns of such a sheet, with the horizontal lines on it; None of any other sheet."""
    if 2 * sum(map(_may_run_down, lines)) < len(lines):
        return None
    glyphs = [g for line in lines if not _is_horizontal(line) for g in line.glyphs if not _is_blank(g)]
    if len(glyphs) < _FEWEST or sum(_under(a, b) for a, b in pairwise(glyphs)) < _MOST * len(glyphs):
        return None
    pieces = _pieces(glyphs)
    foot = min((piece[-1].bottom for piece in pieces if len(piece) > _FEWEST), default=0.0)
    numbers = [piece for piece in pieces if _is_number(piece) and piece[0].top < foot]
    columns = _with_marks([_downward(column) for column in _joined([piece for piece in pieces if piece not in numbers])])
    flat = [line for line in lines if _is_horizontal(line)] + [GlyphLine(number) for number in numbers]
    return flat + [GlyphLine(_levelled(_spaced(column)), vertical=True) for column in columns]


def _may_run_down(line: GlyphLine) -> bool:
    """Whether a line is short, or its second character stands lower than its first: asked of every line of every sheet."""
    glyphs = line.glyphs
    return len(glyphs) < 4 or glyphs[1].y < glyphs[0].y - 0.3 * glyphs[0].size


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


def _pieces(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """What is drawn from top to bottom without a break."""
    pieces: list[list[Glyph]] = []
    for glyph in glyphs:
        last = pieces[-1][-1] if pieces else None
        if last is None or not _goes_on(pieces[-1], last, glyph):
            pieces.append([])
        pieces[-1].append(glyph)
    return pieces


def _joined(columns: list[list[Glyph]]) -> list[list[Glyph]]:
    """Pieces of one column, drawn apart where the type changes, as one."""
    whole: list[list[Glyph]] = []
    for column in columns:
        above = next((c for c in whole if _one_below(c, column)), None)
        below = None if above is not None else next((c for c in whole if _one_below(column, c)), None)
        if above is not None:
            above.extend(column)
        elif below is not None:
            below[:0] = column
        else:
            whole.append(column)
    return whole


def _downward(column: list[Glyph]) -> list[Glyph]:
    """The column from its top to its foot: some programs draw one font after the other. Figures side by side stay as they are."""
    step = 0.3 * main_size(column)
    return sorted(column, key=lambda g: -round((g.top + g.bottom) / 2 / step))


def _one_below(upper: list[Glyph], lower: list[Glyph]) -> bool:
    size = max(main_size(upper), main_size(lower))
    alike = abs(main_size(upper) - main_size(lower)) < 0.15 * size
    level = abs(median(map(_centre, upper)) - median(map(_centre, lower))) < 0.5 * size
    return alike and level and -0.5 * size < upper[-1].bottom - lower[0].top < 1.5 * size


def _goes_on(column: list[Glyph], last: Glyph, glyph: Glyph) -> bool:
    size = max(last.size, glyph.size)
    beside = abs(_centre(glyph) - _centre(column[0])) < 0.75 * size
    return beside and glyph.bottom < last.top + 1.5 * size and last.bottom - glyph.top < 2.2 * size


def _with_marks(columns: list[list[Glyph]]) -> list[list[Glyph]]:
    """Small figures drawn on their own at the right of a column, put among its characters."""
    kept = [column for column in columns if not _may_be_mark(column)]
    for mark in (column for column in columns if _may_be_mark(column)):
        column = min((c for c in kept if _beside(c, mark[0])), key=lambda c: abs(_centre(mark[0]) - _centre(c[0])), default=None)
        if column is None:
            kept.append(mark)
            continue
        height = mark[0].top + mark[0].bottom
        at = next((i for i, glyph in enumerate(column) if glyph.top + glyph.bottom < height), len(column))
        column[at:at] = mark
    return kept


def _beside(column: list[Glyph], mark: Glyph) -> bool:
    size = main_size(column)
    if mark.size > 0.85 * size or not column[-1].bottom - size < mark.top < column[0].top + size:
        return False
    return -0.3 * size < _centre(mark) - median(map(_centre, column)) < 1.1 * size


def _may_be_mark(column: list[Glyph]) -> bool:
    return len(column) < 6 and all(chr(g.code) in "0123456789()（）*†[]" for g in column)


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
    if chr(last.code).isdigit() and chr(glyph.code).isdigit():
        return _GAP_BEFORE_SIGN * glyph.size  # a one is narrow
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
