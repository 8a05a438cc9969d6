"""The statements of the invented papers held against their own pages, by how they were altered: `python benchmarks/by_alteration.py [PAPER ...]`.

Speaker, kind and language are given as the gold has them, so that only the comparison is measured, not the reading of the paper.
"missed" are the statements whose verdict a careful reader does not accept.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from quotations_papers import capture

from refcheck import locate, prepare
from refcheck.lang.guess import language_of_quotation
from refcheck.match import Prepared
from refcheck.page.read import read_page

PAPERS = Path(__file__).resolve().parents[1] / "tests" / "papers"


def asked(folder: Path) -> Iterator[tuple[str, bool]]:
    """(how a statement was altered, whether its verdict is accepted) of each whose page can be read."""
    pages = json.loads((folder / "pages.json").read_text("utf-8"))
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    own = gold.get("lang") or folder.name[:2]
    ready: dict[str, Prepared] = {}
    for row in gold["quotations"]:
        url = row.get("source_url") or ""
        served = pages.get(url)
        if not served or not served.get("file") or served.get("status") != 200 or row["accept"] == ["source_unavailable"]:
            continue
        if not (folder / served["file"]).exists():
            continue
        if url not in ready:
            page = read_page(capture(url, (folder / served["file"]).read_bytes(), tuple(served["headers"].items())))
            ready[url] = prepare(page.text, page.language or row["source_lang"])
        kind = "direct" if row["kind"] == "block" else row["kind"]
        found = locate(row["text"], ready[url], language_of_quotation(row["text"], own), kind=kind, speaker=row.get("speaker"))
        yield how(row), found.verdict.value in row["accept"]


def how(row: dict) -> str:
    """What was altered in a statement, or "true" with its kind."""
    if row.get("case") == "absent" or row["accept"] == ["no_matching_passage"]:
        return "absent"
    differs = "translated_differs" in row["accept"] or row["accept"] == ["wording_differs"]
    told = row["altered"] if isinstance(row.get("altered"), str) else row.get("case") if row.get("altered") or differs else None
    return told or f"true, {row['kind']}"


def main() -> None:
    folders = [PAPERS / name for name in sys.argv[1:]] or sorted(p.parent for p in PAPERS.glob("*/gold.json"))
    rows = [row for folder in folders for row in asked(folder)]
    every, missed = Counter(name for name, _ in rows), Counter(name for name, right in rows if not right)
    for name, count in every.most_common():
        print(f"{name:24} {count:5}  missed {missed[name]:4}")
    print(f"{'all':24} {len(rows):5}  missed {sum(missed.values()):4}")


if __name__ == "__main__":
    main()
