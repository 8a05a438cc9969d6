"""What differs, between papers of every form and between reports."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hostile import STRINGS
from hypothesis import given
from hypothesis import strategies as st
from reports import many

from refcheck.model import UsageError
from refcheck.model.volume import Change, ChangeKind
from refcheck.parse import parse
from refcheck.pipeline.diffing import compare_judged, compare_papers, read_report
from refcheck.read import read_bytes
from refcheck.write import WRITERS
from refcheck.write.diff import bracketed, diff_json, diff_text
from refcheck.write.json_report import paper_object
from refcheck.write.table import TableStyle
from refcheck.write.widths import width

TEXT = """第一の論点は「鉄道は街を変えた」というものである[^1]。第二に、市長は「予算は足りない」と述べた[^2]。

[^1]: 山田太郎「鉄道の百年」『都市史』3号、2001年、5-9頁。<https://example.org/rail>

[^2]: 市役所「市長会見」2020年4月1日。<https://example.org/mayor>
"""


def paper(text: str):
    return parse(read_bytes(text.encode(), "paper.md"))


def changes(after: str, before: str = TEXT):
    return compare_papers(paper(before), paper(after))


def kinds(found):
    return [(c.kind, c.where, c.before is not None, c.after is not None, c.code) for c in found]


def test_the_same_paper_has_no_difference():
    assert changes(TEXT) == ()
    assert changes(TEXT.replace("\n\n[^2]", "\n\n\n[^2]")) == ()


def test_a_mark_that_is_lost():
    (mark,) = [c for c in changes(TEXT.replace("である[^1]。", "である。")) if c.kind is ChangeKind.MARK]
    assert (mark.where, mark.after) == ("1", None)
    assert mark.before.endswith("である")


def test_a_mark_that_moved():
    moved = TEXT.replace("変えた」というものである[^1]", "変えた[^1]」というものである")
    (mark,) = [c for c in changes(moved) if c.kind is ChangeKind.MARK]
    assert (mark.where, mark.before is None, mark.after is None) == ("1", False, False)


def test_a_word_of_a_quotation():
    assert (ChangeKind.QUOTATION, "2", True, True, "") in kinds(changes(TEXT.replace("予算は足りない", "予算は足りる")))


def test_an_address():
    found = changes(TEXT.replace("example.org/mayor", "example.org/mayer"))
    assert kinds(c for c in found if c.kind is ChangeKind.URL) == [(ChangeKind.URL, "2", True, True, "")]


def test_a_note_that_came_and_one_that_went():
    more = TEXT + "\n[^3]: 別の文献、1999年。\n"
    assert (ChangeKind.NOTE, "3", False, True, "") in kinds(changes(more.replace("述べた[^2]", "述べた[^2][^3]")))
    assert (ChangeKind.NOTE, "3", True, False, "") in kinds(changes(TEXT, more))


def test_punctuation_alone_is_said_apart():
    found = changes(TEXT.replace("2001年、5-9頁。", "2001年，5-9頁．"))
    assert kinds(found) == [(ChangeKind.NOTE, "1", True, True, "form")]
    assert "punctuation" in diff_text({"a": found})
    assert "，[" not in diff_text({"a": found})
    assert "[，]" in diff_text({"a": found}, TableStyle(80, verbose=True)).replace(",", "，")


def test_renumbering_alone_is_no_changed_note():
    other = TEXT.replace("[^1]", "[^9]").replace("[^2]", "[^1]").replace("[^9]", "[^2]")
    assert {c.kind for c in changes(other)} <= {ChangeKind.MARK, ChangeKind.URL}


@pytest.mark.parametrize("form", ["docx", "pdf", "txt", "tex", "word.html"])
def test_one_paper_in_two_forms_has_no_difference(root, form):
    forms = root / "references" / "forms"
    from refcheck.read import read

    one, other = parse(read(root / "references" / "example.ja.md")), parse(read(forms / f"example.ja.{form}"))
    assert compare_papers(one, other) == ()


def test_reports_tell_new_and_gone_findings_and_other_statuses():
    made = many(3).papers[0]
    before = json.loads(json.dumps(paper_object(made)))
    assert compare_judged(before, before) == ()
    after = json.loads(json.dumps(paper_object(replace(made, findings=many(4).papers[0].findings[1:]))))
    after["links"][0]["status"] = "live"
    after["quotations"][0]["verdict"] = "translated"
    found = compare_judged(before, after)
    assert [c.kind for c in found] == [ChangeKind.LINK, ChangeKind.VERDICT, ChangeKind.FINDING, ChangeKind.FINDING]
    assert [(c.before is None, c.after is None) for c in found[2:]] == [(False, True), (True, False)]


def test_reports_are_read_back_from_both_forms(tmp_path):
    for form in ("json", "html"):
        target = tmp_path / f"r.{form}"
        target.write_bytes(WRITERS[form](many(3)))
        assert len(read_report(target)["papers"][0]["findings"]) == 3
    other = tmp_path / "x.json"
    for text in ('{"no": "report"}', '{"refcheck": ', '{"a":' * 100_000, "{\xff", "[]", "plain text", '{"refcheck": "1", "papers": 3}'):
        other.write_text(text, "latin-1")
        assert read_report(other) is None
    assert compare_judged({"links": [3, {"url": None}], "findings": "x"}, {"links": [{}], "notes": [None]}) == ()
    with pytest.raises(UsageError) as told:
        read_report(tmp_path / "none.json")
    assert told.value.remedy


@given(st.text("ab、c d", max_size=80), st.text("ab、c d", max_size=80))
def test_brackets_hold_exactly_what_differs(one, two):
    before, after = bracketed(one, two)
    for text, whole in ((before, one), (after, two)):
        pieces = [p for p in text.replace("[", "\0").replace("]", "\0").replace("…", "\0").split("\0") if p]
        at = 0
        for piece in pieces:
            at = whole.index(piece, at) + len(piece)


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_hostile_text_moves_no_cursor_and_no_line_is_too_wide(columns):
    found = tuple(Change(ChangeKind.NOTE, text[:20], text, f"{text}x") for text in STRINGS)
    shown = diff_text({"a": found, "b": ()}, TableStyle(columns))
    assert not [c for c in shown if c < " " and c != "\n"]
    assert max(width(line) for line in shown.splitlines()) <= columns
    assert len(json.loads(diff_json({"a": found}))["papers"][0]["changes"]) == len(STRINGS)
