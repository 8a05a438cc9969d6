"""Archived copies written into a user's own files: every form, the citation forms of four languages, nothing else changed."""

from __future__ import annotations

import shutil
import subprocess
import zipfile

import bibtexparser
import pytest

from refcheck.cli import run
from refcheck.parse import parse
from refcheck.read import read
from replica import sites

pytestmark = pytest.mark.slow

COPY = f"https://web.archive.org/web/20210730080000/{sites.MOD}"
NAMED = {"ja": "（アーカイブ：", "zh": "（存档：", "ru": "(архивная копия от 30.07.2021: ", "en": "(archived July 30, 2021, at "}
FORMS = ("md", "txt", "tex", "docx", "endnotes.docx", "doc-noteref.html", "word.html")


@pytest.fixture
def store(once, tmp_path):
    shutil.copytree(once[1].store, tmp_path / "store")
    return str(tmp_path / "store")


def source(root, language, form):
    folder = root / "references"
    return folder / f"example.{language}.md" if form == "md" else folder / "forms" / f"example.{language}.{form}"


def words_of(path):
    """All that a file says, for comparing: of a Word file each part by name."""
    if path.suffix != ".docx":
        return {"": path.read_bytes()}
    with zipfile.ZipFile(path) as package:
        return {i.filename: package.read(i) for i in package.infolist()}


SLOWER = [pytest.param(form, language, marks=pytest.mark.slow) for form in FORMS for language in ("ja", "en")]


@pytest.mark.parametrize(("form", "language"), [("docx", "en"), *SLOWER])
def test_a_copy_names_the_archived_links_and_changes_nothing_else(form, language, root, store, tmp_path, capsys):
    paper = tmp_path / f"paper.{form.rpartition('.')[2]}"
    paper.write_bytes(source(root, language, form).read_bytes())
    before = paper.read_bytes()
    out = tmp_path / f"fixed{paper.suffix}"
    assert run(["fix", str(paper), "-o", str(out), "--store", store]) == 0
    said = capsys.readouterr().err
    assert "copy of 2021-07-30 named" in said
    assert "was not found" not in said
    assert paper.read_bytes() == before, "the user's file is never touched"
    old, new = words_of(paper), words_of(out)
    assert list(old) == list(new)
    changed = [name for name in old if old[name] != new[name]]
    assert len(changed) == 1
    assert only_inserted(old[changed[0]], new[changed[0]])
    assert COPY.encode() in new[changed[0]].replace(b"&amp;", b"&")
    if paper.suffix != ".html":
        assert NAMED[language].strip().encode() in new[changed[0]]
    else:
        assert b'data-versiondate="2021-07-30"' in new[changed[0]]
    assert len(parse(read(out)).citations) == len(parse(read(paper)).citations)
    again = tmp_path / f"again{paper.suffix}"
    assert run(["fix", str(out), "-o", str(again), "--store", store]) == 0
    assert words_of(again) == new, "a second run finds them named"


def only_inserted(old: bytes, new: bytes) -> bool:
    """Whether `old` is what remains of `new` when some stretches are taken out."""
    at = 0
    for byte in old:
        at = new.find(bytes([byte]), at) + 1
        if at == 0:
            return False
    return True


def test_the_diff_applies_with_git(root, short, store, tmp_path, monkeypatch, capsysbinary):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "paper.md").write_bytes(short.read_bytes())
    assert run(["fix", "paper.md", "--store", store]) == 0
    diff = capsysbinary.readouterr().out
    assert run(["fix", "paper.md", "-o", "fixed.md", "--store", store]) == 0
    subprocess.run(["git", "apply", "-p1", "--unsafe-paths", "-"], input=diff, check=True, cwd=tmp_path)
    assert (tmp_path / "paper.md").read_bytes() == (tmp_path / "fixed.md").read_bytes()


@pytest.mark.slow
def test_the_diff_of_a_word_file_shows_the_paragraphs(root, store, tmp_path, capsysbinary):
    paper = tmp_path / "paper.docx"
    paper.write_bytes(source(root, "ja", "docx").read_bytes())
    assert run(["fix", str(paper), "--store", store]) == 0
    diff = capsysbinary.readouterr().out.decode()
    assert [line[0] for line in diff.splitlines() if line[0] in "+-" and not line.startswith(("+++", "---"))].count("+") == 2
    assert NAMED["ja"] in diff


def test_in_place_only_when_it_is_said(root, short, store, tmp_path):
    paper = tmp_path / "paper.md"
    paper.write_bytes(short.read_bytes())
    paper.chmod(0o640)
    assert run(["fix", str(paper), "--in-place", "--store", store]) == 0
    assert COPY.encode() in paper.read_bytes()
    assert paper.stat().st_mode & 0o777 == 0o640
    assert not list(tmp_path.glob("*.part"))


def test_the_bibliography_beside_the_paper(root, short, store, tmp_path):
    paper, bib = tmp_path / "paper.md", tmp_path / "refs.bib"
    paper.write_bytes(short.read_bytes())
    bib.write_bytes((root / "references" / "kumakura-2022.bib").read_bytes())
    assert run(["fix", str(paper), "--into", str(bib), "-o", str(tmp_path / "fixed.bib"), "--store", store]) == 0
    made = (tmp_path / "fixed.bib").read_text("utf-8")
    assert COPY in made
    assert only_inserted(bib.read_bytes(), made.encode())
    library = bibtexparser.parse_string(made)
    assert not library.failed_blocks
    assert len(library.entries) == len(bibtexparser.parse_string(bib.read_text("utf-8")).entries)


@pytest.mark.parametrize("language", [*list(NAMED)[:1], *(pytest.param(n, marks=pytest.mark.slow) for n in list(NAMED)[1:])])
def test_the_citation_forms_of_four_languages(language, root, store, tmp_path):
    paper = tmp_path / "paper.md"
    words = {"ja": "発表した", "zh": "国防部发布", "ru": "Министерство сообщило", "en": "The ministry announced it"}[language]
    head = f"---\nlang: {language}\n---\n\n"
    paper.write_text(
        f"{head}{words}[^1]。\n\n[^1]: 中国国防部「2021年7月国防部例行記者会文字実録」2021年7月29日。<{sites.MOD}>（2022年1月27日最終閲覧）\n",
        "utf-8",
    )
    out = tmp_path / "fixed.md"
    assert run(["fix", str(paper), "-o", str(out), "--store", store, "--language", language]) == 0
    text = out.read_text("utf-8")
    assert COPY in text
    assert NAMED[language].strip() in text
