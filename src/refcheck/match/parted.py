"""A quotation in another language that leaves words out: each of its pieces has a passage of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace
from itertools import accumulate

from refcheck.match import split
from refcheck.match.content import Content, content_of
from refcheck.match.effort import is_spent
from refcheck.match.index import Weighed
from refcheck.match.pairing import has_counterpart
from refcheck.match.pieces import joints, pieces
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.stretch import answered_share
from refcheck.match.units import is_light
from refcheck.model import Alignment, Difference, Marks, MarkState, QuotationKind, QuoteVerdict

_LEAST = {"ja": 7, "zh": 5, "ko": 7}  # characters; a shorter piece is judged with its neighbour
_LEAST_SPACED = 18
_MOST_BESIDE = 0.5  # of the words of a piece too short to be found by itself
_FOUND = (QuoteVerdict.TRANSLATED, QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.RELATED_PASSAGE)
_MOST_PARTS = 12  # that are looked for one by one; of more, neighbours are put together
_WHOLE = 1500  # characters of a quotation that is looked for as one
_PIECE = 300  # of a longer one: characters of its pieces where words are not parted by blanks,
_PIECE_SPACED = 750  # and where they are
_MOST_EVERYWHERE = 5  # pieces that are looked for in all of a large text; the others near those found
_LONGEST = 4  # pieces of a long quotation that are sought first where it seems to stand
_ENOUGH = 0.5  # of a long quotation, in pieces that were found in one place, for the others to be missing
_MANY_SENTENCES = 160  # from which all of a long quotation is asked first where it stands
_MOST_SENTENCES = 120  # among which most of a long quotation is looked for,
_BESIDE = 12  # and those on either side
_RARE = 0.03  # share of the sentences that answer a word, up to which it tells where a quotation stands,
_FEW = 12  # or as few of them
_SUREST = 0.9
_FAR = 20_000  # characters between passages of one quotation
_UNREAD = "the quotation is too long, or has too many parts, to look for all of them everywhere: what was found agrees or is named"
_Span = tuple[int, int]
_Find = Callable[[Question, Prepared], Alignment]


def parts_of(question: Question) -> tuple[_Span, ...]:
    """Spans of the stretches of a quotation that are looked for one by one: those between marks of omission, each long enough
    to be looked for, and of a long one runs of sentences. One span where it is looked for as a whole."""
    quote = question.quote
    found = _between_omissions(question) if question.kind is QuotationKind.DIRECT else ((0, len(quote)),)
    if question.kind is not QuotationKind.TERM and any(b - a > _WHOLE for a, b in found):
        found = tuple(piece for part in found for piece in _of_long(question, *part))
    return _fewer(found)


def _between_omissions(question: Question) -> tuple[_Span, ...]:
    quote = question.quote
    omitted = tuple(j for j in joints(quote) if j.kind == "ellipsis")
    found = tuple((p.start, p.end) for p in pieces(quote, omitted))
    least = _LEAST.get(question.lang.split("-")[0], _LEAST_SPACED)
    return found if len(found) > 1 and all(b - a >= least for a, b in found) else ((0, len(quote)),)


def _of_long(question: Question, start: int, end: int) -> list[_Span]:
    """quote[start:end] in runs of sentences of about one length; sentences without an end are cut."""
    if end - start <= _WHOLE:
        return [(start, end)]
    most = _PIECE if question.lang.split("-")[0] in _LEAST else _PIECE_SPACED
    out: list[_Span] = []
    for a, b in split.sentences(question.quote[start:end], question.lang):
        if out and start + b - out[-1][0] <= most:
            out[-1] = (out[-1][0], start + b)
        else:
            out += [(start + i, start + min(i + most, b)) for i in range(a, b, most)]
    return out or [(start, end)]


def _fewer(parts: tuple[_Span, ...]) -> tuple[_Span, ...]:
    """At most so many parts as can be looked for, neighbours put together where there are more."""
    together = -(-len(parts) // _MOST_PARTS)
    return tuple((parts[i][0], parts[min(i + together, len(parts)) - 1][1]) for i in range(0, len(parts), together))


def locate_parts(question: Question, prepared: Prepared, parts: tuple[_Span, ...], find: _Find) -> Alignment:
    """One alignment of the alignments of all pieces: the passage reaches from the first to the last, a mark differs where one does."""
    question = replace(question, pieces=len(parts))
    sought = _each(question, prepared, parts, find)
    # Where the effort is spent, what was not found may stand there all the same.
    found = [f if _is_found(f) or not is_spent() else None for f in sought]
    placed = _together_placed(found, is_long=len(question.quote) > _WHOLE)
    within = _within_surest(question, prepared, parts, found) if len(placed) > 1 and len(question.quote) <= _WHOLE else ()
    placed = [f for f in placed if not any(f is other for other in within)]
    known = [f for f in found if f is not None]
    if not placed:
        best = max((f for f in sought if f is not None), key=lambda f: f.score)
        return best if len(known) == len(found) else replace(best, verdict=QuoteVerdict.CANNOT_JUDGE, reason=_UNREAD)
    spans = [(f.start, f.end) for f in placed if f.start is not None and f.end is not None]
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    before, after = prepared.around(start, end)
    missing = tuple(
        part
        for part, f in zip(parts, found, strict=True)
        if f is not None
        and f not in placed
        and not any(f is other for other in within)
        and not (f.verdict is QuoteVerdict.CANNOT_JUDGE and _is_beside(question, part, prepared, (start, end)))
    )
    differences = tuple(_shifted(d, a) for f, (a, _) in zip(found, parts, strict=True) if f in placed for d in f.differences)
    marks = Marks(**{mark: _together([f.marks[mark] for f in placed], lax=mark == "speaker") for mark in Marks()})
    return replace(
        placed[0],
        verdict=_verdict(placed, missing, unread=len(known) < len(found)),
        reason=_UNREAD if len(known) < len(found) else placed[0].reason,
        start=start,
        end=end,
        score=min(f.score for f in placed),
        passage=" … ".join(dict.fromkeys(f.passage or "" for f in placed)),
        before=before,
        after=after,
        marks=replace(marks, clauses=MarkState.DIFFERS) if missing else marks,
        differences=differences + tuple(_unmatched(question.quote, part) for part in missing),
        context_flag=next((f.context_flag for f in placed if f.context_flag), None),
    )


def _each(question: Question, prepared: Prepared, parts: tuple[_Span, ...], find: _Find) -> list[Alignment | None]:
    """The alignment of each piece, the longest first; in a large text sought near the surest one found before it is sought
    everywhere. None for pieces that were not sought everywhere."""
    if len(question.quote) > _WHOLE and len(prepared.sentences) > _MANY_SENTENCES:
        return _each_of_long(question, prepared, parts, find)
    found: dict[int, Alignment | None] = {}
    near: Prepared | None = None
    left = len(parts) if not prepared.is_large else _MOST_EVERYWHERE
    surest = 0.0
    for i in sorted(range(len(parts)), key=lambda i: parts[i][0] - parts[i][1]):
        piece = _piece(question, parts[i])
        best = find(piece, near) if near is not None else None
        if not _is_found(best):
            best = find(piece, prepared) if left > 0 else None
            left -= 1
        found[i] = best
        if best is not None and _is_found(best) and best.score > surest and prepared.is_large:
            near = prepared.near(best.start or 0, best.end or 0)
            surest = best.score
    return [found.get(i) for i in range(len(parts))]


def _each_of_long(question: Question, prepared: Prepared, parts: tuple[_Span, ...], find: _Find) -> list[Alignment | None]:
    """The alignment of each piece of a long quotation: all of it shows where it stands, and there each of its pieces is sought.

    Where none of the longest is found there, the very longest is sought everywhere, and all others around it. Where less than half
    of the quotation is found, None for the other pieces: they may stand elsewhere.
    """
    near = _surroundings(question, prepared)
    order = sorted(range(len(parts)), key=lambda i: parts[i][0] - parts[i][1])
    found: dict[int, Alignment] = {}

    def seek(which: Sequence[int]) -> None:
        found.update({i: find(_piece(question, parts[i]), near) for i in which if near is not None and not _is_found(found.get(i))})

    seek(order[:_LONGEST])
    if not any(map(_is_found, found.values())):
        best = found[order[0]] = find(_piece(question, parts[order[0]]), prepared)
        near = prepared.near(best.start or 0, best.end or 0) if _is_found(best) else None
        seek(order)
    else:
        seek(order[_LONGEST:])
    lengths = [b - a for a, b in parts]
    share = sum(lengths[i] for i, f in found.items() if _is_found(f)) / max(sum(lengths), 1)
    return [f if _is_found(f := found.get(i)) or not 0 < share < _ENOUGH else None for i in range(len(parts))]


def _piece(question: Question, part: _Span) -> Question:
    return replace(question, quote=question.quote[slice(*part)])


def _is_found(found: Alignment | None) -> bool:
    return found is not None and found.verdict in _FOUND


def _surroundings(question: Question, prepared: Prepared) -> Prepared | None:
    """Where in a text most of a long quotation seems to stand; None where nothing answers it."""
    weighed = Weighed(content_of(question.quote, question.lang), prepared.index)
    total = len(weighed.scores)
    size = min(total, _MOST_SENTENCES, 2 * len(split.sentences(question.quote, question.lang)))
    telling: dict[int, tuple[Set[int], float]] = {}  # a word said ten times is looked for once
    for answers, worth in zip(weighed.answers, weighed.worth, strict=True):
        if len(answers) <= max(_RARE * total, _FEW):
            telling[id(answers)] = answers, worth + telling.get(id(answers), (answers, 0.0))[1]
    sums = _said_within(telling.values(), total, size)
    first = max(range(len(sums)), key=sums.__getitem__)
    if sums[first] <= 0:
        return None
    return prepared.near(prepared.sentences[first][0], prepared.sentences[first + size - 1][1], _BESIDE)


def _said_within(answers: Iterable[tuple[Set[int], float]], total: int, size: int) -> list[float]:
    """What each run of `size` sentences answers of the quotation, by its first sentence; a word counts once, however often it is there."""
    ends = total - size + 1
    steps = [0.0] * (ends + 1)
    for sentences, worth in answers:
        free = 0  # runs that begin before have the word
        for i in sorted(sentences):
            low, high = i - size + 1, i + 1
            if low < free:
                low = free
            if high > ends:
                high = ends
            if low < high:
                steps[low] += worth
                steps[high] -= worth
                free = high
    return list(accumulate(steps[:-1]))


def _together_placed(found: list[Alignment | None], *, is_long: bool) -> list[Alignment]:
    """The pieces that have a passage; of what is quoted in one go, those far from the others have none."""
    placed = [f for f in found if f is not None and f.verdict in _FOUND and f.start is not None and f.end is not None]
    if not is_long or not placed:
        return placed
    middle = sorted(f.start or 0 for f in placed)[len(placed) // 2]
    return [f for f in placed if abs((f.start or 0) - middle) <= _FAR]


def _verdict(placed: list[Alignment], missing: tuple[_Span, ...], *, unread: bool) -> QuoteVerdict:
    if QuoteVerdict.TRANSLATED_DIFFERS in (f.verdict for f in placed):
        return QuoteVerdict.TRANSLATED_DIFFERS
    if missing:
        return QuoteVerdict.PART_UNMATCHED
    return QuoteVerdict.CANNOT_JUDGE if unread else placed[0].verdict


def _within_surest(
    question: Question, prepared: Prepared, parts: tuple[_Span, ...], found: list[Alignment | None]
) -> tuple[Alignment, ...]:
    """The passages of pieces that the passage of the surest piece answers at least as well: they stand in it, and another sentence only looked likelier."""
    own = {i: f for i, f in enumerate(found) if f is not None and _is_found(f) and f.start is not None and f.end is not None}
    first = max(own, key=lambda i: (own[i].score, parts[i][1] - parts[i][0]))
    if own[first].score < _SUREST:
        return ()
    out = []
    for i, f in own.items():
        content = content_of(question.quote[slice(*parts[i])], question.lang)
        there = answered_share(content, _sentences(prepared, own[first]))
        if i != first and there >= max(_MOST_BESIDE, answered_share(content, _sentences(prepared, f))) and f.score < own[first].score:
            out.append(f)
    return tuple(out)


def _sentences(prepared: Prepared, found: Alignment) -> list[Content]:
    """The sentences that a passage touches."""
    return [c for (a, b), c in zip(prepared.sentences, prepared.contents, strict=True) if a < (found.end or 0) and b > (found.start or 0)]


def _is_beside(question: Question, part: _Span, prepared: Prepared, found: _Span) -> bool:
    """Whether most of a piece that is too short to be found by itself stands in the sentences of the other pieces, or beside them."""
    content = content_of(question.quote[slice(*part)], question.lang)
    near = [i for i, (a, b) in enumerate(prepared.sentences) if a < found[1] and b > found[0]]
    beside = prepared.sentences[max(0, near[0] - 1) : near[-1] + 2] if near else ()
    around = [content_of(prepared.text[a:b], prepared.lang) for a, b in beside]
    units = [u for u in content.units if not is_light(u)] or list(content.units)
    return bool(units) and sum(any(has_counterpart(u, c) for c in around) for u in units) >= _MOST_BESIDE * len(units)


def _unmatched(quote: str, part: _Span) -> Difference:
    """A piece of the quotation without a passage."""
    return Difference("clause", quote[slice(*part)], "", quote_start=part[0], quote_end=part[1])


def _together(states: list[MarkState], *, lax: bool) -> MarkState:
    """One mark for all pieces. Whoever speaks one of them speaks all: there (`lax`) one that agrees is enough."""
    if MarkState.DIFFERS in states:
        return MarkState.DIFFERS
    if MarkState.NOT_CHECKED in states and not (lax and MarkState.AGREES in states):
        return MarkState.NOT_CHECKED
    return MarkState.AGREES


def _shifted(difference: Difference, by: int) -> Difference:
    if difference.quote_start is None or difference.quote_end is None:
        return difference
    return replace(difference, quote_start=difference.quote_start + by, quote_end=difference.quote_end + by)
