"""Weights of the search across languages: read from weights.json, fitted by benchmarks/fit_match.py on public parallel texts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from math import exp, log

from refcheck.match.dictionaries import active
from refcheck.model import MarkState

WITH_DICTIONARIES = "+"
EAST_ASIAN = frozenset({"ja", "zh"})


@dataclass(frozen=True, slots=True)
class Judge:
    """Log odds that something was altered: weights of a row of features, and the log odds from which it `differs` or is `unsure`."""

    weights: tuple[float, ...]
    differs: float
    unsure: float

    def state(self, row: tuple[float, ...], asked: int = 1) -> MarkState:
        """What a row of features says, one of `asked` that are judged together."""
        return Limits(self.differs, self.unsure).state(dot(self.weights, row), asked)


@dataclass(frozen=True, slots=True)
class Limits:
    """The log odds of trees from which something `differs` or is `unsure`."""

    differs: float
    unsure: float

    def state(self, odds: float, asked: int = 1) -> MarkState:
        """What such odds say, the worst of `asked` that are judged together: of so many, the worst looks worse by chance."""
        told = odds - log(asked)
        return MarkState.DIFFERS if told >= self.differs else MarkState.NOT_CHECKED if told >= self.unsure else MarkState.AGREES


@dataclass(frozen=True, slots=True)
class Weights:
    """`rank` orders windows (one weight for each of features.NAMES); `present` gives the log odds that the best one is the passage.

    `present` takes the same features and two more: the lead over the next best sentence, and how many sentences there are.
    `names` judges the features of naming.NAMES, `clauses` and `negation` what trees say. `likely` and `certain` are the probabilities from which a passage counts as found and as surely found.
    """

    rank: tuple[float, ...]
    present: tuple[float, ...]
    likely: float
    certain: float
    clauses: Limits
    names: Judge
    negation: Limits


def group_of(quote_lang: str, text_lang: str) -> str:
    """Which weights a pair of languages uses: "close" (Chinese and Japanese), "mixed" (one of them), "spaced" (neither); with
    Korean, "hangul_wide" or "hangul".

    With larger dictionaries in use, a "+" stands behind it: words then find more counterparts, chance ones, too.
    """
    wide = sum(1 for code in (quote_lang, text_lang) if code.split("-")[0] in EAST_ASIAN)
    hangul = "ko" in (quote_lang.split("-")[0], text_lang.split("-")[0])
    return (("hangul", "hangul_wide") if hangul else ("spaced", "mixed", "close"))[wide] + (WITH_DICTIONARIES if active() else "")


@lru_cache(maxsize=1)
def entries() -> dict[str, dict[str, list[float]]]:
    """What weights.json holds, group by group."""
    found: dict[str, dict[str, list[float]]] = json.loads(resources.files("refcheck.match").joinpath("weights.json").read_text("utf-8"))
    return found


@lru_cache(maxsize=8)
def weights(group: str) -> Weights:
    """The weights of a group."""
    entry = entries().get(group) or entries()[group.rstrip(WITH_DICTIONARIES)]
    likely, certain = entry["thresholds"]
    names = _judge(entry["names"])
    return Weights(
        tuple(entry["rank"]), tuple(entry["present"]), likely, certain, Limits(*entry["clauses"]), names, Limits(*entry["negation"])
    )


def _judge(raw: list[float]) -> Judge:
    """The last two numbers are the limits."""
    return Judge(tuple(raw[:-2]), raw[-2], raw[-1])


def dot(left: tuple[float, ...], right: tuple[float, ...]) -> float:
    """The weighted sum."""
    return sum(a * b for a, b in zip(left, right, strict=True))


def probability(log_odds: float) -> float:
    """Log odds as a probability."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, log_odds))))


def log_odds(chance: float) -> float:
    """A probability as log odds."""
    return log(max(chance, 1e-9) / max(1 - chance, 1e-9))
