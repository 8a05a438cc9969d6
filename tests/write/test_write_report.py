"""The table's widths and order, JSON against its schema, hostile text through both."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import NAUGHTY, finding, many, naughty, report

from refcheck.model import Group, LinkStatus, QuoteVerdict, SelfCheck
from refcheck.write import WRITERS
from refcheck.write.escape import for_encoding, plain
from refcheck.write.grouping import rows, tally
from refcheck.write.labels import LINK_LABELS, LINK_NOT_MEANT, QUOTE_LABELS, QUOTE_NOT_MEANT, label, not_meant
from refcheck.write.schema import report_schema
from refcheck.write.table import TableStyle, table
from refcheck.write.widths import clip, fit, width, wrap


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("count", [0, 1, 7, 40])
@pytest.mark.parametrize("verbose", [False, True])
def test_no_line_is_wider_than_the_terminal(columns, count, verbose):
    for line in table(many(count), TableStyle(columns, verbose)).splitlines():
        assert width(line) <= columns, line


@pytest.mark.parametrize("count", [0, 1, 7, 40])
def test_first_screen_has_four_groups_in_twelve_lines(count):
    lines = table(many(count)).splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("To fix"))
    groups = lines[start:]
    assert len(groups) <= 12
    heads = [line for line in groups if line and not line.startswith(" ")]
    assert [h[:8] for h in heads] == ["To fix b", "Please l", "Could no", "Fine    "]
    if count == 40:
        assert "more: -v" in heads[0]


@pytest.mark.parametrize("most", [12, 20, 43])
def test_a_taller_terminal_shows_more_findings(most):
    lines = table(many(40), TableStyle(lines=most)).splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("To fix"))
    assert len(lines) - start == most


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("typed", ["refcheck attach p.txt --note 3 FILE", "refcheck attach p.txt --url https://example.org/" + "a/" * 40])
def test_commands_count_among_the_twelve_lines_and_stay_whole(columns, typed):
    made = many(40)
    shown = tuple(replace(f, self_check=(SelfCheck("command", typed),)) for f in made.papers[0].findings)
    lines = table(report(shown), TableStyle(columns)).splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("To fix"))
    assert len(lines) - start <= 12
    rows_shown = [line for line in lines[start:] if line.endswith("RC212")]
    assert rows_shown
    whole = "".join(line.strip() for line in lines[start:]).replace(" ", "")
    assert whole.count(typed.replace(" ", "")) == len(rows_shown), "a row comes with its whole command or not at all"


def test_a_quotation_whose_page_is_gone_stands_in_the_line_of_the_page():
    url = "https://example.org/gone"
    gone = replace(finding(3, Group.TO_FIX), rule="RC101", url=url)
    unread = replace(finding(4, Group.COULD_NOT_CHECK), rule="RC219", url=url, quotation=0)
    other = replace(finding(5, Group.COULD_NOT_CHECK), rule="RC219", url="https://example.org/walled", quotation=1)
    found = (unread, gone, other)
    assert [row.findings for row in rows(found, Group.TO_FIX)] == [(gone, unread)]
    assert [row.findings for row in rows(found, Group.COULD_NOT_CHECK)] == [(other,)]


def test_a_subject_has_one_gap():
    made = replace(finding(3, Group.TO_FIX), subject="“to show the flag…miles from home”")
    assert "  note 3    “to show the flag…    the source" in table(report((made,)))


def test_findings_with_one_cause_are_one_line():
    made = tuple(finding(i, Group.COULD_NOT_CHECK, cause="blocked:mod.gov.cn") for i in (3, 9))
    found = rows(made, Group.COULD_NOT_CHECK)
    assert len(found) == 1
    assert found[0].notes == ("3", "9")
    assert "notes 3,9 " in table(report(made))


@pytest.mark.parametrize(("ui_lang", "shown"), [("en", "  notes 12… 「"), ("ja", "  注 12…    「"), ("ru", "  сн. 12…   「")])
def test_many_notes_are_cut_between_numbers_and_leave_a_blank(ui_lang, shown):
    made = tuple(finding(i, Group.COULD_NOT_CHECK, cause="blocked:mod.gov.cn") for i in (12, 345, 346, 347))
    assert shown in table(report(made), TableStyle(ui_lang=ui_lang))


def test_a_fine_statement_with_an_open_mark_is_not_called_fully_checked():
    counts = tally(report(()).papers[0])
    assert (counts.statements, counts.statements_fine, counts.links_fine) == (1, 0, 0)


@pytest.mark.parametrize("text", NAUGHTY)
def test_hostile_text_stays_on_its_line_and_moves_no_cursor(text):
    shown = table(naughty(text), TableStyle(80, verbose=True))
    for char in shown:
        assert char == "\n" or unicodedata.category(char) not in ("Cc", "Cs"), repr(char)
        assert char not in "\u202e\u2066\u2028"


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["cp932", "cp936", "cp1251", "cp866", "ascii"])
@pytest.mark.parametrize("text", NAUGHTY)
def test_every_console_can_print_it(encoding, text):
    for_encoding(table(naughty(text)), encoding).encode(encoding)


@pytest.mark.parametrize("text", [t for t in NAUGHTY if t != "\ud800"])
def test_json_follows_its_schema_and_keeps_the_text(text):
    data = json.loads(WRITERS["json"](naughty(text)))
    jsonschema.validate(data, report_schema())
    assert data["papers"][0]["links"][0]["title"] == text


def test_a_lone_surrogate_still_gives_json():
    assert json.loads(WRITERS["json"](naughty("\ud800")))["papers"][0]["links"][0]["title"] == "?"


def test_a_report_that_breaks_the_schema_is_refused_by_it():
    data = json.loads(WRITERS["json"](many(2)))
    data["papers"][0]["links"][0]["status"] = "fabricated"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, report_schema())


def test_json_lines_hold_every_item_once():
    lines = [json.loads(line) for line in WRITERS["jsonl"](many(5)).decode().splitlines()]
    assert [line["record"] for line in lines] == ["run", "citation", "quotation", "link"] + ["finding"] * 5


def test_same_report_same_bytes():
    assert WRITERS["json"](many(9)) == WRITERS["json"](many(9))


def test_every_verdict_has_its_words_in_four_languages():
    assert set(LINK_LABELS) == set(LINK_NOT_MEANT) == set(LinkStatus)
    assert set(QUOTE_LABELS) == set(QUOTE_NOT_MEANT) == set(QuoteVerdict)
    for table_ in (LINK_LABELS, LINK_NOT_MEANT, QUOTE_LABELS, QUOTE_NOT_MEANT):
        assert all(len(words) == 4 and all(words) for words in table_.values())
    said = " ".join(w for t in (LINK_LABELS, QUOTE_LABELS) for words in t.values() for w in words).lower()
    assert not any(word in said for word in ("fabricated", "false", "verified", "supported", "捏造", "虚假"))
    assert label(LinkStatus.DEAD, "ja") == "消滅"
    assert "gone" in not_meant(LinkStatus.BLOCKED, "xx")


@given(st.text(), st.integers(1, 40))
def test_fit_gives_exactly_the_columns(text, columns):
    line = plain(text)
    assert width(fit(line, columns)) == columns
    assert width(clip(line, columns)) <= columns


@given(st.text(), st.integers(4, 60))
def test_wrap_loses_nothing_but_blanks(text, columns):
    line = plain(text)
    lines = wrap(line, columns)
    assert all(width(part) <= columns for part in lines)
    assert "".join(lines).replace(" ", "") == line.replace(" ", "")
