"""Complete captures: the styles and images that a page takes from its own origin, gathered beside it within caps."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from refcheck.extract.companions import LIMIT, in_page, in_style
from refcheck.fetch import Fetcher, Request
from refcheck.model import Capture, Config, LinkStatus, Outcome, Report
from refcheck.store import EvidenceReader, Store
from refcheck.url import Url, UrlError, clean_printed, parse_url

PURPOSE = "companion"
BYTES = 5 * 2**20  # of one style or image
PAGES = 500  # of one run
_SHOWN = frozenset({LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED})

Waiting = Callable[[str, str, float], None]


def gather_companions(report: Report, config: Config, waiting: Waiting) -> int:
    """Fetch what the cited pages of `report` show of their own origin into the store; how many answers came.

    What is stored of a page decides what is fetched, and nothing is asked for twice. Raises what Store and Fetcher raise.
    """
    cited = [link.new_url or link.url for made in report.papers for link in made.links if link.status in _SHOWN]
    policy = replace(config.fetch, max_raw_bytes=BYTES, max_decoded_bytes=BYTES)
    count = 0
    with Store(config.store, clock=config.fetch.clock) as store, Fetcher(policy, store, on_wait=waiting) as door:
        pages = [page for url in cited[:PAGES] if (page := _latest_page(store.captures(parse_url(clean_printed(url)).href))) is not None]
        wanted = dict.fromkeys(address for page in pages for address in companions_of(page))
        styles = []
        for capture in _asked(door, store, wanted):
            count += 1
            styles += [capture] if _is_style(capture) else []
        for _ in _asked(door, store, dict.fromkeys(a for style in styles for a in companions_of_style(style))):
            count += 1
    return count


def companions_of(page: Capture) -> tuple[str, ...]:
    """The addresses of the page's styles and images on its own origin, at most LIMIT."""
    if not _is_page(page):
        return ()
    found = in_page(page.body, page.header("Content-Type"))
    base = _url(page.final_url or page.url)
    if found and found[0].startswith("base ") and base is not None:
        return _own(found[1:], base, _url(html.unescape(found[0].removeprefix("base ")), base) or base)
    return _own(found, base, base)


def companions_of_style(style: Capture) -> tuple[str, ...]:
    """The same for a style sheet."""
    base = _url(style.final_url or style.url)
    return _own(in_style(style.body.decode("utf-8", "replace")), base, base)


def is_complete(page: Capture, evidence: EvidenceReader) -> bool:
    """Whether the evidence holds an answer for each of the page's styles and images; a page that shows none is text."""
    wanted = companions_of(page)
    return bool(wanted) and all(any(c.purpose == PURPOSE for c in evidence.captures(url)) for url in wanted)


def _asked(door: Fetcher, store: Store, urls: Iterable[str]) -> Iterator[Capture]:
    yield from door.fetch_all(Request(url, purpose=PURPOSE) for url in urls if not store.captures(url))


def _latest_page(captures: tuple[Capture, ...]) -> Capture | None:
    return next((c for c in reversed(captures) if _is_page(c) and c.outcome is Outcome.COMPLETED), None)


def _is_page(capture: Capture) -> bool:
    return bool(capture.body) and "html" in (capture.header("Content-Type") or "text/html").lower()


def _is_style(capture: Capture) -> bool:
    return bool(capture.body) and "css" in (capture.header("Content-Type") or "").lower()


def _own(references: Iterable[str], page: Url | None, base: Url | None) -> tuple[str, ...]:
    if page is None:
        return ()
    found = (_url(html.unescape(reference).strip(), base) for reference in references)
    return tuple(dict.fromkeys(u.href for u in found if u is not None and u.origin == page.origin))[:LIMIT]


def _url(text: str, base: Url | None = None) -> Url | None:
    try:
        return parse_url(text.split("#", 1)[0], base)
    except UrlError:
        return None
