"""A second look where a denial of the quotation has nothing in its passage: the sentence beside may hold it, as one sentence renders two."""

from __future__ import annotations

from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.marks import Judged, held, judge
from refcheck.match.negation import denials_at
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.windows import Window, joined
from refcheck.model import MarkState

_WORDS = 2  # of the denying clauses that the sentence beside must say
_MARKS = ("numbers", "names", "negation", "clauses", "speaker")


def with_neighbour(
    question: Question, quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int], judged: Judged, chance: float
) -> tuple[Window, Judged] | None:
    """The window with the sentence before or behind it, and its marks, where both then deny alike and nothing differs; None where it is no such case.

    Asked only of a quotation of several clauses that denies what the passage does not, and of a sentence that denies and has words of its denying clauses that the window
    lacks. Clauses alone are no reason: `widened` has looked for them, and what is spliced in is often taken from the sentence beside.
    """
    if not _denies_more(judged) or len(split.clauses(quote.text, 0, len(quote.text))) < 2:
        return None
    first, last = sentences
    spans = _denying(quote)
    inside = [u for u in quote.units if any(a <= u.start < b for a, b in spans)]
    missing = [u for u in inside if not any(has_counterpart(u, c) for c in prepared.contents[first:last])]
    for start, end, beside in ((first, last + 1, last), (first - 1, last, first - 1)):
        if not 0 <= beside < len(prepared.sentences):
            continue
        content = prepared.contents[beside]
        if not denials_at(content.text, content.lang) or sum(has_counterpart(u, content) for u in missing) < _WORDS:
            continue
        wider = joined(prepared, start, end - 1, window.kind)
        again = judge(held(question, quote, prepared, wider, (start, end), chance))
        if again.marks.negation is MarkState.AGREES and not any(getattr(again.marks, name) is MarkState.DIFFERS for name in _MARKS):
            return wider, again
    return None


def _denies_more(judged: Judged) -> bool:
    """Whether the quotation denies what the passage does not, and no number, name, word or speaker differs."""
    marks, found = judged.marks, judged.differences
    apart = any(getattr(marks, name) is MarkState.DIFFERS for name in ("numbers", "names", "speaker"))
    denied = [d.quoted for d in found if d.kind == "negation"]
    return bool(denied) and all(denied) and not apart and not any(d.kind == "word" for d in found)


def _denying(quote: Content) -> list[tuple[int, int]]:
    """The clauses of the quotation that deny."""
    places = [start for _, start, _ in denials_at(quote.text, quote.lang)]
    cut = [span for a, b in split.sentences(quote.text, quote.lang) for span in split.clauses(quote.text, a, b)]
    return [(a, b) for a, b in cut if any(a <= place < b for place in places)]
