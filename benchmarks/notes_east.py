"""Notes in the Chinese traditions and references as East Asian and Cyrillic journals print them, of our own making: fields and whole notes.

Run: python benchmarks/notes_east.py [--half tune|report|all] [--show FILE-PART]

120 notes in the style of 历史研究, 80 in the form of GB/T 7714-2015, 100 references of journals in many house styles and 100 in the
forms of ГОСТ Р 7.0.5-2008 and 7.0.100-2018, written and frozen before the program first read them, halved by a hash of the note. 120 more in the printed forms of houses (Chinese notes, foreign
works in them, lists of Korean, Japanese and Russian journals) were frozen in the same way and then tuned on as a whole: there the first run is the fair
figure. So it is with 245 references in the manner of journals of history and politics (annals) and 94 of old and foreign lists (old); 122 and 53 more (later)
were frozen after the tuning on those and before their own first run: they show what the tuning gave on what it had not seen. 200 notes in the styles of 历史研究 and of what its
style sheet prints of films, statutes and data sets (lishi_later) and 60 references as Korean journals print them (strings_later) were frozen before their first
run and then tuned on as a whole. Seven rounds of references (refs, refs_second
to refs_seventh: 150, 85, 55, 44, 36, 120 and 140) and three of notes (lishi_third to lishi_fifth: 105, 35 and 60) were each frozen before their first run and halved: failures
were read, and repaired by class, in the tuned half only, so that the other half and each later round's first run are the fair figures. refs_more are 125 references
of the classes that the first round showed, written before the repair and tuned on as a whole. Each is read alone and without being told its language; all values are compared strictly, titles too, and a value that the note does not
show counts against the reading.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "parse"), str(ROOT / "benchmarks")]

from notes_own import FIELDS, ROLES, people_equal
from notes_scoring import TYPES, Score, finish, fold, half_of, real_pages
from own_cases import own_notes

from refcheck.model import Reference
from refcheck.parse import parse_note

FILES = (
    "lishi",
    "gbt",
    "strings",
    "gost",
    "house",
    "annals",
    "old",
    "annals_later",
    "old_later",
    "lishi_later",
    "strings_later",
    "refs",
    "lishi_third",
    "refs_more",
    "refs_second",
    "refs_third",
    "refs_fourth",
    "lishi_fourth",
    "refs_fifth",
    "refs_sixth",
    "lishi_fifth",
    "refs_seventh",
)


def east(name: str, half: str, show: bool = False) -> Score:  # noqa: FBT001, FBT002 - a switch straight from the command line
    """One file's half: the longest work read out of each note against its gold; where a note has several, each in its order."""
    score = Score(f"own east {name}")
    for note in own_notes(f"own_east_{name}"):
        if half in ("all", half_of(note.raw)):
            works = parse_note(note.raw).references
            if len(note.works) == 1:
                wrong = _work(score, note.works[0], max(works, key=lambda r: r.end - r.start, default=None))
            else:
                wrong = [] if len(works) == len(note.works) else [f"works {len(note.works)} got {[r.raw for r in works]}"]
                for at, gold in enumerate(note.works):
                    wrong += _work(score, gold, works[at] if at < len(works) else None)
            finish(score, wrong, note.raw, show)
    return score


def _work(score: Score, gold: dict[str, tuple[str, ...] | None], got: Reference | None) -> list[str]:
    wrong: list[str] = []

    def ask(field: str, wanted: tuple[str, ...], value: object, equal: bool) -> None:  # noqa: FBT001 - as above
        if wanted or value:
            right = bool(wanted and value and equal)
            score.add(field, bool(wanted), bool(value), right)
            if not right:
                wrong.append(f"{field}: {' | '.join(wanted) or None!r} got {value!r}")

    for field, attribute in FIELDS.items():
        wanted = gold.get(field, ())
        if wanted is not None:
            value = getattr(got, attribute) if got else None
            value = value or (got.number if got and field == "number" else None)
            ask(field, wanted, value, any(_equal(field, one, value) for one in wanted))
    if got and gold.get("editors") and "authors" not in gold and not got.editor:
        # The editor is the author of a work that has no other (../shared/data/README.md).
        got = replace(got, author=(), editor=got.author)
    for role, attribute in ROLES.items():
        wanted = gold.get(role, ())
        if wanted is not None:
            people = getattr(got, attribute) if got else ()
            ask(role, wanted, people, any(people_equal(one, people) for one in wanted))
    kind = TYPES.get(got.type, "other") if got else None
    ask("type", gold["type"] or (), kind, kind in (gold["type"] or ()))
    return wrong


def _equal(field: str, wanted: str, got: str | None) -> bool:
    if not got:
        return False
    if field == "url":
        return wanted == got
    if field == "date":  # as with the rendered styles: a day may be given by its year
        return got.startswith(wanted) or wanted.startswith(got)
    return fold(wanted) == fold(real_pages(got) if field == "pages" else got)


def figures(half: str = "report") -> dict[str, float]:
    """The figures by name, as `tests/parse/floors.json` keeps them."""
    scores = [east(name, half) for name in FILES]
    named = {f"{s.name}: F1": s.f1 for s in scores} | {f"{s.name}: whole": s.whole / s.count for s in scores}
    return {name: round(value, 4) for name, value in named.items()}


def main() -> None:
    """Print one line for each file."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--half", choices=("tune", "report", "all"), default="report")
    options.add_argument("--show", default="", help="print the misses of the files whose name holds this")
    chosen = options.parse_args()
    for name in FILES:
        print(east(name, chosen.half, bool(chosen.show) and chosen.show in name).row())


if __name__ == "__main__":
    main()
