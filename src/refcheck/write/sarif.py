"""Report → SARIF 2.1.0, within GitHub's limits: at most 5,000 results, the worst first, what was cut counted.

A PDF or Word file has no lines: where a .bib file lies beside it, its findings stand at the entries of that file.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from urllib.parse import quote

from refcheck.model import Finding, PaperReport, Report, Rule, Severity
from refcheck.write.escape import plain, stopped
from refcheck.write.where import BibLines, Lines, has_lines, place_words

LIMIT = 5000
DESCRIPTION = 1024  # GitHub takes no longer description of a rule
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}
Bibs = Mapping[str, tuple[str, str]]
"""Name of a paper → name and text of the .bib file beside it."""


def sarif(report: Report, bibs: Bibs | None = None) -> bytes:
    """The findings as one SARIF run."""
    pairs = [(made, f) for made in report.papers for f in made.findings]
    pairs.sort(key=lambda p: (p[1].severity.rank, -p[1].confidence, p[1].start))
    places = {id(made): _Places(made, bibs or {}) for made in report.papers}
    seen: Counter[str] = Counter()
    results = [_result(finding, places[id(made)], seen) for made, finding in pairs[:LIMIT]]
    run: dict[str, object] = {
        "tool": {"driver": {"name": "refcheck", "version": report.refcheck, "rules": [_rule(r) for r in report.rules]}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    notes = [*report.notes, *(f"{f.name}: {stopped(f.message)} {f.remedy}" for f in report.failures)]
    if len(pairs) > LIMIT:
        notes.append(f"{len(pairs) - LIMIT} further findings were left out")
    if notes:
        said = [{"level": "note", "message": {"text": plain(note)}} for note in notes]
        run["invocations"] = [{"executionSuccessful": not report.failures, "toolExecutionNotifications": said}]
    whole = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _rule(rule: Rule) -> dict[str, object]:
    short = rule.page if len(rule.page) <= DESCRIPTION else rule.page[: DESCRIPTION - 1] + "…"
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": short},
        "help": {"text": rule.page},
        "defaultConfiguration": {"level": _LEVEL[rule.severity]},
    }


class _Places:
    """Where the findings of one paper stand: in its own lines, in the .bib beside it, or in the file as a whole."""

    def __init__(self, made: PaperReport, bibs: Bibs) -> None:
        self.made = made
        self.lines = Lines.of(made.paper.document)
        name = made.paper.document.source.name
        self.own = has_lines(made.paper.document)
        beside = None if self.own else bibs.get(name)
        self.uri = beside[0] if beside else name
        self.bib = BibLines(beside[1]) if beside else None

    def region(self, finding: Finding) -> dict[str, object]:
        """The finding's region; line 1 where nothing better is known."""
        if self.own:
            line, column = self.lines.place(finding.start)
            end_line, end_column = self.lines.place(max(finding.end, finding.start))
            return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
        reference = self.made.paper.citations[finding.citation].reference if finding.citation is not None else None
        return {"startLine": self.bib.line_of(reference) if self.bib and reference else 1}


def _result(finding: Finding, places: _Places, seen: Counter[str]) -> dict[str, object]:
    place = place_words(places.made, finding, places.lines)
    print_ = hashlib.sha256(finding.id.encode("utf-8", "replace")).hexdigest()[:16]
    seen[print_] += 1  # the same fault in another place is told apart by its number
    return {
        "ruleId": finding.rule,
        "level": _LEVEL[finding.severity],
        "message": {"text": plain(f"{place}: {finding.subject}: {stopped(finding.message)} {stopped(finding.remedy)}")},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(places.uri)}, "region": places.region(finding)}}],
        "partialFingerprints": {"primaryLocationLineHash": f"{print_}:{seen[print_]}", "refcheckFindingId": finding.id},
        "properties": {"confidence": round(finding.confidence, 3), "note": finding.note, "url": finding.url},
    }


def _uri(name: str) -> str:
    """A relative reference; a path that leaves the folder, or is absolute, stays a file's path."""
    path = quote(name.encode("utf-8", "replace").decode().replace("\\", "/").removeprefix("./"), safe="/._-~")
    return path if path else "."
