"""References in the forms that lists have, written down with their values: cases/FILE, a reference and its values to a paragraph."""

from __future__ import annotations

from pathlib import Path

import pytest

NAMES = ("author", "editor", "translator")


def cases(file: str):
    """A parameter set (raw, wanted) for each paragraph of a file but the first."""
    text = (Path(__file__).parent / "cases" / file).read_text(encoding="utf-8")
    for block in text.strip().split("\n\n")[1:]:
        raw, *fields = block.split("\n")
        yield pytest.param(raw, dict(line.split(": ", 1) for line in fields), id=raw[:40])


def said(reference, fields):
    """What a reference has of the fields, names as one line."""
    return {field: value for field in fields if (value := _value(reference, field))}


def _value(reference, field):
    value = getattr(reference, field)
    return " / ".join(n.literal or f"{n.family}, {n.given}" for n in value) if field in NAMES else value
