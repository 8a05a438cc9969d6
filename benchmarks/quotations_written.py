"""German and French against four languages on two invented pages: `python benchmarks/quotations_written.py [fr-ja de-zh …] [--misses]`.

For each pair: right passages first, true sentences judged `translated`, false alarms, `cannot_judge`, altered ones that show a
difference of their kind; and sentences of the other page, which are not there.
"""

from __future__ import annotations

import argparse

from written_pairs import ALTERED, PAGES

from refcheck.match import locate, prepare
from refcheck.match.prepared import Prepared
from refcheck.model import QuoteVerdict

OTHERS = ("zh", "ja", "ru", "en")
PAIRS = tuple(p for code in ("de", "fr") for other in OTHERS for p in ((code, other), (other, code)))
ALARMS = (QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.NO_MATCHING_PASSAGE)


def page_of(name: str, code: str) -> tuple[Prepared, list[int]]:
    """The page with the places where its sentences begin."""
    starts, at = [], 0
    for sentence in PAGES[name][code]:
        starts.append(at)
        at += len(sentence) + 1
    return prepare("\n".join(PAGES[name][code]), code), starts


def measure(quote_lang: str, text_lang: str, *, misses: bool) -> dict[str, int]:
    """Counts of one pair."""
    out = dict.fromkeys(("true", "first", "translated", "alarm", "cannot", "altered", "seen", "absent", "taken"), 0)
    for name, pages in PAGES.items():
        page, starts = page_of(name, text_lang)
        for i, quote in enumerate(pages[quote_lang]):
            found = locate(quote, page, quote_lang)
            out["true"] += 1
            out["first"] += found.start is not None and found.start >= starts[i] and (i + 1 == len(starts) or found.start < starts[i + 1])
            out["translated"] += found.verdict is QuoteVerdict.TRANSLATED
            out["alarm"] += found.verdict in ALARMS
            out["cannot"] += found.verdict is QuoteVerdict.CANNOT_JUDGE
            if misses and found.verdict is not QuoteVerdict.TRANSLATED:
                print(
                    f"  {quote_lang}-{text_lang} {found.verdict.value} {found.score}: {quote}",
                    [(d.kind, d.quoted, d.source) for d in found.differences],
                )
        for other in (n for n in PAGES if n != name):
            for quote in PAGES[other][quote_lang]:
                found = locate(quote, page, quote_lang)
                out["absent"] += 1
                out["taken"] += found.verdict is QuoteVerdict.TRANSLATED
    for name, i, kind, forms in ALTERED:
        old, new = forms[quote_lang]
        quote = PAGES[name][quote_lang][i].replace(old, new)
        found = locate(quote, page_of(name, text_lang)[0], quote_lang)
        out["altered"] += 1
        seen = found.verdict is not QuoteVerdict.TRANSLATED
        out["seen"] += seen
        if misses and not seen:
            print(f"  {quote_lang}-{text_lang} missed {kind}: {quote}")
    return out


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("pairs", nargs="*")
    options.add_argument("--misses", action="store_true")
    chosen = options.parse_args()
    total: dict[str, int] = {}
    for pair in PAIRS:
        if not chosen.pairs or "-".join(pair) in chosen.pairs:
            counts = measure(*pair, misses=chosen.misses)
            print("-".join(pair), " ".join(f"{k} {v}" for k, v in counts.items()))
            total = {k: total.get(k, 0) + v for k, v in counts.items()}
    print("all  ", " ".join(f"{k} {v}" for k, v in total.items()))


if __name__ == "__main__":
    main()
