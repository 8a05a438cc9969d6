"""refcheck beside refextract on the same notes: four fields that both state, each compared in one way.

    python -m venv /tmp/rx && /tmp/rx/bin/pip install refextract
    python benchmarks/parsers_compared.py --refextract /tmp/rx/bin/python [--half tune|report|all]

refextract (INSPIRE) is the one free parser of references that PyPI has and that needs no model or server: GROBID is a Java service, AnyStyle a
Ruby gem. Rendered styles are one work each; of the real notes those with exactly one work are taken, since refextract splits by line. A
field counts as right when title (folded), year, URL (exact) or the first author's family name (folded, anywhere in the authors) agree;
authors are compared where the gold has one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from notes import NOTES, RENDERED
from notes_scoring import Score, fold, half_of

from refcheck.parse import parse_note

FIELDS = ("title", "year", "URL", "author")
ASK = """
import json, sys
from refextract import extract_references_from_string
def one(text):
    try:
        found = extract_references_from_string(text.replace("\\n", " "), is_only_references=True)
    except Exception:
        found = []
    return max(found, key=lambda r: len(r), default={})
print(json.dumps([one(text) for text in json.load(sys.stdin)]))
"""


@dataclass(frozen=True)
class Asked:
    """A note of one work, and what a parser should find: field → value, "" where the note does not state it."""

    style: str
    text: str
    gold: dict[str, str]


def notes(half: str) -> Iterator[Asked]:
    """The notes of one half (by hash, as in benchmarks/notes.py)."""
    for style in RENDERED:
        for line in (NOTES / f"{style}.jsonl").read_text("utf-8").splitlines():
            item = json.loads(line)
            if half in ("all", half_of(item["gold"]["id"])):
                yield Asked(style, item["string"], _of_csl(item["gold"], item["string"]))
    for line in (NOTES / "real-notes.jsonl").read_text("utf-8").splitlines():
        item = json.loads(line)
        if half in ("all", half_of(item["paper"])) and len(item["works"]) == 1 and not item["backrefs"]:
            yield Asked("real notes of one work", item["raw"], _of_work(item["works"][0]))


def _of_csl(gold: dict, text: str) -> dict[str, str]:
    first = (gold.get("author") or [{}])[0]
    year = str(next(iter((gold.get("issued", {}).get("date-parts") or [[]])[0]), ""))
    found = {"title": gold.get("title", ""), "year": year, "URL": gold.get("URL", "")}
    found["author"] = first.get("family") or first.get("literal") or ""
    stated = {k: v if v and fold(v) in fold(text) else "" for k, v in found.items()}
    if not found["author"]:
        del stated["author"]  # editors, directors and authorities stand where authors do: not compared
    return stated


def _of_work(gold: dict) -> dict[str, str]:
    from refcheck.parse.names import split_names

    people = [n for name in gold.get("authors", [])[:1] for n in split_names(name)[:1]]
    author = (people[0].family or people[0].literal or "") if people else ""
    return {"title": gold.get("title") or "", "year": (gold.get("date") or "")[:4], "URL": gold.get("url") or "", "author": author}


def of_refcheck(text: str) -> dict[str, str]:
    """What refcheck reads: the longest work of the note."""
    works = parse_note(text).references
    if not works:
        return dict.fromkeys(FIELDS, "")
    work = max(works, key=lambda r: r.end - r.start)
    people = " ".join(n.literal or f"{n.family or ''}{n.given or ''}" for n in work.author)
    return {"title": work.title or "", "year": (work.issued or "")[:4], "URL": work.URL or "", "author": people}


def of_refextract(found: dict) -> dict[str, str]:
    """The same fields out of refextract's answer; a title is what it calls one."""
    first = {k: str(v[0]) if isinstance(v, list) and v else "" for k, v in found.items()}
    return {"title": first.get("title", ""), "year": first.get("year", ""), "URL": first.get("url", ""), "author": first.get("author", "")}


def right(field: str, wanted: str, got: str) -> bool:
    """Whether a field agrees."""
    if field == "URL":
        return got.rstrip(".,") == wanted
    if field == "author":
        return bool(wanted) and fold(wanted) in fold(got)
    return fold(got) == fold(wanted)


def main() -> None:
    """Run both and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--refextract", required=True, help="the Python that has refextract")
    parser.add_argument("--half", choices=("tune", "report", "all"), default="report")
    given = parser.parse_args()
    asked = list(notes(given.half))
    texts = json.dumps([a.text for a in asked])
    done = subprocess.run([given.refextract, "-c", ASK], input=texts, capture_output=True, text=True, check=True)
    answers = {"refcheck": [of_refcheck(a.text) for a in asked], "refextract": list(map(of_refextract, json.loads(done.stdout)))}
    print(f"| notes ({given.half} half) | n | program | F1 | {' | '.join(FIELDS)} | stated, not in the note |")
    print("|---|---|---|---|" + "---|" * (len(FIELDS) + 1))
    for style in dict.fromkeys(a.style for a in asked):
        for program, found in answers.items():
            score, invented = Score(program), 0
            mine = [(a.gold, f) for a, f in zip(asked, found, strict=True) if a.style == style]
            for gold, got in mine:
                for field in gold:
                    score.add(field, bool(gold[field]), bool(got[field]), bool(gold[field]) and right(field, gold[field], got[field]))
                    invented += bool(got[field]) and not gold[field]
            cells = " | ".join(f"{score.field_f1(f):.2f}" if score.asked[f] else "–" for f in FIELDS)
            print(f"| {style} | {len(mine)} | {program} | {score.f1:.2f} | {cells} | {invented} |")


if __name__ == "__main__":
    main()
