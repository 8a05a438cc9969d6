"""The trap suite of links, counted: `python benchmarks/link_traps.py [-v] [--field]`.

`--field` counts the pages after those met in the field (tests/traps/cases/field.json) in the same way, by half: rules were repaired on
"fit", and "report" has been looked into since, so it is marked as seen; "fit" also holds the innocent pages of two later rounds. "fit 2"
and "report 2" are the halves of a second set (field2.json), "fit 3" and "report 3" those of a third, "fit 4" and "report 4" of a fourth, all written without sight of the
program; "report 2", "report 3" and "report 4" are only counted. "own" to "own 4" were written before the rules that they were first run against (the drafts of "own 4" between them);
"own 5" after them: at its first count 0 of 60 traps passed, and of 60 sources 2 were called dead and 9 flagged; seen since.

The whole program (fetch, page, verdict, archive) over a raw-socket server; see tests/traps/linktraps.py. Connections are counted by the
interpreter's own audit events: every address that the process connects to while the run lasts and that no trap is served from is one
to a forbidden address.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
from traps.fieldtraps import HALVES, field_traps, innocent
from traps.linktraps import Connections, Result, all_traps, run_traps

SEEN = ("fit", "report", "fit 2", "fit 3", "fit 4", "own", "own 2", "own 3", "own 4", "own 5")  # halves that rules were repaired on


def field() -> None:
    """Run the pages of the field and print the counts by half."""
    with tempfile.TemporaryDirectory() as folder:
        outcome = run_traps(Path(folder), field_traps(), Connections())
    print(f"{'':15}{'traps':>7}{'silent':>8}{'blocked called dead':>21}{'innocent':>10}{'called dead':>13}{'flagged':>9}{'hangs':>7}")
    for half in HALVES:
        of_half = [r for r in outcome.results if r.trap.half == half]
        print(
            f"{half + (' (seen)' if half in SEEN else ''):15}"
            + _counts([r for r in of_half if not innocent(r.trap)], [r for r in of_half if innocent(r.trap)])
        )
    if "-v" in sys.argv:
        for r in outcome.results:
            if not r.right and r.trap.half in SEEN:
                print(f"  {r.trap.lang:3}{r.trap.group:12}{r.trap.name}: {r.link.status} ({r.link.reason})")


def _counts(traps: list[Result], pages: list[Result]) -> str:
    silent, dead = sum(r.silent for r in traps), sum(r.blocked_called_dead for r in traps)
    called, flagged = sum(r.alive_called_dead for r in pages), sum(not r.right for r in pages)
    return f"{len(traps):7}{silent:8}{dead:21}{len(pages):10}{called:13}{flagged:9}{sum(r.hung for r in (*traps, *pages)):7}"


def main() -> None:
    """Run all traps and print the counts."""
    if "--field" in sys.argv:
        return field()
    traps = all_traps()
    with tempfile.TemporaryDirectory() as folder:
        outcome = run_traps(Path(folder), traps, Connections())
    results = outcome.results
    kinds = ", ".join(f"{n} {kind}" for kind, n in Counter(t.kind for t in traps).most_common())
    languages = ", ".join(f"{lang} {n}" for lang, n in sorted(Counter(t.lang for t in traps if t.lang).items()))
    print(f"traps                                {len(traps)} ({kinds}; by language: {languages})")
    print(f"right                                {sum(r.right for r in results)}")
    print(f"silent passes                        {sum(r.silent for r in results)}")
    print(f"alive called dead                    {sum(r.alive_called_dead for r in results)}")
    print(f"blocked called dead                  {sum(r.blocked_called_dead for r in results)}")
    print(f"hangs                                {sum(r.hung for r in results)}")
    print(f"connections to a forbidden address   {len(outcome.forbidden)}")
    print(f"seconds for all, longest for one     {outcome.seconds:.1f}, {max(r.link.elapsed_s for r in results):.1f}")
    for r in results:
        if not r.right or "-v" in sys.argv:
            print(f"  {r.trap.lang:3}{r.trap.kind:10}{r.trap.name}: {r.link.status} ({r.link.reason})")
    return None


if __name__ == "__main__":
    main()
