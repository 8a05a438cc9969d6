"""Marks of Word papers as authors print them: in brackets, in other figures, by hand, by section, repeated."""

from __future__ import annotations

import pytest
from test_read_word import W, call, run, word

from refcheck.extract.docx_numbers import printed
from refcheck.model.document import RegionKind
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

LABEL = "<w:r><w:footnoteRef/></w:r>"


def paper(body: str, *notes: str, **members: str) -> bytes:
    """A paper whose notes' paragraphs are given whole, numbered from 2."""
    written = "".join(f'<w:footnote w:id="{n}">{p}</w:footnote>' for n, p in enumerate(notes, 2))
    return word(body, {}, word__footnotes=f"<w:footnotes {W}>{written}</w:footnotes>", **members)


@pytest.mark.parametrize(("before", "after"), [("（", "）"), ("[", "]"), ("注", ""), ("〔注", "〕"), ("(", ")")])
def test_brackets_typed_around_a_mark_belong_to_it(before, after):
    body = f"<w:p>{run('市長は「川は動かない」と述べた' + before)}{call(2)}{run(after + '。次の文。')}</w:p>"
    document = read_bytes(paper(body, f"<w:p>{run(before)}{LABEL}{run(after + ' 神田寛『河港』北斗社、2004年。')}</w:p>"), "p.docx")
    assert [n.text for n in document.notes] == ["神田寛『河港』北斗社、2004年。"]
    shown = sorted((r.start, r.end) for r in document.regions if r.kind is RegionKind.FURNITURE)
    assert "".join(document.text[a:b] for a, b in shown) == before + after
    assert document.text[document.marks[0].start : document.marks[0].end] == "1"
    made = parse(document)
    assert [(q.text, q.note) for q in made.quotations] == [("川は動かない", "1")]
    assert made.citations[0].reference.title == "河港"


def test_an_author_s_own_mark_typed_again_is_no_part_of_the_note():
    mark = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>（1）</w:t></w:r>'
    document = read_bytes(paper(f"<w:p>{run('Words.')}{mark}</w:p>", f"<w:p>{run('（1）Feld, Ports, 2019.')}</w:p>"), "p.docx")
    assert [(n.label, n.number, n.text) for n in document.notes] == [("（1）", 1, "Feld, Ports, 2019.")]


def test_a_sign_of_a_symbol_font_is_a_mark():
    mark = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:sym w:font="Symbol" w:char="F02A"/></w:r>'
    document = read_bytes(paper(f"<w:p>{run('Words.')}{mark}</w:p>", f"<w:p>{run('* The author thanks Feld.')}</w:p>"), "p.docx")
    assert [(n.label, n.number, n.text) for n in document.notes] == [("*", None, "The author thanks Feld.")]


def test_sections_that_count_anew_and_the_form_of_their_figures():
    def section(inner: str) -> str:
        return f"<w:sectPr><w:footnotePr>{inner}</w:footnotePr></w:sectPr>"

    anew = '<w:numRestart w:val="eachSect"/>'
    body = (
        f"<w:p>{run('One')}{call(2)}{run(' two')}{call(3)}</w:p>"
        f"<w:p><w:pPr>{section(anew)}</w:pPr>{run('end of the first')}{call(4)}</w:p>"
        f"<w:p>{run('Circled')}{call(5)}</w:p>" + section(anew + '<w:numFmt w:val="decimalEnclosedCircle"/>')
    )
    notes = [f"<w:p>{LABEL}{run(f' Work {n}.')}</w:p>" for n in range(4)]
    document = read_bytes(paper(body, *notes), "p.docx")
    assert [(n.label, n.number, n.key) for n in document.notes] == [("1", 1, "1"), ("2", 2, "2"), ("3", 3, "3"), ("①", 1, "1 (2)")]
    assert [document.notes[m.note].text for m in document.marks] == ["Work 0.", "Work 1.", "Work 2.", "Work 3."]


def test_a_mark_repeated_by_cross_reference_calls_the_same_note():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _Ref1 \\f \\h </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    marked = f'<w:bookmarkStart w:id="7" w:name="_Ref1"/>{call(2)}<w:bookmarkEnd w:id="7"/>'
    document = read_bytes(
        paper(f"<w:p>{run('Once.')}{marked}{run(' Twice.')}{field}</w:p>", f"<w:p>{LABEL}{run(' Feld.')}</w:p>"), "p.docx"
    )
    assert document.text.startswith("Once.1 Twice.1")
    assert [(m.start, m.number, m.note) for m in document.marks] == [(5, 1, 0), (13, 1, 0)]


def test_a_paragraph_set_in_by_hand_is_a_block_quotation():
    words = "The documents were in order, and the only thing that was not in order was the way in which they described the grain."
    body = f'<w:p>{run("He said:")}</w:p><w:p><w:pPr><w:ind w:left="567"/></w:pPr>{run(words)}</w:p>'
    listed = f'<w:p><w:pPr><w:numPr/><w:ind w:left="567"/></w:pPr>{run(words)}</w:p><w:p><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr>{run(words)}</w:p>'
    document = read_bytes(word(body + listed, {}), "p.docx")
    assert [document.text[r.start : r.end] for r in document.regions if r.kind is RegionKind.BLOCK_QUOTE] == [words]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("lowerRoman", "ix xiv"),
        ("upperRoman", "IX XIV"),
        ("lowerLetter", "i n"),
        ("chicago", "*** ††††"),
        ("decimalFullWidth", "９ １４"),
        ("chineseCounting", "九 十四"),
        ("decimalEnclosedCircle", "⑨ ⑭"),
        ("unheardOf", "9 14"),
    ],
)
def test_numbers_in_word_s_forms(form, expected):
    assert f"{printed(9, form)} {printed(14, form)}" == expected
