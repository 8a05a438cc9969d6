"""The house as it is drawn: layers, public names, light start-up, sizes."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import refcheck

HEAVY = (
    "requests",
    "urllib3",
    "lxml",
    "bs4",
    "trafilatura",
    "rapidfuzz",
    "opencc",
    "pypdfium2",
    "rich",
    "jinja2",
    "bibtexparser",
    "sqlite3",
    "ssl",
)


def modules_after(code: str) -> set[str]:
    script = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8").stdout
    return {line.split(".")[0] for line in out.splitlines()}


def test_importing_refcheck_loads_nothing_heavy():
    loaded = modules_after("import refcheck")
    assert not loaded & set(HEAVY)
    assert "click" not in loaded


def test_version_needs_no_command_line_library():
    loaded = modules_after("from refcheck.cli import run\nrun(['--version'])")
    assert not loaded & {*HEAVY, "click", "dataclasses"}


def test_help_loads_click_and_nothing_heavy():
    loaded = modules_after("from refcheck.cli import run\nrun(['--help'])")
    assert "click" in loaded
    assert not loaded & set(HEAVY)


def test_public_names_are_those_promised_and_exist():
    assert set(refcheck.__all__) >= {"read", "parse", "parse_note", "prepare", "locate", "verify", "check_links", "Config"}
    for name in refcheck.__all__:
        assert getattr(refcheck, name) is not None
    with pytest.raises(AttributeError):
        _ = refcheck.no_such_name


def test_layers_and_contracts(root):
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"], cwd=root, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def sources(root: Path) -> list[Path]:
    return sorted((root / "src").rglob("*.py"))


@cache
def trees(root: Path) -> list[tuple[Path, str, ast.Module]]:
    """Each source with its text and its tree, read once."""
    texts = ((path, path.read_text("utf-8")) for path in sources(root))
    return [(path, text, ast.parse(text)) for path, text in texts]


@pytest.mark.slow
def test_files_and_functions_stay_small(root):
    for path, text, tree in trees(root):
        # A language's file is mostly tables of words; one file per language is worth more than the limit.
        assert text.count("\n") <= (700 if path.parent.name == "lang" else 400), path
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                assert node.end_lineno - node.lineno < 60, (path, node.name)


@pytest.mark.slow
def test_threads_live_in_one_module(root):
    users = [(p, text) for p, text, _ in trees(root) if "import threading" in text or "concurrent.futures" in text]
    starters = [p for p, text in users if "Thread(" in text or "ThreadPoolExecutor(" in text]
    assert [p.name for p in starters] in ([], ["lanes.py"])


@pytest.mark.slow
def test_public_functions_have_docstrings(root):
    for path, _, tree in trees(root):
        assert ast.get_docstring(tree) or not tree.body, path
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                assert ast.get_docstring(node), (path, node.name)


@pytest.mark.slow
def test_the_public_functions_stay_callable_after_their_packages_are_imported(root):
    code = f"""
import refcheck, refcheck.read, refcheck.parse, refcheck.pipeline
for _ in range(2):
    paper = refcheck.parse(refcheck.read({str(root / "references" / "example.en.md")!r}))
    assert len(paper.notes) == 8
note = refcheck.parse_note("Ibid.", paper_lang="en")
assert note.backrefs
text = refcheck.prepare("鞋子合不合脚，只有穿的人才知道。", lang="zh")
assert refcheck.locate("鞋子合不合脚", text, quote_lang="zh", text_lang="zh").verdict == "verbatim"
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.slow
def test_what_only_posix_has_is_imported_where_it_is_used(root):
    posix = {"fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "syslog", "posix"}
    for path, _, tree in trees(root):
        for node in tree.body:
            names = {a.name for a in node.names} if isinstance(node, ast.Import) else set()
            names |= {node.module or ""} if isinstance(node, ast.ImportFrom) else set()
            assert not names & posix, (path, "import it inside the function that needs it")


def test_every_exception_to_a_linter_or_a_type_has_its_reason_beside_it(root):
    bare = re.compile(r"(?:# (?:ruff: )?noqa(?:: [A-Z0-9, ]+)?|# type: ignore(?:\[[a-z, -]+\])?)\s*$")
    places = [p for folder in ("src", "tests", "benchmarks") for p in sorted((root / folder).rglob("*.py"))]
    lines = [(path, n, line) for path in places for n, line in enumerate(path.read_text("utf-8").splitlines(), 1)]
    missing = [(str(p), n) for p, n, line in lines if bare.search(line) and ("noqa" in line or root / "src" in p.parents)]
    assert not missing
    settings = (root / "pyproject.toml").read_text("utf-8")
    excepted = settings[settings.index("[tool.ruff.lint]") : settings.index("[tool.importlinter]")].splitlines()
    codes = [line for line in excepted if re.match(r'\s+"[A-Z]{1,4}[0-9]*"|"[^"]+" = \[".*\]', line)]
    assert codes
    assert not [line for line in codes if "#" not in line]
