"""Quotations held against the sources: every work of the note, and where none holds it, the paper's other sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from refcheck.match import Prepared, locate, prepare
from refcheck.match.selectors import text_fragment
from refcheck.model import (
    Alignment,
    Case,
    JudgedQuotation,
    LinkStatus,
    Observation,
    Paper,
    Quotation,
    QuotationKind,
    QuoteVerdict,
    SourceAlignment,
)

# What a reader would rather be told when several sources are held against one quotation, best first.
RANK = (
    QuoteVerdict.VERBATIM,
    QuoteVerdict.VERBATIM_BUT_FOR_FORM,
    QuoteVerdict.TRANSLATED,
    QuoteVerdict.WORDING_DIFFERS,
    QuoteVerdict.TRANSLATED_DIFFERS,
    QuoteVerdict.RELATED_PASSAGE,
    QuoteVerdict.TERM_FOUND,
    QuoteVerdict.PART_UNMATCHED,
    QuoteVerdict.CANNOT_JUDGE,
    QuoteVerdict.NO_MATCHING_PASSAGE,
    QuoteVerdict.SOURCE_UNAVAILABLE,
    QuoteVerdict.NOT_CHECKABLE_HERE,
)
# What is found in a source that the note does not cite must be found surely, or every common phrase would name a wrong note.
ELSEWHERE = frozenset({QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM, QuoteVerdict.TRANSLATED})
ELSEWHERE_SCORE = 0.9
_SPEAKS = (LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED)


@dataclass(frozen=True, slots=True)
class Text:
    """A source's text that speaks for a citation, prepared once."""

    citation: int
    url: str
    observation: Observation
    prepared: Prepared
    language: str
    origin: str


def hold_quotations(paper: Paper, cases: tuple[Case, ...]) -> tuple[JudgedQuotation, ...]:
    """Judge every quotation of the paper."""
    texts: dict[int, Text] = {}
    by_url: dict[str, Text] = {}
    for case in cases:
        url = case.evidence.url if case.evidence else None
        if url and url in by_url:
            known = by_url[url]
            texts[case.index] = Text(case.index, url, known.observation, known.prepared, known.language, known.origin)
            continue
        text = speaking_text(case)
        if text is not None:
            texts[case.index] = by_url[text.url] = text
    return tuple(_judge(i, q, paper, cases, texts) for i, q in enumerate(paper.quotations))


def speaking_text(case: Case) -> Text | None:
    """The text that speaks for a case: live page, supplied copy, nearest archived copy, earlier evidence; None without any."""
    evidence, judgement = case.evidence, case.judgement
    if evidence is None or judgement is None:
        return None
    latest = evidence.latest
    offers: list[tuple[str, Observation | None]] = []
    if latest is not None and judgement.status in _SPEAKS:
        offers.append(("live", _moved_to(case) or latest))
    offers += [("supplied", evidence.supplied), ("memento", evidence.memento)]
    offers += [("earlier", o) for o in reversed(evidence.observations[:-1]) if _was_the_source(o)]
    for origin, observation in offers:
        if observation is not None and observation.page is not None and observation.page.text.strip():
            language = observation.page.language or case.citation.reference.language or "en"
            return Text(case.index, evidence.url, observation, prepare(observation.page.text, language), language, origin)
    return None


def _moved_to(case: Case) -> Observation | None:
    evidence, judgement = case.evidence, case.judgement
    if evidence is None or judgement is None or judgement.status is not LinkStatus.MOVED:
        return None
    return next((o for o in evidence.candidates if judgement.new_url in (o.capture.url, o.capture.final_url)), None)


def _was_the_source(observation: Observation) -> bool:
    agreement = observation.agreement
    named = agreement is not None and ((agreement.title or 0) >= 0.75 or agreement.date == "same")
    return observation.capture.http_status == 200 and named


def _judge(index: int, quotation: Quotation, paper: Paper, cases: tuple[Case, ...], texts: dict[int, Text]) -> JudgedQuotation:
    works = paper.works_of(quotation.note) if quotation.note else ()
    if not works:
        return JudgedQuotation(index, quotation, QuoteVerdict.CANNOT_JUDGE, reason="no note names a source for it")
    held = [_align(quotation, texts[i], cited=True) for i in works if i in texts]
    missing = [cases[i] for i in works if i not in texts]
    best = _best(held)
    verdict, reason = _verdict(held, best, missing)
    if verdict is QuoteVerdict.NO_MATCHING_PASSAGE and quotation.kind is QuotationKind.DIRECT:
        held += _elsewhere(quotation, texts, set(works))
    return JudgedQuotation(index, quotation, verdict, tuple(held), best, reason)


def _verdict(held: list[SourceAlignment], best: int | None, missing: list[Case]) -> tuple[QuoteVerdict, str | None]:
    online = [c for c in missing if c.citation.reference.URL]
    if best is None:
        if not online:
            return QuoteVerdict.NOT_CHECKABLE_HERE, "the source is cited in print only"
        return QuoteVerdict.SOURCE_UNAVAILABLE, _why(online)
    found = held[best].alignment
    if found.verdict is QuoteVerdict.NO_MATCHING_PASSAGE and online:
        return QuoteVerdict.SOURCE_UNAVAILABLE, f"not in what could be read of the note's sources; {_why(online)}"
    return found.verdict, found.reason


def _why(cases: Iterable[Case]) -> str:
    return "; ".join(f"{c.judgement.status}: {c.judgement.explanation}" for c in cases if c.judgement)


def _best(held: list[SourceAlignment]) -> int | None:
    if not held:
        return None
    return min(range(len(held)), key=lambda i: (RANK.index(held[i].alignment.verdict), -held[i].alignment.score))


def _align(quotation: Quotation, text: Text, *, cited: bool) -> SourceAlignment:
    found: Alignment = locate(
        quotation.text,
        text.prepared,
        quote_lang=quotation.language,
        text_lang=text.language,
        kind=quotation.kind,
        speaker=quotation.speaker,
        subject=quotation.context or None,
    )
    capture = text.observation.capture
    return SourceAlignment(
        alignment=found,
        citation=text.citation,
        url=text.url,
        cited=cited,
        record_id=capture.record_id,
        digest=capture.body_digest,
        origin=text.origin,
        text_language=text.language,
        fragment=text_fragment(found.before, found.passage, found.after) if found.passage else None,
    )


def _elsewhere(quotation: Quotation, texts: dict[int, Text], works: set[int]) -> list[SourceAlignment]:
    others = [_align(quotation, text, cited=False) for i, text in texts.items() if i not in works]
    sure = [o for o in others if o.alignment.verdict in ELSEWHERE and o.alignment.score >= ELSEWHERE_SCORE]
    return sorted(sure, key=lambda o: -o.alignment.score)[:1]
