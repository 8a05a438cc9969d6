"""The one question of this room: where does this quotation stand in that text, how well, and what differs?"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.lang.originals import split_original
from refcheck.match.across import locate_across
from refcheck.match.original_term import standing
from refcheck.match.prepared import Prepared, prepare
from refcheck.match.question import Question
from refcheck.match.same import locate_same
from refcheck.match.speakers import speaker_mark
from refcheck.match.subjects import other_subject
from refcheck.match.voicing import NOBODY
from refcheck.model import Alignment, QuotationKind, QuoteVerdict

_WITHIN = {QuoteVerdict.TRANSLATED_DIFFERS: QuoteVerdict.WORDING_DIFFERS, QuoteVerdict.TRANSLATED: QuoteVerdict.RELATED_PASSAGE}
_LATIN = frozenset({"en", "de", "fr"})
_PRINTED = (QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM)
_OF_ANOTHER = "the words stand there; the source gives them to another speaker"
_SURE = 0.75  # synonyms abound within a language: what only they say alike is no passage
_DIFFERING = (QuoteVerdict.WORDING_DIFFERS, QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.PART_UNMATCHED)
_LARGE = 1_000_000  # characters of a text in which some words of a quotation are looked for first:
_SOME, _FEW = 20, 5  # so many pairs, where it has more than a few
_SHARE, _SHORT = 3, 7  # of which one in so many stands there; pairs of shorter words stand anywhere
MOST_TEXT = 6_000_000
MOST_QUOTE = 6_000
_WORD = 60
_HAN = {"ja", "zh"}
_CHARACTERS = later("[㐀-鿿々〇]{2,}")
_TURNS = frozenset({"number", "name", "negation", "speaker", "punctuation_in_number"})  # differences that no other wording explains


class Scorer(Protocol):
    """An engine: a question and a prepared text give an alignment."""

    def __call__(self, question: Question, prepared: Prepared) -> Alignment: ...


def lexical(question: Question, prepared: Prepared) -> Alignment:
    """The built-in engine: by wording within a language, by lexicon, numbers and names across languages."""
    languages = {question.lang.split("-")[0], prepared.lang.split("-")[0]}
    if len(languages) > 1:
        # A phrase of two words shows no language; where it stands on the page letter by letter, it is quoted and not translated.
        as_printed = locate_same(question.quote, prepared) if languages <= _LATIN and _may_be_printed(question.quote, prepared) else None
        if as_printed is not None and as_printed.verdict in _PRINTED:
            return _with_speaker(as_printed, question, prepared)
        term = _printed_term(question, prepared) if languages == _HAN and question.kind is QuotationKind.TERM else None
        return _with_speaker(term, question, prepared) if term else locate_across(question, prepared)
    found = _with_speaker(locate_same(question.quote, prepared), question, prepared)
    if question.kind is QuotationKind.REPORTED and found.verdict in (QuoteVerdict.NO_MATCHING_PASSAGE, QuoteVerdict.PART_UNMATCHED):
        loosely = locate_across(question, prepared)
        if loosely.score < _SURE:
            return found
        return replace(loosely, verdict=_WITHIN.get(loosely.verdict, loosely.verdict))
    return found


def _may_be_printed(quote: str, prepared: Prepared) -> bool:
    """Whether a text may hold a quotation letter by letter: a third of some of its pairs of words, in small letters, stand there."""
    words = quote.split()
    pairs = [f"{a} {b}" for a, b in pairwise(words) if a.isalpha() and b.isalpha() and len(a) + len(b) > _SHORT]
    some = pairs[:: len(pairs) // _SOME + 1]
    if len(prepared.text) < _LARGE or len(some) < _FEW:
        return len(words) > 1
    low = " ".join(prepared.text.lower().split())
    return _SHARE * sum(pair.lower() in low for pair in some) >= len(some)


def _printed_term(question: Question, prepared: Prepared) -> Alignment | None:
    """A term in Chinese characters that stands on a page of the other language of these, forms of characters folded."""
    span = standing(question.quote, prepared) if _CHARACTERS.fullmatch(question.quote) else None
    if span is None:
        return None
    before, after = prepared.around(*span)
    found = Alignment(QuoteVerdict.TERM_FOUND, *span, score=1.0, method="same-language")
    return replace(found, passage=prepared.text[slice(*span)], before=before, after=after)


def _with_speaker(found: Alignment, question: Question, prepared: Prepared) -> Alignment:
    """The passage with whose words the page says it is: printed words of another speaker are no verbatim quotation of the one named."""
    if found.start is None or found.end is None:
        return found
    state, differences = speaker_mark(question, prepared, found.start, found.end)
    found = replace(found, marks=replace(found.marks, speaker=state), differences=(*found.differences, *differences))
    another = question.kind is not QuotationKind.TERM and _is_whole_name(question) and any(d.source != NOBODY for d in differences)
    if found.verdict in _PRINTED and another:
        return replace(found, verdict=QuoteVerdict.WORDING_DIFFERS, reason=_OF_ANOTHER)
    return found


def _is_whole_name(question: Question) -> bool:
    """Whether the paper's speaker is surely somebody: one word alone may be a report, an agency."""
    language = language_of(question.lang)
    return language is None or not language.spaced or language.code == "ko" or len((question.speaker or "").split()) > 1


def locate(
    quote: str,
    text: str | Prepared,
    quote_lang: str,
    text_lang: str | None = None,
    *,
    kind: QuotationKind | str = QuotationKind.DIRECT,
    speaker: str | None = None,
    subject: str | None = None,
    scorer: Scorer = lexical,
) -> Alignment:
    """Locate a quotation in a text.

    `quote_lang` and `text_lang` are BCP 47; `text_lang` may be left out with a Prepared. `speaker` is whom the paper gives the
    words to, his name in another script in brackets behind it where the paper prints that, `subject` what the paper says they are about. Offsets of the result are those of the text. Never raises for
    any text; what cannot be judged comes back as `cannot_judge` with its reason. Raises ValueError for a text without a language.
    """
    if isinstance(text, str) and text_lang is None:
        raise ValueError("text_lang is needed with a plain text")
    name, original = split_original(speaker) if speaker else (None, None)
    question = Question(_beginning(quote), quote_lang, _compared_as(QuotationKind(kind)), name, subject, original=original)
    if not any(c.isalnum() for c in question.quote):
        return Alignment(QuoteVerdict.CANNOT_JUDGE, reason="the quotation holds no letter or digit")
    prepared = text if isinstance(text, Prepared) else prepare(text[:MOST_TEXT], text_lang or "")
    if prepared.is_empty:
        return Alignment(QuoteVerdict.CANNOT_JUDGE, reason="the source has no text")
    found = scorer(question, prepared)
    if kind == QuotationKind.FACT:
        found = _in_own_words(found)
    if len(quote) > MOST_QUOTE and found.verdict not in _DIFFERING:
        found = replace(
            found, verdict=QuoteVerdict.CANNOT_JUDGE, reason=f"only the first {MOST_QUOTE} characters of the quotation were compared"
        )
    elif isinstance(text, str) and len(text) > MOST_TEXT and found.verdict is QuoteVerdict.NO_MATCHING_PASSAGE:
        found = replace(found, verdict=QuoteVerdict.CANNOT_JUDGE, reason=f"only the first {MOST_TEXT} characters of the source were read")
    return replace(found, context_flag=found.context_flag or other_subject(question, prepared, found))


def _compared_as(kind: QuotationKind) -> QuotationKind:
    """A fact is told in the paper's own words, as reported speech is."""
    return QuotationKind.REPORTED if kind is QuotationKind.FACT else kind


def _in_own_words(found: Alignment) -> Alignment:
    """A fact was never the source's wording: where no figure, name or denial differs, the passage says it in other words."""
    if found.verdict is not QuoteVerdict.WORDING_DIFFERS or any(d.kind in _TURNS for d in found.differences if not d.forgiven):
        return found
    return replace(found, verdict=QuoteVerdict.RELATED_PASSAGE)


def _beginning(quote: str) -> str:
    """As much of a quotation as is compared, in whole words."""
    return quote if len(quote) <= MOST_QUOTE else quote[: max(quote.rfind(" ", MOST_QUOTE - _WORD, MOST_QUOTE), 0) or MOST_QUOTE]
