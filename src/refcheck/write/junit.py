"""Report → JUnit XML: a suite per paper, a case per finding.

Errors and warnings are failures; notices pass with their words; what a person accepted, or a baseline knows, is skipped.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

from refcheck.model import Finding, PaperReport, Report, Severity
from refcheck.write.escape import plain, stopped


def junit(report: Report) -> bytes:
    """The findings as JUnit XML, UTF-8."""
    root = Element("testsuites", name="refcheck")
    for made in report.papers:
        _suite(root, made, report)
    for failure in report.failures:
        name = plain(failure.name)
        suite = SubElement(root, "testsuite", name=name, tests="1", failures="0", errors="1", skipped="0", time="0")
        case = SubElement(suite, "testcase", classname=name, name="could not be read", time="0")
        SubElement(case, "error", message=plain(failure.message), type="unreadable").text = plain(failure.remedy)
    body: bytes = tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + body + b"\n"


def _suite(root: Element, made: PaperReport, report: Report) -> None:
    failing = sum(1 for f in made.findings if f.severity is not Severity.NOTICE)
    name = plain(made.paper.document.source.name)
    counts = {
        "tests": str(max(1, len(made.findings) + len(made.set_aside))),
        "failures": str(failing),
        "errors": "0",
        "skipped": str(len(made.set_aside)),
        "time": "0",
    }
    suite = SubElement(root, "testsuite", {"name": name, **counts})
    if not made.findings and not made.set_aside:
        SubElement(suite, "testcase", classname=name, name="no findings", time="0")
    for finding in made.findings:
        case = SubElement(suite, "testcase", classname=name, name=_title(finding), time="0")
        words = plain(f"{stopped(finding.message)} {stopped(finding.remedy)}")
        if finding.severity is Severity.NOTICE:
            SubElement(case, "system-out").text = words
        else:
            SubElement(case, "failure", message=plain(finding.message), type=str(finding.severity)).text = words
    for aside in made.set_aside:
        case = SubElement(suite, "testcase", classname=name, name=_title(aside.finding), time="0")
        why = f"{aside.review.decision}: {aside.review.reason} ({aside.review.by})" if aside.review else str(aside.reason)
        SubElement(case, "skipped", message=plain(why))
    if report.notes:
        SubElement(suite, "system-out").text = "\n".join(plain(n) for n in report.notes)


def _title(finding: Finding) -> str:
    return plain(f"{finding.rule} note {finding.note or '—'} {finding.subject}")
