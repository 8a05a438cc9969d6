"""Every sentence that the rules say stands in the Japanese catalogue (`write/labels_ja.py`)."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest
from building import case, paper

from refcheck.check.advice import ADVICE
from refcheck.check.registry import CASE_CHECKS, RULES, WHOLE_CHECKS
from refcheck.write.labels_say import JAPANESE, said, said_in

CASES = Path(__file__).parent / "cases"
BY_CODE = {r.code: c for r, c in CASE_CHECKS} | {r.code: c for r, c in WHOLE_CHECKS}
WHOLE = {r.code for r, _ in WHOLE_CHECKS}


def said_by(code: str) -> set[str]:
    """Messages, remedies and labels of evidence in all loud cases of a rule."""
    out: set[str] = set()
    for entry in tomllib.loads((CASES / f"{code}.toml").read_text("utf-8"))["loud"]:
        cases = tuple(case({"index": i, **c}) for i, c in enumerate(entry.get("cases", ())))
        whole = paper(entry.get("paper", {}), cases)
        found = BY_CODE[code](whole, cases) if code in WHOLE else tuple(f for c in cases for f in BY_CODE[code](c))
        for finding in found:
            out |= {finding.message, finding.remedy, *(e.label for e in finding.evidence)}
    return out


@pytest.mark.parametrize("code", [r.code for r in RULES])
def test_every_sentence_of_a_rule_has_its_japanese(code):
    missing = sorted(s for s in said_by(code) if said_in(s, "ja")[1] != "ja")
    assert missing == [], "add these to write/labels_ja.py"


def test_advice_has_its_japanese():
    assert [a for a in ADVICE.values() if a and said_in(a, "ja")[1] != "ja"] == []


def test_holes_agree():
    import re

    for english, japanese in JAPANESE.items():
        assert set(re.findall(r"\{(\w+)\}", japanese)) <= set(re.findall(r"\{(\w+)\}", english)), english


def test_values_pass_through_and_unknown_sentences_stay_english():
    assert said("the source says 安全, the paper 安定", "ja") == "典拠は 安全、論文は 安定"
    assert said("page gone: it answered 404, twice", "ja") == "ページ消滅：404 を二度応答"
    assert said("page gone: it answered 404, twice; failing day 2 of 3", "ja") == "ページ消滅：404 を二度応答；失敗 3 日のうち 2 日目"
    assert said_in("a sentence nobody wrote: x", "ja") == ("a sentence nobody wrote: x", "en")
    assert said_in("page gone: it answered 404, twice", "ru") == ("page gone: it answered 404, twice", "en")
    assert said("not checked: dead: it answered 404, twice", "ja") == "未確認：消滅：404 を二度応答"


def test_a_sentence_within_a_sentence_is_taken_apart_from_outside():
    walled = "tass.ru refuses automated access: ddos-guard: status 403 with the marks of ddos-guard; web archives know no copy"
    assert said(walled, "ja") == "tass.ru が自動アクセスを拒否：ddos-guard：応答 403 に ddos-guard の特徴あり；アーカイブに写しはない"
    assert said("the source says a, the paper b (and 2 more)", "ja") == "典拠は a、論文は b（ほか 2 件）"


def test_lists_are_said_part_by_part():
    counted = "3 findings do not count: 1 by decision “accept”, 2 of little weight (--persona author shows them)."
    assert said(counted, "ja") == "数えない指摘 3 件：判断「accept」による 1 件、重みの小さい 2 件（--persona author で表示）。"


def raised_messages():
    """Every message and remedy that the source gives to an error of ours, its values as "x1"."""
    names = {"UsageError", "UnreadableInput", "EvidenceError", "StoreError"}
    for path in (Path(__file__).parents[2] / "src" / "refcheck").rglob("*.py"):
        for call in (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id in names:
                for argument in (*call.args[:1], *(k.value for k in call.keywords if k.arg == "remedy")):
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        yield argument.value
                    elif isinstance(argument, ast.JoinedStr):
                        yield "".join(str(v.value) if isinstance(v, ast.Constant) else "x1" for v in argument.values)


def test_nearly_every_error_has_its_japanese():
    told = sorted(set(raised_messages()))
    missing = [m for m in told if said_in(m, "ja")[1] != "ja"]
    assert len(told) > 80
    assert len(missing) <= len(told) * 0.15, missing
