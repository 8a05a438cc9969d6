"""The five marks of a passage in another language: numbers, names, negation, clauses, speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from refcheck.lang.acting import own_side
from refcheck.match.agents import acted_by_another
from refcheck.match.borne import persons_in
from refcheck.match.calibration import Weights, group_of, log_odds, weights
from refcheck.match.clauses import Coverage, coverage
from refcheck.match.conditioned import condition_left_out
from refcheck.match.content import Content, content_of
from refcheck.match.contrast import turned
from refcheck.match.counting import of_something_else
from refcheck.match.crossed import crossed
from refcheck.match.denial import weighed
from refcheck.match.denied_beside import said_beside
from refcheck.match.denied_both import is_before, stands_for_two
from refcheck.match.denied_within import denied_within
from refcheck.match.directions import turned_side
from refcheck.match.exchanged import added, exchanged, excused, is_nowhere, of_places
from refcheck.match.given_names import left_out
from refcheck.match.headed import other_headed
from refcheck.match.hedges import certain_for_possible, unhedged
from refcheck.match.kinds import implied
from refcheck.match.lexicon import names_of
from refcheck.match.limits import unlimited
from refcheck.match.misplaced import misplaced
from refcheck.match.naming import lost_names, unanswered
from refcheck.match.negation import denials_at
from refcheck.match.numbers_apart import SAID, counts_alike, of_month, only_loosely, only_month, other_day, other_span, said_twice
from refcheck.match.numbers_told import told_otherwise
from refcheck.match.opposites import opposed
from refcheck.match.pairing import number_in
from refcheck.match.persons_exchanged import replaced
from refcheck.match.polarity import answers
from refcheck.match.portfolios import of_another_task
from refcheck.match.preferred import turned_round
from refcheck.match.prepared import Prepared
from refcheck.match.quantity import Quantity
from refcheck.match.question import Question
from refcheck.match.relative_years import counted_from_the_page
from refcheck.match.restrictions import restricted
from refcheck.match.scales import GRADED, displaced
from refcheck.match.speakers import speaker_mark
from refcheck.match.spliced import spliced
from refcheck.match.stands_for import is_resolved
from refcheck.match.trees import trees
from refcheck.match.trim import trimmed
from refcheck.match.units import Unit
from refcheck.match.windows import Window, merged
from refcheck.model import Difference, Marks, MarkState, QuotationKind

_RETOLD = 4  # sentences on either side from which numbers are gathered that a paper retells
_REACH, _REACH_WIDE = 24, 8  # characters from a word to a denial that may turn it


@dataclass(frozen=True, slots=True)
class Judged:
    """The marks with their differences."""

    marks: Marks
    differences: tuple[Difference, ...]
    context: str | None


@dataclass(frozen=True, slots=True)
class Held:
    """A quotation beside the passage found for it: `whole` is the window with all sentences [first, last) that it touches.

    `passage` is the window taken apart by itself: its units stand where they stand in it, those of the window in their own sentences.
    """

    question: Question
    quote: Content
    prepared: Prepared
    window: Window
    sentences: tuple[int, int]
    whole: Content
    chance: float
    passage: Content


def held(question: Question, quote: Content, prepared: Prepared, window: Window, sentences: tuple[int, int], chance: float) -> Held:
    """Lay the quotation beside the passage; `chance` is the probability that it is the passage."""
    whole = merged(prepared.contents[slice(*sentences)], prepared.text[window.start : window.end])
    return Held(question, quote, prepared, window, sentences, whole, chance, content_of(window.content.text, prepared.lang))


def judge(pair: Held) -> Judged:
    """The five marks."""
    facts = weights(group_of(pair.quote.lang, pair.prepared.lang))
    numbers, number_found = _numbers(pair)
    names, name_found = _names(pair, facts)
    opposite, shifted = _displaced(pair)
    covered = coverage(pair.quote, pair.whole, pair.prepared, pair.sentences, pair.window, log_odds(pair.chance))
    negation, negation_found = _negation(pair, covered, facts)
    if opposite and negation is not MarkState.DIFFERS:
        negation, negation_found = MarkState.DIFFERS, opposite
    certain = _certainty(pair) or shifted
    clauses, clause_found = (MarkState.DIFFERS, certain) if certain else _clauses(pair, covered, facts)
    speaker, speaker_found = speaker_mark(pair.question, pair.prepared, pair.window.start, pair.window.end)
    marks = Marks(numbers=numbers, names=names, negation=negation, clauses=clauses, speaker=speaker)
    return Judged(marks, number_found + name_found + negation_found + clause_found + speaker_found, None)


_Mark = tuple[MarkState, tuple[Difference, ...]]


def _numbers(pair: Held) -> _Mark:
    quote, whole, window = pair.quote, pair.whole, pair.window
    lost = [q for q in quote.numbers if not number_in(q, whole.numbers) and not counted_from_the_page(q, whole.text, pair.prepared)]
    theirs = [q for q in window.content.numbers if not number_in(q, quote.numbers)]
    wrong = [q for q in lost if q.hard or any(counts_alike(q, t) for t in theirs)]
    wrong = [q for q in wrong if not told_otherwise(q, quote, whole)]
    wrong = [q for q in wrong if not only_month(q, quote, whole)]
    wrong += [q for q in lost if q not in wrong and (any(other_span(q, t) for t in theirs) or other_day(q, quote, theirs))]
    wrong += [q for q in quote.numbers if q not in lost and not of_month(q, quote) and only_loosely(q, whole, theirs)]
    wrong = wrong or said_twice(quote, whole, theirs)
    other = None if wrong else of_something_else(quote, whole)
    if other is not None:
        return MarkState.DIFFERS, (_number_difference(other[0], quote, [other[1]], pair.prepared.contents[slice(*pair.sentences)]),)
    denied = None if wrong else turned(quote, pair.prepared.contents[slice(*pair.sentences)])
    if denied is not None:
        return MarkState.DIFFERS, (Difference("number", quote.text[denied.start : denied.end], _shown(denied)),)
    if wrong and _stand_beside(wrong, pair, theirs):
        return MarkState.NOT_CHECKED, ()
    if wrong:
        sentences = pair.prepared.contents[slice(*pair.sentences)]
        return MarkState.DIFFERS, tuple(_number_difference(q, quote, theirs, sentences) for q in wrong)
    hard_theirs = [t for t in theirs if t.hard]
    if any(q.value >= SAID and not told_otherwise(q, quote, whole) for q in lost):
        return MarkState.NOT_CHECKED, ()
    if not quote.numbers:
        return (MarkState.NOT_CHECKED if hard_theirs else MarkState.AGREES), ()
    return MarkState.AGREES, ()


def _stand_beside(wrong: list[Quantity], pair: Held, theirs: list[Quantity]) -> bool:
    """Whether the numbers that the passage lacks stand in the sentences beside it (23 contracts; four of them), and it has none in their place.

    What a paper retells, it may gather from several sentences.
    """
    first, last = pair.sentences
    reach = _RETOLD if pair.question.kind is QuotationKind.REPORTED else 1
    contents = pair.prepared.contents
    beside = [q for c in (*contents[max(0, first - reach) : first], *contents[last : last + reach]) for q in c.numbers]
    alike = any(t.hard or (t.unit and t.unit == q.unit) for t in theirs for q in wrong)
    return not alike and all(number_in(q, tuple(beside)) for q in wrong)


def _number_difference(lost: Quantity, quote: Content, theirs: list[Quantity], sentences: Sequence[Content]) -> Difference:
    near = [t for t in theirs if t.unit == lost.unit] or [t for t in theirs if t.hard] or theirs
    printed = quote.text[lost.start : lost.end]
    other = _printed(near[0], sentences) if near else ""
    return Difference("number", printed, other, quote_start=lost.start, quote_end=lost.end)


def _printed(quantity: Quantity, sentences: Sequence[Content]) -> str:
    """A number as its sentence has it: its span counts from the start of the very sentence that it was read in."""
    own = next((c for c in sentences if any(q is quantity for q in c.numbers)), None)
    return (own.text[quantity.start : quantity.end].strip() if own else "") or _shown(quantity)


_PARTS = ("beginning", "middle", "end")


def _shown(quantity: Quantity) -> str:
    if quantity.unit == "third":
        return f"{_PARTS[int(quantity.value) - 1]} of the month"
    return f"{quantity.value:g}" + (f" {quantity.unit}" if quantity.unit not in ("", "thing") else "")


def _names(pair: Held, facts: Weights) -> _Mark:
    quote, prepared = pair.quote, pair.prepared
    theirs = unanswered(prepared, quote, pair.sentences)
    lost = [
        (name.unit, facts.names.state(name.row, pair.question.pieces))
        for name in lost_names(quote, pair.whole, prepared, pair.sentences, log_odds(pair.chance))
    ]
    in_window = [u for u in theirs if _inside(prepared, u, pair)]
    outside = {u for u, _ in lost if any(not pair.sentences[0] <= i < pair.sentences[1] for i in prepared.index.answering(u))}
    in_window += of_places(pair.window.content, quote)
    sure = exchanged([*(u for u, _ in lost), *of_places(quote, pair.whole)], in_window, quote, pair.whole)
    sure += [u for u, _ in lost if u not in sure and is_nowhere(u, prepared)]
    wrong = sure + [u for u, state in lost if u not in sure and state is MarkState.DIFFERS and not _excused(u, pair)]
    if not outside.isdisjoint(wrong) and is_resolved(quote, pair.passage, in_window):
        wrong = [u for u in wrong if u in sure or u not in outside]
    others = _persons(pair) or _called_otherwise(pair) or _misplaced(pair)
    if others:
        return MarkState.DIFFERS, others
    # "We" of the page, or nobody where its language leaves the subject out, is a name in reported speech.
    if wrong and (theirs or pair.question.kind is not QuotationKind.REPORTED):
        other = ", ".join(dict.fromkeys(prepared_word(prepared, u, pair.sentences) for u in theirs))
        return MarkState.DIFFERS, tuple(
            Difference("name", quote.text[u.start : u.end], other, quote_start=u.start, quote_end=u.end) for u in wrong
        )
    if lost or (theirs and not any(u.proper for u in quote.units)):
        return MarkState.NOT_CHECKED, ()
    return MarkState.AGREES, ()


def _excused(unit: Unit, pair: Held) -> bool:
    if (
        excused(unit, pair.whole)
        or added(unit, pair.quote, pair.whole, pair.prepared)
        or left_out(unit, pair.quote, pair.prepared, pair.sentences)
    ):
        return True
    # "We" of a speaker is his state where a paper reports him.
    told = pair.question.kind is QuotationKind.REPORTED
    return told and any(p.kind == "power" for p in implied(unit.ids)) and _says_we(pair.passage) and not _says_we(pair.quote)


def _says_we(content: Content) -> bool:
    return bool(own_side(content.text, content.lang))


def _persons(pair: Held) -> tuple[Difference, ...]:
    """Persons of the quotation in the place of others."""
    contents = pair.prepared.contents[slice(*pair.sentences)]
    starts = [a for a, _ in pair.prepared.sentences[slice(*pair.sentences)]]
    a, b = pair.window.start, pair.window.end
    there = [p for c, at in zip(contents, starts, strict=True) for p in persons_in(c) if a <= at + p.start and at + p.end <= b]
    found = replaced(pair.quote, list(contents), there)
    text = pair.quote.text
    return tuple(Difference("name", text[p.start : p.end], other.name, quote_start=p.start, quote_end=p.end) for p, other in found)


def _misplaced(pair: Held) -> tuple[Difference, ...]:
    """A name whose words the passage has with another one."""
    found = misplaced(pair.quote, pair.passage)
    if found is None:
        return ()
    (a, b), (c, d) = ((u.start, u.end) for u in found)
    return (Difference("name", pair.quote.text[a:b], pair.passage.text[c:d], quote_start=a, quote_end=b),)


def _called_otherwise(pair: Held) -> tuple[Difference, ...]:
    """A side of the compass for another, a hospital for another, a ministry for another."""
    quote, passage = pair.quote, pair.passage
    turned_to = turned_side(quote, passage)
    if turned_to is None and (other := other_headed(quote, passage)) is not None:
        turned_to = ((other[0].start, other[0].end), (other[1].start, other[1].end))
    turned_to = turned_to or of_another_task(quote, passage)
    if turned_to is None:
        return ()
    (a, b), (c, d) = turned_to
    return (Difference("name", quote.text[a:b], passage.text[c:d], quote_start=a, quote_end=b),)


def _inside(prepared: Prepared, unit: Unit, pair: Held) -> bool:
    """Whether a unit of one of the sentences stands in the window itself."""
    for i in range(*pair.sentences):
        start = prepared.sentences[i][0]
        if unit in prepared.contents[i].units:
            return pair.window.start <= start + unit.start and start + unit.end <= pair.window.end
    return False


def prepared_word(prepared: Prepared, unit: Unit, sentences: tuple[int, int]) -> str:
    """A unit of one of the sentences, as printed."""
    contents = prepared.contents[slice(*sentences)]
    return next((c.text[unit.start : unit.end] for c in contents if unit in c.units), unit.word)


_TURNS = (turned_round, crossed, acted_by_another, certain_for_possible)


def _clauses(pair: Held, found: Coverage, facts: Weights) -> _Mark:
    passage, at = pair.passage, pair.window.start
    turn = next(filter(None, (told(pair.quote, passage) for told in _TURNS)), None)
    if turn is not None:
        (a, b), (c, d) = turn
        said = Difference("word", pair.quote.text[a:b], passage.text[c:d], quote_start=a, quote_end=b, start=at + c, end=at + d)
        return MarkState.DIFFERS, (said,)
    put_in = spliced(pair.quote, passage) if pair.question.kind is QuotationKind.DIRECT else None
    if put_in is not None:
        a, b = put_in
        return MarkState.DIFFERS, (Difference("clause", pair.quote.text[a:b], "", quote_start=a, quote_end=b),)
    limit = unlimited(passage, pair.quote)
    condition = condition_left_out(pair.quote, pair.prepared, pair.sentences)
    left_out = restricted(pair.prepared, pair.quote, pair.sentences) or (((at + limit[0], at + limit[1]),) if limit else ())
    left_out = left_out or ((condition,) if condition else ())
    if left_out:
        return MarkState.DIFFERS, tuple(Difference("clause", "", pair.prepared.text[a:b], start=a, end=b) for a, b in left_out)
    state = facts.clauses.state(trees("clauses").odds(found.row), pair.question.pieces) if found.clauses > 1 else MarkState.AGREES
    if state is not MarkState.DIFFERS:
        return state, ()
    out: list[Difference] = []
    if found.lost:
        a, b = found.lost
        out.append(Difference("clause", pair.quote.text[a:b], "", quote_start=a, quote_end=b))
    if found.dropped:
        a, b = found.dropped
        out.append(Difference("clause", "", pair.prepared.text[a:b], start=a, end=b))
    return (state, tuple(out)) if out else (MarkState.NOT_CHECKED, ())


def _certainty(pair: Held) -> tuple[Difference, ...]:
    """What one side says as certain and the other only as possible or intended."""
    quote, start = pair.quote, pair.window.start
    passage = pair.prepared.text[start : pair.window.end]
    left_out = unhedged(passage, pair.prepared.lang, quote.text, quote.lang)
    if left_out:
        a, b = left_out
        return (Difference("clause", "", passage[a:b], start=start + a, end=start + b),)
    added = unhedged(quote.text, quote.lang, passage, pair.prepared.lang)
    if added:
        a, b = added
        return (Difference("clause", quote.text[a:b], "", quote_start=a, quote_end=b),)
    return ()


def _displaced(pair: Held) -> tuple[tuple[Difference, ...], tuple[Difference, ...]]:
    """A word in whose place the passage has its opposite, and one in whose place it has a weaker or stronger one."""
    passage = pair.passage
    found = displaced(pair.quote, passage)
    if found is None:
        return (), ()
    mine, theirs = found
    said, source = pair.quote.text[mine.start : mine.end], passage.text[theirs.start : theirs.end]
    shown = (Difference("word", said, source, quote_start=mine.start, quote_end=mine.end),)
    return ((), shown) if mine.scale in GRADED else (shown, ())


def _negation(pair: Held, covered: Coverage, facts: Weights) -> _Mark:
    """Denials of both sides, weighed by what they belong to; where both deny as often, words with an opposite, weaker or stronger sense."""
    quote, passage = pair.quote, pair.passage
    turned_word = opposed(quote, passage)
    if (
        turned_word is not None
        and not _denies(turned_word, quote, passage)
        and not _is_said(turned_word[0], pair)
        and _as_often_denied(quote, turned_word[0], passage, turned_word[1])
    ):
        return MarkState.DIFFERS, (_opposite(quote, turned_word[0], passage, turned_word[1]),)
    near = trimmed(passage, quote)
    if within := denied_within(quote, near):
        return MarkState.DIFFERS, (Difference("negation", *within),)
    found = weighed(quote, near, log_odds(pair.chance))
    odds = trees("negation").odds(found.beside(covered.row)) if found else 0.0
    state = facts.negation.state(odds, pair.question.pieces) if found else MarkState.AGREES
    if found and odds > found.plainly:
        state = MarkState.DIFFERS
    if found and state is MarkState.DIFFERS:
        one_for_two = not found.bare and stands_for_two(quote, passage)
        if one_for_two or is_before(quote, passage) or (not found.less and said_beside(quote, passage, _around(pair))):
            return MarkState.NOT_CHECKED, ()
        return state, (Difference("negation", found.ours, found.theirs),)
    return state, ()


def _is_said(unit: Unit, pair: Held) -> bool:
    """Whether the sentences that the window is a part of have a word of the quotation outside it."""
    rest = pair.prepared.contents[slice(*pair.sentences)]
    return any(answers(unit, v) for c in rest for v in c.units)


def _around(pair: Held) -> tuple[Content, Content]:
    """What the page says before and behind the window, as far as the sentences beside it reach."""
    (first, last), page = pair.sentences, pair.prepared
    start = page.sentences[max(0, first - 1)][0]
    end = page.sentences[min(last, len(page.sentences) - 1)][1]
    return content_of(page.text[start : pair.window.start], page.lang), content_of(page.text[pair.window.end : end], page.lang)


def _denies(turned_word: tuple[Unit, Unit], quote: Content, passage: Content) -> bool:
    """Whether one of two opposite words is a denial and the other stands beside one: 一切開けていない is said of none."""
    (mine, theirs), (ours, others) = turned_word, (denials_at(quote.text, quote.lang), denials_at(passage.text, passage.lang))
    if len(ours) == len(others) and _is_one(mine, ours) is not _is_one(theirs, others):
        return True  # a denial that the other side has, too, elsewhere: no passport, does not carry a passport
    return (_is_one(theirs, others) and _beside_one(mine, ours, quote.lang)) or (
        _is_one(mine, ours) and _beside_one(theirs, others, passage.lang)
    )


def _is_one(unit: Unit, denied: Sequence[tuple[str, int, int]]) -> bool:
    return any(a < unit.end and unit.start < b for _, a, b in denied)


def _as_often_denied(quote: Content, mine: Unit, passage: Content, theirs: Unit) -> bool:
    """Whether both sides deny as often, or no denial stands near either word: "not open" renders "closed"."""
    ours, others = denials_at(quote.text, quote.lang), denials_at(passage.text, passage.lang)
    return len(ours) == len(others) or not (_beside_one(mine, ours, quote.lang) or _beside_one(theirs, others, passage.lang))


def _beside_one(unit: Unit, denied: Sequence[tuple[str, int, int]], lang: str) -> bool:
    reach = _REACH_WIDE if lang in ("ja", "zh", "ko") else _REACH
    return any(a - unit.end < reach and unit.start - b < reach for _, a, b in denied)


def _opposite(quote: Content, mine: Unit, passage: Content, theirs: Unit) -> Difference:
    said, source = quote.text[mine.start : mine.end], passage.text[theirs.start : theirs.end]
    gloss = f"{said} ({names_of(min(mine.ids))[0]}) ↔ {source} ({names_of(min(theirs.ids))[0]})"
    return Difference("word", said, source, quote_start=mine.start, quote_end=mine.end, gloss=gloss)
