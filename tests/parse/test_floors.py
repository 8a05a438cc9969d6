"""No figure of the reading of notes falls unnoticed: each is measured again and held against its floor."""

import importlib.util
import json

import pytest

pytestmark = [pytest.mark.shared, pytest.mark.slow]


@pytest.fixture(scope="module")
def floors(shared, root):
    spec = importlib.util.spec_from_file_location("floors", root / "benchmarks" / "floors.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_figure_stands_at_its_floor_or_above(floors):
    kept = json.loads(floors.FLOORS.read_text(encoding="utf-8"))
    assert floors.digest() == kept["data"], (
        "the data that the floors were measured on have changed: run `python benchmarks/floors.py`, look at the figures, "
        "and take them with --write (a floor that must be lowered is lowered by hand)"
    )
    today = floors.measured()
    assert set(today) == set(kept["floors"])
    fallen = {name: (today[name], floor) for name, floor in kept["floors"].items() if today[name] < floor}
    assert fallen == {}
