"""The flag for a passage that speaks of another subject: `python benchmarks/context_notes.py [--report] [-v]`, on the parallel texts.

A made sentence of a paper says that each line of a document is about the state that the document names most often (true: nothing may be
flagged), or about one that the document does not name (false). Lines that name a state themselves are left out, as are documents without one.
"""

from __future__ import annotations

import sys
from collections import Counter

from matchdata import REPORTED, lines, pages

from refcheck.match import prepare
from refcheck.match.lexicon import LANGUAGES, rows
from refcheck.match.question import Question
from refcheck.match.subjects import named_in, other_subject
from refcheck.model import Alignment, QuoteVerdict

FRAMES = {
    "ja": "新聞は{}の情勢について「{}」と書いた。",
    "zh": "报纸就{}的局势写道：“{}”",
    "ru": "О положении дел в стране {} газета писала: «{}»",
    "en": "On the state of affairs in {} the paper wrote: “{}”",
}
STATES = "brazil sweden kenya peru indonesia portugal canada nigeria thailand norway".split()
SIZE = 1  # lines of a page at least: a document each
COLUMNS = {row[0]: row for row in rows()}


def word(state: str, lang: str) -> str:
    """The name of a state."""
    return COLUMNS[state][1 + LANGUAGES.index(lang)].split("|")[0]


def main() -> None:
    counts: Counter[object] = Counter()
    for ours, theirs in REPORTED:
        own = lines(ours)
        for page in pages(theirs, tuning="--report" not in sys.argv, size=SIZE):
            prepared = prepare(page.text, theirs)
            named = Counter(home for n in named_in(page.text, theirs) if n.place.kind == "power" for home in sorted(n.place.stands)[:1])
            if not named:
                continue
            told = {"true": named.most_common(1)[0][0], "false": next(s for s in STATES if s not in named)}
            for number, (start, end) in zip(page.lines, page.spans, strict=True):
                quote = own[number]
                if list(named_in(quote, ours)):
                    continue
                found = Alignment(QuoteVerdict.TRANSLATED, start, end)
                for sign, state in told.items():
                    subject = FRAMES[ours].format(word(state, ours), quote)
                    flag = other_subject(Question(quote, ours, subject=subject), prepared, found)
                    counts[sign] += 1
                    counts[sign, flag is not None] += 1
                    if "-v" in sys.argv and flag and sign == "true":
                        print(f"{theirs} {state}: {flag} | {page.text[max(0, start - 160) : end + 40]!r}")
    for sign in ("true", "false"):
        print(f"said of the document's state, {sign}: {counts[sign, True]} of {counts[sign]} flagged")


if __name__ == "__main__":
    main()
