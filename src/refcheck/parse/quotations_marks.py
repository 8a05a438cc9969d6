"""Quotation marks in a passage: which words they hold, nested or not, and the sentences around them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from refcheck.lang import LANGUAGES, Language
from refcheck.lang.fold import simplified
from refcheck.lang.later import later
from refcheck.lang.wrap import is_cjk

HIDDEN = "\ue000"
_ELSEWHERE = {"“": "”", "«": "»"}  # marks that only close in some languages open elsewhere
_TITLES = "《〈"  # marks of titles, never of quotations
_THIN = (" ", "\u00a0", "\u202f", "\u2009")  # what stands within French marks


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between a pair of marks: text[start:end] without the marks, `depth` 0 for the outermost."""

    start: int
    end: int
    depth: int
    opening: str


def as_read(text: str, language: Language) -> str:
    """The text as it is read, character for character: Chinese in simplified characters, Japanese with 、 and 。 for the commas and stops
    that some papers print instead."""
    if language.code == "zh":
        return simplified(text)
    if language.code != "ja" or not ("，" in text or "．" in text):
        return text
    return re.sub(r"(?<![0-9０-９A-Za-z])．", "。", text.replace("，", "、"))


def quoted(text: str, language: Language) -> list[Quoted]:
    """All closed pairs of quotation marks, in the order of their opening."""
    pairs = _pairs(language)
    closers = {c: {o for o, closing in pairs.items() if c in closing} for c in "".join(pairs.values())}
    elsewhere = {o: c for o, c in _ELSEWHERE.items() if o not in pairs}
    stack: list[tuple[str, int]] = []
    open_: Counter[str] = Counter()  # what stands in the stack: a mark that closes nothing must not search it
    found: list[Quoted] = []
    for match in re.finditer(f"[{re.escape(''.join({*pairs, *closers}))}]", text):
        i, char = match.start(), match.group()
        if _is_apostrophe(text, i, stack):
            continue
        if stack and char == elsewhere.get(stack[-1][0]) and not text[i + 1 : i + 2].isalnum():
            level, opening, start = _closed(stack, open_, {stack[-1][0]})
            found.append(Quoted(start, i, level, opening))
            continue
        if char in elsewhere and _opens(text, i, blank=True) and not any(open_[o] for o in closers.get(char, ())):
            stack.append((char, i + 1))  # a German text quotes English and French in their own marks
            open_[char] += 1
            continue
        opens = char in pairs and _opens(text, i)
        if not opens and any(open_[o] for o in closers.get(char, ())):
            level, opening, start = _closed(stack, open_, closers[char])
            found.append(Quoted(start, i, level, opening))
        elif char in pairs and (char != '"' or opens or (i and is_cjk(text[i - 1]))):
            stack.append((char, i + 1))
            open_[char] += 1
    return _releveled(sorted(found, key=lambda q: q.start))


def _closed(stack: list[tuple[str, int]], open_: Counter[str], openings: set[str]) -> tuple[int, str, int]:
    """Take the innermost of these openings off the stack, with all that were opened within it and never closed."""
    while True:
        opening, start = stack.pop()
        open_[opening] -= 1
        if opening in openings:
            return len(stack), opening, start


def _releveled(found: list[Quoted]) -> list[Quoted]:
    """Depths counted among closed pairs only (an opening mark that is never closed holds nothing). Pairs never cross."""
    made: list[Quoted] = []
    around: list[int] = []  # where the pairs around this place end
    for q in found:
        while around and around[-1] < q.end:
            around.pop()
        made.append(Quoted(q.start, q.end, len(around), q.opening))
        around.append(q.end)
    return made


def _pairs(language: Language) -> dict[str, str]:
    own: dict[str, str] = {'"': '"', "＂": "＂"}
    for lang in (language, *(x for x in LANGUAGES if x is not language)):
        for opening, closing in lang.quotes:
            if opening in own and own[opening] != closing and lang is not language:
                continue
            if any(opening == c for c in own.values()) and lang is not language:
                continue  # “ closes in German and Russian, ” in Polish forms: the paper's own language decides
            own.setdefault(opening, closing)
    if "„" in own:
        own["„"] += "".join(c for c in '”"' if c not in own["„"])  # as it is typed where the keyboard has no “
    return own


def _is_apostrophe(text: str, at: int, stack: list[tuple[str, int]]) -> bool:
    if text[at] not in "’'‘":
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    inside = bool(stack) and stack[-1][0] in "‘‚"
    return (before.isalnum() and after.isalnum() and after < "\u1100") or (text[at] == "’" and not inside) or text[at] == "'"


def _opens(text: str, at: int, *, blank: bool = False) -> bool:
    """Whether a mark that could open or close opens here: blank or opening sign before, letter after; with `blank`, perhaps one between."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if blank and after in _THIN:
        after = text[at + 2 : at + 3]
    return (not before or before.isspace() or before in "([{—–（:：") and bool(after) and not after.isspace()


def hidden(text: str, found: list[Quoted]) -> str:
    """The text with the words inside outermost marks replaced, character for character, by HIDDEN."""
    chars = list(text)
    for q in found:
        if q.depth == 0:
            chars[q.start : q.end] = HIDDEN * (q.end - q.start)
    return "".join(chars)


_SPACED_END = later(r"[.!?…]+[\"'”’»“)\]]*\s+(?=[\"“«„‘(\[《『「〈]*[A-ZÀ-ÞА-ЯЁ0-9\uac00-\ud7a3\ue000])")
_ABBREVIATED = later(
    r"(?:\b(?:[A-ZА-ЯЁ]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Gov|Sen|No|vs|cf|г|гг|им|т|д|тыс|млн|млрд|руб|Nr|Hr|Fr|bzw|z|B|M|Mme)\.)\s*$"
)

# Korean has no capitals: words in marks that are a sentence by themselves (behind a stop) end before a word that is no particle or verb of theirs.
_ALONE = later(r"[.:]\s*$")
_KOREAN_TAIL = later(r".\s+(?=[\uac00-\ud7a3])(?!(?:이?라|하|고|며|는|란|이란)[고며는던했하]?[\s은는])")


def sentences(text: str, found: list[Quoted], language: Language) -> list[int]:
    """Starts of the sentences; words inside quotation marks are of the sentence that quotes them."""
    masked = hidden(text, found)
    starts = [0]
    ends = _spaced_ends if language.spaced else _unspaced_ends
    starts += [e for e in ends(text, masked, found, language) if 0 < e < len(text)]
    return sorted(set(starts))


def _spaced_ends(text: str, masked: str, found: list[Quoted], language: Language) -> list[int]:
    ends = _SPACED_END.finditer(masked)
    made = [m.end() for m in ends if not _ABBREVIATED.search(masked[max(0, m.start() - 6) : m.start() + 1])]
    if (
        language.code == "de"
    ):  # "am 3. Juni", "Admiral a. D. Kolb": a figure with its stop is an ordinal, a letter with one a word cut short
        made = [e for e in made if not re.search(r"(?<!\d)\d{1,2}\. $|(?<!\w)[a-z]\. $", masked[max(0, e - 5) : e])]
    for q in found:
        tail = re.compile(r".\s+(?=[\"“«„(]*[A-ZÀ-ÞА-ЯЁ])").match(masked, q.end)
        if tail is None and language.code == "ko" and _ALONE.search(masked, 0, q.start - 1):
            tail = _KOREAN_TAIL.match(masked, q.end)
        if q.depth == 0 and tail and text[q.start : q.end].rstrip()[-1:] in tuple(".!?…"):  # French marks hold a blank: « On part. »
            made.append(tail.end())
    return made


def _unspaced_ends(text: str, masked: str, found: list[Quoted], _language: Language) -> list[int]:
    made = [m.end() for m in re.finditer(r"[。！？!?]+[）)」』”’]*\s*", masked)]
    for q in found:
        if q.depth or text[q.end - 1 : q.end] not in ("。", "！", "？", "!", "?", "…"):
            continue
        if q.opening in "“‘" or masked[q.start - 2 : q.start - 1] in "：:":
            after = masked[q.end + 1 : q.end + 2]
            introduced = masked[q.start - 2 : q.start - 1] in tuple("：:，,说道称言")
            if introduced and after not in "，、。；）：" and not re.match(r"[との]", after):
                made.append(q.end + 1)
    return made
