"""Statements of scholars' papers in translation, held against their sources: how many true ones are accused, how many altered ones noticed.

    python benchmarks/renderings.py                  the sources that were looked at (odd numbers), those that only weights were fitted on (even), and the unseen files
    python benchmarks/renderings.py --misses [a d]   the misses of those looked at, of all files or of these

`tests/pairs/*.jsonl` were written by hand by somebody who had not seen the engine, and frozen before their first run: short sources in
seven languages, four renderings each, and two of them each with one thing altered. An altered one counts as noticed where its
verdict or a mark says that something differs, or where it is not found; a true one is accused where the same is said of it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from refcheck.match import locate
from refcheck.match.prepared import Prepared
from refcheck.model import Alignment, MarkState, QuoteVerdict

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "pairs"
DIFFERENT = {QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.PART_UNMATCHED, QuoteVerdict.NO_MATCHING_PASSAGE}
TRUE = "true"
SEEN = ("looked at", "fitted, not looked at", "unseen")
UNSEEN = frozenset("gmnop")  # files of which nobody looked at a source, and on which nothing is fitted


@dataclass(frozen=True)
class Rendering:
    """A rendering in the language `target`; `how` is "true" or what was altered. `seen` is one of SEEN."""

    source: str
    target: str
    page: Prepared
    how: str
    text: str
    passage: str
    seen: str


@dataclass(frozen=True)
class Case:
    """A rendering with what the engine says of it."""

    said: Rendering
    found: Alignment

    @property
    def how(self) -> str:
        return self.said.how

    @property
    def pair(self) -> str:
        return f"{self.said.page.lang}-{self.said.target}"

    @property
    def differs(self) -> bool:
        """Whether the engine says that something differs."""
        return self.found.verdict in DIFFERENT or MarkState.DIFFERS in self.found.marks.values()

    @property
    def undecided(self) -> bool:
        """Whether the engine says that it does not know."""
        return self.found.verdict is QuoteVerdict.CANNOT_JUDGE


def renderings(files: list[str]) -> Iterator[tuple[Rendering, str]]:
    """Every rendering of the files, with the true one that it was made of."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        if files and path.stem not in files:
            continue
        for raw in path.read_text("utf-8").splitlines():
            source = json.loads(raw)
            page = Prepared(source["text"], source["lang"])
            seen = SEEN[2 if path.stem in UNSEEN else 1 - int(source["id"][1:]) % 2]
            for said in source["statements"]:
                for how, text in ((TRUE, said["true"]), *((a["how"], a["text"]) for a in said["altered"])):
                    yield Rendering(source["id"], source["target"], page, how, text, said["passage"], seen), said["true"]


def fitted_on() -> Iterator[tuple[Rendering, str]]:
    """What weights are fitted on: people see the half that was looked at, so the other half tells how far words and rules reach that were not made for it."""
    return (pair for pair in renderings([]) if pair[0].seen != SEEN[2])


def table(rows: list[Case], key: str) -> None:
    """Shares by a key of the case."""
    groups: dict[str, list[Case]] = {}
    for row in rows:
        groups.setdefault(getattr(row, key), []).append(row)
    for name, members in sorted(groups.items()):
        true = [c for c in members if c.how == TRUE]
        altered = [c for c in members if c.how != TRUE]
        parts = [f"{name:18}"]
        if true:
            parts.append(f"true accused {sum(c.differs for c in true):3} undecided {sum(c.undecided for c in true):2} of {len(true):3}")
        if altered:
            parts.append(
                f"altered noticed {sum(c.differs for c in altered):3} undecided {sum(c.undecided for c in altered):2} of {len(altered):3}"
            )
        print("  ".join(parts))


def show(case: Case) -> None:
    """One miss."""
    marks = " ".join(f"{name}={state}" for name, state in case.found.marks.items() if state is not MarkState.AGREES and name != "speaker")
    print(f"== {case.said.source} {case.pair} {case.how} {case.found.verdict} {case.found.score} [{marks}]")
    print("   Q:", case.said.text)
    print("   P:", case.found.passage)
    if case.said.passage not in (case.found.passage or ""):
        print("   G:", case.said.passage)
    for d in case.found.differences:
        print("   D:", d.kind, "|", d.quoted, "|", d.source, "|", d.gloss or "")


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("files", nargs="*", help="letters of the files")
    options.add_argument("--misses", action="store_true", help="print the misses of what was looked at")
    chosen = options.parse_args()
    rows = [Case(said, locate(said.text, said.page, said.target)) for said, _ in renderings(chosen.files)]
    for seen in SEEN:
        part = [c for c in rows if c.said.seen == seen]
        print(f"# {seen}: {len({c.said.source for c in part})} sources")
        table(part, "how")
        table(part, "pair")
        print(Counter(f"{'true' if c.how == TRUE else 'altered'} {c.found.verdict}" for c in part))
    if chosen.misses:
        for case in rows:
            if case.said.seen == SEEN[0] and not case.undecided and case.differs is (case.how == TRUE):
                show(case)


if __name__ == "__main__":
    main()
