"""Hostile answers, one process each: peak memory and time past the deadline: `python benchmarks/hostile_links.py [NAME…]`.

Each answer is served from a raw socket to the whole program (fetch, archive, page, verdict) with its default caps (20 MiB kept) and a deadline
of 5 s for the address. Aims: at most 256 MiB, children included one by one, and at most 2 s past the deadline.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
from traps.hostile import ANSWERS, measured


def main() -> None:
    """Measure all, or those named."""
    wanted = sys.argv[1:]
    print(f"{'':36}{'s':>7}{'MiB':>7}{'child':>7}  verdict")
    worst = [0.0, 0.0]
    for name in ANSWERS:
        if wanted and not any(w in name for w in wanted):
            continue
        took = measured(name)
        worst = [max(worst[0], took.seconds), max(worst[1], took.peak_mib, took.child_mib)]
        print(f"{name:36}{took.seconds:7.1f}{took.peak_mib:7.0f}{took.child_mib:7.0f}  {took.verdict}", flush=True)
    print(f"{'worst':36}{worst[0]:7.1f}{worst[1]:7.0f}")


if __name__ == "__main__":
    main()
