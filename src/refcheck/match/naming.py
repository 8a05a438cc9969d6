"""Names of a quotation without a counterpart in the passage: another name, or one that we cannot follow into the other script?"""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang import language_of
from refcheck.match.content import Content
from refcheck.match.jamo import is_hangul
from refcheck.match.prepared import Prepared
from refcheck.match.renamed import answered
from refcheck.match.sound import likeness
from refcheck.match.units import Unit

NAMES = (
    "bias",
    "elsewhere",
    "theirs",
    "same_kind",
    "near",
    "two_known",
    "kept",
    "other_lost",
    "label",
    "known",
    "katakana",
    "latin",
    "characters",
    "length",
    "short",
    "elsewhere_theirs",
    "elsewhere_same",
    "many_theirs",
    "silent",
    "titled",
    "odds",
    "swapped",
    "swapped_known",
    "swapped_elsewhere",
)
_MOST = 4


@dataclass(frozen=True, slots=True)
class Lost:
    """A name without counterpart; `row` goes with NAMES."""

    unit: Unit
    row: tuple[float, ...]


def unanswered(prepared: Prepared, quote: Content, sentences: tuple[int, int]) -> list[Unit]:
    """The names of the sentences that no name of the quotation answers."""
    contents = prepared.contents[slice(*sentences)]
    return [u for c in contents for u in c.units if u.proper and not answered(u, c, quote)]


def lost_names(quote: Content, whole: Content, prepared: Prepared, sentences: tuple[int, int], odds: float) -> list[Lost]:
    """The quotation's names that the passage does not answer, each with what speaks for its being another name.

    `odds` are the log odds that it is the passage.
    """
    proper = [u for u in quote.units if u.proper]
    lost = [u for u in proper if not answered(u, quote, whole)]
    theirs = unanswered(prepared, quote, sentences)
    shares = (min(len(proper) - len(lost), _MOST) / _MOST, min(len(lost) - 1, _MOST) / _MOST)
    sure = max(-5.0, min(5.0, odds)) / 5
    swapped = len({u.word for u in lost}) == 1 == len({u.word for u in theirs})  # one for one, and all others are kept
    out = []
    for unit in lost:
        row = _row(unit, quote, theirs, shares, prepared, sentences)
        swap = tuple(float(swapped and row[NAMES.index(name)] > 0) for name in ("theirs", "two_known", "elsewhere"))
        out.append(Lost(unit, (*row, float(_is_titled(unit, quote)), sure, *swap)))
    return out


def _row(
    unit: Unit, quote: Content, theirs: list[Unit], shares: tuple[float, float], prepared: Prepared, sentences: tuple[int, int]
) -> tuple[float, ...]:
    printed = quote.text[unit.start : unit.end]
    same = any(bool(t.ids) is bool(unit.ids) for t in theirs)
    elsewhere = any(not sentences[0] <= i < sentences[1] for i in prepared.index.answering(unit))
    length = len(unit.sound.skeletons[0]) if unit.sound else 0
    return (
        1.0,
        float(elsewhere),
        float(bool(theirs)),
        float(same),
        max((likeness(unit.sound, t.sound) for t in theirs if unit.sound and t.sound), default=0.0),
        float(bool(unit.ids) and any(t.ids and t.ids.isdisjoint(unit.ids) for t in theirs)),
        *shares,
        float(is_label(printed, quote.lang)),
        float(bool(unit.ids)),
        float(("ァ" <= printed[:1] <= "ヺ" or is_hangul(printed[:1])) and not unit.ids),
        float(printed[:1].isascii() and quote.lang in ("ja", "zh", "ko")),
        float(bool(unit.han) and not unit.ids),
        min(length, 6) / 6,
        float(length < 2),
        float(elsewhere and bool(theirs)),
        float(elsewhere and same),
        min(len(theirs), _MOST) / _MOST,
        float(unit.sound is None and not unit.ids),
    )


_POINTS = "・·‧=＝"


def _is_titled(unit: Unit, quote: Content) -> bool:
    """Whether a name stands with a title, or beside another name: surely a person's."""
    language = language_of(quote.lang)
    titles = language.matching.titles if language else ()
    before, after = quote.text[: unit.start], quote.text[unit.end :]
    if quote.lang in ("ja", "zh"):
        return (bool(before) and before[-1] in _POINTS) or (bool(after) and (after[0] in _POINTS or after.startswith(titles)))
    if quote.lang == "ko" and after.lstrip().startswith(titles):
        return True
    near = (u for u in quote.units if u is not unit and u.proper)
    if any(u.start - unit.end == 1 or unit.start - u.end == 1 for u in near):
        return True
    return any(word.lower().strip(".,") in titles for word in (*before.split()[-1:], *after.split()[:1]))


def is_label(printed: str, lang: str) -> bool:
    """An abbreviation in capitals or a title: often translated away."""
    language = language_of(lang)
    titles = language.matching.titles + tuple(language.matching.abbreviations) if language else ()
    return (printed.isupper() and len(printed) > 1) or printed.lower().rstrip(".") in titles
