"""Turns around denials: which of them are taken for what they are, and what the mark `negation` says of renderings with one: `python benchmarks/denial_turns.py [--misses]`.

`tests/match/denial_turns.tsv` has a sentence a line with what it holds: one real denial ("denies"), a turn with the form of one that denies
nothing ("nothing"), or one that another language may say without a denial ("soft"). `tests/match/denial_turns_pairs.tsv` has a source, a
true rendering in which one side has such a turn, and for half of them one with a real denial put in or taken away. Both were written before
their first run; every second line is only counted, and its misses are never shown.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from refcheck.match import locate, prepare
from refcheck.match.negation import DENIES, INSIDE, TURN, polars
from refcheck.model import MarkState

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "match"
HALVES = ("worked", "counted")
BESIDE = {
    "zh": "会议昨天在当地举行。",
    "ja": "会議はきのう現地で開かれた。",
    "ru": "Совещание прошло вчера в городе.",
    "ko": "회의는 어제 현지에서 열렸다.",
    "de": "Die Sitzung fand gestern in der Stadt statt.",
    "fr": "La réunion s'est tenue hier en ville.",
}


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (FOLDER / name).read_text("utf-8").splitlines()]


def taken(lang: str, label: str, text: str) -> bool:
    """Whether the engine takes a sentence for what its label says."""
    ranks = [p.rank for p in polars(text, lang)]
    if label == "denies":
        return ranks.count(DENIES) == 1
    if label == "nothing":
        return DENIES not in ranks and TURN not in ranks
    return DENIES not in ranks and (TURN in ranks or INSIDE in ranks)


def mark(lang: str, target: str, source: str, rendering: str) -> MarkState:
    """The mark `negation` of a rendering held against its source between two other sentences."""
    return locate(rendering, prepare(f"{BESIDE[lang]} {source} {BESIDE[lang]}", lang), target).marks.negation


def sentences() -> list[tuple[str, str, str, str, bool]]:
    """(language, label, half, sentence, whether it was taken for what it is)."""
    return [(lang, label, half, text, taken(lang, label, text)) for lang, label, half, text in _rows("denial_turns.tsv")]


def renderings() -> list[tuple[str, str, str, str, str, bool]]:
    """(pair of languages, "true" or "altered", half, source, rendering, whether the mark is right)."""
    out = []
    for lang, target, half, source, true, altered in _rows("denial_turns_pairs.tsv"):
        out.append((f"{lang}-{target}", "true", half, source, true, mark(lang, target, source, true) is not MarkState.DIFFERS))
        if altered:
            out.append((f"{lang}-{target}", "altered", half, source, altered, mark(lang, target, source, altered) is MarkState.DIFFERS))
    return out


def show(rows: list[tuple[str, str, bool, str]]) -> None:
    """Right ones of all, by group and half; each row is (group, half, whether right, what)."""
    every, right = Counter((g, h) for g, h, _, _ in rows), Counter((g, h) for g, h, ok, _ in rows if ok)
    for group in dict.fromkeys(g for g, _, _, _ in rows):
        print(f"{group:18}" + "".join(f"  {h} {right[group, h]:3} of {every[group, h]:3}" for h in HALVES))
    print(
        f"{'all':18}"
        + "".join(f"  {h} {sum(ok for _, x, ok, _ in rows if x == h):3} of {sum(x == h for _, x, _, _ in rows):3}" for h in HALVES)
    )
    if "--misses" in sys.argv:
        for group, half, ok, what in rows:
            if half == HALVES[0] and not ok:
                print("  miss", group, what)


def main() -> None:
    show([(f"{lang} {label}", half, ok, text) for lang, label, half, text, ok in sentences()])
    show([(f"{pair} {how}", half, ok, f"{source} | {text}") for pair, how, half, source, text, ok in renderings()])


if __name__ == "__main__":
    main()
