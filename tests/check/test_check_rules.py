"""Each rule is loud where it must be and silent where it must not: readable cases in cases/RC….toml."""

from __future__ import annotations

import socket
import time
import tomllib
from pathlib import Path

import pytest
from building import case, paper

from refcheck.check.making import short
from refcheck.check.registry import CASE_CHECKS, RULES, WHOLE_CHECKS, findings, rule_by_code

CASES = Path(__file__).parent / "cases"
BY_CODE = {r.code: c for r, c in CASE_CHECKS} | {r.code: c for r, c in WHOLE_CHECKS}
WHOLE = {r.code for r, _ in WHOLE_CHECKS}


def examples():
    for path in sorted(CASES.glob("RC*.toml")):
        for kind, entries in tomllib.loads(path.read_text("utf-8")).items():
            for i, entry in enumerate(entries):
                yield pytest.param(path.stem, kind, entry, id=f"{path.stem}-{kind}-{entry.get('why', i)}")


def test_every_rule_has_loud_and_silent_cases():
    for rule in RULES:
        kinds = tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8"))
        assert kinds.get("loud"), rule.code
        assert kinds.get("silent"), rule.code


@pytest.mark.parametrize(("code", "kind", "entry"), list(examples()))
def test_rule(code, kind, entry, monkeypatch):
    def forbidden(*_args, **_kwargs):
        raise AssertionError("a check touched the world")

    cases = tuple(case({"index": i, **c}) for i, c in enumerate(entry.get("cases", ())))
    whole = paper(entry.get("paper", {}), cases)
    monkeypatch.setattr("builtins.open", forbidden)
    monkeypatch.setattr(socket, "socket", forbidden)
    monkeypatch.setattr(time, "time", forbidden)
    found = BY_CODE[code](whole, cases) if code in WHOLE else tuple(f for c in cases for f in BY_CODE[code](c))
    if kind == "silent":
        assert found == ()
        return
    assert [f.rule for f in found] == [code] * entry.get("count", 1)
    assert str(found[0].severity) == entry["severity"]
    if "says" in entry:
        assert entry["says"] in found[0].message
    assert found[0].message
    assert found[0].remedy
    assert 0 <= found[0].confidence <= 1


def test_pages_of_rules():
    for rule in RULES:
        assert rule.summary
        assert "does not mean" in rule.page, rule.code
        assert "What to do" in rule.page, rule.code
    assert len({r.code for r in RULES}) == len(RULES)
    assert len({r.name for r in RULES}) == len(RULES)
    assert rule_by_code("rc101").name == "dead-link"
    assert rule_by_code("RC999") is None


def test_ids_do_not_depend_on_the_note_number():
    link = {"status": "dead", "http_status": 404}
    one = case({"note": "3", "reference": {"URL": "https://example.org/a"}, "link": link})
    two = case({"note": "7", "reference": {"URL": "https://example.org/a"}, "link": link})
    assert findings(paper({}, (one,)), (one,))[0].id == findings(paper({}, (two,)), (two,))[0].id


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("日中両国の海上部隊は来月", "日中両国の海上部隊は来月"),
        ("日本の護衛艦と韓国の駆逐艦が来月上旬に対馬海峡で共同訓練", "日本の護衛艦と韓国の駆…旬に対馬海峡で共同訓練"),
        ("The Ministry of Foreign Affairs of Japan, 2021", "The Ministry of Foreign Affairs of Japan, 2021"),
        ("the hotline for search and rescue would be open around the clock", "the hotline for search…open around the clock"),
        ("https://example.org/a-long-road-without-any-blank-at-its-end.html", "https://example.org/a-l…y-blank-at-its-end.html"),
    ],
)
def test_what_is_too_long_loses_its_middle_between_words(text, shown):
    assert short(text) == shown
