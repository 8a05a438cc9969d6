"""Endnotes in small Roman figures, as word processors number them, alone and beside notes in Arabic ones."""

from small_pdf import printed

from refcheck.read import read_bytes
from refcheck.read.labels import roman_of

NOTES = (
    "Anna Feld, Harbour Law (London: Fen Press, 2011), p. 4.",
    "Bo Lin, The River, Sea Studies 4, no. 2 (2010): 33-40.",
    "Ibid., p. 35.",
)


def sentence(y, mark):
    return [(60.0, y, 11.0, "The harbour was dredged again and again."), (265.0, y + 4.4, 6.4, mark)]


def test_small_roman_figures_count():
    assert [roman_of(x) for x in "i iv ix xiv xl lxxxix mi la".split()] == [1, 4, 9, 14, 40, 89, None, None]


def test_endnotes_in_roman_figures_are_tied():
    words = [w for i, mark in enumerate(("i", "ii", "iii")) for w in sentence(700.0 - 14 * i, mark)]
    words += [(60.0, 560.0 - 14 * i, 11.0, f"{mark} {note}") for i, (mark, note) in enumerate(zip(("i", "ii", "iii"), NOTES, strict=True))]
    document = read_bytes(printed((words, [])), "paper.pdf")
    assert [note.text for note in document.notes] == list(NOTES)
    assert [(m.label, m.note) for m in document.marks] == [("i", 0), ("ii", 1), ("iii", 2)]


def test_endnotes_beside_footnotes_keep_their_own_figures():
    words = [w for i, mark in enumerate(("1", "i", "2", "ii")) for w in sentence(700.0 - 14 * i, mark)]
    words += [(60.0, 120.0, 11.0, f"1 {NOTES[0]}"), (60.0, 106.0, 11.0, f"2 {NOTES[1]}")]
    document = read_bytes(
        printed((words, []), ([(60.0, 700.0, 11.0, f"i {NOTES[2]}"), (60.0, 686.0, 11.0, f"ii {NOTES[2]}")], [])), "paper.pdf"
    )
    assert {m.label: document.notes[m.note].text for m in document.marks} == {"1": NOTES[0], "2": NOTES[1], "i": NOTES[2], "ii": NOTES[2]}


def test_raised_letters_that_no_note_has_are_no_marks():
    words = [w for i, mark in enumerate(("1", "2", "x")) for w in sentence(700.0 - 14 * i, mark)]
    words += [(60.0, 120.0, 11.0, f"1 {NOTES[0]}"), (60.0, 106.0, 11.0, f"2 {NOTES[1]}")]
    assert [m.label for m in read_bytes(printed((words, [])), "paper.pdf").marks] == ["1", "2"]
