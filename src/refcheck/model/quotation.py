"""Words attributed to a source, and where they stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class QuotationKind(StrEnum):
    """How the paper gives somebody's words; FACT: a plain sentence with a figure under a note, given to nobody."""

    DIRECT = "direct"
    REPORTED = "reported"
    TERM = "term"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words attributed to a source.

    `text` is the reading (line breaks of typesetting undone, outer quotation marks left out); `start`/`end` are the
    document offsets of those words; `prefix`/`suffix` the 32 characters before and after (W3C TextQuoteSelector).
    `speaker` is the person or body to whom the paper gives the words, as named there, `speaker_original`
    the same name in its own script where the paper prints it in brackets. `note` is the key of the note that
    answers for it, None when no note does. `mark` is the index of that mark in `Paper.marks`. `language` is the
    paper's language there. `translated_by_author` is True where the paper says the words are translated.
    `context` is the whole citing sentence. `otherwise` is the same statement tied to the other mark near it, where it stands between
    two in sentences of its own without one: sources tell which of them it is out of.
    """

    text: str
    start: int
    end: int
    kind: QuotationKind
    language: str
    speaker: str | None = None
    note: str | None = None
    mark: int | None = None
    prefix: str = ""
    suffix: str = ""
    context: str = ""
    emphasis_added: bool = False
    speaker_original: str | None = None
    otherwise: Quotation | None = None

    @property
    def named(self) -> str | None:
        """The speaker with his name in its own script behind it."""
        return f"{self.speaker} ({self.speaker_original})" if self.speaker and self.speaker_original else self.speaker


class QuoteVerdict(StrEnum):
    """How a quotation stands to its source (closed set; see the glossary for what each does not mean)."""

    VERBATIM = "verbatim"
    VERBATIM_BUT_FOR_FORM = "verbatim_but_for_form"
    WORDING_DIFFERS = "wording_differs"
    TRANSLATED = "translated"
    TRANSLATED_DIFFERS = "translated_differs"
    RELATED_PASSAGE = "related_passage"
    PART_UNMATCHED = "part_unmatched"
    TERM_FOUND = "term_found"
    NO_MATCHING_PASSAGE = "no_matching_passage"
    SOURCE_UNAVAILABLE = "source_unavailable"
    NOT_CHECKABLE_HERE = "not_checkable_here"
    CANNOT_JUDGE = "cannot_judge"


IN_WORDS = frozenset(
    {
        QuoteVerdict.VERBATIM,
        QuoteVerdict.VERBATIM_BUT_FOR_FORM,
        QuoteVerdict.WORDING_DIFFERS,
        QuoteVerdict.TRANSLATED,
        QuoteVerdict.TRANSLATED_DIFFERS,
    }
)
"""The verdicts of a quotation whose words were found, in its language or another."""


class MarkState(StrEnum):
    """The state of one of the five marks."""

    AGREES = "agrees"
    DIFFERS = "differs"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True)
class Marks(Mapping[str, MarkState]):
    """The five marks of an alignment; read as attributes or as a mapping. The details are `Alignment.differences`."""

    numbers: MarkState = MarkState.NOT_CHECKED
    names: MarkState = MarkState.NOT_CHECKED
    negation: MarkState = MarkState.NOT_CHECKED
    clauses: MarkState = MarkState.NOT_CHECKED
    speaker: MarkState = MarkState.NOT_CHECKED

    def __getitem__(self, key: str) -> MarkState:
        if key not in tuple(self):
            raise KeyError(key)
        value: MarkState = getattr(self, key)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(("numbers", "names", "negation", "clauses", "speaker"))

    def __len__(self) -> int:
        return 5


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, or one forgiven change, between quotation and source.

    `kind`: same language: "number", "negation", "name", "word", "punctuation_in_number", "omitted", "inserted";
    forgiven forms: "width", "variant", "quotation_marks", "spaces", "hyphenation", "ellipsis", "bracketed",
    "first_letter_case", "case", "punctuation", "emphasis", "numeral" (one number in other figures), "attribution" (who speaks, between two pieces of quoted words), "note_mark" and "page_furniture"
    (which stand between the words of the page's sentence); across languages: "number", "name", "negation", "clause", "speaker".
    `quoted` and `source` are the words on either side ("" where there are none); the spans are offsets into
    the quotation and into the text searched, where known. `forgiven` is True for a change of form only.
    `gloss` explains in plain words where the two sides are in different languages ("安全 (security) ↔ 安定 (stability)").
    """

    kind: str
    quoted: str
    source: str
    forgiven: bool = False
    quote_start: int | None = None
    quote_end: int | None = None
    start: int | None = None
    end: int | None = None
    gloss: str | None = None


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where in a text a quotation stands, how well, and what differs.

    `start`/`end` are offsets in the text given (None when nothing was found); `score` is 0 to 1, calibrated: the
    probability that this passage is the one quoted. `passage` is the text there, `before`/`after` the sentences
    around it. `method` names the engine ("same-language", "lexicon", "lexicon+dictionaries", ...). `reason` says why for
    `cannot_judge` and the like. `context_flag` is set when the passage speaks of another subject than the paper says.
    """

    verdict: QuoteVerdict
    start: int | None = None
    end: int | None = None
    score: float = 0.0
    differences: tuple[Difference, ...] = ()
    marks: Marks = Marks()
    passage: str = ""
    before: str = ""
    after: str = ""
    method: str = ""
    reason: str | None = None
    context_flag: str | None = None


@dataclass(frozen=True, slots=True)
class SourceAlignment:
    """An alignment with the source it was made against.

    `url` is the cited address, `citation` the index in `Paper.citations`; `record_id` and `digest` name the capture.
    `origin` says which text spoke: "live", "supplied", "memento", "earlier". `cited` is True when the source belongs
    to the note that answers for the quotation, False when it is another source of the paper.
    """

    alignment: Alignment
    citation: int
    url: str | None
    cited: bool = True
    record_id: str | None = None
    digest: str | None = None
    origin: str = "live"
    text_language: str | None = None
    fragment: str | None = None  # "#:~:text=…" link to the passage
    selector: Mapping[str, str] | None = None  # the passage as a W3C TextQuoteSelector into the source's text
    pages: tuple[str, str] | None = None  # the printed pages that the passage stands on and those that the note cites, where they differ


@dataclass(frozen=True, slots=True)
class Voice:
    """Whom a source gives text[start:end] to.

    `names` are the words that name the speaker; several where any of them may be meant. `how` says what tells it: "label" (a
    transcript's), "quoted" (a verb of saying at quoted words), "reported" (at a clause), "meant" (by a pronoun or office at the verb), "introduced" (named shortly before), "byline", "asked" (by whoever
    asks in a transcript; nobody is named).
    """

    start: int
    end: int
    names: tuple[str, ...]
    how: str
