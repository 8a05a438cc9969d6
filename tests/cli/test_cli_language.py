"""The terminal in Japanese: table, progress, errors; and consoles that lack the characters."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from refcheck.cli import run, streams
from refcheck.model import Config
from refcheck.pipeline import verify_papers
from refcheck.write.table import TableStyle, table
from refcheck.write.widths import Columns


@pytest.fixture(autouse=True)
def _english_again():
    yield
    streams.speak("en")


def test_the_first_screen_in_japanese(root, monkeypatch, capsys):
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "80")
    command = ["verify", "references/example.ja.md", "--evidence", "references/evidence", "--fail-on", "never", "--ui-lang", "ja"]
    assert run(command) == 0
    shown = capsys.readouterr()
    for word in ("提出前に修正", "ページ消滅：404 を二度応答", "要確認", "確認できず", "問題なし", "引用サイトの試験用の複製"):
        assert word in shown.out
    assert "注 8、典拠 10、引用等 10" in shown.err
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
    assert len(rows) >= 4
    assert max(count.width(line) for line in shown.splitlines()) <= 80
    assert len({count.width(line) for line in rows}) == 1


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
