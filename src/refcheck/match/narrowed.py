"""A second look where a passage of several sentences differs: without a sentence at its edge that says hardly anything of the quotation."""

from __future__ import annotations

from collections.abc import Sequence

from refcheck.match.content import Content
from refcheck.match.marks import Judged, held, judge
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.units import is_light
from refcheck.match.windows import Window, joined
from refcheck.model import MarkState

_LITTLE = 1  # words that only the sentence at the edge may say
_MARKS = ("numbers", "names", "negation", "clauses", "speaker")


def without_edge(
    question: Question, quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int], judged: Judged, chance: float
) -> tuple[Window, Judged] | None:
    """The window without its first or last sentence, and its marks, where nothing differs then; None where it is no such case."""
    first, last = sentences
    if last - first < 2 or not any(getattr(judged.marks, name) is MarkState.DIFFERS for name in ("numbers", "negation", "clauses")):
        return None
    for edge, start, end in ((last - 1, first, last - 1), (first, first + 1, last)):
        if _says_more(quote, prepared.contents[edge], prepared.contents[start:end]):
            continue
        narrower = joined(prepared, start, end - 1, "sentence" if end - start == 1 else window.kind)
        again = judge(held(question, quote, prepared, narrower, (start, end), chance))
        if not any(getattr(again.marks, name) is MarkState.DIFFERS for name in _MARKS):
            return narrower, again
    return None


def _says_more(quote: Content, edge: Content, rest: Sequence[Content]) -> bool:
    """Whether the sentence at the edge answers more than a word, or a number, that the others do not."""
    if any(q.hard and number_in(q, edge.numbers) and not any(number_in(q, c.numbers) for c in rest) for q in quote.numbers):
        return True
    own = {u.word for u in quote.units if not is_light(u) and has_counterpart(u, edge) and not any(has_counterpart(u, c) for c in rest)}
    return len(own) > _LITTLE
