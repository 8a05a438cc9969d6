"""What a note's label looks like where its note begins."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from refcheck.lang import LANGUAGES

DIGITS = "0-9０-９"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
CIRCLED = "①-⑳㉑-㉟㊱-㊿❶-❿⓵-⓾➀-➉➊-➓"
SYMBOLS = "*＊∗⁎†‡"
RAISED_SYMBOLS = SYMBOLS + "§¶‖∥"  # where the print shows that they are raised: at full size they are a section's or a paragraph's
_ENCLOSED = {chr(first + i): i + 1 for first in (0x2776, 0x24F5, 0x2780, 0x278A) for i in range(10)}  # ❶ ⓵ ➀ ➊: no digits to Unicode


@dataclass(frozen=True, slots=True)
class Label:
    """A label as printed. `kind` is "word", "square", "round", "half", "raised", "circled", "dot", "plain" or "symbol".

    `start`/`end` are document offsets of the label; `body` is where the note's own words begin.
    """

    printed: str
    number: int | None
    kind: str
    start: int
    end: int
    body: int


def number_of(printed: str) -> int | None:
    """The value of a printed label: digits of any width, superscript or enclosed; None without any."""
    if printed in _ENCLOSED:
        return _ENCLOSED[printed]
    found = re.search(r"\d{1,4}", unicodedata.normalize("NFKC", printed))
    return int(found.group()) if found else None


def roman_of(printed: str) -> int | None:
    """The value of a small Roman figure up to lxxxix, as word processors number endnotes; None of anything else."""
    if not printed or re.fullmatch(r"(?:x[lc]|l?x{0,3})(?:ix|iv|v?i{0,3})", printed) is None:
        return None
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}[letter] for letter in printed]
    return sum(-v if v < max(values[i + 1 :], default=0) else v for i, v in enumerate(values))


def label_at(text: str, start: int, end: int) -> Label | None:
    """The label with which the line ``text[start:end]`` begins, if any."""
    found = _label().match(text, start, end)
    if found is None or found.lastgroup is None:
        return None
    kind = found.lastgroup
    printed = found.group(kind)
    number = None if kind == "symbol" else number_of(printed)
    if kind != "symbol" and not number:
        return None
    body = found.end()
    while body < end and text[body] in " \t\u3000\u00a0":
        body += 1
    return Label(printed.strip().rstrip(".．:：、"), number, kind, found.start(kind), found.end(kind), body)


@cache
def note_words() -> str:
    """An expression for the words that open a label (注, note, прим.), longest first."""
    words = sorted({w for language in LANGUAGES for w in language.layout.note_words}, key=len, reverse=True)
    return "|".join(re.escape(w) for w in words)


@cache
def _label() -> re.Pattern[str]:
    digit = f"[{DIGITS}]{{1,3}}"
    opening, closing = r"[\[［〔【]", r"[\]］〕】]"
    return re.compile(
        rf"[ \t\u3000\u00a0]*(?:"
        rf"(?P<word>[（(\[［〔【]?(?:{note_words()})[ \u3000]?{digit}[)）\]］〕】]?[.．:：]?)(?![{DIGITS}年月]|日(?!本))"
        rf"|(?P<square>{opening}{digit}{closing}[.．]?)"
        rf"|(?P<round>[(（]{digit}[)）][.．]?)"
        rf"|(?P<half>{digit}[)）])"
        rf"|(?P<raised>[{RAISED}]{{1,3}}[.)]?)"
        rf"|(?P<circled>[{CIRCLED}])"
        rf"|(?P<dot>{digit}[.．、](?![{DIGITS}]))"
        rf"|(?P<plain>{digit})(?=[ \t\u3000\u00a0]|[^\W\d_a-zа-я]|[“”«„「『\"《]|{opening}[\u3400-\u9fff]{{1,4}}{closing})"
        rf"|(?P<symbol>[{SYMBOLS}]{{1,3}})(?=\s?[^\s{SYMBOLS}])"
        r")"
    )
