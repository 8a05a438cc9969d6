"""Expressions that are compiled at their first use: they answer as compiled ones do, and every one that is written down can be compiled."""

from __future__ import annotations

import ast
import gc
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import refcheck
from refcheck.lang.later import later

pytestmark = pytest.mark.slow  # every module is loaded


def test_it_answers_as_a_compiled_expression_does() -> None:
    written, compiled = later(r"(?P<day>\d+) may", re.IGNORECASE), re.compile(r"(?P<day>\d+) may", re.IGNORECASE)
    text = "From 3 May to 14 MAY"
    assert [m["day"] for m in written.finditer(text)] == [m["day"] for m in compiled.finditer(text)] == ["3", "14"]
    assert written.sub("x", text) == compiled.sub("x", text)
    assert (written.pattern, written.flags, written.groupindex) == (compiled.pattern, compiled.flags, compiled.groupindex)


def test_an_expression_that_is_none_is_told_when_it_is_asked() -> None:
    broken = later(r"(?P<day>\d+")
    with pytest.raises(re.error):
        broken.search("3 May")


def test_no_function_of_re_is_given_one() -> None:
    """`re.search(it, …)` would fail, and only where that line is reached."""
    trees = {f: ast.parse(f.read_text("utf-8")) for f in Path(refcheck.__path__[0]).rglob("*.py")}
    names = {
        target.id
        for tree in trees.values()
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "later"
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    assert len(names) > 300
    given = [
        f"{f.name}:{node.lineno} {ast.unparse(node.args[0])}"
        for f, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args and isinstance(node.args[0], ast.Name)
        if node.args[0].id in names and _is_later(tree, node.args[0].id)
    ]
    assert given == []


def _is_later(tree: ast.Module, name: str) -> bool:
    """Whether the name is one in this module, of its own or brought in."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and name in [alias.asname or alias.name for alias in node.names]:
            return True
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets):
            return isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "later"
    return False


@pytest.mark.slow
def test_all_that_the_program_has_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(refcheck.__path__, "refcheck."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    waiting = [found for found in gc.get_objects() if type(found) is type(later(""))]
    assert len(waiting) > 1000
    for found in waiting:
        assert isinstance(found.pattern, str)
