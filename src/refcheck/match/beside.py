"""A second look where something of the quotation has nothing in its passage: the sentence beside may hold it, as one sentence renders two."""

from __future__ import annotations

from collections.abc import Sequence

from refcheck.lang.later import later
from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.marks import Judged, held, judge
from refcheck.match.negation import denials_at
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.stretch import Stretch, answers
from refcheck.match.windows import Window, joined
from refcheck.model import Difference, MarkState

_SAID, _MOSTLY = 0.3, 0.5  # share of an open clause that the sentence beside must say, or that must say it: by two words, by one
_SEVERAL = 2
_MORE = 0.2  # share that it must say beyond what the passage says, where both deny
_STEPS = 2  # sentences on either side in which somebody may speak on
_OPENING = "「『“«"  # „…“ closes with a sign that opens elsewhere: not told apart
_ASKS = later("[?？]|[か吗嗎]。")
_SIGNS = later("[「」『』“”«»]")
_OPEN, _HALF_OPEN = 0.6, 0.7  # share of them from which the passage says them itself; where the rest is of the same sentence or utterance
_MARKS = ("numbers", "names", "negation", "clauses", "speaker")
_KINDS = frozenset({"negation", "clause"})
Span = tuple[int, int]


def with_neighbour(
    question: Question, quote: Content, prepared: Prepared, window: Window, sentences: Span, judged: Judged, chance: float
) -> tuple[Window, Judged] | None:
    """The window with the sentence before or behind it, and its marks, where nothing differs then; None where it is no such case.

    Asked only of a quotation of several clauses: of the rest of an utterance that the passage has in part, and of a sentence that says clauses of it of which the
    passage has little.
    """
    parts = [_Part(quote, *span, light=False) for span in _open(quote, judged)]
    if not parts:
        return None
    first, last = sentences
    inside = prepared.contents[first:last]
    for start, end in _wider(prepared, window, sentences):
        beside = [*prepared.contents[start:first], *prepared.contents[last:end]]
        of_one = (start, end) in (sentences, utterance(prepared, sentences))
        # A question inside the utterance is the speaker's own.
        if (not of_one and any(_ASKS.search(c.text) for c in beside)) or not any(
            (of_one and p.share(inside, 1.0) < _HALF_OPEN) or p.is_said(beside, inside) for p in parts
        ):
            continue
        wider = joined(prepared, start, end - 1, window.kind)
        again = judge(held(question, quote, prepared, wider, (start, end), chance))
        if not any(getattr(again.marks, name) is MarkState.DIFFERS for name in _MARKS):
            return wider, again
    return None


def _wider(prepared: Prepared, window: Window, sentences: Span) -> list[Span]:
    """The whole sentences, where the window is a part of them; the rest of what somebody says there; the sentence behind, that before."""
    first, last = sentences
    spans = [sentences, utterance(prepared, sentences), (first, last + 1), (first - 1, last)]
    whole = (window.start, window.end) == (prepared.sentences[first][0], prepared.sentences[last - 1][1])
    return [(a, b) for a, b in dict.fromkeys(spans) if a >= 0 and b <= len(prepared.sentences) and not (whole and (a, b) == sentences)]


def utterance(prepared: Prepared, sentences: Span) -> Span:
    """The sentences [first, last) with those beside them up to where the quotation marks close that open in them, and from where those open that close in them."""
    first, last = sentences
    before, behind = _unpaired(prepared, first, last)
    for start in range(first - 1, max(first - _STEPS, 0) - 1, -1) if before else ():
        if not _unpaired(prepared, start, last)[0]:
            first = start
            break
    for end in range(last + 1, min(last + _STEPS, len(prepared.sentences)) + 1) if behind else ():
        if not _unpaired(prepared, first, end)[1]:
            last = end
            break
    return first, last


def _unpaired(prepared: Prepared, first: int, last: int) -> tuple[int, int]:
    """How many quotation marks of the sentences close what opens before them, and open what closes behind."""
    text = prepared.text[prepared.sentences[first][0] : prepared.sentences[last - 1][1]]
    closing = depth = 0
    for sign in _SIGNS.findall(text):
        if sign in _OPENING:
            depth += 1
        elif depth:
            depth -= 1
        else:
            closing += 1
    return closing, depth


def _open(quote: Content, judged: Judged) -> list[Span]:
    """The clauses of the quotation in which something has no counterpart; none where anything else differs, too: an altered number often stands beside."""
    real = [d for d in judged.differences if not d.forgiven]
    if not all(d.kind in _KINDS and (d.quoted or d.kind == "clause") for d in real):
        return []
    cut = [span for a, b in split.sentences(quote.text, quote.lang) for span in split.clauses(quote.text, a, b)]
    if len(cut) < 2:
        return []
    places = [place for d in real if d.quoted for place in [_place(quote, d)] if place is not None]
    return [(a, b) for a, b in cut if any(start < b and a < end for start, end in places)]


def _place(quote: Content, difference: Difference) -> Span | None:
    start = difference.quote_start if difference.quote_start is not None else quote.text.find(difference.quoted)
    return (start, start + len(difference.quoted)) if start >= 0 else None


class _Part(Stretch):
    """A clause of the quotation that the sentences beside may say."""

    def is_said(self, beside: Sequence[Content], inside: Sequence[Content]) -> bool:
        """Whether the sentences beside have words of it that the passage lacks, and deny as it does and say more, or say enough of it, or are said by it."""
        more = [u for u in self.units if answers(u, beside) and not answers(u, inside)]
        denies = any(denials_at(self.content.text, self.content.lang) and denials_at(c.text, c.lang) for c in beside)
        if denies and (len(more) >= _SEVERAL or (more and self.share(beside, 1.0) >= self.share(inside, 1.0) + _MORE)):
            return True
        if not more or self.share(inside, 1.0) >= _OPEN:
            return False
        least = _SAID if len(more) >= _SEVERAL else _MOSTLY
        return self.share(beside, 1.0) >= least or self.says(beside) >= least
