"""Vertical text that is drawn character by character, each a line to pdfium."""

from __future__ import annotations

from refcheck.extract.pdf_glyphs import Glyph, GlyphLine
from refcheck.extract.pdf_stacked import stacked


def column(words: str, x: float, top: float = 400.0, size: float = 10.0) -> list[GlyphLine]:
    """Each character as a line of its own; Latin letters lie on their side and advance by half, blanks by a third and are not drawn."""
    lines = []
    for character in words:
        step = size / 3 if character == " " else size if ord(character) > 0x2E80 else size / 2
        if character != " ":
            lines.append(GlyphLine([Glyph(ord(character), size, x, top - step, x, top - step + 0.05 * size, x + size, top, 400)]))
        top -= step
    return lines


TEXT = "海の停電は陸の停電よりも静かに来て長く居座りますと述べた"


def read(lines: list[GlyphLine]) -> list[str]:
    return ["".join(chr(g.code) for g in line.glyphs) for line in stacked(lines) or []]


def test_columns_are_joined_and_words_on_their_side_keep_their_blanks():
    assert read(column(TEXT, 200) + column("彼の“only weapon”という語", 180)) == [TEXT, "彼の“only weapon”という語"]


def test_a_raised_figure_at_the_right_of_its_column_is_a_mark_in_its_place():
    first = column(TEXT, 200)
    mark = column("1", 211, top=400 - 5 * 10 + 3, size=5)
    found = stacked([*first, *mark])
    assert found is not None
    assert "".join(chr(g.code) for g in found[0].glyphs) == TEXT[:5] + "1" + TEXT[5:]
    raised = next(g for g in found[0].glyphs if g.code == ord("1"))
    assert raised.y > found[0].glyphs[0].y


def test_a_sheet_number_under_the_columns_is_no_column():
    found = stacked(column(TEXT, 200) + column(TEXT, 180) + column("7", 190, top=90))
    assert found is not None
    assert [line.vertical for line in found] == [False, True, True]


def test_other_sheets_are_left_alone():
    lines = [
        GlyphLine(
            [
                Glyph(ord(c), 10, 20 + 10 * i, 300 - 14 * n, 20 + 10 * i, 300 - 14 * n, 29 + 10 * i, 309 - 14 * n, 400)
                for i, c in enumerate(TEXT)
            ]
        )
        for n in range(4)
    ]
    assert stacked(lines) is None
