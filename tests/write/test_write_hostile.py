"""A few hundred hostile strings through every output, in every field that a paper or a page fills: only text comes out."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import jsonschema
import pytest
from hostile import BIDI, STRINGS
from markdown_it import MarkdownIt
from reports import finding, report

from refcheck.check.registry import RULES
from refcheck.model import Evidence, Failure, Group, PaperReport, Report, SelfCheck
from refcheck.parse import parse
from refcheck.read import read_bytes
from refcheck.write import WRITERS
from refcheck.write.docx import docx_report
from refcheck.write.exports import EXPORTS
from refcheck.write.schema import report_schema
from refcheck.write.table import TableStyle, table

pytestmark = pytest.mark.slow

VALIDATOR = jsonschema.Draft202012Validator(report_schema())
CHUNK = 8  # under every output's own limits


def hostile(strings) -> Report:
    """A report that carries the strings wherever text of others can stand."""
    found = tuple(
        replace(
            finding(i + 1, Group.PLEASE_LOOK, message=s),
            subject=s,
            remedy=s,
            note=s[:20] or None,
            evidence=(Evidence(s[:30] or "x", s, s),),
            self_check=(SelfCheck("address", s), SelfCheck("search", s)),
        )
        for i, s in enumerate(strings)
    )
    made = report(found, title=strings[0])
    paper = made.papers[0]
    document = replace(
        paper.paper.document,
        source=replace(paper.paper.document.source, name=f"a{strings[-1]}.txt"),
        title=strings[0],
        problems=(strings[0],),
    )
    papers = (replace(paper, paper=replace(paper.paper, document=document)),)
    return replace(
        made,
        papers=papers,
        failures=(Failure(strings[0], strings[0], strings[-1]),),
        notes=(strings[0],),
        evidence_label=strings[0],
        rules=RULES,
    )


CHUNKS = [STRINGS[i : i + CHUNK] for i in range(0, len(STRINGS), CHUNK)]


def test_there_are_a_few_hundred_of_them():
    assert len(STRINGS) > 400
    assert sum(len(c) for c in CHUNKS) == len(STRINGS)


def each(form: str):
    for strings in CHUNKS:
        yield strings, WRITERS[form](hostile(strings)).decode("utf-8")


def assert_moves_nothing(text: str) -> None:
    assert not [c for c in text if (c < " " and c != "\n") or "\x7f" <= c < "\xa0" or c in BIDI or c in "\u2028\u2029"]


def test_table():
    for strings, _ in each("table"):
        for verbose in (False, True):
            assert_moves_nothing(table(hostile(strings), TableStyle(80, verbose=verbose)))


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json(form):
    for strings, text in each(form):
        lines = [text] if form == "json" else text.splitlines()
        made = [json.loads(line) for line in lines]
        if form == "json":
            VALIDATOR.validate(made[0])
            got = [f["message"] for f in made[0]["papers"][0]["findings"]]
        else:
            got = [m["message"] for m in made if m["record"] == "finding"]
        assert sorted(got) == sorted(s.encode("utf-8", "replace").decode() for s in strings)


def test_sarif():
    for strings, text in each("sarif"):
        assert len(json.loads(text)["runs"][0]["results"]) == len(strings)


def test_junit():
    for strings, text in each("junit"):
        suite = ElementTree.fromstring(text).find("testsuite")
        assert len(suite.findall("testcase")) >= len(strings)


def test_markdown():
    parser = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable(["table", "strikethrough"])
    for _, text in each("markdown"):
        html = parser.render(text)
        tags = set(re.findall(r"<(\w+)", html))
        assert tags <= {"h2", "h3", "ul", "li", "p", "strong", "blockquote", "em", "hr"}, tags
        assert_moves_nothing(text)


def test_github_annotations():
    for strings, text in each("github"):
        lines = text.splitlines()
        assert all(re.match(r"::(error|warning|notice)( |::)", line) for line in lines)
        assert len(lines) <= len(strings) + 3
        assert text.count("\r") == 0


def test_csv():
    for strings, text in each("csv"):
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
        assert len(rows) == len(strings) + 1
        for row in rows:
            for cell in row:
                assert cell[:1] not in tuple("=+-@|%\t\r＝＋－＠"), cell


@pytest.mark.parametrize("form", sorted(EXPORTS))
def test_exports(form):
    for strings in CHUNKS:
        data = EXPORTS[form](hostile(strings))
        text = data.decode("utf-8")
        if form == "csl-json":
            assert json.loads(text)
        if form in ("biblatex", "bibtex"):
            body = re.sub(r"\\[{}%]", "", text)
            assert body.count("{") == body.count("}")


@pytest.mark.slow
def test_word_comments(root):
    data = (root / "references" / "forms" / "example.ja.docx").read_bytes()
    paper = parse(read_bytes(data, "paper.docx"))
    found = tuple(replace(f, start=10, end=14, quotation=None, citation=None) for f in hostile(STRINGS).papers[0].findings)
    made = docx_report(Report("", "2026-11-25T00:00:00Z", (PaperReport(paper, findings=found),)), data)
    comments = ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("word/comments.xml"))
    assert len(comments) == len(STRINGS)
    assert_moves_nothing("".join(comments.itertext()).replace("\n", ""))
    assert {e.tag.rpartition("}")[2] for e in comments.iter()} <= {
        "comments",
        "comment",
        "p",
        "pPr",
        "pStyle",
        "r",
        "rPr",
        "rStyle",
        "t",
        "annotationRef",
        "b",
        "i",
    }


def test_schema_of_nothing_hostile_is_refused():
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"papers": STRINGS[0]}, report_schema())
