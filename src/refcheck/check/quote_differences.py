"""Which difference of a quotation is reported by which rule: the gravest one, so that one fault is one finding."""

from __future__ import annotations

from refcheck.check.making import short
from refcheck.check.quote_findings import quote_finding, quotes_of
from refcheck.model import Alignment, Case, Difference, Finding, QuotationKind, QuoteVerdict, Rule, Severity

GRAVEST = ("negation", "number", "speaker", "name", "clause", "omitted", "inserted", "punctuation_in_number", "word")
_DIFFERS = frozenset({QuoteVerdict.WORDING_DIFFERS, QuoteVerdict.TRANSLATED_DIFFERS})
_CERTAIN = frozenset({"number", "negation", "punctuation_in_number"})
CERTAIN_SCORE = 0.8
NOBODY = "?"  # a speaker whom the source does not name
LEFT_OUT = "left out without a mark: {s}"
NOT_IN_IT = "a passage is found, this part is not in it: {q}"


def gravest(alignment: Alignment) -> Difference | None:
    """The difference that a reader should see first; None when all are forgiven."""
    real = [d for d in alignment.differences if not d.forgiven]
    return min(real, key=lambda d: GRAVEST.index(d.kind) if d.kind in GRAVEST else len(GRAVEST), default=None)


def differing(rule: Rule, case: Case, kinds: frozenset[str], message: str, *, lacking: str = "", added: str = "") -> tuple[Finding, ...]:
    """Findings for the quotations of a case whose gravest difference is one of `kinds`.

    `message` has {s} and {q} for the words of source and paper, or {both}; `lacking` stands in its place where the source has no such
    words, `added` where the paper has none.
    """
    out = []
    for judged, best in quotes_of(case):
        worst = gravest(best.alignment) if judged.verdict in _DIFFERS else None
        if worst is None or worst.kind not in kinds:
            continue
        same_language = judged.verdict is QuoteVerdict.WORDING_DIFFERS
        quoted = judged.quotation.kind is not QuotationKind.FACT  # nobody's words: a figure may be taken from elsewhere on the page
        sure = same_language and quoted and worst.kind in _CERTAIN and best.alignment.score >= CERTAIN_SCORE
        theirs, mine = short("" if worst.source == NOBODY else worst.source, limit=32), short(worst.quoted, limit=32)
        said = (lacking if not theirs else added if not mine else "") or message
        text = said.format(s=theirs, q=mine, both=" ↔ ".join(words for words in (mine, theirs) if words))
        others = sum(1 for d in best.alignment.differences if not d.forgiven) - 1
        if others > 0:
            text += f" (and {others} more)"
        out.append(quote_finding(rule, case, judged, text, severity=Severity.ERROR if sure else rule.severity))
    return tuple(out)
