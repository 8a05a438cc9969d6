"""Write src/refcheck/match/lexicon/kin.txt: which rows of the lexicon are akin. To be run whenever a row is added or changed.

    python benchmarks/kin_of_lexicon.py

Rows are akin that share words, or rarer Chinese characters, in any language: each row is a vector of its words, a word weighs the
more, the fewer rows have it, and the cosine of two rows tells. Nothing but the lexicon goes in.
"""

from __future__ import annotations

from collections import defaultdict
from math import log, sqrt

from refcheck.match.lexicon import is_proper, kin, numbers, rows

AKIN = 0.06
COMMON = 150  # a word or character in more rows links nothing
CHARACTER = 0.5
ALONE = 0.5  # what a word counts that no other row has
Features = dict[str, float]


def weighed() -> tuple[dict[int, Features], dict[str, list[int]]]:
    """Concept → its words and characters with their weights, each row's vector of length one; word or character → its concepts."""
    seen: dict[int, Features] = defaultdict(dict)
    for concept, (_, *cells) in zip(numbers(), rows(), strict=True):
        mine = seen[concept]
        for column, cell in enumerate(cells):
            mine.update(dict.fromkeys((f"{column}{word}" for word in cell.split("|")), 1.0))
            if 0 < column < 3:  # Chinese and Japanese
                mine.update(dict.fromkeys((c for c in cell if "一" <= c <= "鿿"), CHARACTER))
    holders: dict[str, list[int]] = defaultdict(list)
    for concept, mine in seen.items():
        for key in mine:
            holders[key].append(concept)
    worth = {key: log(len(seen) / len(found)) * (1.0 if len(found) > 1 else ALONE) for key, found in holders.items()}
    for mine in seen.values():
        size = sqrt(sum((v * worth[key]) ** 2 for key, v in mine.items())) or 1.0
        for key in mine:
            mine[key] *= worth[key] / size
    return seen, {key: found for key, found in holders.items() if 1 < len(found) <= COMMON}


def main() -> None:
    seen, holders = weighed()
    lines = [kin.digest()]
    for concept, mine in seen.items():
        likeness: dict[int, float] = defaultdict(float)
        for key, value in mine.items():
            for other in holders.get(key, ()):
                if other > concept:  # each pair once
                    likeness[other] += value * seen[other][key]
        found = sorted(o for o, v in likeness.items() if v >= AKIN and not is_proper(o)) if not is_proper(concept) else []
        if found:
            lines.append(" ".join(map(str, (concept, *found))))
    kin.FILE.write_text("\n".join(lines) + "\n", "ascii")


if __name__ == "__main__":
    main()
