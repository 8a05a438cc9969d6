"""One paper in all the forms that people have: the same works, marks and quotations from each, and the way back to the place."""

from __future__ import annotations

import re
import shutil

import pytest
from example_forms import CALL, FORMS, LANGUAGES, TEXT_FORMS, as_pdf, long_paper, printed, specimen
from more_idioms import MORE, page

from refcheck.parse import parse
from refcheck.read import read, read_bytes

SUFFIXES = (*TEXT_FORMS, "pdf")


def facts(document):
    """What must not depend on the form: works, marks with the words before them, quotations with their ties."""
    paper = parse(document)
    marks = [(m.number, m.note, words_before(document, m)) for m in paper.marks]
    return {
        "works": [(c.note, c.reference.to_csl()) for c in paper.citations],
        "marks": marks,
        "quotations": [(q.text, q.kind, q.speaker, q.language, q.note) for q in paper.quotations],
        "notes": [(n.number, re.sub(r"[<>]", "", n.text)) for n in paper.notes],
        "back-references": [(b.note, b.text, b.points_to) for b in paper.backrefs],
        "language": paper.language,
    }


def words_before(document, mark):
    others = [(m.start, m.end) for m in document.marks]
    body = "".join(" " if any(a <= i < b for a, b in others) else document.text[i] for i in range(max(0, mark.start - 60), mark.start))
    return re.sub(r"[\s(（\[]", "", body)[-8:]


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def expected(language, root):
    return facts(read(root / "references" / f"example.{language}.md"))


def test_the_markdown_holds_what_a_careful_reader_finds(expected, language):
    paper = specimen(language)
    assert len(expected["notes"]) == len(paper.notes) == len(expected["marks"]) == 8
    calls = [int(n) for _, words in paper.blocks for n in CALL.findall(words)]
    assert [number for number, _, _ in expected["marks"]] == calls
    assert len(expected["works"]) == {"ja": 10, "en": 9}[language]
    assert len(expected["quotations"]) == 10


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_each_form_gives_the_same(suffix, language, expected):
    assert facts(read(FORMS / f"example.{language}.{suffix}")) == expected


@pytest.mark.slow
# Each idiom in one of the languages, in turn.
@pytest.mark.parametrize(("idiom", "language"), [(n, LANGUAGES[i % 2]) for i, n in enumerate(MORE)], indirect=["language"])
def test_each_idiom_of_html_gives_the_same(idiom, language, expected):
    assert facts(read_bytes(page(specimen(language), idiom), "paper.html")) == expected


@pytest.mark.parametrize("suffix", TEXT_FORMS)
def test_the_forms_are_those_of_today(suffix, language):
    made = TEXT_FORMS[suffix](specimen(language))
    assert (FORMS / f"example.{language}.{suffix}").read_bytes() == made, "run: python tests/read/example_forms.py"


def test_pdf_offsets_lead_to_sheet_and_box(language):
    document = read(FORMS / f"example.{language}.pdf")
    for mark in document.marks:
        there, here = document.place_at(mark.start), document.place_at(document.notes[mark.note].start)
        assert here.page == there.page  # at the foot of the sheet that calls it
        for left, bottom, right, top in (here.box, there.box):
            assert 40 < left < right < 380  # points; between the margins of an A5 sheet
            assert 0 < top - bottom < 14
        assert here.box[3] < there.box[1]
    assert [document.place_at(m.start).page for m in document.marks] == sorted(document.place_at(m.start).page for m in document.marks)
    assert {document.place_at(m.start).page for m in document.marks} == {1, 2}


@pytest.mark.parametrize("suffix", ["docx", "endnotes.docx"])
def test_word_offsets_lead_to_paragraphs(suffix, language):
    paper = specimen(language)
    document = read(FORMS / f"example.{language}.{suffix}")
    holders = [2 + i for i, (_, words) in enumerate(paper.blocks) for _ in CALL.findall(words)]  # the title is the first paragraph
    assert [document.place_at(m.start).paragraph for m in document.marks] == holders
    bodies = 1 + len(paper.blocks)
    assert [document.place_at(n.start).paragraph for n in document.notes] == [bodies + i for i in range(1, 9)]


@pytest.mark.parametrize("suffix", ["tex", "txt", "word.html"])
def test_text_offsets_lead_to_lines(suffix, language):
    path = FORMS / f"example.{language}.{suffix}"
    lines = path.read_text("utf-8").split("\n")
    document = read(path)
    for mark in document.marks:
        words = re.sub(r"\W", "", document.text[mark.start - 9 : mark.start])[-2:]
        assert words in re.sub(r"\W", "", lines[document.place_at(mark.start - 1).line - 1])
    for note in document.notes:
        line = document.place_at(note.start).line
        assert re.sub(r"\W", "", note.text)[:5] in re.sub(r"\W", "", "".join(lines[line - 1 : line + 1]))


def test_text_and_markdown_offsets_lead_to_line_and_column(root, language):
    for path in (root / "references" / f"example.{language}.md", FORMS / f"example.{language}.txt"):
        document = read(path)
        lines = path.read_bytes().decode("utf-8").split("\n")
        for mark in document.marks:
            here = document.place_at(mark.start)
            printed = document.text[mark.start : mark.end]
            assert lines[here.line - 1].rpartition("\f")[2][here.column - 1 :].startswith(printed)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", TEXT_FORMS)
def test_a_long_paper_keeps_every_note_and_mark(suffix, language):
    document = read_bytes(TEXT_FORMS[suffix](long_paper(160, language)), f"p.{suffix}")
    assert [n.number for n in document.notes] == list(range(1, 161))
    assert [(m.number, m.note) for m in document.marks] == [(n, n - 1) for n in range(1, 161)]


@pytest.mark.tool
def test_chromium_prints_the_paper_anew(language, expected):
    if shutil.which("chromium") is None:
        pytest.skip("needs chromium")
    document = read_bytes(as_pdf(specimen(language)), "printed.pdf")
    assert facts(document) == expected


@pytest.mark.tool
@pytest.mark.parametrize("idiom", ["doc-noteref", "word", "raised"])
def test_a_page_printed_from_the_browser_has_its_notes_at_the_end(idiom, language, expected, tmp_path):
    if shutil.which("chromium") is None:
        pytest.skip("needs chromium")
    assert facts(read_bytes(printed((FORMS / f"example.{language}.{idiom}.html").read_bytes()), "printed.pdf")) == expected
