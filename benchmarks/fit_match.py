"""Fit src/refcheck/match/weights.json on the tuning half of the parallel texts.

    python benchmarks/fit_match.py                   fit and write
    python benchmarks/fit_match.py --group close     fit one group and print it as JSON
    python benchmarks/fit_match.py --group close --marks   the same of the names alone
    python benchmarks/fit_match.py --merge A B C     write what was printed so

First the weights that order windows (a logistic regression on differences between the right sentence and wrong ones), then those
that tell whether the best window is the passage at all (logistic regression on the outcome of whole searches, on pages with
the right sentence and on pages without it, for whole sentences and for parts of them), and those that judge names. What judges clauses and denials is fitted by fit_trees.py.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path

from matchdata import KOREAN, PAIRS, REPORTED, Page, lines, pages
from renderings import TRUE, fitted_on
from twins import TWINS, added

from refcheck.match import calibration, dictionaries
from refcheck.match.across import present_row, ranked, search, touched
from refcheck.match.calibration import Weights, group_of
from refcheck.match.content import content_of
from refcheck.match.features import pair
from refcheck.match.index import Weighed
from refcheck.match.marks import Held, held
from refcheck.match.naming import lost_names
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.split import clauses
from refcheck.match.widen import widened

TARGET = Path(calibration.__file__).with_name("weights.json")
RIDGE = 2.0
FOUND = 0.3
UNLIKELY = 0.25  # "no matching passage" is said only where the chance that it is here is less
ALARM = (0.05, 0.12)  # true quotations that may pass the limits `differs` and `unsure` of names
NAMES_OF_HANGUL = (0.08, 0.16)  # no capitals tell names in Korean: a stricter limit would miss a third of the exchanged ones
Row = tuple[float, ...]


def fit(rows: Sequence[Row], labels: Sequence[float], ridge: float) -> list[float]:
    """Logistic regression by Newton's method with a ridge penalty."""
    size = len(rows[0])
    weights = [0.0] * size
    for _ in range(25):
        gradient = [-ridge * w for w in weights]
        hessian = [[ridge if i == j else 0.0 for j in range(size)] for i in range(size)]
        for row, label in zip(rows, labels, strict=True):
            p = 1 / (1 + exp(-max(-30, min(30, sum(a * b for a, b in zip(weights, row, strict=True))))))
            slope = p * (1 - p)
            for i, x in enumerate(row):
                if x:
                    gradient[i] += (label - p) * x
                    for j in range(i + 1):
                        hessian[i][j] += slope * x * row[j]
        for i in range(size):
            for j in range(i + 1, size):
                hessian[i][j] = hessian[j][i]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-5:
            break
    return weights


def solve(matrix: list[list[float]], vector: list[float]) -> list[float]:
    """Gauss elimination with pivoting."""
    rows = [[*r, v] for r, v in zip(matrix, vector, strict=True)]
    size = len(rows)
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, size):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i], strict=True)]
    out = [0.0] * size
    for i in reversed(range(size)):
        out[i] = (rows[i][size] - sum(rows[i][k] * out[k] for k in range(i + 1, size))) / rows[i][i]
    return out


def rank_rows(quote_lang: str, text_lang: str) -> list[Row]:
    """Right minus wrong, for each wrong sentence among the promising ones."""
    quotes = lines(quote_lang)
    out = []
    for page in pages(text_lang, tuning=True):
        prepared = of_lines(page, text_lang)
        for place, number in enumerate(page.lines):
            weighed = Weighed(content_of(quotes[number], quote_lang), prepared.index)
            right = pair(weighed, prepared.contents[place]).values
            for i in weighed.best(6):
                if i != place:
                    wrong = pair(weighed, prepared.contents[i]).values
                    out.append(tuple(a - b for a, b in zip(right, wrong, strict=True)))
    return out


def of_lines(page: Page, lang: str) -> Prepared:
    """A prepared page whose sentences are its lines."""
    prepared = Prepared(page.text, lang)
    prepared.__dict__["sentences"] = page.spans
    return prepared


def parts(text: str, lang: str) -> list[str]:
    """The sentence, and a run of its clauses where it has several."""
    cut = clauses(text, 0, len(text))
    out = [text]
    if len(cut) > 2:
        half = (len(cut) + 1) // 2
        out += [text[cut[0][0] : cut[half - 1][1]], text[cut[half][0] : cut[-1][1]]]
    return [p for p in out if len(p) >= (18 if lang in ("ja", "zh") else 40)]


def outcomes(quote_lang: str, text_lang: str, facts: Weights) -> list[tuple[Row, float]]:
    """(features of the best window, 1 where it lies in the right line) for pages with the right line and without it."""
    quotes = lines(quote_lang)
    out = []
    for page in pages(text_lang, tuning=True):
        whole = Prepared(page.text, text_lang)
        for place, number in enumerate(page.lines):
            if place % 2 and len(page.lines) > 4:
                continue  # every second line is enough
            gaps = Prepared(page.without(place).text, text_lang) if place % 4 == 0 else None
            for quote in parts(quotes[number], quote_lang)[: 3 if place % 4 == 2 else 1]:
                content = content_of(quote, quote_lang)
                out += [o for o in (outcome(content, whole, page.spans[place], facts),) if o]
                if gaps is not None:
                    out += [o for o in (outcome(content, gaps, None, facts),) if o]
    return out


def outcome(content: object, prepared: Prepared, truth: tuple[int, int] | None, facts: Weights) -> tuple[Row, float] | None:
    """One search."""
    found = search(content, prepared)  # type: ignore[arg-type]
    if found is None:
        return None
    hit = found[0]
    middle = (hit.window.start + hit.window.end) / 2
    right = truth is not None and truth[0] <= middle <= truth[1]
    hits = ranked(Weighed(content, prepared.index), prepared, facts)  # type: ignore[arg-type]
    second = next(
        (
            h.score
            for h in hits
            if not hit.window.start <= h.window.start < hit.window.end and not h.window.start <= hit.window.start < h.window.end
        ),
        None,
    )
    lead = min(hit.score - second, 6.0) if second is not None else 3.0
    return present_row(hit, lead, len(prepared.sentences)), float(right)


@dataclass(frozen=True, slots=True)
class Example:
    """A quotation laid beside what the search finds; `kind` is "true" or what was altered, `original` the unaltered text, `page` names its page."""

    kind: str
    held: Held
    original: str
    page: str


_MADE = {**TWINS, "added": added}  # what is only fitted on, and what is reported, too


def altered(quote_lang: str, text_lang: str, kinds: tuple[str, ...] = ("name",), *, every: bool = False) -> Iterator[Example]:
    """The sentences of the tuning half, or every second one, with their twins."""
    quotes = lines(quote_lang)
    rng = random.Random(f"{quote_lang}{text_lang}")
    for page in pages(text_lang, tuning=True):
        whole = Prepared(page.text, text_lang)
        near = [quotes[i] for i in page.lines]
        for number in page.lines if every else page.lines[::2]:
            twins = [(kind, _MADE[kind](quotes[number], quote_lang, near, rng)) for kind in kinds]
            for kind, text in (("true", quotes[number]), *twins):
                beside = laid(text, quote_lang, whole) if text else None
                if beside is not None:
                    yield Example(kind, beside, quotes[number], str(page.lines[0]))


def laid(text: str, lang: str, whole: Prepared) -> Held | None:
    """The quotation beside what the search finds, None where that is hardly it."""
    content = content_of(text, lang)
    found = search(content, whole)
    if found is None or (chance := calibration.probability(found[1])) < FOUND:
        return None
    window = widened(content, whole, found[0].window, touched(found[0].window, whole))
    return held(Question(text, lang), content, whole, window, touched(window, whole), chance)


RENDERED = 3  # what a written rendering weighs: they are few, and what papers have
NAMED = frozenset({"name", "place", "organisation"})
ADDED = frozenset({"clause_added", "clause_other", "condition_dropped"})
DENYING = frozenset({"negation_added", "negation_dropped"})
_KINDS = {**dict.fromkeys(NAMED, "name"), **dict.fromkeys(ADDED, "clause"), **dict.fromkeys(DENYING, "negation"), TRUE: TRUE}


def rendered(group: str | None = None) -> Iterator[Example]:
    """The same of the written renderings that are not kept unseen, of a group of pairs or of all."""
    for case, original in fitted_on():
        kind = _KINDS.get(case.how)
        if kind is None or (group is not None and group_of(case.target, case.page.lang) != group):
            continue
        beside = laid(case.text, case.target, case.page)
        if beside is not None:
            yield Example(kind, beside, original, case.source)


def judges(group: str, members: list[tuple[str, str]]) -> dict[str, list[float]]:
    """The weights and limits of the mark for names."""
    names: list[tuple[list[Row], list[Row], bool]] = []
    said = list(rendered(group)) * RENDERED
    for source in (*(altered(*m) for m in members if m in (*REPORTED, *KOREAN)), said):
        for x in source:
            if x.kind in ("name", TRUE):
                beside = x.held
                lost = lost_names(beside.quote, beside.whole, beside.prepared, beside.sentences, calibration.log_odds(beside.chance))
                new = [n.row for n in lost if beside.quote.text[n.unit.start : n.unit.end] not in x.original]
                names.append(([n.row for n in lost], new, x.kind == "name"))
    hangul = any("ko" in member for member in members)
    rows = [(r, 0.0) for every, _, is_twin in names for r in every if not is_twin] + [(r, 1.0) for _, new, _ in names for r in new]
    true = [every for every, _, is_twin in names if not is_twin]
    return {"names": limited([r for r, _ in rows], [y for _, y in rows], true, NAMES_OF_HANGUL if hangul else ALARM)}


def limited(rows: list[Row], labels: list[float], true: list[list[Row]], alarm: tuple[float, float]) -> list[float]:
    """Weights with the two limits that `alarm` of the true quotations pass (by their worst row)."""
    found = fit(rows, labels, 1.0)
    worst = sorted((max((calibration.dot(tuple(found), r) for r in every), default=-99.0) for every in true), reverse=True)
    limits = [worst[int(len(worst) * share)] + 1e-3 for share in alarm]
    return [round(w, 3) for w in (*found, *limits)]


def threshold(scored: list[tuple[float, float]], keep: float) -> float:
    """The probability that `keep` of the right ones reach."""
    right = sorted(p for p, label in scored if label)
    return right[int(len(right) * (1 - keep))]


def fitted(group: str, members: list[tuple[str, str]]) -> dict[str, list[float]]:
    """All weights of a group, each step with those of the steps before."""
    entry = calibration.entries()[group]
    rows = [r for m in members for r in rank_rows(*m)]
    entry["rank"] = [round(w, 3) for w in fit(rows, [1.0] * len(rows), RIDGE)]
    calibration.weights.cache_clear()
    found = [o for m in members for o in outcomes(*m, calibration.weights(group))]
    present = fit([r for r, _ in found], [y for _, y in found], RIDGE)
    scored = [(calibration.probability(calibration.dot(tuple(present), r)), y) for r, y in found]
    entry["present"] = [round(w, 3) for w in present]
    entry["thresholds"] = [round(min(threshold(scored, 0.96), UNLIKELY), 3), round(threshold(scored, 0.75), 3)]
    calibration.weights.cache_clear()
    entry |= judges(group, members)
    wrong = [p for p, y in scored if not y]
    low = entry["thresholds"][0]
    print(group, len(rows), len(found), "false above threshold", round(sum(p >= low for p in wrong) / len(wrong), 3), file=sys.stderr)
    return entry


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--group", help="fit this group alone and print its weights as JSON")
    options.add_argument("--marks", action="store_true", help="with --group: only what judges names, the search as it is")
    options.add_argument("--merge", nargs="*", help="write the weights that these files hold")
    options.add_argument("--dictionaries", type=Path, help="fit the weights with the installed dictionaries, their index in this folder")
    chosen = options.parse_args()
    result = calibration.entries()
    if chosen.dictionaries:
        dictionaries.use(chosen.dictionaries)
        for name in ("close", "mixed", "spaced"):
            result.setdefault(name + calibration.WITH_DICTIONARIES, dict(result[name]))
    if chosen.merge:
        for name in chosen.merge:
            result |= json.loads(Path(name).read_text("utf-8"))
    else:
        groups: dict[str, list[tuple[str, str]]] = {}
        for one, other in PAIRS:
            groups.setdefault(group_of(one, other), []).append((one, other))
        for group in [chosen.group] if chosen.group else groups:
            result[group] = result[group] | judges(group, groups[group]) if chosen.marks else fitted(group, groups[group])
    if chosen.group:
        print(json.dumps({chosen.group: result[chosen.group]}))
    else:
        TARGET.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
