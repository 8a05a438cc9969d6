"""Hostile pages against hostile quotations, in one language and across: CPU time of one `locate` with all preparing, the slowest first.

    python benchmarks/hostile_pages.py                    every page of 5 MB, some quotations of its own language and of another
    python benchmarks/hostile_pages.py --pages zh real    pages whose names hold one of these words
    python benchmarks/hostile_pages.py --all              every quotation, of two other languages, too

The lexicons are read and the expressions of all languages compiled before, and garbage is collected as rarely as the program itself has it;
each page has a process of its own, so that nothing is remembered of the last.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import random
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice

from hostile_texts import PAGES, QUOTES, SENTENCE, spoken
from quotations_speed import peak

from refcheck import locate

_LIMIT = 20  # seconds after which a case is given up
_SIZE = 3000
_OTHERS = {
    "zh": ("ja", "ru", "en"),
    "ja": ("zh", "en", "ko"),
    "ko": ("zh", "en"),
    "en": ("zh", "ru", "de"),
    "ru": ("ja", "en"),
    "de": ("en", "zh"),
    "fr": ("ja", "en"),
}
_SHORT = tuple(SENTENCE)
_SAME = ("long", "omissions", "one letter", "script")
_ACROSS = ("long", "omissions", "names", "script", "names and numbers", "offices and denials")


@dataclass(frozen=True)
class Row:
    """One case."""

    seconds: float
    page: str
    languages: str
    quote: str
    verdict: str
    reason: str


class GivenUp(Exception):  # noqa: N818  (a signal, no error of the program)
    """A case takes too long."""


def stop(*_: object) -> None:
    """Give a case up."""
    raise GivenUp


def measured(page: str, text: str, langs: tuple[str, str], quote: str, words: str) -> Row:
    """One `locate`, with its verdict."""
    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, _LIMIT)
    started = time.process_time()
    verdict, reason = "given up", ""
    try:
        found = locate(words, text, *langs, speaker="Lavrov" if quote == "long" else None)
        verdict, reason = str(found.verdict), found.reason or ""
    except GivenUp:
        pass
    except (ArithmeticError, AttributeError, LookupError, MemoryError, RuntimeError, TypeError, ValueError) as error:
        verdict, reason = f"CRASH {type(error).__name__}", str(error)[:80]
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return Row(time.process_time() - started, page, f"{langs[0]}-{langs[1]}", quote, verdict, reason)


def cases(name: str, text: str, lang: str, *, every: bool) -> Iterator[tuple[tuple[str, str], str, str]]:
    """(languages, name of the quotation, the quotation) for a page."""
    code = lang.split("-")[0]
    start = random.Random(len(text)).randrange(max(1, len(text) - 2 * _SIZE))
    taken = text[start : start + _SIZE]
    yield (lang, lang), "taken from the page", taken
    yield (lang, lang), "taken, end altered", taken[:-60] + QUOTES["noise"](code, 40) + taken[-20:]
    for quote, make in QUOTES.items():
        if every or quote in _SAME:
            yield (lang, lang), quote, make(code, _SIZE)
    others = _OTHERS[code]
    turn = sum(map(ord, name)) % len(others)
    chosen = others if every else (others[turn],)
    for other in chosen:
        for quote, make in QUOTES.items():
            if every or quote in _ACROSS:
                yield (other, lang), quote, make(other, _SIZE)
    if every:
        yield (others[turn - 1], lang), "taken from the page", taken


def rows(name: str, size: int, *, every: bool) -> tuple[list[Row], float]:
    """All cases of one page, and the peak memory of the process in MiB."""
    lang, make = PAGES[name]
    text = make(size)
    return [measured(name, text, langs, quote, words) for langs, quote, words in cases(name, text, lang, every=every)], peak()


def made_ready() -> None:
    """Do once what a program does once: read lexicons, compile expressions."""
    gc.set_threshold(50_000, 20, 20)  # as refcheck.cli
    for one, other in zip(_SHORT, islice(cycle(_SHORT), 1, None), strict=False):
        locate(SENTENCE[one], SENTENCE[other], one, other, speaker="Lavrov")
        locate(SENTENCE[one], spoken(other, _SIZE) + QUOTES["long"](other, _SIZE), one, other, speaker="Lavrov")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", nargs="*", default=[])
    options.add_argument("--bytes", type=int, default=5_000_000)
    options.add_argument("--all", action="store_true")
    options.add_argument("--most", type=int, default=60, help="rows printed")
    options.add_argument("--processes", type=int, default=1)
    given = options.parse_args()
    made_ready()
    names = [n for n in PAGES if not given.pages or any(w in n for w in given.pages)]
    found: list[Row] = []
    with multiprocessing.get_context("fork").Pool(given.processes, maxtasksperchild=1) as pool:
        asked = [(name, pool.apply_async(rows, (name, given.bytes), {"every": given.all})) for name in names]
        for name, answer in asked:
            own, memory = answer.get()
            found += own
            worst = max(own, key=lambda r: r.seconds)
            print(f"{name:40} worst {worst.seconds:5.1f} s  {worst.languages} {worst.quote:20} {memory:5.0f} MiB", flush=True)
    found.sort(key=lambda r: -r.seconds)
    print(f"\n{len(found)} cases; above 2 s: {sum(r.seconds > 2 for r in found)}; the slowest:")
    for row in found[: given.most]:
        print(f"{row.seconds:6.2f} s  {row.page:40} {row.languages:10} {row.quote:20} {row.verdict:22} {row.reason[:60]}")
    for row in found:
        if row.verdict.startswith("CRASH"):
            print("CRASH", row)


if __name__ == "__main__":
    main()
