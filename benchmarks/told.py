"""Statements told in the forms that scholars use, found and invented, by language: `python benchmarks/told.py`.

On the passages of `tests/parse/cases/told_*.txt`; "seen" are those that were worked on, "counted" those of which only totals are read.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "parse"))

from told_cases import SETS, languages, score


def main() -> None:
    for which in SETS:
        print(f"{which} set: language  seen: found, false ones  counted: found, false ones")
        for language in languages():
            seen, counted = score(language, 0, which), score(language, 1, which)
            print(
                f"{language:8} {seen.found:5}/{seen.wanted:3} {seen.false:5}/{seen.silent:3}"
                f" {counted.found:15}/{counted.wanted:3} {counted.false:5}/{counted.silent:3}"
            )


if __name__ == "__main__":
    main()
