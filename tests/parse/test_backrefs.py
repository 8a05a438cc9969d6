"""How notes of seven traditions point back: one small paper each, with the note of the work that every pointer means."""

import json

import pytest
from quotation_cases import CASES

from refcheck.model import Document, Note, Source
from refcheck.parse import parse

PAPERS = json.loads((CASES / "backrefs.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", PAPERS)
def test_every_pointer_finds_its_work(language):
    text, notes = "", []
    for number, (raw, _) in enumerate(PAPERS[language], 1):
        notes.append(Note(str(number), number, raw, len(text), len(text) + len(raw)))
        text += raw + "\n\n"
    paper = parse(Document(text, Source("a.txt", "text/plain", ""), language, notes=tuple(notes)), language=language)
    assert [c.note for c in paper.citations] == ["1", "2"]
    for number, (raw, wanted) in enumerate(PAPERS[language], 1):
        found = [b.points_to for b in paper.backrefs if b.note == str(number)]
        assert [paper.citations[i].note if i is not None else None for i in found] == wanted, raw
