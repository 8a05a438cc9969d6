"""Odd prints: signs as labels, notes as wide as the sheet under two columns, numbers of lines, notes in one paragraph, text after endnotes."""

from __future__ import annotations

import pytest
from small_pdf import printed

from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

WORDS = "Grain moves on the river when the clerks agree upon it"


def lines(y: float, count: int, x: float = 50, size: float = 10, words: str = WORDS):
    return [(x, y - 12 * i, size, words) for i in range(count)]


def called(words: str, mark: str, y: float, x: float = 50, size: float = 10):
    return [(x, y, size, words), (x + 0.48 * size * len(words), y + 4, 0.6 * size, mark)]


def note(mark: str, words: str, y: float, x: float = 50, size: float = 8):
    return [(x, y + 3, 5, mark), (x + 7, y, size, words)]


def read(*sheets):
    return read_bytes(printed(*[(words, []) for words in sheets]), "p.pdf")


@pytest.mark.parametrize("signs", ["*†", "†‡", "§¶", "*§"])
def test_signs_call_notes_on_each_sheet(signs):
    sheets = [
        [
            *called(f"The port {n} is quiet.", signs[0], 550),
            *called(f"The river {n} is not.", signs[1], 530),
            *lines(515, 12),
            *note(signs[0], f"Feld, Ports {n}.", 90),
            *note(signs[1], f"Ebd., {n}.", 78),
        ]
        for n in "ab"
    ]
    document = read(*sheets)
    assert [(n.label, n.text) for n in document.notes] == [
        (signs[0], "Feld, Ports a."),
        (signs[1], "Ebd., a."),
        (signs[0], "Feld, Ports b."),
        (signs[1], "Ebd., b."),
    ]
    assert [m.note for m in document.marks] == [0, 1, 2, 3]


def test_notes_as_wide_as_the_sheet_stand_under_both_columns():
    left = [*called("The port is quiet.", "1", 550), *lines(535, 14)]
    right = [*lines(550, 14, x=330), *called("The river is not.", "2", 550 - 14 * 12, x=330)]
    long = "and more words of the note, which is as long as both columns are wide together, and a little more than that"
    document = read(
        [*left, *right, *note("1", f"Feld {long}", 90), *lines(80, 1, size=8, words=f"on {long}"), *note("2", f"Ebd., {long}", 68)]
    )
    assert [n.text[:6] for n in document.notes] == ["Feld a", "Ebd., "]
    assert document.text.index("The port") < document.text.index("The river") < document.text.index("Feld and")
    assert [m.note for m in document.marks] == [0, 1]


@pytest.mark.parametrize(("step", "start"), [(1, 1), (5, 5), (1, 37)])
def test_numbers_of_lines_in_the_margin_are_left_out(step, start):
    sheets = []
    for sheet in range(4):
        words = lines(550, 20)
        numbers = [(20, 550 - 12 * i, 6, str(start + i + 20 * sheet)) for i in range(20) if (start + i) % step == 0]
        sheets.append([*numbers, *words, *called("The port is quiet.", str(sheet + 1), 300), *note(str(sheet + 1), "Feld, Ports.", 90)])
    document = read(*sheets)
    assert [m.label for m in document.marks] == ["1", "2", "3", "4"]
    assert document.text.count(WORDS + "\n" + WORDS) >= 10


def test_a_list_s_numbers_stay():
    document = read([*lines(550, 20), *[(50, 300 - 12 * i, 10, f"{i + 1} Ports of the river, volume {i + 1}") for i in range(8)]])
    assert "3 Ports of the river" in document.text


def test_notes_in_one_paragraph_are_parted():
    foot = [
        *note("1", "Feld, Ports.", 90),
        (120, 93, 5, "2"),
        (127, 90, 8, "Ebd., 12. A note with m"),
        (213, 93, 5, "2"),
        (220, 90, 8, "in it."),
    ]
    document = read([*called("The port is quiet.", "1", 550), *called("The river is not.", "2", 530), *lines(515, 12), *foot])
    assert [(n.label, n.text.replace(" ", "")) for n in document.notes] == [("1", "Feld,Ports."), ("2", "Ebd.,12.Anotewithm2init.")]


def test_a_section_after_endnotes_is_text():
    text = [*called("The port is quiet.", "1", 550), *called("The river is not.", "2", 530), *lines(515, 12)]
    notes = [(50, 340, 13, "Notes"), *note("1", "Feld, Ports.", 320, size=9), *note("2", "Ebd., 12.", 308, size=9)]
    after = [(50, 270, 13, "About the author"), *lines(250, 3)]
    document = read([*text, *notes, *after])
    assert [n.text for n in document.notes] == ["Feld, Ports.", "Ebd., 12."]
    assert "About the author" in document.text
    chapters = [(50, 270, 13, "Second chapter"), *note("1", "Kanda, Rivers.", 250, size=9)]
    assert [n.text for n in read([*text, *notes, *chapters]).notes][-1] == "Kanda, Rivers."


def test_a_bracket_in_type_of_its_own_stays_with_its_label():
    def bracketed(mark: str, words: str, y: float):
        return [(50, y + 3, 5.5, "("), (52.5, y + 3, 5, mark), (55.5, y + 3, 5.5, ")"), (59, y, 8, words)]

    text = [*called("The port is quiet.", "1", 550), *called("The river is not.", "2", 530), *lines(515, 12)]
    document = read([*text, *bracketed("1", "Feld, Ports.", 90), *bracketed("2", "Ebd., 12.", 78)])
    assert [(n.number, n.text) for n in document.notes] == [(1, "Feld, Ports."), (2, "Ebd., 12.")]
    assert document.text.count("(") == 2
    assert "(\n" not in document.text
