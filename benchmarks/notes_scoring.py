"""How a reading of notes is compared with its gold: strict folding, names, pages, and the counts behind every figure.

NFKC, case, quotation marks, outer punctuation and dash forms do not count; blanks only between spaced words.
"""

# ruff: noqa: FBT001 - used by measuring scripts
from __future__ import annotations

import hashlib
import html
import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher

DASHES = re.compile(r"[‐‑‒–—―−－~～〜]")


def half_of(key: str) -> str:
    return "tune" if int(hashlib.md5(key.encode()).hexdigest(), 16) % 2 == 0 else "report"


def fold(value: object) -> str:
    text = unicodedata.normalize("NFKC", html.unescape(re.sub(r"</?\w+>", "", str(value)))).lower()
    text = DASHES.sub("-", re.sub(r"[“”„‟«»‘’'\"「」『』《》〈〉‹›]", "", text))
    text = re.sub(r"-{2,}", "-", text)
    text = re.sub(r"\s+", " ", text).strip(" .,;:!?()[]、。")
    return re.sub(r"(?<![a-zа-яёà-ÿ])\s|\s(?![a-zа-яёà-ÿ])", "", text)


def name_key(family: str, given: str) -> str:
    if re.search(r"[㐀-鿿ぁ-ヿ가-힣]", family + given):
        return fold(family + given)
    initials = "".join(w[0] for w in re.findall(r"\w+", fold(given)) if w)
    return fold(family) + "|" + initials[:1]


def names_of(reference, role: str) -> set[str]:
    return {name_key(n.family, n.given or "") if n.family else name_key(n.literal or "", "") for n in getattr(reference, role)}


def bare_names(keys: set[str]) -> set[str]:
    """Family names alone, glued: for gold that gives names as printed."""
    return {re.sub(r"[|].*$", "", k) for k in keys}


class Score:
    def __init__(self, name: str) -> None:
        self.name, self.hit, self.asked, self.given, self.whole, self.count = name, Counter(), Counter(), Counter(), 0, 0
        self.misses: list[str] = []

    def add(self, field: str, asked: bool, given: bool, equal: bool) -> None:
        self.asked[field] += asked
        self.given[field] += given
        self.hit[field] += equal

    @property
    def f1(self) -> float:
        asked = sum(self.asked.values()) + sum(self.given.values())
        return 2 * sum(self.hit.values()) / asked if asked else 0.0

    def field_f1(self, field: str) -> float:
        asked = self.asked[field] + self.given[field]
        return 2 * self.hit[field] / asked if asked else 1.0

    def row(self) -> str:
        worst = sorted((self.field_f1(f), f) for f in self.asked if self.asked[f])[:4]
        return f"{self.name:34s} F1 {self.f1:.3f}  whole {self.whole / max(1, self.count):.3f}  n {self.count:4d}   worst " + ", ".join(
            f"{f} {v:.2f}" for v, f in worst
        )


def gold_date(value: dict) -> str:
    parts = value.get("date-parts", [[]])
    return "-".join(f"{int(p):02d}" if i else str(p) for i, p in enumerate(parts[0])) if parts and parts[0] else ""


def finish(score: Score, wrong: list[str], string: str, show: bool) -> None:
    score.count += 1
    score.whole += not wrong
    if wrong and show:
        print("-", string[:300].replace("\n", "⏎"))
        for line in wrong:
            print("     ", line)


TYPES = {"webpage": "online", "article-journal": "article", "article-magazine": "article", "article-newspaper": "newspaper", "chapter": "incollection",
         "paper-conference": "incollection", "book": "book", "report": "report", "thesis": "thesis"}  # fmt: skip


def similar(a: str, b: str) -> bool:
    return fold(a) == fold(b) or SequenceMatcher(None, fold(a), fold(b)).ratio() >= 0.9


def real_pages(value: str | None) -> str:
    if not value:
        return ""
    text = DASHES.sub("-", value).replace("、", ",").replace(" ", "")
    out = []
    for bit in text.split(","):
        ends = bit.split("-")
        if len(ends) == 2 and ends[0].isdigit() and ends[1].isdigit() and len(ends[1]) < len(ends[0]):
            ends[1] = ends[0][: len(ends[0]) - len(ends[1])] + ends[1]
        out.append("-".join(ends))
    return ",".join(out)


def real_names(values: list[str]) -> set[str]:
    from refcheck.parse.names import split_names

    return {fold(n.family or n.literal or "") for v in values for n in split_names(v)[:1]}
