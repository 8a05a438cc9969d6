"""The notes and passages of our own making: fields, number of works, pointers back, marks, statements, mentions.

Run: python benchmarks/notes_own.py [--show]

80 notes in seven languages (German, French, Korean, archival records, second-hand sources, several works, access dates) and 20
passages, written and frozen before the program first read them; 31, 26, 22, 46, 39, 62 and 29 more notes, each round written after the program had
been tuned on those before and frozen before its own first run: their first figures are the fairer ones. Self-written figures
show what breaks, not how often it breaks in the world. `first_run` in `tests/parse/floors.json` keeps what the first runs gave.
"""

# ruff: noqa: FBT001, FBT002 - a measuring script
from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "parse"), str(ROOT / "benchmarks")]

from notes_scoring import TYPES, Score, fold, real_pages, similar
from own_cases import MIXED, OwnNote, OwnPassage, own_notes, own_passages
from quotation_cases import same_words

from refcheck.model import Document, Name, Note, Reference, Source
from refcheck.parse import parse
from refcheck.read import read_bytes

FIELDS = {"title": "title", "container": "container_title", "publisher": "publisher", "place": "publisher_place", "volume": "volume",
          "number": "issue", "date": "issued", "pages": "page", "url": "URL", "accessed": "accessed", "lang": "language"}  # fmt: skip
ROLES = {"authors": "author", "editors": "editor", "translators": "translator"}


class Tally:
    """Found, wanted and given, for an F1."""

    def __init__(self) -> None:
        self.hit = self.wanted = self.given = 0

    @property
    def f1(self) -> float:
        return 2 * self.hit / (self.wanted + self.given) if self.wanted + self.given else 1.0

    def __str__(self) -> str:
        return f"F1 {self.f1:.3f} ({self.hit} of {self.wanted}, {self.given} given)"


def notes(show: bool = False, name: str = "own_notes") -> dict[str, object]:
    """Score, number of works right, pointers back, over all papers of the file."""
    score, works, several, pointers, by_language = Score(name), [0, 0], [0, 0], Tally(), {}
    for _, group in groupby(own_notes(name), key=lambda n: n.paper):
        paper_notes = list(group)
        paper = parse(_document(paper_notes), language=paper_notes[0].language)
        ids: dict[int, str] = {}
        for note in paper_notes:
            cited = [(i, c.reference) for i, c in enumerate(paper.citations) if c.note == note.label]
            for order, (index, _) in enumerate(cited, 1):
                ids[index] = f"{note.label}.{order}"
            equal = len(cited) == len(note.works)
            works[0], works[1] = works[0] + equal, works[1] + 1
            if len(note.works) > 1:
                several[0], several[1] = several[0] + equal, several[1] + 1
            wrong = [] if equal else [f"works {len(note.works)} got {[r.raw for _, r in cited]}"]
            own = by_language.setdefault(note.language, Score(f"  {note.language}"))
            for order in range(max(len(cited), len(note.works))):
                gold = note.works[order] if order < len(note.works) else {}
                wrong += _work(score, own, gold, cited[order][1] if order < len(cited) else None)
            wrong += _pointers(pointers, note, [b for b in paper.backrefs if b.note == note.label], ids)
            for one in (score, own):
                one.count += 1
                one.whole += not wrong
            if wrong and show:
                print(f"- [{note.paper} {note.label}]", note.raw.replace("\n", "⏎"))
                for line in wrong:
                    print("     ", line)
    return {"score": score, "works": works, "several": several, "pointers": pointers, "languages": by_language}


def _document(paper: list[OwnNote]) -> Document:
    text, made = "", []
    for note in paper:
        made.append(Note(note.label, int(note.label), note.raw, len(text), len(text) + len(note.raw)))
        text += note.raw + "\n\n"
    return Document(text, Source("own", "text/plain", ""), paper[0].language, notes=tuple(made))


def _work(score: Score, own: Score, gold: dict, reference: Reference | None) -> list[str]:
    wrong = []

    def ask(field: str, wanted: tuple[str, ...], got: object, equal: bool) -> None:
        if wanted or got:
            for one in (score, own):
                one.add(field, bool(wanted), bool(got), equal and bool(wanted) and bool(got))
            if not (equal and wanted and got):
                wrong.append(f"{field}: {' | '.join(wanted) or None!r} got {got!r}")

    for field, attribute in FIELDS.items():
        if gold.get(field, ()) is None:
            continue
        accepted = gold.get(field) or ()
        got = getattr(reference, attribute) if reference else None
        if field == "number" and not got and reference:
            got = reference.number
        ask(field, accepted, got, any(_equal(field, a, got) for a in accepted))
    for field, attribute in ROLES.items():
        if gold.get(field, ()) is None:
            continue
        accepted = gold.get(field) or ()
        got_names = getattr(reference, attribute) if reference else ()
        ask(field, accepted, got_names, any(people_equal(a, got_names) for a in accepted))
    if gold:
        kind = TYPES.get(reference.type, "other") if reference else None
        ask("type", gold["type"], kind, kind in gold["type"])
    return wrong


def _equal(field: str, wanted: str, got: str | None) -> bool:
    if not got:
        return False
    if field == "url":
        return wanted == got
    if field == "pages":
        return wanted.replace(" ", "") == real_pages(unicodedata.normalize("NFKC", got))
    if field == "title":
        return similar(wanted, got)
    return fold(wanted) == fold(got)


def people_equal(wanted: str, got: tuple[Name, ...]) -> bool:
    """Whether these are the persons of the gold, in its order."""
    names = wanted.split(" / ")
    return len(names) == len(got) and all(_is(n, p) for n, p in zip(names, got, strict=True))


def _is(wanted: str, person: Name) -> bool:
    family, given = person.family or "", _plain(person.given or "")
    forms = (family, person.literal or "", f"{family}{given}", f"{family} {given}", f"{given} {family}")
    return fold(_plain(wanted)) in {fold(_plain(form)) for form in forms if form}


def _plain(name: str) -> str:
    """Without the comma of an inverted name and without Jr."""
    return re.sub(r",?\s+[JS]r\.?$|,", "", name)


def _pointers(tally: Tally, note: OwnNote, made: list, ids: dict[int, str]) -> list[str]:
    tally.wanted += len(note.backrefs)
    tally.given += len(made)
    left, wrong = list(made), []
    for text, target in note.backrefs:
        hit = next((b for b in left if similar(text, b.text) or fold(text) in fold(b.text) or fold(b.text) in fold(text)), None)
        got = ids.get(hit.points_to) if hit and hit.points_to is not None else None
        right = got is not None and (got == target or (target.endswith(".*") and got.split(".")[0] == target.split(".")[0]))
        tally.hit += right
        if hit:
            left.remove(hit)
        if not right:
            wrong.append(f"pointer {text!r} -> {target} got {hit and (hit.kind.value, hit.text)} -> {got}")
    return wrong + [f"pointer not asked: {b.text!r} -> {ids.get(b.points_to)}" for b in left]


def passages(show: bool = False, name: str = "own_passages") -> dict[str, Tally]:
    """Marks tied to their notes, statements found and tied, mentions tied to their entries."""
    tallies = {"marks": Tally(), "statements found": Tally(), "statements tied": Tally(), "speakers": Tally(), "mentions": Tally()}
    for case in own_passages(name):
        document = read_bytes(case.text.encode(), f"{case.name}.txt")
        wrong = _marks(tallies, case, document) + _statements(tallies, case, document)
        if wrong and show:
            print(f"- {case.name}")
            for line in wrong:
                print("     ", line)
    return tallies


def _marks(tallies: dict[str, Tally], case: OwnPassage, document: Document) -> list[str]:
    wrong = []
    noted = [m for m in document.marks if m.note is None or not document.notes[m.note].entry]
    wanted = {(at, _digits(label)) for at, label in case.marks}
    given = {(m.start, document.notes[m.note].key if m.note is not None else None) for m in noted}
    _add(tallies["marks"], wanted, given)
    if wanted != given:
        wrong.append(f"marks missing {sorted(wanted - given, key=str)}, extra {sorted(given - wanted, key=str)}")
    asked = {(start, end, at) for start, end, at in case.mentions}
    made = [(m.start, m.end, document.notes[m.note].start) for m in document.marks if m.note is not None and document.notes[m.note].entry]
    tally = tallies["mentions"]
    tally.wanted, tally.given = tally.wanted + len(asked), tally.given + len(made)
    for start, end, at in sorted(asked):
        hit = next((m for m in made if m[0] < end and start < m[1] and m[2] == at), None)
        tally.hit += hit is not None
        if hit:
            made.remove(hit)
        else:
            wrong.append(f"mention {case.text[start:end]!r} not tied")
    return wrong + [f"mention {case.text[a:b]!r} tied to {case.text[at : at + 30]!r}" for a, b, at in made]


def _digits(label: str) -> str:
    plain = fold(label)
    return str(int(plain)) if plain.isdigit() else plain


def _add(tally: Tally, wanted: set, given: set) -> None:
    tally.hit += len(wanted & given)
    tally.wanted += len(wanted)
    tally.given += len(given)


def _statements(tallies: dict[str, Tally], case: OwnPassage, document: Document) -> list[str]:
    quotations = list(parse(document, language=case.language).quotations)
    wrong = []
    found, tied, spoken = tallies["statements found"], tallies["statements tied"], tallies["speakers"]
    found.given += len(quotations)
    for want in case.expected:
        found.wanted += 1
        hit = next((q for q in quotations if same_words(q.text, want.text) and want.kind in ("any", q.kind.value)), None)
        if hit is None:
            wrong.append(f"missed {want.kind} {want.text}")
            continue
        quotations.remove(hit)
        found.hit += 1
        tied.wanted, tied.given, tied.hit = tied.wanted + 1, tied.given + 1, tied.hit + (hit.note == want.note or want.note is None)
        if want.note is not None and hit.note != want.note:
            wrong.append(f"note {hit.note} for {want.note}: {want.text}")
        if want.speaker:
            spoken.wanted, spoken.given, spoken.hit = spoken.wanted + 1, spoken.given + 1, spoken.hit + (hit.speaker == want.speaker)
            if hit.speaker != want.speaker:
                wrong.append(f"speaker {hit.speaker!r} for {want.speaker!r}: {want.text}")
    return wrong + [f"extra {q.kind.value} {q.note} {q.speaker} | {q.text}" for q in quotations]


def figures() -> dict[str, float]:
    """The figures by name, as `tests/parse/floors.json` keeps them."""
    out = notes()
    score = out["score"]
    named = {
        "own notes: fields F1": score.f1,
        "own notes: whole": score.whole / score.count,
        "own notes: access dates F1": score.field_f1("accessed"),
        "own notes: URL F1": score.field_f1("url"),
        "own notes: number of works": out["works"][0] / out["works"][1],
        "own notes: number of works, two or more": out["several"][0] / out["several"][1],
        "own notes: back-references F1": out["pointers"].f1,
    }
    for round_ in ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"):
        later = notes(name=f"own_notes_{round_}")
        named |= {
            f"{round_} own notes: fields F1": later["score"].f1,
            f"{round_} own notes: whole": later["score"].whole / later["score"].count,
            f"{round_} own notes: number of works": later["works"][0] / later["works"][1],
            f"{round_} own notes: back-references F1": later["pointers"].f1,
        }
    named |= {f"own notes: fields F1 {code}": one.f1 for code, one in out["languages"].items()}
    named |= {f"own passages: {what} F1": tally.f1 for what, tally in passages().items()}
    return {name: round(value, 4) for name, value in named.items()}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--show", action="store_true", help="print every miss")
    show = options.parse_args().show
    for name in MIXED:
        out = notes(show, name)
        print(out["score"].row())
        for one in out["languages"].values():
            print(one.row())
        print(f"  works per note {out['works'][0]}/{out['works'][1]}, with two or more {out['several'][0]}/{out['several'][1]}")
        print(f"  back-references found and resolved {out['pointers']}")
    for what, tally in passages(show).items():
        print(f"  {what} {tally}")


if __name__ == "__main__":
    sys.exit(main())
