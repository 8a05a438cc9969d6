"""The figures of notes and passages against their floors: `python benchmarks/floors.py` compares, `--write` raises floors to today's figures.

`tests/parse/floors.json` holds the floors, the digest of the data that they were measured on, and what the first run of
the self-written notes and passages gave. A floor is only ever raised; lower one by hand, and say why in the commit.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ROOT / "tests" / "parse" / "floors.json"
sys.path.insert(0, str(ROOT / "benchmarks"))

import notes
import notes_east
import notes_own


def digest() -> str:
    """One SHA-256 over all the data that the figures rest on, names included."""
    whole = hashlib.sha256()
    paths = [*sorted(notes.NOTES.glob("*.json*")), notes.SHARED / "papers" / "en-chicago" / "gold.json"]
    paths += [
        ROOT / "tests" / "parse" / "cases" / f"own_{what}.txt"
        for what in (
            "notes",
            "notes_second",
            "notes_third",
            "notes_fourth",
            "notes_fifth",
            "notes_sixth",
            "notes_seventh",
            "notes_eighth",
            "passages",
            *(f"east_{name}" for name in notes_east.FILES),
        )
    ]
    for path in paths:
        whole.update(f"{path.name}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def measured() -> dict[str, float]:
    """All figures that have a floor, on the half that nothing was tuned on where the data have halves."""
    return {**notes.figures("report"), **notes_own.figures(), **notes_east.figures("report")}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--write", action="store_true", help="raise floors to today's figures and take the data's digest")
    kept = json.loads(FLOORS.read_text(encoding="utf-8"))
    today, fallen = measured(), 0
    for name, value in today.items():
        floor, first = kept["floors"].get(name, 0.0), kept["first_run"].get(name)
        fallen += value < floor
        told = f"{name:50s} {value:.4f}  floor {floor:.4f}" + (f"  first run {first:.4f}" if first is not None else "")
        print(told + ("  FALLEN" if value < floor else ""))
    if options.parse_args().write:
        kept["floors"] = {name: max(value, kept["floors"].get(name, 0.0)) for name, value in today.items()}
        kept["data"] = digest()
        FLOORS.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
