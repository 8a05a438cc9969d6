"""Figures of quotations in the language of their source: `python benchmarks/quotations_same.py [--cases N] [--show]`.

A harmless change must come back as `verbatim` or `verbatim_but_for_form`, with every change forgiven and listed; an altered
quotation as neither. "found" is the share whose passage overlaps the sentence it was made from by more than half.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from dataclasses import dataclass, field

from samecases import ALTERED, HARMLESS, LANGUAGES, Case, cases, sources

from refcheck.match import Prepared, locate, prepare
from refcheck.model import Alignment, QuoteVerdict

FORM = {QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM}


@dataclass
class Tally:
    """Counts of one language; `wrong` names what was judged wrongly, `unlisted` the harmless changes that no difference names."""

    harmless: int = 0
    altered: int = 0
    found: int = 0
    wrong: list[tuple[Case, Alignment]] = field(default_factory=list)
    unlisted: list[tuple[Case, Alignment]] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def total(self) -> int:
        return self.harmless + self.altered

    @property
    def separated(self) -> float:
        return 1 - len(self.wrong) / max(self.total, 1)


def tally(code: str, each: int) -> Tally:
    """Judge `each` harmless and as many altered cases of a language."""
    texts, _ = sources(code)
    lang = code.split("-")[0]
    prepared = [prepare(t, lang) for t in texts]
    out = Tally()
    for case in cases(code, HARMLESS, each):
        found = _judge(case, prepared, lang, out)
        out.harmless += 1
        if found.verdict not in FORM:
            out.wrong.append((case, found))
        elif case.kind not in ("plain", "line_break") and not any(d.forgiven for d in found.differences):
            out.unlisted.append((case, found))
    for case in cases(code, ALTERED, each):
        found = _judge(case, prepared, lang, out)
        out.altered += 1
        if found.verdict in FORM:
            out.wrong.append((case, found))
    return out


def _judge(case: Case, prepared: list[Prepared], lang: str, out: Tally) -> Alignment:
    started = time.process_time()
    found = locate(case.quote, prepared[case.page], lang)
    out.seconds += time.process_time() - started
    if found.start is not None and found.end is not None:
        shared = min(found.end, case.end) - max(found.start, case.start)
        out.found += shared > (case.end - case.start) / 2
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--cases", type=int, default=2200, help="cases per language, half of them harmless")
    options.add_argument("--show", action="store_true", help="print what was judged wrongly")
    options.add_argument("languages", nargs="*")
    chosen = options.parse_args()
    for code in chosen.languages or LANGUAGES:
        result = tally(code, chosen.cases // 2)
        kinds = Counter(c.kind for c, _ in result.wrong)
        print(
            f"{code:8} {result.harmless} harmless {result.altered} altered  separated {result.separated:.4f}  "
            f"found {result.found / result.total:.4f}  unlisted {len(result.unlisted)}  {1000 * result.seconds / result.total:.2f} ms each"
            f"  wrong {dict(kinds)}",
            flush=True,
        )
        for case, found in (*result.wrong, *result.unlisted) if chosen.show else ():
            print(
                "   ",
                case.kind,
                found.verdict.value,
                repr(case.quote),
                "|",
                repr(found.passage),
                [(d.kind, d.quoted) for d in found.differences],
            )


if __name__ == "__main__":
    main()
