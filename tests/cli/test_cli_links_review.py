"""`refcheck links` and the decisions of people: what was accepted does not count, is counted, ends, and is asked after the judging."""

from __future__ import annotations

import importlib
import json
import pkgutil

import pytest

import refcheck.check.rules as rules
from refcheck.cli import run
from refcheck.cli.exits import Exit
from refcheck.pipeline.link_reviews import rule_of
from refcheck.pipeline.review_file import read_reviews

GONE = "http://www.mod.gov.cn/jzhzt/2021-07/29/content_4890594.htm"
MOVED = "https://www.fmprc.gov.cn/zyxw/202108/t20210825_9136997.shtml"
WALLED = "https://tass.ru/politika/11921031"
LIVE = "https://www.nippon.com/ja/in-depth/a07802/"
AS_OF = "2026-11-26"


@pytest.fixture
def audit(root, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    evidence = ("--evidence", str(root / "references" / "evidence"), "--as-of", AS_OF, "-q")

    def made(*entries: str, form: str = "jsonl", urls: tuple[str, ...] = (GONE, MOVED, WALLED, LIVE)):
        (tmp_path / "refcheck-review.toml").write_text("\n".join(entries), "utf-8")
        code = run(["links", *urls, "--format", form, *evidence])
        out = capsys.readouterr()
        return code, out.out, out.err

    return made


def entry(rule: str, **more: str) -> str:
    rows = {"rule": rule, "decision": "accept", "reason": "the copy is cited", "by": "M. Sato"} | more
    dates = {"on": rows.pop("on", "2026-11-01")} | ({"expires": rows.pop("expires")} if "expires" in rows else {})
    return "[[review]]\n" + "".join(f'{k} = "{v}"\n' for k, v in rows.items()) + "".join(f"{k} = {v}\n" for k, v in dates.items())


def test_what_was_accepted_does_not_fail_and_is_counted(audit):
    assert audit()[0] == Exit.FINDINGS
    code, out, err = audit(entry("RC101", url=GONE), entry("RC104", domain="tass.ru"))
    assert code == Exit.FINE
    assert "2 findings do not count: 2 by decision “accept”." in err
    told = {o["url"]: o for o in map(json.loads, out.splitlines())}
    assert told[GONE]["status"] == "dead", "a decision changes no verdict"
    assert told[GONE]["review"]["reason"] == "the copy is cited"
    assert "review" not in told[LIVE]
    assert "= accept: the copy is cited (M. Sato, 2026-11-01)" in audit(entry("RC101", url=GONE), form="table")[1]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (entry("RC101", url=GONE, expires="2026-11-20"), "entry 1 (RC101, " + GONE + ") expired on 2026-11-20; what it was about counts"),
        (entry("RC101", url=GONE, seen="status:soft404"), "no longer holds: the answer changed since 2026-11-01. Please look again."),
        (entry("RC101", url=LIVE), "is unused: nothing in this run is what it decided about."),
        (entry("RC104", domain="nippon.com"), "is unused"),
    ],
)
def test_entries_that_ended_or_met_nothing_are_said_and_do_not_help(audit, given, said):
    code, _, err = audit(given)
    assert code == Exit.FINDINGS
    assert said in err


@pytest.mark.parametrize(
    "given",
    [
        entry("RC101", url=WALLED),  # a silent site: nothing is known to be mended
        entry("RC101", url="https://elsewhere.example/"),  # not in this list
        entry("RC121", url=GONE),  # a rule of papers
        entry("RC101", reference="2021年7月国防部例行记者会文字实录"),
    ],
)
def test_entries_that_are_about_something_else_are_not_called_unused(audit, given):
    code, _, err = audit(given)
    assert code == Exit.FINDINGS
    assert "refcheck-review.toml" not in err


@pytest.mark.slow
def test_what_was_decided_about_a_paper_holds_for_a_list_as_long_as_the_page_is_the_same(audit, root, capsys):
    run(["verify", str(root / "references/example.ja.md"), "--evidence", str(root / "references/evidence"), "--format", "json", "-q"])
    (paper,) = json.loads(capsys.readouterr().out)["papers"]
    seen = next(f["seen"] for f in paper["findings"] if f["rule"] == "RC103")
    assert seen.startswith("title:")
    _, out, _ = audit(entry("RC103", url=MOVED, seen=seen))
    assert [json.loads(line)["url"] for line in out.splitlines() if '"review"' in line] == [MOVED]
    _, out, err = audit(entry("RC103", url=MOVED, seen=seen.rpartition(":")[0] + ":0123456789abcdef"))
    assert '"review"' not in out
    assert "the page's text changed since 2026-11-01" in err


def test_the_rules_of_links_are_those_whose_findings_a_paper_gets():
    modules = [importlib.import_module(f"{rules.__name__}.{m.name}") for m in pkgutil.iter_modules(rules.__path__)]
    spoken = {m.MANNER.status: m.RULE.code for m in modules if hasattr(m, "MANNER")}
    assert {status: rule_of(status) for status in spoken} == spoken


def test_nobody_has_to_edit_toml_for_a_list_either(audit, root, tmp_path, monkeypatch):
    (tmp_path / "list.txt").write_text(f"{LIVE}\n{GONE}\n{MOVED}\n{WALLED}\n", "utf-8")
    answers = iter(["a", "the copy is cited", "180d", "n", "a", "seen by hand", "", "a", "it refuses us", "", "y"])
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda *_: next(answers))
    evidence = ["--evidence", str(root / "references" / "evidence"), "--as-of", AS_OF]
    assert run(["review", "--links", "list.txt", "--by", "M. Sato", *evidence]) == 0
    made = read_reviews(tmp_path / "refcheck-review.toml")
    assert [(r.rule, r.url, r.domain, r.paper) for r in made] == [
        ("RC101", GONE, None, None),
        ("RC103", MOVED, None, None),
        ("RC104", None, "tass.ru", None),
    ]
    given = (tmp_path / "refcheck-review.toml").read_text("utf-8")
    code, out, err = audit(given)
    assert code == Exit.FINE
    assert out.count('"review"') == 3
    assert "3 findings do not count" in err
