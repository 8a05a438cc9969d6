"""Pages as blogs, word processors and publishers write them: comments are no notes, a mark may come twice, a sign may lead one way."""

from __future__ import annotations

import pytest

from refcheck.read import read_bytes

NOTE = '<p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Feld, Ports, 2019.</p>'
MARK = '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>'


def read(body: str):
    return read_bytes(f"<!DOCTYPE html><html><body>{body}</body></html>".encode(), "p.html")


@pytest.mark.parametrize(
    ("mark", "comment"),
    [
        ('<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>', '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> Check this.</p></div>'),
        (
            '<a href="#_msocom_1" id="_anchor_1">[A1]</a>',
            "<div style='mso-element:comment-list'><div><a name='_msocom_1'></a>Check this.</div></div>",
        ),
    ],
)
def test_comments_are_left_out(mark, comment):
    document = read(f"<p>The port{MARK} is quiet{mark} today.</p><div>{NOTE}</div>{comment}")
    assert [n.text for n in document.notes] == ["Feld, Ports, 2019."]
    assert "quiet today." in document.text
    assert "Check" not in document.text


def test_a_mark_printed_again_has_its_note_s_label():
    body = '<p>A<sup><a href="#fn1" id="r1">[1]</a></sup> B<sup class="footnote-ref"><a href="#fn1" id="r1:1">[1:1]</a></sup></p><ol><li id="fn1">Feld 2019. <a href="#r1">↩</a></li></ol>'
    assert [(m.label, m.note) for m in read(body).marks] == [("1", 0), ("1", 0)]


def test_a_sign_that_leads_to_itself_is_a_mark():
    document = read('<p>Words by Feld<a href="#fa">*</a> here.</p><p id="fa"><sup>*</sup> I thank nobody at all.</p>')
    assert [(n.label, n.text) for n in document.notes] == [("*", "I thank nobody at all.")]
    assert [m.note for m in document.marks] == [0]


def test_a_figure_typed_behind_the_list_s_own_is_none_of_the_note():
    document = read('<p>A<sup><a href="#r1">1</a></sup></p><ol><li id="r1"><span>1.</span> Feld N. Ports. 2019.</li></ol>')
    assert [n.text for n in document.notes] == ["Feld N. Ports. 2019."]
