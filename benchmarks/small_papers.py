"""Small papers held against small pages: `python benchmarks/small_papers.py [-v] [KIND…]`; the cases stand in `tests/against/*.txt`.

Of each kind and half: faults that the right rule reports (and no finding besides), innocent papers of which something is said. `-v` names the
misses of the first, third and fifth half; those of the others are only counted.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
from against.smallpapers import HALVES, KINDS, Against, cases, report, said
from refcheck.model import Finding


def main() -> None:
    chosen = tuple(a for a in sys.argv[1:] if not a.startswith("-")) or KINDS
    table: defaultdict[tuple[str, str], list[tuple[Against, list[Finding]]]] = defaultdict(list)
    for case in cases(chosen):
        found = said(report(case))
        table[case.kind, case.half].append((case, found))
        right = any(f.rule == case.wanted for f in found) if case.wanted else not found
        if "-v" in sys.argv and case.half in HALVES[::2] and not right:
            print(f"{case.name} {case.wanted or 'quiet'}: {case.what}: {[(f.rule, f.message) for f in found]}")
    print(f"{'':18}{'faults':>7}{'noticed':>9}{'and besides':>13}{'innocent':>10}{'accused':>9}")
    for half in HALVES:
        for kind in chosen:
            print(f"{half:8}{kind:10}" + _counts(table[kind, half]))
        print(f"{half:8}{'all':10}" + _counts([row for kind in chosen for row in table[kind, half]]))


def _counts(rows: list[tuple[Against, list[Finding]]]) -> str:
    faults = [(c, f) for c, f in rows if c.wanted]
    innocent = [f for c, f in rows if not c.wanted]
    noticed = sum(any(x.rule == c.wanted for x in f) for c, f in faults)
    besides = sum(any(x.rule != c.wanted for x in f) for c, f in faults)
    return f"{len(faults):7}{noticed:9}{besides:13}{len(innocent):10}{sum(map(bool, innocent)):9}"


if __name__ == "__main__":
    main()
