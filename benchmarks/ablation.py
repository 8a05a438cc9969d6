"""What each kind of evidence gives to the search across languages: `python benchmarks/ablation.py` prints the table of docs/quotations.md.

On the tuning half, every second sentence, with the shipped weights: one kind of evidence is taken away at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

from matchdata import lines, pages
from quotations import auc, inside

from refcheck.match import across, content, index, locate, pairing, prepare, spaced, units, wide
from refcheck.match.prepared import Prepared

PAIRS = (("ja", "zh"), ("ja", "ru"), ("en", "zh"), ("en", "ru"))


TAKING_APART = (content, spaced, wide, units)


@contextmanager
def everywhere(name: str, value: object) -> Iterator[None]:
    """`name` replaced in each module that takes a sentence apart and uses it."""
    users = [module for module in TAKING_APART if hasattr(module, name)]
    assert users, name
    with ExitStack() as stack:
        for module in users:
            stack.enter_context(patch.object(module, name, value))
        yield


@contextmanager
def nothing() -> Iterator[None]:
    yield


@contextmanager
def lexicon() -> Iterator[None]:
    """No concept of any word."""
    with everywhere("lexicon", lambda _code: None):
        yield


@contextmanager
def compounds() -> Iterator[None]:
    """No parts of compounds."""
    with everywhere("parts_of", lambda _inside: ()):
        yield


@contextmanager
def sounds() -> Iterator[None]:
    """No names by sound."""
    with everywhere("sound_of", lambda _word: None), patch.object(pairing, "named_in", lambda *_: False):
        yield


@contextmanager
def characters() -> Iterator[None]:
    """No shared Chinese characters."""
    with patch.object(pairing, "_shares_characters", lambda *_: False), everywhere("HAN_RUN", re.compile(r"(?!)")):
        yield


@contextmanager
def numbers() -> Iterator[None]:
    """No numbers and dates."""
    with everywhere("quantities", lambda *_: ()):
        yield


@contextmanager
def backward() -> Iterator[None]:
    """No coverage of the passage by the quotation."""
    import refcheck.match.features as features

    real = features.pair

    def one_way(weighed, window):
        found = real(weighed, window)
        values = list(found.values)
        for name in ("backward", "both", "known_back"):
            values[features.NAMES.index(name)] = values[features.NAMES.index("forward")]
        values[features.NAMES.index("told_back")] = values[features.NAMES.index("told")]
        return features.Pairing(found.window, found.there, found.back, tuple(values))

    with patch.object(across, "pair", one_way):
        yield


@contextmanager
def windows() -> Iterator[None]:
    """Whole sentences only."""
    with patch.object(across, "_finer", lambda *_: []):
        yield


@contextmanager
def rarity() -> Iterator[None]:
    """Each unit counts alike, however many sentences hold it."""
    with patch.object(index.SentenceIndex, "rarity", lambda *_: 1.0), patch.object(index.SentenceIndex, "own_rarity", lambda *_: 1.0):
        yield


KINDS = {
    "all": nothing,
    "without the lexicon": lexicon,
    "without parts of compounds": compounds,
    "without names by sound": sounds,
    "without shared characters": characters,
    "without numbers": numbers,
    "one way only": backward,
    "without clauses and pairs of sentences": windows,
    "without rarity": rarity,
}


def measured(quote_lang: str, text_lang: str) -> tuple[float, float]:
    """(share of right passages first, AUC against pages without the true sentence)."""
    quotes = lines(quote_lang)
    hits, n, right, wrong = 0, 0, [], []
    for page in pages(text_lang, tuning=True):
        whole = prepare(page.text, text_lang)
        for place, number in list(enumerate(page.lines))[::2]:
            found = locate(quotes[number], whole, quote_lang)
            hits += inside(found, page.spans[place])
            n += 1
            right.append(found.score)
            if place % 6 == 0:
                wrong.append(locate(quotes[number], Prepared(page.without(place).text, text_lang), quote_lang).score)
    return hits / n, auc(right, wrong)


def main() -> None:
    print("| evidence | " + " | ".join(f"{a}–{b}" for a, b in PAIRS) + " |\n|---|" + "---|" * len(PAIRS))
    for name, off in KINDS.items():
        with off():
            row = [measured(a, b) for a, b in PAIRS]
        print(f"| {name} | " + " | ".join(f"{first:.3f} / {area:.3f}" for first, area in row) + " |", flush=True)


if __name__ == "__main__":
    main()
