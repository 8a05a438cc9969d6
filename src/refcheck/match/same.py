"""A quotation in the language of its source: found by folding, judged by its differences."""

from __future__ import annotations

import itertools
from dataclasses import replace

from refcheck.lang.fold import fold
from refcheck.match import search
from refcheck.match.edges import is_whole
from refcheck.match.forms import forgiven, is_terminal
from refcheck.match.incises import without_incises
from refcheck.match.omitted import hidden_denial
from refcheck.match.pieces import LETTER, Joint, Piece, joints, pieces
from refcheck.match.prepared import Prepared
from refcheck.match.printed import signs
from refcheck.match.tokens import tokens
from refcheck.match.wording import Wording, compare
from refcheck.model import Alignment, Difference, Marks, MarkState, QuoteVerdict

METHOD = "same-language"
MATCHED = 0.62  # share of the quotation's letters that must stand in the passage for it to be the quoted one
PART = 0.30  # share from which a run at either end without counterpart is a part of its own
_LEAST_PART, _MOSTLY = 0.35, 0.5  # share of a quotation that stands in the source, for it to be a part, and for the rest to be what differs
_FEW = 2
_STRETCH = {"ja": 4, "zh": 4, "ko": 5}  # characters of a stretch by which a long quotation is found in a long text
_STRETCH_SPACED = 8


def locate_same(quote: str, prepared: Prepared) -> Alignment:
    """The passage of a direct quotation and the differences, forgiven ones last."""
    plain = _exact(quote, prepared, (Piece(0, len(quote)),), ())
    if plain is not None:
        return plain
    marks = joints(quote)
    cut = pieces(quote, marks)
    if not cut:
        return Alignment(QuoteVerdict.CANNOT_JUDGE, method=METHOD, reason="the quotation holds no letter")
    found = _exact(quote, prepared, cut, marks) if marks else None
    return found or _altered(quote, prepared, cut, marks)


def _exact(quote: str, prepared: Prepared, cut: tuple[Piece, ...], marks: tuple[Joint, ...]) -> Alignment | None:
    needles = [fold(_plain(quote[p.start : p.end])).text for p in cut]
    if not all(needles):
        return None
    text, folded = prepared.text, prepared.folded

    def fits(i: int, span: tuple[int, int]) -> bool:
        goes_on = i + 1 < len(cut) and cut[i + 1].joint != "ellipsis"
        return is_whole(text, *folded.span(*span), prepared.lang, goes_on=goes_on)

    spans = search.chain(needles, [search.GAP[p.joint] for p in cut], folded.text, fits)
    if spans is None:
        return None
    changes: list[Difference] = [_joint(quote, m) for m in marks]
    places = [folded.span(*s) for s in spans]
    for piece, (start, end) in zip(cut, places, strict=True):
        left, right = _whole(text, start, end, quote[piece.start : piece.end])
        if signs(quote[piece.start : piece.end]) != signs(text[left:right]):
            return None
        changes += forgiven(quote, text, (piece.start, piece.end, left, right))
    denied = _hidden(quote, prepared, cut, places)
    only_form = [c for c in changes if not is_terminal(c, quote)]
    verdict = QuoteVerdict.VERBATIM_BUT_FOR_FORM if only_form else QuoteVerdict.VERBATIM
    verdict = QuoteVerdict.WORDING_DIFFERS if denied else verdict
    return _alignment(verdict, prepared, (places[0][0], places[-1][1]), 1.0, (*denied, *changes))


def _hidden(quote: str, prepared: Prepared, cut: tuple[Piece, ...], places: list[tuple[int, int]]) -> tuple[Difference, ...]:
    """Denials that a mark of omission or an insertion stands for."""
    out = []
    for (one, other), (before, after) in zip(itertools.pairwise(cut), itertools.pairwise(places), strict=True):
        gap = prepared.text[before[1] : after[0]]
        if after[0] > before[1] and hidden_denial(gap, prepared.lang):
            mark = quote[one.end : other.start].strip()
            gloss = "the words left out deny what is quoted"
            out.append(
                Difference(
                    "negation", mark, gap.strip(), quote_start=one.end, quote_end=other.start, start=before[1], end=after[0], gloss=gloss
                )
            )
    return tuple(out)


def _plain(piece: str) -> str:
    return LETTER.sub(r"\1", piece)


def _whole(text: str, start: int, end: int, piece: str) -> tuple[int, int]:
    """The found stretch with the punctuation around it that the piece has, too."""
    lead = len(piece) - len(piece.lstrip(_OUTER))
    trail = len(piece) - len(piece.rstrip(_OUTER))
    left, right = start, end
    while lead and left and text[left - 1] in _OUTER and start - left < lead:
        left -= 1
    while trail and right < len(text) and text[right] in _OUTER and right - end < trail:
        right += 1
    return left, right


_OUTER = " \"'“”‘’„‚«»「」『』.,;:。、，．；：!！?？…*_()（）[]"


def _joint(quote: str, mark: Joint) -> Difference:
    return Difference(mark.kind, quote[mark.start : mark.end], "", forgiven=True, quote_start=mark.start, quote_end=mark.end)


def _altered(quote: str, prepared: Prepared, cut: tuple[Piece, ...], marks: tuple[Joint, ...]) -> Alignment:
    found = _pieces(quote, prepared, cut)
    weights = [p.end - p.start for p in cut]
    total = sum(weights)
    share = sum(w * f.matched for w, f in zip(weights, found, strict=True) if f) / total
    present = [f for f in found if f]
    differences = tuple(d for f in present for d in f.differences)
    if share < MATCHED or not present:
        return _part(prepared, cut, found) or Alignment(
            QuoteVerdict.NO_MATCHING_PASSAGE, score=round(1 - share, 3), method=METHOD, reason="no passage shares enough of the wording"
        )
    differences += tuple(
        Difference("inserted", quote[p.start : p.end].strip(), "", quote_start=p.start, quote_end=p.end)
        for p, f in zip(cut, found, strict=True)
        if f is None
    )
    lost = max(found[0].leading if found[0] else 0.0, found[-1].trailing if found[-1] else 0.0)
    forms = tuple(_joint(quote, m) for m in marks)
    span = (min(f.start for f in present), max(f.end for f in present))
    if len(present) == len(cut):
        differences = (*_hidden(quote, prepared, cut, [(f.start, f.end) for f in present]), *differences)
    real = [d for d in differences if not d.forgiven]
    if not real:
        differences = (*_order(found, prepared), *differences)
        real = [d for d in differences if not d.forgiven]
    verdict = QuoteVerdict.WORDING_DIFFERS if real else QuoteVerdict.VERBATIM_BUT_FOR_FORM
    if not real and not differences and not forms:
        differences = tuple(forgiven(quote, prepared.text, (0, len(quote), *span)))
    if real and lost >= PART and any(d.quoted and not d.source for d in real) and not _replaced(real):
        verdict = QuoteVerdict.PART_UNMATCHED
    return _alignment(verdict, prepared, span, round(min(0.99, 0.5 + share / 2), 3), differences + forms)


def _replaced(differences: list[Difference]) -> bool:
    """Whether one word or two stand in the place of others: a short quotation may end with them."""
    return all(d.quoted and d.source and len(tokens(d.quoted)) <= _FEW and len(tokens(d.source)) <= _FEW for d in differences)


def _pieces(quote: str, prepared: Prepared, cut: tuple[Piece, ...]) -> list[Wording | None]:
    """The best passage of each piece; those after the longest are sought near it first."""
    order = sorted(range(len(cut)), key=lambda i: cut[i].start - cut[i].end)
    folded = prepared.folded
    needles = [fold(_plain(quote[p.start : p.end])).text for p in cut]
    size = _STRETCH.get(prepared.lang.split("-")[0], _STRETCH_SPACED)
    known = search.regions(needles, folded.text, size) if search.is_costly(needles, folded.text) else None
    found: dict[int, Wording | None] = {}
    near: tuple[int, int] | None = None
    for i in order:
        if near is None and known is not None:
            where = known[i]
        else:
            bounds = (folded.position(near[0]), folded.position(near[1])) if near else (0, len(folded.text))
            where = search.region(needles[i], folded.text, start=bounds[0], end=bounds[1])
        found[i] = _wording(quote, prepared, cut[i], where)
        if near is None and (anchor := found[i]) is not None:
            reach = search.GAP["ellipsis"] * 2
            near = (max(0, anchor.start - reach), anchor.end + reach)
    return [found[i] for i in range(len(cut))]


def _wording(quote: str, prepared: Prepared, piece: Piece, where: tuple[int, int] | None) -> Wording | None:
    if where is None:
        return None
    start, end = prepared.folded.span(*where)
    wording = compare(quote, prepared.text, (piece.start, piece.end, start, end), prepared.lang)
    return wording and replace(wording, differences=without_incises(wording.differences, prepared.text, prepared.lang))


def _order(found: list[Wording | None], prepared: Prepared) -> tuple[Difference, ...]:
    """Pieces that stand in the source, but not in this order or far apart."""
    out = []
    for one, other in itertools.pairwise(found):
        if one and other and not -2 <= other.start - one.end <= search.GAP["ellipsis"] * 1.3:
            stretch = prepared.text[min(one.end, other.end) : max(one.start, other.start)]
            gloss = "the parts stand in another order" if other.start < one.end else "the parts stand far apart"
            out.append(Difference("omitted", "", stretch[:200], start=one.end, end=other.start, gloss=gloss))
    return tuple(out)


def _part(prepared: Prepared, cut: tuple[Piece, ...], found: list[Wording | None]) -> Alignment | None:
    """A long run of the quotation stands in the source, the rest has no counterpart."""
    for piece, wording in zip(cut, found, strict=True):
        if wording is None or max(wording.leading, wording.trailing) < PART:
            continue
        rest = 1 - wording.leading - wording.trailing
        real = [d for d in wording.differences if not d.forgiven]
        if (
            rest >= _LEAST_PART
            and wording.matched >= 0.8 * rest
            and wording.end - wording.start >= 14
            and (piece.end - piece.start) * rest >= 10
        ):
            return _alignment(
                QuoteVerdict.WORDING_DIFFERS if rest >= _MOSTLY or _replaced(real) else QuoteVerdict.PART_UNMATCHED,
                prepared,
                (wording.start, wording.end),
                round(0.4 + wording.matched / 2, 3),
                tuple(sorted(wording.differences, key=lambda d: -len(d.quoted))),
            )
    return None


def _alignment(
    verdict: QuoteVerdict, prepared: Prepared, span: tuple[int, int], score: float, differences: tuple[Difference, ...]
) -> Alignment:
    before, after = prepared.around(*span) if len(prepared.text) < 3_000_000 else ("", "")
    real = {d.kind for d in differences if not d.forgiven}

    def state(*kinds: str) -> MarkState:
        return MarkState.DIFFERS if real & set(kinds) else MarkState.AGREES

    marks = Marks(
        numbers=state("number", "punctuation_in_number"),
        names=state("name"),
        negation=state("negation"),
        clauses=MarkState.DIFFERS if verdict is QuoteVerdict.PART_UNMATCHED else state("omitted", "inserted"),
    )
    return replace(
        Alignment(verdict, *span, score, differences, marks, prepared.text[slice(*span)], method=METHOD), before=before, after=after
    )
