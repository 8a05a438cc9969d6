"""refcheck baseline: what is known does not fail, what is new does; it shrinks by itself and grows only when told to."""

from __future__ import annotations

import json
import shutil

import pytest

from refcheck.cli import run
from refcheck.cli.exits import Exit
from refcheck.model import UsageError
from refcheck.pipeline.baseline_file import compared, read_baseline

DEAD = "http://www.mod.gov.cn/jzhzt/2021-07/29/content_4890594.htm"


@pytest.fixture
def desk(root, tmp_path, monkeypatch):
    shutil.copy(root / "references" / "example.ja.md", tmp_path / "paper.md")
    monkeypatch.chdir(tmp_path)

    def go(*arguments: str) -> int:
        return run([*arguments, "--evidence", str(root / "references" / "evidence")])

    return go


def add_note(tmp_path, number: int, note: str) -> None:
    path = tmp_path / "paper.md"
    text = path.read_text("utf-8")
    path.write_text(
        text.rstrip().replace("\n\n[^1]:", f"\n\n新しい文である。[^{number}]\n\n[^1]:", 1) + f"\n\n[^{number}]: {note}\n", "utf-8"
    )


@pytest.mark.slow
def test_only_new_findings_fail(desk, tmp_path, capsys):
    assert desk("verify", "paper.md", "-q") == Exit.FINDINGS
    assert desk("baseline", "paper.md") == 0
    capsys.readouterr()
    assert desk("verify", "paper.md", "-q") == Exit.FINE
    assert "known from the baseline" in capsys.readouterr().out
    add_note(tmp_path, 9, f"中国国防部「再び同じ頁を引く」2021年7月29日。<{DEAD}>")
    assert desk("verify", "paper.md", "-q") == Exit.FINDINGS
    shown = capsys.readouterr().out
    assert "note 9" in shown
    assert "known from the baseline" in shown


@pytest.mark.slow
def test_it_shrinks_by_itself_and_grows_only_when_told(desk, tmp_path, capsys):
    desk("baseline", "paper.md")
    path = tmp_path / "refcheck-baseline.json"
    before = read_baseline(path)
    add_note(tmp_path, 9, f"中国国防部「再び同じ頁を引く」2021年7月29日。<{DEAD}>")
    assert desk("baseline", "paper.md") == Exit.FINDINGS
    assert "--update" in capsys.readouterr().err
    assert read_baseline(path) == before
    assert desk("baseline", "paper.md", "--update") == 0
    grown = {k.id: k.count for k in read_baseline(path)}
    assert any(grown[k.id] > k.count for k in before)
    shutil.copy(tmp_path / "paper.md", tmp_path / "long.md")
    text = (tmp_path / "paper.md").read_text("utf-8")
    (tmp_path / "paper.md").write_text("\n\n".join(b for b in text.split("\n\n") if "[^9]" not in b) + "\n", "utf-8")
    assert desk("baseline", "paper.md") == 0
    assert {k.id: k.count for k in read_baseline(path)} == {k.id: k.count for k in before}
    assert [k.paper for k in read_baseline(path)] == ["paper.md"] * len(before)


@pytest.mark.slow
def test_what_a_silent_site_hides_is_not_taken_for_mended(desk, tmp_path, root):
    desk("baseline", "paper.md")
    path = tmp_path / "refcheck-baseline.json"
    before = read_baseline(path)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert any(k.url == DEAD for k in before)
    kept = [line for line in path.read_text("utf-8").splitlines() if "RC" in line]
    assert len(kept) == len(before)
    # the site's answers are taken out of the evidence: nothing that is about it may go
    from refcheck.store.selection import select

    select(root / "references" / "evidence", empty / "part", lambda capture: "mod.gov.cn" not in capture.url)
    assert run(["baseline", "paper.md", "--evidence", str(empty / "part")]) in (0, 1)
    assert {k.id for k in read_baseline(path)} >= {k.id for k in before if k.url == DEAD}


def test_chapters_of_one_name_are_told_apart_wherever_refcheck_is_run(tmp_path, monkeypatch):
    from refcheck.model import Document, Finding, Group, Paper, PaperReport, Severity, Source

    def chapter(name: str, *ids: str) -> PaperReport:
        found = tuple(Finding(i, "RC101", Severity.WARNING, 0.9, Group.TO_FIX, "m", "r", 0, 1) for i in ids)
        return PaperReport(Paper(Document("t", Source(name, "text/markdown", "0")), "en"), findings=found)

    (tmp_path / "one").mkdir()
    monkeypatch.chdir(tmp_path)
    held = compared((), (chapter("one/text.md", "RC101-a"), chapter("two/text.md", "RC101-a", "RC101-a")), tmp_path)
    assert [(k.paper, k.count) for k in held.new] == [("one/text.md", 1), ("two/text.md", 2)]
    monkeypatch.chdir(tmp_path / "one")
    again = compared(held.new, (chapter("text.md", "RC101-a", "RC101-a"),), tmp_path)
    assert [(k.paper, k.count) for k in again.new] == [("one/text.md", 2)]
    assert len(again.kept) == 2


def test_nothing_is_known_before_anything_was_gathered(tmp_path, monkeypatch, capsys):
    (tmp_path / "paper.md").write_text("A text.[^1]\n\n[^1]: Feld, “One,” <https://example.org/1>.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["baseline", "paper.md"]) == Exit.USAGE
    assert "refcheck verify paper.md" in capsys.readouterr().err
    assert not (tmp_path / "refcheck-baseline.json").exists()


@pytest.mark.slow
def test_a_finding_that_has_become_graver_is_new(desk, tmp_path, capsys):
    desk("baseline", "paper.md")
    assert desk("verify", "paper.md", "-q", "--severity", "RC101=error") == Exit.FINDINGS
    path = tmp_path / "refcheck-baseline.json"
    data = json.loads(path.read_text("utf-8"))
    assert {k["severity"] for k in data["known"]} <= {"warning", "notice"}


@pytest.mark.parametrize(
    "text", ["", "[]", '{"known": [{"id": "x"}]}', '{"known": [{"id": "x", "severity": "grave", "count": 1, "paper": "p"}]}']
)
def test_a_file_that_is_none_is_named(text, tmp_path):
    path = tmp_path / "refcheck-baseline.json"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError) as caught:
        read_baseline(path)
    assert caught.value.where == str(path)
    assert "refcheck baseline" in caught.value.remedy
