"""Quotations, reported speech and quoted terms in the body of a paper, with speaker and answering note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from refcheck.lang import Language, language_of
from refcheck.lang.beginnings import begun
from refcheck.lang.en import LANGUAGE as ENGLISH
from refcheck.lang.fold import simplified
from refcheck.lang.gathered import gathered
from refcheck.lang.guess import language_of_quotation
from refcheck.lang.later import later
from refcheck.lang.originals import Originals
from refcheck.model import BackReference, Citation, Document, Name, Quotation, QuotationKind
from refcheck.parse.facts_noted import facts
from refcheck.parse.quotations_flow import Mark, Passage, mark_sentence, passages
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_reading import Found, Reading
from refcheck.parse.quotations_ties import Statement, adds, answering, other_mark, tells_more
from refcheck.parse.speakers import Speakers
from refcheck.parse.speakers_signs import are_many

_AFFIX = 32
_TAG = 80  # characters of a line that tells whose the quotation above it is
_SOON = 3  # sentences
_RETOLD = (QuotationKind.REPORTED, QuotationKind.FACT)
_LEADS = later(
    r"[:：]\s*$|(?:次|以下)の(?:よう|とおり|通り)[^。]{0,24}。\s*$|다음과 같[^.]{0,16}\.\s*$"
)  # what introduces a quotation set apart


def find_quotations(
    document: Document,
    language: str,
    citations: tuple[Citation, ...],
    backrefs: tuple[BackReference, ...],
    flow: Sequence[Passage] | None = None,
) -> tuple[Quotation, ...]:
    """The statements that the body gives to others, in order of their place.

    Direct quotations (inline and block), reported clauses, and quoted terms that a note answers for; names, titles,
    headings and scare quotes are none. `note` is None where no note of the paragraph can answer. `citations` and
    `backrefs` name the body that speaks where the text says only "its notice". `flow` are the document's passages, where they are known.
    """
    own = ready(language)
    emphasis = compiled(own.speech.emphasis)
    emphasised = frozenset(n.key for n in document.notes if emphasis.search(n.text))
    authors = {note: compiled(own.speech.states).sub("", name) for note, name in _authors(citations, backrefs).items()}
    persons = frozenset(c.note for c in citations if c.note and any(n.family for n in c.reference.author))
    sourced = sourced_notes(citations, backrefs)
    originals = Originals(document.text)
    speakers = Speakers(own, originals.names())
    made: list[Quotation] = []
    printed = _Printed(document.text if own.code == "zh" else "")
    terms: set[tuple[str, str | None]] = set()  # a term is listed once for each note that answers for it
    flow = tuple(passages(document)) if flow is None else flow
    readings = [Reading(p, own, originals, beside=(_before(flow, i) or _leads_to(flow, i)) is not None) for i, p in enumerate(flow)]
    block: tuple[Mark, str | None] | None = None  # the quotation set apart right before, with its speaker
    for i, reading in enumerate(readings):
        found = reading.statements(speakers)
        found = sorted([*found, *facts(reading, found, sourced)], key=lambda f: (f.start, f.end))
        said = [Statement(f.start, f.end, f.speaker) for f in found]
        led_on, block = block, None
        for k, item in enumerate(found):
            mark = _mark(said, k, readings, i)
            if reading.passage.block:
                block = (mark, item.speaker) if mark is not None else None
            elif mark is None and not reading.passage.marks:
                # the same speaker goes on below it, or the same source adds another
                mark = led_on[0] if led_on is not None and _goes_on(reading, item, led_on[1]) else _leads_to(flow, i)
            if mark is None and item.kind is not QuotationKind.DIRECT:
                continue
            quotation = _quotation(document, reading, printed.name(item), mark, authors, emphasised)
            if item.speaker is None and (goes_on := _spoke_on(reading, item, made, quotation, persons)):
                quotation = replace(quotation, speaker=goes_on)
            quotation = replace(quotation, speaker_original=originals.of(quotation.speaker))
            other = other_mark(reading.passage, reading.bounds, said[k], mark) if mark is not None else None
            if other is not None:
                speaker = (item.speaker and quotation.speaker) or authors.get(other.key)
                tied = replace(quotation, note=other.key, mark=other.index, speaker=speaker, speaker_original=originals.of(speaker))
                quotation = replace(quotation, otherwise=tied)
            term = (quotation.text, quotation.note)
            if item.kind is QuotationKind.TERM:
                if term in terms:
                    continue
                terms.add(term)
            made.append(quotation)
    return tuple(sorted(made, key=lambda q: (q.start, q.end)))


def _goes_on(reading: Reading, item: Found, speaker: str | None) -> bool:
    """Whether a statement below a quotation set apart is of the same source: of the same speaker, or added to it ("It also printed …").
    Reported words whose sentence neither names the speaker nor has a pronoun for him may be the author's."""
    if item.kind is QuotationKind.DIRECT:
        return item.speaker in (None, speaker) or tells_more(reading.passage, reading.bounds, item.start)
    sentence = reading.named[slice(*reading.sentence(item.start))]
    named = bool(item.speaker and item.speaker in sentence) or compiled(reading.language.speech.pronouns).search(sentence) is not None
    return (named and item.speaker in (None, speaker)) or adds(reading.passage, reading.bounds, item.start)


def _spoke_on(reading: Reading, item: Found, made: list[Quotation], quotation: Quotation, persons: frozenset[str]) -> str | None:
    """Who goes on to speak where a French or German sentence has no verb of saying: whoever said what the paragraph gave out of the same note
    right before. Not where that note's work has an author (`persons`) who may speak himself."""
    if (
        reading.language.code not in ("fr", "de")
        or not made
        or item.kind in (QuotationKind.TERM, QuotationKind.FACT)
        or quotation.note in persons
    ):
        return None
    before = next((q for q in reversed(made) if q.kind is not QuotationKind.FACT), made[-1])
    place = reading.passage.span(item.start, item.start + 1)[0]
    if before.note != quotation.note or before.start < reading.passage.offsets[0] or before.end > place:
        return None
    sentence = reading.named[slice(*reading.sentence(item.start))]
    says = compiled(rf"(?<!\w)(?:{reading.language.speech.says})(?!\w)").search(sentence)
    again = compiled(reading.language.speech.same).search(sentence)  # the report that told of him tells more
    return None if says or again or are_many(sentence, reading.language) else before.speaker


class _Printed:
    """Names as the document prints them, where it was read in other characters."""

    def __init__(self, text: str) -> None:
        self.text, self.read = text, simplified(text)

    def name(self, item: Found) -> Found:
        """The statement with its speaker as printed."""
        at = self.read.find(item.speaker) if item.speaker and self.read != self.text else -1
        return replace(item, speaker=self.text[at : at + len(item.speaker or "")]) if at >= 0 else item


@lru_cache(maxsize=8)
def ready(language: str) -> Language:
    """The language, its longest lists of words made ready for many searches."""
    own = language_of(language) or ENGLISH
    speech = own.speech
    says, offices, titles, bodies, according = map(gathered, (speech.says, speech.offices, speech.titles, speech.bodies, speech.according))
    if own.spaced:  # where letters have case it costs most to try each alternative
        says, according = begun(says), begun(according)
    return replace(own, speech=replace(speech, says=says, offices=offices, titles=titles, bodies=bodies, according=according))


def _before(flow: Sequence[Passage], at: int) -> Mark | None:
    """The mark of the quotation set apart right before a passage without marks."""
    if not at or flow[at].block or flow[at].marks or not flow[at - 1].block:
        return None
    return flow[at - 1].marks[-1] if flow[at - 1].marks else None


def _leads_to(flow: Sequence[Passage], at: int) -> Mark | None:
    """The mark of the quotation set apart that a passage introduces."""
    if at + 1 == len(flow) or flow[at].block or not flow[at + 1].block or not _LEADS.search(flow[at].text):
        return None
    return flow[at + 1].marks[-1] if flow[at + 1].marks else None


def _mark(said: list[Statement], which: int, readings: list[Reading], at: int) -> Mark | None:
    reading = readings[at]
    mark = answering(reading.passage, reading.bounds, said[which], said[:which] + said[which + 1 :])
    marks = reading.passage.marks
    if marks and max(marks[-1].at, reading.bounds[-1]) <= said[which].start:
        mark = _leads_to([r.passage for r in readings[at : at + 2]], 0) or mark  # the last sentence introduces what is set apart
    if mark is None and reading.passage.block:
        before = readings[at - 1].passage.marks if at else ()
        if before and before[-1].at >= readings[at - 1].bounds[-1]:
            return before[-1]
        after = readings[at + 1] if at + 1 < len(readings) else None
        if after is not None and after.passage.marks and _stands_soon(after):
            return after.passage.marks[0]
    return mark


def _stands_soon(reading: Reading) -> bool:
    """Whether the first mark below a quotation set apart stands near enough to answer for it: at who said it, or in what goes on to quote."""
    first = reading.passage.marks[0]
    return len(reading.passage.text) < _TAG or (not reading.passage.block and mark_sentence(reading.bounds, first) < _SOON)


def _quotation(
    document: Document, reading: Reading, item: Found, mark: Mark | None, authors: dict[str, str], emphasised: frozenset[str]
) -> Quotation:
    """`emphasised` are the keys of the notes that tell of an emphasis added."""
    words = reading.words(item)
    lead, trail = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())  # « of French hold blanks »
    start, end = reading.passage.span(item.start + lead, item.end - trail)
    first, last = reading.sentence(item.start)
    last = max(last, reading.sentence(item.end - 1)[1])
    note = mark.key if mark else None
    own = reading.language.code
    return Quotation(
        text=words.strip(),
        start=start,
        end=end,
        kind=item.kind,
        language=own if item.kind in _RETOLD else language_of_quotation(words, own),
        speaker=None if item.kind is QuotationKind.FACT else _bare(item.speaker, own) or (authors.get(note) if note else None),
        note=note,
        mark=mark.index if mark else None,
        prefix=document.text[max(0, start - _AFFIX) : start],
        suffix=document.text[end : end + _AFFIX],
        context=reading.passage.text[first:last].strip(),
        emphasis_added=note in emphasised
        or compiled(reading.language.speech.emphasis).search(reading.passage.text[item.end : item.end + 80]) is not None,
    )


def _bare(speaker: str | None, language: str) -> str | None:
    """The name without the sign of the English genitive: Lu’s answer."""
    return re.sub(r"[’']s?$", "", speaker) if speaker and language == "en" else speaker


def sourced_notes(citations: tuple[Citation, ...], backrefs: tuple[BackReference, ...]) -> frozenset[str]:
    """The notes that cite a page, or point back to one."""
    cited = {c.note for c in citations if c.note and c.reference.URL}
    cited |= {b.note for b in backrefs if b.note and b.points_to is not None and citations[b.points_to].reference.URL}
    return frozenset(cited)


def _authors(citations: tuple[Citation, ...], backrefs: tuple[BackReference, ...]) -> dict[str, str]:
    """Note → its speaker where the text names none: the author of the one work that it cites or points back to."""
    works: dict[str, list[Citation]] = {}
    for citation in citations:
        if citation.note is not None:
            works.setdefault(citation.note, []).append(citation)
    for back in backrefs:
        if back.note is not None and back.points_to is not None:
            works.setdefault(back.note, []).append(citations[back.points_to])
    named = {note: _name_of(cited[0].reference.author) for note, cited in works.items() if len(cited) == 1}
    return {note: name for note, name in named.items() if name}


def _name_of(authors: tuple[Name, ...]) -> str:
    return ", ".join(n.literal or _in_order(n) for n in authors[:3])


def _in_order(name: Name) -> str:
    """A name as its language writes it: 沈伯钧, Marcus Bell."""
    family, given = name.family or "", re.sub(r"(?<!\w)([^\W\d_\u2e80-\uffff])$", r"\1.", name.given or "")
    return family + given if "\u3040" <= family[:1] <= "\u9fff" else f"{given} {family}".strip()
