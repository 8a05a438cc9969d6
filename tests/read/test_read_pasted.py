"""Text pasted or taken out of a PDF: labels on lines of their own, no form feeds, page numbers between notes and text, odd marks."""

from __future__ import annotations

import pytest

from refcheck.model.document import RegionKind
from refcheck.read import read_bytes

LINE = "The port lies still and the clerks weigh grain along the quiet river all day.\n"
NOTES = (
    "Feld, “Muddling Through,” Inner Asian Affairs 9, no. 3 (2021): 201–26.",
    "Calloway, Asymmetric Embrace (Seattle: Rainier, 2019), pp. 44–71.",
    "Kanda, “Rivers,” https://example.org/kanda, accessed May 3, 2021.",
    "Bell, “Press Call,” https://example.org/bell, accessed May 4, 2021.",
    "Whitcomb, “Stress Test,” Prairie Institute, 2025, p. 3.",
    "Brandt and Yusuf, Nineteen Days (Rotterdam: Forum, 2025), pp. 3–9.",
)


def sheets(note: str, end: str, first: int = 61) -> str:
    """Three sheets of 24 lines with two notes at each foot; `note` and `end` say how a note and a sheet's end are printed."""
    out = ""
    for sheet in range(3):
        one, two = 2 * sheet + 1, 2 * sheet + 2
        out += LINE * 9 + f"He said “grain moves when it must.”{one} And the river went on.\n" + LINE * 9
        out += f"She said “rivers do not divide.”{two} And the rails went on.\n" + LINE
        out += "".join(note.format(n=n, words=NOTES[n - 1]) for n in (one, two))
        out += end.format(page=first + sheet)
    return out


def read(text: str):
    return read_bytes(text.encode(), "p.txt")


@pytest.mark.parametrize("note", ["{n} {words}\n", "{n}\n{words}\n", "{n}{words}\n", "[{n}] {words}\n"])
@pytest.mark.parametrize("end", ["{page}\n", "\n{page}\n\n", "– {page} –\n", "\f"])
def test_notes_at_the_feet_of_sheets(note, end):
    document = read(sheets(note, end))
    assert [(n.number, n.text) for n in document.notes] == list(enumerate(NOTES, 1))
    assert [(m.number, m.note) for m in document.marks] == [(n, n - 1) for n in range(1, 7)]


def test_labels_over_an_empty_line():
    text = LINE * 4 + "Grain “moves.”1 Rails “rest.”2\n\n\n1\n\n" + NOTES[0] + "\n\n2\n\n" + NOTES[1] + "\n"
    document = read(text)
    assert [(n.number, n.text) for n in document.notes] == [(1, NOTES[0]), (2, NOTES[1])]


def test_numbered_notes_at_the_edges_of_sheets_are_no_running_heads():
    body = LINE * 20 + "Grain “moves.”1 Rails “rest.”2 Rivers “part.”3 Ports “close.”4\n"
    notes = [f"{n}　{words}\n" for n, words in enumerate(NOTES[:4], 1)]
    text = (
        f"{body}\n　－ 61 －\n\n{LINE * 20}\n　－ 62 －\n\n{LINE * 16}\nNotes\n\n{notes[0]}{notes[1]}\n　－ 63 －\n\n{notes[2]}{notes[3]}"
    )
    for printed in (text, text.replace("－ 61 －\n", "\f").replace("－ 62 －\n", "\f").replace("－ 63 －\n", "\f")):
        document = read(printed)
        assert [n.text for n in document.notes] == list(NOTES[:4])
        assert not any(
            words in document.text[r.start : r.end] for r in document.regions if r.kind is RegionKind.FURNITURE for words in NOTES
        )


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("Das Amt schrieb: „Der Austausch bleibt beendet.“", "1"),
        ("Deux patrouilleurs y seraient maintenus jusqu’en 2025", "1"),
        ("部品は国内にないのである\n", "(1)"),
        ("Договор не подписан, – заявил министр.»", "1"),
    ],
)
def test_marks_that_look_like_something_else(words, mark):
    document = read(f"{LINE * 3}{words}{mark}. {LINE}And so on.2\n\nNotes\n\n1. {NOTES[0]}\n2. {NOTES[1]}\n")
    assert [(m.number, m.note) for m in document.marks] == [(1, 0), (2, 1)]
    assert document.text[document.marks[0].start : document.marks[0].end] == mark


def test_a_label_before_the_country_in_brackets():
    text = (
        LINE * 3
        + "他说：“河不会动。”①他又说：“粮会动。”②\n\n注释\n\n1[日]石原千代子：《満洲の軌間》，2009年，第44页。\n2《轨与枕》，2003年，第3页。\n"
    )
    assert [(n.number, n.text[:4]) for n in read(text).notes] == [(1, "[日]石"), (2, "《轨与枕")]


def fallen(sheet: int, *, page: bool = False, lost: int = 0) -> str:
    """A sheet as pdftotext gives it: no gap over the first note, each number below its note, `lost` run into an address."""
    one, two = 2 * sheet + 1, 2 * sheet + 2
    out = LINE * 6 + f"He said that grain moves when it must.{one}\n" + LINE * 4 + f"She said “rivers do not divide.”{two}\n"
    notes = [f"{NOTES[n - 1]}{n}\n\n" if n == lost else f"{NOTES[n - 1]}\n{n}\n\n" for n in (one, two)]
    return out + "".join(notes) + (f"{sheet + 1}\n\n" if page else "") + "\f"


@pytest.mark.parametrize("page", [False, True])
def test_labels_that_fell_below_their_notes(page):
    document = read("".join(fallen(sheet, page=page) for sheet in range(3)))
    assert [(n.number, n.text) for n in document.notes] == list(enumerate(NOTES, 1))
    assert [(m.number, m.note) for m in document.marks] == [(n, n - 1) for n in range(1, 7)]


def test_a_label_that_ran_into_its_note_does_not_end_the_others():
    document = read("".join(fallen(sheet, lost=3) for sheet in range(3)))
    assert [(n.number, n.text) for n in document.notes if n.number != 4] == [(n, NOTES[n - 1]) for n in (1, 2, 5, 6)]


def test_a_mark_that_fell_out_of_its_line_is_no_label():
    sheet = fallen(1).replace("when it must.3\n", "when it\n3\nmust.\n")
    document = read(fallen(0) + sheet + fallen(2))
    assert [(n.number, n.text) for n in document.notes] == list(enumerate(NOTES, 1))


def test_text_over_a_note_whose_mark_stands_before_a_heading():
    head = LINE * 6 + "She said “rivers do not divide.”1\n\nII. The Rails\n" + LINE * 3
    document = read(
        head + f"{NOTES[1]}\n1\n\n\f" + LINE * 9 + f"And so.2\n\n{NOTES[2]}\n2\n\n\f" + LINE * 9 + f"And on.3\n\n{NOTES[3]}\n3\n"
    )
    assert [(n.number, n.text) for n in document.notes] == list(enumerate(NOTES[1:4], 1))
