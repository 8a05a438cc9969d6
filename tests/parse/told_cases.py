"""Passages in which somebody is told to have said something, and tempting ones in which nobody is: `cases/told_east.txt`, `cases/told_west.txt`, a second and a third set.

Written by people who had not seen the program. A record: language, passage, then a line "= told words | speaker" for each statement, or "= none".
Every second record of a language, the even ones, was worked on; of the odd ones only totals are read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from refcheck.model import Quotation, QuotationKind
from refcheck.parse import parse
from refcheck.read import read_bytes

CASES = Path(__file__).parent / "cases"
_LEADS = {
    "ru": "Этот раздел посвящён истории вопроса.",
    "en": "This section is on the history of the matter.",
    "de": "Dieser Abschnitt gilt der Geschichte der Frage.",
    "fr": "Cette section porte sur l’histoire de la question.",
    "ko": "이 절은 문제의 역사를 다룬다.",
    "ja": "本節は問題の歴史を扱う。",
    "zh": "本节讨论问题的历史。",
}
_LONGER = 1.6  # so much longer than the told words a statement may be


@dataclass
class Score:
    """`found` of `wanted` statements; `false` of `silent` passages, in which nobody says anything, with a statement."""

    wanted: int = 0
    found: int = 0
    silent: int = 0
    false: int = 0


SETS = {"first": "told_{}.txt", "second": "told_second_{}.txt", "third": "told_third_{}.txt"}


def records(which: str = "first") -> dict[str, list[tuple[str, list[str]]]]:
    """Language → its passages with the told words, none for a silent one."""
    made: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
    for side in ("east", "west"):
        for block in re.split(r"\n\s*\n", (CASES / SETS[which].format(side)).read_text("utf-8").strip()):
            language, passage, *told = block.strip().split("\n")
            words = [line[1:].partition("|")[0].strip() for line in told]
            made[language].append((passage, [] if words == ["none"] else words))
    return made


def score(language: str, half: int, which: str = "first") -> Score:
    """The even (0) or odd (1) passages of a language, numbered from 1, read as the paragraphs of one paper; `which` of SETS."""
    rows = records(which)[language]
    body = "\n\n".join(p.replace("[^1]", f"[^{n}]") for n, (p, _) in enumerate(rows, 1))
    notes = "".join(f"[^{n}]: https://example.org/{n}\n" for n in range(1, len(rows) + 1))
    lead = f"{_LEADS[language]}\n\n" * 3
    by_note: dict[str | None, list[Quotation]] = defaultdict(list)
    for quotation in given(parse(read_bytes(f"{lead}{body}\n\n{notes}".encode(), "paper.md")).quotations):
        by_note[quotation.note].append(quotation)
    made = Score()
    for n, (_, told) in enumerate(rows, 1):
        if n % 2 != half:
            continue
        mine = [folded(q.text) for q in by_note[str(n)]]
        if not told:
            made.silent += 1
            made.false += bool(mine)
        for words in map(folded, told):
            made.wanted += 1
            made.found += any(_is_same(words, own) for own in mine)
    return made


def given(quotations: Iterable[Quotation]) -> list[Quotation]:
    """The statements that are given to somebody: plain facts under a mark are nobody's."""
    return [q for q in quotations if q.kind is not QuotationKind.FACT]


def folded(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _is_same(words: str, own: str) -> bool:
    held = own in words and len(own) > len(words) / 2
    return held or (words in own and len(own) < _LONGER * len(words))


def languages() -> list[str]:
    return sorted(_LEADS)
