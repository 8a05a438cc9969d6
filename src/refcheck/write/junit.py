"""Report → JUnit XML: a suite per paper, a case per finding; errors and warnings are failures, notices pass with their words."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

from refcheck.model import Report, Severity
from refcheck.write.escape import plain


def junit(report: Report) -> bytes:
    """The findings as JUnit XML, UTF-8."""
    root = Element("testsuites", name="refcheck")
    for made in report.papers:
        failing = [f for f in made.findings if f.severity is not Severity.NOTICE]
        name = plain(made.paper.document.source.name)
        cases = max(1, len(made.findings))
        suite = SubElement(root, "testsuite", name=name, tests=str(cases), failures=str(len(failing)), errors="0", skipped="0", time="0")
        if not made.findings:
            SubElement(suite, "testcase", classname=name, name="no findings", time="0")
        for finding in made.findings:
            title = plain(f"{finding.rule} note {finding.note or '—'} {finding.subject}")
            case = SubElement(suite, "testcase", classname=name, name=title, time="0")
            words = plain(f"{finding.message}. {finding.remedy}.")
            if finding.severity is Severity.NOTICE:
                SubElement(case, "system-out").text = words
            else:
                SubElement(case, "failure", message=plain(finding.message), type=str(finding.severity)).text = words
    body: bytes = tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + body + b"\n"
