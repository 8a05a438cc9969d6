"""Clauses without a counterpart: spliced into the quotation, or dropped from the passage.

Each unit that could have a counterpart speaks for or against its clause, by how often such units find one in true translations
and by chance. The run of clauses that speaks loudest against is what may be foreign; trees fitted on the tuning half, and on statements as papers have them, say
how sure that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from refcheck.lang.later import later
from refcheck.match import split, texture
from refcheck.match.attributing import between_quoted, is_attribution
from refcheck.match.content import Content
from refcheck.match.evidence import akin, by_chance, says
from refcheck.match.features import length
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.units import Unit
from refcheck.match.windows import Window

NAMES = (
    "bias",
    "lost",
    "lost_back",
    "lost_both",
    "share",
    "share_back",
    "units",
    "units_back",
    "several",
    "several_back",
    "kept",
    "balance",
    "odds",
    "elsewhere",
    "moved",
    "longer",
    "run",
    "surplus",
    *texture.NAMES,
    "clauses",
)
_LABEL = later(r"[^：:]{1,24}[：:]\s*")
_NAMED = 0.25  # how often a name of the page stands in another sentence of it
_CLEAR = 1.0
_NEXT = 3  # characters behind a sentence in which the next quoted piece opens
_OPENING, _CLOSING = tuple("「『“«„"), tuple("」』”»")
_OPENS = later("[「『“«„]$")
_Held = texture.Held
_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Coverage:
    """`row` goes with NAMES; `lost` is the run of the quotation's clauses, `dropped` that of the text's, that may have no counterpart."""

    row: tuple[float, ...]
    lost: _Span | None
    dropped: _Span | None
    clauses: int


@dataclass(frozen=True, slots=True)
class _Run:
    against: float  # log odds against the worst run
    kept: float  # log odds for the best run
    total: float
    extent: _Span
    units: int
    clauses: int


def coverage(quote: Content, whole: Content, prepared: Prepared, sentences: _Span, found: Window, odds: float) -> Coverage:
    """Hold the quotation's clauses against the sentences [first, last), and those of the window `found` in them against the quotation.

    `odds` are those of the search.
    """
    parts = [p for a, b in split.sentences(quote.text, quote.lang) for p in split.clauses(quote.text, a, b)]
    told = [part for part in parts if is_attribution(quote.text[slice(*part)], quote.lang)]
    held = [_held(u, whole) for u in quote.units]
    window = found.start, found.end
    spans, theirs = _passage(prepared, quote, sentences, window, told=bool(told))
    told = [part for part in told if part not in (parts[0], parts[-1])]  # at an end both sides have it, or it was quoted
    if told and not any(is_attribution(prepared.text[slice(*span)], prepared.lang) for span in spans):
        parts = [part for part in parts if part not in told]  # who speaks stands elsewhere on the page
    mine = [[h for h in held if a <= h[0].start < b] for a, b in parts]
    ours, back = _run(mine), _run(theirs)
    lost_units = [h[0] for part in mine[slice(*ours.extent)] for h in part]
    elsewhere = _elsewhere(lost_units, prepared, sentences) if len(parts) > 1 and lost_units else -9.0
    row = (
        1.0,
        ours.against,
        back.against,
        min(ours.against, 4.0) * min(back.against, 4.0),
        ours.total / (ours.units + 3),
        back.total / (back.units + 3),
        log(1 + ours.units),
        log(1 + back.units),
        float(ours.clauses > 1),
        float(back.clauses > 1),
        ours.kept / (ours.units + 3),
        log((ours.units + 3) / (back.units + 3)),
        max(-5.0, min(5.0, odds)),
        max(-3.0, elsewhere) / 3,
        max(0.0, elsewhere + ours.against) / 3,
        *_surplus(held, [h for part in theirs for h in part], length(quote, prepared.text[slice(*window)], prepared.lang)),
        *texture.texture(quote, prepared.lang, found.content, whole, sentences, mine, theirs),
        float(len(parts)),
    )
    lost = _span(parts, ours.extent) if ours.against > _CLEAR else None
    return Coverage(row, lost, _span(spans, back.extent) if back.against > _CLEAR else None, len(parts))


def _surplus(held: list[_Held], theirs: list[_Held], longer: float) -> tuple[float, float, float]:
    """How much longer the quotation is than the passage; its worst run of words, wherever clauses end, and by how much that says more
    than all that the passage has unanswered: what one side paraphrases, the other misses, too."""
    worst = least = 0.0
    for _, _, said in held:
        least = min(0.0, least + said)
        worst = min(worst, least)
    unanswered = -sum(min(0.0, said) for _, _, said in theirs)
    return max(-1.5, min(1.5, longer)), min(-worst, 6.0), max(0.0, -worst - unanswered)


def _span(parts: list[_Span], extent: _Span) -> _Span | None:
    return (parts[extent[0]][0], parts[extent[1] - 1][1]) if extent[1] > extent[0] else None


def _passage(prepared: Prepared, quote: Content, sentences: _Span, window: _Span, *, told: bool) -> tuple[list[_Span], list[list[_Held]]]:
    """The clauses of the sentences that lie in the window, as spans of the text, and their units with what was found for them in the quotation.

    Unless the quotation says who speaks (`told`), the clauses that do are left out.
    """
    spans: list[_Span] = []
    held: list[list[_Held]] = []
    for i in range(*sentences):
        base, end = prepared.sentences[i]
        units = [_held(u, quote) for u in prepared.contents[i].units]
        telling = between_quoted(prepared.text, base, end + _NEXT, prepared.lang)
        for a, b in split.clauses(prepared.text, base, end):
            if _LABEL.fullmatch(prepared.text[a:b]) or b <= window[0] or a >= window[1]:
                continue  # who speaks stands before the words, and is none of them
            telling_who = window[0] < a and b < window[1] and is_attribution(prepared.text[a:b], prepared.lang)
            if not told and (telling_who or any(c <= a and b <= d + 1 for c, d in telling)):
                continue
            inside = [h for h in units if a - base <= h[0].start < b - base]
            if _is_beside_quoted(prepared.text, a, b) and not any(found for _, found, _ in inside):
                continue
            spans.append((a, b))
            held.append(inside)
    return spans, held


def _is_beside_quoted(text: str, start: int, end: int) -> bool:
    """Whether a clause stands right before quoted words or right behind them: it says whose they are (所長は「…」と指摘する)."""
    before, behind = text[max(0, start - 2) : start].rstrip(), text[end : end + 1]
    leads = bool(_OPENS.search(text[start:end])) or behind in _OPENING
    return leads or before.endswith(_CLOSING) or text[start:end].startswith(_CLOSING)


def _held(unit: Unit, other: Content) -> _Held:
    found = has_counterpart(unit, other)
    return unit, found, _says(unit, found=found) + (0.0 if found else akin(unit, other))


def _says(unit: Unit, *, found: bool) -> float:
    if not (found or unit.ids or (unit.proper and unit.sound)):
        return 0.0  # the lexicon does not know the word: its absence says nothing
    return says(unit, _NAMED if unit.proper else by_chance(unit), found=found)


def _run(parts: list[list[_Held]]) -> _Run:
    """The neighbouring clauses that speak loudest against, and those that speak loudest for."""
    worst = least = best = most = 0.0
    start, extent = 0, (0, 0)
    values = [sum(said for _, _, said in part) for part in parts]
    for i, value in enumerate(values):
        if least >= 0:
            start, least = i, 0.0
        least += value
        if least < worst:
            worst, extent = least, (start, i + 1)
        most = max(most, 0.0) + value
        best = max(best, most)
    known = sum(1 for part in parts for _, _, said in part if said)
    return _Run(-worst, best, sum(values), extent, known, len(parts))


def _elsewhere(units: list[Unit], prepared: Prepared, sentences: _Span) -> float:
    """How well these units stand together in another sentence of the text: a clause may have been taken from there."""
    base = sum(_says(u, found=False) for u in units)
    scores: dict[int, float] = {}
    for unit in units:
        gain = _says(unit, found=True) - _says(unit, found=False)
        for i in prepared.index.answering(unit):
            if not sentences[0] <= i < sentences[1]:
                scores[i] = scores.get(i, 0.0) + gain
    return base + max(scores.values(), default=0.0)
