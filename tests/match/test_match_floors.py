"""No change makes the figures of quotations worse than they were, on the data that they were measured on."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from quotation_floors import FLOORS, digest, fallen, measured


@pytest.mark.slow
@pytest.mark.shared
def test_no_figure_has_fallen(shared):
    kept = json.loads(FLOORS.read_text(encoding="utf-8"))
    assert digest() == kept["data"], "the parallel texts are not those of the floors: measure anew (benchmarks/quotation_floors.py --write)"
    assert fallen(measured(), kept["floors"]) == []
