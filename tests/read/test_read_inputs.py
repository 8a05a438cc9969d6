"""The kinds of files, found by content; bad input says where and what to do."""

import io
import zipfile

import pytest

from refcheck.model.document import RegionKind
from refcheck.model.errors import UnreadableInput
from refcheck.read import READERS, read, read_bytes

MD = """---
title: "Quiet ports"
lang: en
---

# Heading “in quotes”

He said “grain moves.”[^a] Again.^[Inline, *italic* at <https://a.example/x_y_z>.] `[^code]` and[^gone]

> A block.[^b]

[^b]: Ibid.
[^a]: Feld, *Muddling*, 2021.
    Second line.
"""

HTML_IDIOMS = {
    "doc-noteref": '<p>Text<a href="#f1" id="r1" role="doc-noteref"><sup>1</sup></a>.</p><section><ol><li id="f1"><p>Feld 2021. <a href="#r1">↩︎</a></p></li></ol></section>',
    "Word": '<p>Text<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Feld 2021.</p></div>',
    "raised link": '<p>Text<sup><a href="#n1">1</a></sup>.</p><p id="n1">1. Feld 2021.</p>',
    "Wikipedia": '<p>Text<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.</p><ol><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> <span>Feld 2021.</span></li></ol>',
}

TEX = r"""\documentclass{article}
\begin{document}
\section{Ports}
He said ``we go.''\footnote{Feld, \emph{Muddling}, \url{https://a.example/x_y%20z}.} Then\footnotemark{} on. % \footnote{no}
\footnotetext{See \href{https://c.example/e\%20f}{there}.}
\begin{quote}Caf\'e.\footnote{Ibid.}\end{quote}
\input{../../secret}
\end{document}
"""


def test_markdown():
    document = read_bytes(MD.encode(), "p.md")
    assert [(n.label, n.text) for n in document.notes] == [
        ("a", "Feld, Muddling, 2021. Second line."),
        ("2", "Inline, italic at https://a.example/x_y_z."),
        ("b", "Ibid."),
    ]
    assert document.text[document.marks[0].start : document.marks[0].end] == "[^a]"
    assert [m.note for m in document.marks] == [0, 1, None, 2]
    assert (document.title, document.language) == ("Quiet ports", "en")
    assert any(r.kind is RegionKind.BLOCK_QUOTE and document.text[r.start : r.end].startswith("> A block") for r in document.regions)
    assert "gone" in document.problems[0]
    assert "line 8" in document.problems[0]


@pytest.mark.parametrize("idiom", HTML_IDIOMS)
def test_html_idioms_agree(idiom):
    page = f"<!doctype html><html lang=en><head><title>T</title></head><body>{HTML_IDIOMS[idiom]}</body></html>"
    document = read_bytes(page.encode(), "p.html")
    assert [(n.label, n.number, n.text) for n in document.notes] == [("1", 1, "Feld 2021.")]
    assert [(m.number, m.note) for m in document.marks] == [(1, 0)]
    assert document.text[document.notes[0].start : document.notes[0].end] == "Feld 2021."


def test_latex():
    document = read_bytes(TEX.encode(), "p.tex")
    assert [n.text for n in document.notes] == ["Feld, Muddling, https://a.example/x_y%20z.", "See there.", "Ibid."]
    assert [document.text[m.start : m.end] for m in document.marks] == ["1", "2", "3"]
    assert {k.url for k in document.links} == {"https://a.example/x_y%20z", "https://c.example/e%20f"}
    assert "He said “we go.”1" in document.text
    assert any("secret" in p for p in document.problems)


def docx(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return out.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCUMENT = (
    f"<w:document {W}><w:body><w:p><w:r><w:t>Body</w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    '<w:ins><w:r><w:t xml:space="preserve"> new</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="5"/></w:r>'
    '<w:r><w:t>.</w:t></w:r><w:del><w:r><w:footnoteReference w:id="4"/></w:r></w:del></w:p>'
    '<w:p><w:r><w:t>More</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p></w:body></w:document>'
)
FOOTNOTES = (
    f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    '<w:footnote w:id="3"><w:p><w:r><w:t>Second.</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="4"><w:p><w:r><w:t>Deleted.</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> First.</w:t></w:r></w:p></w:footnote></w:footnotes>'
)


def test_docx_numbers_notes_as_printed_and_accepts_changes():
    document = read_bytes(docx({"word/document.xml": DOCUMENT, "word/footnotes.xml": FOOTNOTES}), "論文.docx")
    assert [(n.number, n.text) for n in document.notes] == [(1, "First."), (2, "Second.")]
    assert document.text.startswith("Body new1.\n\nMore2")
    assert [m.note for m in document.marks] == [0, 1]
    assert "tracked changes" in document.problems[0]
    assert [document.text[n.start : n.end] for n in document.notes] == ["First.", "Second."]


BOMB = f'<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document {W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
BAD_DOCX = {
    "entity bomb": (docx({"word/document.xml": BOMB}), "entity bomb"),
    "zip bomb": (docx({"word/document.xml": b"<a>" + b" " * 30_000_000 + b"</a>"}), "zip bomb"),
    "cut off": (docx({"word/document.xml": DOCUMENT})[:200], "no whole zip"),
    "no document": (docx({"xl/workbook.xml": "<a/>"}), "no Word paper"),
    "broken XML": (docx({"word/document.xml": DOCUMENT[:150]}), "broken XML"),
}


@pytest.mark.parametrize("case", BAD_DOCX)
def test_bad_docx_is_refused_with_a_reason(case):
    data, words = BAD_DOCX[case]
    with pytest.raises(UnreadableInput, match=words) as caught:
        read_bytes(data, "p.docx")
    assert caught.value.where == "p.docx"
    assert caught.value.remedy


LISTS = {
    "refs.bib": "@online{mod, author={{中国国防部}}, title={例行記者会}, date={2021-07-29}, url={https://a.example/x_y%20z}}\n",
    "refs.json": '[{"id":"mod","type":"webpage","title":"例行記者会","author":[{"literal":"中国国防部"}],"issued":{"date-parts":[[2021,7,29]]},"URL":"https://a.example/x_y%20z"}]',
    "refs.ris": "TY  - ELEC\nID  - mod\nAU  - 中国国防部\nTI  - 例行記者会\nDA  - 2021/07/29\nUR  - https://a.example/x_y%20z\nER  - \n",
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_give_the_same_entry(name):
    document = read_bytes(LISTS[name].encode(), name)
    assert [(n.label, n.text, n.entry) for n in document.notes] == [
        ("mod", "中国国防部, “例行記者会”, July 29, 2021, https://a.example/x_y%20z.", True)
    ]
    assert [k.url for k in document.links] == ["https://a.example/x_y%20z"]


def test_list_of_addresses():
    document = read_bytes(b"# mine\nhttps://a.example/b\n\nhttp://c.example/d\n", "urls.txt")
    assert [document.text[n.start : n.end] for n in document.notes] == ["https://a.example/b", "http://c.example/d"]


KINDS = {
    "text/html": b"<!DOCTYPE html><html><body><p>a</p></body></html>",
    "application/x-tex": TEX.encode(),
    "application/x-bibtex": LISTS["refs.bib"].encode(),
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_is_found_by_content(kind):
    assert read_bytes(KINDS[kind], "paper").source.media_type == kind


def test_a_part_of_a_page_is_read_as_a_page_where_its_name_says_so():
    part = HTML_IDIOMS["doc-noteref"].encode()
    assert [n.text for n in read_bytes(part, "part.html").notes] == ["Feld 2021."]
    assert read_bytes(b"<Text> is no tag of a page.\n", "note.txt").source.media_type == "text/plain"


BAD_BYTES = {
    "empty": (b"", "empty"),
    "blank": (b" \n\n", "empty"),
    "binary": (b"\x00\x01\x02\x03 text", "binary"),
    "half UTF-8": ("港の静けさ".encode() * 40 + b"\xff\xfe broken", "line 1: byte 0xff"),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 doc", "old Word file"),
    "picture": (b"\x89PNG\r\n\x1a\n", "picture"),
    "cut PDF": (b"%PDF-1.7\n1 0 obj", "PDF"),
}


@pytest.mark.parametrize("case", BAD_BYTES)
def test_bad_bytes_name_the_file_and_the_remedy(case):
    data, words = BAD_BYTES[case]
    with pytest.raises(UnreadableInput, match=words) as caught:
        read_bytes(data, "論文 (最終).txt")
    assert caught.value.where == "論文 (最終).txt"
    assert caught.value.remedy


def test_bad_paths(tmp_path):
    lock = tmp_path / "~$paper.docx"
    lock.write_bytes(b"x")
    for path, words in ((lock, "lock file"), (tmp_path, "folder"), (tmp_path / "none.txt", "no such file")):
        with pytest.raises(UnreadableInput, match=words):
            read(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932", "euc-jp"])
def test_encodings(tmp_path, encoding):
    path = tmp_path / "論文.txt"
    words = "港の静けさについて、報道官は「虫は虫学者の問題である」と述べた（1）。\n\n注\n（1）山田太郎『川の港』北斗書房、2004年、88頁。\n"
    path.write_bytes(words.encode(encoding))
    document = read(str(path))
    assert document.text == words
    assert [m.note for m in document.marks] == [0]


def test_readers_are_visible_and_text_is_last():
    assert READERS[-1].media_type == "text/plain"
    assert len({r.media_type for r in READERS}) == len(READERS)
