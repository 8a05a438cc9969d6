"""Notes as Chinese journals of history print them, one for each form that the tuning had not known: every field that the note shows, names too."""

import json
from pathlib import Path

import pytest

from refcheck.model import Name
from refcheck.parse import parse_note

CASES = json.loads((Path(__file__).parent / "cases" / "historians.json").read_text(encoding="utf-8"))
FIELDS = ("title", "container_title", "volume", "issue", "page", "publisher", "publisher_place", "issued", "edition", "number", "archive")


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["raw"][:24])
def test_every_field_that_the_note_shows_is_read(case):
    (work,) = parse_note(case["raw"]).references
    got = {field: getattr(work, field) for field in FIELDS if getattr(work, field)}
    got |= {role: [_printed(n) for n in getattr(work, role)] for role in ("author", "editor", "translator") if getattr(work, role)}
    assert got == case["work"]


def _printed(name: Name) -> str:
    """A name as its language orders it."""
    if not name.family or not name.given:
        return name.literal or ""
    return f"{name.given} {name.family}" if name.family < "⺀" else name.family + name.given
