"""Which of a text's label-like line beginnings are notes: labels of notes count on, and what they open cites something.

A heading (`１．`), a body line that begins with a date or the rest of a broken address may look like a label. So all
line beginnings are scored by what follows them, and the best-scoring ascending sequence is taken as a whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from refcheck.lang import LANGUAGES
from refcheck.lang.wrap import continues_url, is_cjk
from refcheck.read.labels import Label, label_at
from refcheck.read.lines import Line

_SHOWS_SOURCE = (
    re.compile(r"https?:|www\.|doi|URL", re.IGNORECASE),
    re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)"),
    re.compile(r"[“«„「『《\"].+?[”»“」』》\"]"),
    re.compile(r"\b(?:pp?|vol|no|ed|eds|cf|trans)\.|[頁页]|ページ|\b[сСS]\. ?\d|//|\[[A-Z](?:/[A-Z]{2})?\]|№"),
)
_PAGES = re.compile(r"\bpp?\. ?\d|\d\s?(?:[頁页]|ページ)|\b[сС]\. ?\d|//|\[[A-Z](?:/[A-Z]{2})?\]")
_CLOSING = tuple("。、，．；：！？」』）】”’»,;!?)")
_SENTENCE_END = re.compile(r"[.。!！?？…;；:：>）)」』”»\d]$")
_SKIP_COST, _KIND_COST, _FIRST_COST = 1.5, 1.0, 2.0
_FLOOR = 0.8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line (by index) that begins like a note, with the score of what follows; the note's words begin on the line `begins`."""

    line: int
    label: Label
    score: float
    sheet: int
    begins: int
    headed: bool = False  # a heading over notes stands right above


def find_labels(text: str, lines: list[Line], furniture: set[int]) -> list[Candidate]:
    """The lines at which the notes begin, in order; empty when the text has no notes."""
    opened = _opened(lines, furniture)
    candidates = [c for i, line in enumerate(lines) if i not in furniture and (c := _candidate(text, lines, i, opened)) is not None]
    numbered = [c for c in candidates if c.label.number is not None]
    chain = _best(numbered)
    if not chain or sum(c.score for c in chain) / len(chain) < _FLOOR:
        chain = []
    if len(chain) == 1 and chain[0].score < 2 * _FLOOR:
        chain = []
    signs = [c for c in candidates if c.label.number is None]
    symbols = [
        c
        for c in signs
        if (c.score > 1.0 and (not chain or c.line > chain[0].line - 30))
        or (c.score > -2.0 and _beside(c, [*chain, *signs]) and _called(text, lines, c))
    ]
    return sorted([*chain, *symbols], key=lambda c: c.line)


def _beside(candidate: Candidate, others: list[Candidate]) -> bool:
    """Whether another note begins right above or below."""
    return any(0 < abs(other.line - candidate.line) <= 3 for other in others)


def _called(text: str, lines: list[Line], candidate: Candidate) -> bool:
    """Whether the text above calls the sign once: behind a word or a stop, and before no word."""
    sign = re.escape(candidate.label.printed)
    above = text[: lines[candidate.line].start]
    calls = re.findall(rf"(?<=[^\s\d*＊])(?:{sign})(?![\w*＊])", above)
    return len(calls) == 1


def is_note_heading(text: str) -> bool:
    """Whether a line is a heading that stands over notes."""
    return _bare(text) in _headings("note")


def is_list_heading(text: str) -> bool:
    """Whether a line is a heading that stands over a reference list."""
    return _bare(text) in _headings("list")


@lru_cache(maxsize=4096)  # one line is asked for a heading of notes and of a list, in several passes
def _bare(text: str) -> str:
    return re.sub(r"^[\W\d_]+|[\W_]+$", "", text).replace("\u3000", "").casefold()


@cache
def _headings(kind: str) -> frozenset[str]:
    layouts = [language.layout for language in LANGUAGES]
    return frozenset(w for layout in layouts for w in (layout.note_headings if kind == "note" else layout.list_headings))


def _opened(lines: list[Line], furniture: set[int]) -> list[str]:
    """For each line what stands over it: "rule" (on the same sheet), "heading", or ""."""
    state, sheet, answer = "", 0, []
    for i, line in enumerate(lines):
        if line.sheet != sheet:
            sheet = line.sheet
            state = "" if state == "rule" else state
        if i not in furniture and line.is_rule:
            state = "rule"
        elif is_note_heading(line.text) or is_list_heading(line.text):
            state = "heading"
        answer.append(state)
    return answer


def _candidate(text: str, lines: list[Line], index: int, opened: list[str]) -> Candidate | None:
    line = lines[index]
    label = label_at(text, line.start, line.end) if line.text else None
    if label is None and line.text:
        label = _label_alone(lines, index)
    if label is None or (index > 0 and continues_url(lines[index - 1].text, line.text)):
        return None
    if text[label.body : label.body + 1] in _CLOSING:
        return None  # a mark that a line's end parted from its words
    begins = index if label.body <= line.end else _next_words(lines, index)
    score = _score(text, lines, begins, label, opened[index], alone=begins > index)
    above = next((lines[i].text for i in range(index - 1, max(-1, index - 4), -1) if lines[i].text), "")
    return Candidate(index, label, score, line.sheet, begins, is_note_heading(above))


def _label_alone(lines: list[Line], index: int) -> Label | None:
    """A label on a line of its own, as raised figures come out of a PDF; its note begins on the next line."""
    line = lines[index]
    following = _next_words(lines, index)
    if len(line.text) > 6 or following == index or lines[following].sheet != line.sheet:
        return None
    label = label_at(f"{line.text} A", 0, len(line.text) + 2)
    if label is None or label.number is None or label.body != len(line.text) + 1:
        return None
    begin = line.begin
    return replace(label, start=begin + label.start, end=begin + label.end, body=lines[following].begin)


def _next_words(lines: list[Line], index: int) -> int:
    """The next line with words, at most one empty line on; the line itself without any."""
    return next((i for i in range(index + 1, min(index + 3, len(lines))) if not lines[i].blank), index)


def _score(text: str, lines: list[Line], index: int, label: Label, opened: str, *, alone: bool) -> float:
    line = lines[index]
    content = text[label.body : _reach(lines, index)]
    score = min(2.5, sum(1.0 for sign in _SHOWS_SOURCE if sign.search(content)))
    score += 2.0 if opened else 0.0
    score += {"word": 1.0, "square": 0.5, "raised": 1.0, "circled": 0.5}.get(label.kind, 0.0)
    glued = label.body == label.end and text[label.body : label.body + 1].isalpha() and not is_cjk(text[label.body])
    if label.kind in ("plain", "dot") and not glued and _is_quantity(text[label.body : line.end]):
        score -= 4.0
    if not opened and not alone and _looks_like_heading(lines, index):
        score -= 2.5
    if content[:1].islower():
        score -= 1.0
    if label.kind == "symbol" and not opened:
        score -= 1.5
    return score


def shows_source(lines: list[Line], index: int) -> bool:
    """Whether the lines from `index` on look like a note's beginning: two signs of a source, an address or pages among them."""
    words = "\n".join(line.text for line in lines[index : index + 3])
    address, year, quoted = (sign.search(words) is not None for sign in _SHOWS_SOURCE[:3])
    pages = _PAGES.search(words) is not None
    return (address or pages) and address + year + quoted + pages >= 2


def _reach(lines: list[Line], index: int) -> int:
    """How far a note that begins on this line may be read for its score: seven lines, an empty line at most."""
    end = lines[index].end
    for line in lines[index + 1 : index + 7]:
        if line.blank or label_like(line.text):
            break
        end = line.end
    return end


def label_like(text: str) -> bool:
    """Whether a line's words begin like a label."""
    return label_at(text, 0, len(text)) is not None


def _looks_like_heading(lines: list[Line], index: int) -> bool:
    line = lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    isolated = after is None or after.blank
    return isolated and len(line.text) < 60 and not _SENTENCE_END.search(line.text)


def _is_quantity(after: str) -> bool:
    return _quantity().match(after) is not None


@cache
def _quantity() -> re.Pattern[str]:
    words = {w for language in LANGUAGES for w in language.layout.counters}
    spaced = sorted((re.escape(w) for w in words if re.match(r"[a-zа-яà-ÿ]", w)), key=len, reverse=True)
    glued = sorted((re.escape(w) for w in words if not re.match(r"[a-zа-яà-ÿ]", w)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(glued)})|(?:{'|'.join(spaced)})(?!\w)", re.IGNORECASE)


def _best(candidates: list[Candidate]) -> list[Candidate]:
    """The ascending sequence with the highest sum of scores; a label missing, or of another make, costs."""
    ends: dict[tuple[int, str], tuple[float, int]] = {}
    links: list[int] = []
    sums: list[float] = []
    for i, candidate in enumerate(candidates):
        number, kind = candidate.label.number or 0, _family(candidate.label.kind)
        best, link = -_FIRST_COST if number > 1 else 0.0, -1
        for value in range(number - 1, max(0, number - 5), -1):
            for other in ("plain", "circled", "square", "word", "symbol"):
                score, at = ends.get((value, other), (float("-inf"), -1))
                score -= _SKIP_COST * (number - 1 - value) + (0.0 if other == kind else _KIND_COST)
                if score > best:
                    best, link = score, at
        best, link = _restart(candidates, i, sums, best, link)
        sums.append(best + candidate.score + 0.5)
        links.append(link)
        if sums[-1] > ends.get((number, kind), (float("-inf"), -1))[0]:
            ends[number, kind] = (sums[-1], i)
    return _unroll(candidates, sums, links)


def _restart(candidates: list[Candidate], index: int, sums: list[float], best: float, link: int) -> tuple[float, int]:
    """A first note may follow any note of an earlier sheet where each sheet counts anew; a note just above where each chapter does."""
    candidate = candidates[index]
    if candidate.label.number != 1 or index == 0:
        return best, link
    earlier: list[tuple[float, int]] = []
    for k in range(max(0, index - 40), index):
        other = candidates[k]
        if other.sheet < candidate.sheet:
            earlier.append((sums[k] - 1.0, k))
        elif candidate.headed:
            earlier.append((sums[k] - 1.0, k))  # the notes of another chapter, under a heading of their own
        elif candidate.line - other.line <= 6 and other.score >= 2.0:
            earlier.append((sums[k] - 4.5, k))
    top = max(earlier, default=(float("-inf"), -1))
    return top if top[0] > best else (best, link)


def _unroll(candidates: list[Candidate], sums: list[float], links: list[int]) -> list[Candidate]:
    if not sums:
        return []
    at = max(range(len(sums)), key=lambda k: sums[k])
    chain: list[Candidate] = []
    while at >= 0:
        chain.append(candidates[at])
        at = links[at]
    return chain[::-1]


def _family(kind: str) -> str:
    return {"dot": "plain", "raised": "plain", "half": "square", "round": "square"}.get(kind, kind)
