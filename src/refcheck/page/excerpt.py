"""What may be published of a page instead of the page: its title, dates, signs, digests, and the words around each quotation.

Evidence without pages can still be judged: the excerpt says of a page what a judge needs to know, and holds of its text only the
passages that quotations were held against.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from refcheck.model import DateWitness, Page, Signal, SignalKind
from refcheck.page.seen import seen_of_page

HEADER = "X-Refcheck-Excerpt"
"""Stands among a capture's headers where its body is an excerpt and not what the site sent."""
TITLE = 300  # characters of a title, and of the words of a sign


def excerpt_of(page: Page, passages: Sequence[str]) -> bytes:
    """The excerpt of a page as JSON. The same page gives the same bytes."""
    told = {
        "media_type": page.media_type,
        "titles": [t[:TITLE] for t in page.titles[:5]],
        "title": page.title[:TITLE] if page.title else None,
        "date": page.date,
        "dates": [asdict(replace(d, evidence=d.evidence[:TITLE])) for d in page.dates[:10]],
        "language": page.language,
        "signals": [asdict(replace(s, evidence=s.evidence[:TITLE])) for s in page.signals],
        "has_text": bool(page.text.strip()),
        "text": "\n".join(dict.fromkeys(passages)),
        "seen": page.seen or seen_of_page(page),
        "problem": page.problem,
    }
    return json.dumps(told, ensure_ascii=True, sort_keys=True).encode("ascii")


def page_of_excerpt(body: bytes, url: str) -> Page:
    """The page as far as an excerpt tells of it; a page with a problem for an excerpt that is none."""
    try:
        told = json.loads(body)
        dates = tuple(DateWitness(str(d["value"]), str(d["source"]), str(d["evidence"])) for d in told["dates"])
        signals = tuple(_signal(s) for s in told["signals"])
        text = str(told["text"])
        left_out = None if text or not told["has_text"] else "The page's text is left out of this evidence."
        return Page(
            url=url,
            media_type=str(told["media_type"]),
            title=_text(told["title"]),
            titles=tuple(str(t) for t in told["titles"]),
            date=_text(told["date"]),
            dates=dates,
            language=_text(told["language"]),
            text=text,
            signals=signals,
            seen=_text(told["seen"]),
            problem=_text(told["problem"]) or left_out,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return Page(url, "application/json", problem="The excerpt of this page cannot be read.")


def _signal(told: dict[str, object]) -> Signal:
    target = told.get("target")
    return Signal(
        SignalKind(str(told["kind"])),
        str(told["name"]),
        str(told["evidence"]),
        float(str(told["weight"])),
        str(target) if target is not None else None,
    )


def _text(value: object) -> str | None:
    return str(value) if value is not None else None
