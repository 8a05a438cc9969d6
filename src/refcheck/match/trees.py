"""Boosted decision trees that judge a row of features; trees.json holds them, fitted by benchmarks/fit_trees.py."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

Tree = float | tuple[int, float, "Tree", "Tree"]  # what a leaf says, or (feature, limit, the tree up to the limit, the tree above it)


@dataclass(frozen=True, slots=True)
class Trees:
    """`odds` of a row are the sum of what each tree says of it."""

    start: float
    trees: tuple[Tree, ...]

    def odds(self, row: Sequence[float]) -> float:
        """The log odds that something was altered."""
        return self.start + sum(_said(tree, row) for tree in self.trees)


def _said(tree: Tree, row: Sequence[float]) -> float:
    while isinstance(tree, tuple):
        feature, limit, below, above = tree
        tree = below if row[feature] <= limit else above
    return tree


def _tree(raw: list[Any] | float) -> Tree:
    if not isinstance(raw, list):
        return float(raw)
    feature, limit, below, above = raw
    return int(feature), float(limit), _tree(below), _tree(above)


@lru_cache(maxsize=4)
def trees(mark: str) -> Trees:
    """The trees of a mark: "clauses" judge the features of clauses.NAMES, "negation" those of denial.NAMES, whether the passage denies more often, and those of clauses."""
    raw = json.loads(resources.files("refcheck.match").joinpath("trees.json").read_text("utf-8"))[mark]
    return Trees(raw["start"], tuple(map(_tree, raw["trees"])))
