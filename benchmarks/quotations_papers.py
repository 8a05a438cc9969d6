"""The two papers with gold against their sources: `python benchmarks/quotations_papers.py`. No threshold is tuned on them.

The Japanese paper's rows are held against a page that stands for each cited one: its known clauses, each a paragraph, and those
of the paper's other sources in the same language behind them. The English paper's rows are held against their pages as served.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from matchdata import shared

from refcheck.match import locate, prepare
from refcheck.model import Alignment, Capture
from refcheck.page.read import read_page

Row = tuple[str, Alignment, list[str], str | None, str | None]


def japanese() -> Iterator[Row]:
    """(name, what was found, what a careful reader accepts, the passage, how it was altered)."""
    rows = json.loads((shared() / "paper" / "sources.json").read_text("utf-8"))["statements"]
    clauses: dict[str, list[str]] = {}
    for row in rows:
        found = [row.get("source_passage"), row.get("source_passage_2")]
        clauses.setdefault(row.get("cited_url") or row["id"], []).extend(p for p in found if p)
    languages = {row.get("cited_url") or row["id"]: row["source_lang"] for row in rows}
    for row in rows:
        own = row.get("cited_url") or row["id"]
        lang = row["source_lang"]
        others = [p for url, passages in clauses.items() if url != own and languages[url] == lang for p in passages]
        text = "。\n".join([*clauses[own], *others]) + "。"
        found = locate(row["quote_ja"], prepare(text, lang), "ja", kind=row["kind"], speaker=row.get("speaker"))
        yield row["id"], found, row["accept"], row.get("source_passage"), None


def english() -> Iterator[Row]:
    """The rows of the English paper whose page can be read."""
    folder = shared() / "papers" / "en-chicago"
    pages = json.loads((folder / "pages.json").read_text("utf-8"))
    for row in json.loads((folder / "gold.json").read_text("utf-8"))["quotations"]:
        served = pages.get(row.get("source_url") or "")
        if not served or not served.get("file") or served.get("status") != 200 or not row.get("passage"):
            continue
        headers = tuple(served["headers"].items())
        page = read_page(capture(row["source_url"], (folder / served["file"]).read_bytes(), headers))
        lang = page.language or row["source_lang"]
        found = locate(row["text"], prepare(page.text, lang), "en", kind=row["kind"], speaker=row.get("speaker"))
        yield row["id"], found, row["accept"], row["passage"], row["altered"]


def capture(url: str, body: bytes, headers: tuple[tuple[str, str], ...]) -> Capture:
    """An answer as it would have been received."""
    from datetime import UTC, datetime

    from refcheck.model import Outcome

    return Capture(url, Outcome.COMPLETED, datetime(2026, 1, 1, tzinfo=UTC), 0.0, http_status=200, headers=headers, body=body)


def main() -> None:
    for name, rows in (("paper.txt", list(japanese())), ("en-chicago", list(english()))):
        within = [r for r in rows if r[1].verdict.value in r[2]]
        located = [r for r in rows if r[3]]
        first = [r for r in located if _overlaps(r[1].passage, r[3] or "")]
        print(f"{name}: right passage first {len(first)}/{len(located)}, verdict within accept {len(within)}/{len(rows)}")
        for row in rows:
            if row not in within or (row[3] and row not in first):
                marks = [f"{d.kind}: {d.quoted[:30]} / {d.source[:30]}" for d in row[1].differences if not d.forgiven]
                print(f"   {row[0]:6} {row[1].verdict.value} (accepted {', '.join(row[2])}) score {row[1].score} {marks}")


def _overlaps(found: str | None, passage: str) -> bool:
    plain = "".join((found or "").split())
    wanted = "".join(passage.split())
    return bool(plain) and (plain in wanted or wanted in plain or any(plain[i : i + 8] in wanted for i in range(0, len(plain), 4)))


if __name__ == "__main__":
    main()
