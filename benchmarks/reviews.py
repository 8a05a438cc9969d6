"""Decisions over 30 days of changing furniture: how many digests of a page lapse though the article stays, and how many edits are noticed.

python benchmarks/reviews.py    writes one line a half: TUNED and HELD layouts (both looked at while setting the weights), COMPOSED (by lot, never looked at)
"""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from cli.changing_pages import COMPOSED, HELD, TUNED, Source
from refcheck.model import Capture, Outcome
from refcheck.page import read_page
from refcheck.page.seen import seen_of_page
from replica import sites

TEXTS = (
    "mod_briefing",
    "mfa_putin_call",
    "tass_mission",
    "nippon_taliban",
    "chinanews_withdrawal",
    "mfa_lavrov_call",
    "mfa_tokayev_message",
)
DAYS = 30


def seen(layout, source: Source, day: int) -> str:
    body = layout(source, random.Random(f"{layout.__name__} {day}"), date(2026, 11, 1) + timedelta(days=day))
    url = "https://example.org/news/1.html"
    headers = (("Content-Type", "text/html"),)
    return seen_of_page(read_page(Capture(url, Outcome.COMPLETED, datetime(2026, 11, 1, tzinfo=UTC), 0.1, url, 200, headers, body=body)))


def main() -> None:
    sources = [Source(a.title, a.date, a.lang, a.sentences) for a in map(sites.article, TEXTS)]
    for name, layouts in (("tuned", TUNED), ("held", HELD), ("composed", COMPOSED)):
        lapsed = looked = noticed = edits = 0
        for layout in layouts:
            for source in sources:
                first = seen(layout, source, 0)
                lapsed += sum(seen(layout, source, day) != first for day in range(1, DAYS))
                looked += DAYS - 1
                for i, sentence in enumerate(source.sentences):
                    edited = (*source.sentences[:i], f"{sentence[:-2]}變{sentence[-1:]}", *source.sentences[i + 1 :])
                    noticed += seen(layout, replace(source, sentences=edited), 0) != first
                    edits += 1
        print(f"{name}: {len(layouts)} layouts, {len(sources)} articles: {lapsed} of {looked} lapsed; {noticed} of {edits} edits noticed")


if __name__ == "__main__":
    main()
