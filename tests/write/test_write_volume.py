"""Volumes: states, rows at every width, query lists that hostile text cannot turn into anything else."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hostile import BIDI, STRINGS
from markdown_it import MarkdownIt
from reports import finding, many, report

from refcheck.check.registry import RULES
from refcheck.model import Evidence, Failure, Group
from refcheck.model.volume import Change, ChangeKind, Chapter, ChapterState, Volume
from refcheck.pipeline.volume import report_name, state_of
from refcheck.write.queries import docx_queries, markdown_queries, query_lists, untouched
from refcheck.write.queries.words import FRAME, KIND_OF, QUESTIONS, question
from refcheck.write.table import TableStyle
from refcheck.write.volume import volume_table
from refcheck.write.widths import Columns, width


def volume(made, authors=("熊倉 潤",), changes=None):
    chapter = Chapter("vol/論文.txt", state_of(made.papers[0]), made.papers[0], None, authors, changes)
    failure = Failure("vol/b.docx", "the file is empty", "Give a file with the paper's text.")
    return Volume("vol", (chapter, Chapter("vol/b.docx", ChapterState.NOT_CHECKABLE, None, failure)), made)


def test_a_chapters_state_is_that_of_its_gravest_finding():
    fix, look, open_ = (finding(1, g) for g in (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK))
    for found, state in (((look, fix), "to_fix"), ((open_, look), "to_look_at"), ((open_,), "not_checkable"), ((), "done")):
        assert state_of(report(found).papers[0]) is ChapterState(state)
    made = report(()).papers[0]
    assert state_of(replace(made, links=())) is ChapterState.NOT_CHECKABLE  # cites print only
    assert state_of(replace(made, links=(), paper=replace(made.paper, citations=()))) is ChapterState.DONE  # cites nothing


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("ui", ["en", "ja", "zh", "ru"])
@pytest.mark.parametrize("ambiguous", [1, 2])
def test_no_row_is_wider_than_the_terminal(columns, ui, ambiguous):
    count = Columns(ambiguous)
    changes = (
        Change(ChangeKind.LINK, "https://example.org/" + "a" * 200, "live", "dead"),
        Change(ChangeKind.FINDING, "3", None, "x: y", "RC101"),
    )
    text = volume_table(volume(many(7), changes=changes), TableStyle(columns, ui_lang=ui, count=count))
    assert max(count.width(line) for line in text.splitlines()) <= columns
    assert text.count("\n") > 8


def test_rows_stand_under_their_heads():
    lines = volume_table(volume(many(7)), TableStyle(100)).splitlines()
    head = next(i for i, line in enumerate(lines) if line.startswith("state "))
    assert lines[head].index("chapter") == lines[head + 1].index("論文")
    assert width(lines[head][: lines[head].index("fix") + 3]) == width(re.match(r"\D*\d", lines[head + 1]).group())
    assert "first run" in lines[head + 1]


def test_every_rule_is_a_question_in_four_languages():
    assert set(KIND_OF) <= {r.code for r in RULES}
    assert all(question(r.code, language) for r in RULES for language in ("en", "ja", "zh", "ru", "de"))
    for table in (FRAME, QUESTIONS):
        assert all(len(row) == 4 and all(row) for row in table.values())
    said = " ".join(w for row in QUESTIONS.values() for w in row).lower()
    assert not any(word in said for word in ("fabricated", "false", "verified", "supported", "捏造", "虚假"))


def test_a_question_has_note_text_evidence_and_space():
    (listed,) = query_lists(volume(many(2)))
    text = markdown_queries(listed).decode()
    assert listed.language == "ja"
    assert listed.count == 2
    for part in ("熊倉 潤 様", "問 1", "注の記述", "確認できたこと", "ご回答", "> \u00a0"):
        assert part in text
    assert text.count("ご回答") == 2


def test_a_chapter_that_names_nobody_is_no_person():
    made = report((finding(1, Group.TO_FIX),))
    (named,), (nameless,) = query_lists(volume(made)), query_lists(volume(made, authors=()))
    assert "**熊倉 潤 様**" in markdown_queries(named).decode()
    assert "**論文 ご著者様**" in markdown_queries(nameless).decode()


def test_a_copy_that_nobody_knows_is_no_line_of_its_own():
    lost, kept = Evidence("archived copy", "none known"), Evidence("archived copy", "copy of 2021-07-30", "https://archive.example/1")
    text = [
        markdown_queries(query_lists(volume(report((replace(finding(1, Group.TO_FIX), evidence=(e,)),))))[0]).decode() for e in (lost, kept)
    ]
    assert ["保存された写し" in t for t in text] == [False, True]


def test_nothing_to_ask_makes_no_list():
    assert query_lists(volume(report(()))) == ()


def test_names_never_meet_in_one_file():
    one = volume(many(1), authors=("A/B", "A?B", "..", "CON"))
    slugs = [q.slug for q in query_lists(one)]
    assert len({s.casefold() for s in slugs}) == 4
    assert all(re.fullmatch(r"[\w-]+", s) for s in slugs)


def test_our_own_lists_are_known_and_changed_ones_are_not():
    (listed,) = query_lists(volume(many(2)))
    for data in (markdown_queries(listed), docx_queries(listed)):
        assert untouched(data)
    text = markdown_queries(listed)
    assert untouched(text.replace(b"\n", b"\r\n"))
    assert not untouched(text.replace("> \u00a0".encode(), b"> yes", 1))
    assert not untouched(b"my own list")
    assert not untouched(b"PK\x03\x04 not a zip")
    source = zipfile.ZipFile(io.BytesIO(docx_queries(listed)))
    again = io.BytesIO()
    with zipfile.ZipFile(again, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    assert not untouched(again.getvalue())


def test_hostile_text_in_lists_is_only_text():
    found = tuple(finding(i, Group.PLEASE_LOOK, message=text) for i, text in enumerate(STRINGS))
    made = report(found, title="</w:t><script>x</script>\u202e\x1b[2J")
    (listed,) = query_lists(volume(made, authors=("<script>\u202e=cmd",)))
    html = MarkdownIt("commonmark", {"html": True}).render(markdown_queries(listed).decode())
    assert not re.findall(r"<(?:script|img|svg|a|iframe|form|details)\b", html)
    part = zipfile.ZipFile(io.BytesIO(docx_queries(listed))).read("word/document.xml")
    text = "".join(ElementTree.fromstring(part).itertext())
    assert "<script>alert(1)</script>" in text
    assert not [c for c in text if c in BIDI or (c < " " and c != "\n")]


@pytest.mark.parametrize(
    ("language", "told"),
    [("zh", "资料为 安全，论文为 安定"), ("ru", "в источнике 安全, в статье 安定"), ("en", "the source says"), ("ja", "典拠は")],
)
def test_what_was_seen_is_said_in_the_authors_language(language, told):
    made = report((replace(finding(1, Group.PLEASE_LOOK), quotation=0),))
    paper = made.papers[0]
    (listed,) = query_lists(volume(replace(made, papers=(replace(paper, paper=replace(paper.paper, language=language)),))))
    (query,) = listed.sections[0].queries
    assert query.evidence[0][0].startswith(told)
    assert listed.language == language


def test_the_sources_words_carry_their_language():
    one = replace(finding(1, Group.PLEASE_LOOK), quotation=0)
    (listed,) = query_lists(volume(report((one,))))
    (query,) = listed.sections[0].queries
    assert ("典拠: 维护地区和平与安全的决心和能力", "zh") in query.evidence
    part = zipfile.ZipFile(io.BytesIO(docx_queries(listed))).read("word/document.xml").decode()
    assert '<w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">典拠: 维护' in part


def test_same_list_same_bytes():
    (one,), (two,) = query_lists(volume(many(3))), query_lists(volume(many(3)))
    assert docx_queries(one) == docx_queries(two)


def test_report_names_keep_the_folders_apart():
    assert report_name("v/a/1.md", "v") == "a--1.md.refcheck.html"
    assert report_name("v/1.md", "v") == "1.md.refcheck.html"
    assert report_name("w/1.md", "v") == "1.md.refcheck.html"


@pytest.mark.tool
def test_a_word_processor_opens_the_list(tmp_path):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("needs libreoffice")
    (listed,) = query_lists(volume(replace(many(4))))
    target = tmp_path / "list.docx"
    target.write_bytes(docx_queries(listed))
    command = [
        office,
        "--headless",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--convert-to",
        "txt:Text",
        "--outdir",
        str(tmp_path),
        str(target),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert "問 4" in (tmp_path / "list.txt").read_text("utf-8")
