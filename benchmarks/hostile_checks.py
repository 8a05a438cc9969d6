"""Hostile texts as titles, dates and whole pages: `python benchmarks/hostile_checks.py`. CPU time of each check, the slowest first.

Every text of `hostile_texts` is compared with another one and with itself altered (5 MB), read for dates and phrases (5 MB, 100,000
characters), and held as a title against others (up to 20,000 characters).
"""

from __future__ import annotations

import argparse
import signal
import time
from collections.abc import Callable, Iterator

from hostile_pages import GivenUp, stop
from hostile_texts import PAGES, SENTENCE

from refcheck.match.titles import best_title, is_comparable
from refcheck.model import Page
from refcheck.page import compare_texts, drift
from refcheck.page.dates import dates_in, text_dates, url_dates, year_in
from refcheck.page.language import language_of_text
from refcheck.page.phrases import folded, matches, phrase_in

_TITLE, _PHRASES = 20_000, 100_000  # characters
_KINDS = ("not_found", "gone", "wall", "login", "paywall", "consent", "needs_script", "denies")
_LIMIT, _SLOW = 10, 2  # seconds
_Check = tuple[str, Callable[[], object]]


def checks(text: str, lang: str) -> Iterator[_Check]:
    """Name and work of each check of a text."""
    code = lang.split("-")[0]
    altered = text[: len(text) // 3] + SENTENCE[code] + text[len(text) // 3 + 50 :]
    page, later = (Page("https://example.org/a", "text/html", text=t, main_text=t, language=code) for t in (text, altered))
    yield "compared with itself altered", lambda: compare_texts(text, altered)
    yield "drift", lambda: drift(page, later)
    yield "language", lambda: language_of_text(text, None)
    yield "dates", lambda: list(dates_in(text[:_PHRASES]))
    yield "year", lambda: year_in(text)
    yield "address", lambda: url_dates("https://example.org/" + text[:_TITLE].encode("utf-8", "replace").decode())
    yield "folded", lambda: folded(text)
    low = folded(text[:_PHRASES])
    yield "phrases", lambda: [list(matches(kind, low)) for kind in _KINDS]
    yield "phrase", lambda: [phrase_in(kind, low, 0.3) for kind in _KINDS]
    for size in (60, 400, 3000, _TITLE):
        title = text[5 : 5 + size]
        yield f"title of {size}", lambda t=title: best_title(t, (t[3:], altered[:400], SENTENCE[code], t[: len(t) // 2]), lang)
        yield f"scripts of {size}", lambda t=title: is_comparable(t, (SENTENCE["ru"],))
        yield f"dates of a title of {size}", lambda t=title: text_dates(t, "text")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", nargs="*", default=[])
    options.add_argument("--bytes", type=int, default=5_000_000)
    given = options.parse_args()
    signal.signal(signal.SIGPROF, stop)
    rows: list[tuple[float, str, str]] = []
    for name, (lang, make) in PAGES.items():
        if given.pages and not any(w in name for w in given.pages):
            continue
        text = make(given.bytes)
        for check, work in checks(text, lang):
            started = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, _LIMIT)
            try:
                work()
                failed = ""
            except GivenUp:
                failed = "  GIVEN UP"
            except Exception as error:  # noqa: BLE001  (whatever it is, it is the finding)
                failed = f"  CRASH {type(error).__name__}: {error}"[:100]
            signal.setitimer(signal.ITIMER_PROF, 0)
            rows.append((time.process_time() - started, name, check + failed))
            if rows[-1][0] > _SLOW or failed:
                print(f"{rows[-1][0]:6.2f} s  {name:40} {check}{failed}", flush=True)
    rows.sort(reverse=True)
    print(f"{len(rows)} checks; above 2 s: {sum(r[0] > 2 for r in rows)}; crashes: {sum('CRASH' in r[2] for r in rows)}")
    for seconds, name, check in [*rows[:40], *(r for r in rows[40:] if "CRASH" in r[2])]:
        print(f"{seconds:6.2f} s  {name:40} {check}")


if __name__ == "__main__":
    main()
