"""A quotation in another language than its source: the passage it translates, and what has no counterpart. No model, no network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from math import log

from refcheck.lang import language_of
from refcheck.lang.conditions import is_condition
from refcheck.lang.fold import fold_text
from refcheck.match import split
from refcheck.match.beside import with_neighbour
from refcheck.match.calibration import Weights, dot, group_of, probability, weights
from refcheck.match.content import Content, content_of
from refcheck.match.dictionaries import active
from refcheck.match.effort import is_spent, limited
from refcheck.match.features import Pairing, pair
from refcheck.match.hedges import is_hedge
from refcheck.match.index import Weighed
from refcheck.match.lexicon import YOUNG, lexicon
from refcheck.match.marks import Judged, held, judge
from refcheck.match.narrowed import without_edge
from refcheck.match.pairing import exchanged
from refcheck.match.parted import locate_parts, parts_of
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.remembered import Remembered
from refcheck.match.speakers import speaker_mark
from refcheck.match.spliced import last_clause, spliced
from refcheck.match.stretch import answered_share
from refcheck.match.widen import widened
from refcheck.match.windows import Window, affordable, clause_runs, merged, runs, sentence
from refcheck.model import Alignment, Difference, MarkState, QuotationKind, QuoteVerdict

HELD_BACK = {"sentence": 0.0, "clauses": 2.5, "sentences": 2.5}  # the more windows of a kind, the likelier a chance likeness
_CANDIDATES = 8
_DETAILED = 3
_WIDE = 12
_SPACED = 36
_LONG = 120
_MANY = 60  # units of a quotation that say enough without the sounds of known words
_MOST_HEARD = 40  # names of a quotation that are heard
_STEPS = 100_000  # names that are held against others by their sounds: 3,000 characters of true prose took 13,000 to 76,000 where they were counted
_EVEN = 0.5
# A passage that is less likely and answers so little of the quotation passes nothing: of the passages that pages without a statement have for it one in seven is such,
# of those of its own page three in a thousand (invented papers).
_LIKELY, _LITTLE = 0.8, 0.2
_PASSED = (QuoteVerdict.TRANSLATED, QuoteVerdict.RELATED_PASSAGE)
_FIRST = 0.85  # probability from which a passage surely says the first part of a quotation
_SURE = 0.5  # that all words but the numbers point to a passage
_DOUBTFUL = "a passage comes near, but it is as likely another one as the one that is quoted"
_NOISE = "the source holds more different words than are told apart: its last ones were not looked through"
_NAMES = "the quotation and the source hold more names than can be held against each other: not all were"
_TERM = 0.6
_NEARLY = 0.5  # by how much a window of the speaker's may be worse than one of somebody else
_HOPEFUL = 0.5  # share of the probability of a passage from which a very long text is heard about it
_ASKED = 3.0  # the same where the other one asks and the quotation does not
_ENOUGH_NAMED = 2  # names and numbers that stand together by more than chance
_MOST_SENTENCES = 6
_SEVERAL = 4  # sentences of a quotation that no part of one sentence can render
_THIN = 0.6  # share of the words that a young lexicon must know for "not here" to mean something


@dataclass(frozen=True, slots=True)
class Hit:
    """A window with its pairing and its rank score."""

    window: Window
    pairing: Pairing
    score: float


def method() -> str:
    """The engine's name, with the dictionaries that it uses: "lexicon", "lexicon+jmdict"."""
    index = active()
    return "+".join(("lexicon", *(index.names if index else ())))


def locate_across(question: Question, prepared: Prepared) -> Alignment:
    """The best window, its probability, its five marks and the verdict that follows; for each piece where words are left out."""
    parts = parts_of(question)
    with limited(_STEPS) as effort:
        found = locate_parts(question, prepared, parts, _locate) if len(parts) > 1 else _locate(question, prepared)
        if found.verdict is QuoteVerdict.NO_MATCHING_PASSAGE and len(parts) == 1 and question.kind is QuotationKind.DIRECT:
            found = _but_for_last(question, prepared) or found
    if found.verdict is QuoteVerdict.NO_MATCHING_PASSAGE and not prepared.index.is_whole:
        return replace(found, verdict=QuoteVerdict.CANNOT_JUDGE, reason=_NOISE)
    if found.verdict is QuoteVerdict.NO_MATCHING_PASSAGE and effort.is_spent:
        return replace(found, verdict=QuoteVerdict.CANNOT_JUDGE, reason=_NAMES)
    return found


def _but_for_last(question: Question, prepared: Prepared) -> Alignment | None:
    """The passage that says all but the last clause, where that says what ought to be and the passage nothing of the kind."""
    quote = content_of(question.quote, question.lang)
    span = last_clause(quote)
    if span is None:
        return None
    found = _locate(replace(question, quote=question.quote[: span[0]].rstrip(" ,，、;；")), prepared)
    if (
        found.verdict is not QuoteVerdict.TRANSLATED
        or found.score < _FIRST
        or spliced(quote, content_of(found.passage, prepared.lang)) is None
    ):
        return None
    put_in = Difference("clause", question.quote[slice(*span)], "", quote_start=span[0], quote_end=span[1])
    marks = replace(found.marks, clauses=MarkState.DIFFERS)
    return replace(found, verdict=QuoteVerdict.PART_UNMATCHED, differences=(*found.differences, put_in), marks=marks)


def _locate(question: Question, prepared: Prepared) -> Alignment:
    if is_spent():
        return Alignment(QuoteVerdict.CANNOT_JUDGE, method=method(), reason=_NAMES)
    quote = _quick(content_of(question.quote, question.lang))
    unknown = [code for code in (quote.lang, prepared.lang.split("-")[0]) if lexicon(code) is None]
    if unknown:
        return _by_names_alone(quote, prepared, unknown)
    if not quote.units or not prepared.sentences:
        reason = "the quotation holds no word that can be compared" if prepared.sentences else "the source has no text"
        return Alignment(QuoteVerdict.CANNOT_JUDGE, method=method(), reason=reason)
    remembered = Remembered(quote)
    found = search(quote, prepared, question, remembered=remembered)
    if found is None or probability(found[1]) < _EVEN:
        found = _but_for_numbers(quote, prepared, question, remembered) or found
    if found is None:
        verdict = QuoteVerdict.CANNOT_JUDGE if _unclear(quote, quote) else QuoteVerdict.NO_MATCHING_PASSAGE
        return Alignment(verdict, method=method(), reason="no sentence shares a word, number or name with the quotation")
    hit, odds = found
    return _verdict(question, quote, prepared, hit, odds)


def _quick(quote: Content) -> Content:
    """A long quotation without the sounds of words that the lexicon knows: its names and concepts say enough, and each sound is held against
    all of a page. Nor are all names heard where there are more of them than even lists have."""
    if len(quote.units) <= _MANY and len(quote.sounds) <= _MOST_HEARD:
        return quote
    names = [u.proper and u.sound is not None for u in quote.units]
    heard = [is_name and count <= _MOST_HEARD for is_name, count in zip(names, accumulate(names), strict=True)]
    pairs = zip(quote.units, heard, strict=True)
    units = tuple(replace(u, sound=None) if u.sound and not keep and (u.proper or u.ids) else u for u, keep in pairs)
    return replace(quote, units=units, sounds=tuple(u.sound for u in units if u.sound))


def _but_for_numbers(quote: Content, prepared: Prepared, question: Question, remembered: Remembered) -> tuple[Hit, float] | None:
    """The passage that all other words point to, where it has another number in the place of one: that is what an altered number does."""
    if not any(q.hard for q in quote.numbers):
        return None
    found = search(replace(quote, numbers=()), prepared, question, counted=False, remembered=remembered)
    if found is None or probability(found[1]) < _SURE:
        return None
    theirs = merged(prepared.contents[slice(*touched(found[0].window, prepared))], "").numbers
    return found if any(exchanged(q, theirs) for q in quote.numbers) else None


def _by_names_alone(quote: Content, prepared: Prepared, unknown: list[str]) -> Alignment:
    """Without words of a language nothing can be said; where names and numbers stand together, a reader is shown the place."""
    named = " and ".join(known.name if (known := language_of(code)) else code for code in unknown)
    reason = f"refcheck has no lexicon of {named}: only names and numbers could be compared"
    nothing = Alignment(QuoteVerdict.CANNOT_JUDGE, method=method(), reason=reason)
    found = search(quote, prepared) if quote.units and prepared.sentences else None
    if found is None or sum(found[0].pairing.there) + len(quote.numbers) < _ENOUGH_NAMED:
        return nothing
    return replace(_shown(nothing, prepared, found[0].window), reason=f"{reason}; the place that shares most of them is shown")


def search(
    quote: Content, prepared: Prepared, question: Question | None = None, *, counted: bool = True, remembered: Remembered | None = None
) -> tuple[Hit, float] | None:
    """The best window and the log odds that it is the passage; None where no sentence answers any unit. Without `counted`, numbers say
    nothing; `remembered` is what is known of the quotation's units.

    Where the page gives the best window to somebody else than the `question` names, one that is nearly as good and his comes first.
    """
    facts = weights(group_of(quote.lang, prepared.lang))
    weighed = Weighed(quote, prepared.index, remembered)
    hits = ranked(weighed, prepared, facts, counted=counted)
    if not hits:
        return None
    best = hits[0]
    finer = [_hit(weighed, w, facts, counted=counted) for h in hits[:_DETAILED] for w in _finer(weighed, prepared, h.window.sentence)]
    top = max([best, *finer], key=lambda h: h.score)
    near = set(range(*touched(top.window, prepared)))
    told = top, odds_of(top, _second(hits, near), len(prepared.sentences), facts)
    # A book is heard about each passage anew: not where that is none.
    is_worth_it = prepared.is_heard_whole or probability(told[1]) >= _HOPEFUL * (facts.likely if counted else _SURE)
    his = _his(question, prepared, top, [*hits, *finer]) if question is not None and question.speaker and is_worth_it else None
    if his is None:
        return told
    near |= set(range(*touched(his.window, prepared)))
    return his, odds_of(his, _second(hits, near), len(prepared.sentences), facts)


def _second(hits: list[Hit], near: set[int]) -> float | None:
    """The score of the best sentence that stands elsewhere."""
    return next((h.score for h in hits if h.window.sentence not in near), None)


def _his(question: Question, prepared: Prepared, top: Hit, hits: list[Hit]) -> Hit | None:
    """The best window that the page gives to the speaker, where the best of all is another one's and not much better."""
    asked = (
        _asks(prepared.text[: top.window.end]) and not _asks(question.quote) and "?" not in question.quote and "？" not in question.quote
    )
    near = [h for h in hits if h is not top and h.score >= top.score - (_ASKED if asked else _NEARLY)]
    near = [h for h in near if prepared.is_heard_with(h.window.start, top.window.start)]

    def state(hit: Hit) -> MarkState:
        return speaker_mark(question, prepared, hit.window.start, hit.window.end)[0]

    if not near or (state(top) is not MarkState.DIFFERS and not asked):
        return None
    return next((h for h in sorted(near, key=lambda h: -h.score) if state(h) is MarkState.AGREES), None)


def _asks(text: str) -> bool:
    """Whether a text ends in a question."""
    return text.rstrip().endswith(("?", "？", "か。", "か", "吗。", "嗎。"))


def ranked(weighed: Weighed, prepared: Prepared, facts: Weights, *, counted: bool = True) -> list[Hit]:
    """The most promising sentences, best first."""
    hits = [_hit(weighed, sentence(prepared, i), facts, counted=counted) for i in weighed.best(_CANDIDATES)]
    return sorted(hits, key=lambda h: (-h.score, h.window.start))


def odds_of(top: Hit, second: float | None, sentences: int, facts: Weights) -> float:
    """Log odds that the best window is the passage. `second` is the next best sentence's score."""
    lead = min(top.score - second, 6.0) if second is not None else 3.0
    return dot(facts.present, present_row(top, lead, sentences))


def present_row(top: Hit, lead: float, sentences: int) -> tuple[float, ...]:
    """The features of calibration.Weights.present."""
    kind = top.window.kind
    return (*top.pairing.values, lead, log(1 + sentences), float(kind == "clauses"), float(kind == "sentences"))


def _hit(weighed: Weighed, window: Window, facts: Weights, *, counted: bool) -> Hit:
    pairing = pair(weighed, window.content, counted=counted)
    return Hit(window, pairing, dot(facts.rank, pairing.values) - HELD_BACK[window.kind])


def _finer(weighed: Weighed, prepared: Prepared, i: int) -> list[Window]:
    """The windows of a few clauses or of several sentences at sentence i, made once for a quotation."""
    known = weighed.remembered.windows.get(i)
    if known is not None:
        return known
    quote = weighed.quote
    said = len(split.sentences(quote.text, quote.lang))
    # A translator may part a sentence in two, and a long one in more.
    most = min(max(2, said + 1, 3 if len(quote.text) > _LONG else 2), _MOST_SENTENCES)
    parts = clause_runs(prepared, i) if said < _SEVERAL else []  # of one sentence: too little for several
    found = affordable(quote, parts + runs(prepared, i, most, (said, len(quote.text))), prepared)
    weighed.remembered.windows[i] = found
    return found


def touched(window: Window, prepared: Prepared) -> tuple[int, int]:
    """The range of sentences that a window touches."""
    first = window.sentence
    last = first
    while last + 1 < len(prepared.sentences) and prepared.sentences[last + 1][0] < window.end:
        last += 1
    return first, last + 1


def is_short(quote: Content) -> bool:
    """Whether a quotation is too short to be told from a chance likeness."""
    length = len(fold_text(quote.text))
    return length < (_WIDE if quote.lang in ("ja", "zh", "ko") else _SPACED) or len(quote.units) < 2


def _verdict(question: Question, quote: Content, prepared: Prepared, hit: Hit, odds: float) -> Alignment:
    facts = weights(group_of(quote.lang, prepared.lang))
    score = round(probability(odds), 3)
    window = widened(quote, prepared, hit.window, touched(hit.window, prepared))
    found = _shown(Alignment(QuoteVerdict.TRANSLATED, score=score, method=method()), prepared, window)
    if score < facts.likely:
        return _not_found(found, quote, hit)
    near = touched(window, prepared)
    judged = judge(held(question, quote, prepared, window, near, score)) if not is_spent() else None
    other = None
    if judged is not None:
        looked = (question, quote, prepared, window, near, judged, score)
        other = with_neighbour(*looked) or without_edge(*looked)
    if other is not None:
        found, judged = _shown(found, prepared, other[0]), other[1]
    if judged is None or is_spent():  # what was not heard must accuse nobody
        return replace(found, verdict=QuoteVerdict.CANNOT_JUDGE, reason=_NAMES)
    found = replace(found, differences=judged.differences, marks=judged.marks)
    if question.kind is QuotationKind.TERM and sum(hit.pairing.there) < _TERM * len(hit.pairing.there):
        return _not_found(found, quote, hit)  # a term is all of its words
    verdict = _found_verdict(question, judged, prepared.lang)
    if score < _EVEN and verdict is QuoteVerdict.TRANSLATED_DIFFERS:
        return _not_found(found, quote, hit)  # what differs from a doubtful passage was hardly taken from it
    weak = (
        score < _LIKELY
        and verdict in _PASSED
        and question.pieces == 1
        and answered_share(quote, prepared.contents[slice(*touched(window, prepared))]) < _LITTLE
    )
    if (score < _EVEN or weak) and verdict is not QuoteVerdict.TERM_FOUND:
        return replace(found, verdict=QuoteVerdict.CANNOT_JUDGE, reason=_DOUBTFUL)
    return replace(found, verdict=verdict, context_flag=judged.context)


def _shown(found: Alignment, prepared: Prepared, window: Window) -> Alignment:
    """The same with its place and text from a window."""
    before, after = prepared.around(window.start, window.end)
    return replace(found, start=window.start, end=window.end, passage=prepared.text[window.start : window.end], before=before, after=after)


def _not_found(found: Alignment, quote: Content, hit: Hit) -> Alignment:
    unclear = _unclear(quote, hit.window.content)
    verdict = QuoteVerdict.CANNOT_JUDGE if unclear else QuoteVerdict.NO_MATCHING_PASSAGE
    reason = unclear or "no passage says enough of it; the nearest is shown"
    return replace(found, verdict=verdict, reason=reason, differences=(), marks=type(found.marks)())


def _unclear(quote: Content, nearest: Content) -> str:
    """Why a quotation that was not found may stand there all the same, "" where that is unlikely."""
    if is_short(quote):
        return "too short to judge across languages"
    thin = [c.lang for c in (quote, nearest) if c.lang in YOUNG and _known(c) < _THIN]
    named = " and ".join(known.name if (known := language_of(code)) else code for code in thin)
    return f"refcheck's lexicon of {named} knows too few of these words" if thin else ""


def _known(content: Content) -> float:
    """The share of words that the lexicon knows."""
    return sum(1 for u in content.units if u.ids or (u.proper and content.lang != "de")) / max(len(content.units), 1)


def _tells_another_thing(judged: Judged, lang: str) -> bool:
    """Whether reported words say the opposite, exchange who does what, or leave out under what condition, or that it only may be: other clauses a summary may drop."""
    return any(
        (d.kind == "word" and d.quoted and d.source)
        or (d.kind == "clause" and not d.quoted and (is_condition(d.source, lang) or is_hedge(d.source, lang)))
        for d in judged.differences
    )


def _found_verdict(question: Question, judged: Judged, lang: str) -> QuoteVerdict:
    marks = judged.marks
    turned = MarkState.DIFFERS in (marks.numbers, marks.names, marks.negation, marks.speaker)
    if question.kind is QuotationKind.TERM:
        return QuoteVerdict.TERM_FOUND
    if question.kind is QuotationKind.DIRECT:
        if turned or marks.clauses is MarkState.DIFFERS:
            return QuoteVerdict.TRANSLATED_DIFFERS
        return QuoteVerdict.TRANSLATED
    if turned or _tells_another_thing(judged, lang):
        return QuoteVerdict.TRANSLATED_DIFFERS
    return QuoteVerdict.RELATED_PASSAGE  # a part that has no counterpart there may be the reporter's own words: its mark says so
