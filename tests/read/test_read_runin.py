"""Numbered lists that a file has run together are parted, and tied to their numbers in the text."""

import pytest

from refcheck.read import read_bytes

LIST = (
    "Rowe D, Sim K. Sleep in seafarers: a study. J Marit Stud. 2017;24(3):201-12.",
    "Lin B, Feld N. Watch systems. Sea Med. 2018;3(1):4-9.",
    "Aldous P. Noise on ships. Acoustics. 2019;12:33-40.",
)


@pytest.mark.parametrize("form", ["{}. ", "[{}] "])
@pytest.mark.parametrize("heading", ["References: ", "References\n"])
def test_entries_of_one_paragraph_are_parted(form, heading):
    text = "Sleep is short [1,3].\n\n" + heading + " ".join(form.format(n) + entry for n, entry in enumerate(LIST, 1)) + "\n"
    document = read_bytes(text.encode(), "paper.txt")
    assert tuple(note.text for note in document.notes) == LIST
    assert [(m.number, m.note) for m in document.marks] == [(1, 0), (3, 2)]
    assert all(text[note.start : note.end] == note.text for note in document.notes)


def test_a_sentence_that_counts_is_no_list():
    text = "References: 1. Read it. The rest of the paper says nothing of the kind.\n"
    assert not any(note.entry for note in read_bytes(text.encode(), "paper.txt").notes)


@pytest.mark.parametrize(
    ("body", "notes"),
    [
        (
            "The river opened.1 The governor refused.2 The clause was dropped.3",
            "{n}. Anna Feld, Harbour Law (London: Fen Press, 2011), p. {n}.",
        ),
        (
            "The river1 and the governor refused2 to sign, although the clause3 was dropped.",
            "{n}. Anna Feld, Harbour Law (London: Fen, 2011), p. {n}.",
        ),
        ("条約は河川を開いた1。総督は署名を拒んだ2。条項は削除された3。", "{n} 山田太郎『港の法』青葉書房、2011年、{n}頁。"),
    ],
    ids=["sentence", "word", "ja"],
)
def test_a_third_mark_is_seen_where_only_two_notes_are_left(body, notes):
    text = body + "\n\n" + "\n".join(notes.format(n=n) for n in (1, 2)) + "\n"
    assert [(m.number, m.note) for m in read_bytes(text.encode(), "paper.txt").marks] == [(1, 0), (2, 1), (3, None)]
