"""Exit codes in the order of their precedence, inputs, and the last door."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import click
import pytest

from refcheck.cli import app, run, streams
from refcheck.cli.exits import Exit, enough_known, exit_of, why_unknown
from refcheck.cli.inputs import papers_in
from refcheck.model import (
    Citation,
    Config,
    Document,
    Failure,
    Finding,
    Group,
    LinkReport,
    LinkStatus,
    Outcome,
    Paper,
    PaperReport,
    Reference,
    Report,
    Severity,
    Source,
    UsageError,
)

CONFIG = Config()


def link(status: LinkStatus) -> LinkReport:
    return LinkReport("https://example.org/", Outcome.COMPLETED, status, "r", 1.0, 0, None, None, 1, 0.0, None, "", "", None)


def report(links=(), severity=None, failures=(), works=1) -> Report:
    paper = Paper(
        Document("text", Source("p.txt", "text/plain", "0")), "en", citations=(Citation("1", Reference("book", "r", 0, 1), 0, 1),) * works
    )
    findings = (Finding("i", "RC101", severity, 1.0, Group.TO_FIX, "m", "r", 0, 1),) if severity else ()
    return Report("0", "2026-01-01T00:00:00Z", (PaperReport(paper, links=tuple(map(link, links)), findings=findings),), failures)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (report([LinkStatus.LIVE]), Exit.FINE),
        (report([LinkStatus.LIVE], Severity.NOTICE), Exit.FINE),
        (report([LinkStatus.DEAD], Severity.WARNING), Exit.FINDINGS),
        (report([LinkStatus.DEAD], Severity.ERROR), Exit.FINDINGS),
        (report([LinkStatus.UNREACHABLE], Severity.ERROR), Exit.NOT_ENOUGH),
        (report([LinkStatus.UNREACHABLE, LinkStatus.BLOCKED, LinkStatus.LIVE]), Exit.NOT_ENOUGH),
        (report([LinkStatus.BLOCKED, LinkStatus.LIVE]), Exit.FINE),
        (report([]), Exit.FINE),
        (report([], works=0), Exit.NOT_ENOUGH),
        (report([LinkStatus.UNREACHABLE], Severity.ERROR, (Failure("x", "y", "z"),)), Exit.USAGE),
    ],
)
def test_exit_codes(made, expected):
    assert exit_of(made, CONFIG) == expected


def test_limits_come_from_the_settings():
    noticed = report([LinkStatus.LIVE], Severity.NOTICE)
    assert exit_of(noticed, replace(CONFIG, fail_on=Severity.NOTICE)) == Exit.FINDINGS
    assert exit_of(report([LinkStatus.DEAD], Severity.ERROR), replace(CONFIG, fail_on=None)) == Exit.FINE
    half = [link(LinkStatus.BLOCKED), link(LinkStatus.LIVE)]
    assert enough_known(half, CONFIG)
    assert not enough_known(half, replace(CONFIG, max_unknown=0.4))


def test_usage_errors_end_with_2(capsys):
    assert run(["no-such-command"]) == Exit.USAGE
    assert run(["rule", "RC999"]) == Exit.USAGE
    assert run(["verify"]) == Exit.USAGE
    assert "no-such-command" in capsys.readouterr().err


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (RuntimeError("boom"), 4), (UsageError("bad"), 2)])
def test_the_last_door(error, code, monkeypatch, capsys):
    @click.command()
    def failing() -> None:
        raise error

    monkeypatch.setattr(app.Lazy, "get_command", lambda *_: failing)
    assert run(["verify"]) == code
    assert capsys.readouterr().err.lstrip().startswith("refcheck: ")


def test_folders_patterns_and_word_lock_files(tmp_path, monkeypatch):
    for name in ("論文.txt", "~$paper.docx", ".hidden.md", "b.md", "picture.png"):
        (tmp_path / name).write_text("x", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert papers_in((".",)) == ("b.md", "論文.txt")
    assert papers_in(("*.md", "b.md")) == ("b.md",)
    assert papers_in(("absent.txt",)) == ("absent.txt",)
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match="no paper"):
        papers_in(("empty",))


@pytest.mark.parametrize("encoding", ["cp932", "cp936", "cp1251", "cp866", "ascii"])
def test_rules_print_on_any_console(encoding, monkeypatch):
    import io
    import sys

    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    assert run(["rule", "RC121"]) == 0
    assert b"RC121" in stream.buffer.getvalue()


def test_rules_and_schema_are_shown(capsysbinary):
    assert run(["rule"]) == 0
    assert run(["schema"]) == 0
    out = capsysbinary.readouterr().out
    assert out.count(b"RC101") == 1
    assert b"json-schema.org" in out


def test_what_exit_3_says():
    silent, refused = link(LinkStatus.UNREACHABLE), link(LinkStatus.BLOCKED)
    silent = replace(silent, outcome=Outcome.TIMEOUT)
    assert why_unknown([silent, silent, refused]) == "3 of 3 could not be seen: the network here, not the paper, is the likely cause"
    assert "says nothing about the pages" in why_unknown([silent, refused, refused, link(LinkStatus.LIVE)])
    assert "no source was found" in why_unknown([])
    unasked = replace(link(LinkStatus.UNCHECKED), outcome=Outcome.NOT_FETCHED, reason="no-evidence")
    assert "no evidence of them is stored" in why_unknown([unasked, unasked, link(LinkStatus.LIVE)])
    broken = replace(unasked, reason="no-valid-url")
    assert "no valid address" in why_unknown([broken])
    assert "the network here" not in why_unknown([broken, unasked, refused])


def test_verify_says_that_the_network_is_the_likely_cause(tmp_path, capsys):
    paper = tmp_path / "paper.md"
    paper.write_text("A claim.[^1]\n\n[^1]: A. Author, “A Title,” 2021, http://127.0.0.1:9/a.html.\n", "utf-8")
    store = ("--store", str(tmp_path / "store"), "--no-archives", "--allow-origin", "http://127.0.0.1:9")
    assert run(["verify", str(paper), "-q", *store]) == Exit.NOT_ENOUGH
    assert "1 of 1 could not be seen: the network here, not the paper, is the likely cause" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["csv", "github", "json", "table"])
def test_a_paper_that_cannot_be_read_is_said_whatever_the_form(form, tmp_path, capsys):
    (tmp_path / "p.md").write_text("Nothing is cited here.\n", "utf-8")
    assert (
        run(
            [
                "verify",
                str(tmp_path / "p.md"),
                str(tmp_path / "absent.md"),
                "--offline",
                "--store",
                str(tmp_path / "s"),
                "--format",
                form,
                "-q",
            ]
        )
        == Exit.USAGE
    )
    out = capsys.readouterr()
    assert "absent.md" in (out.out if form == "table" else out.err).replace("\n", "")


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that takes nothing")
@pytest.mark.parametrize(
    "command",
    [
        ["rule"],
        ["export", "references/example.en.md", "--format", "bibtex"],
        ["links", "http://127.0.0.1:9/", "--no-archive", "--format", "json", "-o", "/dev/full"],
    ],
    ids=["for people", "for machines", "into a file"],
)
def test_a_result_that_the_disk_does_not_take_is_said_and_is_no_internal_error(command, root):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-m", "refcheck", *command], cwd=root, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == Exit.USAGE
    said = done.stderr.decode()
    assert "cannot write" in said
    assert "--output" in said
    assert "Traceback" not in said
    assert "Exception ignored" not in said


def test_a_paper_without_notes_is_named_with_what_to_do(tmp_path, capsys):
    bare = tmp_path / "本文だけ.txt"
    bare.write_text("川の話である。港の話でもある。\n\n以上。\n", encoding="utf-8")
    offline = ["--offline", "--store", str(tmp_path / "s"), "-q"]
    assert run(["verify", str(bare), *offline]) == Exit.NOT_ENOUGH
    said = capsys.readouterr().err
    assert "本文だけ.txt: no note, no list of works" in said
    assert "refcheck parse FILE" in said
    assert run(["verify", str(bare), *offline, "--ui-lang", "ja"]) == Exit.NOT_ENOUGH
    assert "本文だけ.txt: このファイルには注も" in capsys.readouterr().err


def test_streams_that_were_closed_before_the_start_are_nobody_who_looks(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "stdout", None)
    assert not streams.colours()
    assert streams.columns() == 80
    assert streams.group_lines(12, 1) == 12
    streams.show("x")
    streams.emit(b"x", None)


@pytest.mark.parametrize("typed", [[], ["config"]])
def test_a_command_without_its_words_shows_its_help(typed, capsys):
    assert run(typed) == Exit.USAGE
    assert capsys.readouterr().err.startswith("Usage: refcheck")


@pytest.mark.parametrize(("typed", "hint"), [(["verfy"], "refcheck --help"), (["verify"], "refcheck verify --help")])
def test_a_command_that_is_not_understood_names_the_help_to_read(typed, hint, capsys):
    assert run(typed) == Exit.USAGE
    assert f"  {hint} shows what it takes" in capsys.readouterr().err
