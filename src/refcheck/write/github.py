"""Report → GitHub workflow commands: the worst ten of each kind, since GitHub shows no more."""

from __future__ import annotations

from refcheck.model import Report, Severity
from refcheck.write.escape import plain
from refcheck.write.where import Lines, has_lines, place_words

PER_KIND = 10


def github(report: Report) -> bytes:
    """Annotation commands, one a line; text cannot start a command of its own."""
    out: list[str] = []
    for severity in Severity:
        if severity is Severity.NOTICE:  # GitHub shows the first ten: what is said of the run goes before single findings
            out += [f"::notice ::{_data(note)}\n" for note in report.notes[:PER_KIND]]
        pairs = [(made, f) for made in report.papers for f in made.findings if f.severity is severity]
        pairs.sort(key=lambda p: (-p[1].confidence, p[1].start))
        for made, finding in pairs[:PER_KIND]:
            lines = Lines.of(made.paper.document)
            where = f"file={_property(made.paper.document.source.name)}"
            if has_lines(made.paper.document):
                where += f",line={lines.place(finding.start)[0]}"
            text = f"{place_words(made, finding, lines)}: {finding.subject}: {finding.message}. {finding.remedy}."
            out.append(f"::{severity} {where},title={_property(finding.rule)}::{_data(text)}\n")
        if len(pairs) > PER_KIND:
            out.append(f"::notice ::{len(pairs) - PER_KIND} further findings of kind {severity} are in the report\n")
    return "".join(out).encode("utf-8", "replace")


def _data(text: str) -> str:
    return plain(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
