"""Report → JSON, as described by the published schema (`refcheck schema`)."""

from __future__ import annotations

import json

from refcheck.model import (
    Difference,
    Finding,
    JudgedQuotation,
    LinkReport,
    Memento,
    Paper,
    PaperReport,
    Report,
    Review,
    SetAside,
    SourceAlignment,
)

SCHEMA_ID = "https://refcheck.invalid/schema/report-1.json"  # a name, not an address: nothing is fetched from it


def json_report(report: Report) -> bytes:
    """The whole report as UTF-8 JSON. The same report gives the same bytes."""
    return (json.dumps(report_object(report), ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def report_object(report: Report) -> dict[str, object]:
    """The report as plain dicts, lists and strings."""
    return {
        "schema": SCHEMA_ID,
        "refcheck": report.refcheck,
        "as_of": report.as_of,
        "evidence": {"grade": report.evidence_grade, "label": report.evidence_label},
        "papers": [paper_object(p) for p in report.papers],
        "failures": [{"name": f.name, "message": f.message, "remedy": f.remedy} for f in report.failures],
        "run_notes": list(report.notes),
    }


def paper_object(made: PaperReport) -> dict[str, object]:
    """One paper of the report."""
    paper = made.paper
    return {
        "name": paper.document.source.name,
        "sha256": paper.document.source.sha256,
        "media_type": paper.document.source.media_type,
        "language": paper.language,
        "title": paper.document.title,
        "problems": list(paper.document.problems),
        "notes": [
            {"label": n.label, "number": n.number, "text": n.text, "start": n.start, "end": n.end, "entry": n.entry} for n in paper.notes
        ],
        "marks": [
            {
                "number": m.number,
                "label": m.label,
                "start": m.start,
                "end": m.end,
                "note": paper.notes[m.note].key if m.note is not None else None,
            }
            for m in paper.marks
        ],
        "citations": _citations(made),
        "backrefs": [_backref(paper, i) for i in range(len(paper.backrefs))],
        "quotations": [quotation_object(q) for q in made.quotations],
        "links": [link_object(link) for link in made.links],
        "findings": [finding_object(f) for f in made.findings],
        "set_aside": [_aside(a) for a in made.set_aside],
        "scope": list(made.scope) if made.scope is not None else None,
    }


def _aside(aside: SetAside) -> dict[str, object]:
    review = aside.review
    return {
        "reason": aside.reason,
        "finding": finding_object(aside.finding),
        "review": (review_object(review) if review else None),
    }


def _citations(made: PaperReport) -> list[dict[str, object]]:
    judged = {case.index: case.judgement for case in made.cases}
    out: list[dict[str, object]] = []
    for index, citation in enumerate(made.paper.citations):
        judgement = judged.get(index)
        reference = citation.reference
        out.append(
            {
                "note": citation.note,
                "reference": {**reference.to_csl(), "id": f"citation-{index + 1}"},
                "url": reference.URL,
                "status": judgement.status if judgement else None,
                "start": citation.start,
                "end": citation.end,
                "raw": reference.raw,
                "issued": reference.issued,
                "accessed": reference.accessed,
                "origin": {
                    k: {"start": o.start, "end": o.end, "rule": o.rule, "note": o.note} for k, o in sorted(reference.origin.items())
                },
            }
        )
    return out


def _backref(paper: Paper, index: int) -> dict[str, object]:
    ref = paper.backrefs[index]
    return {
        "note": ref.note,
        "kind": ref.kind,
        "text": ref.text,
        "target_note": ref.target_note,
        "page": ref.page,
        "points_to": ref.points_to,
        "confidence": round(ref.confidence, 3),
    }


def quotation_object(judged: JudgedQuotation) -> dict[str, object]:
    """One quotation with its verdict and alignments; its selector is a W3C TextQuoteSelector into the paper, theirs into their source."""
    quotation = judged.quotation
    return {
        "text": quotation.text,
        "note": quotation.note,
        "kind": quotation.kind,
        "speaker": quotation.speaker,
        "speaker_original": quotation.speaker_original,
        "language": quotation.language,
        "start": quotation.start,
        "end": quotation.end,
        "verdict": judged.verdict,
        "reason": judged.reason,
        "best": judged.best,
        "selector": {"type": "TextQuoteSelector", "exact": quotation.text, "prefix": quotation.prefix, "suffix": quotation.suffix},
        "alignments": [_alignment(a) for a in judged.alignments],
    }


def _alignment(made: SourceAlignment) -> dict[str, object]:
    found = made.alignment
    return {
        "url": made.url,
        "citation": made.citation,
        "cited": made.cited,
        "origin": made.origin,
        "capture": {"record_id": made.record_id, "digest": made.digest},
        "verdict": found.verdict,
        "score": round(found.score, 4),
        "start": found.start,
        "end": found.end,
        "passage": found.passage,
        "before": found.before,
        "after": found.after,
        "marks": {k: str(v) for k, v in found.marks.items()},
        "differences": [_difference(d) for d in found.differences],
        "method": found.method,
        "reason": found.reason,
        "context_flag": found.context_flag,
        "fragment": made.fragment,
        "selector": dict(made.selector) if made.selector else None,
    }


def _difference(difference: Difference) -> dict[str, object]:
    return {
        "kind": difference.kind,
        "quoted": difference.quoted,
        "source": difference.source,
        "forgiven": difference.forgiven,
        "gloss": difference.gloss,
        "quote_start": difference.quote_start,
        "quote_end": difference.quote_end,
        "start": difference.start,
        "end": difference.end,
    }


def review_object(review: Review) -> dict[str, object]:
    """One decision of a person, as reports repeat it."""
    return {
        "decision": review.decision,
        "reason": review.reason,
        "by": review.by,
        "on": review.on.isoformat(),
        "expires": review.expires.isoformat() if review.expires else None,
        "place": review.place,
    }


def link_object(link: LinkReport) -> dict[str, object]:
    """One address with its verdict."""
    return {
        "url": link.url,
        "outcome": link.outcome,
        "status": link.status,
        "reason": link.reason,
        "explanation": link.explanation,
        "confidence": round(link.confidence, 3),
        "strikes": link.strikes,
        "final_url": link.final_url,
        "new_url": link.new_url,
        "http_status": link.http_status,
        "attempts": link.attempts,
        "elapsed_s": round(link.elapsed_s, 3),
        "title": link.title,
        "date": link.date,
        "language": link.language,
        "advice": link.advice,
        "hops": list(link.hops),
        "text_length": len(link.text),
        "memento_answer": link.memento_answer,
        "memento": _memento(link.memento) if link.memento else None,
        "capture": (
            {
                "record_id": link.capture.record_id,
                "digest": link.capture.digest,
                "grade": link.capture.grade,
                "fetched": link.capture.fetched,
                "label": link.capture.label,
            }
            if link.capture
            else None
        ),
    }


def _memento(memento: Memento) -> dict[str, object]:
    return {
        "original_url": memento.original_url,
        "archive_url": memento.archive_url,
        "datetime": memento.datetime.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "archive": memento.archive,
        "distance_days": memento.distance_days,
    }


def finding_object(finding: Finding) -> dict[str, object]:
    """One finding with place, evidence, remedy and ways to check it."""
    return {
        "id": finding.id,
        "rule": finding.rule,
        "severity": finding.severity,
        "confidence": round(finding.confidence, 3),
        "group": finding.group,
        "message": finding.message,
        "remedy": finding.remedy,
        "note": finding.note,
        "subject": finding.subject,
        "cause": finding.cause,
        "url": finding.url,
        "start": finding.start,
        "end": finding.end,
        "citation": finding.citation,
        "quotation": finding.quotation,
        "about": finding.about,
        "seen": finding.seen,
        "evidence": [
            {"label": e.label, "value": e.value, "url": e.url, "record_id": e.record_id, "start": e.start, "end": e.end}
            for e in finding.evidence
        ],
        "self_check": [{"kind": s.kind, "value": s.value} for s in finding.self_check],
    }
