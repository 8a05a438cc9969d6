"""Fills in by what a decision finds a finding again (`about`), and what its evidence was (`seen`)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from refcheck.model import Case, Finding, JudgedQuotation, LinkStatus, Observation, PaperReport
from refcheck.page.seen import digest, seen_of_page

SPEAKS = frozenset({LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED})
_ABOUT_MARK = 40  # characters before a mark by which it is found again


@cache
def _local() -> frozenset[str]:
    """Codes of the rules that ask no network."""
    from refcheck.check.registry import RULES  # all rules: a list of addresses needs none

    return frozenset(rule.code for rule in RULES if not rule.network)


def with_seen(made: PaperReport) -> PaperReport:
    """The report with `about` and `seen` of every finding."""
    cases = {case.index: case for case in made.cases}
    quotations = {judged.index: judged for judged in made.quotations}
    pages: dict[str, str] = {}

    def filled(finding: Finding) -> Finding:
        judged = quotations.get(finding.quotation) if finding.quotation is not None else None
        case = cases.get(finding.citation) if finding.citation is not None else None
        return replace(finding, about=_about(made, finding, judged, case), seen=_seen(finding, judged, case, pages))

    return replace(made, findings=tuple(filled(f) for f in made.findings))


def _about(made: PaperReport, finding: Finding, judged: JudgedQuotation | None, case: Case | None) -> str:
    if judged is not None:
        return _line(judged.quotation.text)
    if case is not None:
        reference = case.citation.reference
        return _line(reference.title or reference.raw)
    text = made.paper.document.text
    words = text[finding.start : finding.end]
    if len(words) <= 4:  # a mark: the words before it
        words = text[max(0, finding.start - _ABOUT_MARK) : finding.start]
    return _line(words[:200])


def _seen(finding: Finding, judged: JudgedQuotation | None, case: Case | None, pages: dict[str, str]) -> str:
    """The digest of what stands under a finding, by its kind."""
    if finding.rule in _local():
        return f"note:{digest(' '.join(e.value for e in finding.evidence))}"
    if judged is not None:
        best = judged.alignments[judged.best].alignment if judged.best is not None else None
        return f"passage:{digest(best.passage) if best is not None else '-'}"
    if case is None or case.judgement is None:
        return "-"
    status = case.judgement.status
    latest = case.evidence.latest if case.evidence else None
    if status not in SPEAKS or latest is None or latest.page is None:
        return f"status:{status}"  # a wall or a not-found page is not the source: what it says does not count
    return _seen_of(latest, pages)


def _seen_of(latest: Observation, pages: dict[str, str]) -> str:
    if latest.page is None:
        return "-"
    key = latest.capture.body_digest or latest.capture.url
    if key not in pages:
        pages[key] = seen_of_page(latest.page)
    return pages[key]


def _line(text: str) -> str:
    return " ".join(text.split())
