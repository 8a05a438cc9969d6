"""Report → SARIF 2.1.0, within GitHub's limits: at most 5,000 results, the worst first, what was cut counted."""

from __future__ import annotations

import hashlib
import json

from refcheck.model import Finding, PaperReport, Report, Rule, Severity
from refcheck.write.escape import plain
from refcheck.write.where import Lines, has_lines, place_words

LIMIT = 5000
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


def sarif(report: Report) -> bytes:
    """The findings as one SARIF run."""
    pairs = [(made, f) for made in report.papers for f in made.findings]
    pairs.sort(key=lambda p: (p[1].severity.rank, -p[1].confidence, p[1].start))
    lines = {id(made): Lines.of(made.paper.document) for made in report.papers}
    results = [_result(made, finding, lines[id(made)]) for made, finding in pairs[:LIMIT]]
    run: dict[str, object] = {
        "tool": {"driver": {"name": "refcheck", "version": report.refcheck, "rules": [_rule(r) for r in report.rules]}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    if len(pairs) > LIMIT:
        note = {"text": f"{len(pairs) - LIMIT} further findings were left out"}
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": [{"level": "note", "message": note}]}]
    whole = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.page},
        "defaultConfiguration": {"level": _LEVEL[rule.severity]},
    }


def _result(made: PaperReport, finding: Finding, lines: Lines) -> dict[str, object]:
    document = made.paper.document
    region: dict[str, object] = {"startLine": 1}
    if has_lines(document):
        line, column = lines.place(finding.start)
        end_line, end_column = lines.place(max(finding.end, finding.start))
        region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    place = place_words(made, finding, lines)
    fingerprint = hashlib.sha256(finding.id.encode()).hexdigest()[:16]
    return {
        "ruleId": finding.rule,
        "level": _LEVEL[finding.severity],
        "message": {"text": plain(f"{place}: {finding.subject}: {finding.message}. {finding.remedy}.")},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(document.source.name)},
                    "region": region,
                }
            }
        ],
        "partialFingerprints": {"primaryLocationLineHash": f"{fingerprint}:1", "refcheckFindingId": finding.id},
        "properties": {"confidence": round(finding.confidence, 3), "note": finding.note, "url": finding.url},
    }


def _uri(name: str) -> str:
    from urllib.parse import quote

    return quote(name.replace("\\", "/"), safe="/._-~")
