"""No value of a reference stands neither in its note nor in a declared inference: over every note that we have, and over damaged ones."""

from __future__ import annotations

import json
import random
import re
import unicodedata

import pytest
from own_cases import MIXED, own_notes, own_passages
from quotation_cases import CASES

from refcheck.model import Name, Reference
from refcheck.parse import parse, parse_note
from refcheck.parse.dates import find_dates
from refcheck.parse.facts import flat
from refcheck.parse.inferences import INFERENCES
from refcheck.read import read_bytes

FIELDS = ("title", "container_title", "volume", "issue", "page", "publisher", "publisher_place", "edition", "genre", "URL", "DOI", "language",
          "note", "issued", "accessed", "collection_title", "number", "event_title", "archive", "via", "author", "editor", "translator")  # fmt: skip


def bare(text: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text)).casefold()


def unfounded(reference: Reference, raw: str) -> list[str]:
    """The fields whose value its origin does not bear out."""
    return [f for f in FIELDS if getattr(reference, f) and not _borne_out(reference, f, raw)]


def _borne_out(reference: Reference, field: str, raw: str) -> bool:
    value, origin = getattr(reference, field), reference.origin.get(field)
    if origin is None:
        return False
    if origin.rule is not None:
        return origin.rule in INFERENCES
    if origin.start is None:
        return False
    span = raw[origin.start : origin.end]
    if field in ("issued", "accessed"):
        forms = [re.sub(r"\s*\n\s*", gap, flat(span)) for gap in ("", " ")]
        return any(found.edtf == value for form in forms for found in find_dates(form))
    if isinstance(value, tuple):
        return all(bare(word) in bare(span) for person in value for word in _words(person))
    return bare(value) == bare(span)


def _words(person: Name) -> list[str]:
    return re.findall(r"\w+", " ".join(p for p in (person.family, person.given, person.literal) if p))


EAST = ("own_east_annals", "own_east_annals_later", "own_east_old", "own_east_old_later")


def own_raws() -> list[str]:
    styles = json.loads((CASES / "styles.json").read_text(encoding="utf-8"))
    return [n.raw for name in (*MIXED, *EAST, "real_notes_cyrillic") for n in own_notes(name)] + [c["raw"] for c in styles]


@pytest.mark.slow
def test_no_value_of_our_own_notes_is_invented():
    found = [(raw[:60], bad) for raw in own_raws() for r in parse_note(raw).references if (bad := unfounded(r, raw))]
    assert found == []


@pytest.mark.slow
def test_no_value_of_a_damaged_note_is_invented():
    dice = random.Random(5)
    for raw in own_raws():
        for _ in range(3):
            at = dice.randrange(len(raw))
            cut = raw[:at] + dice.choice(["", "\n", " ", "）", "[", "「", "»", "1", ";"]) + raw[at + dice.randrange(4) :]
            for reference in parse_note(cut).references:
                assert unfounded(reference, cut) == [], cut


@pytest.mark.slow
def test_no_value_of_a_whole_paper_is_invented():
    for case in own_passages():
        paper = parse(read_bytes(case.text.encode(), f"{case.name}.txt"), language=case.language)
        for citation in paper.citations:
            note = paper.notes[citation.note_index]
            assert unfounded(citation.reference, paper.document.text[note.start : note.end]) == [], case.name


@pytest.mark.shared
@pytest.mark.slow
def test_no_value_of_the_development_data_is_invented(shared):
    folder = shared / "data" / "notes"
    raws = [
        json.loads(line).get("string") or json.loads(line)["raw"]
        for p in sorted(folder.glob("*.jsonl"))
        for line in p.read_text(encoding="utf-8").splitlines()
    ]
    raws += [item["string"] for item in json.loads((folder / "grobid-tagged-cjk-cyrillic.json").read_text(encoding="utf-8"))]
    dice = random.Random(5)
    for raw in raws:
        width = dice.randrange(20, 100)
        wrapped = "\n".join(raw[i : i + width] for i in range(0, len(raw), width))
        for text in (raw, wrapped):
            for reference in parse_note(text).references:
                assert unfounded(reference, text) == [], text
