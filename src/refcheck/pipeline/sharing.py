"""What of a report may be published: a page's words only where a quotation stands, and few of them."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath

from refcheck.model import Alignment, Difference, Evidence, Finding, JudgedQuotation, PaperReport, Report

SHARED_CHARACTERS = 300
_SHORT = 40  # a figure, a name, a date
_LEFT_OUT = "(left out of the public form)"


def without_folders(report: Report) -> Report:
    """The report with papers called by their file names alone: where they lie on one computer says nothing to others."""
    return replace(report, papers=tuple(_renamed(made) for made in report.papers))


def public(report: Report) -> Report:
    """The report with at most 300 characters of a source around each quotation."""
    return replace(report, papers=tuple(_public(made) for made in report.papers))


def _renamed(made: PaperReport) -> PaperReport:
    document = made.paper.document
    name = PurePath(document.source.name.replace("\\", "/")).name
    findings = tuple(_reworded(f, shlex.quote(document.source.name), shlex.quote(name)) for f in made.findings)
    paper = replace(made.paper, document=replace(document, source=replace(document.source, name=name)))
    return replace(made, paper=paper, findings=findings)


def _reworded(finding: Finding, old: str, new: str) -> Finding:
    """The commands in it name the paper."""
    checks = tuple(replace(s, value=s.value.replace(old, new)) if s.kind == "command" else s for s in finding.self_check)
    return replace(finding, remedy=finding.remedy.replace(old, new), self_check=checks)


def _public(made: PaperReport) -> PaperReport:
    quotations = tuple(_trimmed(q) for q in made.quotations)
    kept = {q.index: _kept(q) + q.quotation.text for q in quotations}
    findings = tuple(_bare(f, kept.get(f.quotation, "") if f.quotation is not None else "") for f in made.findings)
    names = {c.evidence.supplied.capture.supplied_by or "" for c in made.cases if c.evidence and c.evidence.supplied} - {""}
    return replace(
        made,
        quotations=tuple(replace(q, reason=_nameless(q.reason, names) if q.reason else None) for q in quotations),
        findings=tuple(replace(f, evidence=tuple(replace(e, value=_nameless(e.value, names)) for e in f.evidence)) for f in findings),
    )


def _nameless(text: str, names: Iterable[str]) -> str:
    """Who saved a copy stays with the owner of the evidence."""
    for name in names:
        text = text.replace(f"a copy that {name} saved", "a copy that a person saved")
    return text


def _kept(judged: JudgedQuotation) -> str:
    return "".join(a.alignment.before + a.alignment.passage + a.alignment.after for a in judged.alignments)


def _trimmed(judged: JudgedQuotation) -> JudgedQuotation:
    """Only the best source's words stay."""
    alignments = tuple(
        replace(
            a,
            alignment=excerpt(a.alignment, SHARED_CHARACTERS if i == judged.best else 0),
            fragment=a.fragment if i == judged.best else None,
        )
        for i, a in enumerate(judged.alignments)
    )
    return replace(judged, alignments=alignments)


def excerpt(alignment: Alignment, limit: int) -> Alignment:
    """The alignment with at most `limit` characters of the source: of the passage first, then of what stands around it."""
    passage = alignment.passage[:limit]
    left = limit - len(passage)
    before = alignment.before[max(0, len(alignment.before) - left // 2) :] if left // 2 else ""
    after = alignment.after[: left - len(before)]
    differences = tuple(_within(d, passage) for d in alignment.differences)
    return replace(alignment, passage=passage, before=before, after=after, differences=differences)


def _within(difference: Difference, passage: str) -> Difference:
    if not difference.source or difference.source in passage:
        return difference
    return replace(difference, source="", gloss=None)


def _bare(finding: Finding, kept: str) -> Finding:
    return replace(finding, evidence=tuple(_cut(e, kept) for e in finding.evidence))


def _cut(evidence: Evidence, kept: str) -> Evidence:
    if len(evidence.value) <= _SHORT or evidence.value in kept or evidence.value.startswith(("http", "sha256:", "urn:")):
        return evidence
    if kept:
        return replace(evidence, value=_LEFT_OUT)
    return replace(evidence, value=evidence.value[:SHARED_CHARACTERS])
