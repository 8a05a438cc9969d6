"""A second look where a denial or clause of the quotation has nothing in its passage: the sentence beside may say it, as one sentence renders two."""

from __future__ import annotations

from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.marks import Judged, held, judge
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.windows import Window, joined
from refcheck.model import Marks, MarkState

_OTHERS = ("numbers", "names", "speaker")


def with_neighbour(
    question: Question, quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int], judged: Judged, chance: float
) -> tuple[Window, Judged] | None:
    """The window with the sentence before or behind it, and its marks, where nothing differs there any more; None where it is no such case.

    Asked only of a quotation of several clauses, of which something has no counterpart in `window` (what the quotation leaves out is no such thing), and of a sentence
    that has a word which the window lacks.
    """
    if not _adds(judged) or len(split.clauses(quote.text, 0, len(quote.text))) < 2:
        return None
    first, last = sentences
    missing = [u for u in quote.units if not any(has_counterpart(u, c) for c in prepared.contents[first:last])]
    for start, end, beside in ((first, last + 1, last), (first - 1, last, first - 1)):
        if not 0 <= beside < len(prepared.sentences) or not any(has_counterpart(u, prepared.contents[beside]) for u in missing):
            continue
        wider = joined(prepared, start, end - 1, window.kind)
        again = judge(held(question, quote, prepared, wider, (start, end), chance))
        if _agrees(again.marks, judged.marks):
            return wider, again
    return None


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
