"""A second look where a denial or clause of the quotation has nothing in its passage: the sentence beside may say it, as one sentence renders two."""

from __future__ import annotations

from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.marks import Judged, held, judge
from refcheck.match.negation import denials_at
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.units import Unit
from refcheck.match.windows import Window, joined
from refcheck.model import Marks, MarkState

_WORDS = 2
_OTHERS = ("numbers", "names", "speaker")


def with_neighbour(
    question: Question, quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int], judged: Judged, chance: float
) -> tuple[Window, Judged] | None:
    """The window with the sentence before or behind it, and its marks, where nothing differs there any more; None where it is no such case.

    Asked only of a quotation of several clauses, of which something has no counterpart in `window` (what the quotation leaves out is no such thing), and of a sentence
    that says enough of it.
    """
    if not _adds(judged) or len(split.clauses(quote.text, 0, len(quote.text))) < 2:
        return None
    first, last = sentences
    denied = judged.marks.negation is MarkState.DIFFERS
    spans = _denying(quote) if denied else [(d.quote_start or 0, d.quote_end or 0) for d in judged.differences if d.kind == "clause"]
    inside = [u for u in quote.units if any(a <= u.start < b for a, b in spans)]
    missing = [u for u in inside if not any(has_counterpart(u, c) for c in prepared.contents[first:last])]
    for start, end, beside in ((first, last + 1, last), (first - 1, last, first - 1)):
        if not 0 <= beside < len(prepared.sentences) or not _says(prepared.contents[beside], missing, denied=denied):
            continue
        wider = joined(prepared, start, end - 1, window.kind)
        again = judge(held(question, quote, prepared, wider, (start, end), chance))
        if _agrees(again.marks, judged.marks):
            return wider, again
    return None


def _denying(quote: Content) -> list[tuple[int, int]]:
    """The clauses of the quotation that deny."""
    places = [start for _, start, _ in denials_at(quote.text, quote.lang)]
    cut = [span for a, b in split.sentences(quote.text, quote.lang) for span in split.clauses(quote.text, a, b)]
    return [(a, b) for a, b in cut if any(a <= place < b for place in places)]


def _says(beside: Content, missing: list[Unit], *, denied: bool) -> bool:
    """Whether a sentence has enough of what is missing: a word, if it denies, too; else two words, or most of them."""
    found = sum(has_counterpart(u, beside) for u in missing)
    if denied:
        return found > 0 and bool(denials_at(beside.text, beside.lang))
    return found >= _WORDS or (found > 0 and 2 * found >= len(missing))


def _adds(judged: Judged) -> bool:
    """Whether denials or clauses of the quotation, and nothing else, differ from the passage."""
    marks, found = judged.marks, judged.differences
    if any(getattr(marks, name) is MarkState.DIFFERS for name in _OTHERS) or any(d.kind == "word" for d in found):
        return False
    clauses = [d for d in found if d.kind == "clause"]
    denied = marks.negation is MarkState.DIFFERS
    added = [d.quoted for d in found if d.kind == "negation"]
    if denied and not all(added):
        return False
    return (denied or marks.clauses is MarkState.DIFFERS) and (not clauses or any(d.quoted for d in clauses))


def _agrees(again: Marks, before: Marks) -> bool:
    """Whether nothing differs any more, and denials that did agree."""
    differs = any(getattr(again, name) is MarkState.DIFFERS for name in (*_OTHERS, "negation", "clauses"))
    return not differs and (before.negation is not MarkState.DIFFERS or again.negation is MarkState.AGREES)
