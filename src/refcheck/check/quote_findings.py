"""One way from a judged quotation to its finding, for all rules about quotations."""

from __future__ import annotations

from refcheck.check.making import short, stable_id, ways
from refcheck.check.speaking import origin_words
from refcheck.model import Case, Evidence, Finding, Group, JudgedQuotation, Rule, SelfCheck, Severity, SourceAlignment

# The reason given where a quotation is not found, but may stand in a work of the note that is in print.
ALSO_PRINT = "not in what can be read here; the note also cites a work in print"


def quotes_of(case: Case) -> tuple[tuple[JudgedQuotation, SourceAlignment], ...]:
    """The quotations whose best alignment stands in this case's source: each is reported by one case only."""
    return tuple(
        (judged, judged.alignments[judged.best])
        for judged in case.quotations
        if judged.best is not None and judged.alignments[judged.best].citation == case.index
    )


def quote_finding(
    rule: Rule,
    case: Case,
    judged: JudgedQuotation,
    message: str,
    *,
    severity: Severity | None = None,
    remedy: str = "Compare the wording with the source",
) -> Finding:
    """A finding about a quotation, with both sides as evidence and a link to the passage."""
    best = judged.alignments[judged.best] if judged.best is not None else None
    evidence = [Evidence("paper", judged.quotation.text, start=judged.quotation.start, end=judged.quotation.end)]
    checks = list(ways(case.citation, case.judgement))
    confidence = 0.5
    if best is not None:
        found = best.alignment
        confidence = round(found.score, 3)
        if found.passage:
            evidence.append(Evidence("source", found.passage, best.url, best.record_id, found.start, found.end))
        spoke = origin_words(best.origin, case.evidence)
        if spoke is not None:
            evidence.append(Evidence("judged on", spoke, record_id=best.record_id))
        evidence.extend(Evidence(d.kind, d.gloss or f"{d.quoted or '∅'} ↔ {d.source or '∅'}") for d in found.differences if not d.forgiven)
        copy = case.evidence.usable_copy if case.evidence and best.origin == "memento" else None
        where = copy.archive_url if copy else best.url  # what was read: a page that is gone shows no passage
        if where and best.fragment:
            checks.insert(0, SelfCheck("address", where + best.fragment))
    return Finding(
        id=stable_id(rule.code, judged.quotation.text, case.citation.reference.URL or ""),
        rule=rule.code,
        severity=severity or rule.severity,
        confidence=confidence,
        group=Group.TO_FIX if (severity or rule.severity) is Severity.ERROR else Group.PLEASE_LOOK,
        message=message,
        remedy=remedy,
        start=judged.quotation.start,
        end=judged.quotation.end,
        note=judged.quotation.note,
        subject=f"“{short(judged.quotation.text)}”",
        url=best.url if best else case.citation.reference.URL,
        evidence=tuple(evidence),
        self_check=tuple(checks),
        citation=case.index,
        quotation=judged.index,
    )
