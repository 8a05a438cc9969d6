"""The quotation panel: citing sentence, quotation, passage in its context, what differs, the five marks."""

from __future__ import annotations

from markupsafe import Markup

from refcheck.model import Alignment, Difference, JudgedQuotation, QuotationKind, QuoteVerdict, SourceAlignment
from refcheck.write.escape import plain
from refcheck.write.grouping import FINE_QUOTES
from refcheck.write.html.findings import Frame, View, spoken, web
from refcheck.write.html.runs import Cut, Hints, found_cuts, marked, runs
from refcheck.write.labels import label, not_meant

LIKELY = ((0.95, "p_very_likely"), (0.8, "p_likely"), (0.6, "p_rather"), (0.4, "p_open"), (0.0, "p_unlikely"))
_UNSEEN = frozenset({QuoteVerdict.SOURCE_UNAVAILABLE, QuoteVerdict.NOT_CHECKABLE_HERE})


def quote_view(judged: JudgedQuotation, frame: Frame) -> View:
    """One quotation for the template."""
    quotation, said = judged.quotation, frame.said
    best = judged.alignments[judged.best] if judged.best is not None else None
    found = best.alignment if best else None
    real = [d for d in found.differences if not d.forgiven] if found else []
    source_language = (best.text_language or "") if best else ""
    hints: Hints = ((quotation.text, quotation.language), *(((found.passage, source_language),) if found and source_language else ()))
    return {
        "label": label(judged.verdict, frame.ui),
        "code": str(judged.verdict),
        "group": quote_group(judged),
        "kind": said[f"kind_{quotation.kind}"],
        "speaker": runs(quotation.named, quotation.language) if quotation.named else "",
        "language": quotation.language,
        "sentence": _sentence(judged, real),
        "passage": _passage(found, real) if found and found.passage else "",
        "before": plain(found.before) if found else "",
        "after": plain(found.after) if found else "",
        "source_language": source_language,
        "origin": said[f"origin_{best.origin}"] if best and best.origin != "live" else "",
        "not_cited": said["not_cited"] if best and not best.cited else "",
        "probability": probability(found, said) if found and found.passage else "",
        "method": said.get(f"method_{found.method}", found.method) if found and found.passage else "",
        "marks": _marks(found, judged, said),
        "differences": [_difference(i, d, frame, hints) for i, d in enumerate(real, 1)],
        "forgiven": [_difference(0, d, frame, hints) for d in found.differences if d.forgiven] if found else [],
        "context_flag": spoken(found.context_flag, frame.ui, hints) if found and found.context_flag else "",
        "reason": spoken(judged.reason, frame.ui, hints) if judged.reason else "",
        "href": web(_place(best, frame) + (best.fragment or "")) if best and best.url and found and found.passage else "",
        "printed_href": web(_place(best, frame)) if best and best.url else "",
        "not_meant": not_meant(judged.verdict, frame.ui),
    }


def _place(best: SourceAlignment, frame: Frame) -> str:
    """Where the text that was read stands: the archived copy, where that spoke (the page itself may be gone)."""
    if best.origin == "memento":
        copy = next((k.memento for k in frame.made.links if k.url == best.url and k.memento), None)
        if copy is not None:
            return copy.archive_url
    return best.url or ""


def quote_group(judged: JudgedQuotation) -> str:
    """The group of the first screen whose colour a verdict wears."""
    if judged.verdict in FINE_QUOTES:
        return "fine"
    return "could_not_check" if judged.verdict in _UNSEEN else "please_look"


def probability(found: Alignment, said: dict[str, str]) -> str:
    """The score in words and in a number."""
    words = next(said[name] for least, name in LIKELY if found.score >= least)
    return f"{words} ({found.score:.2f})"


def _sentence(judged: JudgedQuotation, real: list[Difference]) -> Markup:
    """The citing sentence with the quotation in it, what differs marked with its number."""
    quotation = judged.quotation
    cuts = found_cuts(quotation.text, ((d.quoted, d.quote_start, d.quote_end, "differs", str(i)) for i, d in enumerate(real, 1)))
    words = Markup('<span class="quoted">{}</span>').format(marked(quotation.text, cuts))
    at = quotation.context.find(quotation.text)
    if at < 0:
        return words
    lead, tail = quotation.context[:at], quotation.context[at + len(quotation.text) :]
    frame = Markup('<span class="context">{}</span>{}<span class="context">{}</span>')
    return frame.format(plain(lead) + _blank(lead[-1:]), words, _blank(tail[:1]) + plain(tail))


def _blank(char: str) -> str:
    """What stands between a quotation without marks and its sentence."""
    return " " if char.isspace() else ""


def _passage(found: Alignment, real: list[Difference]) -> Markup:
    offset = found.start or 0
    parts = [
        (d.source, d.start - offset if d.start is not None else None, d.end - offset if d.end is not None else None, "differs", str(i))
        for i, d in enumerate(real, 1)
    ]
    cuts: list[Cut] = found_cuts(found.passage, parts)
    return marked(found.passage, cuts)


def _marks(found: Alignment | None, judged: JudgedQuotation, said: dict[str, str]) -> list[View]:
    if found is None or not found.passage or judged.quotation.kind is QuotationKind.TERM:
        return []
    signs = {"agrees": "✓", "differs": "≠", "not_checked": "–"}
    return [{"name": said[k], "state": str(v), "words": said[str(v)], "sign": signs[str(v)]} for k, v in found.marks.items()]


def _difference(number: int, difference: Difference, frame: Frame, hints: Hints) -> View:
    said = frame.said
    return {
        "number": str(number) if number else "",
        "kind": said.get(f"diff_{difference.kind}", difference.kind),
        "quoted": runs(difference.quoted, hints[0][1], hints[:1]) if difference.quoted else "",
        "source": runs(difference.source, hints[-1][1], hints[-1:]) if difference.source else "",
        "gloss": runs(difference.gloss, "en", hints) if difference.gloss else "",
        "quote_lang": hints[0][1],
        "source_lang": hints[-1][1],
    }
