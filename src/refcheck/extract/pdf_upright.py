"""Lines whose characters do not come from left to right: columns that run from top to bottom, and numbers of lines drawn after their line."""

from __future__ import annotations

from itertools import accumulate, pairwise

from refcheck.extract.pdf_glyphs import Glyph, GlyphLine, main_size

_TALL = 3.0  # characters: a column of fewer may be an initial or a figure's legend


_SPACE = 0x20
_FAR = 6.0  # characters: how far back the pen goes to the margin; a fake bold or a raised figure goes back by one or two


def settled(lines: list[GlyphLine]) -> list[GlyphLine]:
    """The lines in the order in which they are read."""
    for line in lines:
        glyphs = line.glyphs
        if len(glyphs) > _FAR and not line.vertical and _goes_back(glyphs):
            _in_place(line)
            _marks_in_place(line)
    return columns_of(lines)


def _goes_back(glyphs: list[Glyph]) -> bool:
    """Whether the pen goes back to the margin. Asked of every line: one that only goes on is told without a look at each pair."""
    lefts = [g.left for g in glyphs]
    if lefts == sorted(lefts) and min([g.size for g in glyphs]) >= 0:
        return False
    return any(b.left < a.left - _FAR * a.size for a, b in pairwise(glyphs))


def _in_place(line: GlyphLine) -> None:
    """A line with the figures in front that were drawn in its margin after it ("7" of numbered lines)."""
    first = line.glyphs[0]
    margin = [g for g in line.glyphs if g.right < first.left and abs(g.y - first.y) < 0.3 * first.size]
    digits = [g for g in margin if chr(g.code).isdigit()]
    if not digits or any(not chr(g.code).isdigit() and not chr(g.code).isspace() for g in margin):
        return
    last = digits[-1]
    blank = last._replace(code=_SPACE, left=last.right, right=first.left, x=last.right)
    rest = [g for g in line.glyphs if g not in margin]
    line.glyphs = [*digits, blank, *rest]


def _marks_in_place(line: GlyphLine) -> None:
    """A line with the raised figures that were drawn after it where they stand: some programs draw one font after the other."""
    main = main_size(line.glyphs)
    furthest = accumulate((g.left for g in line.glyphs), max)
    strays = [
        i
        for i, (g, far) in enumerate(zip(line.glyphs, furthest, strict=True))
        if g.left < far - 2 * main and _is_raised(g, line.glyphs[0], main)
    ]
    if not strays or len(strays) > 6:
        return
    rest = [g for i, g in enumerate(line.glyphs) if i not in strays and not (g.code == _SPACE and i - 1 in strays)]
    for i in strays:
        stray = line.glyphs[i]
        at = next((k for k, g in enumerate(rest) if g.left >= stray.left), len(rest))
        rest.insert(at, stray)
    line.glyphs = rest


def _is_raised(glyph: Glyph, first: Glyph, main: float) -> bool:
    return chr(glyph.code).isdigit() and glyph.size < 0.85 * main and 0.1 * main < glyph.y - first.y < 0.7 * main


def columns_of(lines: list[GlyphLine]) -> list[GlyphLine]:
    """The lines with what stands in one column joined; the lines themselves where no line runs down."""
    tall = [line for line in lines if line.vertical or _runs_down(line)]
    if not tall:
        return lines
    within = _within(tall) if 2 * len(tall) >= len(lines) else None
    for line in lines:
        line.vertical = line in tall or (within is not None and len(line.glyphs) < 4 and _inside(line, within))
    out: list[GlyphLine] = []
    for line in lines:
        before = next((other for other in out if other.vertical and _one_column(other, line)), None) if _upright(line, tall) else None
        if before is None:
            out.append(line)
        else:
            before.glyphs = sorted((*before.glyphs, *line.glyphs), key=lambda glyph: -glyph.top)
    return out


def _runs_down(line: GlyphLine) -> bool:
    if len(line.glyphs) < 4:
        return False
    first, last = line.glyphs[0], line.glyphs[-1]
    if first.top - last.bottom <= _TALL * abs(first.left - last.left):
        return False  # wider than it could be, whatever its size
    size = main_size(line.glyphs)
    return first.top - last.bottom > _TALL * size and abs(first.left - last.left) < size and line.glyphs[1].top < first.bottom + 0.5 * size


def _within(tall: list[GlyphLine]) -> tuple[float, float, float, float]:
    """The box of all columns."""
    glyphs = [glyph for line in tall for glyph in (line.glyphs[0], line.glyphs[-1])]
    return min(g.left for g in glyphs), min(g.bottom for g in glyphs), max(g.right for g in glyphs), max(g.top for g in glyphs)


def _inside(line: GlyphLine, box: tuple[float, float, float, float]) -> bool:
    first = line.glyphs[0]
    return box[0] <= first.left and first.right <= box[2] and box[1] <= first.bottom and first.top <= box[3] + 0.5 * first.size


def _upright(line: GlyphLine, tall: list[GlyphLine]) -> bool:
    """A column, or the few characters that belong to one; they are one more column."""
    if not line.vertical and len(line.glyphs) < 4 and any(_one_column(other, line) for other in tall if other is not line):
        line.vertical = True
    return line.vertical


def _one_column(one: GlyphLine, other: GlyphLine) -> bool:
    """Whether two stretches stand in one column, one right below the other."""
    size = main_size(one.glyphs)
    if abs(main_size(other.glyphs) - size) > 0.1 * size or abs(one.glyphs[0].left - other.glyphs[0].left) > 0.6 * size:
        return False
    (top, bottom), (high, low) = ((max(g.top for g in x.glyphs), min(g.bottom for g in x.glyphs)) for x in (one, other))
    return bottom - high < 2.2 * size and low - top < 2.2 * size
