"""The trap suite of links, counted: `python benchmarks/link_traps.py [-v]`.

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
from traps.linktraps import Connections, all_traps, run_traps


def main() -> None:
    """Run all traps and print the counts."""
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


if __name__ == "__main__":
    main()
