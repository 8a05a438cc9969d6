"""Hostile words in every text field of a report, found by walking it: nothing raises, nothing moves a cursor, no line is too wide."""

from __future__ import annotations

import enum
import json
import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from xml.etree import ElementTree

import pytest
from hostile import STRINGS
from reports import finding, many

from refcheck.check.registry import RULES
from refcheck.model import AsideReason, Decision, Failure, Group, Review, Rule, SetAside
from refcheck.write import WRITERS
from refcheck.write.html import html_report
from refcheck.write.table import TableStyle, table
from refcheck.write.widths import width

OURS = {
    "as_of",
    "fetched",
    "datetime",
    "rule",
    "severity",
    "origin",
    "fragment",
    "kind",
    "method",
    "verdict",
    "media_type",
    "sha256",
    "issued",
    "accessed",
    "type",
    "id",
}
MOVES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
FEW = ("a\x00b\u202e\x1b[2J\u2028c", "\ud800::error::=1", "漢" * 90)


def everywhere(thing, words: str, name: str = ""):
    """The thing with the words in every field of text that is not our own."""
    if isinstance(thing, enum.Enum | Rule):
        return thing
    if isinstance(thing, str):
        return thing if name in OURS else words
    if isinstance(thing, tuple):
        return tuple(everywhere(part, words, name) for part in thing)
    if is_dataclass(thing):
        return replace(thing, **{f.name: everywhere(getattr(thing, f.name), words, f.name) for f in fields(thing) if f.init})
    return thing


@pytest.fixture(scope="module")
def whole():
    made = many(3)
    review = Review("RC212", Decision.ACCEPT, "r", "b", date(2026, 1, 1), None, url="https://x/", place="entry 1")
    aside = (
        SetAside(finding(7, Group.PLEASE_LOOK), AsideReason.REVIEWED, review),
        SetAside(finding(8, Group.TO_FIX), AsideReason.BASELINE),
    )
    paper = replace(made.papers[0], set_aside=aside)
    return replace(made, papers=(paper,), failures=(Failure("n", "m", "r"),), notes=("n",), evidence_label="l", rules=RULES)


@pytest.mark.parametrize("words", [pytest.param(FEW, id="few"), pytest.param(STRINGS, id="all", marks=pytest.mark.slow)])
def test_words_in_every_field_stay_words(whole, words):
    for one in words:
        report = everywhere(whole, one)
        for form, write in WRITERS.items():
            text = write(report).decode("utf-8")
            if form in ("markdown", "github", "csv", "table"):
                assert not MOVES.search(text), (form, one)
            elif form == "junit":
                ElementTree.fromstring(text)
            elif form != "html":
                assert all(json.loads(line) for line in (text.splitlines() if form == "jsonl" else [text]))
        page = re.sub(r'<script type="application/json".*?</script>', "", html_report(report, "ja").decode(), flags=re.S)
        assert not MOVES.search(page), one
        for columns in (60, 80, 120):
            for verbose in (False, True):
                lines = table(report, TableStyle(columns, verbose, ui_lang="ja")).splitlines()
                assert max(map(width, lines)) <= columns, (columns, verbose, one)
                assert not any(map(MOVES.search, lines)), one
