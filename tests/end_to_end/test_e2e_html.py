"""The report as a person gets it: on a terminal it is written beside the paper, and the table says where."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from refcheck.cli import run

pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")


def on_a_terminal(command: list[str], folder) -> tuple[int, str]:
    """(exit code, everything shown) of a command whose streams are a terminal."""
    ours, theirs = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "CI")} | {"COLUMNS": "80", "TERM": "xterm"}
    process = subprocess.Popen(command, cwd=folder, env=environment, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # the terminal's other end is closed
            break
        if not part:
            break
        shown += part
    os.close(ours)
    return process.wait(60), shown.decode("utf-8", "replace")


@pytest.mark.slow
def test_on_a_terminal_the_report_lies_beside_the_paper(root, tmp_path):
    (tmp_path / "paper.md").write_text((root / "references" / "example.en.md").read_text("utf-8"), "utf-8")
    evidence = str(root / "references" / "evidence")
    command = [sys.executable, "-m", "refcheck", "verify", "paper.md", "--evidence", evidence, "--fail-on", "never"]
    code, shown = on_a_terminal(command, tmp_path)
    assert code == 0, shown
    assert "report  paper.refcheck.html" in shown
    assert re.search("\x1b\\[31;1mTo fix", shown)
    page = (tmp_path / "paper.refcheck.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    again, _ = on_a_terminal(command, tmp_path)
    assert again == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["paper.md", "paper.refcheck.html"]


@pytest.mark.slow
def test_a_place_that_cannot_be_written_is_said_and_stops_nothing(root, tmp_path, capsys):
    (tmp_path / "file").write_text("no folder", "utf-8")
    paper = root / "references" / "example.en.md"
    command = ["verify", str(paper), "--evidence", str(root / "references" / "evidence"), "--fail-on", "never", "-q"]
    assert run([*command, "--reports", str(tmp_path / "file" / "below")]) == 0
    shown = capsys.readouterr()
    assert "cannot write" in shown.err
    assert "To fix before submission" in shown.out


def test_papers_of_one_name_have_reports_of_their_own(root, tmp_path):
    from dataclasses import replace
    from pathlib import Path

    from refcheck.cli.reports import beside_papers
    from refcheck.pipeline import unjudged

    text = (root / "references" / "example.en.md").read_text("utf-8")
    names = [tmp_path / "a.md", tmp_path / "a.txt", tmp_path / "b.md"]
    for name in names:
        name.write_text(text, "utf-8")
    written = beside_papers(replace(unjudged(names)), None, "en")
    assert [Path(w).name for w in written] == ["a.md.refcheck.html", "a.txt.refcheck.html", "b.refcheck.html"]
