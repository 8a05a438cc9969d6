"""A paper with author and year in the text, a list at the end and one footnote: the same works and ties in every form."""

from __future__ import annotations

import html

import pytest
from example_forms import zipped
from small_pdf import page, pdf, stream

from refcheck.parse import parse
from refcheck.read import read_bytes

BODY = [
    "Rivers carry grain (Feld 2021, 219). As Calloway (2019) shows, “every port of the north moves as much grain as its river” (Calloway 2019: 44; Kanda 2004).",
    "Nobody doubts it.^",
]
NOTE = "But see Feld (2021, 220) on the scales."
ENTRIES = [
    "Calloway, Edward. 2019. The Asymmetric Embrace. Seattle: Rainier University Press.",
    "Feld, Nadia. 2021. “Muddling Through on the Amur.” Inner Asian Affairs 9 (3): 201–26. https://a.example/feld_1.",
    "Kanda, Hiroshi. 2004. A History of the River Ports. Sapporo: Hokuto.",
]


def as_markdown() -> bytes:
    body = "\n\n".join(p.replace("^", "[^1]") for p in BODY)
    return f"# Ports\n\n{body}\n\n[^1]: {NOTE}\n\n# References\n\n{chr(10).join(e + chr(10) for e in ENTRIES)}".encode()


def as_word() -> bytes:
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def paragraph(words: str) -> str:
        before, mark, _ = words.partition("^")
        call = '<w:r><w:footnoteReference w:id="2"/></w:r>' if mark else ""
        return f"<w:p><w:r><w:t>{html.escape(before)}</w:t></w:r>{call}</w:p>"

    body = "".join(paragraph(p) for p in ["Ports", *BODY, "References", *ENTRIES])
    notes = f'<w:footnotes {ns}><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {NOTE}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    return zipped({"word/document.xml": f"<w:document {ns}><w:body>{body}</w:body></w:document>", "word/footnotes.xml": notes})


def as_html() -> bytes:
    body = "".join(f"<p>{html.escape(p).replace('^', '<a href=#f1 id=r1 role=doc-noteref><sup>1</sup></a>')}</p>" for p in BODY)
    entries = "".join(f"<li>{html.escape(e)}</li>" for e in ENTRIES)
    note = f'<section role="doc-endnotes"><ol><li id="f1"><p>{NOTE} <a href="#r1">↩</a></p></li></ol></section>'
    return f"<!doctype html><html lang=en><body><h1>Ports</h1>{body}<h2>References</h2><ul>{entries}</ul>{note}</body></html>".encode()


def as_latex() -> bytes:
    body = "\n\n".join(p.replace("^", f"\\footnote{{{NOTE}}}").replace("“", "``").replace("”", "''") for p in BODY)
    entries = "\n\n".join(e.replace("–", "--").replace("_", "\\_") for e in ENTRIES)
    return f"\\documentclass{{article}}\n\\begin{{document}}\n\\section{{Ports}}\n{body}\n\n\\section*{{References}}\n\n{entries}\n\\end{{document}}\n".encode()


def as_text() -> bytes:
    body = "\n\n".join(p.replace("^", "1") for p in BODY)
    return f"Ports\n\n{body}\n\nReferences\n\n{chr(10).join(e + chr(10) for e in ENTRIES)}\nNotes\n\n1 {NOTE}\n".encode()


def as_pdf() -> bytes:
    """Lines set by hand: small print with a raised figure at the foot, hanging entries."""
    at = 380
    operators = []

    def line(words: str, x: float, size: float = 10, rise: float = 0) -> None:
        encoded = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        operators.append(b"BT /F %g Tf %g %g Td (%s) Tj ET" % (size, x, at + rise, encoded))

    cut = BODY[0].rfind(" ", 0, 66)
    first, second = BODY[0][:cut], BODY[0][cut + 1 :]
    for words, x in ((first, 40), (second, 40)):
        line(words, x)
        at -= 14
    line(BODY[1].rstrip("^"), 50)
    line("1", 50 + 78.4, 6, 4)
    at -= 30
    line("References", 40, 13)
    at -= 20
    for entry in ENTRIES:
        cut = entry.rfind(" ", 0, 60)
        line(entry[:cut], 40)
        at -= 14
        line(entry[cut + 1 :], 55)
        at -= 14
    at = 40
    line("1", 40, 5, 3)
    line(NOTE, 45, 8)
    font = b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>"
    return pdf(page(stream(b"\n".join(operators))) | {5: font})


FORMS = {"p.md": as_markdown, "p.docx": as_word, "p.html": as_html, "p.tex": as_latex, "p.txt": as_text, "p.pdf": as_pdf}


@pytest.mark.parametrize("name", FORMS)
def test_entries_mentions_and_the_note(name):
    document = read_bytes(FORMS[name](), name)
    paper = parse(document)
    entries = [n for n in document.notes if n.entry]
    assert [n.text for n in entries] == ENTRIES
    assert [n.text for n in document.notes if not n.entry] == [NOTE]
    body = {
        (document.text[m.start : m.end].replace("\n", " "), document.notes[m.note].text[:4])
        for m in document.marks
        if document.notes[m.note].entry
    }
    assert {("Feld 2021, 219", "Feld"), ("Calloway (2019)", "Call"), ("Calloway 2019: 44", "Call"), ("Kanda 2004", "Kand")} <= body
    assert [m.number for m in document.marks if not document.notes[m.note].entry] == [1]
    works = {c.note: c.reference for c in paper.citations}
    assert sorted(r.issued for r in works.values()) == ["2004", "2019", "2021"]
    assert [r.URL for r in works.values() if r.URL] == ["https://a.example/feld_1"]
    # the note's mention is its pointer to Feld's work
    pointed = [paper.citations[b.points_to].reference.issued for b in paper.backrefs if b.note == "1"]
    assert pointed == ["2021"]
    quoted = {q.text: [paper.citations[i].reference.issued for i in paper.works_of(q.note)] for q in paper.quotations}
    assert quoted == {"every port of the north moves as much grain as its river": ["2019"]}


def test_a_paper_without_a_list_is_left_alone():
    document = read_bytes(as_markdown().partition(b"# References")[0], "p.md")
    assert [n.entry for n in document.notes] == [False]
    assert len(document.marks) == 1
