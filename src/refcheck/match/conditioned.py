"""Conditions that a source sets and a quotation leaves out: "if the sanctions are lifted, we are ready to talk" told as "we are ready to talk"."""

from __future__ import annotations

from refcheck.lang import language_of
from refcheck.lang.conditions import conditions, limits, may_render
from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.units import Unit

_LEAST, _SURELY = 2, 3  # known words of a condition: where the quotation seems to say none; where it may say another
_LITTLE = 0.34  # share of them that may stand in the quotation all the same
_MOSTLY = 0.5  # share of the rest of the sentence that the quotation must have
_STOP = later(r"[,，、;；:：.。!?！？()（）«»“”「」—–]")
_LABEL = later(r"[^：:.。]{1,30}[：:]")  # who speaks, before what is said
Span = tuple[int, int]


def condition_left_out(quote: Content, prepared: Prepared, sentences: Span) -> Span | None:
    """The words of the sentences [first, last) that set a condition of which the quotation has nothing, as a span of the text.

    A condition may be said in other words: it counts only where the quotation has fewer that could say one, or where it has nothing at
    all of one out of several.
    """
    said, could = limits(quote.text, quote.lang), may_render(quote.text, quote.lang)
    for i in range(*sentences):
        start, end = prepared.sentences[i]
        spans = conditional(prepared.text, start, end, prepared.lang)
        units = [(u, has_counterpart(u, quote)) for u in prepared.contents[i].units if u.ids or u.proper]
        label = _LABEL.match(prepared.contents[i].text)
        rest = [found for u, found in units if not any(_within(u, s, start) for s in spans) and not (label and u.start < label.end())]
        if len(spans) <= said or not rest or sum(rest) < _MOSTLY * len(rest):
            continue
        for span in spans:
            own = [found for u, found in units if _within(u, span, start)]
            none = len(own) >= _SURELY and not any(own)
            if none or (len(spans) > could and len(own) >= _LEAST and sum(own) <= _LITTLE * len(own)):
                return span
    return None


def conditional(text: str, start: int, end: int, lang: str) -> list[Span]:
    """The words of text[start:end] that set conditions: up to what marks them where verbs stand last, from it on elsewhere, each to the next sign."""
    language = language_of(lang)
    marked = [m.span() for m in conditions(text[start:end], lang)]
    if language is None or not marked:
        return []
    cuts = [start, *(m.start() for m in _STOP.finditer(text, start, end)), end]
    found: list[Span] = []
    for first, last in ((start + a, start + b) for a, b in marked):
        if language.speech.verb_final:
            begin = max([c for c in cuts if c < first], default=start)
            begin = max(begin, found[-1][1]) if found else begin
            found.append((begin, last))
        else:
            stop = min([c for c in cuts if c >= last], default=end)
            if found and found[-1][1] > first:
                found[-1] = (found[-1][0], first)
            found.append((first, stop))
    return found


def _within(unit: Unit, span: Span, base: int) -> bool:
    return span[0] <= base + unit.start < span[1]
