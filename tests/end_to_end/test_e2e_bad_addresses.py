"""Addresses that are none, and runs without evidence: what can be said without the network is said."""

from __future__ import annotations

import subprocess
import sys

import pytest

from refcheck.model import Config
from refcheck.pipeline import verify

NOTE = "Text.[^1]\n\n[^1]: A. Author, “One,” {} (accessed 2 May 2020).\n"


def judged(folder, printed):
    (folder / "paper.md").write_text(NOTE.format(printed), encoding="utf-8")
    return verify(folder / "paper.md", Config(store=folder / ".refcheck", offline=True)).papers[0]


@pytest.mark.parametrize(
    ("printed", "says"),
    [
        ("http//www.example.org/b", "no http:// or https:// before it"),
        ("htp://www.example.org/c", "the scheme 'htp'"),
        ("http:\\www.example.org\\c", "backslashes stand"),
        ("hxxps://www.example.org/c", "the scheme 'hxxps'"),
        ("http.//www.example.org/c", "no http:// or https:// before it"),
        ("httpss://www.example.org/c", "the scheme 'httpss'"),
        ("http://www..example.org/d", "two dots"),
        ("http://http://www.example.org/e", "the scheme stands twice"),
        ("http://www.example.org:99999/g", "host name or port"),
    ],
)
def test_a_url_that_is_no_url(printed, says, tmp_path):
    (finding,) = judged(tmp_path, printed).findings
    assert finding.rule == "RC004"
    assert finding.url == printed
    assert says in finding.message


@pytest.mark.parametrize(
    ("printed", "url"),
    [
        ("ｈｔｔｐｓ：／／ｗｗｗ．ｅｘａｍｐｌｅ．ｏｒｇ／ｆ？ａ＝１", "https://www.example.org/f?a=1"),
        ("http:/www.example.org/a", "http:/www.example.org/a"),
        ("https://www.example.org/a", "https://www.example.org/a"),
    ],
)
def test_slips_that_a_browser_forgives_are_addresses(printed, url, tmp_path):
    made = judged(tmp_path, printed)
    assert [c.reference.URL for c in made.paper.citations] == [url]
    assert [f.rule for f in made.findings] == ["RC113"]


@pytest.mark.slow
def test_offline_before_anything_was_gathered(tmp_path):
    (tmp_path / "paper.md").write_text(NOTE.format("https://www.example.org/a"), encoding="utf-8")

    def run(*arguments):
        command = [sys.executable, "-m", "refcheck", "verify", "paper.md", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")

    ran = run("--offline")
    assert ran.returncode == 3
    assert "No evidence has been gathered in .refcheck yet: run once without --offline." in ran.stdout
    named = run("--evidence", "elsewhere")
    assert named.returncode == 2
    assert "elsewhere: no such file or folder" in named.stderr
