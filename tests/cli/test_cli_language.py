"""The terminal in Japanese: table, progress, errors; and consoles that lack the characters."""

from __future__ import annotations

import inspect
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from refcheck.check.registry import RULES
from refcheck.cli import run, streams
from refcheck.cli.app import COMMANDS, app
from refcheck.cli.help import told
from refcheck.model import Config
from refcheck.pipeline import verify_papers
from refcheck.write.rules_ja import RULES_JA
from refcheck.write.table import TableStyle, table
from refcheck.write.widths import Columns, width


@pytest.fixture(autouse=True)
def _english_again():
    yield
    streams.speak("en")


@pytest.fixture
def speaking_japanese():
    streams.speak("ja")


@pytest.mark.slow
def test_the_first_screen_in_japanese(root, monkeypatch, capsys):
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "80")
    command = ["verify", "references/example.ja.md", "--evidence", "references/evidence", "--fail-on", "never", "--ui-lang", "ja"]
    assert run(command) == 0
    shown = capsys.readouterr()
    for word in ("提出前に修正", "ページ消滅：404 を二度応答", "要確認", "確認できず", "問題なし", "引用サイトの試験用の複製"):
        assert word in shown.out
    assert "注 8 · 典拠 10 · 引用等 10" in shown.err
    assert "次に  refcheck export" in shown.err
    for english in ("To fix", "notes", "page gone", "statements", "blocked", "next  "):
        assert english not in shown.out + shown.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["verify", "no-such-file.txt", "--ui-lang", "ja", "-q"], "ファイルがありません"),
        (["verify", ".", "--ui-lang=ja"], "このフォルダーに論文がありません"),
        (["verify", "x", "--refresh", "--offline", "--ui-lang", "ja"], "--refresh は通信し"),
        (["verify", "x", "--no-such-option", "--ui-lang", "ja"], "オプション --no-such-option はありません"),
        (["rule", "RC999"], "規則 RC999 はありません"),
    ],
)
def test_what_goes_wrong_is_said_in_japanese(tmp_path, monkeypatch, capsys, arguments, told):
    monkeypatch.chdir(tmp_path)
    if "--ui-lang" not in " ".join(arguments):
        monkeypatch.setenv("REFCHECK_UI_LANG", "ja")
    assert run(arguments) == 2
    shown = capsys.readouterr()
    assert told in shown.out + shown.err


ENCODINGS = ["cp932", "cp936", "cp1251", "cp437", "ascii", "utf-8"]


@pytest.fixture(scope="module")
def judged(root):
    return verify_papers([root / "references" / "example.ja.md"], Config(evidence=root / "references" / "evidence"))


def aligned(shown: str, encoding: str) -> None:
    """No line is too wide, and the rules' codes stand under each other, as that console counts."""
    count = Columns(2 if encoding in ("cp932", "cp936") else 1)
    rows = [line for line in shown.splitlines() if line.rstrip()[-5:-3] == "RC"]
    assert len(rows) >= 3
    assert max(count.width(line) for line in shown.splitlines()) <= 80
    assert len({count.width(line) for line in rows}) == 1


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("ui", ["en", "ja", "zh", "ru"])
def test_consoles_that_cannot_print_it(judged, monkeypatch, encoding, ui):
    bytes_ = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(bytes_, encoding=encoding))
    streams.show(table(judged, TableStyle(80, ui_lang=ui, count=streams.counting())))
    aligned(bytes_.getvalue().decode(encoding), encoding)


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["cp932", "cp1251"])
def test_such_a_console_for_real(root, encoding):
    environment = os.environ | {"PYTHONIOENCODING": encoding, "COLUMNS": "80"}
    command = [
        sys.executable,
        "-m",
        "refcheck",
        "verify",
        "references/example.ja.md",
        "--evidence",
        "references/evidence",
        "--fail-on",
        "never",
    ]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True)
    assert done.returncode == 0, done.stderr
    aligned(done.stdout.decode(encoding), encoding)
    done.stderr.decode(encoding)


def test_the_language_ends_with_its_command(root, monkeypatch, capsys):
    assert run(["rule", "RC999", "--no-such-option"]) == 2
    monkeypatch.setenv("REFCHECK_UI_LANG", "ja")
    assert run(["rule", "RC999"]) == 2
    assert streams.language() == "en"
    streams.say("there is no such file")
    assert "there is no such file" in capsys.readouterr().err


def test_a_stream_without_an_encoding_is_written_to(monkeypatch):
    target = io.StringIO()
    monkeypatch.setattr(sys, "stderr", target)
    streams.say("refcheck: x")
    assert target.getvalue() == "refcheck: x\n"


def _words_of_help(command: click.Command) -> Iterator[str]:
    yield from (" ".join(p.split()) for p in re.split(r"\n\s*\n", inspect.cleandoc(command.help or "")) if p)
    yield from (p.help for p in command.params if isinstance(p, click.Option) and p.help)
    for child in command.commands.values() if isinstance(command, click.Group) else ():
        yield from _words_of_help(child)


def test_all_help_is_in_japanese(speaking_japanese):
    context = click.Context(app)
    commands = [app.get_command(context, name) for name in COMMANDS]
    words = [text for command in (app, *commands) for text in _words_of_help(command)]
    words += [short for _, short in COMMANDS.values()]
    assert len(words) > 200
    assert [w for w in words if told(w) == w or "[default" in told(w)] == []


@pytest.mark.parametrize(
    "arguments", [["verify", "--help", "--ui-lang", "ja"], ["--ui-lang", "ja", "links", "--help"], ["config", "--ui-lang=ja", "--help"]]
)
def test_help_fits_the_terminal_in_japanese(arguments, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    assert run(arguments) == 0
    out = capsys.readouterr().out
    assert out.startswith("使い方: refcheck")
    assert "オプション:" in out
    assert [line for line in out.splitlines() if width(line) > 80] == []
    assert not re.search(r"[a-z]\n +[a-z]", out), "a Latin word is never cut"


def test_rules_have_whole_pages_in_japanese(capsys):
    assert set(RULES_JA) == {r.code for r in RULES}
    for found in RULES:
        page = RULES_JA[found.code]
        assert len(page) == len(found.page.split("\n\n")), found.code
        assert page[-1].startswith("対処：")
        assert any("意味" in part for part in page), f"{found.code}: what it does not mean"
        assert ("RC101" in "".join(page)) == ("RC101" in found.page), found.code
    assert run(["--ui-lang", "ja", "rule", "rc104"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("RC104 blocked（通知）")
    assert all(width(line) <= 80 for line in out.splitlines())
    run(["rule", "--ui-lang", "ja"])
    assert capsys.readouterr().out.count("ある") > 3


def test_the_language_of_the_group_is_that_of_the_command(tmp_path, capsys):
    (tmp_path / "p.md").write_text("Nothing is cited here.\n", "utf-8")
    run(["--ui-lang", "ja", "verify", str(tmp_path / "p.md"), "--offline", "--store", str(tmp_path / "s"), "-q"])
    assert "問題なし" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", "x.md", "--ui-lang", "xx"],
        ["links", "x.md", "--ui-lang=de"],
        ["rule", "RC101", "--ui-lang", "xx"],
        ["--ui-lang", "", "rule", "RC101"],
        ["export", "x.md", "--ui-lang", "English"],
    ],
)
def test_a_language_that_the_interface_lacks_is_said_with_those_that_it_has(arguments, capsys):
    assert run(arguments) == 2
    out = capsys.readouterr()
    assert "--ui-lang: " in out.err
    assert "is no interface language: write one of en, ja, zh, ru" in out.err
    assert not out.out


def test_a_configuration_file_is_named_and_the_environment_may_ask_for_any_language(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.md").write_text("Nothing is cited here.\n", "utf-8")
    command = ["verify", "p.md", "--offline", "-q"]
    for given, word in (("eo_XX.UTF-8", "Fine"), ("ja_JP.UTF-8", "問題なし"), ("zh-Hant", "无问题")):
        monkeypatch.setenv("REFCHECK_UI_LANG", given)
        run(command)
        assert word in capsys.readouterr().out, given
    monkeypatch.delenv("REFCHECK_UI_LANG")
    monkeypatch.setenv("LANG", "eo_XX.UTF-8")
    run(command)
    assert "Fine" in capsys.readouterr().out
    (tmp_path / "refcheck.toml").write_text('ui-lang = "eo"\n', "utf-8")
    assert run(command) == 2
    assert "refcheck.toml, ui-lang: 'eo' is no interface language" in capsys.readouterr().err
