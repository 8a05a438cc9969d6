"""Large pages: sentences of the parallel texts and of the invented papers, cut in two and put together anew, so that chance answers occur.

    python benchmarks/large_pages.py                how often the right sentence is found among a million characters, pair by pair
    python benchmarks/large_pages.py --whole        the same with every sentence taken apart (slow), to compare
    python benchmarks/large_pages.py --pairs ja-zh  of these pairs alone
    python benchmarks/large_pages.py --long         passages of 3,000 characters: the share that is covered, verdicts, seconds

Quotations are a hundred sentences of the tuning half; the text hides their translations in sentences made of all others of that half.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import accumulate
from pathlib import Path
from unittest.mock import patch

from matchdata import FILES, PAIRS, documents, is_tuning, lines, shared
from written_pairs import PAGES

from refcheck.match import across, largeness, locate, prepare, split
from refcheck.match.content import content_of
from refcheck.match.index import Weighed
from refcheck.match.lexicon import LANGUAGES
from refcheck.match.lexicon import rows as entries

UNSPACED = ("ja", "zh")
_LONG = 3000
_PAPERS = Path(__file__).resolve().parents[1] / "tests" / "papers"
_WORDS = 0.25  # share of the sentences with a word of the lexicon put in: real texts have many words
_SHORT = {"ja": 15, "zh": 12, "ko": 18}


def tuning() -> list[int]:
    """The numbers of the lines for tuning."""
    return [i for name, numbers in documents().items() if is_tuning(name) for i in numbers]


def sources(code: str, without: Collection[int] = ()) -> list[str]:
    """Sentences to make a page of, without the lines of these numbers."""
    found = [s for page in PAGES.values() for s in page.get(code, ())]
    if code in FILES and (shared() / "data").is_dir():
        texts = lines(code)
        found += [texts[i] for i in tuning() if i not in without]
    for paper in sorted(_PAPERS.glob(f"{code}-*/paper.txt")):
        found += [line for line in paper.read_text("utf-8").splitlines() if len(line) > 20]
    return found


def page(code: str, characters: int, seed: int = 1, without: Collection[int] = ()) -> str:
    """A text of so many characters, a dozen sentences or so to the line."""
    rng = random.Random(seed)
    heads, tails = _halves(sources(code, without), code, rng)
    column = LANGUAGES.index(code) + 1 if code in LANGUAGES else None
    gap = "" if code in UNSPACED else " "
    made: list[str] = []
    length = 0
    while length < characters:
        word = rng.choice(entries())[column].split("|")[0] + gap if column and rng.random() < _WORDS else ""
        sentence = rng.choice(heads) + word + rng.choice(tails) + ("\n" if rng.random() < 0.1 else gap)
        made.append(sentence)
        length += len(sentence)
    return "".join(made)[:characters]


def _halves(texts: list[str], code: str, rng: random.Random) -> tuple[list[str], list[str]]:
    heads, tails = [""], []
    gap = "" if code in UNSPACED else " "
    for text in texts:
        for start, end in split.sentences(text, code):
            cuts = split.clauses(text, start, end)
            cut = cuts[rng.randrange(1, len(cuts))][0] if len(cuts) > 1 else start
            heads.append(text[start:cut].rstrip() + gap)
            tails.append(text[cut:end])
    return heads, tails


def hidden(quote_lang: str, text_lang: str, characters: int, count: int) -> tuple[str, list[tuple[str, int, int]]]:
    """A page with translations hidden in it, and the quotations with their places."""
    rng = random.Random(5)
    quotes, texts = lines(quote_lang), lines(text_lang)
    chosen = rng.sample([i for i in tuning() if len(quotes[i]) >= _SHORT.get(quote_lang, 40)], count)
    others = page(text_lang, characters, seed=7, without=frozenset(chosen)).split("\n")
    out: list[str] = []
    places: list[tuple[str, int, int]] = []
    at = 0
    for number, line in enumerate(others):
        here = chosen[len(places)] if len(places) < count and number >= len(places) * len(others) / count else None
        for text in (line, texts[here]) if here is not None else (line,):
            out.append(text)
            at += len(text) + 1
        if here is not None:
            places.append((quotes[here], at - len(texts[here]) - 1, at - 1))
    return "\n".join(out), places


def found(quote_lang: str, text_lang: str, characters: int, count: int) -> tuple[int, int]:
    """How many quotations have the right sentence first, and among the eight that are compared in full."""
    text, places = hidden(quote_lang, text_lang, characters, count)
    prepared = prepare(text, text_lang)
    first = among = 0
    for quote, start, end in places:
        content = content_of(quote, quote_lang)
        best = across.search(content, prepared)
        first += best is not None and start <= (best[0].window.start + best[0].window.end) / 2 <= end
        spans = [prepared.sentences[i] for i in Weighed(content, prepared.index).best(8)]
        among += any(a < end and b > start for a, b in spans)
    return first, among


def hidden_long(quote_lang: str, text_lang: str, characters: int, count: int) -> Iterator[tuple[str, str, int, int]]:
    """Quotations of 3,000 characters, each with a page that its translation is hidden in, and where."""
    rng = random.Random(3)
    quotes, texts, numbers = lines(quote_lang), lines(text_lang), tuning()
    gap = "" if quote_lang in ("ja", "zh") else " "
    others = page(text_lang, characters, seed=7).split("\n")
    for first in rng.sample(range(len(numbers) - 80), count):
        lengths = accumulate(len(quotes[i]) + 1 for i in numbers[first:])
        chosen = numbers[first : first + 1 + sum(n < _LONG for n in lengths)]
        said = "\n".join(texts[i] for i in chosen)
        cut = rng.randrange(len(others))
        before = "\n".join(others[:cut]) + "\n"
        quote = gap.join(quotes[i] for i in chosen)[:_LONG]
        yield quote, "\n".join([before + said, *others[cut:]]), len(before), len(before) + len(said)


def long_row(quote_lang: str, text_lang: str, characters: int) -> str:
    """Five long quotations: what share of the passage each alignment covers, the verdicts, and the slowest without preparing."""
    covered, verdicts, seconds = [], [], []
    for quote, text, start, end in hidden_long(quote_lang, text_lang, characters, 5):
        prepared = prepare(text, text_lang)
        prepared.index.answers(())
        began = time.process_time()
        found = locate(quote, prepared, quote_lang)
        seconds.append(time.process_time() - began)
        covered.append(max(0, min(end, found.end or 0) - max(start, found.start or 0)) / (end - start))
        verdicts.append(str(found.verdict))
    shares = " ".join(f"{share:.2f}" for share in covered)
    return f"{quote_lang}-{text_lang}   covered {shares}   {dict(Counter(verdicts))}   slowest {max(seconds):.1f} s"


def rows(options: argparse.Namespace) -> Iterator[str]:
    """The table."""
    chosen = [tuple(pair.split("-")) for pair in options.pairs] or PAIRS
    for one, other in chosen:
        if options.long:
            yield long_row(one, other, options.characters)
            continue
        first, among = found(one, other, options.characters, options.count)
        yield f"{one}-{other}   right first {first:3}   among eight {among:3}   of {options.count}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--whole", action="store_true", help="take every sentence apart")
    options.add_argument("--long", action="store_true", help="quotations of 3,000 characters")
    options.add_argument("--pairs", nargs="*", default=[])
    options.add_argument("--characters", type=int, default=1_000_000)
    options.add_argument("--count", type=int, default=100)
    given = options.parse_args()
    with patch.object(largeness, "is_large", lambda *_: False) if given.whole else patch.object(largeness, "is_large", largeness.is_large):
        for row in rows(given):
            print(row, flush=True)


if __name__ == "__main__":
    main()
