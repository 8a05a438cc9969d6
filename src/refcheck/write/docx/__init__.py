"""Report → a copy of a Word paper with one comment per finding, at the mark or the quotation.

Text, tracked changes, fields and comments of others stay as they are: runs are parted where a comment begins or ends inside
one, and nothing else is touched. Replies to these comments are read back by `refcheck review --from`.
"""

from __future__ import annotations

import hashlib

from refcheck.extract.container import BadContainer
from refcheck.model import Finding, PaperReport, Report, UsageError
from refcheck.write.docx.comments import comment_paragraphs
from refcheck.write.docx.package import Package
from refcheck.write.docx.places import Body
from refcheck.write.where import Lines

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


ONE_PAPER = "Give one Word paper at a time, or use --format html"
NO_WORD, GIVE_WORD = "this is no Word paper, so there is nothing to write comments into", "Give a .docx file, or use --format html"


def docx_report(report: Report, original: bytes, ui_lang: str = "en") -> bytes:
    """The copy, with comments. `original` are the paper's bytes, as they were judged.

    Raises UsageError for several papers, for a paper that is no Word file, and for one that has changed since.
    """
    if len(report.papers) != 1:
        raise UsageError(f"{len(report.papers)} papers, and --format docx writes one copy", remedy=ONE_PAPER)
    made = report.papers[0]
    source = made.paper.document.source
    if source.media_type != MEDIA_TYPE:
        raise UsageError(
            NO_WORD,
            where=source.name,
            remedy=GIVE_WORD,
        )
    if hashlib.sha256(original).hexdigest() != source.sha256:
        raise UsageError("the file has changed since it was read", where=source.name, remedy="Run again")
    try:
        return _commented(made, Package(original), report.as_of, ui_lang)
    except BadContainer as error:
        raise UsageError(f"the Word file {error}", where=source.name, remedy="Save it again in Word, without a password") from error


def _commented(made: PaperReport, package: Package, when: str, ui_lang: str) -> bytes:
    lines = Lines.of(made.paper.document)
    body = Body(package.document, made.paper.document, package.ns)
    for finding in sorted(made.findings, key=lambda f: (span_of(made, f), f.rule, f.id)):
        number = package.add_comment(comment_paragraphs(made, finding, lines, ui_lang), when)
        body.mark(span_of(made, finding), number)
    return package.bytes()


def span_of(made: PaperReport, finding: Finding) -> tuple[int, int]:
    """The stretch of the document that a finding's comment belongs to: the quotation, else the note's mark, else its own place."""
    paper = made.paper
    if finding.quotation is not None and finding.quotation < len(paper.quotations):
        quotation = paper.quotations[finding.quotation]
        if not any(n.start <= quotation.start < n.end for n in paper.notes):
            return quotation.start, quotation.end
    for mark in paper.marks:
        if mark.note is not None and finding.note is not None and paper.notes[mark.note].key == finding.note:
            return mark.start, mark.end
    return finding.start, max(finding.end, finding.start)
