"""What LaTeX prints, in one column and in two, gives the notes and marks of its source."""

from __future__ import annotations

import random
import shutil
import subprocess

import pytest

from refcheck.parse import parse
from refcheck.read import read

SENTENCES = (
    "The harbour was closed for nineteen days, and nobody could say why the grain had to wait.",
    "Officials met three times in the spring of 2021 and agreed on 42 percent of the tables.",
    "``Grain moves when the scales agree, and the scales agree when the clerks may talk,'' said the historian.",
    "The asymmetry of the two banks is a commonplace of the literature, which deserves a second look.",
)
NOTES = (
    "Nadia Feld, ``Muddling Through on the Amur,'' \\emph{{Inner Asian Affairs}} 9, no. 3 (2021): {n}.",
    "Edward Calloway, \\emph{{The Asymmetric Embrace}} (Seattle: Rainier University Press, 2019), {n}.",
    "Ibid., {n}.",
    "``Briefing on Grain,'' Harbour News, July {n}, 2021, https://example.org/briefing-{n}.",
)


def source(options: str, fonts: str) -> str:
    chance = random.Random(3)
    paragraphs = []
    for number in range(40):
        if number % 8 == 0:
            paragraphs.append(f"\\section{{Part {number // 8 + 1}}}")
        said = []
        for _ in range(4):
            note = chance.choice(NOTES).format(n=chance.randint(1, 28))
            said.append(chance.choice(SENTENCES) + (f"\\footnote{{{note}}}" if chance.random() < 0.4 else ""))
        paragraphs.append(" ".join(said))
    body = "\n\n".join(paragraphs)
    return f"\\documentclass[10pt{options}]{{article}}{fonts}\\title{{Ports}}\\author{{N. Feld}}\\begin{{document}}\\maketitle\n{body}\n\\end{{document}}\n"


@pytest.mark.tool
@pytest.mark.parametrize("options", ["", ",twocolumn", ",a5paper"])
def test_the_print_gives_what_the_source_gives(options, tmp_path):
    if shutil.which("pdflatex") is None:
        pytest.skip("needs pdflatex")
    path = tmp_path / "paper.tex"
    path.write_text(source(options, "\\frenchspacing\\sloppy"), "utf-8")
    subprocess.run(["pdflatex", "-interaction=batchmode", path.name], cwd=tmp_path, capture_output=True, check=True)
    typed, printed = read(path), read(tmp_path / "paper.pdf")
    assert len(typed.notes) > 50
    assert [(m.number, m.note) for m in printed.marks] == [(m.number, m.note) for m in typed.marks]
    assert [n.text for n in printed.notes] == [n.text for n in typed.notes]
    ties = [[(q.text, q.note) for q in parse(document).quotations] for document in (typed, printed)]
    same = sum(a == b for a, b in zip(*ties, strict=True))
    assert same >= 0.95 * len(ties[0])  # a paragraph cut by a sheet's end may lose its last words' tie
