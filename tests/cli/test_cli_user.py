"""What a new user types: papers in the place of results, names that a shell must see quoted, wrong forms and languages."""

from __future__ import annotations

import shlex
import sys
from types import ModuleType

import pytest

from refcheck.cli import run
from refcheck.cli.inputs import papers_in
from refcheck.pipeline.commands import typed

PAPER = "Petrov wrote on ports.[^1]\n\n[^1]: Ivan Petrov, “Ports”, *Pravda*, 3 May 2020, http://127.0.0.1:9/a.\n"


@pytest.fixture
def paper(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.md").write_text(PAPER, "utf-8")
    return tmp_path / "p.md"


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", "p.md", "--offline", "-o", "p.md"],
        ["verify", "p.md", "--offline", "--also", "json=p.md"],
        ["verify", ".", "--offline", "-o", "./p.md"],
        ["parse", "p.md", "-o", "p.md"],
        ["export", "p.md", "-o", "linked.md"],
        ["links", "p.md", "--offline", "-o", "p.md"],
        ["diff", "p.md", "p.md", "-o", "p.md"],
        ["pack", "p.md", "-o", "p.md"],
    ],
    ids=lambda a: a[0],
)
def test_no_result_takes_the_place_of_what_is_read(arguments, paper, capsys):
    (paper.parent / "linked.md").symlink_to("p.md")
    assert run(arguments) == 2
    assert "this would write over the paper itself" in capsys.readouterr().err
    assert paper.read_text("utf-8") == PAPER


@pytest.mark.parametrize("arguments", [["--format", "docx"], ["--also", "docx=out.docx"]])
def test_a_form_that_the_paper_cannot_have_is_refused_before_anything_is_fetched(arguments, paper, capsys):
    assert run(["verify", "p.md", "--no-archives", *arguments]) == 2
    told = capsys.readouterr()
    assert "this is no Word paper" in told.err
    assert not told.out
    assert not (paper.parent / ".refcheck").exists(), "nothing was gathered"


@pytest.mark.parametrize("name", ["第一章 海.md", "-dash.md", "a'b\"c.md", "$(x).md", "plain.md"])
def test_a_command_to_type_is_one_that_a_shell_takes(name, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(PAPER, "utf-8")
    assert shlex.split(typed(name))[0].removeprefix("./") == name
    run(["verify", "--offline", "--fail-on", "never", "--", name])
    told = capsys.readouterr()
    assert f"refcheck export {typed(name)} --format" in told.err
    assert typed(name) in " ".join(told.out.split())
    run(["collect", "--max-unknown", "100%", "--no-archives", "--", name])
    assert f"next: refcheck verify --offline {typed(name)}\n" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["collect", "baseline", "parse", "export", "links"])
def test_a_paper_that_is_not_there_is_named_with_what_to_do(command, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run([command, "nosuch.md"]) == 2
    told = capsys.readouterr().err
    assert "nosuch.md: there is no such file" in told
    assert "Check the spelling" in told
    assert "next:" not in told
    assert ": \n" not in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--severity", "RC101"], "--severity: 'RC101' is no severity of a rule: '' is no level"),
        (["--fail-on", "sometimes"], "--fail-on: 'sometimes' is no severity: write one of error, warning, notice, never"),
        (["--workers", "1.5"], "--workers: '1.5' is no whole number: write a number of at least 1"),
        (["--max-unknown", "half"], "--max-unknown: 'half' is no share: write a share between 0 and 1"),
        (["--as-of", "2026-13-01"], "--as-of: '2026-13-01' is no time: write a day that there is"),
        (["--language", "Japanese!"], "--language: 'Japanese!' is no language: write a tag such as ja"),
        (["--save", "--save-keys", "nosuch"], "nosuch: cannot be read: No such file or directory"),
        (["--offline", "-o", "p.md/x.txt"], "p.md/x.txt: cannot write: Not a directory"),
    ],
)
def test_values_that_do_not_fit_are_said_in_plain_words(arguments, told, paper, capsys):
    assert run(["verify", "p.md", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_a_language_of_which_nothing_is_known_is_said_and_read(paper, capsys):
    run(["parse", "p.md", "--language", "jp"])
    assert "nothing is known here of jp" in capsys.readouterr().err
    for tag in ("ja", "zh-Hant", "en_GB"):
        run(["parse", "p.md", "--language", tag])
        assert "nothing is known" not in capsys.readouterr().err


def test_ctrl_c_while_the_program_is_loaded_is_no_traceback(monkeypatch, capsys):
    class Loading(ModuleType):
        def __getattr__(self, name: str) -> object:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "refcheck.cli.app", Loading("refcheck.cli.app"))
    assert run(["rule"]) == 130
    assert "interrupted" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["verify", "parse", "collect", "export", "baseline"])
@pytest.mark.parametrize(
    ("given", "told"),
    [("", "'': an empty argument"), (" ", "' ': an empty argument"), ("https://x.test/p.pdf", "https://x.test/p.pdf: this is an address")],
)
def test_an_unset_variable_is_not_the_folder_and_an_address_no_paper(command, given, told, paper, capsys):
    assert run([command, given]) == 2
    out = capsys.readouterr()
    assert told in out.err
    assert "p.md" not in out.out + out.err
    assert not (paper.parent / ".refcheck").exists()


def test_a_folder_is_read_without_the_copies_that_we_wrote_into_it(paper):
    for name in ("p.refcheck.docx", "p.refcheck.html"):
        (paper.parent / name).write_bytes(b"ours")
    assert papers_in((".",)) == ("p.md",)


def test_what_to_do_about_an_unreadable_chapter_has_one_arrow(paper, capsys):
    (paper.parent / "broken.md").write_bytes(("港湾の歴史を述べる。\n" * 30).encode()[:-2])  # cut within a letter
    run(["verify", ".", "--offline", "-q"])
    shown = capsys.readouterr().out
    assert "  → Save it as UTF-8" in shown
    assert shown.count("→") == 1
