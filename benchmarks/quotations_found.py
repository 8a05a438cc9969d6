"""How many statements are found, tied and given to their speaker: `python benchmarks/quotations_found.py`.

`--cases` reads the tests' case files alone; `--misses` says what failed in the two thirds of the seventh part that rules were made on.

Reads the papers with gold of the development data (REFCHECK_SHARED, else ../shared) and of the tests, and the tests' case files.
Recall is over the statements of the gold, "tied" over those found; a not-quotation counts as wrong when it is found at all.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "parse"))

from quotation_cases import CaseOfQuotations, Score, bare, cases, score

from refcheck.model import Quotation
from refcheck.parse import parse
from refcheck.parse.quotations import find_quotations
from refcheck.read import read

SHARED = Path(os.environ.get("REFCHECK_SHARED", ROOT.parent / "shared"))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--cases", action="store_true", help="the case files alone")
    options.add_argument("--misses", action="store_true", help="what failed in the two thirds of the seventh part")
    chosen = options.parse_args()
    if not chosen.cases:
        papers()
    own_cases()
    halves(misses=chosen.misses)


def papers() -> None:
    japanese = json.loads((SHARED / "paper" / "sources.json").read_text(encoding="utf-8"))
    wanted = [{**s, "text": s["quote_ja"], "speaker": None} for s in japanese["statements"]]
    paper("paper.txt", SHARED / "paper" / "paper.txt", wanted, japanese["not_quotations"])
    folders = sorted([*(SHARED / "papers").iterdir(), *(ROOT / "tests" / "papers").iterdir()])
    for folder in folders:
        if (folder / "gold.json").exists():
            gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
            for path in sorted(folder.glob("paper.*")):
                paper(f"{folder.name}/{path.suffix[1:]}", path, gold["quotations"], [n["text"] for n in gold["not_quotations"]])


def paper(name: str, path: Path, wanted: list[dict], none: list[str]) -> None:
    try:
        quotations = parse(read(path)).quotations
    except Exception as error:  # noqa: BLE001 - a reader that is not there is a line of the table
        print(f"{name:20} not read: {error}")
        return
    found = [(w, q) for w in wanted if (q := _match(w, quotations)) is not None]
    tied = sum(q.note == str(w["note"]) for w, q in found)
    spoken = [(w, q) for w, q in found if w.get("speaker")]
    speakers = sum(w["speaker"] == q.speaker for w, q in spoken)
    wrong = [q.text for q in quotations if bare(q.text) in {bare(n) for n in none}]
    hits = {id(q) for _, q in found}
    extra = [q for q in quotations if id(q) not in hits and q.text not in wrong]
    print(
        f"{name:20} found {len(found)}/{len(wanted)}  tied {tied}/{len(found)}  speaker {speakers}/{len(spoken)}"
        f"  not-quotations found {len(wrong)}/{len(none)}  others {len(extra)}"
    )
    for w in wanted:
        if all(w is not f for f, _ in found):
            print("    missed:", w["text"][:80])
    for w, q in found:
        if q.note != str(w["note"]) or (w.get("speaker") and q.speaker != w["speaker"]):
            print(f"    note {q.note} ({w['note']}), speaker {q.speaker} ({w.get('speaker')}): {q.text[:60]}")
    for q in extra:
        print(f"    other: {q.kind.value} {q.note} {q.speaker}: {q.text[:70]}")


def _match(wanted: dict, quotations: tuple[Quotation, ...]) -> Quotation | None:
    text = bare(re.sub(r"\s", "", wanted["text"]))
    same = [q for q in quotations if bare(q.text) == text and q.kind.value == wanted["kind"]]
    return next((q for q in same if q.note == str(wanted["note"])), same[0] if same else None)


def own_cases() -> None:
    for path in sorted((ROOT / "tests" / "parse" / "cases").glob("quotations_*.md")):
        result = Score()
        for case in cases(path.stem):
            score(case, find_quotations(case.document, case.language, (), ()), result)
        print(f"{path.stem:24} wanted {result.wanted}  P {result.precision:.2f}  R {result.recall:.2f}  speaker {result.speaker_share:.2f}")


def reporting(case: CaseOfQuotations) -> bool:
    """Whether a passage is of the third that is only counted."""
    return hashlib.sha256(case.document.text.encode()).digest()[0] % 3 == 0


def halves(*, misses: bool) -> None:
    """The seventh part, language by language: two thirds that rules were made on, one third that is only counted."""
    for language in ("de", "fr", "ko"):
        results = {"fit": Score(), "report": Score()}
        for case in cases(f"quotations_seventh_{language}"):
            part = results["report" if reporting(case) else "fit"]
            score(case, find_quotations(case.document, case.language, (), ()), part)
        for name, r in results.items():
            print(
                f"seventh {language} {name:7} found {r.found}/{r.wanted}  tied {r.tied}/{r.found}"
                f"  speaker {r.speakers}/{r.spoken}  wrong {r.wrong} of {r.given}"
            )
        for remark in results["fit"].remarks if misses else ():
            print("   ", remark)


if __name__ == "__main__":
    main()
