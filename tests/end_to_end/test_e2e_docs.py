"""Every command that README and docs show runs, and shows what the page says; generated parts agree with the program."""

from __future__ import annotations

import re
import shlex

import click
import pytest

from end_to_end.docs_run import agrees, pages, regenerated, shown, stale
from refcheck.check.registry import RULES
from refcheck.cli.app import app

PAGES = pages()
WITH_COMMANDS = [p for p in PAGES if shown(p)]
MEND = "run: python tests/end_to_end/docs_run.py --write, and look at what it changed"


@pytest.mark.slow
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=[p.name for p in WITH_COMMANDS])
def test_commands_show_what_the_page_says(page):
    assert stale(page, write=False) == [], MEND


def test_there_are_commands_to_run():
    assert {"tutorial.md", "howto-author.md", "howto-editor.md", "howto-librarian.md"} <= {p.name for p in WITH_COMMANDS}
    assert sum(len(shown(p)) for p in WITH_COMMANDS) > 20


@pytest.mark.parametrize("page", PAGES, ids=[p.name for p in PAGES])
def test_parts_made_from_the_program_are_of_today(page):
    text = page.read_text("utf-8")
    assert regenerated(text) == text, MEND


def test_every_rule_has_its_page(root):
    text = (root / "docs" / "rules.md").read_text("utf-8")
    for rule in RULES:
        assert f"## {rule.code}\n" in text
        assert rule.page in text


def lines_of_shell():
    for page in PAGES:
        for block in re.findall(r"(?ms)^ *```sh\n(.*?)^ *```$", page.read_text("utf-8")):
            for line in block.splitlines():
                command = line.split("#")[0].strip()
                if command.startswith("refcheck "):
                    yield pytest.param(command, id=f"{page.name}: {command[:60]}")


@pytest.mark.parametrize("command", list(lines_of_shell()))
def test_commands_without_output_are_understood(command):
    """Those that need a paper of the reader's own, or the network: their options exist and fit together."""
    name, *arguments = shlex.split(command.removesuffix("\\"))[1:]
    found = app.get_command(click.Context(app), name)
    assert found is not None, name
    if isinstance(found, click.Group):
        sub, *arguments = arguments
        found = found.get_command(click.Context(found), sub)
    found.make_context(name, [a for a in arguments if a != "…"])


def test_links_between_pages_lead_somewhere(root):
    for page in PAGES:
        text = page.read_text("utf-8")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", text):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_outputs_are_compared_line_by_line():
    assert agrees("a\n…\nd\n", "a\nb\nc\nd\n")
    assert agrees("x [[…]] y\n", "x [123] y\n")
    assert not agrees("a\nb\n", "a\nc\n")
    assert not agrees("a\n", "a\nb\n")
    assert not agrees("page gone (404)\n", "page gone [404]\n")


def test_a_page_that_is_stale_is_named_and_mended(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# T\n\n```console\n$ refcheck rule RC101 | head -1\nold\n```\n", "utf-8")
    assert stale(page, write=False)
    assert "old" in page.read_text("utf-8")
    stale(page, write=True)
    assert "RC101 dead-link" in page.read_text("utf-8")
    assert stale(page, write=False) == []
