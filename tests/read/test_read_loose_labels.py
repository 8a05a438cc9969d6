"""Text copied out of a PDF: raised labels on lines of their own, now above, now below their notes."""

from __future__ import annotations

from refcheck.read import read_bytes

COPIED = """The market, it was said, “is a queue that believes itself to be a price.”1 This article compares what
officials said in the months that followed, and asks whether the register was seen as a “census.”2 Unless noted

Leonard Ashby, The Weightless Trade: A History of
Helium (Leeds: Aire Valley Press, 2006), 212.
1

Owen Strand, “Registers and Levers,” Low Temperature
Notes, July 19, 2024, https://www.lowtemperature.example/posts/
registers.
2

1
\x0cA Meter on the Pipe

translations are mine. Registration, she said, “is not restriction.”3 The same spokesperson also promised that
“nobody will be refused.”4 In June a minister replied that the register was “a de facto regulation.”5
State Administration, “Answers of the spokesperson,”
May 16, 2024, https://www.gas.example/xwfb/c1180.html.
3

4

Ibid.

Ministry of Industry, “Press conference of the minister,”
June 11, 2024, https://www.ministry.example/kaiken.html.
5

2
"""


def test_each_label_finds_its_note():
    document = read_bytes(COPIED.encode(), "copied.txt")
    assert [(n.number, n.text.split(",")[0].split(":")[0]) for n in document.notes] == [
        (1, "Leonard Ashby"),
        (2, "Owen Strand"),
        (3, "State Administration"),
        (4, "Ibid."),
        (5, "Ministry of Industry"),
    ]
    assert document.notes[1].text.endswith("https://www.lowtemperature.example/posts/registers.")
    assert [(m.number, m.note) for m in document.marks] == [(n, n - 1) for n in range(1, 6)]
