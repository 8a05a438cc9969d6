"""Report → GitHub workflow commands: the worst ten of each kind, since GitHub shows no more."""

from __future__ import annotations

from refcheck.model import Finding, PaperReport, Report, Severity
from refcheck.write.escape import plain, stopped
from refcheck.write.where import Lines, has_lines, place_words

PER_KIND = 10


def github(report: Report) -> bytes:
    """Annotation commands, one a line; text cannot start a command of its own."""
    out = [f"::error file={_property(f.name)}::{_data(f'{stopped(f.message)} {f.remedy}')}\n" for f in report.failures[:PER_KIND]]
    notices = [f"::notice ::{_data(note)}\n" for note in report.notes]  # what is said of the run goes before single findings
    for severity in Severity:
        pairs = [(made, f) for made in report.papers for f in made.findings if f.severity is severity]
        pairs.sort(key=lambda p: (-p[1].confidence, p[1].start))
        taken = len(notices) if severity is Severity.NOTICE else len(out) if severity is Severity.ERROR else 0
        room = max(0, PER_KIND - taken)
        if len(pairs) > room:
            room = max(0, room - 1) if severity is Severity.NOTICE else room  # the line that counts the rest is one
            notices.append(f"::notice ::{len(pairs) - room} further findings of kind {severity} are in the report\n")
        told = [_annotation(made, finding) for made, finding in pairs[:room]]
        out += told if severity is not Severity.NOTICE else [*notices[:PER_KIND], *told]
    return "".join(out).encode("utf-8", "replace")


def _annotation(made: PaperReport, finding: Finding) -> str:
    lines = Lines.of(made.paper.document)
    where = f"file={_property(made.paper.document.source.name)}"
    if has_lines(made.paper.document):
        where += f",line={lines.place(finding.start)[0]}"
    text = f"{place_words(made, finding, lines)}: {finding.subject}: {stopped(finding.message)} {stopped(finding.remedy)}"
    return f"::{finding.severity} {where},title={_property(finding.rule)}::{_data(text)}\n"


def _data(text: str) -> str:
    return plain(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
