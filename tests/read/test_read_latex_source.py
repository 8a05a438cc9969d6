r"""What LaTeX does not print as written: code, comments, shorthands, csquotes, references to notes."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

BIB = "@book{lo2015, author={Lo, Bobo}, title={Russia and Disorder}, publisher={Brookings}, year=2015}"


def document(body: str, preamble: str = ""):
    return read_bytes(f"\\documentclass{{article}}{preamble}\\begin{{document}}\n{body}\n\\end{{document}}\n".encode(), "p.tex")


@pytest.mark.parametrize(
    "hidden",
    [
        "\\begin{verbatim}\n\\footnote{no} \\cite{lo2015} %\n\\end{verbatim}",
        "\\begin{lstlisting}[language=TeX]\n\\footnote{no}\n\\end{lstlisting}",
        "\\verb|\\footnote{no}|",
        "\\iffalse\n\\footnote{no}\n\\fi",
        "\\begin{comment}\n\\footnote{no}\n\\end{comment}",
        "% \\footnote{no}",
    ],
)
def test_what_is_not_set_makes_no_note(hidden):
    read = document(f"One\\footnote{{First.}}\n{hidden}\nTwo\\footnote{{Second.}}")
    assert [n.text for n in read.notes] == ["First.", "Second."]
    assert [read.place_at(m.start).line for m in read.marks] == [2, 3 + hidden.count("\n") + 1]


def test_code_is_printed_as_it_stands():
    assert "|x_1|\\cite{a} 50% {b}" in document("|\\verb+x_1+|\\verb|\\cite{a}| \\verb!50% {b}!").text


def test_a_comment_may_hold_half_a_pair_and_an_address_a_percent_sign():
    read = document("A\\footnote{See % an open {\n\\url{https://a.example/x%20y} or \\href{https://b.example/c%2Fd}{there}.} B")
    assert [n.text for n in read.notes] == ["See https://a.example/x%20y or there."]
    assert [link.url for link in read.links] == ["https://a.example/x%20y", "https://b.example/c%2Fd"]


@pytest.mark.parametrize(
    ("preamble", "typed", "printed"),
    [
        ("\\usepackage[french,main=ngerman]{babel}", '"`Wort"\' \\enquote{a \\enquote*{b}}', "„Wort“ „a ‚b‘“"),
        ("\\usepackage[russian]{babel}", "<<слово>> \\enquote{да}", "«слово» «да»"),
        ("", "\\ruby{中国}{ちゅうごく}は", "中国は"),
        ("", "\\textcolor{red}{hot} \\foreignlanguage{french}{mot} \\multicolumn{2}{c}{cell}", "hot mot cell"),
        ("", "\\begin{CJK}{UTF8}{min}文\\end{CJK}", "文"),
        ("", "say ''x\"", 'say ”x"'),
    ],
)
def test_what_prints_otherwise_than_it_is_typed(preamble, typed, printed):
    assert document(typed, preamble).text.strip() == printed


@pytest.mark.parametrize(
    "quotation",
    [
        "\\textcquote[45]{lo2015}{power is a matter of will}",
        "\\textquote[{\\cite[45]{lo2015}}]{power is a matter of will}",
        "\\foreigntextcquote{english}[see][45]{lo2015}[.]{power is a matter of will}",
        "\\begin{displaycquote}[45]{lo2015}\npower is a matter of will\n\\end{displaycquote}",
        "\\blockquote[{\\cite{lo2015}}]{power is a matter of will}",
    ],
)
def test_csquotes_tie_the_quotation_to_its_source(quotation, tmp_path):
    from refcheck.read import read

    (tmp_path / "refs.bib").write_text(BIB, "utf-8")
    path = tmp_path / "p.tex"
    path.write_text(
        f"\\documentclass{{article}}\\begin{{document}}\nHe wrote: {quotation}\n\nMore words.\\bibliography{{refs}}\\end{{document}}",
        "utf-8",
    )
    paper = parse(read(path))
    assert [(q.text.strip(), q.note) for q in paper.quotations] == [("power is a matter of will", "lo2015")]


def test_a_label_in_a_note_is_its_number():
    read = document(
        "A\\footnote{Feld 2021.\\label{fn:a}} B\\footnote{See note~\\ref{fn:a}.} C\\footref{fn:a} D\\footnotemark[\\value{footnote}]"
    )
    assert [n.text for n in read.notes] == ["Feld 2021.", "See note\u00a01."]
    assert [(m.label, m.note) for m in read.marks] == [("1", 0), ("2", 1), ("1", 0), ("2", 1)]


def test_a_bibliography_named_twice_is_one_problem(tmp_path, capfd):
    from refcheck.read import read

    (tmp_path / "refs.bib").write_text(BIB + "\n@misc{b, title={Broken\n", "utf-8")
    path = tmp_path / "p.tex"
    path.write_text(
        "\\documentclass{article}\\addbibresource{refs.bib}\\begin{document}\\cite{lo2015}\\bibliography{refs}\\bibliography{refs}\\end{document}",
        "utf-8",
    )
    assert len(read(path).problems) == 1
    assert capfd.readouterr().err == ""
