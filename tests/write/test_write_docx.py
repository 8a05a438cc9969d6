"""The commented copy of a Word paper: comments lie on their words, and everything else is what it was, part by part."""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from functools import lru_cache

import pytest
from lxml import etree
from reports import NAUGHTY, finding

from read.example_forms import as_docx, specimen, zipped
from refcheck.extract.docx_comments import replies_in
from refcheck.model import Decision, Group, PaperReport, Report, UsageError
from refcheck.parse import parse
from refcheck.pipeline.replies import decided, read_reply
from refcheck.read import read_bytes
from refcheck.write.docx import docx_report, span_of
from write.word_files import W14, W, answered, parts

pytestmark = pytest.mark.slow

OURS = ("word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml")


@lru_cache(maxsize=256)
def document(data: bytes):
    """Read once: each reading starts a child process."""
    return read_bytes(data, "paper.docx")


@lru_cache(maxsize=64)
def paper_of(data: bytes):
    return parse(document(data))


def report_of(data: bytes, findings) -> Report:
    paper = paper_of(data)
    return Report("0.1.0", "2026-11-25T00:00:00Z", (PaperReport(paper, findings=tuple(findings)),))


def at(number: int, start: int, end: int, **more):
    made = replace(
        finding(number, Group.PLEASE_LOOK), start=start, end=end, note=None, citation=None, quotation=None, seen="passage:0123456789abcdef"
    )
    return replace(made, id=f"RC212-{number:010x}", rule="RC212", **more)


def without_ours(tree, first: int):
    """The document without the ranges and references of comments from number `first` on, parted runs put together again."""
    for element in list(tree.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")):
        if int(element.get(f"{W}id")) >= first:
            gone = element.getparent() if element.tag == f"{W}commentReference" else element
            gone.getparent().remove(gone)
    for run in list(tree.iter(f"{W}r")):
        before = run.getprevious()
        if before is not None and before.tag == run.tag and form(before) == form(run):
            for child in [c for c in run if c.tag != f"{W}rPr"]:
                before.append(child)
            run.getparent().remove(run)
    for text in list(tree.iter(f"{W}t")):
        before = text.getprevious()
        if before is not None and before.tag == text.tag:
            before.text = (before.text or "") + (text.text or "")
            text.getparent().remove(text)
    for text in tree.iter(f"{W}t", f"{W}delText"):
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return etree.tostring(tree, method="c14n")


def form(run) -> tuple:
    properties = run.find(f"{W}rPr")
    return (sorted(run.attrib.items()), b"" if properties is None else etree.tostring(properties, method="c14n"))


def commented_words(data: bytes) -> dict[int, str]:
    """Comment number → the words between the two ends of its range, as a reader of the file sees them (deletions left out)."""
    open_, words = set(), {}
    for element in etree.fromstring(parts(data)["word/document.xml"]).iter():
        number = element.get(f"{W}id") if isinstance(element.tag, str) else None
        if element.tag == f"{W}commentRangeStart":
            open_.add(int(number))
            words[int(number)] = ""
        elif element.tag == f"{W}commentRangeEnd":
            open_.discard(int(number))
        elif element.tag == f"{W}t":
            for one in open_:
                words[one] += element.text or ""
    return words


def check_untouched(before: bytes, after: bytes, existing: int = 0) -> None:
    old, new = parts(before), parts(after)
    assert set(old) <= set(new)
    assert {n for n in new if n not in old} <= set(OURS)
    for name, body in old.items():
        if name not in OURS:
            assert new[name] == body, name
    trees = [etree.fromstring(p["word/document.xml"]) for p in (old, new)]
    assert without_ours(trees[1], existing) == without_ours(trees[0], existing)
    for name in ("word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"):
        kept = [etree.tostring(e, method="c14n") for e in etree.fromstring(old[name])] if name in old else []
        assert kept == [etree.tostring(e, method="c14n") for e in etree.fromstring(new[name])][: len(kept)], name
    assert document(after).text == document(before).text


BODY = (
    '<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="0" w:name="here"/>'
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The minister said “we </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>shall not</w:t></w:r>'
    '<w:r><w:t xml:space="preserve"> yield to any pressure” in the autumn.</w:t><w:tab/><w:t>More.</w:t></w:r><w:bookmarkEnd w:id="0"/>'
    '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    '<w:p><w:commentRangeStart w:id="7"/><w:r><w:t xml:space="preserve">An old </w:t></w:r><w:ins w:id="90" w:author="Ann" w:date="2026-01-01T00:00:00Z">'
    '<w:r><w:t xml:space="preserve">inserted sentence of some length </w:t></w:r></w:ins><w:del w:id="91" w:author="Ann" w:date="2026-01-01T00:00:00Z">'
    '<w:r><w:delText>deleted words</w:delText></w:r></w:del><w:r><w:t>stands here.</w:t></w:r><w:commentRangeEnd w:id="7"/>'
    '<w:r><w:commentReference w:id="7"/></w:r></w:p>'
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ADDIN ZOTERO_ITEM CSL_CITATION {"a":1} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>(Feld 2021, 219)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:hyperlink r:id="rId9"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>a linked run of words</w:t></w:r></w:hyperlink>'
    '<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>in a control</w:t></w:r></w:sdtContent></w:sdt></w:p>'
    '<w:p><w:r><w:t>戦争の</w:t></w:r><w:r><w:rPr><w:lang w:eastAsia="ja-JP"/></w:rPr><w:t>決心と能力を示す。</w:t></w:r></w:p>'
)
OLD_COMMENT = (
    '<w:comment w:id="7" w:author="Bob" w:date="2026-02-02T00:00:00Z" w:initials="B"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>'
)


def word(body: str = BODY, comments: str | None = OLD_COMMENT) -> bytes:
    """The example paper's package around a body of our own, with a comment of somebody else."""
    members = dict(parts(as_docx(specimen("en"))))
    ns = (
        f'xmlns:w="{W[1:-1]}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        f'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="{W14}" mc:Ignorable="w14"'
    )
    members["word/document.xml"] = f"<w:document {ns}><w:body>{body}<w:sectPr/></w:body></w:document>".encode()
    members["customXml/item1.xml"] = b"<sources/>"
    if comments is not None:
        members["word/comments.xml"] = f"<w:comments {ns}>{comments}</w:comments>".encode()
        relation = b'<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>'
        members["word/_rels/document.xml.rels"] = members["word/_rels/document.xml.rels"].replace(b"</Relationships>", relation)
        override = b'<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>'
        members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(b"</Types>", override)
    return zipped(members)


@pytest.mark.parametrize("comments", [OLD_COMMENT, pytest.param(None, marks=pytest.mark.slow)], ids=["comments", "no comments"])
@pytest.mark.parametrize(
    "words",
    [
        "we shall not yield to any pressure",  # over three runs of different form
        "shall not",
        "autumn.\tMore",  # over a tab in one run
        "inserted sentence",  # inside somebody's insertion
        "old inserted sentence of some length stands",  # over an insertion and a deletion
        "Feld 2021",  # inside a field's result
        "linked run",
        "in a control",
        "決心と能力",
    ],
)
def test_a_comment_lies_on_its_words_and_nothing_else_changes(words, comments):
    body = BODY if comments else re.sub(r"<w:comment\w+ w:id=\"7\"/>", "", BODY).replace("<w:r></w:r>", "")
    data = word(body, comments)
    text = document(data).text
    start = text.index(words)
    made = docx_report(report_of(data, [at(1, start, start + len(words))]), data)
    number = 8 if comments else 0
    assert commented_words(made)[number].replace("\t", "") == words.replace("\t", "")
    check_untouched(data, made, existing=8 if comments else 0)


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(s, marks=pytest.mark.slow) for s in range(2, 40))])
def test_many_comments_anywhere(seed):
    """Overlapping stretches in any order, over any structure: each comment lies on its words, the file reads as before."""
    dice = random.Random(seed)
    data = word()
    text = document(data).text
    body = text[: text.index("戦争の") + 10]
    spans = []
    for _ in range(15):
        start = dice.randrange(len(body) - 1)
        spans.append((start, min(len(body), start + dice.randrange(1, 30))))
    made = docx_report(report_of(data, [at(i, *span) for i, span in enumerate(spans, 1)]), data)
    words = commented_words(made)
    for number, (start, end) in enumerate(sorted(spans), 8):
        expected = re.sub(r"[\s\d]", "", text[start:end])
        if expected:
            assert re.sub(r"[\s\d]", "", words[number]) == expected
    check_untouched(data, made, existing=8)


def test_a_finding_about_a_note_stands_at_its_mark_and_each_comment_has_one_reference():
    data = as_docx(specimen("ja"))
    paper = paper_of(data)
    findings = [at(i, n.start, n.end, note=n.key) for i, n in enumerate(paper.notes, 1)]
    report = report_of(data, findings)
    marks = [(m.start, m.end) for m in paper.marks]
    assert [span_of(report.papers[0], f) for f in findings] == marks
    made = docx_report(report, data)
    tree = etree.fromstring(parts(made)["word/document.xml"])
    for number in range(len(findings)):
        opening = next(e for e in tree.iter(f"{W}commentRangeStart") if e.get(f"{W}id") == str(number))
        assert opening.getnext().find(f"{W}footnoteReference") is not None
        assert len([e for e in tree.iter(f"{W}commentReference") if e.get(f"{W}id") == str(number)]) == 1
    check_untouched(data, made)


def test_strict_files_and_unknown_places_take_comments_too():
    data = word()
    strict = zipped({k: v.replace(W[1:-1].encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main") for k, v in parts(data).items()})
    text = document(strict).text
    start = text.index("shall not")
    made = docx_report(report_of(strict, [at(1, start, start + 9), at(2, 10**6, 10**6 + 1)]), strict)
    inside = parts(made)["word/document.xml"].decode()
    between = inside.partition('<w:commentRangeStart w:id="8"/>')[2].partition('<w:commentRangeEnd w:id="8"/>')[0]
    assert re.sub(r"<[^>]+>", "", between) == "shall not"
    assert '<w:commentReference w:id="9"/>' in inside
    assert document(made).text == text


def test_messages_name_what_cannot_be_done():
    data = as_docx(specimen("en"))
    report = report_of(data, [])
    with pytest.raises(UsageError, match="changed since"):
        docx_report(report, data + b"x")
    with pytest.raises(UsageError, match="2 papers"):
        docx_report(replace(report, papers=report.papers * 2), data)
    text = parse(read_bytes(b"Text.[^1]\n\n[^1]: Note.\n", "p.md"))
    with pytest.raises(UsageError, match="no Word paper"):
        docx_report(replace(report, papers=(PaperReport(text),)), b"")


def test_a_paper_without_findings_is_copied_as_it_is():
    data = word()
    assert parts(docx_report(report_of(data, []), data)) == parts(data)


def test_hostile_text_is_only_text():
    data = word()
    made = docx_report(report_of(data, [at(i, 0, 5, message=t, subject=t, remedy=t) for i, t in enumerate(NAUGHTY, 1)]), data)
    ours = [c for c in etree.fromstring(parts(made)["word/comments.xml"]) if c.get(f"{W}author") == "refcheck"]
    assert len(ours) == len(NAUGHTY)
    assert {e.tag for c in ours for e in c.iter()} == {f"{W}{n}" for n in ("comment", "p", "r", "t", "annotationRef")}
    check_untouched(data, made, existing=8)


# ---- replies -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", [True, False])
def test_replies_are_decisions_with_the_evidence_that_the_comment_showed(threads):
    data = word()
    text = document(data).text
    places = [text.index(w) for w in ("shall not", "inserted", "Feld", "control")]
    report = report_of(data, [at(i, s, s + 4, about=f"words {i}") for i, s in enumerate(places, 1)])
    made = docx_report(report, data)
    answers = {
        8: ("田中", "誤検出：訳し方の違い"),
        9: ("Ann", "Accept – the edition of 1998 has it so."),
        10: ("Ann", "hm, I wonder"),
        11: ("Ann", "accept"),
    }
    replies = replies_in(answered(made, answers, threads=threads), "p.docx")
    changed = replace(
        report, papers=tuple(replace(p, findings=tuple(replace(f, seen="passage:ffff") for f in p.findings)) for p in report.papers)
    )
    found = decided(replies, changed, date(2026, 12, 2))
    assert [(r.decision, r.reason, r.by, r.on, r.seen) for r in found.reviews] == [
        (Decision.FALSE_POSITIVE, "訳し方の違い", "田中", date(2026, 12, 1), "passage:0123456789abcdef"),
        (Decision.ACCEPT, "the edition of 1998 has it so.", "Ann", date(2026, 12, 1), "passage:0123456789abcdef"),
    ]
    assert len(found.problems) == 2
    assert "names no decision" in found.problems[0]
    assert "no reason" in found.problems[1]


def test_comments_of_others_are_no_replies():
    data = word()
    made = docx_report(report_of(data, [at(1, 0, 5)]), data)
    assert replies_in(made, "p.docx") == ()
    assert replies_in(data, "p.docx") == ()


def test_a_reply_to_what_is_no_longer_there_is_said():
    data = word()
    made = answered(docx_report(report_of(data, [at(1, 0, 5)]), data), {8: ("Ann", "accept: fine")}, threads=True)
    found = decided(replies_in(made, "p.docx"), report_of(data, []), date(2026, 12, 2))
    assert found.reviews == ()
    assert "no such finding" in found.problems[0]


@pytest.mark.parametrize(
    ("text", "decision", "reason"),
    [
        ("FALSE-POSITIVE because", None, "FALSE-POSITIVE because"),
        ("False positive, because of x", Decision.FALSE_POSITIVE, "because of x"),
        ("fixed in the galley", Decision.FIXED_ELSEWHERE, "in the galley"),
        ("Okay, whatever", None, "Okay, whatever"),
        ("ok: checked by hand", Decision.ACCEPT, "checked by hand"),
        ("can't check; print only", Decision.CANNOT_CHECK, "print only"),
        ("接受，译法不同", Decision.ACCEPT, "译法不同"),
        ("принято: вольный перевод", Decision.ACCEPT, "вольный перевод"),
    ],
)
def test_words_of_replies(text, decision, reason):
    assert read_reply(text) == (decision, reason)


def writer_program() -> str:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed (apt install libreoffice-writer)")
    return office


def convert(office: str, path, form: str, folder) -> None:
    """Open a file in LibreOffice and save it in another form (or the same)."""
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [office, profile, "--headless", "--convert-to", form, "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)


@pytest.mark.tool
def test_replies_outlast_a_way_through_libreoffice(tmp_path):
    """Saved again by another program, which writes every part anew, the replies are still decisions about the same findings."""
    office = writer_program()
    data = word()
    text = document(data).text
    report = report_of(
        data, [at(i, s, s + 4, about=f"words {i}") for i, s in enumerate((text.index("shall not"), text.index("linked")), 1)]
    )
    copy = docx_report(report, data)
    answers = {8: ("Ann", "accept: the edition of 1998 has it so"), 9: ("田中", "誤検出：訳し方の違い")}
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "copy.docx"
    path.write_bytes(answered(copy, answers, threads=True))
    convert(office, path, "docx", tmp_path)
    found = decided(replies_in((tmp_path / "copy.docx").read_bytes(), "copy.docx"), report, date(2026, 12, 2))
    assert [(r.decision, r.reason, r.by) for r in found.reviews] == [
        (Decision.ACCEPT, "the edition of 1998 has it so", "Ann"),
        (Decision.FALSE_POSITIVE, "訳し方の違い", "田中"),
    ]
    assert found.problems == ()


@pytest.mark.tool
def test_libreoffice_opens_the_copy_with_its_comments_in_place(tmp_path):
    office = writer_program()
    data = word()
    text = document(data).text
    wanted = ["we shall not yield", "inserted sentence", "linked run", "決心と能力"]
    spans = [(text.index(w), text.index(w) + len(w)) for w in wanted]
    path = tmp_path / "copy.docx"
    path.write_bytes(docx_report(report_of(data, [at(i, *s) for i, s in enumerate(spans, 1)]), data))
    convert(office, path, "odt", tmp_path)
    with zipfile.ZipFile(tmp_path / "copy.odt") as archive:
        content = etree.fromstring(archive.read("content.xml"))
    assert in_place(content) == {**dict.fromkeys(wanted, "refcheck"), "An old inserted sentence of some length stands here.": "Bob"}
    assert "we shall not yield to any pressure" in "".join(content.itertext())


def in_place(content) -> dict[str, str]:
    """The words under each comment of an OpenDocument text → its author; deletions are kept elsewhere in that format."""
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    creator = "{http://purl.org/dc/elements/1.1/}creator"
    body = content.find(f"{office}body")
    open_: dict[str, str] = {}
    authors: dict[str, str] = {}
    done: dict[str, str] = {}

    def take(words: str | None) -> None:
        for name in open_:
            open_[name] += words or ""

    def walk(element) -> None:
        if element.tag == f"{office}annotation":
            name = element.get(f"{office}name")
            authors[name], open_[name] = element.findtext(creator), ""
        elif element.tag == f"{office}annotation-end":
            name = element.get(f"{office}name")
            done[open_.pop(name)] = authors[name]
        elif not str(element.tag).endswith(("tracked-changes", "note-body")):
            take(element.text)
            for child in element:
                walk(child)
                take(child.tail)

    walk(body)
    return done


def test_the_copy_is_the_same_on_every_run():
    data = word()
    report = report_of(data, [at(1, 0, 5)])
    digests = {hashlib.sha256(docx_report(report, data)).hexdigest() for _ in range(3)}
    assert len(digests) == 1
