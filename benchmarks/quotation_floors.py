"""Figures of quotations against their floors: `python benchmarks/quotation_floors.py` compares, `--write` sets the floors anew.

`tests/match/floors.json` holds the floors and the digest of the data that they were measured on: the reporting half of the
parallel texts for five pairs of languages, and generated quotations within each language. `--write` leaves a little room
(ROOM) below today's figures; what must not rise (alarm, missed twins) has a ceiling instead.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from matchdata import FILES, shared
from quotations import measure
from quotations_same import tally
from samecases import LANGUAGES

FLOORS = Path(__file__).resolve().parents[1] / "tests" / "match" / "floors.json"
PAIRS = (("ja", "zh"), ("ja", "ru"), ("en", "ru"), ("ko", "ja"), ("en", "ko"))
ROOM = 0.03
CASES = 150  # harmless and as many altered, per language


def digest() -> str:
    """One SHA-256 over the data, names included."""
    whole = hashlib.sha256()
    for path in [shared() / "data" / "parallel" / f"{name}.txt" for name in (*sorted(FILES.values()), "documents")]:
        whole.update(f"{path.name}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def measured() -> dict[str, float]:
    """Today's figures by name."""
    with ProcessPoolExecutor(2) as pool:
        return {name: value for part in (*pool.map(_across, PAIRS), *pool.map(_within, LANGUAGES)) for name, value in part.items()}


def _across(pair: tuple[str, str]) -> dict[str, float]:
    return {f"{'-'.join(pair)} {name}": value for name, value in measure(*pair, tuning=False).figures().items()}


def _within(code: str) -> dict[str, float]:
    result = tally(code, CASES)
    return {f"{code} separated": result.separated, f"{code} found": result.found / result.total}


def is_ceiling(name: str) -> bool:
    """Whether a figure is the better, the smaller it is."""
    return " alarm" in name or " missed_" in name


def fallen(today: dict[str, float], floors: dict[str, float]) -> list[str]:
    """What is worse than its floor."""
    worse = [n for n, limit in floors.items() if (today[n] > limit if is_ceiling(n) else today[n] < limit)]
    return [f"{n}: {today[n]:.4f}, limit {floors[n]:.4f}" for n in worse]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--write", action="store_true", help="set the floors by today's figures and take the data's digest")
    chosen = options.parse_args()
    today = measured()
    if chosen.write:
        room = {n: ROOM if " separated" not in n and " found" not in n else 0.0 for n in today}
        floors = {n: round(v + room[n] if is_ceiling(n) else v - room[n], 4) for n, v in today.items()}
        FLOORS.write_text(json.dumps({"data": digest(), "floors": floors}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    kept = json.loads(FLOORS.read_text(encoding="utf-8"))
    for name, value in today.items():
        print(f"{name:28} {value:.4f}  {'ceiling' if is_ceiling(name) else 'floor'} {kept['floors'].get(name, 0.0):.4f}")
    worse = fallen(today, kept["floors"])
    print("\n".join(["", *worse]) if worse else "\nnone has fallen")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
