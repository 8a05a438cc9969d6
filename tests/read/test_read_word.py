"""Word papers: tracked changes both ways, comments and hidden words left out, records of reference managers, odd builds."""

from __future__ import annotations

import base64
import io
import json
import zipfile

import pytest
from example_forms import as_docx, specimen, zipped

from refcheck.check.registry import findings_without_network
from refcheck.parse import parse
from refcheck.read import read_bytes

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHO = 'w:author="Feld" w:date="2026-01-02T03:04:05Z"'


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def removed(words: str, tag: str = "del") -> str:
    return f'<w:{tag} {WHO}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:{tag}>'


def added(words: str, tag: str = "ins") -> str:
    return f"<w:{tag} {WHO}>{run(words)}</w:{tag}>"


def call(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def word(body: str, notes: dict[int, str], **members: str) -> bytes:
    written = "".join(f'<w:footnote w:id="{n}"><w:p><w:r><w:footnoteRef/></w:r>{runs}</w:p></w:footnote>' for n, runs in notes.items())
    parts = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"}
    parts["word/footnotes.xml"] = f"<w:footnotes {W}>{written}</w:footnotes>"
    return zipped(parts | {name.replace("__", "/") + ".xml": content for name, content in members.items()})


CHANGED = word(
    f"<w:p>{run('He said “grain ')}{removed('never ')}{added('always ')}{run('moves.”')}{call(2)}{run(' On.')}"
    f"{removed('Struck out with its note.')}<w:del {WHO}>{call(3)}</w:del></w:p>"
    f'<w:p><w:pPr><w:rPr><w:ins w:id="1" {WHO}/></w:rPr></w:pPr>{run("One ")}</w:p><w:p>{run("paragraph before.")}</w:p>'
    f"<w:p>{removed('Harbour first. ', 'moveFrom')}{run('River. ')}{added('Harbour first. ', 'moveTo')}</w:p>"
    f"<w:tbl><w:tr><w:trPr><w:del {WHO}/></w:trPr><w:tc><w:p>{removed('A row that goes.')}</w:p></w:tc></w:tr></w:tbl>",
    {2: f"{run(' Feld, ')}{run('Muddling, ')}{removed('2020')}{added('2021')}{run('.')}", 3: run(" Calloway, Ports, 2019.")},
)


def test_tracked_changes_are_read_as_accepted():
    document = read_bytes(CHANGED, "p.docx")
    assert "“grain always moves.”1 On." in document.text
    assert "Struck" not in document.text
    assert "A row" not in document.text
    assert "One \n\nparagraph before." in document.text
    assert "River. Harbour first." in document.text
    assert [n.text for n in document.notes] == ["Feld, Muddling, 2021."]
    assert "as if they were accepted" in document.problems[0]


def test_tracked_changes_are_read_as_not_made():
    document = read_bytes(CHANGED, "p.docx", changes="original")
    assert "“grain never moves.”1 On.Struck out with its note.2" in document.text
    assert "One paragraph before." in document.text
    assert "Harbour first. River." in document.text
    assert "A row that goes." in document.text
    assert [n.text for n in document.notes] == ["Feld, Muddling, 2020.", "Calloway, Ports, 2019."]
    assert "before they were made" in document.problems[0]


@pytest.mark.parametrize("changes", ["accepted", "original"])
def test_pending_changes_keep_their_places(changes):
    document = read_bytes(CHANGED, "p.docx", changes=changes)
    kept = ("inserted", "moved here") if changes == "accepted" else ("deleted", "moved away")
    for change in document.changes:
        shown = document.text[change.start : change.end]
        assert (shown.rstrip("2") if change.marks else shown) == (change.words if change.kind in kept else "")
        assert (change.author, change.date) == ("Feld", "2026-01-02")
    assert [c.words for c in document.changes if c.marks] == [""]
    assert len(document.changes) == 8 + (changes == "original")  # the row's words are not read when they are gone


def test_only_changes_of_notes_and_quotations_are_listed():
    paper = parse(read_bytes(CHANGED, "p.docx"))
    listed = [f.message for f in findings_without_network(paper, ()) if f.rule == "RC008"]
    assert sorted(listed) == [
        "a pending change touches a note: “2020” deleted by Feld",
        "a pending change touches a note: “2021” inserted by Feld",
        "a pending change touches a quotation: “always” inserted by Feld",
        "a pending change touches a quotation: “never” deleted by Feld",
        "a pending change touches the mark of a note: deleted by Feld",
    ]


def test_comments_hidden_words_and_readings_of_characters_are_no_text():
    comment = f'<w:comments {W}><w:comment w:id="1"><w:p>{run("Is this so?")}</w:p></w:comment></w:comments>'
    ruby = f"<w:ruby><w:rt>{run('みなと')}</w:rt><w:rubyBase>{run('港')}</w:rubyBase></w:ruby>"
    body = (
        f'<w:p><w:commentRangeStart w:id="1"/>{run("Grain moves")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>{call(1)}'
        f'<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r>{ruby}</w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>.</w:t></w:r></w:p>'
    )
    document = read_bytes(word(body, {1: run("Feld.")}, word__comments=comment), "p.docx")
    assert document.text == "Grain moves1港.\n\n1 Feld.\n\n"


def field(instruction: str, shown: str, data: str = "") -> str:
    """A complex field whose instruction is cut into runs, as Word does."""
    cut = max(1, len(instruction) // 3)
    pieces = [instruction[i : i + cut] for i in range(0, len(instruction), cut)]
    escaped = [p.replace("&", "&amp;").replace("<", "&lt;") for p in pieces]
    typed = "".join(f'<w:r><w:instrText xml:space="preserve">{p}</w:instrText></w:r>' for p in escaped)
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{f"<w:fldData>{data}</w:fldData>" if data else ""}</w:fldChar></w:r>'
    return f'{begin}{typed}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


PRINTED = "Nadia Feld, “Muddling Through on the Amur,” Inner Asian Affairs 9, no. 3 (2021): 219, https://example.org/feld."
RECORD = {
    "id": 7,
    "type": "article-journal",
    "title": "Muddling through on the Amur",
    "container-title": "Inner Asian Affairs",
    "volume": "9",
    "issue": "3",
    "page": "201-226",
    "URL": "https://example.org/feld",
    "author": [{"family": "Feld", "given": "Nadia"}],
    "issued": {"date-parts": [["2021"]]},
}


def csl(record: dict) -> str:
    return json.dumps({"citationID": "a", "citationItems": [{"id": 7, "uris": ["http://zotero.org/x"], "itemData": record}], "schema": "x"})


def endnote(record: dict) -> str:
    return (
        f"<EndNote><Cite><Author>Feld</Author><Year>{record['issued']['date-parts'][0][0]}</Year><RecNum>7</RecNum><record>"
        '<ref-type name="Journal Article">17</ref-type><contributors><authors><author>Feld, Nadia</author></authors></contributors>'
        f"<titles><title><style>{record['title']}</style></title><secondary-title>Inner Asian Affairs</secondary-title></titles>"
        f"<volume>{record['volume']}</volume><number>3</number><dates><year><style>{record['issued']['date-parts'][0][0]}</style></year></dates>"
        "<urls><related-urls><url>https://example.org/feld</url></related-urls></urls></record></Cite></EndNote>"
    )


def control(record: dict) -> str:
    tag = "MENDELEY_CITATION_v3_" + base64.b64encode(csl(record).encode()).decode()
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{run(PRINTED)}</w:sdtContent></w:sdt>'


def nested(record: dict) -> str:
    inner = field(" ADDIN EN.CITE.DATA ", "", base64.b64encode(endnote(record).encode() + b"\0").decode())
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>'
    return f'{begin}{inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(PRINTED)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


MANAGERS = {
    "Zotero": lambda r: field(f" ADDIN ZOTERO_ITEM CSL_CITATION {csl(r)} ", PRINTED),
    "Mendeley": lambda r: field(f"ADDIN CSL_CITATION {csl(r)}", PRINTED),
    "Mendeley control": control,
    "EndNote": lambda r: field(f" ADDIN EN.CITE {endnote(r)}", PRINTED),
    "EndNote data": nested,
}


@pytest.mark.slow
@pytest.mark.parametrize("manager", MANAGERS)
def test_records_that_agree_say_nothing_and_the_print_counts(manager):
    document = read_bytes(word(f"<w:p>{run('Text')}{call(1)}</w:p>", {1: run(" ") + MANAGERS[manager](RECORD)}), "p.docx")
    assert [n.text for n in document.notes] == [PRINTED]
    assert [(m.manager, document.text[m.start : m.end]) for m in document.managed] == [(manager.split()[0], PRINTED)]
    paper = parse(document)
    assert [f for f in findings_without_network(paper, ()) if f.rule == "RC009"] == []


@pytest.mark.slow
@pytest.mark.parametrize("manager", MANAGERS)
def test_a_record_that_differs_is_a_finding_and_the_print_counts(manager):
    other = {**RECORD, "volume": "8", "issued": {"date-parts": [[2019]]}}
    paper = parse(read_bytes(word(f"<w:p>{run('Text')}{call(1)}</w:p>", {1: run(" ") + MANAGERS[manager](other)}), "p.docx"))
    assert (paper.citations[0].reference.issued, paper.citations[0].reference.volume) == ("2021", "9")
    found = [f.message for f in findings_without_network(paper, ()) if f.rule == "RC009"]
    assert found == [f"{manager.split()[0]}'s record differs: year 2019, printed 2021; volume 8, printed 9"]


BROKEN_CODES = {
    "cut JSON": field(' ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": [', PRINTED),
    "deep JSON": field(" ADDIN ZOTERO_ITEM CSL_CITATION " + "[" * 100_000, PRINTED),
    "no list": field(' ADDIN CSL_CITATION {"citationItems": 3}', PRINTED),
    "entities": field(' ADDIN EN.CITE <!DOCTYPE a [<!ENTITY b "c">]><EndNote>&b;</EndNote>', PRINTED),
    "no base64": field(" ADDIN EN.CITE ", PRINTED, "***"),
    "never ended": field(f" ADDIN ZOTERO_ITEM CSL_CITATION {csl(RECORD)}", PRINTED).rpartition("<w:r>")[0],
}


@pytest.mark.slow
@pytest.mark.parametrize("case", BROKEN_CODES)
def test_broken_records_cost_nothing(case):
    document = read_bytes(word(f"<w:p>{run('Text')}{call(1)}</w:p>", {1: BROKEN_CODES[case]}), "p.docx")
    assert [n.text for n in document.notes] == [PRINTED]
    assert document.managed == ()


def test_parts_are_found_by_their_relations():
    made = as_docx(specimen("en"))
    source = zipfile.ZipFile(io.BytesIO(made))
    moved = {n.replace("/document.xml", "/document3.xml").replace("footnotes", "footnotes9"): source.read(n) for n in source.namelist()}
    for name in ("_rels/.rels", "word/_rels/document3.xml.rels"):
        moved[name] = moved[name].replace(b"word/document.xml", b"/word/document3.xml").replace(b'"footnotes.xml"', b'"footnotes9.xml"')
    document, plain = read_bytes(zipped(moved), "p.docx"), read_bytes(made, "p.docx")
    assert [n.text for n in document.notes] == [n.text for n in plain.notes]
    assert [k.url for k in document.links] == [k.url for k in plain.links]
    assert [r.kind for r in document.regions] == [r.kind for r in plain.regions]
