"""Generated quotations of self-made German and French sentences: form is forgiven and listed, alterations are seen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from quotations_same import tally


@pytest.mark.parametrize("code", ["de", "fr"])
def test_form_and_alteration_are_told_apart(code):
    result = tally(code, 60)
    assert result.total >= 90
    assert [(c.kind, c.quote, f.verdict) for c, f in result.wrong] == []
    assert [(c.kind, c.quote) for c, _ in result.unlisted] == []
    assert result.found == result.total
