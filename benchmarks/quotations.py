"""Figures of the quotation engine on the reporting half of the parallel texts.

    python benchmarks/quotations.py                            the packaged lexicon, reporting half
    python benchmarks/quotations.py --tuning                   on the tuning half
    python benchmarks/quotations.py --dictionaries FOLDER      with the installed dictionaries, their index in FOLDER
    python benchmarks/quotations.py --json                     figures alone, as JSON

"alarm" is the share of true translations judged `translated_differs` or worse; behind it, by verdict: differs, none, part, and
`cannot_judge`, which is no alarm. "reassurance" is the share of altered twins judged `translated` without a mark that differs.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from matchdata import KOREAN, REPORTED, lines, pages
from twins import TWINS

from refcheck.match import dictionaries, locate, prepare
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


ABSENT = 1 / 3  # what a page without the sentence counts in the error of calibration: most papers quote what stands there


def calibration_error(scored: list[tuple[float, bool, float]], bins: int = 10) -> float:
    """Expected calibration error over equal bins; the third value says how much a score counts."""
    groups: dict[int, list[tuple[float, bool, float]]] = defaultdict(list)
    for score, right, count in scored:
        groups[min(int(score * bins), bins - 1)].append((score, right, count))
    return sum(abs(sum((s - r) * n for s, r, n in g)) for g in groups.values()) / max(sum(n for *_, n in scored), 1)


def inside(found: Alignment, span: tuple[int, int]) -> bool:
    return found.start is not None and found.end is not None and span[0] <= (found.start + found.end) / 2 <= span[1]


@dataclass
class Pair:
    """Counts of one pair of languages."""

    n: int = 0
    first: int = 0
    right: list[float] = field(default_factory=list)
    wrong: list[float] = field(default_factory=list)
    scored: list[tuple[float, bool, float]] = field(default_factory=list)
    verdicts: Counter[str] = field(default_factory=Counter)
    absent: Counter[str] = field(default_factory=Counter)
    marks: Counter[str] = field(default_factory=Counter)
    twins: dict[str, list[int]] = field(default_factory=lambda: {k: [0, 0] for k in TWINS})

    @property
    def alarm(self) -> float:
        return sum(self.verdicts[v] for v in WORSE) / self.n

    def figures(self) -> dict[str, float]:
        """What the issue asks for, by name."""
        missed = {f"missed_{k}": a / b for k, (a, b) in self.twins.items() if b}
        return {"first": self.first / self.n, "auc": auc(self.right, self.wrong), "alarm": self.alarm, **missed}


def measure(quote_lang: str, text_lang: str, *, tuning: bool) -> Pair:
    """Judge every sentence of a half, also against the page without it, and its altered twins."""
    quotes = lines(quote_lang)
    out = Pair()
    for page in pages(text_lang, tuning=tuning):
        whole = prepare(page.text, text_lang)
        near = [quotes[i] for i in page.lines]
        for place, number in enumerate(page.lines):
            quote = quotes[number]
            _true(out, locate(quote, whole, quote_lang), page.spans[place])
            removed = locate(quote, Prepared(page.without(place).text, text_lang), quote_lang)
            out.wrong.append(removed.score)
            out.scored.append((removed.score, False, ABSENT))
            out.absent[removed.verdict.value] += 1
            for kind, make in TWINS.items():
                twin = make(quote, quote_lang, near, random.Random(f"{kind} {number}"))  # a new word of the lexicon changes no other twin
                if twin is not None:
                    judged = locate(twin, whole, quote_lang)
                    out.twins[kind][0] += judged.verdict is QuoteVerdict.TRANSLATED
                    out.twins[kind][1] += 1
    return out


def _true(out: Pair, found: Alignment, span: tuple[int, int]) -> None:
    correct = inside(found, span)
    out.n += 1
    out.first += correct
    out.right.append(found.score)
    out.scored.append((found.score, correct, 1.0))
    out.verdicts[found.verdict.value] += 1
    out.marks.update(mark for mark, state in found.marks.items() if state is MarkState.DIFFERS)


def line(name: str, p: Pair) -> str:
    """One line of the table."""
    by_verdict = "/".join(
        f"{p.verdicts[v] / p.n:.2f}" for v in ("translated_differs", "no_matching_passage", "part_unmatched", "cannot_judge")
    )
    marks = " ".join(f"{m[:3]} {c / p.n:.2f}" for m, c in sorted(p.marks.items()))
    twins = " ".join(f"{k} {a / b if b else 0:.3f} ({b})" for k, (a, b) in p.twins.items())
    gone = sum(p.absent.values())
    return (
        f"{name} {p.n:4} {p.first / p.n:.3f} {auc(p.right, p.wrong):.3f} {calibration_error(p.scored):.3f} | {p.alarm:.3f} ({by_verdict}) {marks}"
        f" | {twins} | none {p.absent['no_matching_passage'] / gone:.2f} translated {p.absent['translated'] / gone:.3f}"
    )


def across(chosen: tuple[tuple[str, str], ...], *, tuning: bool, as_json: bool) -> None:
    """The table of the chosen pairs, or its figures as JSON."""
    if not as_json:
        print(
            "pair     n first  AUC   ECE  | alarm (differs/none/part/cannot judge), marks that differ | reassurance | true sentence removed"
        )
    every: dict[str, Pair] = {}
    for quote_lang, text_lang in chosen:
        every[f"{quote_lang}-{text_lang}"] = pair = measure(quote_lang, text_lang, tuning=tuning)
        if not as_json:
            print(line(f"{quote_lang}-{text_lang}", pair), flush=True)
    pooled = {
        "ece": calibration_error([s for p in every.values() for s in p.scored]),
        "alarm": sum(p.alarm * p.n for p in every.values()) / sum(p.n for p in every.values()),
        **{f"missed_{k}": sum(p.twins[k][0] for p in every.values()) / sum(p.twins[k][1] for p in every.values()) for k in TWINS},
    }
    if as_json:
        print(json.dumps({**{name: p.figures() for name, p in every.items()}, "pooled": pooled}, indent=1))
    else:
        print("pooled", " ".join(f"{k} {v:.3f}" for k, v in pooled.items()))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--tuning", action="store_true")
    options.add_argument("--json", action="store_true")
    options.add_argument("--dictionaries", type=Path)
    options.add_argument("--pairs", nargs="*", help="only these, as ja-zh or ko-en")
    chosen = options.parse_args()
    if chosen.dictionaries:
        print("dictionaries:", ", ".join(dictionaries.use(chosen.dictionaries)) or "none installed")
    started = time.process_time()
    wanted = tuple(p for p in (*REPORTED, *KOREAN) if "-".join(p) in chosen.pairs) if chosen.pairs else REPORTED
    across(wanted, tuning=chosen.tuning, as_json=chosen.json)
    if not chosen.json:
        print(f"{time.process_time() - started:.0f} s of CPU time")


if __name__ == "__main__":
    main()
