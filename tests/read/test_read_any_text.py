"""Any text under any name is read or refused with a sentence; offsets stay inside the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refcheck.model.errors import UnreadableInput
from refcheck.parse import parse
from refcheck.read import read_bytes

PIECES = {
    "p.md": "[^1] [^1]: ^[ ] [@ ; @key {cite}`a` --- title: bibliography: ``` ` # > * _ \\ <https://a.example/x_y%20z> [a](b) | \n\n \n    ".split(
        " "
    ),
    "p.tex": "\\footnote{ } { [ ] \\cite \\cites ( ) \\begin{document} \\end{document} \\footnotemark \\footnotetext \\bibitem \\input{x} % $ ~ `` '' -- \\' \\url \\href \\verb|a| \n\n".split(
        " "
    ),
    "p.html": "<!doctype html> <p> </p> <a href=#n1> <a id=n1> </a> <sup> </sup> <li id=n1> <br> <h1> <blockquote> </blockquote> &amp; &#x0; <!-- --> <table> <ruby> \n".split(
        " "
    ),
    "p.bib": '@article{ @string{ @comment{ key , author = title = { } " # \\" \\{ and url = {http://a.example/%} date={2021~} year=2021 \n'.split(
        " "
    ),
    "p.json": '[ ] { } "id":1, "type":"book", "author":[{"family":"F"}], "issued":{"date-parts":[[2021]]}, "title":"T" null , : "issued":{"raw":"x"} \n'.split(
        " "
    ),
    "p.ris": "TY  -\u0020JOUR\n ER  -\u0020\n AU  -\u0020Feld,\u0020N\n TI  -\u0020T\n PY  -\u00202021///\n UR  -\u0020http://a.example/\n X \n".split(
        " "
    ),
    "p.txt": "1 （1） ① [1] 注 1. — ———— \f \n\n \n (Feld 2021) References Feld, N. 2021. “ ” 「 」 http:// https://a.example/b- ibid.".split(
        " "
    ),
}


@pytest.mark.parametrize("name", PIECES)
def test_it_is_read_or_refused(name):
    letters = st.sampled_from(
        ("Words move.", "熊倉潤", "中国", "Лавров", "2021", "a", " ", "\n", "\u3000", "\x00", "\ufeff", "\ud7ff", "𠮷")
    )
    pieces = st.one_of(st.sampled_from([p for p in PIECES[name] if p]), st.sampled_from([p for p in PIECES[name] if p]), letters)

    @settings(max_examples=40, deadline=None)
    @given(st.lists(pieces, max_size=60).map("".join))
    def check(text):
        try:
            document = read_bytes(text.encode("utf-8", "replace"), name)
        except UnreadableInput as error:
            told = error
        else:
            told = None
            paper = parse(document)
            spans = [*paper.notes, *paper.marks, *document.links, *document.regions, *paper.citations, *paper.quotations]
            assert all(0 <= s.start <= s.end <= len(document.text) for s in spans)
            assert all(m.note is None or m.note < len(document.notes) for m in document.marks)
        assert told is None or (told.message and told.remedy)

    check()
