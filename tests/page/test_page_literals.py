"""The cheap look never says no where the search would say yes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from refcheck.lang import LANGUAGES
from refcheck.page.literals import needed, needed_by_any
from refcheck.page.phrases import folded, may_hold, pattern

KINDS = ("wall", "geo", "legal", "login", "paywall", "rate_limit", "parked", "maintenance", "fault", "needs_script", "not_found", "gone")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("page not found", {"page not found"}),
        ("(log|sign) ?in", {"log", "sign"}),
        ("(please )?subscribe", {"subscribe"}),
        ("(buy|sell)(ing)? now", {" now"}),
        ("(one|other)", {"ne", "ther"}),
        ("[ab]x?", None),
        ("登(录|錄)", {"登"}),
        ("(?:abc)+", {"abc"}),
        ("(?:abc)*", None),
    ],
)
def test_what_a_pattern_needs(given, expected):
    found = needed(given)
    assert (set(found) if found else None) == expected


def test_every_kind_has_words_that_it_needs():
    assert all(needed_by_any(p for language in LANGUAGES for p in getattr(language.web, kind)) for kind in KINDS)


@pytest.mark.slow
def test_the_look_and_the_search_agree_on_every_line_of_the_traps():
    cases = json.loads((Path(__file__).parent / "cases" / "traps.json").read_text("utf-8"))
    lines = {folded(line) for case in cases for line in re.split(r"<[^>]*>", case["html"]) if line.strip()}
    found = 0
    for kind in KINDS:
        for line in lines:
            if pattern(kind).search(line):
                found += 1
                assert may_hold(kind, line), (kind, line)
    assert found > 100
