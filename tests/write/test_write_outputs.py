"""SARIF, JUnit, Markdown, GitHub annotations and CSV: limits, places, and hostile text."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from reports import NAUGHTY, finding, many, naughty
from reports import report as report_of

from refcheck.check.registry import RULES
from refcheck.model import AsideReason, Decision, Failure, Group, Review, SetAside
from refcheck.write import WRITERS
from refcheck.write.sarif import LIMIT


def with_rules(report):
    return replace(report, rules=RULES)


def test_sarif_names_rule_place_and_stable_fingerprint():
    run = json.loads(WRITERS["sarif"](with_rules(many(3))))["runs"][0]
    ids = [r["id"] for r in run["tool"]["driver"]["rules"]]
    assert len(set(ids)) == len(ids) == len(RULES)
    for result in run["results"]:
        assert result["ruleId"] in ids
        assert result["level"] in ("error", "warning", "note")
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["endLine"]) >= (1, 1)
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "%E8%AB%96%E6%96%87.txt"
        assert result["partialFingerprints"]["primaryLocationLineHash"].endswith(":1")
    assert [r["level"] for r in run["results"]] == ["error", "warning", "note"]


@pytest.mark.slow
def test_sarif_keeps_the_worst_and_counts_the_rest():
    run = json.loads(WRITERS["sarif"](many(LIMIT + 30)))["runs"][0]
    assert len(run["results"]) == LIMIT
    assert "30 further" in json.dumps(run["invocations"])
    assert {"error", "warning"} <= {r["level"] for r in run["results"]}


def test_junit_counts_agree_with_its_cases():
    suite = ElementTree.fromstring(WRITERS["junit"](many(7))).find("testsuite")
    cases = suite.findall("testcase")
    assert int(suite.get("tests")) == len(cases) == 7
    assert int(suite.get("failures")) == sum(1 for c in cases if c.find("failure") is not None) == 5


def test_junit_without_findings_has_a_passing_case():
    suite = ElementTree.fromstring(WRITERS["junit"](many(0))).find("testsuite")
    assert suite.get("tests") == "1"
    assert suite.get("failures") == "0"


def test_github_shows_the_worst_ten_of_a_kind_and_counts_the_rest():
    lines = WRITERS["github"](many(60)).decode().splitlines()
    assert sum(1 for line in lines if line.startswith("::error ")) == 10
    assert sum(1 for line in lines if "further findings" in line) == 3
    assert sum(1 for line in lines if line.startswith("::notice ")) == 10, "GitHub shows ten notices, those that count included"
    counted = sum(int(line.split("::")[2].split()[0]) for line in lines if "further findings" in line)
    assert sum(1 for line in lines if ",title=RC212::" in line) + counted == 60


def test_github_says_which_papers_could_not_be_read():
    failed = replace(many(1), failures=(Failure("a,b.md", "there is no such file", "Check the spelling"),))
    assert WRITERS["github"](failed).decode().splitlines()[0] == "::error file=a%2Cb.md::there is no such file. Check the spelling"


def test_markdown_is_cut_within_its_limit():
    text = WRITERS["markdown"](many(3000)).decode()
    assert len(text) < 65_000
    assert "lines left out" in text


def test_csv_has_a_row_a_finding():
    rows = list(csv.reader(io.StringIO(WRITERS["csv"](many(4)).decode("utf-8-sig"))))
    assert len(rows) == 5
    assert len({len(r) for r in rows}) == 1


def test_csv_says_what_does_not_count_and_who_decided_so():
    review = Review("RC212", Decision.ACCEPT, "=HYPERLINK(1)", "M. Sato", date(2026, 11, 1), date(2027, 1, 1), url="https://example.org/a")
    made = many(3)
    aside = (
        SetAside(finding(8, Group.PLEASE_LOOK), AsideReason.REVIEWED, review),
        SetAside(finding(9, Group.TO_FIX), AsideReason.BASELINE),
    )
    report = replace(made, papers=(replace(made.papers[0], set_aside=aside),))
    rows = list(csv.DictReader(io.StringIO(WRITERS["csv"](report).decode("utf-8-sig"))))
    assert [row["set_aside"] for row in rows] == ["", "", "", "reviewed", "baseline"]
    assert [rows[3][k] for k in ("decision", "reason", "by", "on", "expires")] == [
        "accept",
        "'=HYPERLINK(1)",
        "M. Sato",
        "2026-11-01",
        "2027-01-01",
    ]


@pytest.mark.parametrize("text", NAUGHTY)
def test_hostile_text_is_only_text(text):
    report = with_rules(naughty(text))
    json.loads(WRITERS["sarif"](report))
    ElementTree.fromstring(WRITERS["junit"](report))
    commands = WRITERS["github"](report).decode().splitlines()
    assert len(commands) == 2
    assert commands[0].startswith("::warning file=")
    assert commands[1].startswith("::notice ::")
    for row in csv.reader(io.StringIO(WRITERS["csv"](report).decode("utf-8-sig"))):
        assert all(cell[:1] not in tuple("=+-@") or len(cell) == 0 for cell in row)
    html = MarkdownIt("commonmark", {"html": True}).render(WRITERS["markdown"](report).decode())
    assert "<script" not in html
    assert "<a " not in html


@pytest.mark.parametrize("form", ["markdown", "github", "junit", "sarif"])
def test_a_message_that_ends_with_its_own_full_stop_gets_no_second_one(form):
    made = report_of((finding(3, Group.PLEASE_LOOK, message="left out without a mark: It never ends."),))
    text = WRITERS[form](made).decode()
    assert "It never ends. Compare the wording" in text.replace("\\", "")
