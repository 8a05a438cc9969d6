"""Every sentence that the rules say stands in the Japanese catalogue (`write/labels_ja.py`)."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest
from building import case, paper

from refcheck.check.advice import ADVICE
from refcheck.check.registry import CASE_CHECKS, RULES, WHOLE_CHECKS
from refcheck.model import Finding
from refcheck.write.labels_say import JAPANESE, said, said_in
from refcheck.write.queries.messages import seen_in

CASES = Path(__file__).parent / "cases"
BY_CODE = {r.code: c for r, c in CASE_CHECKS} | {r.code: c for r, c in WHOLE_CHECKS}
WHOLE = {r.code for r, _ in WHOLE_CHECKS}


LABELLED = {f"RC{n}" for n in (*range(101, 116), 219)} - {"RC103", "RC114"}  # what links and unread sources are is their verdict's label


def said_by(code: str) -> set[str]:
    """Messages, remedies and labels of evidence in all loud cases of a rule."""
    return {words for f in found_by(code) for words in (f.message, f.remedy, *(e.label for e in f.evidence))}


def found_by(code: str) -> list[Finding]:
    """The findings of all loud cases of a rule."""
    out: list[Finding] = []
    for entry in tomllib.loads((CASES / f"{code}.toml").read_text("utf-8"))["loud"]:
        cases = tuple(case({"index": i, **c}) for i, c in enumerate(entry.get("cases", ())))
        whole = paper(entry.get("paper", {}), cases)
        out += BY_CODE[code](whole, cases) if code in WHOLE else [f for c in cases for f in BY_CODE[code](c)]
    return out


@pytest.mark.slow
@pytest.mark.parametrize("code", [r.code for r in RULES])
def test_every_sentence_of_a_rule_has_its_japanese(code):
    missing = sorted(s for s in said_by(code) if said_in(s, "ja")[1] != "ja")
    assert missing == [], "add these to write/labels_ja.py"


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "ru"])
@pytest.mark.parametrize("code", [r.code for r in RULES])
def test_what_a_query_list_says_was_seen_has_words_for_chinese_and_russian_authors(code, language):
    """Links have their labels in four languages; everything else is a sentence with its values."""
    messages = {f.message for f in found_by(code)}
    missing = [m for m in messages if seen_in(m, language) is None]
    assert missing == [] or code in LABELLED, "add these to write/queries/messages.py"


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


@pytest.mark.slow
def test_nearly_every_error_has_its_japanese():
    told = sorted(set(raised_messages()))
    missing = [m for m in told if said_in(m, "ja")[1] != "ja"]
    assert len(told) > 80
    assert len(missing) <= len(told) * 0.15, missing
