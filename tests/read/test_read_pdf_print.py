"""How PDFs set notes: in the text's own size, under a rule or after the text, counting anew on each sheet, in two columns."""

from __future__ import annotations

import pytest
from small_pdf import printed

from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

LONG = "Grain moves on the river when the clerks agree upon the scales"  # about 290 points at 10


def body(first: str = "", y: float = 550, x: float = 50, lines: int = 8, size: float = 10, words: str = LONG):
    """Running text from y downwards, with `first` as its first line."""
    texts = ([first] if first else []) + [words] * (lines - bool(first))
    return [(x, y - 14 * i, size, text) for i, text in enumerate(texts)]


def called(words: str, mark: str, y: float, x: float = 50, size: float = 10):
    """A line that ends in a raised figure (Helvetica's characters are about half as wide as high)."""
    return [(x, y, size, words), (x + 0.5 * size * len(words), y + 4, 0.6 * size, mark)]


def note(mark: str, words: str, y: float, size: float = 10, x: float = 50):
    return [(x, y + 4, 0.6 * size, mark), (x + 8, y, size, words)]


def read(*sheets):
    return read_bytes(printed(*sheets), "p.pdf")


def test_notes_of_the_text_s_size_under_a_rule_run_on_over_the_next_sheet():
    one = (
        [*called("The port is quiet.", "1", 550), *body(y=530), *note("1", "Feld, Ports of the Amur (Seattle, 2019), and", 90)],
        [(50, 110, 150)],
    )
    two = (
        [*called("The river is not.", "2", 550), *body(y=530), (50, 90, 10, "Calloway, Rails, 12."), *note("2", "Kanda, Rivers, 88.", 70)],
        [(50, 110, 150)],
    )
    document = read(one, two)
    assert [(n.label, n.text) for n in document.notes] == [
        ("1", "Feld, Ports of the Amur (Seattle, 2019), and Calloway, Rails, 12."),
        ("2", "Kanda, Rivers, 88."),
    ]
    assert [(m.number, m.note) for m in document.marks] == [(1, 0), (2, 1)]


def test_each_sheet_counts_anew_without_a_rule():
    sheets = [([*called("The port is quiet.", "1", 550), *body(y=530), *note("1", f"Feld, Ports {n}, 2019.", 80)], []) for n in "abc"]
    document = read(*sheets)
    assert [(n.key, n.text) for n in document.notes] == [
        ("1", "Feld, Ports a, 2019."),
        ("1 (p. 2)", "Feld, Ports b, 2019."),
        ("1 (p. 3)", "Feld, Ports c, 2019."),
    ]
    assert [m.note for m in document.marks] == [0, 1, 2]


def test_notes_after_the_text_under_no_heading():
    text = [*called("The port is quiet.", "1", 550), *body(y=530), *called("The river is not.", "2", 400), *body(y=380, lines=4)]
    notes = [(50, 250, 10, "1. Feld, Ports of the Amur, 2019, which holds"), (62, 236, 10, "1990 to be the year.")]
    notes += [(50, 220, 10, "2. Calloway, Rails, 2021.")]
    document = read(([*text, *notes], []))
    assert [n.text for n in document.notes] == ["Feld, Ports of the Amur, 2019, which holds 1990 to be the year.", "Calloway, Rails, 2021."]
    assert [(m.number, m.note) for m in document.marks] == [(1, 0), (2, 1)]


def test_underlined_words_and_rules_of_tables_are_no_rules_over_notes():
    text = [*called("The port is quiet.", "1", 550), *body(y=530, lines=30)]
    document = read(([*text, *note("1", "Feld, Ports, 2019.", 70, size=7)], [(50, 528, 150), (50, 300, 350), (50, 250, 350)]))
    assert [n.text for n in document.notes] == ["Feld, Ports, 2019."]
    assert document.text.count("scales") == 30


def test_a_short_last_sheet_has_the_columns_of_the_others():
    def column(x, mark, lines):
        text = body(y=536, x=x, lines=lines, words="Grain moves on the river")
        return [*called("The port rests.", mark, 550, x), *text, *note(mark, f"Feld {mark}.", 520 - 14 * lines, 7, x)]

    full, last = ([*column(50, "1", 20), *column(220, "2", 20)], []), ([*column(50, "3", 1), *column(220, "4", 2)], [])
    document = read(full, last)
    assert [n.text for n in document.notes] == ["Feld 1.", "Feld 2.", "Feld 3.", "Feld 4."]
    assert [m.note for m in document.marks] == [0, 1, 2, 3]


def test_running_heads_over_a_rule_differ_from_chapter_to_chapter():
    sheets = [([(200, 575, 10, head), *body(y=550, lines=30)], [(50, 571, 350)]) for head in ("THE PORT", "THE RIVER", "THE RAILS")]
    document = read(*sheets)
    assert not any(head in document.text for head in ("THE RIVER", "THE RAILS"))


def test_underlined_first_lines_of_sheets_are_no_running_heads():
    sheets = [([(50, 550, 10, f"{LONG} {word}"), *body(y=536, lines=30)], [(60, 548.4, 340)]) for word in ("here", "there", "now")]
    document = read(*sheets)
    assert all(f"scales {word}" in document.text for word in ("here", "there", "now"))


def test_the_first_line_of_a_sheet_over_a_heading_is_no_running_head():
    one = (body(lines=30), [])
    two = ([*called("main page.", "1", 550), (50, 515, 15, "The Rails"), *body(y=480), *note("1", "Feld, 2019.", 80, size=7)], [])
    document = read(one, two)
    assert "main page.1" in document.text
    assert [m.note for m in document.marks] == [0]


def test_a_mark_alone_on_its_line_ends_the_paragraph():
    text = [*body(lines=3), (50, 508, 10, "The clerks said “we closed.”"), (50, 498, 6, "1"), *body(y=470, lines=4)]
    document = read(([*text, *note("1", "Feld, Ports, 2019.", 80, size=7)], []))
    assert [(m.number, m.note) for m in document.marks] == [(1, 0)]
    assert "closed.”\n1\n\n" in document.text


def test_the_rest_of_a_note_alone_on_the_last_sheet_is_the_note_s():
    one = (
        [*called("The port is quiet.", "1", 550), *body(y=530, lines=20), *note("1", "Feld, Ports of the Amur, 2019, and", 60, size=7)],
        [],
    )
    document = read(one, ([(50, 60, 7, "Calloway, Rails, 12.")], []))
    assert [n.text for n in document.notes] == ["Feld, Ports of the Amur, 2019, and Calloway, Rails, 12."]
