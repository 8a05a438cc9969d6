"""Columns that run down are read from right to left, each whole; numbers drawn in the margin after their line stand before it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "read"))

from small_pdf import printed

from refcheck.extract.pdf_glyphs import Glyph, GlyphLine
from refcheck.extract.pdf_upright import settled
from refcheck.read import read_bytes


def column(text, x, top, size=10.0):
    return GlyphLine(
        [Glyph(ord(c), size, x, top - i * size, x, top - (i + 1) * size, x + size, top - i * size, 400) for i, c in enumerate(text)]
    )


def shown(lines):
    return [("".join(chr(g.code) for g in line.glyphs), line.vertical) for line in lines]


def test_what_stands_in_one_column_is_one_line():
    lines = [
        column("港の開放について", 300, 500),
        column("（１", 200, 500),
        column("注", 250, 500),
        column("）山田太郎『港の法』", 200, 478),
    ]
    assert shown(settled(lines)) == [("港の開放について", True), ("（１）山田太郎『港の法』", True), ("注", True)]


def test_lines_that_run_across_stay_as_they_are():
    line = GlyphLine([Glyph(ord(c), 10.0, 50 + 10 * i, 300, 50 + 10 * i, 298, 60 + 10 * i, 308, 400) for i, c in enumerate("港の開放")])
    assert shown(settled([line])) == [("港の開放", False)]


def test_a_number_drawn_after_its_line_is_no_mark():
    words = [(60.0, 700.0 - 14 * i, 10.0, f"The harbour was dredged again and again in the year {1900 + i}") for i in range(12)]
    numbered = [entry for i, line in enumerate(words) for entry in (line, (50.0 - 5.6 * len(str(i + 1)), line[1], 10.0, str(i + 1)))]
    text = read_bytes(printed((numbered, [])), "paper.pdf").text
    assert [line for line in text.splitlines() if line][:2] == [words[0][3], words[1][3]]


def test_a_note_in_the_texts_size_goes_on_on_the_next_sheet():
    body = [(60.0, 700.0 - 14 * i, 10.0, "The harbour was dredged again and again by those who lived near.") for i in range(20)]
    first = [
        *body,
        (60.0, 422.0, 10.0, "It opened."),
        (112.0, 426.0, 6.0, "1"),
        (60.0, 104.0, 6.0, "1"),
        (64.0, 100.0, 10.0, "Anna Feld, Harbour Law (London:"),
    ]
    second = [*body, (60.0, 100.0, 10.0, "Fen Press, 2011), p. 4.")]
    document = read_bytes(printed((first, [(60.0, 114.0, 160.0)]), (second, [(60.0, 114.0, 160.0)])), "paper.pdf")
    assert [note.text for note in document.notes] == ["Anna Feld, Harbour Law (London: Fen Press, 2011), p. 4."]
