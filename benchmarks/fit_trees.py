"""Fit src/refcheck/match/trees.json, which judges clauses and denials, and its limits in weights.json.

    pip install scikit-learn && python benchmarks/fit_trees.py [--dictionaries FOLDER]
    python benchmarks/fit_trees.py --without-papers     how trees that have seen no invented paper judge them; nothing is written

Boosted trees, all pairs of languages together: on the tuning half of the parallel texts with their twins, on the written renderings that are not kept unseen, and on the invented papers of tests/papers that are not kept. The limits of a
group of pairs are those that so many of its true quotations pass, each judged by trees that have not seen its page, or its paper.
"""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from itertools import chain
from pathlib import Path

import numpy as np
from fit_match import TARGET, Example, altered, laid, rendered
from matchdata import PAIRS, REPORTED
from quotations_papers import capture
from renderings import TRUE
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from refcheck.match import calibration, dictionaries
from refcheck.match.calibration import group_of
from refcheck.match.clauses import coverage
from refcheck.match.content import content_of
from refcheck.match.denial import weighed
from refcheck.match.prepared import Prepared
from refcheck.match.trim import trimmed
from refcheck.page.read import read_page

PAPERS = Path(__file__).resolve().parents[1] / "tests" / "papers"
# invented papers on which nothing is fitted
KEPT = frozenset(
    "fr-energie ja-rekishi zh-xiandai ko-oegyo zh-anquan ja-keizai"
    " ru-bezopasnost en-brief de-klima en-undersea ja-uchu ko-hyeopryeok ru-energetika zh-taiyang".split()
)
TREES = TARGET.with_name("trees.json")
PARTS = 6  # parts of the pages, each judged by trees of the others
# True quotations of the parallel texts that may pass the limits `differs` and `unsure`.
SHARES = {"clauses": (0.05, 0.16), "negation": (0.028, 0.05)}
KINDS = {"clauses": {"clause", "added"}, "negation": {"negation"}}
RENDERED = 3.0  # what a written rendering weighs: they are few, and what papers have
LEFT_OUT = 2.0  # what a denial left out weighs: twins put one in much oftener


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows of an example, by mark; `written` for a rendering or a paper's statement (`paper`); `less` where the quotation is shorter than the original."""

    kind: str
    group: str
    page: str
    written: bool
    less: bool
    paper: bool
    rows: dict[str, tuple[float, ...]]


def sample(x: Example, *, written: bool, paper: bool = False) -> Sample:
    """What the marks are judged by."""
    pair, odds = x.held, calibration.log_odds(x.held.chance)
    covered = coverage(pair.quote, pair.whole, pair.prepared, pair.sentences, pair.window, odds)
    denial = weighed(pair.quote, trimmed(content_of(pair.window.content.text, pair.prepared.lang), pair.quote), odds)
    rows = {"clauses": covered.row} if covered.clauses > 1 else {}
    if denial is not None:
        rows["negation"] = denial.beside(covered.row)
    group = group_of(pair.quote.lang, pair.prepared.lang)
    return Sample(x.kind, group, x.page, written, len(pair.quote.text) < len(x.original), paper, rows)


def of_pair(pair: tuple[str, str]) -> list[Sample]:
    """The samples of a pair of languages."""
    return [sample(x, written=False) for x in altered(*pair, kinds=("clause", "added", "negation"), every=True)]


def of_renderings(_: None) -> list[Sample]:
    """Those of the written renderings."""
    return [sample(x, written=True) for x in rendered()]


def of_paper(folder: Path) -> list[Sample]:
    """Those of an invented paper's statements in translation, held against the pages that they cite."""
    pages = json.loads((folder / "pages.json").read_text("utf-8"))
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    prepared: dict[str, Prepared] = {}
    made = []
    for said in gold["quotations"]:
        served = pages.get(said.get("source_url") or "", {})
        if served.get("status") != HTTPStatus.OK or not served.get("file") or not said.get("passage") or said["kind"] == "term":
            continue
        if said["source_url"] not in prepared:
            page = read_page(capture(said["source_url"], (folder / served["file"]).read_bytes(), tuple(served["headers"].items())))
            prepared[said["source_url"]] = Prepared(page.text, page.language or said["source_lang"])
        page_read = prepared[said["source_url"]]
        kind = said["altered"] or TRUE
        if page_read.lang[:2] == gold["lang"][:2] or kind not in (TRUE, "clause", "negation"):
            continue
        beside = laid(said["text"], gold["lang"], page_read)
        if beside is not None:
            made.append(sample(Example(kind, beside, said["text"], folder.name), written=True, paper=True))
    return made


def model() -> GradientBoostingClassifier:
    """Shallow trees, each of a part of the rows and features."""
    return GradientBoostingClassifier(
        n_estimators=160, max_depth=3, learning_rate=0.08, subsample=0.6, min_samples_leaf=20, max_features=24, random_state=1
    )


def exported(made: GradientBoostingClassifier) -> dict[str, object]:
    """The trees as trees.json has them."""
    first = float(made.init_.class_prior_[1])

    def node(tree: object, i: int) -> object:
        if tree.children_left[i] < 0:  # type: ignore[attr-defined]
            return round(float(tree.value[i][0][0]) * made.learning_rate, 4)  # type: ignore[attr-defined]
        limit = float(f"{tree.threshold[i]:.5g}")  # type: ignore[attr-defined]
        return [int(tree.feature[i]), limit, node(tree, tree.children_left[i]), node(tree, tree.children_right[i])]  # type: ignore[attr-defined]

    return {"start": round(float(np.log(first / (1 - first))), 4), "trees": [node(t.tree_, 0) for t in made.estimators_[:, 0]]}


def judged(mark: str, samples: list[Sample], *, without_papers: bool) -> tuple[dict[str, object], dict[str, list[float]]]:
    """The trees of a mark and the limits of each group."""
    rows = [s for s in samples if mark in s.rows and s.kind in (TRUE, *KINDS[mark])]
    x = np.array([s.rows[mark] for s in rows])
    y = np.array([s.kind != TRUE for s in rows])
    weight = np.array([RENDERED if s.written else LEFT_OUT if s.less and mark == "negation" and s.kind != TRUE else 1.0 for s in rows])
    odds = np.zeros(len(rows))
    for others, unseen in GroupKFold(PARTS).split(x, y, [s.page for s in rows]):
        seen = np.array([i for i in others if not (without_papers and rows[i].paper)])
        odds[unseen] = model().fit(x[seen], y[seen], sample_weight=weight[seen]).decision_function(x[unseen])
    limits = {}
    for group in sorted({s.group for s in rows}):
        every = sum(1 for s in samples if s.group == group and s.kind == TRUE and not s.written)
        true = sorted((o for o, s in zip(odds, rows, strict=True) if s.group == group and s.kind == TRUE and not s.written), reverse=True)
        limits[group] = [round(float(true[min(int(every * share), len(true) - 1)]), 3) for share in SHARES[mark]]
        caught = [o >= limits[group][0] for o, s in zip(odds, rows, strict=True) if s.group == group and s.kind != TRUE]
        print(mark, group, len(true), "limits", limits[group], "altered noticed", round(float(np.mean(caught)), 3))
    over = [(s.kind, o >= limits[s.group][0]) for o, s in zip(odds, rows, strict=True) if s.paper]
    for name, passed in (("true accused", [p for k, p in over if k == TRUE]), ("altered noticed", [p for k, p in over if k != TRUE])):
        print(mark, "statements of papers:", name, sum(passed), "of", len(passed))
    return exported(model().fit(x, y, sample_weight=weight)), limits


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument(
        "--dictionaries", type=Path, help="fit the limits with the installed dictionaries, their index in this folder; the trees stay"
    )
    options.add_argument(
        "--without-papers", action="store_true", help="how trees that have seen no invented paper judge them; nothing is written"
    )
    chosen = options.parse_args()
    if chosen.dictionaries:
        dictionaries.use(chosen.dictionaries)
    with ProcessPoolExecutor(2) as pool:
        written = pool.submit(of_renderings, None)
        papers = pool.map(of_paper, sorted(f for f in PAPERS.iterdir() if (f / "gold.json").exists() and f.name not in KEPT))
        samples = list(chain(*pool.map(of_pair, REPORTED if chosen.dictionaries else PAIRS), written.result(), *papers))
    weights = json.loads(TARGET.read_text("utf-8"))
    made = {}
    for mark in SHARES:
        made[mark], limits = judged(mark, samples, without_papers=chosen.without_papers)
        for group, values in limits.items():
            weights[group][mark] = values
    if chosen.without_papers:
        return
    if not chosen.dictionaries:
        TREES.write_text(json.dumps(made, separators=(",", ":")) + "\n", "utf-8")
    TARGET.write_text(json.dumps(weights, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
