"""Works cited by key: LaTeX with .bib and \\bibitem, pandoc, Quarto and MyST; nothing outside the paper's folder is opened."""

from __future__ import annotations

import json

import pytest

from refcheck.model import Config
from refcheck.parse import parse
from refcheck.pipeline import verify_papers
from refcheck.read import read, read_bytes

BIB = """\
@article{feld2021, author={Feld, Nadia}, title={Muddling Through on the {A}mur}, journaltitle={Inner Asian Affairs}, volume={9}, number={3}, date={2021}, pages={201--226}}
@book{kanda, author={神田 寛}, title={河港の経済史}, publisher={北斗書房}, year=2004, month=mar}
@online{mod, author={{中国国防部}}, title={例行記者会}, date={2021-07-29}, url={https://a.example/x_y%20z}, urldate={2022-01-27}}
"""
WORKS = {
    "feld2021": ("article-journal", "Muddling Through on the Amur", "2021", "201–226", None),
    "kanda": ("book", "河港の経済史", "2004-03", None, None),
    "mod": ("webpage", "例行記者会", "2021-07-29", None, "https://a.example/x_y%20z"),
}

LATEX = r"""\documentclass{article}
\usepackage[style=verbose,autocite=footnote]{biblatex}
\addbibresource{refs.bib}
\begin{document}
He said ``grain moves.''\autocite[219]{feld2021} The ministry said that ``the port is open.''\footnote{See \cite[3]{mod}; also \cite{kanda}.}
As \textcite{kanda} shows, others agree \parencite[see][p.~88]{kanda} and more do \parencites[1]{feld2021}[see][2]{mod}. \cite{lost}
\input{sub/part}
\input{../outside}
\end{document}
"""
NATBIB = r"""\documentclass{article}
\begin{document}
As shown \citep{feld2021}, grain moves \cite[p.~3]{kanda,feld2021}.
\begin{thebibliography}{9}
\bibitem{feld2021} Nadia Feld, ``Muddling Through on the Amur,'' \emph{Inner Asian Affairs} 9, no. 3 (2021): 201--26.
\bibitem[Kanda(2004)]{kanda} Kanda Hiroshi, \emph{Ports of the River}, Sapporo: Hokuto, 2004.
\end{thebibliography}
\end{document}
"""
PANDOC = """---
title: Ports
lang: en
bibliography: [refs.bib]
---
He said “grain moves” [see @feld2021, p. 219; also @{mod}]. As @kanda [88] shows, see @fig-one, and write to a@b.example.
The ministry said that “the port is open.”[^1] `[@code]` [@missing] [a link](https://c.example/@mod) \\@mod

[^1]: See @mod, 3.
"""


@pytest.fixture
def folder(tmp_path):
    inner = tmp_path / "paper"
    (inner / "sub").mkdir(parents=True)
    (inner / "refs.bib").write_text(BIB, "utf-8")
    (inner / "sub" / "part.tex").write_text("A part that includes itself. \\input{sub/part}\n", "utf-8")
    (tmp_path / "outside.tex").write_text("secret", "utf-8")
    (tmp_path / "outside.bib").write_text(BIB, "utf-8")
    return inner


def works(paper):
    return {c.note: (c.reference.type, c.reference.title, c.reference.issued, c.reference.page, c.reference.URL) for c in paper.citations}


def called(document):
    return [(document.text[m.start : m.end], document.notes[m.note].label if m.note is not None else None) for m in document.marks]


def test_latex_with_bib(folder):
    (folder / "p.tex").write_text(LATEX, "utf-8")
    document = read(folder / "p.tex")
    paper = parse(document)
    assert works(paper) == WORKS
    assert [(n.label, n.text) for n in document.notes if not n.entry] == [("1", "[feld2021], 219"), ("2", "See [mod], 3; also [kanda].")]
    body = [c for c in called(document) if c[0] not in ("1", "2")]
    assert body[:5] == [(f"[{k}]", k) for k in ("kanda", "kanda", "feld2021", "mod")] + [("[lost]", None)]
    assert "see [kanda], p.\u00a088" in document.text
    # a note's keys are pointers to the entries, and its quotation is held against them
    assert [(b.note, paper.citations[b.points_to].note) for b in paper.backrefs] == [("1", "feld2021"), ("2", "mod"), ("2", "kanda")]
    quoted = {q.text: [paper.citations[i].note for i in paper.works_of(q.note)] for q in paper.quotations}
    assert quoted == {"grain moves": ["feld2021"], "the port is open": ["mod", "kanda"]}


def test_input_is_followed_inside_the_folder_only(folder):
    (folder / "p.tex").write_text(LATEX, "utf-8")
    (folder / "link.tex").symlink_to(folder.parent / "outside.tex")
    (folder / "q.tex").write_text(LATEX.replace("../outside", "link").replace("refs.bib", "../outside.bib"), "utf-8")
    document = read(folder / "p.tex")
    assert "A part that includes itself." in document.text
    for name in ("p.tex", "q.tex"):
        document = read(folder / name)
        assert "secret" not in document.text
        assert sum("was not followed" in p for p in document.problems) == 2
    assert any("../outside.bib was not found in the paper's folder" in p for p in document.problems)
    assert any("\\cite{mod} names an entry" in p for p in document.problems)


def test_latex_with_its_own_list(folder):
    (folder / "p.tex").write_text(NATBIB, "utf-8")
    document = read(folder / "p.tex")
    assert called(document) == [("[feld2021]", "feld2021"), ("[kanda]", "kanda"), ("[feld2021]", "feld2021")]
    found = {c.note: (c.reference.title, c.reference.issued) for c in parse(document).citations}
    assert found == {"feld2021": ("Muddling Through on the Amur", "2021"), "kanda": ("Ports of the River", "2004")}


def test_pandoc_and_quarto(folder):
    (folder / "p.qmd").write_text(PANDOC, "utf-8")
    document = read(folder / "p.qmd")
    assert document.text.startswith(PANDOC)
    assert called(document) == [
        ("see @feld2021, p. 219", "feld2021"),
        ("also @{mod}", "mod"),
        ("@kanda [88]", "kanda"),
        ("[^1]", "1"),
        ("@missing", None),
        ("@mod", "mod"),
    ]
    paper = parse(document)
    assert works(paper) == WORKS
    assert [(b.note, paper.citations[b.points_to].note) for b in paper.backrefs] == [("1", "mod")]
    quoted = {q.text: [paper.citations[i].note for i in paper.works_of(q.note)] for q in paper.quotations}
    assert quoted == {"grain moves": ["feld2021"], "the port is open": ["mod"]}
    assert [p for p in document.problems if "@" in p] == [
        f"{folder / 'p.qmd'}: @missing is cited, but no bibliography beside the paper holds it"
    ]


def test_myst_reads_the_bibliographies_of_its_folder(folder):
    (folder / "p.md").write_text("# Ports\n\nGrain {cite:p}`feld2021,kanda` and {cite:t}`mod`.\n", "utf-8")
    document = read(folder / "p.md")
    assert called(document) == [
        ("{cite:p}`feld2021,kanda`", "feld2021"),
        ("{cite:p}`feld2021,kanda`", "kanda"),
        ("{cite:t}`mod`", "mod"),
    ]
    assert works(parse(document)) == WORKS


def test_csl_json_as_bibliography(folder):
    items = [{"id": "feld2021", "type": "article-journal", "title": "Muddling", "issued": {"date-parts": [[2021, 3]], "circa": True}}]
    (folder / "refs.json").write_text(json.dumps(items), "utf-8")
    (folder / "p.md").write_text("---\nbibliography: refs.json\n---\nGrain moves [@feld2021].\n", "utf-8")
    assert works(parse(read(folder / "p.md"))) == {"feld2021": ("article-journal", "Muddling", "2021-03~", None, None)}


def test_a_key_without_a_bibliography_is_said(folder):
    (folder / "p.md").write_text("Grain moves [@feld2021]. Thanks to @someone.\n", "utf-8")
    document = read(folder / "p.md")
    assert document.notes == ()
    assert [(m.label, m.note, m.keyed) for m in document.marks] == [("feld2021", None, True)], "a name is no citation"
    assert [p.partition(": ")[2] for p in document.problems] == ["@feld2021 is cited, but no bibliography is named for it"]


@pytest.mark.parametrize(
    ("preamble", "command"),
    [
        ("", "sidenote"),
        ("", "pagenote"),
        (r"\newcommand{\fn}[1]{\footnote{\small #1}}", "fn"),
        (r"\NewDocumentCommand{\fn}{m}{\endnote{#1}}", "fn"),
        (r"\def\fn#1{\footnote{#1}}", "fn"),
        (r"\let\fn=\footnote", "fn"),
    ],
)
def test_latex_notes_under_other_names(preamble, command):
    text = f"\\documentclass{{article}}\n{preamble}\n\\begin{{document}}\nGrain moves.\\{command}{{Feld, \\emph{{Ports}}, 2019.}} On.\n\\end{{document}}\n"
    document = read_bytes(text.encode(), "p.tex")
    assert [n.text for n in document.notes] == ["Feld, Ports, 2019."]
    assert [(m.number, m.note) for m in document.marks] == [(1, 0)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.md", "Petrov said that “the harbour dues would rise by ten percent” [@feld2021, p. 3]."),
        ("p.md", "Petrov said that “the harbour dues would rise by ten percent” {cite:p}`feld2021`."),
        (
            "p.tex",
            "\\documentclass{article}\\begin{document}Petrov said that ``the harbour dues would rise by ten percent'' \\cite[3]{feld2021}.",
        ),
    ],
)
def test_a_citation_whose_bibliography_is_missing_is_not_called_a_note(name, text, tmp_path):
    (tmp_path / name).write_text(text, "utf-8")
    (made,) = verify_papers([tmp_path / name], Config(offline=True, store=tmp_path / "store")).papers
    (found,) = made.findings
    assert (found.rule, found.subject) == ("RC002", "feld2021")
    assert found.message == "no bibliography found holds feld2021, which the text cites"
    assert "note" not in found.message + found.remedy
    assert [q.reason for q in made.quotations] == ["the entry that it cites is in no bibliography that was found"]
