"""Quotations held against the sources: every work of the note, and where none holds it, the paper's other sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from refcheck.check.quote_findings import ALSO_PRINT
from refcheck.check.speaking import origin_words, speaking
from refcheck.lang.gone import told_gone
from refcheck.match import Prepared, locate
from refcheck.match.original_term import standing
from refcheck.match.selectors import selector, text_fragment
from refcheck.model import (
    Alignment,
    Case,
    JudgedQuotation,
    Observation,
    Paper,
    Quotation,
    QuotationKind,
    QuoteVerdict,
    SourceAlignment,
)
from refcheck.parse.quotations_originals import bracketed
from refcheck.parse.unpublished import source_of_note, unpublished
from refcheck.pipeline.locating import prepare
from refcheck.pipeline.naming import named_speaker
from refcheck.pipeline.paging import other_page
from refcheck.pipeline.ties import RANK, settled

# What is found in a source that the note does not cite must be found surely, or every common phrase would name a wrong note.
ELSEWHERE = frozenset({QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM, QuoteVerdict.TRANSLATED})
ELSEWHERE_SCORE = 0.9
ALMOST = {QuoteVerdict.WORDING_DIFFERS: 0.94, QuoteVerdict.TRANSLATED_DIFFERS: 0.97}  # the passage beyond doubt, with a difference
# Verdicts beside which the very words in another source of the paper tell that the note is the wrong one.
_UNSURE = frozenset({QuoteVerdict.PART_UNMATCHED, QuoteVerdict.CANNOT_JUDGE, QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.WORDING_DIFFERS})
_DIFFERS = frozenset({QuoteVerdict.WORDING_DIFFERS, QuoteVerdict.TRANSLATED_DIFFERS})
_WORD_FOR_WORD = frozenset({QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM})
# A sentence that nobody is told to have said is one of the source's only where the passage is beyond doubt.
_SAID = frozenset({*_WORD_FOR_WORD, QuoteVerdict.TRANSLATED, QuoteVerdict.RELATED_PASSAGE})
# What an author gets wrong in a sentence that is the source's; other differences may show that it is his own.
_EXCHANGED = frozenset({"number", "name"})
_SAID_SCORE, _TERM_SCORE = 0.8, 0.85
_WORDS_ENOUGH = 14  # letters, a character of CJK counting as two: shorter words stand elsewhere by chance
# Probabilities below which a passage is hardly the quoted one, if another source has a surer one, and by how much surer that must be.
_HARDLY = {QuoteVerdict.CANNOT_JUDGE: 1.0, QuoteVerdict.TRANSLATED_DIFFERS: 0.7, QuoteVerdict.TRANSLATED: 0.85}
_SURER, _SUREST = 0.12, 0.97
_LETTERS_ENOUGH = 24  # of words that may come near by chance on two pages
_NOT_FOUND = frozenset({QuoteVerdict.CANNOT_JUDGE, QuoteVerdict.NO_MATCHING_PASSAGE, QuoteVerdict.PART_UNMATCHED})
_CLOSING = "」』”’»“«‘‹›\"' \u00a0\u202f"
_NAMES_WORK = ("author", "title", "container_title", "issued", "URL", "accessed")  # a page may stand before, of the work pointed back to
_OFFLINE = "the note names {}: nothing online to compare with"
_CLEARLY = 0.25  # so much surer, a passage that differs is the one quoted
_PLAINLY = 0.1  # the same where its own language speaks against a translation


@dataclass(frozen=True, slots=True)
class Text:
    """A source's text that speaks for a citation, prepared once."""

    citation: int
    url: str
    observation: Observation
    prepared: Prepared
    language: str
    origin: str


def hold_quotations(paper: Paper, cases: tuple[Case, ...]) -> tuple[Paper, tuple[JudgedQuotation, ...]]:
    """Judge every quotation of the paper, which comes back with those candidates among its quotations that their source says."""
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
    tried = [_judge(0, q, paper, cases, texts) for q in paper.candidates]
    judged = settled(lambda q: _judge(0, q, paper, cases, texts), paper.quotations) + [j for j in tried if _is_said(j)]
    judged.sort(key=lambda j: (j.quotation.start, j.quotation.end))
    made = replace(paper, quotations=tuple(j.quotation for j in judged), candidates=())
    return made, tuple(replace(j, index=i) for i, j in enumerate(judged))


def _is_said(judged: JudgedQuotation) -> bool:
    """Whether a source of its note has the passage of a candidate: a sentence be it with a difference, quoted words as they are."""
    if judged.best is None:
        return False
    score = judged.alignments[judged.best].alignment.score
    if judged.quotation.kind is QuotationKind.TERM:
        return judged.verdict in _WORD_FOR_WORD or (judged.verdict is QuoteVerdict.TERM_FOUND and score >= _TERM_SCORE)
    found = judged.alignments[judged.best].alignment
    exchanged = all(d.kind in _EXCHANGED for d in found.differences if not d.forgiven)
    return score >= _SAID_SCORE and (judged.verdict in _SAID or (judged.verdict in _DIFFERS and exchanged))


def speaking_text(case: Case) -> Text | None:
    """The text that speaks for a case: live page, supplied copy, nearest archived copy, earlier evidence; None without any."""
    spoke = speaking(case)
    if spoke is None or case.evidence is None:
        return None
    origin, observation = spoke
    text = observation.page.text if observation.page else ""
    language = (observation.page.language if observation.page else None) or case.citation.reference.language or "en"
    return Text(case.index, case.evidence.url, observation, prepare(text, language), language, origin)


def _judge(index: int, quotation: Quotation, paper: Paper, cases: tuple[Case, ...], texts: dict[int, Text]) -> JudgedQuotation:
    works = paper.works_of(quotation.note) if quotation.note else ()
    if not works:
        lost = any(m.keyed and m.note is None and m.label == quotation.note for m in paper.marks)
        source = source_of_note(paper, quotation.note) if quotation.note else None
        if source is not None:
            return JudgedQuotation(index, quotation, QuoteVerdict.NOT_CHECKABLE_HERE, reason=_OFFLINE.format(source))
        why = "the entry that it cites is in no bibliography that was found" if lost else "no note names a source for it"
        return JudgedQuotation(index, quotation, QuoteVerdict.CANNOT_JUDGE, reason=why)
    speaker = named_speaker(quotation, paper, works)
    held = [_with_pages(_align(quotation, texts[i], speaker), quotation, paper, texts[i]) for i in works if i in texts]
    gone = _told_gone(quotation.note, paper) if held else frozenset()
    missing = [cases[i] for i in works if i not in texts and i not in gone]
    best = _best(held)
    verdict, reason = _verdict(held, best, missing)
    reason = _with_origin(reason, held[best] if best is not None else None, cases)
    if quotation.kind in (QuotationKind.REPORTED, QuotationKind.FACT) and verdict is QuoteVerdict.NO_MATCHING_PASSAGE:
        told = _word_for_word(quotation, texts, set(works))
        held += [told] if told is not None else []
    if quotation.kind is QuotationKind.DIRECT:
        if verdict is QuoteVerdict.NO_MATCHING_PASSAGE:
            held += _elsewhere(quotation, texts, set(works))
        elif verdict is QuoteVerdict.SOURCE_UNAVAILABLE and (others := _elsewhere(quotation, texts, set(works))):
            if best is not None:
                verdict = QuoteVerdict.NO_MATCHING_PASSAGE
                held += others
        elif best is not None and (others := _surer(held[best].alignment, quotation, texts, set(works))):
            verdict = QuoteVerdict.NO_MATCHING_PASSAGE
            reason = "the cited source hardly has it, another source of the paper surely"
            held += others
        elif verdict in _UNSURE and best is not None and (other := _word_for_word(quotation, texts, set(works))) is not None:
            verdict = QuoteVerdict.NO_MATCHING_PASSAGE
            reason = "the cited source has a similar passage, another source of the paper these very words"
            held.append(other)
    return JudgedQuotation(index, quotation, verdict, tuple(held), best, reason)


def _told_gone(note: str | None, paper: Paper) -> frozenset[int]:
    """The citations of a note whose works its own sentence says to be no longer there: what another source lacks does not wait for them."""
    own = [i for i, c in enumerate(paper.citations) if c.note == note and c.note_index is not None]
    spans = {}
    for i in own:
        origin = paper.citations[i].reference.origin
        places = [(o.start, o.end) for k in _NAMES_WORK if (o := origin.get(k)) and o.start is not None and o.end is not None]
        if places:
            spans[i] = (min(a for a, _ in places), max(b for _, b in places))
    if not spans:
        return frozenset()
    ranked = sorted(spans, key=lambda i: spans[i])
    raw = paper.parsed[paper.citations[ranked[0]].note_index or 0].raw
    return frozenset(ranked[i] for i in told_gone(raw, tuple(spans[i] for i in ranked)))


def _surer(found: Alignment, quotation: Quotation, texts: dict[int, Text], works: set[int]) -> list[SourceAlignment]:
    """The passage of another source of the paper, where it is surely the quoted one and that of the cited source hardly is."""
    if found.score >= _HARDLY.get(found.verdict, 0.0):
        return []
    if found.verdict is QuoteVerdict.TRANSLATED and _letters(quotation.text) < _LETTERS_ENOUGH:
        return []
    least = max(_SUREST if found.verdict is QuoteVerdict.TRANSLATED else 0.0, found.score + _SURER)
    return [o for o in _elsewhere(quotation, texts, works) if o.alignment.score >= least]


def _letters(text: str) -> int:
    """The letters of a text, a character of CJK counting as two."""
    return sum(2 if c >= "\u3040" else 1 for c in text if c.isalnum())


def _verdict(held: list[SourceAlignment], best: int | None, missing: list[Case]) -> tuple[QuoteVerdict, str | None]:
    online = [c for c in missing if c.citation.reference.URL]
    if best is None:
        if not online:
            return QuoteVerdict.NOT_CHECKABLE_HERE, _print_only(missing)
        return QuoteVerdict.SOURCE_UNAVAILABLE, _why(online)
    found = held[best].alignment
    if found.verdict is QuoteVerdict.NO_MATCHING_PASSAGE and online:
        return QuoteVerdict.SOURCE_UNAVAILABLE, f"not in what could be read of the note's sources; {_why(online)}"
    if found.verdict is QuoteVerdict.NO_MATCHING_PASSAGE and missing:
        return found.verdict, "; ".join(p for p in (found.reason, ALSO_PRINT) if p)
    return found.verdict, found.reason


def _print_only(missing: list[Case]) -> str:
    """Why nothing can be held against a quotation none of whose sources has an address."""
    works = [c.citation.reference for c in missing]
    sources = {"an archive" if w.archive else unpublished(w.raw) for w in works}
    source = sources.pop() if len(sources) == 1 else None
    return _OFFLINE.format(source) if source else "the source is cited in print only"


def _with_origin(reason: str | None, best: SourceAlignment | None, cases: tuple[Case, ...]) -> str | None:
    """The reason, and which text was judged where it was not the live page."""
    words = origin_words(best.origin, cases[best.citation].evidence) if best is not None else None
    return "; ".join(p for p in (reason, f"judged on {words}" if words else None) if p) or None


def _why(cases: Iterable[Case]) -> str:
    return "; ".join(dict.fromkeys(f"{c.judgement.status}: {c.judgement.explanation}" for c in cases if c.judgement))


def _best(held: list[SourceAlignment]) -> int | None:
    if not held:
        return None
    ranked = sorted(range(len(held)), key=lambda i: (RANK.index(held[i].alignment.verdict), -held[i].alignment.score))
    first = held[ranked[0]].alignment
    if first.verdict in _WORD_FOR_WORD:
        return ranked[0]
    return next((i for i in ranked if _outdoes(held[i].alignment, first)), ranked[0])


def _outdoes(found: Alignment, first: Alignment) -> bool:
    """Whether a passage that differs is clearly the quoted one; words of the quotation's own language tell it sooner than a translation."""
    plainly = found.verdict is QuoteVerdict.WORDING_DIFFERS and first.verdict is QuoteVerdict.TRANSLATED
    return found.verdict in _DIFFERS and found.score > first.score + (_PLAINLY if plainly else _CLEARLY)


def _align(quotation: Quotation, text: Text, speaker: str | None = None, *, cited: bool = True) -> SourceAlignment:
    found: Alignment = locate(
        quotation.text,
        text.prepared,
        quote_lang=quotation.language,
        text_lang=text.language,
        kind=quotation.kind,
        # Another source of the paper tells whose note is wrong by the words alone: in it, somebody else may well say them.
        speaker=speaker if cited else None,
        subject=(quotation.context or None) if cited else None,
    )
    if quotation.kind is QuotationKind.TERM and found.verdict in _NOT_FOUND:
        found = _by_original(quotation, text, found)
    capture = text.observation.capture
    placed = found.start is not None and found.end is not None and bool(found.passage)
    pointed = selector(text.prepared.text, found.start or 0, found.end or 0) if placed else None
    return SourceAlignment(
        alignment=found,
        citation=text.citation,
        url=text.url,
        cited=cited,
        record_id=capture.record_id,
        digest=capture.body_digest,
        origin=text.origin,
        text_language=text.language,
        fragment=text_fragment(pointed.prefix, pointed.exact, pointed.suffix) if pointed else None,
        selector=pointed.to_json() if pointed else None,
    )


def _by_original(quotation: Quotation, text: Text, found: Alignment) -> Alignment:
    """A term that the source has in the words that the paper prints in brackets behind it."""
    translated = text.language.split("-")[0] != quotation.language.split("-")[0]
    original = bracketed(quotation.text, quotation.suffix.lstrip(_CLOSING))[1] if translated else None
    span = standing(original, text.prepared) if original else None
    if span is None:
        return found
    before, after = text.prepared.around(*span)
    passage, reason = text.prepared.text[slice(*span)], f"its original, “{original}”, stands there"
    return Alignment(
        QuoteVerdict.TERM_FOUND,
        start=span[0],
        end=span[1],
        score=1.0,
        passage=passage,
        before=before,
        after=after,
        method="original",
        reason=reason,
    )


def _with_pages(held: SourceAlignment, quotation: Quotation, paper: Paper, text: Text) -> SourceAlignment:
    page = text.observation.page
    pages = other_page(paper, quotation, text.citation, page, held.alignment) if page else None
    return replace(held, pages=pages) if pages else held


def _word_for_word(quotation: Quotation, texts: dict[int, Text], works: set[int]) -> SourceAlignment | None:
    """Another source of the paper in its language that has the very words."""
    near = {i: t for i, t in texts.items() if t.language.split("-")[0] == quotation.language.split("-")[0]}
    found = _elsewhere(quotation, near, works)
    return found[0] if found and found[0].alignment.verdict in _WORD_FOR_WORD else None


def _elsewhere(quotation: Quotation, texts: dict[int, Text], works: set[int]) -> list[SourceAlignment]:
    if _letters(quotation.text) < _WORDS_ENOUGH:
        return []
    others = [_align(quotation, text, cited=False) for i, text in texts.items() if i not in works]
    sure = [o for o in others if _is_sure(o.alignment)]
    return sorted(sure, key=lambda o: (o.alignment.verdict in ALMOST, -o.alignment.score))[:1]


def _is_sure(found: Alignment) -> bool:
    return (found.verdict in ELSEWHERE and found.score >= ELSEWHERE_SCORE) or found.score >= ALMOST.get(found.verdict, 2.0)
