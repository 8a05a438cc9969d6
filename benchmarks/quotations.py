"""Figures of the quotation engine on the reporting half of the parallel texts.

python benchmarks/quotations.py                everything
python benchmarks/quotations.py across same    some parts: across, same, speed, paper, gold
python benchmarks/quotations.py across --tuning   on the tuning half
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict

from matchdata import REPORTED, lines, pages
from twins import TWINS

from refcheck.match import locate, prepare
from refcheck.match.prepared import Prepared
from refcheck.model import Alignment, MarkState, QuoteVerdict

WORSE = {QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.NO_MATCHING_PASSAGE, QuoteVerdict.PART_UNMATCHED}


def auc(right: list[float], wrong: list[float]) -> float:
    """Area under the curve: the chance that a right one scores above a wrong one."""
    ranked = sorted([(s, 1) for s in right] + [(s, 0) for s in wrong])
    below = wins = 0.0
    i = 0
    while i < len(ranked):
        j = i
        while j < len(ranked) and ranked[j][0] == ranked[i][0]:
            j += 1
        good = sum(k for _, k in ranked[i:j])
        bad = j - i - good
        wins += good * (below + bad / 2)
        below += bad
        i = j
    return wins / (len(right) * len(wrong)) if right and wrong else 0.0


def calibration_error(scored: list[tuple[float, bool]], bins: int = 10) -> float:
    """Expected calibration error over equal bins."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for score, right in scored:
        groups[min(int(score * bins), bins - 1)].append((score, right))
    return sum(abs(sum(s for s, _ in g) - sum(r for _, r in g)) for g in groups.values()) / max(len(scored), 1)


def inside(found: Alignment, span: tuple[int, int]) -> bool:
    return found.start is not None and found.end is not None and span[0] <= (found.start + found.end) / 2 <= span[1]


def across(*, tuning: bool) -> None:
    rng = random.Random(4)
    print(
        "pair    n  first   AUC   ECE | alarm (differs/none/part) marks | reassurance: number name clause negation | no-match when removed"
    )
    pooled: list[tuple[float, bool]] = []
    alarms_all = [0, 0]
    for quote_lang, text_lang in REPORTED:
        quotes = lines(quote_lang)
        hit, right, wrong, scored = 0, [], [], []
        verdicts: dict[str, int] = defaultdict(int)
        absent: dict[str, int] = defaultdict(int)
        marks: dict[str, int] = defaultdict(int)
        turned: dict[str, list[int]] = {k: [0, 0] for k in TWINS}
        n = 0
        for page in pages(text_lang, tuning=tuning):
            whole = prepare(page.text, text_lang)
            near = [quotes[i] for i in page.lines]
            for place, number in enumerate(page.lines):
                quote = quotes[number]
                found = locate(quote, whole, quote_lang)
                n += 1
                correct = inside(found, page.spans[place])
                hit += correct
                right.append(found.score)
                scored.append((found.score, correct))
                verdicts[found.verdict.value] += 1
                for mark, state in found.marks.items():
                    marks[mark] += state is MarkState.DIFFERS
                if place % 3 == 0:
                    removed = locate(quote, Prepared(page.without(place).text, text_lang), quote_lang)
                    wrong.append(removed.score)
                    scored.append((removed.score, False))
                    absent[removed.verdict.value] += 1
                for kind, make in TWINS.items():
                    twin = make(quote, quote_lang, near, rng)
                    if twin is not None:
                        judged = locate(twin, whole, quote_lang)
                        turned[kind][0] += judged.verdict is QuoteVerdict.TRANSLATED
                        turned[kind][1] += 1
        pooled += scored
        alarm = [verdicts[v] / n for v in ("translated_differs", "no_matching_passage", "part_unmatched", "cannot_judge")]
        alarms_all[0] += n - verdicts["translated"]
        alarms_all[1] += n
        print(
            f"{quote_lang}-{text_lang} {n:4} {hit / n:.3f} {auc(right, wrong):.3f} {calibration_error(scored):.3f} | {sum(alarm):.3f} "
            + "/".join(f"{a:.2f}" for a in alarm)
            + " "
            + " ".join(f"{m[:3]}={c / n:.2f}" for m, c in marks.items() if c)
            + " | "
            + " ".join(f"{k[:4]}={a / b if b else 0:.3f}({b})" for k, (a, b) in turned.items())
            + f" | {absent['no_matching_passage'] / sum(absent.values()):.2f} translated {absent['translated'] / sum(absent.values()):.3f}",
            flush=True,
        )
    print(f"pooled ECE {calibration_error(pooled):.3f}, false alarm {alarms_all[0] / alarms_all[1]:.3f}")


PARTS = {"across": across}


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("parts", nargs="*")
    options.add_argument("--tuning", action="store_true")
    chosen = options.parse_args()
    started = time.perf_counter()
    for name in chosen.parts or PARTS:
        PARTS[name](tuning=chosen.tuning)
    print(f"{time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
